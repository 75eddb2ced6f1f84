/**
 * Values on their way into a worker that waits for them: plain data, plus what JSON alone would lose
 * (dates, undefined, numbers that are not finite, maps). Anything else is a mistake and throws.
 */
export function encode(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(pack(value)));
}

export function decode(bytes: Uint8Array): unknown {
  return unpack(JSON.parse(decoder.decode(bytes)));
}

// Made at once: the script's world has no such classes later.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** An object with this key says what JSON cannot. */
const TAG = '$';

type Tagged =
  | { $: 'undefined' }
  | { $: 'number'; value: string }
  | { $: 'date'; value: number | null }
  | { $: 'map'; value: [unknown, unknown][] }
  | { $: 'object'; value: Record<string, unknown> };

function pack(value: unknown): unknown {
  if (value === undefined) return { [TAG]: 'undefined' };
  if (typeof value === 'number')
    return isJsonNumber(value) ? value : { [TAG]: 'number', value: spell(value) };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(pack);
  if (value instanceof Date) return { [TAG]: 'date', value: value.getTime() };
  if (value instanceof Map) return { [TAG]: 'map', value: [...value].map((entry) => entry.map(pack)) };
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} cannot be sent to a script`);
  const packed = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]));
  return TAG in packed ? { [TAG]: 'object', value: packed } : packed;
}

function unpack(packed: unknown): unknown {
  if (packed === null || typeof packed !== 'object') return packed;
  if (Array.isArray(packed)) return packed.map(unpack);
  if (!Object.hasOwn(packed, TAG)) return unpackEntries(packed);
  const tagged = packed as Tagged;
  switch (tagged[TAG]) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(tagged.value);
    case 'date':
      return new Date(tagged.value ?? Number.NaN);
    case 'map':
      return new Map(tagged.value.map(([key, part]) => [unpack(key), unpack(part)]));
    case 'object':
      return unpackEntries(tagged.value);
  }
}

function unpackEntries(packed: object): object {
  return Object.fromEntries(Object.entries(packed).map(([key, part]) => [key, unpack(part)]));
}

function isJsonNumber(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function spell(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
