import type { Area } from '../engine/cells.ts';
import type { FilterCriteria as Criteria } from '../engine/rules.ts';
import { createRange } from './range.ts';
import type { Script } from './script.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/** The one filter that a sheet can have; column positions are the sheet's. */
export function createFilter(script: Script, area: Area): Filter {
  const { document } = script.remote;
  const filter: Filter = script.implement<Filter>('Filter', {
    getRange: () => createRange(script, area),
    remove: () => document.removeFilter(area.sheet),
    getColumnFilterCriteria(column) {
      const criteria = document.filter(area.sheet)?.criteria.get(column);
      return criteria ? createCriteria(script, criteria) : null;
    },
    setColumnFilterCriteria(column, criteria) {
      const wanted =
        criteria && script.inside<Criteria>('FilterCriteria', criteria, 'Filter.setColumnFilterCriteria');
      document.setFilterCriteria(area.sheet, column, wanted);
      return filter;
    },
    removeColumnFilterCriteria(column) {
      document.setFilterCriteria(area.sheet, column, null);
      return filter;
    },
    sort(column, ascending) {
      // The header stays.
      document.sort({ ...area, row: area.row + 1, rows: area.rows - 1 }, [{ column, ascending }]);
      return filter;
    },
  });
  return filter;
}

function createCriteria(script: Script, criteria: Criteria): FilterCriteria {
  return script.implement<FilterCriteria>(
    'FilterCriteria',
    { copy: () => createFilterCriteriaBuilder(script, criteria) },
    criteria,
  );
}

/** `SpreadsheetApp.newFilterCriteria()` */
export function createFilterCriteriaBuilder(
  script: Script,
  from: Criteria = { kind: 'hidden-values', hidden: [] },
): Builder {
  let criteria = from;
  const builder: Builder = script.implement<Builder>('FilterCriteriaBuilder', {
    setHiddenValues(hidden: string[]) {
      criteria = { kind: 'hidden-values', hidden: hidden.map(String) };
      return builder;
    },
    setVisibleValues(visible: string[]) {
      criteria = { kind: 'values', visible: visible.map(String) };
      return builder;
    },
    build: () => createCriteria(script, criteria),
  });
  return builder;
}
