import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change, Snapshot } from '../../playground/engine/engine.ts';
import { keepWorkbook, keptWorkbook, type Store } from '../../playground/page/keeping.ts';

const LONG_ENOUGH = 1000;

let left: Map<string, string>;
let kept: unknown;
let works: boolean;
let told: string[];
let present: string;
let change: () => void;

const store: Store = {
  read: async () => kept as Snapshot | undefined,
  write: async (snapshot) => {
    if (!works) throw new Error('QuotaExceededError');
    kept = snapshot;
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  left = new Map();
  kept = undefined;
  works = true;
  told = [];
  present = 'a workbook';
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => left.get(key) ?? null,
    setItem: (key: string, value: string) => left.set(key, value),
    removeItem: (key: string) => left.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function keep() {
  const engine = {
    onChange: (listener: (change: Change) => void) => {
      change = () => listener({ kind: 'cells', by: 'user' });
      return () => {};
    },
    snapshot: (): Snapshot => JSON.parse(JSON.stringify({ present })) as Snapshot,
  };
  return keepWorkbook(engine, (state) => told.push(state), store);
}

async function typeIn(what: string): Promise<void> {
  present = what;
  change();
  await vi.advanceTimersByTimeAsync(LONG_ENOUGH);
}

const leavePage = () => window.dispatchEvent(new Event('pagehide'));

describe('A workbook that changes', () => {
  test('is kept shortly after each change', async () => {
    keep();
    await typeIn('one');
    await typeIn('two');
    expect(kept).toEqual({ present: 'two' });
    expect(told).toEqual(['saving', 'saved', 'saving', 'saved']);
  });

  test('is kept again once writing works again', async () => {
    keep();
    works = false;
    await typeIn('one');
    works = true;
    await typeIn('two');
    expect(kept).toEqual({ present: 'two' });
    expect(told).toEqual(['saving', 'failed', 'saving', 'saved']);
  });

  test('is tried once more when the tab goes to the back', async () => {
    keep();
    works = false;
    await typeIn('one');
    works = true;
    Object.assign(document, { visibilityState: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toEqual({ present: 'one' });
    expect(told.at(-1)).toBe('saved');
  });

  test('lets another tab have it although it could not be kept', async () => {
    const keeper = keep();
    works = false;
    await typeIn('one');
    await keeper.flush();
    keeper.stop();
    expect(told.at(-1)).toBe('failed');
  });
});

describe('A page that is left', () => {
  test('hands over what is not kept yet, and the next page keeps it before anything changes', async () => {
    keep();
    await typeIn('one');
    present = 'two';
    change();
    leavePage();
    expect(await keptWorkbook(store)).toEqual({ present: 'two' });
    expect(await keptWorkbook(store)).toEqual({ present: 'two' });
    expect(left.size).toBe(0);
  });

  test('hands over what could not be kept, until something newer is', async () => {
    keep();
    works = false;
    await typeIn('one');
    leavePage();
    expect(await keptWorkbook(store)).toEqual({ present: 'one' });
    expect(left.size).toBe(1);

    keep();
    works = true;
    await typeIn('two');
    expect(await keptWorkbook(store)).toEqual({ present: 'two' });
  });

  test('leaves nothing behind once another tab has the workbook', async () => {
    const keeper = keep();
    works = false;
    await typeIn('one');
    keeper.stop();
    leavePage();
    expect(left.size).toBe(0);
  });
});
