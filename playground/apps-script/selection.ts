import { createRange, type Range } from './range.ts';
import { createRangeList, type RangeList } from './range-list.ts';
import type { Script } from './script.ts';
import { createSheet } from './sheet.ts';

type Selection = GoogleAppsScript.Spreadsheet.Selection;

export function createSelection(script: Script): Selection {
  return script.implement<Selection>('Selection', {
    getActiveRange: () => activeRange(script),
    getActiveRangeList: () => activeRangeList(script),
    getCurrentCell: () => currentCell(script),
    getActiveSheet: () => createSheet(script, script.remote.document.selection().sheet),
  });
}

export function activeRange(script: Script): Range {
  const { areas, sheet, cell } = script.remote.document.selection();
  return createRange(script, areas.at(-1) ?? { sheet, ...cell, rows: 1, columns: 1 });
}

export function activeRangeList(script: Script): RangeList {
  return createRangeList(script, script.remote.document.selection().areas);
}

export function currentCell(script: Script): Range {
  const { sheet, cell } = script.remote.document.selection();
  return createRange(script, { sheet, ...cell, rows: 1, columns: 1 });
}
