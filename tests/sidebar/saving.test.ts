import { describe, expect, test } from 'vitest';
import { findPlatform } from '../../src/marketing/metrics/find.ts';
import { CURRENCIES } from '../../src/plan/currencies.ts';
import type { GoalState, PlanRowSummary, Selection } from '../../src/rpc.ts';
import { isUnsaved, newWork, type Work, withTry, workOf } from '../../src/sidebar/draft.ts';
import { blankStage, removedIds, type StageAnswers } from '../../src/sidebar/model/answers.ts';
import { derive } from '../../src/sidebar/model/derived.ts';
import { answersOf, goalPlanOf } from '../../src/sidebar/model/goal-plan.ts';
import { saveRequest } from '../../src/sidebar/model/save-request.ts';
import { baselineFrom, seasonFrom } from '../../src/sidebar/model/selection.ts';
import { suggestChannels, suggestGoals, suggestMetrics } from '../../src/sidebar/model/suggestions.ts';
import { newSaveKey } from '../../src/sidebar/save-key.ts';
import { AROUND, answers, derived } from './around.ts';

const NOWHERE: GoalState = {
  ...{ current: null, lastCheckIn: null, progress: null, expected: null, pace: null, status: null },
};

const FULL = answers({
  goal: 'Grow online sales',
  metric: 'Revenue',
  channel: 'Shop',
  baseline: '€100,000.5',
  target: '25%',
  deadline: '2027-12-31',
  milestones: 'quarter',
  supports: 'Reach the plan',
  owner: 'Mia',
  strategies: [
    {
      key: '1',
      id: 'S1',
      statement: 'Promotions',
      owner: '',
      tactics: [
        {
          ...{ key: '1', id: 'T1', statement: 'Spring sale', channel: '', contribution: '€20k', effort: '5' },
          ...{ owner: 'Ali', start: '', deadline: '2027-04-30' },
        },
        {
          key: '2',
          statement: ' ',
          channel: '',
          contribution: '',
          effort: '',
          owner: '',
          start: '',
          deadline: '',
        },
      ],
    },
  ],
  averageSale: '€50',
  stages: [
    { key: '1', stage: 'Visits', rate: '2%', days: '1', unitCost: '€0.857' },
    { key: '2', stage: 'Orders', rate: '', days: '', unitCost: '' },
  ],
});

describe('A goal on its way to the plan', () => {
  const plan = goalPlanOf(FULL, derive(FULL, AROUND), AROUND);

  test('carries figures, days and work, and leaves out what has no words', () => {
    expect(plan.goal).toMatchObject({
      baseline: 100_000.5,
      target: 125_000.625,
      unit: 'money',
      deadline: '2027-12-31',
    });
    expect(plan.milestones).toHaveLength(4);
    expect(plan.strategies[0]?.tactics).toEqual([
      {
        ...{
          id: 'T1',
          statement: 'Spring sale',
          owner: 'Ali',
          channel: '',
          contribution: 20_000,
          effort: 5,
        },
        ...{ start: null, deadline: '2027-04-30' },
      },
    ]);
    expect(plan.funnel?.stages[0]).toEqual({ stage: 'Visits', rate: 0.02, days: 1, unitCost: 0.857 });
  });

  test('lends its owner, channel and days to new work, but not to work that the plan has without', () => {
    const blank = {
      statement: '',
      channel: '',
      contribution: '',
      effort: '',
      owner: '',
      start: '',
      deadline: '',
    };
    const tactics = [
      { ...blank, key: '1', id: 'T1', statement: 'Old' },
      { ...blank, key: '2', statement: 'New' },
    ];
    const given = { ...FULL, tactics };
    const none = { owner: '', channel: '', start: null, deadline: null };
    const lent = { owner: 'Mia', channel: 'Shop', start: '2027-01-04', deadline: '2027-12-31' };
    expect(goalPlanOf(given, derive(given, AROUND), AROUND).tactics).toMatchObject([none, lent]);
  });

  test('supports the row that it names, in whatever letters its ID stands in the plan', () => {
    const parent = { id: 'g2', type: 'Goal', statement: 'Grow the shop' } as PlanRowSummary;
    const given = { ...FULL, supports: 'G2 Grow the shop' };
    const around = { ...AROUND, rows: [parent] };
    expect(goalPlanOf(given, derive(given, around), around).goal.supports).toBe('g2');
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test('comes back for editing without losing a digit or a word, and knows its stages again', () => {
    const stages = plan.funnel?.stages.map((one) => ({ ...one, was: one.stage }));
    for (const around of [AROUND, { ...AROUND, decimalComma: true, currency: 'CHF' }]) {
      const again = answersOf({ id: 'G1', plan, checkIns: [], state: NOWHERE }, around);
      const funnel = { ...plan.funnel, stages };
      expect(goalPlanOf(again, derive(again, around), around)).toEqual({ ...plan, funnel });
    }
  });

  test.each([...CURRENCIES, 'USD'])('in %s stays so, whatever the spreadsheet’s currency is', (currency) => {
    const goal = { ...plan.goal, currency };
    for (const decimalComma of [false, true]) {
      const around = { ...AROUND, decimalComma, currency: 'PTS' };
      const again = answersOf({ id: 'G1', plan: { ...plan, goal }, checkIns: [], state: NOWHERE }, around);
      expect(goalPlanOf(again, derive(again, around), around).goal).toEqual(goal);
    }
  });

  test('keeps its stages’ names of before beside new ones', () => {
    const again = answersOf({ id: 'G1', plan, checkIns: [], state: NOWHERE }, AROUND);
    const [first, ...rest] = again.stages;
    const added = { ...blankStage(again.stages), stage: 'Carts' };
    const given = { ...again, stages: [{ ...(first as StageAnswers), stage: 'Sessions' }, added, ...rest] };
    const saved = goalPlanOf(given, derive(given, AROUND), AROUND).funnel?.stages;
    expect(saved?.map(({ stage, was }) => [stage, was])).toEqual([
      ['Sessions', 'Visits'],
      ['Carts', undefined],
      ['Orders', 'Orders'],
    ]);
  });

  test('names the rows that were removed', () => {
    expect(removedIds(FULL, { ...FULL, strategies: [] })).toEqual(['S1', 'T1']);
    expect(removedIds(FULL, FULL)).toEqual([]);
  });

  test('supports a goal of the plan by its ID, in its words', () => {
    const rows: readonly PlanRowSummary[] = [
      {
        ...{
          id: 'G3',
          type: 'Goal',
          statement: 'Grow revenue to €1M by 2028',
          supports: '',
          metric: 'Revenue',
        },
        ...{ kind: 'Total', direction: 'Increase', unit: 'money', baseline: null, target: 1e6, start: null },
        ...{ currency: '€', deadline: null, milestones: [], state: NOWHERE },
      },
    ];
    const around = { ...AROUND, rows };
    const supporting = answers({ metric: 'Orders', target: '500', supports: 'G3 Grow revenue' });
    const all = derive(supporting, around);
    expect(goalPlanOf(supporting, all, around).goal.supports).toBe('G3');
    expect(all.statement).toBe('Increase orders to 500, to grow revenue');
    expect(suggestGoals('', rows)[0]?.suggestions).toEqual([{ value: 'G3 Grow revenue' }]);
  });
});

describe('A draft', () => {
  const work = { ...newWork('2027-01-04'), answers: FULL, step: 'Tactics' as const };

  test('comes back as it was', () => {
    expect(workOf(JSON.stringify({ format: 1, ...work }))).toEqual(work);
    const tried = withTry(work);
    expect(workOf(JSON.stringify({ format: 1, ...tried }))).toEqual(tried);
  });

  test('sends what it tried to save before, each once, the latest three', () => {
    const targetsOf = (some: Work) => saveRequest(some, AROUND).tried?.map(({ goal }) => goal.target);
    expect(targetsOf(work)).toEqual([]);
    let tries: Work = work;
    for (const target of ['1', '2', '3', '3', '4']) {
      tries = withTry({ ...tries, answers: { ...FULL, target } });
    }
    expect(targetsOf(tries)).toEqual([2, 3, 4]);
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another format', JSON.stringify({ format: 2, ...work })],
    ['answers of another shape', JSON.stringify({ format: 1, ...work, answers: { goal: 'x' } })],
    ['a step that there is not', JSON.stringify({ format: 1, ...work, step: 'Seventh' })],
  ])('of %s is none', (_, draft) => {
    expect(workOf(draft)).toBeNull();
  });

  test('holds unsaved work once something in it is typed, and no more when that is taken back', () => {
    const blank = newWork('2027-01-04');
    expect(isUnsaved(blank)).toBe(false);
    expect(isUnsaved({ ...blank, answers: { ...blank.answers, channel: 'Shop' } })).toBe(true);
    const editing = { id: 'G1', before: FULL };
    expect(isUnsaved({ ...work, editing })).toBe(false);
    expect(isUnsaved({ ...work, editing, answers: { ...FULL, tactics: [] } })).toBe(false);
    expect(isUnsaved({ ...work, editing, answers: { ...FULL, owner: 'Zoe' } })).toBe(true);
    // going on from the first step notes what the sentence says, and changes nothing
    const readOn = { ...FULL, fromGoal: { target: FULL.target } };
    expect(isUnsaved({ ...work, editing, answers: readOn })).toBe(false);
  });

  test('has a key of its own for saving', () => {
    expect(newSaveKey()).toMatch(/^[a-z0-9]{32}$/);
    expect(newSaveKey()).not.toBe(newSaveKey());
  });
});

describe('Use selection', () => {
  const place = { range: 'Sales!B2:B4', skipped: '' };
  const history: Selection = {
    ...{ ...place, what: 'history', unit: 'number', values: [10, 20, 30.3] },
    dates: ['2026-10-01', '2026-11-01', '2026-12-01'],
  };

  test('takes the last value of a level and the sum of a total', () => {
    const level = derived({ metric: 'Email subscribers' }).choice;
    const total = derived({ metric: 'Revenue' }).choice;
    expect(baselineFrom(history, level)).toMatchObject({
      changes: { baseline: '30.3' },
      message: 'The last of 3 values in Sales!B2:B4.',
    });
    expect(baselineFrom(history, total).changes.baseline).toBe('€60.3');
    expect(baselineFrom(history, total).changes.history?.values).toHaveLength(3);
  });

  test('takes one number as it is, in the unit of its cell', () => {
    const own = derived({ metric: 'Smiles' }).choice;
    const one = baselineFrom({ ...place, what: 'numbers', values: [0.02], unit: 'percent' }, own);
    expect(one.changes).toEqual({ baseline: '2%', history: null });
  });

  test('says what to select where there is nothing to read, and changes nothing', () => {
    const { choice } = derived({});
    expect(baselineFrom({ ...place, what: 'nothing' }, choice)).toMatchObject({ changes: {}, ok: false });
    expect(baselineFrom({ ...place, what: 'text', texts: ['n/a'] }, choice)).toMatchObject({
      changes: {},
      ok: false,
    });
    expect(seasonFrom({ ...place, what: 'numbers', values: [1], unit: 'number' })).toMatchObject({
      ok: false,
    });
    expect(seasonFrom(history)).toMatchObject({ ok: true, message: '3 days read from Sales!B2:B4.' });
  });
});

describe('Suggestions', () => {
  const names = (groups: ReturnType<typeof suggestMetrics>) =>
    groups.flatMap((group) => group.suggestions.map(({ value }) => value));

  test('begin with what tells most on the channel', () => {
    const [first] = suggestMetrics('', findPlatform('Facebook'));
    expect(first?.title).toBe('Telling on Facebook');
    expect(first?.suggestions[0]?.value).toBe('Cost per click');
  });

  test('never name a metric twice, nor a vanity metric unasked', () => {
    const all = names(suggestMetrics('', findPlatform('Instagram')));
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('Followers');
    expect(names(suggestMetrics('follow', undefined))).toContain('Followers');
  });

  test('find a metric by any of its names', () => {
    expect(suggestMetrics('cvr', undefined)[0]?.suggestions[0]).toEqual({
      value: 'Conversion rate',
      note: 'CVR',
    });
    expect(names(suggestMetrics('zzz', undefined))).toEqual([]);
  });

  test('find a channel by what people call it', () => {
    expect(names(suggestChannels('insta'))).toEqual(['Instagram']);
    expect(names(suggestChannels('newsl'))).toEqual(['Email']);
  });
});

describe('An edited goal', () => {
  test('keeps a sentence in someone’s own words, and can be written again from what changed', () => {
    const own = { ...FULL, statement: 'Grow online sales, as the board asked' };
    const plan = goalPlanOf(own, derive(own, AROUND), AROUND);
    const loaded = answersOf({ id: 'G1', plan, checkIns: [], state: NOWHERE }, AROUND);
    const changed = { ...loaded, target: '€150,000' };
    expect(derive(changed, AROUND).statement).toBe(plan.goal.statement);
    expect(derive({ ...changed, statement: null }, AROUND).statement).toBe(
      'Grow online sales from €100,000.50 to €150,000 by 31 December 2027 through promotions, to reach the plan',
    );
  });
});
