import type { Area } from '../engine/cells.ts';
import type { Metadata, MetadataPlace } from '../engine/engine.ts';
import { nameOf } from './enumeration.ts';
import { spreadsheetEnumerations } from './enumerations.ts';
import { gridOf } from './grid.ts';
import { areaOf, createRange } from './range.ts';
import type { Script } from './script.ts';
import { createSheet, sheetIdOf } from './sheet.ts';
import { createSpreadsheet } from './spreadsheet.ts';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

const { DeveloperMetadataVisibility, DeveloperMetadataLocationType } = spreadsheetEnumerations;

/** (key), (key, value), (key, visibility) or (key, value, visibility). */
export function metadataArguments(args: readonly unknown[]): Pick<Metadata, 'key' | 'value' | 'visibility'> {
  const [key, ...rest] = args;
  const visibility = rest.map(nameOf).find((name) => name !== undefined);
  const value = rest.find((each) => typeof each === 'string');
  return {
    key: String(key),
    value: typeof value === 'string' ? value : null,
    visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
  };
}

/** As it was when it was found; setters change the document and this object. */
export function createMetadata(script: Script, found: Metadata): DeveloperMetadata {
  const { document } = script.remote;
  let current = found;
  const change = (changed: Partial<Omit<Metadata, 'id'>>) => {
    document.updateMetadata(found.id, changed);
    current = { ...current, ...changed };
    return metadata;
  };

  const metadata: DeveloperMetadata = script.implement<DeveloperMetadata>('DeveloperMetadata', {
    getId: () => current.id,
    getKey: () => current.key,
    getValue: () => current.value,
    getVisibility: () => DeveloperMetadataVisibility[current.visibility],
    getLocation: () => createLocation(script, current.place),
    setKey: (key) => change({ key }),
    setValue: (value) => change({ value }),
    setVisibility: (visibility) => change({ visibility: nameOf(visibility) as Metadata['visibility'] }),
    moveToColumn(range) {
      const { sheet, column } = areaOf(script, range, 'DeveloperMetadata.moveToColumn');
      return change({ place: { kind: 'column', sheet, column } });
    },
    moveToRow(range) {
      const { sheet, row } = areaOf(script, range, 'DeveloperMetadata.moveToRow');
      return change({ place: { kind: 'row', sheet, row } });
    },
    moveToSheet: (sheet) =>
      change({ place: { kind: 'sheet', sheet: sheetIdOf(script, sheet, 'DeveloperMetadata.moveToSheet') } }),
    moveToSpreadsheet: () => change({ place: { kind: 'spreadsheet' } }),
    remove: () => document.removeMetadata(current.id),
  });
  return metadata;
}

function createLocation(script: Script, place: MetadataPlace): Location {
  const whole = (column: boolean) => {
    if (place.kind !== 'row' && place.kind !== 'column') return null;
    const grid = gridOf(script, place.sheet);
    const line =
      place.kind === 'column'
        ? { row: 1, column: place.column, rows: grid.rows, columns: 1 }
        : { row: place.row, column: 1, rows: 1, columns: grid.columns };
    return (place.kind === 'column') === column
      ? createRange(script, { sheet: place.sheet, ...line }, column ? 'columns' : 'rows')
      : null;
  };
  const kind = place.kind.toUpperCase() as 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';

  return script.implement<Location>('DeveloperMetadataLocation', {
    getLocationType: () => DeveloperMetadataLocationType[kind],
    getSpreadsheet: () => (place.kind === 'spreadsheet' ? createSpreadsheet(script) : null),
    getSheet: () => (place.kind === 'sheet' ? createSheet(script, place.sheet) : null),
    getColumn: () => whole(true),
    getRow: () => whole(false),
  });
}

/** Searches what `scope` lets through; the sheet's scope holds its rows and columns too. */
export function createFinder(script: Script, scope: (place: MetadataPlace) => boolean): Finder {
  const tests: ((each: Metadata) => boolean)[] = [(each) => scope(each.place)];
  const add = (test: (each: Metadata) => boolean) => {
    tests.push(test);
    return finder;
  };

  const finder: Finder = script.implement<Finder>('DeveloperMetadataFinder', {
    withKey: (key) => add((each) => each.key === key),
    withValue: (value) => add((each) => each.value === value),
    withId: (id) => add((each) => each.id === id),
    withVisibility: (visibility) => add((each) => each.visibility === nameOf(visibility)),
    withLocationType: (type) => add((each) => each.place.kind.toUpperCase() === nameOf(type)),
    find: () =>
      script.remote.document
        .metadata()
        .filter((each) => tests.every((test) => test(each)))
        .map((each) => createMetadata(script, each)),
  });
  return finder;
}

/** Whether the row or column lies wholly inside the area. */
export function isWithin(script: Script, place: MetadataPlace, area: Area): boolean {
  if (place.kind === 'spreadsheet' || place.kind === 'sheet' || place.sheet !== area.sheet) return false;
  const grid = gridOf(script, area.sheet);
  return place.kind === 'column'
    ? area.row === 1 && area.rows === grid.rows && isBetween(place.column, area.column, area.columns)
    : area.column === 1 && area.columns === grid.columns && isBetween(place.row, area.row, area.rows);
}

function isBetween(position: number, first: number, count: number): boolean {
  return position >= first && position < first + count;
}
