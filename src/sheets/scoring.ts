/** Score selected goals: SMARTCHECK beside statements that someone already has. */
import { columnLetters } from '../plan/layout.ts';
import { Problem } from '../plan/problem.ts';
import type { Book } from './book.ts';

/** Score, five letters, what to fix. */
const WIDTH = 7;

/** Writes one formula right of the selected column. Answers where. */
export function scoreSelection(book: Book): string {
  const selected = book.spreadsheet.getActiveRange();
  const sheet = selected?.getSheet();
  if (!selected || !sheet || selected.getNumColumns() !== 1 || selected.isBlank()) {
    throw new Problem(
      'sheet',
      'Select the cells that hold your goals, in one column, then choose this again.',
    );
  }
  if (sheet.getSheetId() === book.ledger.sheets.plan?.id) {
    throw new Problem('sheet', 'The Plan sheet scores its goals by itself: see the column “SMART score”.');
  }
  const [top, left] = [selected.getRow(), selected.getColumn()];
  const wholeColumn = selected.getNumRows() >= sheet.getMaxRows();
  const height = Math.min(selected.getNumRows(), sheet.getLastRow() - top + 1);
  const column = left + 1;
  const missing = column + WIDTH - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const beside: unknown[][] = sheet.getRange(top, column, height, WIDTH).getValues();
  for (const [down, row] of beside.entries()) {
    const right = row.findIndex((value) => value !== '');
    if (right >= 0) {
      const cell = `${columnLetters(column + right)}${top + down}`;
      throw new Problem(
        'sheet',
        `The scores need ${WIDTH} empty columns right of your goals, but ${cell} holds something. Insert columns there, then try again.`,
      );
    }
  }
  const letters = columnLetters(left);
  const first = `${letters}${top}`;
  const several = height === 1 ? first : `${first}:${letters}${top + height - 1}`;
  sheet.getRange(top, column).setFormula(`=SMARTCHECK(${wholeColumn ? `${letters}1:${letters}` : several})`);
  return `${sheet.getName()}!${columnLetters(column)}${top}`;
}
