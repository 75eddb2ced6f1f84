import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Cell } from '../engine/cells.ts';
import type { Chart, Json } from '../engine/engine.ts';
import { displayText, GENERAL } from '../engine/formats.ts';

type Kind = 'line' | 'bar' | 'pie' | 'doughnut' | 'scatter';

const KINDS: Readonly<Record<string, Kind>> = {
  LINE: 'line',
  AREA: 'line',
  COLUMN: 'bar',
  BAR: 'bar',
  COMBO: 'bar',
  PIE: 'pie',
  SCATTER: 'scatter',
};

/** Google's series colours, in their order. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

const INK_SOFT = '#5f6368';

/**
 * Turns a chart of the sheet into what chart.js draws. As on Google the first column names the points and
 * every further column is a series, named by its header.
 */
export function figureOf(chart: Chart, cells: readonly (readonly Cell[])[]): ChartConfiguration {
  const type = KINDS[chart.type] ?? 'bar';
  const rows = withoutBlankEnd(cells.slice(chart.headers));
  const header = chart.headers > 0 ? cells[chart.headers - 1] : undefined;
  const seriesCount = Math.max(0, (cells[0]?.length ?? 0) - 1);
  const series = Array.from({ length: seriesCount }, (_, index) => ({
    label: header?.[index + 1]?.text ?? '',
    values: rows.map((row) => numberOf(row[index + 1])),
  }));
  const labels = rows.map((row) => row[0]?.text ?? '');
  const xs = rows.map((row) => numberOf(row[0]));

  return {
    type,
    data: {
      labels,
      datasets: series.map(
        ({ label, values }, index) =>
          ({
            label,
            data: type === 'scatter' ? values.map((y, point) => ({ x: xs[point], y })) : values,
            type: chart.type === 'COMBO' && index === seriesCount - 1 ? 'line' : undefined,
            fill: chart.type === 'AREA',
            spanGaps: option(chart, 'interpolateNulls') === true,
            pointRadius: pointRadius(chart, rows.length),
            ...colours(type, index, chart),
          }) as ChartDataset,
      ),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: chart.type === 'BAR' ? 'y' : 'x',
      plugins: {
        title: titleOf(chart.options.title),
        legend: {
          display: showsLegend(chart, type, seriesCount),
          position: 'bottom',
          labels: { boxWidth: 12, boxHeight: 12 },
        },
      },
      scales: type === 'pie' ? {} : { x: axis(chart, 'hAxis', rows), y: axis(chart, 'vAxis', rows) },
    },
  };
}

/** A chart's range often reaches below its figures, to have room for more. */
function withoutBlankEnd(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const blank = [...rows].reverse().findIndex((row) => row.some(({ text }) => text !== ''));
  return blank === -1 ? [] : rows.slice(0, rows.length - blank);
}

function numberOf(cell: Cell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}

/** Google's option is the diameter. */
function pointRadius(chart: Chart, points: number): number {
  const size = option(chart, 'pointSize');
  if (typeof size === 'number') return size / 2;
  return points > 40 ? 0 : 3;
}

function colours(type: Kind, index: number, chart: Chart) {
  const palette = Array.isArray(chart.options.colors) ? (chart.options.colors as string[]) : COLOURS;
  const colour = palette[index % palette.length] ?? '#4285f4';
  if (type === 'pie') return { backgroundColor: [...palette] };
  const background = chart.type === 'AREA' ? `${colour}55` : colour;
  return { backgroundColor: background, borderColor: colour, borderWidth: type === 'bar' ? 0 : 2 };
}

function titleOf(title: Json | undefined) {
  const shown = typeof title === 'string' && title !== '';
  return {
    display: shown,
    text: shown ? title : '',
    align: 'start' as const,
    color: INK_SOFT,
    font: { size: 16, weight: 'normal' as const },
  };
}

function showsLegend(chart: Chart, type: Kind, seriesCount: number): boolean {
  if (option(chart, 'legend.position') === 'none') return false;
  return type === 'pie' || seriesCount > 1;
}

function axis(chart: Chart, name: 'hAxis' | 'vAxis', rows: readonly (readonly Cell[])[]) {
  const showsFigures = name === (chart.type === 'BAR' ? 'hAxis' : 'vAxis');
  const title = option(chart, `${name}.title`);
  return {
    title: { display: typeof title === 'string', text: typeof title === 'string' ? title : '' },
    grid: { display: showsFigures, color: '#e8eaed' },
    ticks: { color: INK_SOFT, ...(showsFigures ? figureTicks(chart, name, rows) : {}) },
  };
}

/** As on Google the axis shows its figures as the cells do, where it has no number format of its own. */
function figureTicks(chart: Chart, name: string, rows: readonly (readonly Cell[])[]) {
  const figure = rows.flatMap((row) => row.slice(1)).find((cell) => numberOf(cell) !== null);
  const own = option(chart, `${name}.format`);
  const pattern = typeof own === 'string' ? own : figure?.numberFormat;
  const shown = pattern !== undefined && pattern !== GENERAL;
  return {
    ...(shown && { callback: (value: number | string) => displayText(Number(value), pattern, 'en-US') }),
    ...(option(chart, `${name}.gridlines.multiple`) === 1 && { precision: 0 }),
  };
}

/** Scripts name an option by its path ('vAxis.title') or hand in objects ('vAxis', { title }). */
function option(chart: Chart, path: string): Json | undefined {
  const exact = chart.options[path];
  if (exact !== undefined) return exact;
  let found: Json | undefined = chart.options;
  for (const key of path.split('.')) {
    if (found === null || typeof found !== 'object' || Array.isArray(found)) return undefined;
    found = (found as { [key: string]: Json })[key];
  }
  return found;
}
