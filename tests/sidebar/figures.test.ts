import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/marketing/day.ts';
import { allMetrics } from '../../src/marketing/metrics/find.ts';
import { examplePlan } from '../../src/plan/example.ts';
import { planInIso } from '../../src/plan/iso.ts';
import { type Answers, blankTactic } from '../../src/sidebar/model/answers.ts';
import { changeInWords } from '../../src/sidebar/model/change-in-words.ts';
import { answersOf } from '../../src/sidebar/model/goal-plan.ts';
import { problemsOf } from '../../src/sidebar/model/problems.ts';
import { showExact, showFigure } from '../../src/sidebar/model/show-number.ts';
import { type Score, scoreGoal } from '../../src/smart/score.ts';
import { AROUND, answers, derived } from './around.ts';

const NOWHERE = {
  ...{ current: null, lastCheckIn: null, progress: null, expected: null, pace: null, status: null },
};

const read = (given: Partial<Answers>) => {
  const { baseline, target, figures, choice } = derived(given);
  return { baseline, target, mode: figures.mode, unit: choice.style.unit };
};

describe('Baseline and target', () => {
  test('of a rate are shares, with or without the percent sign', () => {
    const metric = 'Conversion rate';
    expect(read({ metric, baseline: '2%', target: '5%' })).toMatchObject({ baseline: 0.02, target: 0.05 });
    expect(read({ metric, baseline: '2', target: '5' })).toMatchObject({ baseline: 0.02, target: 0.05 });
    expect(read({ metric, baseline: '0.02', target: '.05' })).toMatchObject({ baseline: 0.02, target: 0.05 });
  });

  test('of money and counts take a percentage for a change', () => {
    expect(read({ metric: 'Revenue', baseline: '€100k', target: '25%' })).toEqual({
      baseline: 100_000,
      target: 125_000,
      mode: 'a change in %',
      unit: 'money',
    });
    expect(read({ metric: 'Orders', baseline: '1,500', target: '1,800' })).toMatchObject({
      target: 1800,
      mode: 'a value',
    });
  });

  test('of what is counted are whole after a change in %, unless that is no change', () => {
    expect(read({ metric: 'Memberships', baseline: '90', target: '15%' })).toMatchObject({ target: 104 });
    expect(read({ metric: 'Complaints', baseline: '33', target: '20%' })).toMatchObject({ target: 26 });
    expect(read({ metric: 'Sales meetings', baseline: '3', target: '10%' })).toMatchObject({ target: 3.3 });
    expect(read({ metric: 'Average order value', baseline: '90', target: '15%' })).toMatchObject({
      target: 103.5,
    });
    expect(read({ metric: 'Average grade', kind: 'Level', baseline: '4', target: '15%' })).toMatchObject({
      target: 4.6,
    });
  });

  test('are in the currency that they are typed in', () => {
    const currency = (given: Partial<Answers>) => derived(given).choice.style.currency;
    expect(currency({ metric: 'Revenue', target: '$100k' })).toBe('$');
    expect(currency({ metric: 'Revenue', baseline: '2 million pounds', target: '3m' })).toBe('£');
    expect(currency({ metric: 'Revenue', baseline: '100k', target: 'chf 120k' })).toBe('CHF');
    expect(currency({ metric: 'Revenue', baseline: '100k', target: '20%' })).toBe('€');
  });

  test('a change goes the way of the goal', () => {
    const cost = { metric: 'Customer acquisition cost', baseline: '€45' };
    expect(read({ ...cost, target: '20%' })).toMatchObject({ target: 36 });
    expect(read({ ...cost, target: '-20%' })).toMatchObject({ target: 36 });
    expect(read({ ...cost, target: '5', targetIs: 'a change in points' })).toMatchObject({ target: 40 });
  });

  test('points of a rate are percentage points', () => {
    const rate = { metric: 'Open rate', baseline: '20%' };
    expect(read({ ...rate, target: '+2 points' })).toMatchObject({
      target: 0.22,
      mode: 'a change in points',
    });
    expect(read({ ...rate, target: '2', targetIs: 'a change in points' })).toMatchObject({ target: 0.22 });
    expect(read({ ...rate, target: '2%', targetIs: 'a change in points' })).toMatchObject({ target: 0.22 });
    expect(read({ ...rate, target: '10', targetIs: 'a change in %' })).toMatchObject({ target: 0.22 });
  });

  test('a metric of their own has the unit that they type', () => {
    expect(read({ metric: 'Brand love', baseline: '40%', target: '50%' })).toMatchObject({
      unit: 'percent',
      target: 0.5,
    });
    expect(read({ metric: 'Pledges made', baseline: '$1k', target: '2k' })).toMatchObject({
      unit: 'money',
      target: 2000,
    });
    expect(read({ metric: 'Smiles', baseline: '10', target: '25%' })).toMatchObject({
      unit: 'number',
      target: 12.5,
    });
  });

  test.each<[string, Partial<Answers>]>([
    ['as it is saved', { metric: 'Revenue', unit: 'percent' }],
    ['as it is typed', { metric: 'Referral rate' }],
    ['of a change', { metric: 'Revenue growth' }],
    ['of a cost that sales have', { metric: 'Cost of sales' }],
  ])('a share %s is one, whatever the catalogue says', (_, metric) => {
    const given = answers({ goal: 'Grow', deadline: '2027-06-30', baseline: '5%', target: '8%', ...metric });
    expect(read(given)).toEqual({ baseline: 0.05, target: 0.08, mode: 'a value', unit: 'percent' });
    expect(derived(given).choice.kind).toBe('Level');
    expect(problemsOf(given, derived(given), AROUND)).toEqual([]);
  });

  test('a saved score may be above the most of a share', () => {
    const given = {
      metric: 'Customer satisfaction',
      unit: 'number',
      baseline: '4.2',
      target: '4.5',
    } as const;
    expect(read(given)).toMatchObject({ baseline: 4.2, target: 4.5, unit: 'number' });
  });

  test('a change without a baseline stays a change', () => {
    const { target, figures } = derived({ metric: 'Orders', target: '20%' });
    expect(target).toBeNull();
    expect(figures.change).toEqual({ mode: 'relative', amount: 0.2 });
  });
});

describe('What is wrong with a figure', () => {
  const messages = (given: Partial<Answers>) => {
    const all = answers({ goal: 'Grow', deadline: '2027-06-30', ...given });
    return problemsOf(all, derived(all), AROUND).map(({ field, blocks }) => `${field}: ${blocks}`);
  };

  test.each<[string, Partial<Answers>, string]>([
    ['text', { metric: 'Orders', baseline: 'many' }, 'baseline: always'],
    ['a rate over 100%', { metric: 'Conversion rate', target: '150%' }, 'target: always'],
    ['a percentage of nothing', { metric: 'Orders', baseline: '5%' }, 'baseline: always'],
    ['less than nothing', { metric: 'Orders', baseline: '-5' }, 'baseline: always'],
    ['an impossible score', { metric: 'Net Promoter Score', target: '120' }, 'target: always'],
    ['a target that is the baseline', { metric: 'Orders', baseline: '5', target: '5' }, 'target: always'],
    ['a target on the wrong side', { metric: 'Orders', baseline: '5', target: '4' }, 'target: once'],
    ['a change of nothing known', { metric: 'Orders', target: '20%' }, 'baseline: never'],
  ])('%s', (_, given, problem) => {
    expect(messages(given)).toContain(problem);
  });

  test.each<Partial<Answers>>([
    { metric: 'Quota attainment', baseline: '90%', target: '110%' },
    { metric: 'List growth rate', baseline: '40%', target: '120%' },
    { metric: 'Net revenue retention', baseline: '98%', target: '105%' },
    { metric: 'Brand love', baseline: '40%', target: '120%' },
  ])('$metric may go from $baseline to $target', (given) => {
    expect(messages(given)).toEqual([]);
  });

  test('the wizard and the score agree on which rates stop at 100%', () => {
    for (const { name, unit, bounds } of allMetrics()) {
      if (unit !== 'share') continue;
      const refused = messages({ metric: name, target: '120%' }).includes('target: always');
      const statement = `${name} of 120% by 30 June 2027`;
      const { reasons } = scoreGoal({ statement, metric: name, target: 1.2 }) as Score;
      expect([name, refused]).toEqual([name, bounds?.most === 1]);
      expect([name, reasons.A.join().includes('100%')]).toEqual([name, refused]);
    }
  });

  test('a limit may be the baseline', () => {
    expect(
      messages({ metric: 'Churn rate', baseline: '3%', target: '3%', direction: 'Keep at most' }),
    ).toEqual([]);
  });
});

describe('What a tactic is expected to bring', () => {
  const tactic = (contribution: string) => [{ ...blankTactic([]), contribution }];
  const rate = { goal: 'Grow', deadline: '2027-06-30', metric: 'Conversion rate' };
  const cost = { metric: 'Customer acquisition cost', baseline: '€45', target: '€36' };

  test('is more than all of a rate by a slip only', () => {
    const given = answers({ ...rate, tactics: tactic('120') });
    expect(problemsOf(given, derived(given), AROUND)).toEqual([
      expect.objectContaining({ field: 'contribution-1', blocks: 'always' }),
    ]);
  });

  test('goes the way of the goal, with or without a sign', () => {
    for (const written of ['€5', '-€5', '-5']) {
      const given = answers({ ...rate, ...cost, tactics: tactic(written) });
      expect(problemsOf(given, derived(given), AROUND)).toEqual([]);
      expect(derived(given).coverage).toBeCloseTo(5 / 9);
    }
  });
});

test.each(examplePlan(day(2027, 4, 5), '€').map(({ plan }) => [plan.goal.statement, plan] as const))(
  'the example plan’s goal can be edited as it is: %s',
  (_, plan) => {
    const given = answersOf({ id: 'G1', plan: planInIso(plan), checkIns: [], state: NOWHERE }, AROUND);
    const blocking = problemsOf(given, derived(given), AROUND).filter(({ blocks }) => blocks === 'always');
    expect(blocking).toEqual([]);
    expect(derived(given).coverage).toBeGreaterThan(0);
  },
);

describe('Figures as they are shown', () => {
  const euro = { currency: '€', noun: '' };
  test.each([
    [0.025, 'percent', '2.5%'],
    [0.07, 'percent', '7%'],
    [1.2, 'money', '€1.20'],
    [1_200_000, 'money', '€1,200,000'],
    [-5, 'money', '-€5'],
    [0.004, 'money', '€0.004'],
    [1234.5, 'number', '1,234.5'],
    [0.1 + 0.2, 'number', '0.3'],
  ] as const)('%d in %s is %s', (value, unit, shown) => {
    expect(showFigure(value, { ...euro, unit })).toBe(shown);
  });

  test('stand as the spreadsheet writes them, and in its currency', () => {
    const style = { unit: 'money', currency: '€', noun: '', decimalComma: true } as const;
    expect(showFigure(120_000, style)).toBe('€120.000');
    expect(showFigure(38.5, style)).toBe('€38,50');
    expect(showFigure(0.025, { ...style, unit: 'percent' })).toBe('2,5%');
    expect(changeInWords(1000, 2500, { ...style, unit: 'number' })).toBe('1.500 more, 2,5 times as much');
    const around = { ...AROUND, currency: '£', decimalComma: true };
    const wrong = { ...answers({ goal: 'Raise donations', metric: 'Donations', baseline: 'much' }) };
    expect(problemsOf(wrong, derived(wrong, around), around)[0]?.message).toBe(
      'Write a number, such as £1.200.',
    );
  });

  test('stay English in the goal’s sentence, which is', () => {
    const around = { ...AROUND, decimalComma: true };
    const given = { goal: 'Raise donations', metric: 'Donations', baseline: '€120.000', target: '€144.000' };
    expect(derived(given, around).statement).toBe('Raise donations from €120,000 to €144,000');
  });

  test('a code stands apart, and a noun follows its number', () => {
    expect(showFigure(5, { unit: 'money', currency: 'CHF', noun: '' })).toBe('CHF 5');
    expect(showFigure(1, { unit: 'number', currency: '', noun: 'days' })).toBe('1 day');
  });

  test('what goes back into a field is read as the same figure', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.0001, max: 1e9, noNaN: true }),
        fc.constantFrom('money' as const, 'number' as const),
        (drawn, unit) => {
          const value = Number(drawn.toPrecision(12));
          for (const decimalComma of [true, false]) {
            const typed = showExact(value, { ...euro, unit, decimalComma });
            const around = { ...AROUND, decimalComma };
            expect(derived({ metric: 'Smiles', baseline: typed, unit }, around).baseline).toBe(value);
          }
        },
      ),
    );
  });
});

describe('A change in plain words', () => {
  test.each([
    [0.02, 0.05, 'percent', '3 points more, 2.5 times as much'],
    [0.05, 0.06, 'percent', '1 point more, a rise of 20%'],
    [100_000, 125_000, 'money', '€25,000 more, a rise of 25%'],
    [45, 36, 'money', '€9 less, a fall of 20%'],
    [0, 50, 'number', '50 more'],
  ] as const)('from %d to %d (%s): %s', (baseline, target, unit, words) => {
    expect(changeInWords(baseline, target, { unit, currency: '€', noun: '' })).toBe(words);
  });
});

describe('What follows from the goal’s own words', () => {
  test.each([
    ['Keep churn low', 'Churn rate', 'Keep at most'],
    ['Maintain our open rate', 'Open rate', 'Keep at least'],
    ['Reduce the waiting list', 'Waiting list', 'Decrease'],
    ['Raise the cost per click', 'Cost per click', 'Decrease'],
    ['More orders', 'Orders', 'Increase'],
  ])('%s, measured by %s: %s', (goal, metric, direction) => {
    expect(derived({ goal, metric }).choice.direction).toBe(direction);
  });
});
