import '@univerjs/sheets-filter/facade';
import type { Area, SheetId } from './cells.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { cells } from './reading.ts';
import type { FilterCriteria } from './rules.ts';
import { GridError, toArea } from './univer.ts';

/** The basic filter of a sheet, by the values that stay visible. */
export function filters(
  context: Context,
  read: Engine['read'],
): Pick<Engine, 'filter' | 'setFilter' | 'setFilterCriteria' | 'removeFilter'> {
  const filterOf = (id: SheetId) => context.sheet(id).getFilter();
  const areaOf = (id: SheetId): Area | undefined => {
    const range = filterOf(id)?.getRange().getRange();
    return range && toArea(id, range);
  };

  function visibleValues(area: Area, column: number, criteria: FilterCriteria): readonly string[] {
    if (criteria.kind === 'values') return criteria.visible;
    const body = { ...area, column, columns: 1, row: area.row + 1, rows: Math.max(1, area.rows - 1) };
    const texts = read(body).flatMap((row) => row.map((cell) => cell.text));
    return [...new Set(texts)].filter((text) => !criteria.hidden.includes(text));
  }

  function criteriaOf(area: Area): ReadonlyMap<number, FilterCriteria> {
    const filter = filterOf(area.sheet);
    const columns = cells({ ...area, rows: 1 }, (_, column) => column)[0] ?? [];
    return new Map(
      columns.flatMap((column) => {
        const filters = filter?.getColumnFilterCriteria(column - 1)?.filters;
        if (!filters) return [];
        const visible = [...(filters.filters ?? []), ...(filters.blank ? [''] : [])];
        return [[column, { kind: 'values', visible }] as const];
      }),
    );
  }

  return {
    filter: (id) => {
      const area = areaOf(id);
      return area && { area, criteria: criteriaOf(area) };
    },
    setFilter: (area) => {
      const range = context.range(area);
      filterOf(area.sheet)?.remove();
      range.createFilter();
    },
    setFilterCriteria: (id, column, criteria) => {
      const filter = filterOf(id);
      const area = areaOf(id);
      if (!filter || !area) throw new GridError('The sheet has no filter.');
      if (!criteria) {
        filter.removeColumnFilterCriteria(column - 1);
        return;
      }
      const visible = visibleValues(area, column, criteria);
      filter.setColumnFilterCriteria(column - 1, {
        colId: column - 1,
        filters: {
          filters: visible.filter((text) => text !== ''),
          ...(visible.includes('') && { blank: true }),
        },
      });
    },
    removeFilter: (id) => {
      filterOf(id)?.remove();
    },
  };
}
