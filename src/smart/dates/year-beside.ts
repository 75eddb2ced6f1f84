import { isDefinite } from '../text/small-words.ts';
import { type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import { lastBefore, namesYear } from './ranges.ts';
import type { Calendar, TimeReference } from './time-reference.ts';

/**
 * "places for the fall 2016 semester by 15 July": a day that names no year is no later than what it is for, so
 * that it is over when that is.
 */
export function inYearBeside(
  tokens: readonly Token[],
  times: readonly TimeReference[],
  { asOf }: Calendar,
): readonly TimeReference[] {
  const last = times.find(
    (time) => time.end !== undefined && asOf !== undefined && time.end < asOf && isFor(tokens, time),
  )?.end;
  if (last === undefined) return times;
  return times.map((time) =>
    time.kind === 'end' && time.end !== undefined && time.end > last && isPlainDate(tokens, time)
      ? { ...time, start: undefined, end: lastBefore(last, time.end), unsure: true }
      : time,
  );
}

const COMPARED = /^(?:from|than|vs|versus|against|beat|beats|exceed|match|compared|up|down|over)$/;
const BACK_TO_COMPARED = 6;

/** "for 2009-10", "for the fall 2016 semester", not "up from 300 for 2016" */
function isFor(tokens: readonly Token[], time: TimeReference): boolean {
  const at = isDefinite(wordAt(tokens, time.from - 1)) ? time.from - 2 : time.from - 1;
  return (
    time.kind === 'end' &&
    wordAt(tokens, at) === 'for' &&
    namesYear(tokens, time) &&
    !tokensBefore(tokens, at, BACK_TO_COMPARED).some(({ word }) => COMPARED.test(word))
  );
}

/** "15 July", "the end of September", not "six months" or "next year". */
const isPlainDate = (tokens: readonly Token[], time: TimeReference) =>
  !namesYear(tokens, time) &&
  time.start !== undefined &&
  !/^(?:next|this|coming)$/.test(wordAt(tokens, time.from - 1)) &&
  !/^(?:next|this|coming)$/.test(wordAt(tokens, time.from));
