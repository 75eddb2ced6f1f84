import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

/** The built add-on as a cell meets it: the whole script in a fresh, bare context without any service. */
export function loadCode(
  globals: Record<string, unknown> = {},
): Record<string, (...args: unknown[]) => unknown> {
  const context = createContext({ ...globals });
  new Script(readFileSync('dist/Code.js', 'utf8'), { filename: 'Code.js' }).runInContext(context);
  return context as Record<string, (...args: unknown[]) => unknown>;
}

/** Values made in another context, as plain ones of this context: dates too. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, plain);
  return Object.prototype.toString.call(value) === '[object Date]' ? new Date(Number(value)) : value;
}
