/** Score selected goals: SMARTCHECK beside statements that someone already has. */
import { columnLetters } from '../plan/layout.ts';
import { PLAN_SHEET } from '../plan/plan-sheet.ts';
import { Problem } from '../plan/problem.ts';
import type { Book } from './book.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Score, five letters, what to fix. */
const WIDTH = 7;

/**
 * Writes one formula right of the selected column, and titles above it where there is room. Answers where.
 *
 * @param isTitle whether the first cell of a column is its title rather than a goal
 */
export function scoreSelection(book: Book, isTitle: (first: unknown) => boolean): string {
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
  // Goals that are selected with their title get the scores' titles from the formula.
  if (!isTitle(selected.getValue())) titleScores(sheet, top, left, isTitle);
  return `${sheet.getName()}!${columnLetters(column)}${top}`;
}

/**
 * Titles the scores in the row above the goals, unless another goal stands there or something is in the way. A row
 * holds the goals' title where it is known as one, is frozen, or has nothing above it.
 */
function titleScores(sheet: Sheet, top: number, left: number, isTitle: (cell: unknown) => boolean): void {
  if (top === 1) return;
  const rows: unknown[][] = sheet
    .getRange(Math.max(1, top - 2), left, Math.min(2, top - 1), 1 + WIDTH)
    .getValues();
  const [title, ...beside] = rows[rows.length - 1] ?? [];
  const opens = rows.length === 1 || rows[0]?.[0] === '';
  if (beside.some((value) => value !== '')) return;
  if (title !== '' && !isTitle(title) && !opens && sheet.getFrozenRows() < top - 1) return;
  const titles = sheet.getRange(top - 1, left + 1, 1, WIDTH);
  titles.setValues([scoreTitles()]);
  if (title === '') titles.setFontWeight('bold');
  else sheet.getRange(top - 1, left).copyTo(titles, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
}

/** As the Plan sheet has them. */
function scoreTitles(): string[] {
  const first = PLAN_SHEET.columns.findIndex(({ key }) => key === 'score');
  return PLAN_SHEET.columns.slice(first, first + WIDTH).map(({ title }) => title);
}
