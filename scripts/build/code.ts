import { build } from 'esbuild';
import { entryPoints } from '../../src/addon/entry-points.ts';
import { families } from '../../src/formulas/index.ts';
import { chronoAsModules } from './chrono.ts';
import { jsdoc } from './jsdoc.ts';
import { indexedVocabularies } from './vocabularies.ts';

/** The one global that the bundle leaves; everything else at the top level is a generated function. */
const APP = 'smartGoals';

/** V8 reads the body of an arrow function inside another function in full before anyone calls it. */
const LOADS_SLOWLY = { arrow: false };

/**
 * The text of Code.js: the bundle as one script, and under it the functions that Google looks for at the
 * top level. They are generated because the bundler drops comments and Sheets reads the help, and the
 * arguments' names, from the source text.
 */
export async function buildCode(): Promise<string> {
  const bundle = await build({
    entryPoints: ['src/addon/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: APP,
    target: 'es2020',
    supported: LOADS_SLOWLY,
    alias: chronoAsModules,
    plugins: [indexedVocabularies],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
  });
  const cellFunctions = Object.entries(families).flatMap(([family, { formulas }]) =>
    formulas.map((formula) => {
      const names = formula.parameters.map(({ name }) => name).join(', ');
      const call = `${APP}.answerCell('${family}', '${formula.name}', arguments)`;
      return `${jsdoc(formula)}\nfunction ${formula.name}(${names}) {\n  return ${call};\n}`;
    }),
  );
  const calls = Object.keys(entryPoints).map(
    (name) => `function ${name}(request) {\n  return ${APP}.entryPoints().${name}(request);\n}`,
  );
  const script = bundle.outputFiles[0]?.text ?? '';
  return `${[script.trimEnd(), ...cellFunctions, ...calls].join('\n\n')}\n`;
}
