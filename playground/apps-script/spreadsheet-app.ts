import { createRuleBuilder } from './conditional-format.ts';
import { createValidationBuilder } from './data-validation.ts';
import { spreadsheetEnumerations } from './enumerations.ts';
import { createFilterCriteriaBuilder } from './filter.ts';
import type { Script } from './script.ts';
import { createSpreadsheet, type Spreadsheet } from './spreadsheet.ts';
import { createUi } from './ui.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function createSpreadsheetApp(script: Script): SpreadsheetApp {
  /** Asking for the document already needs leave to read it. */
  const active = (): Spreadsheet => {
    script.remote.peek.document();
    return createSpreadsheet(script);
  };

  return script.implement<SpreadsheetApp>('SpreadsheetApp', {
    ...spreadsheetEnumerations,
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: () => active().getActiveSheet(),
    getActiveRange: () => active().getActiveRange() as GoogleAppsScript.Spreadsheet.Range,
    getActiveRangeList: () => active().getActiveRangeList() as GoogleAppsScript.Spreadsheet.RangeList,
    getCurrentCell: () => active().getCurrentCell() as GoogleAppsScript.Spreadsheet.Range,
    getSelection: () => active().getSelection(),
    setActiveSheet: (sheet) => active().setActiveSheet(sheet),
    setActiveRange: (range) => active().setActiveRange(range),
    setCurrentCell: (cell) => active().setCurrentCell(cell),
    flush: () => script.remote.cells.flush(),
    getUi: () => createUi(script),
    newDataValidation: () => createValidationBuilder(script),
    newConditionalFormatRule: () => createRuleBuilder(script),
    newFilterCriteria: () => createFilterCriteriaBuilder(script),
  });
}
