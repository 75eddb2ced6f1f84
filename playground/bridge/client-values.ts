/**
 * What google.script.run carries: numbers, booleans, text, null, and plain objects and arrays of them.
 */

/** A result as the page gets it: null as a whole as soon as anything in it cannot travel, such as a Date. */
export function sendable(value: unknown): unknown {
  try {
    return value === undefined ? null : copied(value, []);
  } catch (error) {
    if (error instanceof Unsendable) return null;
    throw error;
  }
}

/** Arguments from the page; Google's client throws where one cannot travel. */
export function sendableArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, position) => {
    try {
      return arg === undefined ? null : copied(arg, []);
    } catch (error) {
      if (!(error instanceof Unsendable)) throw error;
      throw new TypeError(`Failed due to illegal value in property: ${error.property || position}`);
    }
  });
}

class Unsendable extends Error {
  readonly property: string;
  constructor(path: readonly string[]) {
    super('This value cannot be sent');
    this.property = path.at(-1) ?? '';
  }
}

function copied(value: unknown, path: readonly string[], around: readonly unknown[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (around.includes(value)) throw new Unsendable(path);
  const inside = [...around, value];
  if (Array.isArray(value)) {
    return Array.from(value, (part, index) =>
      part === undefined ? null : copied(part, [...path, String(index)], inside),
    );
  }
  if (Object.prototype.toString.call(value) !== '[object Object]') throw new Unsendable(path);
  const entries = Object.entries(value as object).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, copied(part, [...path, key], inside)]));
}
