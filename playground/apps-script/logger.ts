import type { LogLevel } from '../bridge/operations.ts';
import { nameOf } from './enumeration.ts';
import type { Script } from './script.ts';

type Logger = GoogleAppsScript.Base.Logger;

export function createLogger(script: Script): Logger {
  const lines: string[] = [];
  const logger: Logger = script.implement<Logger>('Logger', {
    log(...args: unknown[]) {
      const text = formatted(args);
      lines.push(text);
      script.remote.project.log('log', text);
      return logger;
    },
    getLog: () => lines.join('\n'),
    clear() {
      lines.length = 0;
    },
  });
  return logger;
}

/** Apps Script's console: no tables, no counters. */
export function createConsole(script: Script): Pick<Console, LogLevel> {
  const at =
    (level: LogLevel) =>
    (...args: unknown[]) =>
      script.remote.project.log(level, formatted(args));
  return { log: at('log'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** `%s` and `%d` in the first argument take the next ones; the rest follows, parted by spaces. */
function formatted([first, ...rest]: readonly unknown[]): string {
  const values = [...rest];
  const start = shown(first).replace(/%[sdifjo]/g, (mark) =>
    values.length > 0 ? shown(values.shift()) : mark,
  );
  return [start, ...values.map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const member = nameOf(value);
  if (member !== undefined) return member;
  if (value instanceof Error) return value.stack ?? `${value.name}: ${value.message}`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
