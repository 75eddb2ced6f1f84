import { ICommandService } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import type { Area, SheetId } from './cells.ts';
import type { Context } from './context.ts';
import type { Chart, Engine } from './engine.ts';
import { freshId } from './fresh-id.ts';
import { GridError } from './univer.ts';

interface LineChange {
  readonly axis: 'row' | 'column';
  /** The first line that is new or gone, from 1. */
  readonly at: number;
  /** Negative where lines are deleted. */
  readonly count: number;
}

/** A span of lines after others were inserted or deleted; undefined where none of it is left. */
function shifted(start: number, length: number, { at, count }: LineChange) {
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < start + length ? length + count : length };
  }
  const gone = -count;
  const keptBefore = Math.max(0, Math.min(start + length, at) - start);
  const keptAfter = Math.max(0, start + length - Math.max(start, at + gone));
  const moved = start >= at ? Math.max(at, start - gone) : start;
  return keptBefore + keptAfter > 0 ? { start: moved, length: keptBefore + keptAfter } : undefined;
}

function shiftedArea(area: Area, change: LineChange): Area | undefined {
  const span =
    change.axis === 'row' ? shifted(area.row, area.rows, change) : shifted(area.column, area.columns, change);
  if (!span) return undefined;
  return change.axis === 'row'
    ? { ...area, row: span.start, rows: span.length }
    : { ...area, column: span.start, columns: span.length };
}

interface LineParameters {
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

function lineChange(id: string, { range }: LineParameters): LineChange | undefined {
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  switch (id) {
    case InsertRowMutation.id:
      return { axis: 'row', at: range.startRow + 1, count: rows };
    case RemoveRowMutation.id:
      return { axis: 'row', at: range.startRow + 1, count: -rows };
    case InsertColMutation.id:
      return { axis: 'column', at: range.startColumn + 1, count: columns };
    case RemoveColMutation.id:
      return { axis: 'column', at: range.startColumn + 1, count: -columns };
    default:
      return undefined;
  }
}

/** The charts that the page draws. */
export function charts(context: Context): Pick<
  Engine,
  'charts' | 'addChart' | 'updateChart' | 'removeChart'
> & {
  setCharts(charts: readonly Chart[]): void;
} {
  let all: readonly Chart[] = [];
  /** They come back with their sheet. */
  const ofGoneSheets = new Map<SheetId, readonly Chart[]>();

  function set(next: readonly Chart[]): void {
    all = next;
    context.announce({ kind: 'charts' });
  }

  function change(next: readonly Chart[]): void {
    const before = all;
    context.steps.carryOut({ redo: () => set(next), undo: () => set(before) });
  }

  function find(id: number): Chart {
    const chart = all.find((each) => each.id === id);
    if (!chart) throw new GridError('The chart does not exist any more.');
    return chart;
  }

  context.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === RemoveSheetMutation.id) {
      const gone = context.idOf((params as { subUnitId: string }).subUnitId);
      const lost = all.filter(({ sheet }) => sheet === gone);
      ofGoneSheets.set(gone, lost);
      if (lost.length > 0) set(all.filter(({ sheet }) => sheet !== gone));
      return;
    }
    if (id === InsertSheetMutation.id) {
      const back = ofGoneSheets.get(context.idOf((params as { sheet: { id: string } }).sheet.id)) ?? [];
      if (back.length > 0) set([...all, ...back]);
      return;
    }
    if (all.length === 0 || !(params as Partial<LineParameters>)?.range) return;
    const change = lineChange(id, params as LineParameters);
    if (!change) return;
    const sheet = context.idOf((params as LineParameters).subUnitId);
    set(
      all.map((chart) => ({
        ...chart,
        areas: chart.areas.flatMap((area) =>
          area.sheet === sheet ? (shiftedArea(area, change) ?? []) : area,
        ),
      })),
    );
  });

  return {
    charts: () => all,
    addChart: (wanted) => {
      const chart = { ...wanted, id: freshId((id) => all.some((each) => each.id === id)) };
      change([...all, chart]);
      return chart;
    },
    updateChart: (chart) => {
      find(chart.id);
      change(all.map((each) => (each.id === chart.id ? chart : each)));
    },
    removeChart: (id) => {
      find(id);
      change(all.filter((chart) => chart.id !== id));
    },
    setCharts: set,
  };
}
