/** A sheet's number, as Apps Script's getSheetId gives it. The first sheet of a new workbook is 0. */
export type SheetId = number;

/** A rectangle of cells. Rows and columns count from 1, as in Apps Script. */
export interface Area {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type ErrorType = '#ERROR!' | '#DIV/0!' | '#N/A' | '#NAME?' | '#NUM!' | '#REF!' | '#VALUE!' | '#NULL!';

/** What a cell shows instead of a value, and the sentence that Google shows on hover ('' where none). */
export interface CellError {
  readonly type: ErrorType;
  readonly message: string;
}

export interface Cell {
  /**
   * The exact value: '' where the cell is empty; a date, time or duration as its serial number (see
   * `isDate`); an error as its text, such as '#REF!'. Cells that an array formula fills hold values too.
   */
  readonly value: string | number | boolean;
  /** The value is a serial number that its number format shows as a date, time or duration. */
  readonly isDate: boolean;
  /** The formula with its '=', '' where the cell has none. Open-ended ranges stay as typed: `=SUM(B2:B)`. */
  readonly formula: string;
  /** What the grid shows: getDisplayValue. */
  readonly text: string;
  /** The pattern of the number format, 'General' where none was set. */
  readonly numberFormat: string;
  readonly error?: CellError;
}

/**
 * What to put into a cell.
 * - `typed`: raw text, read as if typed: `=…` and `+…` become formulas, numbers, percents, money, dates and
 *   TRUE or FALSE become values (with the format that Google would give them), an apostrophe forces text,
 *   '' clears.
 * - `value`: exactly this, nothing is parsed; the format stays.
 * - `date`: a serial number; the cell takes a date format unless it has one.
 * - `null`: clears the content; format, note and validation stay.
 */
export type Input =
  | { readonly typed: string }
  | { readonly value: string | number | boolean }
  | { readonly date: number }
  | null;

export type Horizontal = 'left' | 'center' | 'right';
export type Vertical = 'top' | 'middle' | 'bottom';
export type Wrap = 'overflow' | 'wrap' | 'clip';

/** How a cell looks; null is "nothing set" (Google's default). */
export interface CellFormat {
  readonly numberFormat: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** '#rrggbb' */
  readonly fontColor: string | null;
  readonly background: string | null;
  /** points */
  readonly fontSize: number | null;
  readonly fontFamily: string | null;
  readonly horizontal: Horizontal | null;
  readonly vertical: Vertical | null;
  readonly wrap: Wrap | null;
}

/** As in Apps Script's setBorder: true draws, false removes, null leaves alone. */
export interface Borders {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
  readonly color?: string;
  readonly style?: 'dotted' | 'dashed' | 'solid' | 'solid-medium' | 'solid-thick' | 'double';
}
