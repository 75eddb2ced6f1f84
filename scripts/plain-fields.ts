import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Univer's formula engine is published with every field of every object set by one shared helper, which
 * JavaScript engines cannot make fast: a sheet of array formulas calculates several times faster when the
 * fields are set plainly.
 */
const FORMULA_ENGINE = /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;
const SET_BY_HELPER = /^(\t+)_defineProperty\(this, "(\w+)", (.*)\);$/gm;

function withPlainFields(code: string): string {
  return code.replace(SET_BY_HELPER, '$1this.$2 = $3;');
}

/** For esbuild. */
export const plainFields: Plugin = {
  name: 'plain-fields',
  setup: (build) => {
    build.onLoad({ filter: FORMULA_ENGINE }, async ({ path }) => ({
      contents: withPlainFields(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** For vitest. */
export const plainFieldsInTests = {
  name: 'plain-fields',
  transform: (code: string, id: string) =>
    FORMULA_ENGINE.test(id.split('?')[0] ?? '') ? { code: withPlainFields(code), map: null } : undefined,
};
