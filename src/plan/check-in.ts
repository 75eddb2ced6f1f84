import type { CheckIn } from './goal.ts';
import { givenOutBy, type Ledger, withSave } from './ledger.ts';
import {
  type Cells,
  dayOf,
  isSameId,
  numberOf,
  orBlank,
  type RowChanges,
  type SheetRows,
  textOf,
} from './rows.ts';

/**
 * The new row of the log. A check-in that was begun before is written only if its row is not there yet, so that
 * trying again never counts twice; two equal check-ins with save keys of their own are two.
 */
export function planCheckIn(
  ledger: Ledger,
  log: SheetRows,
  checkIn: CheckIn,
  saveKey: string,
  pattern: string | undefined,
): { ledger: Ledger; changes: RowChanges } {
  const repeated = givenOutBy(ledger, saveKey) !== undefined;
  const written =
    repeated &&
    log.rows.some(
      (row) =>
        isSameId(textOf(row, 'id'), checkIn.goalId) &&
        dayOf(row, 'date') === checkIn.date &&
        numberOf(row, 'value') === checkIn.value &&
        textOf(row, 'note') === checkIn.note.trim(),
    );
  return {
    ledger: withSave(ledger, saveKey, []),
    changes: {
      updates: [],
      deletions: [],
      additions: written ? [] : [{ cells: checkInCells(checkIn), pattern }],
    },
  };
}

export function checkInCells({ date, goalId, value, confidence, note, who }: CheckIn): Cells {
  return {
    date: { day: date },
    id: goalId,
    value,
    confidence: orBlank(confidence),
    note: note.trim(),
    who: who.trim(),
  };
}

/** The check-ins of a goal, oldest first; of equal dates the lower row is the newer. Rows without a value are notes. */
export function checkInsOf(id: string, log: SheetRows): CheckIn[] {
  return log.rows
    .filter((row) => isSameId(textOf(row, 'id'), id))
    .flatMap((row) => {
      const [date, value] = [dayOf(row, 'date'), numberOf(row, 'value')];
      if (date === null || value === null) return [];
      const note = textOf(row, 'note');
      return [
        { date, goalId: id, value, confidence: numberOf(row, 'confidence'), note, who: textOf(row, 'who') },
      ];
    })
    .sort((a, b) => a.date - b.date);
}
