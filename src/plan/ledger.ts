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

interface Save {
  key: string;
  /** The IDs that this save gave out, in order, each letter's neighbours as one: G3, T7-12. */
  ids: string[];
}

export interface Ledger {
  sheets: Partial<Record<SheetKey, KnownSheet>>;
  /** The highest number given out, by the ID's letter. */
  lastNumbers: Record<string, number>;
  /** The latest saves, the newest last. Google keeps 30,000 characters at most: what is here must not grow with the plan. */
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

/** The IDs that earlier tries of a save gave out, or undefined where there was none. */
export function givenOutBy(ledger: Ledger, key: string): string[] | undefined {
  return ledger.saves.find((save) => save.key === key)?.ids.flatMap(idsOfRun);
}

/** @param ids those that it gave out: what it writes to rows that had one before is not remembered */
export function withSave(ledger: Ledger, key: string, ids: readonly string[]): Ledger {
  const others = ledger.saves.filter((save) => save.key !== key);
  return { ...ledger, saves: [...others, { key, ids: inRuns(ids) }].slice(-REMEMBERED_SAVES) };
}

/** G3, T7, T8, T9 → G3, T7-9 */
function inRuns(ids: readonly string[]): string[] {
  const runs: { letter: string; first: number; last: number }[] = [];
  for (const id of ids) {
    const [letter, number] = [id.charAt(0), Number(id.slice(1))];
    const run = runs.find((each) => each.letter === letter && each.last === number - 1);
    if (run) run.last = number;
    else runs.push({ letter, first: number, last: number });
  }
  return runs.map(({ letter, first, last }) => `${letter}${first}${last > first ? `-${last}` : ''}`);
}

function idsOfRun(run: string): string[] {
  const [first = 0, last = first] = run.slice(1).split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, at) => `${run.charAt(0)}${first + at}`);
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
