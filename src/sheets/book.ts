/** The spreadsheet that the add-on works in, with what it remembers there. */
import { emptyLedger, type Ledger } from '../plan/ledger.ts';
import type { SheetKey } from '../plan/sheet.ts';
import { type Clock, clockOf } from './clock.ts';
import { withDocumentLock } from './lock.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LEDGER_KEY = 'smart-goals';

export interface Book {
  spreadsheet: Spreadsheet;
  clock: Clock;
  ledger: Ledger;
  /** Keeps a new ledger in the spreadsheet. */
  keep(ledger: Ledger): void;
  /** A planning sheet, or undefined where it was never made, is not finished or was deleted. */
  sheet(key: SheetKey): Sheet | undefined;
  /** From now on a sheet that is being made counts as made. */
  adopt(sheet: Sheet): void;
  /** What a named cell of the settings holds. */
  setting(name: string): unknown;
}

/**
 * The only way to the planning sheets: what the add-on remembers is read when nobody else can change it any more.
 * Ask people nothing inside, for everybody else waits; what they answer needs a book of its own.
 */
export function withBook<T>(work: (book: Book) => T): T {
  return withDocumentLock(() => work(openBook()));
}

function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let metadata = spreadsheet.createDeveloperMetadataFinder().withKey(LEDGER_KEY).find()[0];
  // Each answer of Google's takes its time: what does not change during a run is asked for once.
  const sheets = new Map<number, Sheet>();
  const settings = new Map<string, unknown>();
  const book: Book = {
    spreadsheet,
    clock: clockOf(spreadsheet),
    ledger: readLedger(metadata?.getValue()),
    keep(ledger) {
      const text = JSON.stringify(ledger);
      if (JSON.stringify(book.ledger) !== text) {
        if (metadata) {
          metadata.setValue(text);
        } else {
          spreadsheet.addDeveloperMetadata(
            LEDGER_KEY,
            text,
            SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
          );
          metadata = spreadsheet.createDeveloperMetadataFinder().withKey(LEDGER_KEY).find()[0];
        }
      }
      book.ledger = ledger;
    },
    sheet(key) {
      const known = book.ledger.sheets[key];
      if (!known) return undefined;
      const adopted = sheets.get(known.id);
      if (adopted || known.isUnfinished) return adopted;
      const sheet = spreadsheet.getSheetById(known.id) ?? undefined;
      if (sheet) sheets.set(known.id, sheet);
      return sheet;
    },
    adopt(sheet) {
      sheets.set(sheet.getSheetId(), sheet);
    },
    setting(name) {
      if (!settings.has(name)) settings.set(name, spreadsheet.getRangeByName(name)?.getValue());
      return settings.get(name);
    },
  };
  return book;
}

function readLedger(text: string | null | undefined): Ledger {
  if (!text) return emptyLedger();
  try {
    return { ...emptyLedger(), ...(JSON.parse(text) as Partial<Ledger>) };
  } catch {
    return emptyLedger();
  }
}
