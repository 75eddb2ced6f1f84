import type { Plugin } from 'esbuild';
import { vocabularyIndex } from '../../src/smart/evidence/vocabulary-index.ts';

/** For esbuild: the finished index of the vocabularies in place of the module that makes it. */
export const indexedVocabularies: Plugin = {
  name: 'indexed-vocabularies',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]smart[\\/]evidence[\\/]vocabulary-index\.ts$/ }, () => ({
      contents: `export function vocabularyIndex() { return ${JSON.stringify(vocabularyIndex())}; }`,
      loader: 'js',
    }));
  },
};
