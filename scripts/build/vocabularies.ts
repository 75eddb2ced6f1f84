import type { Plugin } from 'esbuild';
import { vocabularyIndex } from '../../src/smart/evidence/vocabulary-index.ts';

/** For esbuild: the vocabularies' index, finished, where the source makes it. Read at the first goal, not before. */
export const indexedVocabularies: Plugin = {
  name: 'indexed-vocabularies',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]smart[\\/]evidence[\\/]vocabulary-index\.ts$/ }, () => {
      const index = JSON.stringify(JSON.stringify(vocabularyIndex()));
      return { contents: `export function vocabularyIndex() { return JSON.parse(${index}); }`, loader: 'js' };
    });
  },
};
