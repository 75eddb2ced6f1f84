/** How the planning sheets look: widths, formats, notes, dropdowns, colours. */
import { moneyFormat } from '../plan/number-format.ts';
import type { Column, Format, LabelledCell, Rule, SheetDescription, Tone } from '../plan/sheet.ts';
import { areaOf, stretches } from './stretches.ts';
import { headerRow } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const TYPED_HEADER = '#174ea6';
const COMPUTED_HEADER = '#3c4043';
const COMPUTED_CELLS = '#f8f9fa';

/** Pixels: a title with air around it. */
const HEADER_HEIGHT = 30;

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
  sheet.setFrozenRows(row);
  if (description.frozenColumns) sheet.setFrozenColumns(description.frozenColumns);
  sheet.setRowHeight(row, HEADER_HEIGHT);
  const placed = description.columns.map((column, at) => ({ ...column, place: at + 1 }));
  dressColumns(sheet, row, placed, currency);
  addRules(sheet, description);
}

interface PlacedColumn extends Column {
  place: number;
}

/** Neighbouring columns, from their header down: one call for all cells that share a trait. */
export function dressColumns(
  sheet: Sheet,
  header: number,
  columns: readonly PlacedColumn[],
  currency: string,
): void {
  const [left, right] = [columns[0]?.place ?? 1, columns[columns.length - 1]?.place ?? 1];
  const titles = sheet.getRange(header, left, 1, right - left + 1);
  dressTitles(titles, columns);
  const firstRow = header + 1;
  const rows = sheet.getMaxRows() - header;
  const areasOf = (places: readonly number[]) =>
    stretches(places).map((across) => areaOf({ first: firstRow, count: rows }, across));
  const share = <T>(
    traitOf: (column: PlacedColumn) => T | undefined,
    apply: (areas: RangeList, trait: T) => void,
  ) => {
    for (const trait of new Set(columns.map(traitOf))) {
      if (trait === undefined || trait === false) continue;
      const places = columns.filter((column) => traitOf(column) === trait).map(({ place }) => place);
      apply(sheet.getRangeList(areasOf(places)), trait);
    }
  };
  share(
    ({ format }) => patternOf(format, currency),
    (areas, pattern) => areas.setNumberFormat(pattern),
  );
  share(
    ({ centred }) => centred,
    (areas) => areas.setHorizontalAlignment('center'),
  );
  share(isComputed, (areas) => areas.setBackground(COMPUTED_CELLS));
  const wrapped = columns.filter(({ wrap }) => wrap).map(({ place }) => place);
  sheet.getRangeList([titles.getA1Notation(), ...areasOf(wrapped)]).setWrap(true);
  const tall = wrapped.length > 0 ? sheet.getRange(header, left, rows + 1, right - left + 1) : titles;
  tall.setVerticalAlignment('middle');
  setWidths(sheet, columns);
  for (const [kind, places] of validated(columns)) {
    for (const { first, count } of stretches(places)) {
      sheet.getRange(firstRow, first, rows, count).setDataValidation(validationOf(kind));
    }
  }
  for (const { first, count } of stretches(
    columns.filter(({ hidden }) => hidden).map(({ place }) => place),
  )) {
    sheet.hideColumns(first, count);
  }
}

/** Has the values of labelled cells below each other refuse what they cannot be, and say what to write. */
export function refuseOthers(cells: Range, labelled: readonly LabelledCell[]): void {
  const rules = labelled.map(({ between, help }) => {
    if (help === undefined) return null;
    const rule = SpreadsheetApp.newDataValidation();
    if (between) rule.requireNumberBetween(...between);
    else rule.requireDate();
    return rule.setAllowInvalid(false).setHelpText(help).build();
  });
  cells.setDataValidations(rules.map((rule) => [rule]));
}

/** Shows cells below each other in a format each. */
export function formatCells(cells: Range, formats: readonly Format[], currency: string): void {
  cells.setNumberFormats(formats.map((format) => [patternOf(format, currency) ?? 'General']));
}

function isComputed({ formula, spilled }: Column): boolean {
  return formula !== undefined || spilled === true;
}

/** All columns at their commonest width, then those that differ. */
function setWidths(sheet: Sheet, columns: readonly PlacedColumn[]): void {
  const widths = columns.map(({ width }) => width);
  const often = (width: number) => widths.filter((each) => each === width).length;
  const commonest = Math.max(...widths.map(often));
  const [left, usual] = [columns[0]?.place ?? 1, widths.find((width) => often(width) === commonest) ?? 100];
  sheet.setColumnWidths(left, columns.length, usual);
  for (const width of new Set(widths)) {
    if (width === usual) continue;
    const places = columns.filter((column) => column.width === width).map(({ place }) => place);
    for (const { first, count } of stretches(places)) sheet.setColumnWidths(first, count, width);
  }
}

function dressTitles(header: Range, columns: readonly Column[]): void {
  header.setFontWeight('bold').setFontColor('#ffffff');
  header.setBackgrounds([columns.map((column) => headerColour(column.title, isComputed(column)))]);
  header.setHorizontalAlignments([columns.map(titleSide)]);
  header.setNotes([columns.map(({ note }) => note)]);
}

/** A title stands on the side where its column's cells do. */
function titleSide({ centred, format }: Column): 'left' | 'center' | 'right' {
  if (centred) return 'center';
  return format && format !== 'text' ? 'right' : 'left';
}

function headerColour(title: string, computed: boolean): string {
  if (title === '') return '#ffffff';
  return computed ? COMPUTED_HEADER : TYPED_HEADER;
}

function patternOf(format: Format | undefined, currency: string): string | undefined {
  switch (format) {
    case 'count':
      return '#,##0';
    case 'percent':
      return '0.0%';
    case 'money':
      return moneyFormat(currency);
    case 'date':
      return 'd mmm yyyy';
    case 'ratio':
      return '0.00';
    default:
      return undefined;
  }
}

type Validation = Pick<Column, 'choices' | 'between'> & { isDate: boolean };

/** What people may type, and in which columns. */
function validated(columns: readonly PlacedColumn[]): Map<Validation, number[]> {
  const found = new Map<string, [Validation, number[]]>();
  for (const column of columns) {
    const { choices, between, format, place } = column;
    if (isComputed(column) || column.hidden || (!choices && (!format || format === 'text'))) continue;
    const validation = { choices, between, isDate: format === 'date' };
    const name = JSON.stringify(validation);
    const same = found.get(name);
    if (same) same[1].push(place);
    else found.set(name, [validation, [place]]);
  }
  return new Map(found.values());
}

function validationOf({ choices, between, isDate }: Validation) {
  const rule = SpreadsheetApp.newDataValidation();
  if (choices) {
    return rule
      .requireValueInList([...choices], true)
      .setAllowInvalid(false)
      .setHelpText(`Choose one of: ${choices.join(', ')}.`)
      .build();
  }
  if (isDate) {
    return rule.requireDate().setAllowInvalid(true).setHelpText('Write a date, such as 2027-06-30.').build();
  }
  const [low, high] = between ?? [-ANY_NUMBER, ANY_NUMBER];
  const help = between ? `Write a number from ${low} to ${high}.` : 'Write a number, such as 1200 or 5%.';
  return rule.requireNumberBetween(low, high).setAllowInvalid(!between).setHelpText(help).build();
}

/** The rules of a new sheet, which has none yet. */
function addRules(sheet: Sheet, description: SheetDescription): void {
  const { columns, rules } = description;
  if (rules.length === 0) return;
  const first = headerRow(description) + 1;
  const made = rules.map((rule) => {
    const column = columns.findIndex(({ key }) => key === rule.column) + 1;
    return ruleFor(rule, sheet.getRange(first, column, sheet.getMaxRows() - first + 1, 1));
  });
  sheet.setConditionalFormatRules(made);
}

function ruleFor({ when, tone }: Rule, cells: Range) {
  const rule = SpreadsheetApp.newConditionalFormatRule();
  if ('equals' in when) rule.whenTextEqualTo(when.equals);
  else if ('startsWith' in when) rule.whenTextStartsWith(when.startsWith);
  else if ('contains' in when) rule.whenTextContains(when.contains);
  else if ('below' in when) rule.whenNumberLessThan(when.below);
  else rule.whenNumberGreaterThanOrEqualTo(when.atLeast);
  const { background, font } = TONES[tone];
  return rule.setBackground(background).setFontColor(font).setRanges([cells]).build();
}
