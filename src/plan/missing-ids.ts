import { ROW_TYPES, type RowType } from './goal.ts';
import { idGiver, type Ledger } from './ledger.ts';
import { type ExistingRow, oneOf, type SheetRows, textOf } from './rows.ts';

export interface GivenId {
  row: number;
  id: string;
  /** The ID that it shared with a row above; '' where it had none. */
  was: string;
  /** The parent that was copied with it; absent where it supports what it did. */
  supports?: string;
  statement: string;
}

/**
 * IDs for rows of the Plan sheet that were typed by hand or pasted: those without one, and the lower ones of
 * rows that share one. A row without a type becomes a goal's row only in its ID. What was copied together with
 * its parent supports the copy; nothing else is changed.
 */
export function missingIds(ledger: Ledger, plan: SheetRows): { ledger: Ledger; given: GivenId[] } {
  const ids = idGiver(ledger, plan.rows);
  const seen = new Set<string>();
  const given: GivenId[] = [];
  for (const row of plan.rows) {
    const was = textOf(row, 'id');
    const statement = textOf(row, 'statement');
    // Formulas do not tell g1 from G1.
    const name = was.toUpperCase();
    if (was !== '' && !seen.has(name)) {
      seen.add(name);
    } else if (statement !== '') {
      given.push({ row: row.row, id: ids.next(rowTypeOf(row) ?? 'Goal'), was, statement });
    }
  }
  return { ledger: ids.ledger(), given: withCopiedParents(given, plan) };
}

/** Copies that stand row by row below each other were pasted together. */
function withCopiedParents(given: readonly GivenId[], { rows }: SheetRows): GivenId[] {
  const parents = new Map(rows.map((row) => [row.row, textOf(row, 'supports').toUpperCase()]));
  const isCopyOf = (was: string, copy: GivenId) => was !== '' && copy.was.toUpperCase() === was;
  let stretch: GivenId[] = [];
  return given.map((copy) => {
    const follows = copy.was !== '' && stretch[stretch.length - 1]?.row === copy.row - 1;
    stretch = follows ? [...stretch, copy] : [copy];
    const above = stretch.filter((one) => isCopyOf(parents.get(copy.row) ?? '', one));
    const parent = above[above.length - 1];
    return copy.was !== '' && parent ? { ...copy, supports: parent.id } : copy;
  });
}

/** More would be no news but a list. */
const NAMED = 10;

/** What people should know of IDs that rows were given: above all of those that had another before. */
export function givenInWords(given: readonly GivenId[]): string[] {
  const changed = given.filter(({ was }) => was !== '');
  const lines = changed
    .slice(0, NAMED)
    .map(
      ({ row, id, was, supports, statement }) =>
        `“${statement}” in row ${row} had the ID ${was} of a row above. It is ${id} now${supports === undefined ? '' : `, and supports ${supports}, which was copied with it`}.`,
    );
  const fresh = given.filter(({ was }) => was === '').map(({ id }) => id);
  return [
    ...lines,
    ...(changed.length > NAMED ? [`So had ${changed.length - NAMED} more rows: they have new IDs too.`] : []),
    ...(fresh.length > 0 ? [`New rows have IDs now: ${firstOf(fresh)}.`] : []),
  ];
}

function firstOf(ids: readonly string[]): string {
  const named = ids.slice(0, NAMED).join(', ');
  return ids.length > NAMED ? `${named} and ${ids.length - NAMED} more` : named;
}

/** What a row's Type says, however it is spelt; undefined where it is blank or says something else. */
export function rowTypeOf(row: ExistingRow): RowType | undefined {
  return oneOf(ROW_TYPES, textOf(row, 'type'));
}
