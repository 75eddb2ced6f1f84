import type {
  ICellData,
  Injector,
  IWorkbookData,
  Nullable,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import type { Area, SheetId } from './cells.ts';

/**
 * The one workbook that a Univer holds, and the way from our numbers to its objects. Univer counts from 0
 * and names sheets by text; nothing else in this folder needs to know.
 */
export interface Host {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  /** Univer's name for the present workbook. */
  unitId(): string;
  book(): FWorkbook;
  model(): Workbook;
  /** Opens a workbook in place of the present one. */
  open(data: Partial<IWorkbookData>): void;
  /** The sheets in tab order. */
  ids(): readonly SheetId[];
  sheet(id: SheetId): FWorksheet;
  worksheet(id: SheetId): Worksheet;
  idOf(univerId: string): SheetId;
  /** Throws where the area is not inside the grid. */
  check(area: Area): void;
  range(area: Area): FRange;
  /** Runs one of Univer's commands and throws where it is refused. */
  run(command: { readonly id: string }, parameters: object): void;
  /** What array formulas spill, by row and column from 0; it is not in the cells themselves. */
  spills(id: SheetId): Spills;
}

export type Spills = { readonly [row: number]: { readonly [column: number]: Nullable<ICellData> } };

/**
 * Our sheets are named by their number. A sheet that the user adds in the grid has a random text as its
 * name: its number is that text's hash.
 */
export function sheetNumber(univerId: string): SheetId {
  if (/^\d{1,10}$/.test(univerId)) return Number(univerId);
  let hash = 7;
  for (const letter of univerId) hash = (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647;
  return hash;
}

export class GridError extends Error {
  override readonly name = 'GridError';
}

/** An area as Univer writes ranges. */
export function toRange(area: Area) {
  return {
    startRow: area.row - 1,
    startColumn: area.column - 1,
    endRow: area.row + area.rows - 2,
    endColumn: area.column + area.columns - 2,
  };
}

export function toArea(
  sheet: SheetId,
  range: { startRow: number; startColumn: number; endRow: number; endColumn: number },
): Area {
  return {
    sheet,
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

let opened = 0;

/** Univer keeps parsed formulas by workbook for the whole page or process: no two may have the same name. */
function freshUnitId(): string {
  opened++;
  return `workbook-${opened}`;
}

export function hostOf(univer: Univer): Host {
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);

  let unitId = '';
  let book: FWorkbook | null = null;

  const host: Host = {
    univer,
    api,
    injector,
    unitId: () => unitId,
    book: () => {
      if (!book) throw new GridError('There is no workbook.');
      return book;
    },
    model: () => host.book().getWorkbook(),
    open: (data) => {
      if (instances.getUnit(unitId, UniverInstanceType.UNIVER_SHEET)) instances.disposeUnit(unitId);
      unitId = freshUnitId();
      book = api.createWorkbook({ ...data, id: unitId });
    },
    ids: () =>
      host
        .model()
        .getSheets()
        .map((sheet) => sheetNumber(sheet.getSheetId())),
    sheet: (id) => {
      const found = host.book().getSheetBySheetId(host.worksheet(id).getSheetId());
      if (!found) throw new GridError(`There is no sheet with the ID ${id}.`);
      return found;
    },
    worksheet: (id) => {
      const model = host.model();
      const found =
        model.getSheetBySheetId(String(id)) ??
        model.getSheets().find((sheet) => sheetNumber(sheet.getSheetId()) === id);
      if (!found) throw new GridError(`There is no sheet with the ID ${id}.`);
      return found;
    },
    idOf: sheetNumber,
    check: (area) => {
      const sheet = host.worksheet(area.sheet);
      if (area.rows < 1) throw new GridError('The number of rows in the range must be at least 1.');
      if (area.columns < 1) throw new GridError('The number of columns in the range must be at least 1.');
      const inside =
        area.row >= 1 &&
        area.column >= 1 &&
        area.row + area.rows - 1 <= sheet.getRowCount() &&
        area.column + area.columns - 1 <= sheet.getColumnCount();
      if (!inside)
        throw new GridError('The coordinates of the range are outside the dimensions of the sheet.');
    },
    range: (area) => {
      host.check(area);
      return host.sheet(area.sheet).getRange(area.row - 1, area.column - 1, area.rows, area.columns);
    },
    run: (command, parameters) => {
      if (!commands.syncExecuteCommand(command.id, parameters)) {
        throw new GridError(`The grid refused ${command.id}.`);
      }
    },
    spills: (id) =>
      injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[host.worksheet(id).getSheetId()] ??
      {},
  };
  return host;
}
