import type { Area } from '../engine/cells.ts';
import type { Chart, Json } from '../engine/engine.ts';
import { hexColor } from './color.ts';
import { nameOf } from './enumeration.ts';
import { chartEnumerations } from './enumerations.ts';
import { areaOf, createRange } from './range.ts';
import type { Script } from './script.ts';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
/** What the builders of lines, columns, bars, areas, pies and scatters can do, together. */
type TypedBuilder = Builder &
  GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;

const { ChartType } = chartEnumerations;
type TypeName = keyof typeof ChartType;

/** A chart that is not in the document yet has no id. */
export type ChartDraft = Omit<Chart, 'id'> & { readonly id: number | null };

export function newChart(sheet: number): ChartDraft {
  return {
    id: null,
    sheet,
    type: 'COLUMN',
    areas: [],
    options: {},
    headers: 0,
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  };
}

export function createChart(script: Script, chart: ChartDraft): EmbeddedChart {
  return script.implement<EmbeddedChart>(
    'EmbeddedChart',
    {
      getChartId: () => chart.id,
      getRanges: () => chart.areas.map((area) => createRange(script, area)),
      getNumHeaders: () => chart.headers,
      getContainerInfo: () => containerInfo(script, chart),
      getOptions: () =>
        script.implement<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', {
          get: (option) => chart.options[option] ?? null,
        }),
      modify: () => createChartBuilder(script, chart),
    },
    chart,
  );
}

export function chartOf(script: Script, chart: unknown, method: string): ChartDraft {
  return script.inside<ChartDraft>('EmbeddedChart', chart, method);
}

/** `sheet.newChart()`: titles and axes can be set once its type is chosen, as in Google's. */
export function createChartBuilder(script: Script, from: ChartDraft): Builder {
  let chart = from;
  const change = (changed: Partial<ChartDraft>) => {
    chart = { ...chart, ...changed };
  };
  const builder: Builder = script.implement<Builder>(
    'EmbeddedChartBuilder',
    common(
      script,
      () => chart,
      change,
      () => builder,
    ),
  );
  return builder;
}

function createTypedBuilder(script: Script, from: ChartDraft): TypedBuilder {
  let chart = from;
  const change = (changed: Partial<ChartDraft>) => {
    chart = { ...chart, ...changed };
  };
  const option = (name: string, value: unknown) => {
    change({ options: { ...chart.options, [name]: value as Json } });
    return builder;
  };
  const typed: Partial<TypedBuilder> = {
    setTitle: (title) => option('title', title),
    setXAxisTitle: (title) => option('hAxis.title', title),
    setYAxisTitle: (title) => option('vAxis.title', title),
    setColors: (colors) => option('colors', colors.map(hexColor)),
    setBackgroundColor: (color) => option('backgroundColor', hexColor(color)),
    setLegendPosition: (position) => option('legend.position', nameOf(position)?.toLowerCase()),
    setStacked: () => option('isStacked', true),
    set3D: () => option('is3D', true),
    setCurveStyle: (style) => option('curveType', nameOf(style) === 'SMOOTH' ? 'function' : 'none'),
    setPointStyle: (style) => option('pointSize', POINT_SIZES[nameOf(style) as keyof typeof POINT_SIZES]),
    setRange(start: number, end: number) {
      option('vAxis.viewWindow.min', start);
      return option('vAxis.viewWindow.max', end);
    },
    useLogScale: () => option('vAxis.logScale', true),
    reverseCategories: () => option('reverseCategories', true),
  };
  const name = `Embedded${capitalised(chart.type)}ChartBuilder`;
  const builder: TypedBuilder = script.implement<TypedBuilder>(name, {
    ...(common(
      script,
      () => chart,
      change,
      () => builder,
    ) as Partial<TypedBuilder>),
    ...typed,
  });
  return builder;
}

const POINT_SIZES = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 20 } as const;

/** What every chart builder can do. */
function common(
  script: Script,
  chart: () => ChartDraft,
  change: (changed: Partial<ChartDraft>) => void,
  self: () => Builder,
): Partial<Builder> {
  const as = (type: TypeName) => () => createTypedBuilder(script, { ...chart(), type });
  const changed = (what: Partial<ChartDraft>) => {
    change(what);
    return self();
  };

  return {
    asAreaChart: as('AREA'),
    asBarChart: as('BAR'),
    asColumnChart: as('COLUMN'),
    asComboChart: as('COMBO'),
    asLineChart: as('LINE'),
    asPieChart: as('PIE'),
    asScatterChart: as('SCATTER'),
    setChartType: (type) => changed({ type: nameOf(type) ?? chart().type }),
    getChartType: () => ChartType[chart().type as TypeName],
    addRange: (range) =>
      changed({ areas: [...chart().areas, areaOf(script, range, 'EmbeddedChartBuilder.addRange')] }),
    removeRange(range) {
      const removed = areaOf(script, range, 'EmbeddedChartBuilder.removeRange');
      return changed({ areas: chart().areas.filter((area) => !isSame(area, removed)) });
    },
    clearRanges: () => changed({ areas: [] }),
    getRanges: () => chart().areas.map((area) => createRange(script, area)),
    setNumHeaders: (headers) => changed({ headers }),
    setOption: (option, value) => changed({ options: { ...chart().options, [option]: value } }),
    setPosition: (row, column, offsetX, offsetY) => changed({ position: { row, column, offsetX, offsetY } }),
    getContainer: () => containerInfo(script, chart()),
    // How several ranges are joined: the page draws columns side by side, Google's default.
    setMergeStrategy: () => self(),
    setHiddenDimensionStrategy: (strategy) => changed({ hidden: nameOf(strategy) ?? undefined }),
    build: () => createChart(script, chart()),
  };
}

function containerInfo(script: Script, { position }: ChartDraft) {
  return script.implement<GoogleAppsScript.Spreadsheet.ContainerInfo>('ContainerInfo', {
    getAnchorRow: () => position.row,
    getAnchorColumn: () => position.column,
    getOffsetX: () => position.offsetX,
    getOffsetY: () => position.offsetY,
  });
}

function isSame(one: Area, other: Area): boolean {
  return (Object.keys(one) as (keyof Area)[]).every((key) => one[key] === other[key]);
}

function capitalised(type: string): string {
  return type.charAt(0) + type.slice(1).toLowerCase();
}
