import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { exampleCells, insertedExample, typedExample } from '../../src/formulas/example.ts';
import type { Formula } from '../../src/formulas/formula.ts';
import { formulas } from '../../src/formulas/index.ts';
import { chronoAsModules } from './chrono.ts';
import { indexedVocabularies } from './vocabularies.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const PAGE = 'src/sidebar/sidebar.html';

/** The text of Sidebar.html: the page with its style and script inlined, for HtmlService serves one file. */
export async function buildSidebar(): Promise<string> {
  const bundle = await build({
    entryPoints: ['src/sidebar/main.tsx'],
    bundle: true,
    write: false,
    outdir: 'build/sidebar',
    format: 'iife',
    target: 'es2020',
    alias: chronoAsModules,
    plugins: [indexedVocabularies],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: {
      'process.env.NODE_ENV': '"production"',
      VERSION: JSON.stringify(version),
      FORMULA_HELP: JSON.stringify(formulas.map(help)),
    },
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
  });
  const text = (ending: string) => bundle.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = await readFile(PAGE, 'utf8');
  return page
    .replace('<!-- style -->', () => `<style>${text('.css').trim()}</style>`)
    .replace(
      '<!-- script -->',
      () => `<script>${text('.js').trim().replaceAll('</script', '<\\/script')}</script>`,
    );
}

/** What Help shows of a formula; the sidebar itself carries no formulas. */
function help(formula: Formula) {
  const { name, header, summary, soughtAs, parameters } = formula;
  return {
    name,
    header,
    summary,
    soughtAs,
    parameters: parameters.map((parameter) => ({ name: parameter.name, summary: parameter.summary })),
    example: typedExample(formula),
    cells: exampleCells(formula),
    inserted: insertedExample(formula),
  };
}
