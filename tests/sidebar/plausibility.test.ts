import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, toIso } from '../../src/marketing/day.ts';
import type { History } from '../../src/sidebar/model/answers.ts';
import { meaningOf } from '../../src/sidebar/model/meaning.ts';
import { type Aim, chanceOf, proposalOf, verdictOf } from '../../src/sidebar/model/plausibility.ts';
import { type Score, scoreGoal } from '../../src/smart/score.ts';
import { derived } from './around.ts';

const HALF_YEAR = { start: day(2027, 1, 1), deadline: day(2027, 6, 30) };
const aim = (given: Partial<Aim>): Aim => ({
  kind: 'Level',
  direction: 'Increase',
  baseline: 0.02,
  target: 0.026,
  most: 1,
  counted: false,
  ...HALF_YEAR,
  ...given,
});

/** Monthly rates that rise by a tenth of a point, more or less. */
const NOISE = [0.004, -0.003, 0.001, -0.005, 0.002, 0.003, -0.002];
const RISING: History = {
  range: 'A1:B24',
  dates: Array.from({ length: 24 }, (_, month) => toIso(day(2025, 1 + month, 1))),
  values: Array.from({ length: 24 }, (_, month) => 0.02 + month * 0.001 + (NOISE[month % NOISE.length] ?? 0)),
};

describe('Whether a target is within reach', () => {
  test.each([
    [0.026, 'within reach'],
    [0.05, 'ambitious'],
    [0.09, 'steep'],
  ])('from 2%% to %d in half a year is %s', (target, verdict) => {
    expect(verdictOf(aim({ target }))).toBe(verdict);
  });

  test('depends on the time', () => {
    expect(verdictOf(aim({ target: 0.025, deadline: day(2027, 1, 31) }))).toBe('ambitious');
    expect(verdictOf(aim({ target: 0.025, deadline: day(2027, 3, 31) }))).toBe('within reach');
  });

  test('is what the score finds within reach', () => {
    const cells = fc.record({
      baseline: fc.integer({ min: 100, max: 1000 }),
      percent: fc.integer({ min: 1, max: 60 }),
      days: fc.integer({ min: 25, max: 400 }),
    });
    fc.assert(
      fc.property(cells, ({ baseline, percent, days }) => {
        const [start, target] = [day(2027, 1, 1), (baseline * (100 + percent)) / 100];
        const verdict = verdictOf(aim({ baseline, target, start, deadline: start + days, most: undefined }));
        const statement = `Increase our sales by ${percent}%`;
        const scored = scoreGoal({ statement, start, deadline: start + days }) as Score;
        expect(verdict === 'within reach').toBe(scored.levels.A === 2);
      }),
    );
  });

  test('judges a reduction by its factor', () => {
    expect(verdictOf(aim({ direction: 'Decrease', baseline: 45, target: 30, most: undefined }))).toBe(
      'ambitious',
    );
  });

  test('says nothing of limits or of growth from nothing', () => {
    expect(verdictOf(aim({ direction: 'Keep at most' }))).toBeNull();
    expect(verdictOf(aim({ baseline: 0 }))).toBeNull();
    expect(verdictOf(aim({ target: null }))).toBeNull();
  });
});

describe('What a change means', () => {
  const MONEY = { unit: 'money', currency: '$', noun: '' } as const;
  const PERCENT = { ...MONEY, unit: 'percent' } as const;
  const falling = { direction: 'Decrease', most: undefined } as const;

  test('says what is usual of a fall as a fall', () => {
    expect(meaningOf(aim({ ...falling, baseline: 62, target: 40 }), MONEY)).toMatchObject({
      change: '$22 less, a fall of 35%',
      judged: 'Ambitious: in this time, up to 29% is usual. Plan what makes the difference.',
    });
    const quarter = { ...falling, deadline: day(2027, 3, 31) };
    expect(meaningOf(aim({ ...quarter, baseline: 0.078, target: 0.06 }), PERCENT)).toMatchObject({
      change: '1.8 points less, a fall of 23%',
      judged: 'Ambitious: in this time, up to 20% is usual. Plan what makes the difference.',
    });
  });

  test('says of a steep fall how far down it goes', () => {
    expect(meaningOf(aim({ ...falling, baseline: 62, target: 3 }), MONEY)?.judged).toMatch(
      /^Very steep: down to less than a third\./,
    );
    expect(meaningOf(aim({ baseline: 3, target: 62 }), MONEY)?.judged).toMatch(/more than three times/);
  });

  test('never calls ambitious what reads as usual, nor usual what reads as more', () => {
    const share = (text: string | undefined) => Number(/([\d.]+)%/.exec(text ?? '')?.[1]);
    const figures = fc.record({
      baseline: fc.constant(1000),
      target: fc.integer({ min: 400, max: 1900 }).filter((target) => target !== 1000),
      days: fc.integer({ min: 20, max: 400 }),
    });
    fc.assert(
      fc.property(figures, ({ baseline, target, days }) => {
        const direction = target > baseline ? 'Increase' : 'Decrease';
        const end = HALF_YEAR.start + days;
        const meaning = meaningOf(
          aim({ baseline, target, direction, most: undefined, deadline: end }),
          MONEY,
        );
        if (meaning?.verdict === 'steep') return;
        const [change, usual] = [share(meaning?.change), share(meaning?.judged)];
        expect(change > usual).toBe(meaning?.verdict === 'ambitious');
      }),
    );
  });

  test('says a hair more than usual with as many decimals as it takes', () => {
    const month = aim({ ...falling, baseline: 1000, target: 867, deadline: HALF_YEAR.start + 31 });
    expect(meaningOf(month, MONEY)).toMatchObject({
      change: '$133 less, a fall of 13.3%',
      judged: 'Ambitious: in this time, up to 13.25% is usual. Plan what makes the difference.',
    });
  });

  test('agrees with the targets to choose from', () => {
    const cost = aim({ ...falling, baseline: 62 });
    const { stretch = 0 } = proposalOf(cost, null) ?? {};
    const said = meaningOf({ ...cost, target: stretch }, MONEY);
    expect(said).toMatchObject({ change: '$17.70 less, a fall of 29%', verdict: 'within reach' });
    expect(said?.judged).toContain('up to 29% is usual');
  });
});

describe('Targets to choose from', () => {
  test('follow the history where there is one', () => {
    const proposal = proposalOf(aim({ baseline: 0.043 }), RISING);
    expect(proposal?.from).toBe('history');
    expect(proposal?.realistic).toBeGreaterThan(0.043);
    expect(proposal?.stretch).toBeGreaterThan(proposal?.realistic ?? 1);
  });

  test('follow what is usual in the time where there is none', () => {
    expect(proposalOf(aim({}), null)).toEqual({ realistic: 0.024, stretch: 0.028, from: 'rule' });
    expect(proposalOf(aim({}), { range: 'A1:A3', values: [1, 2, 3] })?.from).toBe('rule');
    expect(proposalOf(aim({ direction: 'Decrease', baseline: 70, most: undefined }), null)).toMatchObject({
      stretch: 50,
    });
  });

  test('are never more than what is said to be usual', () => {
    const figures = fc.record({
      baseline: fc.integer({ min: 20, max: 99_999 }),
      direction: fc.constantFrom('Increase' as const, 'Decrease' as const),
      counted: fc.boolean(),
      days: fc.integer({ min: 30, max: 400 }),
    });
    fc.assert(
      fc.property(figures, ({ days, ...given }) => {
        const goal = aim({ ...given, most: undefined, deadline: HALF_YEAR.start + days });
        const { realistic = 0, stretch = 0 } = proposalOf(goal, null) ?? {};
        for (const target of [realistic, stretch].filter((one) => one !== given.baseline))
          expect(verdictOf({ ...goal, target })).toBe('within reach');
      }),
    );
  });

  test('are whole for what is counted, for nobody wins 14.4 clients', () => {
    const target = (metric: string, baseline: string) =>
      proposalOf(derived({ metric, baseline }).aim, null)?.realistic;
    expect(target('Clients', '12')).toBe(14);
    expect(target('Wedding cakes', '12')).toBe(14);
    expect(target('ROAS', '4')).toBe(4.8);
    expect(target('Wedding cakes', '1.2')).toBe(1.44);
  });

  test('never pass what the metric can be', () => {
    expect(proposalOf(aim({ baseline: 0.9 }), null)).toMatchObject({ realistic: 0.92, stretch: 0.94 });
    expect(proposalOf(aim({ baseline: 4.3, most: 5 }), null)).toMatchObject({
      realistic: 4.44,
      stretch: 4.58,
    });
    expect(proposalOf(aim({ baseline: 1 }), null)).toMatchObject({ realistic: 1, stretch: 1 });
  });

  test('are none for a limit, or without a starting point', () => {
    expect(proposalOf(aim({ direction: 'Keep at least' }), RISING)).toBeNull();
    expect(proposalOf(aim({ baseline: null }), null)).toBeNull();
  });
});

describe('The chance by their own history', () => {
  test('falls as the target rises', () => {
    const chances = [0.04, 0.05, 0.06].map((target) => chanceOf(aim({ target }), RISING) ?? -1);
    expect(chances[0]).toBeGreaterThan(chances[1] ?? 1);
    expect(chances[1]).toBeGreaterThan(chances[2] ?? 1);
  });

  test('is unknown without dates, with a gap, or with too few values', () => {
    const { range, values, dates = [] } = RISING;
    expect(chanceOf(aim({}), { range, values })).toBeNull();
    expect(chanceOf(aim({}), { range, values: values.slice(0, 3), dates: dates.slice(0, 3) })).toBeNull();
    expect(
      chanceOf(aim({}), {
        range,
        values: values.filter((_, i) => i !== 9),
        dates: dates.filter((_, i) => i !== 9),
      }),
    ).toBeNull();
  });
});
