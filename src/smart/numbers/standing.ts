import type { Span } from '../text/span.ts';
import { type Token, wordAt, wordsOf } from '../text/tokens.ts';

/** "30% now", "240 at the moment": of today or before, whatever is said of the other. */
const STANDS =
  / (?:now|today|currently|presently|current|present|existing|baseline|actual|so far|to date|at the moment|as of|was|were|had|previous) /;
/** "stands at 3,180", "we have 60", "12 came": of today, where the other is wanted. */
const MAY_STAND =
  / (?:is|are|have|has|got|stands?|standing|numbers?|counts?|totals?|averages?|we're|i'm|it's|came|sold|made|took|saw|drew|served|raised) /;
/** "last year's 300", "12 this year" */
const PERIOD =
  / (last|this) (?:year|season|month|quarter|week|time|term|count|edition|christmas|easter|spring|summer|autumn|winter) /;
/** "should read 400", "we want 400", "make it 400" */
const WANTED =
  / (?:should|must|want|wants|wanted|needs?|like|love|target|goal|aim|hope|make|ought|shall|will|let's|become|reach|to be|is to|are to) /;
/** "make that 210", "take it to 210" */
const SAME_THING =
  / (?:make|call) (?:it|that|this|them) $| (?:it|that|this|them)(?: up| down)? (?:to|into) $/;
/** "it's at 62%", "we have only 40": no more than that is said. */
const ALONE =
  /^(?: (?:we're|i'm|it's|is|are|was|were|have|had|currently|stands?|got|averages?|we|i|it|they|at|now|today|last|year|season|month|quarter|this|the|figure|already|only|just|our|so|far|about|around))+ $/;
/** "12 of them" */
const PART_OF_IT = /^ of (?:it|them|these|those|whom|which) /;
/** "by June 2027" is when it should be reached. */
const UNTIL = / (?:by|before|until|till|end) /;
const DATED = / (?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?(20\d\d) /;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';

/** Which of two quantities says where something stands today, by what is said around each of them. */
export function standing(
  tokens: readonly Token[],
  first: Span,
  second: Span,
): 'first' | 'second' | undefined {
  const parted = lastBoundary(tokens, first.to, second.from);
  if (parted === undefined) return undefined;
  const opening = said(tokens, parted + 1, second.from);
  const behind = said(tokens, second.to, endOfClause(tokens, second.to));
  if (PART_OF_IT.test(behind)) return undefined;
  if (SAME_THING.test(opening)) return 'first';
  const one = said(tokens, startOfClause(tokens, first.from), first.from) + said(tokens, first.to, parted);
  const other = opening + behind;
  const [from, to] = [dateIn(one), dateIn(other)];
  if (from && to && from !== to) return from < to ? 'first' : 'second';
  // "360 (300 in 2026)"
  if (to && !from && wordAt(tokens, parted) === '(') return 'second';
  if (!WANTED.test(one)) {
    if (stands(one) && (WANTED.test(opening) || !stands(other))) return 'first';
    if ((MAY_STAND.test(one) || PERIOD.test(one)) && WANTED.test(opening)) return 'first';
  }
  if (WANTED.test(other) || stands(one)) return undefined;
  return stands(other) || (ALONE.test(opening) && MAY_STAND.test(opening)) ? 'second' : undefined;
}

/** Whether what leads up to a figure says that it stands so: "we have 300", "our rate is now 18%". */
export function standsAt(tokens: readonly Token[], from: number): boolean {
  const words = said(tokens, startOfClause(tokens, from), from);
  return !WANTED.test(words) && (MAY_STAND.test(words) || stands(words));
}

function stands(words: string): boolean {
  return STANDS.test(words) || PERIOD.exec(words)?.[1] === 'last';
}

/** "in 2026", "31 August 2027: 50" as a number that grows with time. */
function dateIn(words: string): number | undefined {
  const [, month = 'jan', year] = (!UNTIL.test(words) && DATED.exec(words)) || [];
  return year === undefined ? undefined : Number(year) + MONTHS.indexOf(month) / MONTHS.length;
}

const PARTS = /^(?:[;,.()/-]|and|but|where|while|whereas|against|not)$/;
const ENDS = /^(?:[;,.()/-]|and|but|where|while)$/;
const FAR_BACK = 8;
const FAR_AHEAD = 5;

function lastBoundary(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (PARTS.test(wordAt(tokens, at))) return at;
  return undefined;
}

function startOfClause(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && end - at < FAR_BACK && !ENDS.test(wordAt(tokens, at - 1))) at -= 1;
  return at;
}

function endOfClause(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at < tokens.length && at - start < FAR_AHEAD && !ENDS.test(wordAt(tokens, at))) at += 1;
  return at;
}

function said(tokens: readonly Token[], from: number, to: number): string {
  return ` ${wordsOf(tokens, from, to)} `;
}
