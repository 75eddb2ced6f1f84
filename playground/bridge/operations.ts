import type { Area, SheetId } from '../engine/cells.ts';
import type { Engine, SheetInfo } from '../engine/engine.ts';

/** What an operation touches decides in which authorisation mode it may run. */
export type Touch = 'nothing' | 'read' | 'write' | 'properties' | 'lock' | 'menu' | 'dialog';

/** The engine's methods that the services use as they are. */
const documentTouches = {
  sheets: 'read',
  sheet: 'read',
  activeSheet: 'read',
  columnWidth: 'read',
  rowHeight: 'read',
  isRowHidden: 'read',
  isColumnHidden: 'read',
  filledSize: 'read',
  formats: 'read',
  merged: 'read',
  notes: 'read',
  validations: 'read',
  conditionalFormats: 'read',
  filter: 'read',
  namedRanges: 'read',
  metadata: 'read',
  charts: 'read',
  selection: 'read',
  setTitle: 'write',
  setSettings: 'write',
  activate: 'write',
  insertSheet: 'write',
  duplicateSheet: 'write',
  deleteSheet: 'write',
  renameSheet: 'write',
  moveSheet: 'write',
  setHidden: 'write',
  setFrozen: 'write',
  setTabColor: 'write',
  insertRows: 'write',
  insertColumns: 'write',
  deleteRows: 'write',
  deleteColumns: 'write',
  moveRows: 'write',
  moveColumns: 'write',
  setColumnWidths: 'write',
  setRowHeights: 'write',
  setRowsHidden: 'write',
  setColumnsHidden: 'write',
  sort: 'write',
  setFormat: 'write',
  clearFormats: 'write',
  setBorders: 'write',
  merge: 'write',
  unmerge: 'write',
  setNotes: 'write',
  setValidation: 'write',
  setConditionalFormats: 'write',
  setFilter: 'write',
  setFilterCriteria: 'write',
  removeFilter: 'write',
  setNamedRange: 'write',
  removeNamedRange: 'write',
  addMetadata: 'write',
  updateMetadata: 'write',
  removeMetadata: 'write',
  addChart: 'write',
  updateChart: 'write',
  removeChart: 'write',
  select: 'write',
} as const satisfies Partial<Record<keyof Engine, Touch>>;

/** What the script's services ask the host to do; each is one call across the bridge. */
export interface Operations {
  document: Pick<Engine, keyof typeof documentTouches>;
  cells: CellOperations;
  file: FileOperations;
  protections: ProtectionOperations;
  properties: PropertyOperations;
  locks: LockOperations;
  peek: PeekOperations;
  ui: UiOperations;
  project: ProjectOperations;
}

export type Group = keyof Operations;

export const touches: { readonly [G in Group]: Readonly<Record<keyof Operations[G], Touch>> } = {
  document: documentTouches,
  cells: {
    values: 'read',
    displayValues: 'read',
    formulas: 'read',
    write: 'write',
    writeFormulas: 'write',
    append: 'write',
    clear: 'write',
    copy: 'write',
    fitColumns: 'write',
    flush: 'write',
  },
  file: { about: 'read' },
  protections: { all: 'read', add: 'write', update: 'write', remove: 'write' },
  properties: { all: 'properties', set: 'properties', remove: 'properties' },
  locks: { acquire: 'lock', release: 'lock', isHeld: 'lock' },
  peek: {
    document: 'read',
    sheet: 'read',
    hasDocumentServices: 'nothing',
    properties: 'properties',
    ui: 'menu',
    userKey: 'nothing',
    userLocale: 'nothing',
    scriptTimeZone: 'nothing',
  },
  ui: { addMenu: 'menu', showSidebar: 'dialog', showDialog: 'dialog', ask: 'dialog', toast: 'read' },
  project: { file: 'nothing', log: 'nothing' },
};

export function touchOf(group: Group, name: string): Touch {
  return (touches[group] as Readonly<Record<string, Touch>>)[name] as Touch;
}

export type CellValue = string | number | boolean | Date;

export interface CellOperations {
  values(area: Area): Promise<CellValue[][]> | CellValue[][];
  displayValues(area: Area): Promise<string[][]> | string[][];
  formulas(area: Area): string[][];
  /** Text is read as if typed; null clears. */
  write(area: Area, values: readonly (readonly (CellValue | null)[])[]): void;
  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): void;
  /** Below the last row that holds anything; a full grid gets one row more. */
  append(sheet: number, values: readonly (CellValue | null)[]): Promise<void> | void;
  clear(area: Area): void;
  copy(from: Area, to: Area, what: CopyKind): Promise<void> | void;
  fitColumns(sheet: number, first: number, count: number): Promise<void> | void;
  flush(): Promise<void> | void;
}

export interface FileOperations {
  about(): DocumentInfo;
}

export type CopyKind = 'all' | 'values' | 'formulas' | 'format' | 'validation';

export interface Protected {
  readonly id: number;
  readonly sheet: SheetId;
  /** null is the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly unprotected: readonly Area[];
}

/** Kept with the workbook and shown to scripts; nobody is kept from editing. */
export interface ProtectionOperations {
  all(): readonly Protected[];
  add(wanted: Omit<Protected, 'id'>): Protected;
  update(wanted: Protected): void;
  remove(id: number): void;
}

export type StoreName = 'document' | 'user' | 'script';

export interface PropertyOperations {
  all(store: StoreName): Record<string, string>;
  set(store: StoreName, properties: Readonly<Record<string, string>>, deleteOthers: boolean): void;
  remove(store: StoreName, keys: readonly string[]): void;
}

export type LockScope = 'document' | 'user' | 'script';

export interface LockOperations {
  acquire(scope: LockScope, timeout: number): Promise<boolean>;
  release(scope: LockScope): void;
  isHeld(scope: LockScope): boolean;
}

/** What a service knows of the document without asking it: free of charge. */
export interface PeekOperations {
  document(): DocumentInfo;
  sheet(id: number): SheetInfo | undefined;
  /** Whether there is a document that has properties and a lock. */
  hasDocumentServices(): boolean;
  /** Only asks for leave. */
  properties(): void;
  ui(): void;
  /** Unknown people have a key, not a name. */
  userKey(): string;
  /** 'en', 'de', … */
  userLocale(): string;
  scriptTimeZone(): string;
}

export interface DocumentInfo {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
}

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}
/** null is a separator. */
export type MenuEntry = MenuItem | Menu | null;
export interface Menu {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
  /** createAddonMenu: stands in the Extensions menu under the add-on's name. */
  readonly addOn: boolean;
}

export interface Page {
  readonly title: string;
  readonly html: string;
  /** Pixels; undefined where the script did not say. A sidebar is 300 wide whatever it says. */
  readonly width?: number;
  readonly height?: number;
}

export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

export interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
  /** A prompt has a field to type into. */
  readonly asksForText: boolean;
}

export interface UiOperations {
  addMenu(menu: Menu): void;
  showSidebar(page: Page): Promise<void> | void;
  showDialog(page: Page, modal: boolean): Promise<void> | void;
  ask(question: Question): Promise<{ button: ButtonName; text: string }>;
  toast(message: string, title: string, seconds: number): void;
}

export type LogLevel = 'log' | 'info' | 'warn' | 'error';

export interface ProjectOperations {
  /** An HTML file of the script project, without `.html`. */
  file(name: string): string | undefined;
  log(level: LogLevel, text: string): void;
}

/** The operations as a script sees them: it waits for every answer. */
export type Remote = {
  readonly [G in Group]: {
    readonly [Name in keyof Operations[G]]: Operations[G][Name] extends (...args: infer A) => infer R
      ? (...args: A) => Awaited<R>
      : never;
  };
};
