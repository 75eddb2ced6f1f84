import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/marketing/day.ts';
import { DIRECTIONS, KINDS, UNITS } from '../../src/plan/goal.ts';
import { planInIso } from '../../src/plan/iso.ts';
import { checked, requests } from '../../src/plan/requests.ts';
import type { Cell, Cells } from '../../src/plan/rows.ts';
import type { LoadedGoal } from '../../src/rpc.ts';
import { newWork, type Work, workOf } from '../../src/sidebar/draft.ts';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { derive } from '../../src/sidebar/model/derived.ts';
import { answersOf, goalPlanOf } from '../../src/sidebar/model/goal-plan.ts';
import { saveRequest } from '../../src/sidebar/model/save-request.ts';
import { memoryBook } from '../plan/book.ts';
import { AROUND, answers } from './around.ts';

const NOWHERE = {
  ...{ current: null, lastCheckIn: null, progress: null, expected: null, pace: null, status: null },
};

const anyText = fc.constantFrom('', 'Maya', ' Maya ', 'n/a', 'Online shop');
const anyFigure = fc.oneof(
  fc.constantFrom<Cell>('', 'about 5', 400_000 / 3, 1 / 3, 0.025, 1, 1.5, 125_000),
  fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
);
const anyDay = fc.oneof(
  fc.constantFrom<Cell>('', 'soon'),
  fc.integer({ min: 0, max: 900 }).map((days): Cell => ({ day: day(2026, 1, 1) + days })),
);

/** Rows as people leave them: figures from formulas, words for figures, blanks, columns of their own. */
const typedByHand = (id: string, type: string, supports: string) =>
  fc.record({
    ...{ id: fc.constant(id), type: fc.constant(type), supports: fc.constant(supports) },
    statement: fc.constantFrom('Grow sales', 'A spring sale', 'Win 5% more'),
    metric: fc.constantFrom('', 'Revenue', 'Conversion rate', 'Smiles'),
    kind: fc.constantFrom('', 'levl', ...KINDS),
    direction: fc.constantFrom('', 'up', ...DIRECTIONS),
    ...{ owner: anyText, channel: anyText, mine: anyText, start: anyDay, deadline: anyDay },
    ...{ baseline: anyFigure, target: anyFigure, contribution: anyFigure, effort: anyFigure },
  });

const sheets = fc.record({
  plan: fc.tuple(
    typedByHand('G1', 'Goal', 'Reach the plan'),
    typedByHand('S1', 'Strategy', 'G1'),
    typedByHand('T1', 'Tactic', 'S1'),
    typedByHand('T2', 'Tactic', 'G1'),
  ),
  milestones: fc.array(fc.record({ id: fc.constant('G1'), due: anyDay, share: anyFigure, mine: anyText }), {
    maxLength: 4,
  }),
  funnel: fc.array(
    fc.record({
      ...{ id: fc.constant('G1'), step: fc.constantFrom<Cell>('', 1, 2) },
      stage: fc.constantFrom('', 'Visits', 'Leads', 'Sales'),
      ...{ rate: anyFigure, days: anyFigure, unitCost: anyFigure, averageSale: anyFigure },
    }),
    { maxLength: 4 },
  ),
});

const change = fc.constantFrom<[column: string, changes: Partial<Answers>]>(
  ['', {}],
  ['owner', { owner: 'Zoe' }],
  ['channel', { channel: 'Fairs' }],
  ['supports', { supports: 'Win the region' }],
  ['statement', { statement: 'Grow sales by 7%' }],
  ['deadline', { deadline: '2029-12-31' }],
  ['target', { target: '7' }],
  ['baseline', { baseline: '7' }],
);

/** The planning sheets but for some cells of the goal's row. */
function except(columns: readonly string[], { plan, milestones, funnel }: Record<string, Cells[]>) {
  const [goal, ...work] = plan ?? [];
  const others = Object.entries(goal ?? {}).filter(([column]) => !columns.includes(column));
  return [Object.fromEntries(others), work, milestones, funnel];
}

/** What an assembled sentence does not speak of leaves it as it is. */
const SILENT = ['', 'owner'];

describe('Editing a goal in the wizard', () => {
  test('moves no cell but the one that someone changed and a sentence that follows, whatever the sheets hold', () => {
    fc.assert(
      fc.property(
        sheets,
        change,
        fc.constantFrom(...UNITS),
        fc.boolean(),
        (held, changed, unit, decimalComma) => {
          const [column, changes] = changed;
          const around = { ...AROUND, decimalComma };
          const book = memoryBook();
          Object.assign(book.sheets, structuredClone(held));
          const plan = planInIso(book.load('G1', unit));
          const before = answersOf({ id: 'G1', plan, checkIns: [], state: NOWHERE }, around);
          const work = {
            ...newWork('2027-01-04'),
            answers: { ...before, ...changes },
            editing: { id: 'G1', before },
          };
          // Days later: the draft comes back as text.
          const resumed = workOf(JSON.stringify({ format: 1, ...work })) as Work;
          const request = JSON.parse(JSON.stringify(saveRequest(resumed, around)));
          const { saveGoal } = requests();
          fc.pre(v.is(saveGoal, request));
          book.save(checked(saveGoal, request));
          const follows = before.statement === null && !SILENT.includes(column);
          const moved = follows ? [column, 'statement'] : [column];
          expect(except(moved, book.sheets)).toEqual(except(moved, held));
          expect(book.sheets.checkIns).toHaveLength(
            column === 'target' && typeof held.plan[0].target === 'number' ? 1 : 0,
          );
        },
      ),
    );
  });

  const goal = {
    ...{ goal: 'Raise the shop’s conversion rate', metric: 'Conversion rate', channel: 'Instagram' },
    ...{ baseline: '22%', target: '26%', deadline: '2027-06-30', supports: 'Grow online sales' },
    strategies: [{ key: '1', statement: 'Influencer marketing', owner: '', tactics: [] }],
  };
  const reopened = (written: Partial<Answers>) => {
    const typed = answers(written);
    const { goal: saved, ...work } = goalPlanOf(typed, derive(typed, AROUND), AROUND);
    const plan = { ...work, goal: saved } as LoadedGoal['plan'];
    return answersOf({ id: 'G1', plan, checkIns: [], state: NOWHERE }, AROUND);
  };
  const sentence = (opened: Answers) => derive(opened, AROUND).statement;

  test('shows a rate in percent where its cells have no format, and what its tactics bring', () => {
    const work = { owner: '', channel: '', effort: null, start: null, deadline: null };
    const plan: LoadedGoal['plan'] = {
      goal: {
        ...{ statement: 'Raise the rate', supports: '', owner: '', channel: '', metric: 'Conversion rate' },
        ...{ kind: 'Level', direction: 'Increase', unit: 'number', baseline: 0.02, target: 0.05 },
        ...{ start: null, deadline: null },
      },
      ...{ strategies: [], milestones: [], funnel: null },
      tactics: [{ ...work, id: 'T1', statement: 'Faster checkout', contribution: 1 }],
    };
    const opened = answersOf({ id: 'G1', plan, checkIns: [], state: NOWHERE }, AROUND);
    expect([opened.baseline, opened.target, opened.tactics[0]?.contribution]).toEqual(['2%', '5%', '100%']);
    const { tactics } = goalPlanOf(opened, derive(opened, AROUND), AROUND);
    expect(tactics).toMatchObject([{ contribution: 1 }]);
  });

  test.each<[string, Partial<Answers>, Partial<Answers>, string]>([
    ['from the answers', {}, { target: '27%' }, 'from 22% to 27% by 30 June 2027'],
    ['from the answers', {}, { deadline: '2027-09-30' }, 'to 26% by 30 September 2027'],
    [
      'from a wish behind the metric',
      { goal: 'Grow our brand', metric: 'Story views', baseline: '10,000', target: '13,000', supports: '' },
      { target: '14,000' },
      'from 10,000 to 14,000 by 30 June 2027 through influencer marketing, to grow our brand',
    ],
    [
      'from a wish behind the metric that supports another goal',
      { goal: 'Grow our brand', metric: 'Story views', baseline: '10,000', target: '13,000' },
      { target: '14,000' },
      'to 14,000 by 30 June 2027 through influencer marketing, to grow our brand as part of the plan to grow online sales',
    ],
    [
      'with a comparison',
      { goal: 'Grow orders over last year', metric: 'Orders', baseline: '400', target: '+25%' },
      { target: '600' },
      'Grow orders by 50% over last year, from 400 to 600, by',
    ],
    [
      'with a change in percent',
      { goal: 'Grow orders', metric: 'Orders', baseline: '400', target: '+25%' },
      { target: '+50%' },
      'Grow orders by 50%, from 400 to 600, by',
    ],
    [
      'from a whole sentence',
      {
        goal: 'AOV 52€ -> 58€ until 30.06.2027',
        metric: 'Average order value',
        baseline: '52€',
        target: '58€',
      },
      { target: '60€' },
      'AOV 52€ -> €60 until 30.06.2027',
    ],
  ])('goes on with a sentence that was assembled %s', (_, written, changed, expected) => {
    const opened = reopened({ ...goal, ...written });
    expect(opened.statement).toBeNull();
    expect(sentence(opened)).toBe(sentence(answers({ ...goal, ...written })));
    expect(sentence({ ...opened, ...changed })).toContain(expected);
  });

  test('leaves a sentence in someone’s own words as it is', () => {
    const opened = reopened({ ...goal, statement: 'Our conversion rate shall not stay at 22%' });
    expect(sentence({ ...opened, target: '27%' })).toBe('Our conversion rate shall not stay at 22%');
  });
});
