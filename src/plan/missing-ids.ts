import { ROW_TYPES, type RowType } from './goal.ts';
import { idGiver, type Ledger } from './ledger.ts';
import { type ExistingRow, oneOf, type SheetRows, textOf } from './rows.ts';

export interface GivenId {
  row: number;
  id: string;
  /** The ID that it shared with a row above; '' where it had none. */
  was: string;
  statement: string;
}

/**
 * IDs for rows of the Plan sheet that were typed by hand or pasted: those without one, and the lower ones of
 * rows that share one. A row without a type becomes a goal's row only in its ID; nothing else is changed.
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
  return { ledger: ids.ledger(), given };
}

/** More would be no news but a list. */
const NAMED = 10;

/** What people should know of IDs that rows were given: above all of those that had another before. */
export function givenInWords(given: readonly GivenId[]): string[] {
  const changed = given.filter(({ was }) => was !== '');
  const lines = changed
    .slice(0, NAMED)
    .map(
      ({ row, id, was, statement }) =>
        `“${statement}” in row ${row} had the ID ${was} of a row above. It is ${id} now.`,
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
