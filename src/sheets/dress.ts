/** How the planning sheets look: widths, formats, notes, dropdowns, colours. */
import { numberFormat } from '../plan/number-format.ts';
import type { Column, Format, Rule, SheetDescription, Tone } from '../plan/sheet.ts';
import { headerRow } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const TYPED_HEADER = '#174ea6';
const COMPUTED_HEADER = '#3c4043';
const COMPUTED_CELLS = '#f8f9fa';

const QUIET_TEXT = '#80868b';

const TONES: Record<Tone, { background: string; font: string }> = {
  good: { background: '#ceead6', font: '#0d652d' },
  warning: { background: '#feefc3', font: '#6b4200' },
  bad: { background: '#fad2cf', font: '#8c1d18' },
  quiet: { background: '#e8eaed', font: '#3c4043' },
  strong: { background: '#e8f0fe', font: '#174ea6' },
};

/** Far beyond any figure a marketer plans: it only tells numbers from text. */
const ANY_NUMBER = 1e15;

export function dressSheet(sheet: Sheet, description: SheetDescription, currency: string): void {
  const row = headerRow(description);
  const { columns } = description;
  sheet.setFrozenRows(row);
  dressHeader(sheet.getRange(row, 1, 1, columns.length), columns);
  for (const [at, column] of columns.entries()) {
    sheet.setColumnWidth(at + 1, column.width);
    const cells = sheet.getRange(row + 1, at + 1, sheet.getMaxRows() - row, 1);
    dressColumn(cells, column, currency);
    if (column.hidden) sheet.hideColumns(at + 1);
  }
  addRules(sheet, description);
}

/** The titles of neighbouring columns. */
export function dressHeader(header: Range, columns: readonly Column[]): void {
  header.setFontWeight('bold').setFontColor('#ffffff').setWrap(true).setVerticalAlignment('middle');
  header.setBackgrounds([
    columns.map(({ title, formula, spilled }) => headerColour(title, !!formula || !!spilled)),
  ]);
  header.setNotes([columns.map(({ note }) => note)]);
}

function headerColour(title: string, computed: boolean): string {
  if (title === '') return '#ffffff';
  return computed ? COMPUTED_HEADER : TYPED_HEADER;
}

type ColumnStyle = Pick<Column, 'format' | 'choices' | 'between' | 'wrap' | 'quiet' | 'formula' | 'spilled'>;

/** Formats a column's cells, and says what belongs in those that people fill in. */
export function dressColumn(cells: Range, column: ColumnStyle, currency: string): void {
  const pattern = patternOf(column.format, currency);
  if (pattern) cells.setNumberFormat(pattern);
  if (column.quiet) cells.setFontColor(QUIET_TEXT);
  if (column.wrap) cells.setWrap(true);
  cells.setVerticalAlignment('middle');
  if (column.formula || column.spilled) {
    cells.setBackground(COMPUTED_CELLS);
    return;
  }
  const validation = validationOf(column);
  if (validation) cells.setDataValidation(validation);
}

function patternOf(format: Format | undefined, currency: string): string | undefined {
  switch (format) {
    case 'percent':
      return '0.0%';
    case 'money':
      return numberFormat('money', [0.01], currency);
    case 'date':
      return 'd mmm yyyy';
    case 'ratio':
      return '0.00';
    default:
      return undefined;
  }
}

function validationOf({ choices, between, format }: ColumnStyle) {
  const rule = SpreadsheetApp.newDataValidation();
  if (choices) {
    return rule
      .requireValueInList([...choices], true)
      .setAllowInvalid(false)
      .setHelpText(`Choose one of: ${choices.join(', ')}.`)
      .build();
  }
  if (format === 'date') {
    return rule.requireDate().setAllowInvalid(true).setHelpText('Write a date, such as 2027-06-30.').build();
  }
  if (!format || format === 'text') return undefined;
  const [low, high] = between ?? [-ANY_NUMBER, ANY_NUMBER];
  const help = between ? `Write a number from ${low} to ${high}.` : 'Write a number, such as 1200 or 5%.';
  return rule.requireNumberBetween(low, high).setAllowInvalid(!between).setHelpText(help).build();
}

function addRules(sheet: Sheet, { columns, rules, ...description }: SheetDescription): void {
  if (rules.length === 0) return;
  const first = headerRow({ columns, rules, ...description }) + 1;
  const made = rules.map((rule) => {
    const column = columns.findIndex(({ key }) => key === rule.column) + 1;
    return ruleFor(rule, sheet.getRange(first, column, sheet.getMaxRows() - first + 1, 1));
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...made]);
}

function ruleFor({ when, tone }: Rule, cells: Range) {
  const rule = SpreadsheetApp.newConditionalFormatRule();
  if ('equals' in when) rule.whenTextEqualTo(when.equals);
  else if ('startsWith' in when) rule.whenTextStartsWith(when.startsWith);
  else if ('below' in when) rule.whenNumberLessThan(when.below);
  else rule.whenNumberGreaterThanOrEqualTo(when.atLeast);
  const { background, font } = TONES[tone];
  return rule.setBackground(background).setFontColor(font).setRanges([cells]).build();
}
