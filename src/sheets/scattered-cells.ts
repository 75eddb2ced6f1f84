/** Cells that stand here and there in a sheet: those below one another are read and written in one call. */
import { runs } from './stretches.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Place {
  row: number;
  column: number;
}

/** Does something with every run of neighbours in a column. */
export function inRuns<C extends Place>(
  sheet: Sheet,
  cells: readonly C[],
  work: (range: Range, run: readonly C[]) => void,
): void {
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const inColumn = cells.filter((cell) => cell.column === column);
    for (const { first, run } of runs(inColumn, ({ row }) => row)) {
      work(sheet.getRange(first, column, run.length, 1), run);
    }
  }
}

export type NoteLine = Place & { text: string };

/** Adds a line to the note of each cell, below what people wrote there. */
export function addNotes(sheet: Sheet, lines: readonly NoteLine[]): void {
  editNotes(sheet, lines, (note, text) => [note, text].filter(Boolean).join('\n'));
}

/** Takes back lines that {@link addNotes} added last. */
export function removeNotes(sheet: Sheet, lines: readonly NoteLine[]): void {
  editNotes(sheet, lines, (note, text) =>
    note.endsWith(text) ? note.slice(0, -text.length).replace(/\n$/, '') : note,
  );
}

function editNotes(
  sheet: Sheet,
  lines: readonly NoteLine[],
  edit: (note: string, text: string) => string,
): void {
  inRuns(sheet, lines, (range, run) => {
    const notes = range.getNotes();
    range.setNotes(run.map(({ text }, down) => [edit(notes[down]?.[0] ?? '', text)]));
  });
}
