/** Score selected goals: SMARTCHECK beside statements that someone already has. */
import { columnLetters } from '../plan/layout.ts';
import { PLAN_SHEET } from '../plan/plan-sheet.ts';
import { Problem } from '../plan/problem.ts';
import type { Book } from './book.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Score, five letters, what to fix. */
const WIDTH = 7;

/** Pixels: goals ran over into the columns that now hold scores, and advice is as long. */
const SENTENCE_WIDTH = 320;

/**
 * Writes one formula right of the selected column, and titles above it where there is room. Where a formula of ours
 * scores the goals beside them already, it is extended.
 *
 * @param isTitle whether the first cell of a column is its title rather than a goal
 */
export function scoreSelection(book: Book, isTitle: (first: unknown) => boolean): void {
  const selected = book.spreadsheet.getActiveRange();
  const sheet = selected?.getSheet();
  if (!selected || !sheet || selected.getNumColumns() !== 1 || selected.isBlank()) {
    throw new Problem(
      'sheet',
      'Select the cells that hold your goals, in one column, then choose this again.',
    );
  }
  if (sheet.getSheetId() === book.ledger.sheets.plan?.id) {
    throw new Problem('sheet', 'The plan scores its goals by itself: see the column “SMART score”.');
  }
  const left = selected.getColumn();
  const column = left + 1;
  const missing = column + WIDTH - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const asked = {
    top: selected.getRow(),
    bottom: Math.min(selected.getLastRow(), sheet.getLastRow()),
    isOpen: selected.getNumRows() >= sheet.getMaxRows(),
  };
  const scored = scoredAlready(sheet, left, asked);
  const { top, bottom, isOpen } = scored ? joined(scored, asked) : asked;
  const height = bottom - top + 1;
  const beside: unknown[][] = sheet.getRange(top, column, height, WIDTH).getValues();
  for (const [down, row] of beside.entries()) {
    if (scored && top + down >= scored.top && top + down <= scored.bottom) continue;
    const right = row.findIndex((value) => value !== '');
    if (right >= 0) {
      const cell = `${columnLetters(column + right)}${top + down}`;
      throw new Problem(
        'sheet',
        `The scores need ${WIDTH} empty columns right of your goals, but ${cell} holds something. Insert columns there, then try again.`,
      );
    }
  }
  if (scored && scored.top > top) sheet.getRange(scored.top, column).clearContent();
  const letters = columnLetters(left);
  const first = `${letters}${top}`;
  const several = height === 1 ? first : `${first}:${letters}${top + height - 1}`;
  sheet.getRange(top, column).setFormula(`=SMARTCHECK(${isOpen ? `${first}:${letters}` : several})`);
  // Goals that are selected with their title get the scores' titles from the formula.
  const titled = !isTitle(sheet.getRange(top, left).getValue()) && isRoomForTitles(sheet, top, left, isTitle);
  if (titled) writeTitles(sheet, top - 1, left);
  const above = titled ? 1 : 0;
  sheet.getRange(top - above, column, height + above, WIDTH - 1).setHorizontalAlignment('center');
  for (const [place, cells] of [
    [left, sheet.getRange(top, left, height, 1)],
    [column + WIDTH - 1, sheet.getRange(top, column + WIDTH - 1, height, 1)],
  ] as const) {
    cells.setWrap(true);
    if (sheet.getColumnWidth(place) < SENTENCE_WIDTH) sheet.setColumnWidth(place, SENTENCE_WIDTH);
  }
}

/** Rows of goals; open where the formula goes on to the end of the column. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
  readonly isOpen: boolean;
}

/** The rows that a formula of ours scores already, where they overlap those asked for or lie next to them. */
function scoredAlready(sheet: Sheet, left: number, asked: Rows): Rows | undefined {
  const letters = columnLetters(left);
  const ours = new RegExp(`^=SMARTCHECK\\(${letters}(\\d+)(?::${letters}(\\d*))?\\)$`);
  const next = Math.min(asked.bottom + 1, sheet.getMaxRows());
  const formulas: string[][] = sheet.getRange(1, left + 1, next, 1).getFormulas();
  for (const [index, [formula = '']] of formulas.entries()) {
    const [, from, to] = ours.exec(formula) ?? [];
    if (from === undefined || Number(from) !== index + 1) continue;
    const top = Number(from);
    const bottom = to === '' ? sheet.getLastRow() : Number(to ?? from);
    if (top <= asked.bottom + 1 && bottom >= asked.top - 1) return { top, bottom, isOpen: to === '' };
  }
  return undefined;
}

function joined(one: Rows, other: Rows): Rows {
  return {
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    isOpen: one.isOpen || other.isOpen,
  };
}

/**
 * Whether the row above the goals is free beside them, and holds no other goal: nothing, or their title, which is
 * known as one, is frozen, or has nothing above it.
 */
function isRoomForTitles(
  sheet: Sheet,
  top: number,
  left: number,
  isTitle: (cell: unknown) => boolean,
): boolean {
  if (top === 1) return false;
  const first = Math.max(1, top - 2);
  const rows: unknown[][] = sheet.getRange(first, left, top - first, 1 + WIDTH).getValues();
  const [title, ...beside] = rows[rows.length - 1] ?? [];
  if (beside.some((value) => value !== '')) return false;
  const opens = rows.length === 1 || rows[0]?.[0] === '';
  return title === '' || isTitle(title) || opens || sheet.getFrozenRows() >= top - 1;
}

/** Titles in the looks of the goals' title, or bold where there is none. */
function writeTitles(sheet: Sheet, row: number, left: number): void {
  const titles = sheet.getRange(row, left + 1, 1, WIDTH);
  titles.setValues([scoreTitles()]);
  const title = sheet.getRange(row, left);
  if (title.isBlank()) titles.setFontWeight('bold');
  else title.copyTo(titles, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
}

/** As the Plan sheet has them. */
function scoreTitles(): string[] {
  const first = PLAN_SHEET.columns.findIndex(({ key }) => key === 'score');
  return PLAN_SHEET.columns.slice(first, first + WIDTH).map(({ title }) => title);
}
