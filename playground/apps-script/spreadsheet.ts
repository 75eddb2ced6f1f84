import type { Area, SheetId } from '../engine/cells.ts';
import { createFinder, createMetadata, metadataArguments } from './developer-metadata.ts';
import { createNamedRange } from './named-range.ts';
import { protections } from './protection.ts';
import { areaOf, type Range } from './range.ts';
import { createRangeList } from './range-list.ts';
import { namedRange, rangeFromText, sheetNamed } from './range-text.ts';
import { mismatch, type Script } from './script.ts';
import { activeRange, activeRangeList, createSelection, currentCell } from './selection.ts';
import { createSheet, type Sheet, sheetIdOf } from './sheet.ts';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The one document that a script with `spreadsheets.currentonly` can reach. */
export function createSpreadsheet(script: Script): Spreadsheet {
  const self = (): Spreadsheet => spreadsheet;
  const spreadsheet = script.implement<Spreadsheet>('Spreadsheet', {
    ...document(script, self),
    ...sheets(script),
    ...rangesAndNames(script),
  });
  return spreadsheet;
}

function document(script: Script, self: () => Spreadsheet): Partial<Spreadsheet> {
  const { document, file, peek, ui } = script.remote;
  return {
    getId: () => peek.document().id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${peek.document().id}/edit`,
    getName: () => file.about().title,
    rename: (name) => document.setTitle(name),
    getSpreadsheetTimeZone: () => file.about().timeZone,
    setSpreadsheetTimeZone: (timeZone) => document.setSettings({ timeZone }),
    getSpreadsheetLocale: () => file.about().locale,
    setSpreadsheetLocale: (locale) => document.setSettings({ locale }),
    toast: (message: string, title: string = '', seconds: number | null = 5) =>
      ui.toast(String(message), title, seconds ?? 5),

    addDeveloperMetadata(...args: [string, unknown?, unknown?]) {
      document.addMetadata({ ...metadataArguments(args), place: { kind: 'spreadsheet' } });
      return self();
    },
    getDeveloperMetadata: () =>
      document
        .metadata()
        .filter(({ place }) => place.kind === 'spreadsheet')
        .map((each) => createMetadata(script, each)),
    createDeveloperMetadataFinder: () => createFinder(script, () => true),
  };
}

function sheets(script: Script): Partial<Spreadsheet> {
  const { document } = script.remote;
  const activate = (id: SheetId): Sheet => {
    document.activate(id);
    return createSheet(script, id);
  };

  return {
    getSheets: () => document.sheets().map(({ id }) => createSheet(script, id)),
    getProtections: (type) => protections(script, type),
    getNumSheets: () => document.sheets().length,
    getSheetByName(name) {
      const id = sheetNamed(script, name);
      return id === undefined ? null : createSheet(script, id);
    },
    getSheetById: (id) => (document.sheet(id) ? createSheet(script, id) : null),
    getActiveSheet: () => createSheet(script, document.activeSheet()),
    setActiveSheet(sheet: Sheet) {
      document.activate(sheetIdOf(script, sheet, 'Spreadsheet.setActiveSheet'));
      return sheet;
    },
    insertSheet: (...args: unknown[]) => activate(insertedSheet(script, args)),
    deleteSheet: (sheet) => document.deleteSheet(sheetIdOf(script, sheet, 'Spreadsheet.deleteSheet')),
    deleteActiveSheet() {
      document.deleteSheet(document.activeSheet());
      return createSheet(script, document.activeSheet());
    },
    duplicateActiveSheet: () => activate(document.duplicateSheet(document.activeSheet())),
    moveActiveSheet: (position) => document.moveSheet(document.activeSheet(), position),
    renameActiveSheet: (name) => document.renameSheet(document.activeSheet(), name),
  };
}

/** (name?, position from 0?, { template }?), in any of Google's combinations. */
function insertedSheet(script: Script, args: readonly unknown[]): SheetId {
  const { document } = script.remote;
  const name = args.find((arg) => typeof arg === 'string');
  const position = args.find((arg) => typeof arg === 'number');
  const options = args.find((arg) => typeof arg === 'object' && arg !== null) as { template?: Sheet };
  if (args.some((arg) => arg === undefined || arg === null)) throw mismatch('Spreadsheet.insertSheet', args);

  const index = position === undefined ? {} : { index: position + 1 };
  const named = name === undefined ? {} : { name };
  if (!options?.template) return document.insertSheet({ ...named, ...index });
  const copy = document.duplicateSheet(sheetIdOf(script, options.template, 'Spreadsheet.insertSheet'), name);
  if (position !== undefined) document.moveSheet(copy, position + 1);
  return copy;
}

function rangesAndNames(script: Script): Partial<Spreadsheet> {
  const { document } = script.remote;
  const fromText = (text: string): Range => rangeFromText(script, text, document.activeSheet());
  const setActiveRange = (range: Range): Range => {
    const area: Area = areaOf(script, range, 'Spreadsheet.setActiveRange');
    document.select({ sheet: area.sheet, areas: [area], cell: { row: area.row, column: area.column } });
    return range;
  };

  return {
    getRange: fromText,
    getRangeByName: (name) => namedRange(script, name) ?? null,
    getRangeList: (texts) =>
      createRangeList(
        script,
        texts.map((text) => areaOf(script, fromText(text), 'Spreadsheet.getRangeList')),
      ),
    getNamedRanges: () => document.namedRanges().map((named) => createNamedRange(script, named)),
    setNamedRange: (name, range) =>
      document.setNamedRange(name, areaOf(script, range, 'Spreadsheet.setNamedRange')),
    removeNamedRange: (name) => document.removeNamedRange(name),

    getActiveRange: () => activeRange(script),
    getActiveRangeList: () => activeRangeList(script),
    getActiveCell: () => currentCell(script),
    getCurrentCell: () => currentCell(script),
    getSelection: () => createSelection(script),
    setActiveRange,
    setCurrentCell: setActiveRange,
    setActiveSelection: (range: Range | string) =>
      setActiveRange(typeof range === 'string' ? fromText(range) : range),
  };
}
