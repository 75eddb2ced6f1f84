import { type Token, wordAt, wordsOf } from '../text/tokens.ts';
import { afterMonths } from './durations.ts';
import { yearAt } from './period.ts';
import { isRange, rangeOf } from './ranges.ts';
import type { TimeReference } from './time-reference.ts';

/** Times with those behind them that tell of the same: a range, "Friday 27 November", "six months from January". */
export function joinTimes(
  tokens: readonly Token[],
  times: readonly TimeReference[],
): readonly TimeReference[] {
  if (times.length < 2) return times;
  const joined: TimeReference[] = [];
  for (const time of times) {
    const last = joined[joined.length - 1];
    if (last && isSameTime(tokens, last, time))
      joined[joined.length - 1] = { ...time, from: last.from, to: closed(tokens, time), kind: last.kind };
    else if (last && isSpellFrom(tokens, last, time)) joined[joined.length - 1] = spellFrom(last, time);
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
  // "by the financial year end (31 March)"
  if (/^(?:end )?\((?: by)?$/.test(gap) && second.exact) return wordAt(tokens, second.to) === ')';
  const isInside = first.end !== undefined && second.end !== undefined && second.end <= first.end;
  const isYear = yearAt(tokens, first.to - 1) !== undefined || /^fy\d/.test(wordAt(tokens, first.to - 1));
  return gap === '' && isInside && isYear;
}

/** With its closing bracket, where it stands in brackets. */
const closed = (tokens: readonly Token[], { from, to }: TimeReference) =>
  wordAt(tokens, from - 1) === '(' || wordsOf(tokens, from - 2, from) === '( by' ? to + 1 : to;

/** "over six months starting 1 January", "in the 90 days from March" */
function isSpellFrom(tokens: readonly Token[], spell: TimeReference, start: TimeReference): boolean {
  const isSpell = spell.kind === 'end' && spell.start === undefined && !spell.exact && !!spell.months;
  return (
    isSpell &&
    start.kind === 'start' &&
    /^(?:, )?(?:starting|beginning|commencing|from)(?: (?:on|in|from))?$/.test(
      wordsOf(tokens, spell.to, start.from),
    )
  );
}

function spellFrom(spell: TimeReference, { to, start }: TimeReference): TimeReference {
  const end = start === undefined ? undefined : afterMonths(start, spell.months ?? 0) - 1;
  return { ...spell, to, start, end, ranged: true };
}

/** "two weeks before Christmas": the day is not Christmas, as it is for "in the two weeks before Christmas". */
function isCountedFrom(tokens: readonly Token[], spell: TimeReference, time: TimeReference): boolean {
  const link = wordsOf(tokens, spell.to, time.from);
  const isInside = /^(?:in|over|during|the|within)$/.test(wordAt(tokens, spell.from - 1));
  return spell.kind === 'event' && !isInside && /^(?:before|after|ahead of)(?: the)?$/.test(link);
}
