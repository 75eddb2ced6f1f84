import type { Area, Borders, Cell, CellFormat, Input, SheetId } from './cells.ts';
import type { FunctionHelp } from './jsdoc.ts';
import type { ConditionalFormat, FilterCriteria, SortKey, Validation } from './rules.ts';
import type { Switches } from './switches.ts';

/** Plain data, such as survives JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  /** From 1, as shown in the tab bar. */
  readonly index: number;
  readonly hidden: boolean;
  /** The grid's size, not what is filled. */
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** '#rrggbb', or null */
  readonly tabColor: string | null;
}

/** Where a piece of developer metadata hangs; a row or column follows inserts, deletes, moves and sorts. */
export type MetadataPlace =
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'sheet'; readonly sheet: SheetId }
  | { readonly kind: 'row'; readonly sheet: SheetId; readonly row: number }
  | { readonly kind: 'column'; readonly sheet: SheetId; readonly column: number };

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly place: MetadataPlace;
}

/** A chart as EmbeddedChart describes it; the page draws it, the engine only keeps it. */
export interface Chart {
  readonly id: number;
  readonly sheet: SheetId;
  /** Google's name: 'LINE', 'COLUMN', 'BAR', 'PIE', … */
  readonly type: string;
  /** They follow inserted and deleted rows and columns. */
  readonly areas: readonly Area[];
  readonly options: { readonly [name: string]: Json };
  readonly headers: number;
  /** Google's name for what becomes of hidden rows and columns; 'IGNORE_BOTH' where nothing is said. */
  readonly hidden?: string;
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

export interface NamedRange {
  readonly name: string;
  readonly area: Area;
}

export interface Settings {
  /** 'en_US', 'de_DE', …: how typed numbers and dates are read. */
  readonly locale: string;
  /** 'Europe/Berlin', …: the zone in which a date cell is midnight when a custom function gets it. */
  readonly timeZone: string;
}

export interface Selection {
  readonly sheet: SheetId;
  /** The last one is the active range. */
  readonly areas: readonly Area[];
  readonly cell: { readonly row: number; readonly column: number };
}

/** Everything that makes the workbook, as JSON: cells, rules, metadata, charts, names, settings, stores. */
export type Snapshot = { readonly [key: string]: Json };

export interface Change {
  readonly kind:
    | 'cells'
    | 'format'
    | 'structure'
    | 'sheets'
    | 'rules'
    | 'metadata'
    | 'charts'
    | 'settings'
    | 'calculated';
  /** 'user': in the grid; 'call': through this interface; 'calculation': the engine's own results. */
  readonly by: 'user' | 'call' | 'calculation';
  readonly sheet?: SheetId;
  /** For 'cells': what was written. */
  readonly areas?: readonly Area[];
}

type Unsubscribe = () => void;

/**
 * One workbook that behaves like Google Sheets' grid and calculation, in the browser and in Node. Rows and
 * columns count from 1. Everything is synchronous except calculation: await {@link Engine.calculated}
 * before reading what formulas give. An area outside the grid, an unknown sheet or a wrong shape throws an
 * Error with Google's message.
 */
export interface Engine {
  readonly title: string;
  setTitle(title: string): void;
  readonly settings: Settings;
  setSettings(settings: Partial<Settings>): void;

  // Sheets
  /** In tab order. */
  sheets(): readonly SheetInfo[];
  sheet(id: SheetId): SheetInfo | undefined;
  activeSheet(): SheetId;
  activate(id: SheetId): void;
  /** Without a name: "Sheet2", … `index` from 1; without one it goes after the active sheet. */
  insertSheet(options?: { name?: string; index?: number; rows?: number; columns?: number }): SheetId;
  /** The copy is "Copy of …", the last tab; it takes cells, formats, rules, widths, notes, and metadata. */
  duplicateSheet(id: SheetId, name?: string): SheetId;
  deleteSheet(id: SheetId): void;
  renameSheet(id: SheetId, name: string): void;
  moveSheet(id: SheetId, index: number): void;
  setHidden(id: SheetId, hidden: boolean): void;
  setFrozen(id: SheetId, frozen: { rows?: number; columns?: number }): void;
  setTabColor(id: SheetId, color: string | null): void;

  // Rows and columns
  /** New rows come before `at`; `at` = last row + 1 appends. They take the format of the row above. */
  insertRows(id: SheetId, at: number, count: number): void;
  insertColumns(id: SheetId, at: number, count: number): void;
  deleteRows(id: SheetId, at: number, count: number): void;
  deleteColumns(id: SheetId, at: number, count: number): void;
  /** `to` is the row before which they land, counted before the move. */
  moveRows(id: SheetId, at: number, count: number, to: number): void;
  moveColumns(id: SheetId, at: number, count: number, to: number): void;
  /** Pixels. */
  columnWidth(id: SheetId, column: number): number;
  setColumnWidths(id: SheetId, at: number, count: number, width: number): void;
  rowHeight(id: SheetId, row: number): number;
  setRowHeights(id: SheetId, at: number, count: number, height: number): void;
  setRowsHidden(id: SheetId, at: number, count: number, hidden: boolean): void;
  setColumnsHidden(id: SheetId, at: number, count: number, hidden: boolean): void;
  isRowHidden(id: SheetId, row: number): boolean;
  isColumnHidden(id: SheetId, column: number): boolean;

  // Cells
  read(area: Area): Cell[][];
  /** Shape must be the area's. */
  write(area: Area, inputs: readonly (readonly Input[])[]): void;
  /** The smallest rectangle from A1 that holds every value, spilled ones too; 0 × 0 where empty. */
  filledSize(id: SheetId): { rows: number; columns: number };
  /** Sorts whole rows of the area, formats and notes included; blanks last, as in Google Sheets. */
  sort(area: Area, keys: readonly SortKey[]): void;
  /** The error of one cell, for the hover text. */
  errorAt(id: SheetId, row: number, column: number): Cell['error'];

  // Looks
  formats(area: Area): CellFormat[][];
  /** One format for all cells, or one a cell; a key that is absent leaves that property alone. */
  setFormat(area: Area, format: Partial<CellFormat> | readonly (readonly Partial<CellFormat>[])[]): void;
  clearFormats(area: Area): void;
  setBorders(area: Area, borders: Borders): void;
  merge(area: Area): void;
  unmerge(area: Area): void;
  merged(area: Area): readonly Area[];
  /** '' where none. */
  notes(area: Area): string[][];
  setNotes(area: Area, notes: readonly (readonly string[])[]): void;

  // Rules
  validations(area: Area): (Validation | null)[][];
  setValidation(area: Area, validation: Validation | null): void;
  conditionalFormats(id: SheetId): readonly ConditionalFormat[];
  /** Replaces all rules of the sheet; the first one that fits wins. */
  setConditionalFormats(id: SheetId, rules: readonly ConditionalFormat[]): void;
  filter(id: SheetId): { area: Area; criteria: ReadonlyMap<number, FilterCriteria> } | undefined;
  setFilter(area: Area): void;
  /** `column` is the sheet's, from 1. */
  setFilterCriteria(id: SheetId, column: number, criteria: FilterCriteria | null): void;
  removeFilter(id: SheetId): void;

  // What hangs on the workbook
  namedRanges(): readonly NamedRange[];
  setNamedRange(name: string, area: Area): void;
  removeNamedRange(name: string): void;
  metadata(): readonly Metadata[];
  addMetadata(metadata: Omit<Metadata, 'id'>): Metadata;
  updateMetadata(id: number, change: Partial<Omit<Metadata, 'id'>>): void;
  removeMetadata(id: number): void;
  charts(): readonly Chart[];
  addChart(chart: Omit<Chart, 'id'>): Chart;
  updateChart(chart: Chart): void;
  removeChart(id: number): void;
  /** Anything else that must be saved with the workbook, by name: document properties, the page's state. */
  store(name: string): Json | undefined;
  setStore(name: string, value: Json | undefined): void;

  // The user
  selection(): Selection;
  select(selection: Selection): void;
  undo(): void;
  redo(): void;
  /** What was done so far cannot be undone any more. */
  forgetSteps(): void;
  /**
   * All that is done until the work is done is undone in one step, what the user types meanwhile too. Until then
   * nothing can be undone: half of it would be left.
   */
  asOneStep<Result>(work: () => Promise<Result>): Promise<Result>;

  // Calculation
  /** Formulas wait to be calculated. */
  isCalculating(): boolean;
  /** Resolves when every formula shows its result; at once where nothing waits. */
  calculated(): Promise<void>;
  /**
   * Runs an add-on's code in a fresh realm of its own and makes its `@customfunction`s callable from cells,
   * replacing those loaded before. `globals` are the services that the realm sees (SpreadsheetApp in
   * custom-function mode, Utilities, …), placed before the code runs.
   */
  loadFunctions(code: string, globals?: { readonly [name: string]: unknown }): readonly FunctionHelp[];
  readonly switches: Switches;
  setSwitches(switches: Partial<Switches>): void;

  // Keeping
  snapshot(): Snapshot;
  /** Replaces the whole workbook and calculates it; throws and keeps the present one where it is no workbook. */
  restore(snapshot: Snapshot): void;
  onChange(listener: (change: Change) => void): Unsubscribe;
  onSelect(listener: (selection: Selection) => void): Unsubscribe;
  dispose(): void;
}

/** Of a new workbook; everything may be left out. */
export interface EngineOptions {
  readonly title?: string;
  readonly settings?: Partial<Settings>;
  readonly switches?: Partial<Switches>;
  readonly snapshot?: Snapshot;
}

/** A cell's place on the screen, in CSS pixels of the browser window. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The engine under a visible grid: `createGrid(container, options)` in browser.ts. */
export interface Grid extends Engine {
  /** Where an area of the active sheet is drawn now (it may lie outside the visible part). */
  screenBox(area: Area): ScreenBox | undefined;
  /** The part of the window that shows cells: without headers, tab bar and formula bar. */
  viewport(): ScreenBox;
  /** The grid was scrolled, zoomed or resized, or another sheet is shown: place overlays anew. */
  onScroll(listener: () => void): Unsubscribe;
  /** The cell under the mouse, undefined when it leaves. */
  onHover(listener: (cell: { sheet: SheetId; row: number; column: number } | undefined) => void): Unsubscribe;
  focus(): void;
  /** What is being typed into a cell is in the cell when this resolves. */
  endEditing(): Promise<void>;
}
