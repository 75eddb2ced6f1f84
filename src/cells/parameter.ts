import { readDay, type YearAs } from './date.ts';
import { messages } from './messages.ts';
import { readNumber } from './number.ts';
import { type Problem, problem } from './value.ts';
import { isValidDate, type Zone } from './zone.ts';

/**
 * One argument of a formula: its name and meaning, which cells it accepts, and what an omitted one means.
 * Read with {@link Parameter.read}; blanks and error cells are dealt with before.
 */
export interface Parameter<T> {
  readonly name: string;
  /** Meaning and unit, as autocomplete shows it. */
  readonly summary: string;
  readonly takes: 'number' | 'date' | 'text';
  /**
   * one: a value a row. stages: a row of values a row (a single goal takes the whole range).
   * column: the whole range as a list. grid: the whole range as it stands.
   */
  readonly extent: 'one' | 'stages' | 'column' | 'grid';
  /** What is valid, in words, for the reference: "0 or more". */
  readonly range: string;
  readonly optional: boolean;
  readonly fallback?: T;
  /** Numbers within [low, high] need no reading: the fast path of long columns. */
  readonly low: number;
  readonly high: number;
  /** @param called how a message names the cell: by the parameter, where it does not say in which row */
  read(cell: unknown, zone: () => Zone, called?: string): unknown;
}

/** What a compute function receives for each of its parameters. */
export type ValueOf<P> = P extends Parameter<infer T> ? T : never;
export type ValuesOf<P extends readonly Parameter<unknown>[]> = { [K in keyof P]: ValueOf<P[K]> };

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly words: string;
  readonly fraction?: true;
}

const ANY: Bounds = { low: -Number.MAX_VALUE, high: Number.MAX_VALUE, words: 'a number' };
const AT_LEAST_0: Bounds = { low: 0, high: Number.MAX_VALUE, words: '0 or more' };
const ABOVE_0: Bounds = { low: Number.MIN_VALUE, high: Number.MAX_VALUE, words: 'more than 0' };
const FRACTION: Bounds = { low: 0, high: 1, words: 'between 0 and 1', fraction: true };
const RATE: Bounds = {
  low: Number.MIN_VALUE,
  high: 1,
  words: 'more than 0 and at most 1',
  fraction: true,
};
const INSIDE: Bounds = {
  low: Number.MIN_VALUE,
  high: 1 - Number.EPSILON / 2,
  words: 'more than 0 and less than 1',
  fraction: true,
};

function bounded(bounds: Bounds) {
  return (name: string, summary: string): Parameter<number> => ({
    name,
    summary,
    takes: 'number',
    extent: 'one',
    range: bounds.words,
    optional: false,
    low: bounds.low,
    high: bounds.high,
    read: (cell, _, called = name) => {
      const value = readNumber(called, cell);
      if (typeof value !== 'number' || (value >= bounds.low && value <= bounds.high)) return value;
      const message = bounds.fraction ? messages.notAFraction : messages.tooSmall;
      return problem(message(called, bounds.words, value));
    },
  });
}

/** Any number: revenue may be negative after refunds. */
export const anyNumber = bounded(ANY);
/** Counts, costs: 0 or more. */
export const atLeast0 = bounded(AT_LEAST_0);
/** More than 0. */
export const above0 = bounded(ABOVE_0);
/** A share of a whole: 0 to 1. */
export const fraction = bounded(FRACTION);
/** A rate that something is divided by: above 0, at most 1. */
export const rate = bounded(RATE);
/** A chance or a rate that is neither never nor always. */
export const between0And1 = bounded(INSIDE);

const NEVER_FAST = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };

/** A calendar day: a date cell, a serial number or text yyyy-mm-dd. */
export function date(name: string, summary: string): Parameter<number> {
  return {
    name,
    summary,
    takes: 'date',
    extent: 'one',
    range: 'a date',
    optional: false,
    ...NEVER_FAST,
    read: (cell, zone, called = name) => readDay(called, cell, zone),
  };
}

/** A calendar day, or a year that stands for one of its days. */
export function dateOrYear(name: string, summary: string, yearAs: YearAs): Parameter<number> {
  return {
    ...date(name, summary),
    range: 'a date or a year',
    read: (cell, zone, called = name) => readDay(called, cell, zone, yearAs),
  };
}

/** Words: what the user sees in the cell, a number or a date too. */
export function text(name: string, summary: string): Parameter<string> {
  return {
    name,
    summary,
    takes: 'text',
    extent: 'one',
    range: 'text',
    optional: false,
    ...NEVER_FAST,
    read: (cell, zone) => asText(cell, zone),
  };
}

/** One of a few words, in any case. */
export function choice<C extends string>(
  name: string,
  summary: string,
  choices: readonly [C, ...C[]],
): Parameter<C> {
  return {
    name,
    summary,
    takes: 'text',
    extent: 'one',
    range: choices.map((word) => `"${word}"`).join(' or '),
    optional: false,
    ...NEVER_FAST,
    read: (cell) => {
      const word = String(cell).trim().toLowerCase();
      return (
        choices.find((candidate) => candidate.toLowerCase() === word) ??
        problem(messages.notAChoice(name, choices, cell))
      );
    },
  };
}

/** Several rates in a row, from the first stage to the last. */
export function stages(of: Parameter<number>): Parameter<readonly number[]> {
  return { ...of, extent: 'stages', fallback: [] };
}

/** A whole range as a list, top to bottom; a blank in between is undefined, trailing blanks are dropped. */
export function column<T>(of: Parameter<T>): Parameter<readonly (T | undefined)[]> {
  return { ...of, extent: 'column', ...NEVER_FAST, fallback: [] };
}

/** A whole range as it stands, for a table whose columns differ; the formula reads its cells itself. */
export function grid(
  name: string,
  summary: string,
  range: string,
): Parameter<readonly (readonly unknown[])[]> {
  return {
    name,
    summary,
    takes: 'number',
    extent: 'grid',
    range,
    optional: false,
    ...NEVER_FAST,
    read: (cell) => cell,
  };
}

/** The parameter may be left out or blank, and is `fallback` then. */
export function optional<T, F extends T | undefined>(
  parameter: Parameter<T>,
  ...[fallback]: F extends undefined ? [] : [F]
): Parameter<F extends undefined ? T | undefined : T> {
  return { ...parameter, optional: true, fallback } as Parameter<F extends undefined ? T | undefined : T>;
}

/** A cell as text: what the user sees in it. */
function asText(cell: unknown, zone: () => Zone): string | Problem {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isValidDate(cell)) {
    return new Date(zone().dayOf(cell) * 86_400_000).toISOString().slice(0, 10);
  }
  return String(cell);
}
