import type { Goal } from './goal.ts';
import { type Cells, dayOf, type ExistingRow, numberOf, type RowChanges, textOf } from './rows.ts';
import type { SaveState } from './save.ts';
import type { PlanVersions } from './save-lists.ts';

/**
 * A target that moved is written into the log, once, so that nobody wonders later; also where an earlier try of
 * the same save had logged another.
 *
 * @param row the goal's, as it still stands in the sheet; undefined for a new goal, also where a try of its save
 * wrote half of it
 * @param changed what the save changes in it
 */
export function targetChange(
  { checkIns, today, who }: Pick<SaveState, 'checkIns' | 'today' | 'who'>,
  id: string,
  { plan: { goal }, tried }: PlanVersions,
  row: ExistingRow | undefined,
  changed: Cells,
  pattern: string,
): RowChanges {
  const nothing: RowChanges = { updates: [], deletions: [], additions: [] };
  const stood = row ? numberOf(row, 'target') : null;
  const target = changed.target ?? stood;
  if (stood === null || typeof target !== 'number') return nothing;
  const note = (from: number, to: number) => `Target ${figure(from, goal)} → ${figure(to, goal)}`;
  const isLogged = (text: string) =>
    checkIns.rows.some(
      (entry) =>
        textOf(entry, 'id') === id && textOf(entry, 'note') === text && dayOf(entry, 'date') === today,
    );
  const triedLast = tried.flatMap(({ goal: { target: one } }) =>
    one !== null && one !== stood && isLogged(note(stood, one)) ? [one] : [],
  );
  const from = target === stood ? triedLast.pop() : stood;
  if (from === undefined || isLogged(note(from, target))) return nothing;
  const changedBy = who() || changed.owner || row?.cell('owner') || '';
  const cells = {
    date: { day: today },
    id,
    value: '',
    confidence: '',
    note: note(from, target),
    who: changedBy,
  };
  return { ...nothing, additions: [{ cells, pattern }] };
}

function figure(value: number, { unit }: Goal): string {
  return unit === 'percent' ? `${Number((value * 100).toFixed(2))}%` : String(Number(value.toPrecision(12)));
}
