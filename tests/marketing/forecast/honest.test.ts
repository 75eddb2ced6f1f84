import { expect, test } from 'vitest';
import { outcomeOf } from '../../../src/marketing/forecast/outcome.ts';
import { normalDraws } from '../../../src/marketing/forecast/random.ts';

const AHEAD = 6;
const HISTORIES = 300;

test.each([6, 12, 20])(
  'from %d months too, the 80-percent band of a total holds about as often as it says',
  (months) => {
    const draw = normalDraws(7);
    let held = 0;
    for (let made = 0; made < HISTORIES; made++) {
      const values = Float64Array.from({ length: months + AHEAD }, () => 100 + 10 * draw());
      const total = values.subarray(months).reduce((sum, value) => sum + value, 0);
      const weights = new Float64Array(AHEAD).fill(1);
      const { quantile } = outcomeOf(values.slice(0, months), 12, { actual: 0, weights });
      if (total >= quantile(0.1) && total <= quantile(0.9)) held++;
    }
    expect(held / HISTORIES).toBeGreaterThan(0.78);
    expect(held / HISTORIES).toBeLessThan(0.92);
  },
);
