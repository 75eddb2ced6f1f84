import { describe, expect, test } from 'vitest';
import { chanceOf, type Outcome, outcomeOf } from '../../../src/marketing/forecast/outcome.ts';
import { normalDraws } from '../../../src/marketing/forecast/random.ts';

type Draw = () => number;

/** What a metric's history may come from, of which nobody knows which it is: noise, a trend, growth, a walk. */
const KINDS: Readonly<Record<string, (draw: Draw) => (month: number) => number>> = {
  noise: (draw) => () => 100 + 10 * draw(),
  trend: (draw) => (month) => 100 + 3 * month + 6 * draw(),
  growth: (draw) => {
    let value = 100;
    return () => {
      value *= Math.exp(0.02 + 0.05 * draw());
      return value;
    };
  },
  walk: (draw) => {
    let value = 100;
    return () => {
      value += 4 * draw();
      return value;
    };
  },
  drift: (draw) => {
    let value = 100;
    return () => {
      value += 3 + 3 * draw();
      return value;
    };
  },
};

const AHEAD = 6;
const HISTORIES = 80;

/** What was forecast for the value six months on, beside what came of it and the last value known. */
function* forecasts(months: number): Iterable<{ outcome: Outcome; came: number; last: number }> {
  const weights = new Float64Array(AHEAD);
  weights[AHEAD - 1] = 1;
  for (const kind of Object.values(KINDS)) {
    const draw = normalDraws(7 + months);
    for (let made = 0; made < HISTORIES; made++) {
      const next = kind(draw);
      const values = Float64Array.from({ length: months + AHEAD }, (_, month) => next(month));
      const known = values.slice(0, months);
      yield {
        outcome: outcomeOf(known, 12, { actual: 0, weights }),
        came: values[months + AHEAD - 1] as number,
        last: known[months - 1] as number,
      };
    }
  }
}

describe.each([4, 6, 8, 12, 20])('from %d months, whatever they come from,', (months) => {
  const all = [...forecasts(months)];

  test('the 80-percent band half a year on holds about as often as it says', () => {
    const held = all.filter(
      ({ outcome, came }) => came >= outcome.quantile(0.1) && came <= outcome.quantile(0.9),
    );
    expect(held.length / all.length).toBeGreaterThan(0.74);
    expect(held.length / all.length).toBeLessThan(0.9);
  });

  test('what is called all but certain, or all but impossible, is seldom wrong', () => {
    const sure = all.flatMap(({ outcome, came, last }) =>
      [0.8, 0.9, 1.1, 1.2].flatMap((share) => {
        const chance = chanceOf(outcome, share * last, 'at least');
        if (chance > 0.01 && chance < 0.99) return [];
        return [chance > 0.5 === came >= share * last];
      }),
    );
    expect(sure.filter((isRight) => !isRight).length).toBeLessThanOrEqual(0.09 * sure.length + 1);
  });
});
