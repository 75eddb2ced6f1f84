import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelihoodOf } from '../../../src/marketing/forecast/likelihood.ts';
import { candidateForms } from '../../../src/marketing/forecast/model.ts';
import { SEASON } from '../../../src/marketing/forecast/recursion.ts';

const SERIES = Float64Array.of(0.8, 1.1, 1.3, 0.7, 0.9, 1.2, 1.5, 0.8, 1.0, 1.3, 1.7, 0.9);
const SEASON_LENGTH = 4;

/** α, β, γ, φ, level, slope and the season's effects, well inside every form's range. */
function unknownsOf(scaling: boolean): fc.Arbitrary<Float64Array> {
  const near = (middle: number, width: number) =>
    fc.double({ min: middle - width, max: middle + width, noNaN: true });
  return fc
    .tuple(near(0.4, 0.3), near(0.1, 0.08), near(0.2, 0.15), near(0.9, 0.08), near(1, 0.1), near(0.02, 0.02))
    .chain((start) =>
      fc
        .array(near(scaling ? 1 : 0, 0.1), { minLength: SEASON_LENGTH, maxLength: SEASON_LENGTH })
        .map((season) => Float64Array.from([...start, ...season])),
    );
}

describe.each(candidateForms(true, true))('the likelihood of %o', (form) => {
  test('has the gradient that finite differences give', () => {
    const likelihood = likelihoodOf(SERIES, form, SEASON_LENGTH);
    fc.assert(
      fc.property(unknownsOf(form.season === 'multiplicative'), (unknowns) => {
        const gradient = new Float64Array(unknowns.length);
        likelihood.withGradient(unknowns, gradient);
        for (let i = 0; i < SEASON + SEASON_LENGTH; i++) {
          const step = 1e-6;
          const [up, down] = [unknowns.slice(), unknowns.slice()];
          up[i] = (up[i] as number) + step;
          down[i] = (down[i] as number) - step;
          const slope = (likelihood.at(up) - likelihood.at(down)) / (2 * step);
          expect(Math.abs((gradient[i] as number) - slope)).toBeLessThan(1e-4 * (1 + Math.abs(slope)));
        }
      }),
      { numRuns: 20 },
    );
  });
});

test('relative errors are not defined where a fitted value is not above zero', () => {
  const form = { error: 'multiplicative', trend: 'none', season: 'none' } as const;
  const unknowns = Float64Array.of(0.1, 0, 0, 1, -5, 0, 0);
  expect(likelihoodOf(SERIES, form, 1).at(unknowns)).toBe(Number.POSITIVE_INFINITY);
});
