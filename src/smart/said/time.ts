import type { Day } from '../../marketing/day.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Span } from '../text/span.ts';
import { type Token, wordAt, wordsOf as wordsBetween } from '../text/tokens.ts';
import { only } from './only.ts';

/** The end that the goal sets, if it can be put on a calendar for certain. */
export function endSaid(evidence: Evidence): TimeReference | undefined {
  const ends = evidence.times.filter(({ kind, end }) => kind === 'end' && end !== undefined);
  const end = leadingEnd(evidence, ends);
  return end?.unsure ? undefined : end;
}

/** The only end; of several the only one that is led to: "by 30 May", "between January and March". */
export function leadingEnd({ tokens }: Evidence, ends: readonly TimeReference[]): TimeReference | undefined {
  const ahead = ends.filter((end) => !isOfBefore(tokens, end));
  return only(ends) ?? only(ahead) ?? only(ahead.filter((end) => end.ranged || isLedTo(tokens, end)));
}

const BACK_TO_FROM = 8;

/** "up from £1.2m in FY27", "(2026: €198,000)": when the figure was reached that the goal starts from. */
function isOfBefore(tokens: readonly Token[], { from, to }: Span): boolean {
  if (wordAt(tokens, from - 1) === '(' && wordAt(tokens, to) === ':') return true;
  return OF_BEFORE.test(wordsBetween(tokens, Math.max(0, from - BACK_TO_FROM), from));
}

const OF_BEFORE =
  /(?:^| )(?:from|versus|vs|against|\()(?: \D\S*){0,2} \d\S*(?: (?!to |by )\S+){0,3} in(?: the)?$/;

/** "in FY28", "during Q4": the first day of a period that is all there is for it; undefined for "by Q4". */
export function periodSaid({ tokens }: Evidence, time: TimeReference): Day | undefined {
  if (time.exact || time.ranged || time.start === undefined) return undefined;
  return /^(?:in|during|throughout|over|for)$/.test(wordAt(tokens, time.from - 1)) ? time.start : undefined;
}

const LEADING = /^(?:by|until|till|before)$/;
const PASSED_OVER = /^(?:the|end|close|of|early|mid|late)$/;

function isLedTo(tokens: readonly Token[], { from }: Span): boolean {
  let before = from - 1;
  while (PASSED_OVER.test(wordAt(tokens, before))) before -= 1;
  return LEADING.test(wordAt(tokens, before));
}

/** "from May to September", ", starting 1 March"; "in May" and "by Q2-Q3" say only when it is to be reached. */
export function startSaid({ times, tokens }: Evidence): Day | undefined {
  const started = times.filter((time) =>
    time.kind === 'start' ? isOwnStart(tokens, time) : time.ranged && !time.unsure && !isLedTo(tokens, time),
  );
  return only(started)?.start;
}

/** The goal starts then, not "the course starting in January". */
function isOwnStart(tokens: readonly Token[], { from }: Span): boolean {
  let before = from - 1;
  while (/^(?:on|in|the)$/.test(wordAt(tokens, before))) before -= 1;
  if (wordAt(tokens, before) === 'from') return true;
  return /^(?:starting|beginning)$/.test(wordAt(tokens, before)) && tokens[before - 1]?.kind !== 'word';
}
