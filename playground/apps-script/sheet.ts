import type { Area, SheetId } from '../engine/cells.ts';
import type { SheetInfo } from '../engine/engine.ts';
import { areaOf, createRange, type Range, rangeWithin } from './range.ts';
import { createRangeList, type RangeList } from './range-list.ts';
import { rangeFromText } from './range-text.ts';
import { asInput } from './range-values.ts';
import { exception, mismatch, type Script } from './script.ts';
import { activeRange, activeRangeList, createSelection, currentCell } from './selection.ts';
import { contents } from './sheet-contents.ts';
import { columnsAndRows } from './sheet-lines.ts';
import { createSpreadsheet } from './spreadsheet.ts';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet is known by its id, so renaming and moving it changes nothing for a script that holds it. */
export function createSheet(script: Script, id: SheetId): Sheet {
  const self = (): Sheet => sheet;
  const sheet = script.implement<Sheet>(
    'Sheet',
    {
      ...identity(script, id, self),
      ...ranges(script, id, self),
      ...columnsAndRows(script, id, self),
      ...contents(script, id, self),
    },
    id,
  );
  return sheet;
}

/** The id of a Sheet object that a script hands to `method`. */
export function sheetIdOf(script: Script, sheet: unknown, method: string): SheetId {
  return script.inside<SheetId>('Sheet', sheet, method);
}

function identity(script: Script, id: SheetId, self: () => Sheet): Partial<Sheet> {
  const { document } = script.remote;
  const info = (): SheetInfo => {
    const found = document.sheet(id);
    if (!found) throw exception(`Sheet ${id} not found`);
    return found;
  };

  return {
    getSheetId: () => id,
    getParent: () => createSpreadsheet(script),
    getName: () => info().name,
    getSheetName: () => info().name,
    setName(name) {
      document.renameSheet(id, name);
      return self();
    },
    getIndex: () => info().index,
    isSheetHidden: () => info().hidden,
    hideSheet() {
      document.setHidden(id, true);
      return self();
    },
    showSheet() {
      document.setHidden(id, false);
      return self();
    },
    getTabColor: () => info().tabColor,
    setTabColor(color) {
      document.setTabColor(id, color);
      return self();
    },
    activate() {
      document.activate(id);
      return self();
    },
    copyTo(spreadsheet) {
      script.inside('Spreadsheet', spreadsheet, 'Sheet.copyTo');
      return createSheet(script, document.duplicateSheet(id));
    },
  };
}

function ranges(script: Script, id: SheetId, self: () => Sheet): Partial<Sheet> {
  const { document } = script.remote;
  const select = (areas: readonly Area[]): void => {
    const last = areas.at(-1);
    if (last) document.select({ sheet: id, areas, cell: { row: last.row, column: last.column } });
  };
  const setActiveRange = (range: Range): Range => {
    select([areaOf(script, range, 'Sheet.setActiveRange')]);
    return range;
  };

  return {
    getRange: (...args: unknown[]) => getRange(script, id, args),
    getRangeList: (texts) =>
      createRangeList(
        script,
        texts.map((text) => areaOf(script, rangeFromText(script, text, id), 'Sheet.getRangeList')),
      ),
    getDataRange() {
      const { rows, columns } = document.filledSize(id);
      return createRange(script, {
        ...{ sheet: id, row: 1, column: 1 },
        ...{ rows: Math.max(1, rows), columns: Math.max(1, columns) },
      });
    },
    getSheetValues: (row, column, rows, columns) =>
      getRange(script, id, [row, column, rows, columns]).getValues(),
    appendRow(values) {
      script.remote.cells.append(id, values.map(asInput));
      return self();
    },

    getActiveRange: () => activeRange(script),
    getActiveRangeList: () => activeRangeList(script),
    getActiveCell: () => currentCell(script),
    getCurrentCell: () => currentCell(script),
    getSelection: () => createSelection(script),
    setActiveRange,
    setCurrentCell: setActiveRange,
    setActiveSelection: (range: Range | string) =>
      setActiveRange(typeof range === 'string' ? rangeFromText(script, range, id) : range),
    setActiveRangeList(list: RangeList) {
      select(script.inside<readonly Area[]>('RangeList', list, 'Sheet.setActiveRangeList'));
      return list;
    },
  };
}

function getRange(script: Script, sheet: SheetId, args: unknown[]): Range {
  const [first] = args;
  if (args.length === 1 && typeof first === 'string') return rangeFromText(script, first, sheet);
  if (args.length < 2 || !args.every((arg) => typeof arg === 'number' && Number.isFinite(arg))) {
    throw mismatch('Sheet.getRange', args);
  }
  const [row = 0, column = 0, rows = 1, columns = 1] = args as number[];
  return rangeWithin(script, { sheet, row, column, rows, columns });
}
