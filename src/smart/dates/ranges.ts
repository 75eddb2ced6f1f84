import { addMonths, type Day } from '../../marketing/day.ts';
import { type Token, wordAt, wordsOf } from '../text/tokens.ts';
import { yearAt } from './period.ts';
import type { TimeReference } from './time-reference.ts';

/** "from May to September", "between 1 March and 30 June", "Q2-Q3": the start goes to the end that follows it. */
export function joinRanges(
  tokens: readonly Token[],
  times: readonly TimeReference[],
): readonly TimeReference[] {
  if (times.length < 2) return times;
  const joined: TimeReference[] = [];
  for (const time of times) {
    const last = joined[joined.length - 1];
    if (last && isSameTime(tokens, last, time))
      joined[joined.length - 1] = { ...time, from: last.from, kind: last.kind };
    else if (last && isCountedFrom(tokens, last, time)) joined.push({ ...time, unsure: true });
    else if (last && isRange(tokens, last, time)) joined[joined.length - 1] = rangeOf(tokens, last, time);
    else joined.push(time);
  }
  return joined;
}

const DAY =
  /^(?:mon|tues?|wed|wednes|thu(?:rs?)?|fri|sat|satur|sun)(?:day)?$|^(?:today|tomorrow|eod|cob|noon|midnight)$/;

/** "Friday 27 November", "COB Friday", "2027 holiday season": the second says more exactly when. */
function isSameTime(tokens: readonly Token[], first: TimeReference, second: TimeReference): boolean {
  if (!/^(?:end|start)$/.test(first.kind) || second.kind !== 'end') return false;
  const gap = wordsOf(tokens, first.to, second.from);
  if (DAY.test(wordAt(tokens, first.from)) && second.exact) return /^(?:,? ?(?:on|the|on the)?)$/.test(gap);
  const isInside = first.end !== undefined && second.end !== undefined && second.end <= first.end;
  const isYear = yearAt(tokens, first.to - 1) !== undefined || /^fy\d/.test(wordAt(tokens, first.to - 1));
  return gap === '' && isInside && isYear;
}

/** "two weeks before Christmas": the day is not Christmas, as it is for "in the two weeks before Christmas". */
function isCountedFrom(tokens: readonly Token[], spell: TimeReference, time: TimeReference): boolean {
  const link = wordsOf(tokens, spell.to, time.from);
  const isInside = /^(?:in|over|during|the|within)$/.test(wordAt(tokens, spell.from - 1));
  return spell.kind === 'event' && !isInside && /^(?:before|after|ahead of)(?: the)?$/.test(link);
}

function isRange(tokens: readonly Token[], first: TimeReference, second: TimeReference): boolean {
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
function rangeOf(tokens: readonly Token[], first: TimeReference, second: TimeReference): TimeReference {
  const { from, start } = first;
  const { end } = second;
  const range = { ...second, kind: 'end', from, ranged: true } as const;
  // "from 1/6/2027 to 30/6/2027"
  if (first.unsure) return { ...range, start: undefined };
  if (start === undefined || end === undefined) return { ...range, start };
  const isDated = namesYear(tokens, first);
  // "from September to June", said in November, may be under way or lie ahead
  if (start > end && !namesYear(tokens, second)) return { ...range, start: undefined, unsure: true };
  return { ...range, start: isDated ? start : lastBefore(end, start) };
}

function lastBefore(end: Day, start: Day): Day {
  let last = start;
  while (last > end) last = addMonths(last, -YEAR);
  while (addMonths(last, YEAR) <= end) last = addMonths(last, YEAR);
  return last;
}

function namesYear(tokens: readonly Token[], { from, to }: TimeReference): boolean {
  for (let at = from; at < to; at++) if (yearAt(tokens, at)) return true;
  return false;
}
