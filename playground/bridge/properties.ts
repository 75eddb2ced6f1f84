import { exception } from '../apps-script/script.ts';
import type { Engine, Json } from '../engine/engine.ts';

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** Where the properties of people and of the script are kept: the browser's localStorage fits. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem'>;

export function createMemoryStorage(): KeyValueStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

/** One of Google's three kinds of property store. */
export interface PropertyStore {
  all(): Record<string, string>;
  /** Throws beyond 9 KB a value or 500 KB the store, and then changes nothing. */
  set(properties: Readonly<Record<string, string>>, deleteOthers: boolean): void;
  remove(keys: readonly string[]): void;
}

/** Saved and moved with the workbook. */
export function documentProperties(engine: Engine): PropertyStore {
  return limited(
    () => ({ ...(engine.store('properties') as Record<string, string> | undefined) }),
    (properties) => engine.setStore('properties', properties as Json),
  );
}

export function storedProperties(storage: KeyValueStorage, key: string): PropertyStore {
  return limited(
    () => JSON.parse(storage.getItem(key) ?? '{}') as Record<string, string>,
    (properties) => storage.setItem(key, JSON.stringify(properties)),
  );
}

function limited(
  read: () => Record<string, string>,
  write: (properties: Record<string, string>) => void,
): PropertyStore {
  return {
    all: read,
    set(properties, deleteOthers) {
      if (Object.values(properties).some((value) => byteLength(value) > MAX_VALUE_BYTES)) {
        throw exception('Argument too large: value');
      }
      const wanted = { ...(deleteOthers ? {} : read()), ...properties };
      if (byteLength(Object.entries(wanted).flat().join('')) > MAX_STORE_BYTES) {
        throw exception(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
      }
      write(wanted);
    },
    remove(keys) {
      write(Object.fromEntries(Object.entries(read()).filter(([key]) => !keys.includes(key))));
    },
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
