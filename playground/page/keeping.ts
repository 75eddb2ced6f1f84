import { get, set } from 'idb-keyval';
import type { Engine, Snapshot } from '../engine/engine.ts';

const KEY = 'smart-goals-playground-workbook';
const QUIET_MILLISECONDS = 250;

/** The workbook that this browser kept, or undefined on the first visit and where nothing can be kept. */
export async function keptWorkbook(): Promise<Snapshot | undefined> {
  try {
    return takeHandover() ?? (await get<Snapshot>(KEY));
  } catch {
    return undefined;
  }
}

export interface Keeper {
  /** Keeps what is not kept yet, at once. */
  flush(): Promise<void>;
  /** Keeps nothing from now on, and tells of every change that is not kept. */
  stop(): void;
}

/**
 * Keeps the workbook in this browser: shortly after every change, and at once when the page is left.
 * Results of calculation alone are not kept; they come back by calculating.
 */
export function keepWorkbook(engine: Engine, tell: (state: 'saving' | 'saved' | 'failed') => void): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  let stopped = false;
  let lost = false;

  const changed = () => {
    if (stopped) return lose();
    if (timer === undefined) tell('saving');
    clearTimeout(timer);
    timer = setTimeout(flush, QUIET_MILLISECONDS);
  };
  const isUnsaved = () => timer !== undefined || writing !== undefined;
  const lose = () => {
    lost = true;
    tell('failed');
  };

  async function flush(): Promise<void> {
    if (timer === undefined) return writing;
    clearTimeout(timer);
    timer = undefined;
    const snapshot = engine.snapshot();
    const mine = (writing ?? Promise.resolve()).then(() => set(KEY, snapshot));
    writing = mine;
    try {
      await mine;
      if (writing === mine) writing = undefined;
      if (!isUnsaved() && !lost) tell('saved');
    } catch {
      tell('failed');
    }
  }

  engine.onChange((change) => {
    if (change.by !== 'calculation') changed();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
  });
  window.addEventListener('pagehide', () => {
    if (isUnsaved()) leaveHandover(engine.snapshot());
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && takeHandover()) changed();
  });
  return {
    flush,
    stop() {
      stopped = true;
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      lose();
    },
  };
}

/** A page that is being left can only write to localStorage: the browser drops what IndexedDB has begun. */
function leaveHandover(snapshot: Snapshot): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(snapshot));
  } catch {
    // Too large for localStorage: the last quarter of a second is lost.
  }
}

function takeHandover(): Snapshot | undefined {
  const left = localStorage.getItem(KEY);
  if (left === null) return undefined;
  localStorage.removeItem(KEY);
  return JSON.parse(left) as Snapshot;
}
