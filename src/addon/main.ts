/**
 * What the generated top-level functions of Code.js call. Nothing here touches a service while loading:
 * Google loads the script for every single cell, and for onOpen before anyone has agreed to anything.
 */
import { evaluate } from '../formulas/evaluate.ts';
import { formulaNamed } from '../formulas/index.ts';

export { entryPoints } from './entry-points.ts';

/** Answers `=NAME(…)` in a cell. */
export function answerCell(name: string, args: readonly unknown[]): unknown {
  return evaluate(formulaNamed(name), args, spreadsheetTimeZone);
}

/** Undefined outside a spreadsheet, where dates are read in the script's own zone. */
function spreadsheetTimeZone(): string | undefined {
  return typeof SpreadsheetApp === 'undefined'
    ? undefined
    : SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}
