import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { withWhatIsSaid } from '../../src/sidebar/model/from-goal.ts';
import { figuresInWords, meaningOf } from '../../src/sidebar/model/meaning.ts';
import { problemsOf } from '../../src/sidebar/model/problems.ts';
import { AROUND, answers, derived } from './around.ts';

const CHURN: Partial<Answers> = {
  goal: 'Keep churn low',
  metric: 'Churn rate',
  baseline: '5.8%',
  target: '6%',
  deadline: '2027-12-31',
  milestones: 'quarter',
};
const RETENTION: Partial<Answers> = {
  ...CHURN,
  goal: 'Keep our retention rate',
  metric: 'Retention rate',
  baseline: '',
  target: '92%',
};

describe('A goal that keeps a limit', () => {
  const meaning = (given: Partial<Answers>) => {
    const { aim, choice } = derived(given);
    return meaningOf(aim, choice.style);
  };

  test.each<[string, Partial<Answers>, string]>([
    ['at most', CHURN, 'May stand at up to 6%, 5.8% today.'],
    ['at most, where it stands', { ...CHURN, baseline: '6%' }, 'May stand at up to 6%, 6% today.'],
    [
      'at most, while it stands higher',
      { ...CHURN, baseline: '7%' },
      'May stand at up to 6%, 7% today: over the limit.',
    ],
    ['at least, with no baseline', RETENTION, 'Should stand at 92% or more.'],
    ['at least', { ...RETENTION, baseline: '93%' }, 'Should stand at 92% or more, 93% today.'],
    [
      'at least, while it stands lower',
      { ...RETENTION, baseline: '90%' },
      'Should stand at 92% or more, 90% today: below the limit.',
    ],
    [
      'at most, in all',
      { goal: 'Keep complaints low', metric: 'Complaints', kind: 'Total', baseline: '190', target: '200' },
      'May come to up to 200, 190 before.',
    ],
  ])('is told as what is allowed: %s', (_, given, told) => {
    expect(meaning(given)).toEqual({ change: told, verdict: null, judged: '' });
  });

  test.each<[Partial<Answers>, string]>([
    [CHURN, 'at most 6%, 5.8% today'],
    [RETENTION, 'at least 92%'],
    [{ ...CHURN, target: '' }, 'at most …, 5.8% today'],
    [{ ...CHURN, goal: 'Cut churn', target: '4%' }, '5.8% → 4%'],
    [{ goal: 'Keep churn low', metric: 'Churn rate' }, ''],
  ])('%j stands in the review as %s', (given, shown) => {
    const { aim, choice } = derived(given);
    expect(figuresInWords(aim, choice.style)).toBe(shown);
  });

  test('asks for the limit at each milestone, whatever the baseline and the shape', () => {
    const given = fc.record({
      baseline: fc.constantFrom('', '5%', '6%', '9%'),
      milestones: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
      shape: fc.constantFrom('linear' as const, 'compound' as const, 'like last season' as const),
    });
    fc.assert(
      fc.property(given, (one) => {
        const { milestones, origin, target } = derived({ ...CHURN, ...one });
        expect(milestones.problem).toBeNull();
        expect(milestones.milestones.length).toBeGreaterThan(0);
        const asked = milestones.milestones.map(
          ({ share }) => (origin ?? 0) + ((target ?? 0) - (origin ?? 0)) * share,
        );
        expect(asked).toEqual(asked.map(() => 0.06));
      }),
    );
  });

  test.each<[string, string, number, string]>([
    ["don't spend more than 900 € on ads until June 2027", 'Ad spend', 900, 'Total'],
    ['not more than 900 € a month for ads and flyers until June 2027', 'Ad spend', 900, 'Level'],
    ['spend max. €900 per month on Instagram ads until 31.07.2027', 'Ad spend', 900, 'Level'],
    ['cap spend at £900 a month until June 2027', 'Ad spend', 900, 'Level'],
    ['Marketing costs must not exceed £4,000 a quarter in 2027', 'Ad spend', 4000, 'Level'],
    ['Never pay over €60 per lead in 2027', '', 60, 'Level'],
    ['No more than 12 complaints in 2027', 'Complaints', 12, 'Total'],
    ['Keep LinkedIn spend to £20k a month until June 2027', 'Ad spend', 20_000, 'Level'],
    ['Stay within the marketing budget of £270k in 2027', 'Ad spend', 270_000, 'Total'],
    ['Churn no higher than 2.4% per month in 2027', 'Churn rate', 0.024, 'Level'],
  ])('is taken from its sentence: %s', (goal, metric, target, kind) => {
    const given = withWhatIsSaid(answers({ goal }), AROUND);
    expect(given.metric).toBe(metric);
    expect(derived(given)).toMatchObject({ target, choice: { kind, direction: 'Keep at most' } });
  });

  test.each([
    'Win 40 new customers by June 2027, spending no more than €900 a month',
    'Not only reach more than 500 sign-ups by June 2027',
    'Lose no more than 5 customers by June 2027',
    'Get CAC under €60 by June 2027',
    'Get 25 reviews each month until June 2027',
  ])('is no other goal: %s', (goal) => {
    const { direction } = derived(withWhatIsSaid(answers({ goal }), AROUND)).choice;
    expect(direction).not.toMatch(/^Keep/);
  });

  test('has no way that tactics could cover: their contributions are neither short nor too much', () => {
    const tactic = {
      key: '1',
      id: undefined,
      statement: 'Remind people',
      channel: '',
      effort: '',
      owner: '',
    };
    const given = {
      ...CHURN,
      tactics: [{ ...tactic, contribution: '-1%', start: '', deadline: '' }],
    };
    const all = derived(given);
    expect(all).toMatchObject({ way: null, coverage: null, walkBack: null });
    expect(problemsOf(answers(given), all, AROUND).filter(({ step }) => step === 'Tactics')).toEqual([]);
  });
});
