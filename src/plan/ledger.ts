/**
 * What the add-on remembers in a spreadsheet: which sheets are ours, which IDs were given out, which saves
 * were begun. It is kept as one developer metadata value of the spreadsheet, so one read tells all and copies of
 * the file carry it along.
 */
import type { RowType } from './goal.ts';
import { type ExistingRow, textOf } from './rows.ts';
import type { SheetKey } from './sheet.ts';

export interface KnownSheet {
  /** The sheet's own ID: it survives renaming and moving, and a duplicate gets another. */
  id: number;
  /** The titles when the columns were last located; as long as they read the same, `columns` holds. */
  titles: string[];
  /** Column numbers from 1, by key. */
  columns: Record<string, number>;
  /** It is being made; or making it broke off, and the next try goes on with it. */
  isUnfinished?: true;
  /** The row of the titles, where people moved it. */
  titlesRow?: number | undefined;
}

export interface Save {
  key: string;
  /** The IDs that this save writes, in order. */
  ids: string[];
}

export interface Ledger {
  sheets: Partial<Record<SheetKey, KnownSheet>>;
  /** The highest number given out, by the ID's letter. */
  lastNumbers: Record<string, number>;
  /** The latest saves, the newest last. */
  saves: Save[];
}

/** More saves than people could still be trying to repeat. */
const REMEMBERED_SAVES = 20;

const LETTERS: Record<RowType, string> = { Goal: 'G', Strategy: 'S', Tactic: 'T' };

export function emptyLedger(): Ledger {
  return { sheets: {}, lastNumbers: {}, saves: [] };
}

export function idLetter(type: RowType): string {
  return LETTERS[type];
}

/** The ledger once a sheet was begun. */
export function withBegun(ledger: Ledger, key: SheetKey, known: KnownSheet): Ledger {
  return { ...ledger, sheets: { ...ledger.sheets, [key]: { ...known, isUnfinished: true } } };
}

/** The ledger once these sheets have all that they are made with. */
export function withFinished(ledger: Ledger, keys: readonly SheetKey[]): Ledger {
  const sheets = { ...ledger.sheets };
  for (const key of keys) {
    const { isUnfinished, ...known } = sheets[key] ?? {};
    if (isUnfinished) sheets[key] = known as KnownSheet;
  }
  return { ...ledger, sheets };
}

export function saveOf(ledger: Ledger, key: string): Save | undefined {
  return ledger.saves.find((save) => save.key === key);
}

export function withSave(ledger: Ledger, save: Save): Ledger {
  const others = ledger.saves.filter(({ key }) => key !== save.key);
  return { ...ledger, saves: [...others, save].slice(-REMEMBERED_SAVES) };
}

/**
 * The ledger, aware of IDs that stand in the other sheets: a goal that was given one of them would take over the
 * check-ins, milestones and stages that someone wrote under it.
 */
export function awareOf(ledger: Ledger, ids: readonly string[]): Ledger {
  const lastNumbers = { ...ledger.lastNumbers };
  for (const id of ids) raise(lastNumbers, id);
  return { ...ledger, lastNumbers };
}

/** Formulas do not tell g9 from G9. */
function raise(lastNumbers: Record<string, number>, id: string): void {
  const [, letter, number] = /^([A-Z])(\d{1,9})$/.exec(id.toUpperCase()) ?? [];
  if (letter) lastNumbers[letter] = Math.max(lastNumbers[letter] ?? 0, Number(number));
}

/**
 * Gives out IDs that were never used before: neither in the rows nor, as far as the ledger knows, in rows
 * deleted since.
 */
export function idGiver(ledger: Ledger, rows: readonly ExistingRow[]) {
  const lastNumbers = { ...ledger.lastNumbers };
  for (const row of rows) {
    raise(lastNumbers, textOf(row, 'id'));
  }
  return {
    next(type: RowType): string {
      const letter = LETTERS[type];
      const number = (lastNumbers[letter] ?? 0) + 1;
      lastNumbers[letter] = number;
      return `${letter}${number}`;
    },
    ledger: (): Ledger => ({ ...ledger, lastNumbers }),
  };
}
