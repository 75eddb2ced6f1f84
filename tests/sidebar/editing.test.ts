import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/marketing/day.ts';
import { DIRECTIONS, KINDS, UNITS } from '../../src/plan/goal.ts';
import { planInIso } from '../../src/plan/iso.ts';
import { checked, requests } from '../../src/plan/requests.ts';
import type { Cell, Cells } from '../../src/plan/rows.ts';
import { newWork, type Work, workOf } from '../../src/sidebar/draft.ts';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { answersOf } from '../../src/sidebar/model/goal-plan.ts';
import { saveRequest } from '../../src/sidebar/model/save-request.ts';
import { memoryBook } from '../plan/book.ts';
import { AROUND } from './around.ts';

const NOWHERE = {
  ...{ current: null, lastCheckIn: null, progress: null, expected: null, pace: null, status: null },
};

const anyText = fc.constantFrom('', 'Maya', ' Maya ', 'n/a', 'Online shop');
const anyFigure = fc.oneof(
  fc.constantFrom<Cell>('', 'about 5', 400_000 / 3, 1 / 3, 0.025, 1.5, 125_000),
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

/** The planning sheets but for one cell of the goal's row. */
function except(column: string, { plan, milestones, funnel }: Record<string, Cells[]>) {
  const [goal, ...work] = plan ?? [];
  return [{ ...goal, [column]: undefined }, work, milestones, funnel];
}

describe('Editing a goal in the wizard', () => {
  test('moves no cell but the one that someone changed, whatever the sheets hold', () => {
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
          expect(except(column, book.sheets)).toEqual(except(column, held));
          expect(book.sheets.checkIns).toHaveLength(
            column === 'target' && typeof held.plan[0].target === 'number' ? 1 : 0,
          );
        },
      ),
    );
  });
});
