import { parseA1 } from '../apps-script/a1.ts';
import type { HostSwitches } from '../bridge/switches.ts';
import type { Area, Cell, Input } from '../engine/cells.ts';
import { instantOf } from '../engine/civil-time.ts';
import type { Engine, SheetInfo } from '../engine/engine.ts';
import type { Switches } from '../engine/switches.ts';
import { importCsv } from './csv.ts';

/** A date is ISO text: '2027-06-30', and '2027-06-30T14:30:00' where it has a time. */
export type PlaygroundValue = string | number | boolean;

/**
 * `window.playground`: what hands can do in the playground, for tests and curious people. Sheets go by
 * name, cells by A1 notation; an unknown sheet or cell throws.
 */
export interface Playground {
  /** Resolves when the playground can be used. */
  readonly ready: Promise<void>;
  /** Text is taken as if typed: '=CTR(1, 2)' becomes a formula, '5%' and '2027-06-30' what they look like. */
  setValue(sheet: string, a1: string, value: PlaygroundValue | null): void;
  getValue(sheet: string, a1: string): PlaygroundValue;
  getValues(sheet: string, a1: string): PlaygroundValue[][];
  getDisplayValue(sheet: string, a1: string): string;
  /** '' where the cell has none. */
  getFormula(sheet: string, a1: string): string;
  /** What hovering the cell tells, or null where it holds no error. */
  getError(sheet: string, a1: string): string | null;
  sheetNames(): string[];
  whenCalculated(): Promise<void>;
  /** Chooses an item of the add-on's menu by its label; resolves when its function has ended. */
  callMenu(label: string): Promise<void>;
  importCsv(sheet: string, text: string): void;
  /** How many calls to Google's services the last run of the script made. */
  serviceCalls(): number;
  /** The sample workbook again, and nothing of what was kept. */
  reset(): Promise<void>;
  /** Turns switches of the script's host, or of the custom functions in cells: what a test wants to go wrong. */
  readonly switches: {
    script(changed: Partial<HostSwitches>): void;
    cells(changed: Partial<Switches>): void;
  };
}

declare global {
  interface Window {
    playground: Playground;
  }
}

type OfCells = Omit<Playground, 'ready' | 'callMenu' | 'serviceCalls' | 'reset' | 'switches'>;

/** The calls that need nothing but the workbook. */
export function cellCalls(engine: Engine): OfCells {
  const area = (sheet: string, a1: string) => areaOf(sheetNamed(engine, sheet), a1);
  const first = (sheet: string, a1: string) =>
    engine.read({ ...area(sheet, a1), rows: 1, columns: 1 })[0]?.[0];

  return {
    setValue: (sheet, a1, value) => engine.write(area(sheet, a1), [[inputOf(value)]]),
    getValue: (sheet, a1) => plain(first(sheet, a1)),
    getValues: (sheet, a1) => engine.read(area(sheet, a1)).map((row) => row.map(plain)),
    getDisplayValue: (sheet, a1) => first(sheet, a1)?.text ?? '',
    getFormula: (sheet, a1) => first(sheet, a1)?.formula ?? '',
    getError: (sheet, a1) => first(sheet, a1)?.error?.message ?? null,
    sheetNames: () => engine.sheets().map(({ name }) => name),
    whenCalculated: () => engine.calculated(),
    importCsv: (sheet, text) => importCsv(engine, sheet, text),
  };
}

function sheetNamed(engine: Engine, name: string): SheetInfo {
  const sheet = engine.sheets().find((one) => one.name === name);
  if (sheet) return sheet;
  const names = engine.sheets().map((one) => one.name);
  throw new Error(`There is no sheet "${name}". There are: ${names.join(', ')}.`);
}

/** Open ends, as in A2:A, reach to the end of the sheet's grid. */
function areaOf(sheet: SheetInfo, text: string): Area {
  const a1 = parseA1(text);
  if (!a1) throw new Error(`"${text}" is no cell or range: write A1, B2:D9 or A:A.`);
  const { row, column } = a1;
  const rows = Math.min(a1.lastRow, sheet.rows) - row + 1;
  const columns = Math.min(a1.lastColumn, sheet.columns) - column + 1;
  return { sheet: sheet.id, row, column, rows, columns };
}

function inputOf(value: PlaygroundValue | null): Input {
  if (value === null) return null;
  return typeof value === 'string' ? { typed: value } : { value };
}

function plain(cell: Cell | undefined): PlaygroundValue {
  if (cell === undefined) return '';
  return cell.isDate && typeof cell.value === 'number' ? isoText(cell.value) : cell.value;
}

function isoText(serial: number): string {
  const text = instantOf(serial, 'Etc/GMT').toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19);
}
