import { get, set } from 'idb-keyval';
import type { Engine, Snapshot } from '../engine/engine.ts';

const KEY = 'smart-goals-playground-workbook';
const QUIET_MILLISECONDS = 250;

/** Where the browser keeps the workbook. */
export interface Store {
  read(): Promise<Snapshot | undefined>;
  write(snapshot: Snapshot): Promise<void>;
}

const inDatabase: Store = { read: () => get<Snapshot>(KEY), write: (snapshot) => set(KEY, snapshot) };

/** The workbook that this browser kept, or undefined on the first visit and where nothing can be kept. */
export async function keptWorkbook(store = inDatabase): Promise<Snapshot | undefined> {
  try {
    const left = readHandover();
    if (!left) return await store.read();
    await store.write(left).then(dropHandover, () => {});
    return left;
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
 * Keeps the workbook in this browser: shortly after every change, and at once when the page is left. What could not
 * be kept is tried again with the next change. Results of calculation alone are not kept; they come back by
 * calculating.
 */
export function keepWorkbook(
  engine: Pick<Engine, 'onChange' | 'snapshot'>,
  tell: (state: 'saving' | 'saved' | 'failed') => void,
  store = inDatabase,
): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  /** What changed last is kept nowhere. */
  let failed = false;
  let stopped = false;

  const changed = () => {
    if (stopped) return lose();
    if (timer === undefined) tell('saving');
    clearTimeout(timer);
    timer = setTimeout(flush, QUIET_MILLISECONDS);
  };
  const isUnsaved = () => timer !== undefined || writing !== undefined || failed;
  const lose = () => {
    failed = true;
    tell('failed');
  };

  async function flush(): Promise<void> {
    if (!stopped && (timer !== undefined || failed)) writeAfter(writing);
    await writing;
  }

  function writeAfter(earlier: Promise<void> | undefined): void {
    clearTimeout(timer);
    timer = undefined;
    failed = false;
    const mine = write(engine.snapshot(), earlier).then((isKept) => {
      if (writing !== mine) return;
      writing = undefined;
      if (!isKept) lose();
      else if (!isUnsaved()) {
        // Another tab may have left it since.
        if (!stopped) dropHandover();
        tell('saved');
      }
    });
    writing = mine;
  }

  async function write(snapshot: Snapshot, earlier: Promise<void> | undefined): Promise<boolean> {
    await earlier;
    return store.write(snapshot).then(
      () => true,
      () => false,
    );
  }

  engine.onChange((change) => {
    if (change.by !== 'calculation') changed();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
  });
  window.addEventListener('pagehide', () => {
    if (!stopped && isUnsaved()) leaveHandover(engine.snapshot());
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !stopped && readHandover()) changed();
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

function readHandover(): Snapshot | undefined {
  const left = localStorage.getItem(KEY);
  return left === null ? undefined : (JSON.parse(left) as Snapshot);
}

function dropHandover(): void {
  localStorage.removeItem(KEY);
}
