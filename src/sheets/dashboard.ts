/** The Dashboard's cells beside its table, and its charts. */
import { CHOSEN_GOAL } from '../plan/dashboard-chart.ts';
import { STATUS_LABELS } from '../plan/dashboard-sheet.ts';
import { type LocatedCell, locateCells } from '../plan/labelled-cells.ts';
import type { Layout } from '../plan/layout.ts';
import { planningSheet } from '../plan/planning-sheets.ts';
import type { Book } from './book.ts';
import { cellsOf, firstPlaces, fitCells } from './labelled-cells.ts';
import { openTable } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Rows of the chosen goal that the chart can show: five years of months. */
const CHART_ROWS = 60;

/** Rows for goals, and one of air, above charts that nobody has moved. */
const ROWS_ABOVE_CHARTS = 6;

/** Pixels: both charts stand beside each other under the table, right of the totals. */
const SIZES = { height: 330, actual: 484, byStatus: 400 };

/** Works out the totals beside the table and draws the charts, in place of those of a try that broke off. */
export function buildDashboard(book: Book, layout: Layout): void {
  const known = book.ledger.sheets.dashboard;
  const sheet = book.sheet('dashboard');
  if (!known || !sheet) return;
  const description = planningSheet('dashboard');
  const { columns } = known;
  const { id, daysLeft, chartDue } = columns;
  if (!id || !daysLeft || !chartDue) return;
  const placed = firstPlaces(description);
  fitCells(book, { sheet, description, columns }, placed, '', layout);
  const statuses = statusCells(sheet, columns, placed);
  if (!statuses) return;

  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  const { SHOW_BOTH } = Charts.ChartHiddenDimensionStrategy;
  const actual = sheet
    .newChart()
    .asLineChart()
    .setTitle('Actual against plan for the chosen goal')
    .addRange(sheet.getRange(1, chartDue, CHART_ROWS + 1, 3))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(SHOW_BOTH)
    .setOption('interpolateNulls', true)
    .setOption('pointSize', 4);
  const byStatus = sheet
    .newChart()
    .asColumnChart()
    .setTitle('Goals by status')
    .addRange(statuses)
    .setOption('legend', { position: 'none' })
    // There is no half a goal.
    .setOption('vAxis.gridlines.multiple', 1)
    .setOption('vAxis.format', '0');
  for (const [chart, width, column] of [
    [actual, SIZES.actual, id],
    [byStatus, SIZES.byStatus, daysLeft],
  ] as const) {
    chart.setOption('width', width).setOption('height', SIZES.height);
    sheet.insertChart(chart.setPosition(ROWS_ABOVE_CHARTS + 2, column, 0, 0).build());
  }
}

/** The labels and counts of goals by status, which a chart shows. */
function statusCells(
  sheet: Sheet,
  { figure, value }: Readonly<Record<string, number>>,
  placed: readonly LocatedCell[],
): Range | undefined {
  const [first, last] = STATUS_LABELS.map((label) => placed.find(({ cell }) => cell.label === label)?.row);
  if (!figure || !value || !first || !last) return undefined;
  return sheet.getRange(first, figure, last - first + 1, value - figure + 1);
}

/** Has the chart of goals by status show them where they stand by now. */
export function followStatuses(book: Book): void {
  const table = openTable(book, 'dashboard');
  const labelled = table?.description.labelled;
  if (!table || !labelled) return;
  const { sheet, columns } = table;
  const { figure, value } = columns;
  const statuses = statusCells(sheet, columns, locateCells(labelled, cellsOf(book, table)));
  const shows = (chart: Chart) => [figure, value].includes(chart.getRanges()[0]?.getColumn());
  const chart = sheet.getCharts().find(shows);
  if (!chart || !statuses) return;
  sheet.updateChart(chart.modify().clearRanges().addRange(statuses).build());
}

/** Moves charts down that more goals have grown into; one that someone moved further down stays there. */
export function clearOfCharts(book: Book, goals: number): void {
  const sheet = book.sheet('dashboard');
  const lowest = goals + 3;
  for (const chart of sheet?.getCharts() ?? []) {
    const place = chart.getContainerInfo();
    if (place.getAnchorRow() >= lowest) continue;
    sheet?.updateChart(chart.modify().setPosition(lowest, place.getAnchorColumn(), 0, 0).build());
  }
}

/** Offers the plan's goals in the chart's dropdown, and chooses one where none is chosen. */
export function offerGoals(book: Book, goalIds: readonly string[]): void {
  const cell = book.spreadsheet.getRangeByName(CHOSEN_GOAL);
  if (!cell || goalIds.length === 0) return;
  const list = SpreadsheetApp.newDataValidation()
    .requireValueInList([...goalIds], true)
    .setAllowInvalid(false)
    .build();
  cell.setDataValidation(list);
  if (!goalIds.includes(String(cell.getValue()))) cell.setValue(goalIds[0]);
}
