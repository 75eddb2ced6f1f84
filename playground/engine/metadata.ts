import type { CustomData, Nullable } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import type { Context } from './context.ts';
import type { Engine, Metadata, MetadataPlace } from './engine.ts';
import { freshId } from './fresh-id.ts';
import { GridError } from './univer.ts';

type Entry = Omit<Metadata, 'place'>;

/** Something of Univer's that can carry data of ours. */
interface Carrier {
  readonly place: MetadataPlace;
  get(): CustomData | undefined;
  set(data: CustomData): void;
}

const KEY = 'developerMetadata';

/** Google keeps so many characters for the spreadsheet, and as many for each of its sheets. */
const MOST_CHARACTERS = 30_000;

/**
 * Developer metadata lies in Univer's own rows, columns, sheets and workbook, so it goes where they go:
 * inserts, deletes, moves, undo, copies and files need no work of ours.
 */
export function metadata(
  context: Context,
): Pick<Engine, 'metadata' | 'addMetadata' | 'updateMetadata' | 'removeMetadata'> {
  function carrierOf(place: MetadataPlace): Carrier {
    switch (place.kind) {
      case 'spreadsheet': {
        const book = context.model();
        return { place, get: () => book.getCustomMetadata(), set: (data) => book.setCustomMetadata(data) };
      }
      case 'sheet': {
        const sheet = context.worksheet(place.sheet);
        return { place, get: () => sheet.getCustomMetadata(), set: (data) => sheet.setCustomMetadata(data) };
      }
      case 'row': {
        const rows = context.worksheet(place.sheet).getRowManager();
        const at = place.row - 1;
        return {
          place,
          get: () => rows.getCustomMetadata(at),
          // Univer's setCustomMetadata forgets what belongs to a row that nobody has touched yet.
          set: (data) => {
            rows.getRowOrCreate(at).custom = data;
          },
        };
      }
      case 'column': {
        const columns = context.worksheet(place.sheet).getColumnManager();
        const at = place.column - 1;
        return {
          place,
          get: () => columns.getCustomMetadata(at),
          set: (data) => {
            columns.getColumnOrCreate(at).custom = data;
          },
        };
      }
    }
  }

  const entriesOf = (carrier: Carrier): readonly Entry[] => carrier.get()?.[KEY] ?? [];

  function setEntries({ place }: Carrier, entries: readonly Entry[]): void {
    const before = entriesOf(carrierOf(place));
    const setTo = (all: readonly Entry[]) => () => {
      const carrier = carrierOf(place);
      carrier.set({ ...carrier.get(), [KEY]: all });
      context.announce({ kind: 'metadata' });
    };
    context.steps.carryOutBeside({ redo: setTo(entries), undo: setTo(before) });
  }

  /** The rows or columns that carry something. */
  function linesWith(lines: { readonly [index: number]: Nullable<{ custom?: Nullable<CustomData> }> }) {
    return Object.entries(lines).flatMap(([index, line]) => (line?.custom?.[KEY] ? Number(index) + 1 : []));
  }

  function carriersIn(sheet: number): readonly Carrier[] {
    const model = context.worksheet(sheet);
    return [
      carrierOf({ kind: 'sheet', sheet }),
      ...linesWith(model.getRowManager().getRowData()).map((row) => carrierOf({ kind: 'row', sheet, row })),
      ...linesWith(model.getColumnManager().getColumnData()).map((column) =>
        carrierOf({ kind: 'column', sheet, column }),
      ),
    ];
  }

  const carriers = () => [carrierOf({ kind: 'spreadsheet' }), ...context.ids().flatMap(carriersIn)];

  function find(id: number): { carrier: Carrier; entry: Entry } {
    for (const carrier of carriers()) {
      const entry = entriesOf(carrier).find((each) => each.id === id);
      if (entry) return { carrier, entry };
    }
    throw new GridError('The developer metadata does not exist any more.');
  }

  /** Throws where the entry has no room, in which what it has taken up until now is counted as free. */
  function checkRoom(place: MetadataPlace, entry: Entry): void {
    const around = place.kind === 'spreadsheet' ? [carrierOf(place)] : carriersIn(place.sheet);
    const others = around.flatMap(entriesOf).filter(({ id }) => id !== entry.id);
    const characters = [...others, entry].reduce(
      (sum, { key, value }) => sum + key.length + (value?.length ?? 0),
      0,
    );
    if (characters > MOST_CHARACTERS) {
      const whose = place.kind === 'spreadsheet' ? 'the spreadsheet' : 'a sheet';
      throw new GridError(
        `The developer metadata of ${whose} is limited to ${MOST_CHARACTERS} characters; this would make ${characters}.`,
      );
    }
  }

  function remove(id: number): Entry {
    const { carrier, entry } = find(id);
    setEntries(
      carrier,
      entriesOf(carrier).filter((each) => each.id !== id),
    );
    return entry;
  }

  function add(place: MetadataPlace, entry: Entry): void {
    const carrier = carrierOf(place);
    setEntries(carrier, [...entriesOf(carrier), entry]);
  }

  const newId = () =>
    freshId((id) => carriers().some((carrier) => entriesOf(carrier).some((entry) => entry.id === id)));

  /** A copied sheet's metadata is its own, with numbers of its own. */
  context.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const sheet = context.idOf((params as { sheet: { id: string } }).sheet.id);
    for (const carrier of carriersIn(sheet)) {
      const entries = entriesOf(carrier);
      if (entries.length === 0 || !isTwice(entries[0]?.id)) continue;
      const kept = context.switches.copiedSheetMetadata === 'kept' ? entries : [];
      setEntries(
        carrier,
        kept.map((entry) => ({ ...entry, id: newId() })),
      );
    }
  });

  function isTwice(id: number | undefined): boolean {
    return carriers().filter((carrier) => entriesOf(carrier).some((entry) => entry.id === id)).length > 1;
  }

  return {
    metadata: () =>
      carriers().flatMap((carrier) =>
        entriesOf(carrier).map((entry) => ({ ...entry, place: carrier.place })),
      ),
    addMetadata: ({ place, ...rest }) => {
      const entry = { ...rest, id: newId() };
      checkRoom(place, entry);
      add(place, entry);
      return { ...entry, place };
    },
    updateMetadata: (id, { place, ...change }) => {
      const { carrier, entry } = find(id);
      const changed = { ...entry, ...change, id };
      checkRoom(place ?? carrier.place, changed);
      remove(id);
      add(place ?? carrier.place, changed);
    },
    removeMetadata: (id) => {
      remove(id);
    },
  };
}
