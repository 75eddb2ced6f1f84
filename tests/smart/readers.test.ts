import { describe, expect, test } from 'vitest';
import smartQuality from '../../bench/smart-quality.bench.ts';

/** The agreement that the scorer must not fall below, letter by letter. */
const AIMS = [0.85, 0.9, 0.75, 0.85, 0.97];

describe('agreement with readers', async () => {
  const lines = (await smartQuality()).slice(2);

  test.each(lines)('%s', (line) => {
    const kappas = (line.match(/\d\.\d{3}/g) ?? []).slice(0, AIMS.length).map(Number);
    AIMS.forEach((aim, letter) => {
      expect(kappas[letter]).toBeGreaterThanOrEqual(aim);
    });
  });
});
