import { addMonths, type Day } from '../../marketing/day.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { shortYearsAt, yearAt } from './period.ts';
import type { TimeReference } from './time-reference.ts';

/** "from May to September", "between 1 March and 30 June", "Q2-Q3": a time that goes on to the one behind it. */
export function isRange(tokens: readonly Token[], first: TimeReference, second: TimeReference): boolean {
  if (second.kind === 'cadence' || second.kind === 'impossible') return false;
  const areEnds = first.kind === 'end' && second.kind === 'end';
  // "Q2-Q3"
  if (second.from === first.to) return areEnds && tokens[second.from]?.joined === true;
  const link = wordAt(tokens, first.to);
  if (first.kind === 'start')
    return /^(?:to|until|till|through|and|-|→)$/.test(link) && second.from <= first.to + 2;
  return areEnds && second.from === first.to + 1 && /^(?:to|until|till|through|[-/→])$/.test(link);
}

const YEAR = 12;

/** A start that names no year is the last before the end: "from May to September 2028" begins in May 2028. */
export function rangeOf(
  tokens: readonly Token[],
  first: TimeReference,
  second: TimeReference,
): TimeReference {
  const { from, start } = first;
  const { end } = second;
  const range = { ...second, kind: 'end', from, ranged: true } as const;
  // "from 1/6/2027 to 30/6/2027"
  if (first.unsure) return { ...range, start: undefined };
  // "the year to March 2027"
  if (wordAt(tokens, from) === 'the') return { ...range, start: undefined };
  if (start === undefined || end === undefined) return { ...range, start };
  const isDated = namesYear(tokens, first);
  // "from September to June", said in November, may be under way or lie ahead
  if (start > end && !namesYear(tokens, second)) return { ...range, start: undefined, unsure: true };
  return { ...range, start: isDated ? start : lastBefore(end, start) };
}

/** The day in the last year in which it is not after another. */
export function lastBefore(end: Day, start: Day): Day {
  let last = start;
  while (last > end) last = addMonths(last, -YEAR);
  while (addMonths(last, YEAR) <= end) last = addMonths(last, YEAR);
  return last;
}

export function namesYear(tokens: readonly Token[], { from, to }: TimeReference): boolean {
  for (let at = from; at < to; at++) if (yearAt(tokens, at) ?? shortYearsAt(tokens, at)) return true;
  return false;
}
