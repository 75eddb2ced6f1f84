/** The spreadsheet that the add-on works in, with what it remembers there. */
import type { Day } from '../marketing/day.ts';
import { emptyLedger, type Ledger } from '../plan/ledger.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LEDGER_KEY = 'smart-goals';
const MS_PER_HOUR = 3_600_000;

export interface Book {
  spreadsheet: Spreadsheet;
  ledger: Ledger;
  /** Keeps a new ledger in the spreadsheet. */
  keep(ledger: Ledger): void;
  /** The civil day of a date cell. */
  toDay(date: Date): Day;
}

export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let metadata = spreadsheet.createDeveloperMetadataFinder().withKey(LEDGER_KEY).find()[0];
  let offset: number | undefined;
  const book: Book = {
    spreadsheet,
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
    toDay(date) {
      offset ??= offsetOf(date, spreadsheet.getSpreadsheetTimeZone());
      // A date cell is midnight of the spreadsheet's zone: an hour's room lets one offset serve summer and winter.
      return Math.floor((date.getTime() + offset + MS_PER_HOUR) / (24 * MS_PER_HOUR));
    },
  };
  return book;
}

/** Today in the spreadsheet's own time zone, which is not the script's. */
export function todayOf(spreadsheet: Spreadsheet): string {
  return Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
}

/** Milliseconds that a zone's clocks are ahead of UTC at a moment. */
function offsetOf(date: Date, timeZone: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d)(\d\d)/.exec(Utilities.formatDate(date, timeZone, 'Z')) ?? [];
  const ahead = Number(hours ?? 0) * MS_PER_HOUR + Number(minutes ?? 0) * 60_000;
  return sign === '-' ? -ahead : ahead;
}

function readLedger(text: string | null | undefined): Ledger {
  if (!text) return emptyLedger();
  try {
    return { ...emptyLedger(), ...(JSON.parse(text) as Partial<Ledger>) };
  } catch {
    return emptyLedger();
  }
}
