/** The Dashboard's cells beside its table, and its charts. */
import { CHOSEN_GOAL } from '../plan/dashboard-chart.ts';
import { FIGURES, STATUS_FIGURES } from '../plan/dashboard-sheet.ts';
import { formulaFor, type Layout } from '../plan/layout.ts';
import type { Book } from './book.ts';
import { formatCells } from './dress.ts';

/** Rows of the chosen goal that the chart can show: five years of months. */
const CHART_ROWS = 60;

/** Rows for goals, and one of air, above charts that nobody has moved. */
const ROWS_ABOVE_CHARTS = 6;

/** Pixels: both charts stand beside each other under the table, right of the totals. */
const SIZES = { height: 330, actual: 484, byStatus: 400 };

/** Writes the totals beside the table and draws the charts, in place of those of a try that broke off. */
export function buildDashboard(book: Book, layout: Layout): void {
  const known = book.ledger.sheets.dashboard;
  const sheet = book.sheet('dashboard');
  if (!known || !sheet) return;
  const { id, daysLeft, figure, value, chartDue } = known.columns;
  if (!id || !daysLeft || !figure || !value || !chartDue) return;

  sheet.getRange(2, figure, FIGURES.length, 1).setValues(FIGURES.map(({ label }) => [label]));
  for (const [at, { named }] of FIGURES.entries()) {
    if (named) book.spreadsheet.setNamedRange(named, sheet.getRange(at + 2, value));
  }
  sheet
    .getRange(2, value, FIGURES.length, 1)
    .setFormulas(FIGURES.map(({ content }) => [formulaFor(content, 'dashboard', layout) ?? '']));

  const formats = FIGURES.map(({ format }) => format);
  formatCells(sheet.getRange(2, value, formats.length, 1), formats, '');

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
    .addRange(sheet.getRange(STATUS_FIGURES.first + 2, figure, STATUS_FIGURES.count, 2))
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
