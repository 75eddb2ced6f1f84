/** The spreadsheet that the add-on works in, with what it remembers there. */
import type { Day } from '../marketing/day.ts';
import { emptyLedger, type Ledger } from '../plan/ledger.ts';
import type { SheetKey } from '../plan/sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LEDGER_KEY = 'smart-goals';
const MS_PER_HOUR = 3_600_000;

export interface Book {
  spreadsheet: Spreadsheet;
  ledger: Ledger;
  /** Keeps a new ledger in the spreadsheet. */
  keep(ledger: Ledger): void;
  /** A planning sheet, or undefined where it was never made or was deleted. */
  sheet(key: SheetKey): Sheet | undefined;
  /** Spares asking for a sheet that was just made. */
  adopt(sheet: Sheet): void;
  timeZone(): string;
  /** What a named cell of the settings holds. */
  setting(name: string): unknown;
  /** The civil day of a date cell. */
  toDay(date: Date): Day;
}

export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let metadata = spreadsheet.createDeveloperMetadataFinder().withKey(LEDGER_KEY).find()[0];
  // Each answer of Google's takes its time: what does not change during a run is asked for once.
  const sheets = new Map<number, Sheet>();
  const settings = new Map<string, unknown>();
  let timeZone: string | undefined;
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
    sheet(key) {
      const id = book.ledger.sheets[key]?.id;
      if (id === undefined) return undefined;
      const sheet = sheets.get(id) ?? spreadsheet.getSheetById(id) ?? undefined;
      if (sheet) sheets.set(id, sheet);
      return sheet;
    },
    adopt(sheet) {
      sheets.set(sheet.getSheetId(), sheet);
    },
    timeZone() {
      timeZone ??= spreadsheet.getSpreadsheetTimeZone();
      return timeZone;
    },
    setting(name) {
      if (!settings.has(name)) settings.set(name, spreadsheet.getRangeByName(name)?.getValue());
      return settings.get(name);
    },
    toDay(date) {
      offset ??= offsetOf(date, book.timeZone());
      // A date cell is midnight of the spreadsheet's zone: an hour's room lets one offset serve summer and winter.
      return Math.floor((date.getTime() + offset + MS_PER_HOUR) / (24 * MS_PER_HOUR));
    },
  };
  return book;
}

/** Today in the spreadsheet's own time zone, which is not the script's. */
export function todayOf(book: Book): string {
  return Utilities.formatDate(new Date(), book.timeZone(), 'yyyy-MM-dd');
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
