import { ROW_TYPES, type RowType } from './goal.ts';
import { idGiver, type Ledger } from './ledger.ts';
import { type RowUpdate, type SheetRows, textOf } from './rows.ts';

/**
 * IDs for rows of the Plan sheet that were typed by hand or pasted: those without one, and the lower ones of
 * rows that share one. A row without a type becomes a goal's row only in its ID; nothing else is changed.
 */
export function missingIds(ledger: Ledger, plan: SheetRows): { ledger: Ledger; updates: RowUpdate[] } {
  const ids = idGiver(ledger, plan.rows);
  const seen = new Set<string>();
  const updates: RowUpdate[] = [];
  for (const row of plan.rows) {
    const id = textOf(row, 'id');
    if (id !== '' && !seen.has(id)) {
      seen.add(id);
    } else if (textOf(row, 'statement') !== '') {
      const type = textOf(row, 'type');
      updates.push({ row: row.row, cells: { id: ids.next(isRowType(type) ? type : 'Goal') } });
    }
  }
  return { ledger: ids.ledger(), updates };
}

export function isRowType(text: string): text is RowType {
  return (ROW_TYPES as readonly string[]).includes(text);
}
