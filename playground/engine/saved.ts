import type { IWorkbookData } from '@univerjs/core';
import * as v from 'valibot';
import type { Chart, Json, Settings, Snapshot } from './engine.ts';

/** What a snapshot holds; everything in it is plain JSON. */
export interface Saved {
  readonly version: 1;
  readonly book: Partial<IWorkbookData>;
  readonly settings: Settings;
  readonly charts: readonly Chart[];
  readonly stores: { readonly [name: string]: Json };
}

const sheets = v.pipe(
  v.record(v.string(), v.object({ id: v.string(), name: v.string() })),
  v.check((found) => Object.entries(found).every(([id, sheet]) => sheet.id === id)),
);

/** As much as must be right before the open workbook may go. */
const saved = v.object({
  version: v.literal(1),
  book: v.pipe(
    v.object({ sheets, sheetOrder: v.pipe(v.array(v.string()), v.nonEmpty()) }),
    v.check((book) => book.sheetOrder.every((id) => id in book.sheets)),
  ),
  settings: v.object({ locale: v.string(), timeZone: v.string() }),
  charts: v.array(
    v.object({ id: v.number(), sheet: v.number(), type: v.string(), areas: v.array(v.unknown()) }),
  ),
  stores: v.record(v.string(), v.unknown()),
});

/** Whether it is a workbook that this playground can open. */
export function isSnapshot(value: unknown): value is Snapshot {
  return v.is(saved, value);
}

/** Throws where it is none. */
export function readSnapshot(snapshot: Snapshot): Saved {
  if (!isSnapshot(snapshot)) throw new Error('This is no workbook of the playground.');
  return structuredClone(snapshot) as unknown as Saved;
}
