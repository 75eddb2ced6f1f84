/**
 * What Google's documentation leaves open about custom functions. An add-on must work either way, so tests
 * turn each switch; the defaults are what users report most.
 */
export interface Switches {
  /** An error cell as an argument: its text ('#DIV/0!') or an Error object with that message. */
  readonly errorArgument: 'text' | 'object';
  /** `F(1,,2)`: the skipped argument. */
  readonly skippedArgument: 'blank' | 'undefined';
  /** `F(A1:A1)`. */
  readonly singleCellRange: 'value' | 'array';
  /** A result of null or undefined. */
  readonly nullResult: 'blank' | 'error';
  /** A result such as [1, 2, 3]. */
  readonly flatResult: 'column' | 'row' | 'error';
  /** A result whose rows differ in length. */
  readonly raggedResult: 'pad' | 'error';
  /** A result of Infinity. */
  readonly infiniteResult: 'error' | 'text';
  /** TODAY() as an argument. */
  readonly todayArgument: 'allowed' | 'refused';
  /** Developer metadata of a sheet that is duplicated. */
  readonly copiedSheetMetadata: 'kept' | 'dropped';
  /** How long a call of a custom function may take, in milliseconds. */
  readonly timeLimit: number;
}

export const DEFAULT_SWITCHES: Switches = {
  errorArgument: 'text',
  skippedArgument: 'blank',
  singleCellRange: 'value',
  nullResult: 'blank',
  flatResult: 'column',
  raggedResult: 'pad',
  infiniteResult: 'error',
  todayArgument: 'allowed',
  copiedSheetMetadata: 'kept',
  timeLimit: 30_000,
};
