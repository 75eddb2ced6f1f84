import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { indexedVocabularies } from '../../scripts/build/vocabularies.ts';
import { vocabularyIndex } from '../../src/smart/evidence/vocabulary-index.ts';

test('the built index holds the same phrases as the vocabularies', async () => {
  const bundle = await build({
    entryPoints: ['src/smart/evidence/vocabulary-index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'built',
    plugins: [indexedVocabularies],
  });
  const built = new Function(`${bundle.outputFiles[0]?.text}; return built.vocabularyIndex();`);
  expect(built()).toEqual(vocabularyIndex());
});
