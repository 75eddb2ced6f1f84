import type { Area } from '../engine/cells.ts';
import type { MetadataPlace } from '../engine/engine.ts';
import { createValidation, validationOf } from './data-validation.ts';
import { createFinder, createMetadata, isWithin, metadataArguments } from './developer-metadata.ts';
import { createFilter } from './filter.ts';
import { gridOf } from './grid.ts';
import { protect } from './protection.ts';
import { createRange, type Range } from './range.ts';
import { matrix } from './range-values.ts';
import { exception, type Script } from './script.ts';

type MetadataArguments = Parameters<Range['addDeveloperMetadata']>;

/** What hangs on the cells of a range: validation, checkboxes, merges, filters, metadata; and its selection. */
export function rules(script: Script, area: Area, self: () => Range): Partial<Range> {
  const { document } = script.remote;
  const first = { ...area, rows: 1, columns: 1 };
  const validation = (at: Area) =>
    document.validations(at).map((row) => row.map((rule) => rule && createValidation(script, rule)));

  return {
    getDataValidation: () => validation(first)[0]?.[0] ?? null,
    getDataValidations: () => validation(area),
    setDataValidation(rule) {
      document.setValidation(area, rule && validationOf(script, rule, 'Range.setDataValidation'));
      return self();
    },
    setDataValidations(rows) {
      const wanted = matrix(
        rows,
        area,
        'setDataValidations',
        (rule) => rule && validationOf(script, rule, 'Range.setDataValidations'),
      );
      wanted.forEach((row, down) => {
        row.forEach((rule, right) => {
          const cell = { ...first, row: area.row + down, column: area.column + right };
          document.setValidation(cell, rule);
        });
      });
      return self();
    },
    clearDataValidations() {
      document.setValidation(area, null);
      return self();
    },
    insertCheckboxes(checked?: unknown, unchecked?: unknown) {
      document.setValidation(area, {
        test: {
          kind: 'checkbox',
          ...(checked === undefined ? {} : { checked: String(checked) }),
          ...(unchecked === undefined ? {} : { unchecked: String(unchecked) }),
        },
        allowInvalid: true,
        help: '',
      });
      return self();
    },
    removeCheckboxes() {
      document.setValidation(area, null);
      return self();
    },

    protect: () => protect(script, area.sheet, area),

    merge() {
      document.merge(area);
      return self();
    },
    breakApart() {
      document.unmerge(area);
      return self();
    },
    getMergedRanges: () => document.merged(area).map((merged) => createRange(script, merged)),
    isPartOfMerge: () => document.merged(area).length > 0,

    createFilter() {
      document.setFilter(area);
      return createFilter(script, area);
    },
    getFilter() {
      const found = document.filter(area.sheet);
      return found ? createFilter(script, found.area) : null;
    },

    addDeveloperMetadata(...args: MetadataArguments | [string, unknown?, unknown?]) {
      document.addMetadata({ ...metadataArguments(args), place: wholeRowOrColumn(script, area) });
      return self();
    },
    getDeveloperMetadata: () =>
      document
        .metadata()
        .filter(({ place }) => isWithin(script, place, area))
        .map((each) => createMetadata(script, each)),
    createDeveloperMetadataFinder: () => createFinder(script, (place) => isWithin(script, place, area)),

    activate() {
      document.select({ sheet: area.sheet, areas: [area], cell: { row: area.row, column: area.column } });
      return self();
    },
    activateAsCurrentCell() {
      document.select({ sheet: area.sheet, areas: [area], cell: { row: area.row, column: area.column } });
      return self();
    },
  };
}

function wholeRowOrColumn(script: Script, area: Area): MetadataPlace {
  const grid = gridOf(script, area.sheet);
  const { sheet, row, column } = area;
  if (area.rows === grid.rows && area.columns === 1) return { kind: 'column', sheet, column };
  if (area.columns === grid.columns && area.rows === 1) return { kind: 'row', sheet, row };
  throw exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only ' +
      'be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}
