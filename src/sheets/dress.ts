/** How the planning sheets look: widths, formats, notes, dropdowns, colours. */
import { columnLetters } from '../plan/layout.ts';
import { numberFormat } from '../plan/number-format.ts';
import type { Column, Format, Rule, SheetDescription, Tone } from '../plan/sheet.ts';
import { stretches } from './stretches.ts';
import { headerRow } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

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
  const placed = columns.map((column, at) => ({ ...column, place: at + 1 }));
  dressColumns(sheet, row + 1, placed, currency);
  addRules(sheet, description);
}

interface PlacedColumn extends Column {
  place: number;
}

/** The cells of columns, from a row down: one call for all columns that share a trait. */
export function dressColumns(
  sheet: Sheet,
  firstRow: number,
  columns: readonly PlacedColumn[],
  currency: string,
): void {
  const rows = sheet.getMaxRows() - firstRow + 1;
  const share = <T>(
    traitOf: (column: PlacedColumn) => T | undefined,
    apply: (areas: RangeList, trait: T) => void,
  ) => {
    for (const trait of new Set(columns.map(traitOf))) {
      if (trait === undefined || trait === false) continue;
      const places = columns.filter((column) => traitOf(column) === trait).map(({ place }) => place);
      const areas = stretches(places).map(({ first, count }) => {
        const [left, right] = [columnLetters(first), columnLetters(first + count - 1)];
        return `${left}${firstRow}:${right}${firstRow + rows - 1}`;
      });
      apply(sheet.getRangeList(areas), trait);
    }
  };
  share(
    ({ format }) => patternOf(format, currency),
    (areas, pattern) => areas.setNumberFormat(pattern),
  );
  share(
    ({ wrap }) => wrap,
    (areas) => areas.setWrap(true),
  );
  share(
    ({ quiet }) => quiet,
    (areas) => areas.setFontColor(QUIET_TEXT),
  );
  share(isComputed, (areas) => areas.setBackground(COMPUTED_CELLS));
  share(
    () => true,
    (areas) => areas.setVerticalAlignment('middle'),
  );
  for (const column of columns) {
    sheet.setColumnWidth(column.place, column.width);
    const validation = isComputed(column) ? undefined : validationOf(column);
    if (validation) sheet.getRange(firstRow, column.place, rows, 1).setDataValidation(validation);
  }
  for (const { first, count } of stretches(
    columns.filter(({ hidden }) => hidden).map(({ place }) => place),
  )) {
    sheet.hideColumns(first, count);
  }
}

/** Shows cells below each other in a format each. */
export function formatCells(cells: Range, formats: readonly Format[], currency: string): void {
  cells.setNumberFormats(formats.map((format) => [patternOf(format, currency) ?? 'General']));
}

function isComputed({ formula, spilled }: Column): boolean {
  return formula !== undefined || spilled === true;
}

/** The titles of neighbouring columns. */
export function dressHeader(header: Range, columns: readonly Column[]): void {
  header.setFontWeight('bold').setFontColor('#ffffff').setWrap(true).setVerticalAlignment('middle');
  header.setBackgrounds([columns.map((column) => headerColour(column.title, isComputed(column)))]);
  header.setNotes([columns.map(({ note }) => note)]);
}

function headerColour(title: string, computed: boolean): string {
  if (title === '') return '#ffffff';
  return computed ? COMPUTED_HEADER : TYPED_HEADER;
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

function validationOf({ choices, between, format }: Column) {
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
