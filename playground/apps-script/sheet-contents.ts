import type { Area, SheetId } from '../engine/cells.ts';
import type { MetadataPlace } from '../engine/engine.ts';
import { chartOf, createChart, createChartBuilder, newChart } from './chart.ts';
import { createRule, ruleOf } from './conditional-format.ts';
import { createFinder, createMetadata, metadataArguments } from './developer-metadata.ts';
import { createFilter } from './filter.ts';
import { gridOf } from './grid.ts';
import { createNamedRange } from './named-range.ts';
import { protect, protections } from './protection.ts';
import { filled } from './range-values.ts';
import { exception, type Script } from './script.ts';
import type { Sheet } from './sheet.ts';

/** What a sheet holds as a whole: conditional formats, charts, the filter, metadata; clearing and sorting. */
export function contents(script: Script, id: SheetId, self: () => Sheet): Partial<Sheet> {
  const { cells, document } = script.remote;
  const wholeGrid = (): Area => {
    const { rows, columns } = gridOf(script, id);
    return { sheet: id, row: 1, column: 1, rows, columns };
  };
  const isHere = (place: MetadataPlace) => place.kind !== 'spreadsheet' && place.sheet === id;

  return {
    clear(options: Parameters<Sheet['clear']>[0] = {}) {
      const chosen = options.contentsOnly || options.formatOnly;
      if (!chosen || options.contentsOnly) cells.clear(wholeGrid());
      if (!chosen || options.formatOnly) document.clearFormats(wholeGrid());
      return self();
    },
    clearContents() {
      cells.clear(wholeGrid());
      return self();
    },
    clearFormats() {
      document.clearFormats(wholeGrid());
      return self();
    },
    clearNotes() {
      document.setNotes(wholeGrid(), filled(wholeGrid(), ''));
      return self();
    },

    /** All rows below the frozen ones. */
    sort(column: number, ascending: boolean = true) {
      const { frozenRows } = gridOf(script, id);
      const { rows, columns } = document.filledSize(id);
      if (rows > frozenRows) {
        const area = { sheet: id, row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns };
        document.sort(area, [{ column, ascending }]);
      }
      return self();
    },

    getConditionalFormatRules: () => document.conditionalFormats(id).map((rule) => createRule(script, rule)),
    /** Replaces all rules of the sheet. */
    setConditionalFormatRules: (wanted) =>
      document.setConditionalFormats(
        id,
        wanted.map((rule) => ruleOf(script, rule, 'Sheet.setConditionalFormatRules')),
      ),
    clearConditionalFormatRules: () => document.setConditionalFormats(id, []),

    newChart: () => createChartBuilder(script, newChart(id)),
    getCharts: () =>
      document
        .charts()
        .filter((chart) => chart.sheet === id)
        .map((chart) => createChart(script, chart)),
    insertChart(chart) {
      const { id: _, ...wanted } = chartOf(script, chart, 'Sheet.insertChart');
      document.addChart({ ...wanted, sheet: id });
    },
    updateChart(chart) {
      const wanted = chartOf(script, chart, 'Sheet.updateChart');
      if (wanted.id === null) throw exception('The chart is not in this sheet yet: use insertChart.');
      document.updateChart({ ...wanted, id: wanted.id });
    },
    removeChart(chart) {
      const { id: chartId } = chartOf(script, chart, 'Sheet.removeChart');
      if (chartId !== null) document.removeChart(chartId);
    },

    protect: () => protect(script, id, null),
    getProtections: (type) => protections(script, type, id),

    getFilter() {
      const found = document.filter(id);
      return found ? createFilter(script, found.area) : null;
    },
    getNamedRanges: () =>
      document
        .namedRanges()
        .filter((named) => named.area.sheet === id)
        .map((named) => createNamedRange(script, named)),

    addDeveloperMetadata(...args: [string, unknown?, unknown?]) {
      document.addMetadata({ ...metadataArguments(args), place: { kind: 'sheet', sheet: id } });
      return self();
    },
    getDeveloperMetadata: () =>
      document
        .metadata()
        .filter(({ place }) => place.kind === 'sheet' && place.sheet === id)
        .map((each) => createMetadata(script, each)),
    createDeveloperMetadataFinder: () => createFinder(script, isHere),
  };
}
