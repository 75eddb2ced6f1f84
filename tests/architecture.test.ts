import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom. Nothing flows back up: the domain knows neither Google nor the browser. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/marketing': [],
  'src/cells': [],
  'src/smart': ['src/marketing'],
  'src/formulas': ['src/marketing', 'src/smart', 'src/cells'],
  'src/plan': ['src/marketing', 'src/smart'],
  'src/rpc.ts': ['src/plan'],
  'src/sheets': ['src/marketing', 'src/cells', 'src/plan'],
  'src/addon': ['src/formulas', 'src/sheets', 'src/plan', 'src/rpc.ts'],
  'src/sidebar': ['src/marketing', 'src/smart', 'src/plan', 'src/rpc.ts'],
  playground: [],
};
const PACKAGES: Record<string, readonly string[]> = {
  'src/smart': ['chrono-node'],
  'src/plan': ['valibot'],
  'src/sidebar': ['preact'],
};

const places = Object.keys(MAY_IMPORT);
const placeOf = (file: string) => places.find((place) => file === place || file.startsWith(`${place}/`));
const files = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => normalize(join(root, file)));

/** What a file imports: `from 'x'`, `import 'x'`, `import('x')` and `require('x')`. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^\s*(\/?\*|\/\/).*$/gm, '');
  const matches = text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|\brequire\(\s*)'([^']+)'/g);
  return Array.from(matches, ([, target]) => target as string);
}

const all = [...files('src'), ...files('playground')];

test('every file belongs to a place whose imports are known', () => {
  expect(all.filter((file) => placeOf(file) === undefined)).toEqual([]);
});

describe.each(places)('%s', (place) => {
  const own = all.filter((file) => placeOf(file) === place);

  test('imports only what the architecture allows', () => {
    const wrong = own.flatMap((file) =>
      importsOf(file).flatMap((target) => {
        if (!target.startsWith('.')) {
          if (place === 'playground') return [];
          const allowed = PACKAGES[place]?.some((name) => target === name || target.startsWith(`${name}/`));
          return allowed ? [] : [`${file} imports ${target}`];
        }
        const there = placeOf(normalize(join(dirname(file), target)));
        const allowed = there === place || MAY_IMPORT[place]?.includes(there ?? '');
        return allowed ? [] : [`${file} imports ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
