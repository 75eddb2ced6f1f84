import type { KeyValueStorage } from '../bridge/properties.ts';

const PREFIX = 'smart-goals-playground ';

/** Keeps the properties of the person and of the script in this browser. */
export const propertyStorage: KeyValueStorage = {
  getItem: (key) => localStorage.getItem(PREFIX + key),
  setItem: (key, value) => localStorage.setItem(PREFIX + key, value),
};

export function clearPropertyStorage(): void {
  const ours = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  for (const key of ours) localStorage.removeItem(key);
}
