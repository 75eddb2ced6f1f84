import { calendarDate, type Day } from '../../marketing/day.ts';
import { endsANoun } from '../text/nouns.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isHappening } from './happenings.ts';
import { type Period, place } from './period.ts';
import { type Calendar, type TimeKind, type TimeReference, timeOf } from './time-reference.ts';
import { clauseTurn } from './turns.ts';
import { whichIsMeant } from './which-period.ts';
import { isGoneBy, isPast } from './words.ts';

const isEach = oneOf('every, each, per');
const isFigure = oneOf('level, levels, figure, figures, baseline, result, results, number, numbers');
const compares = oneOf('than, vs, versus, against, beat, exceed, match, compared, over, on');
const isPassedOver = oneOf(`the, in, of, our, to, with, early, late, mid, end, levels, fiscal, year,
  holiday`);
const FARTHEST = 3;

/** What the words before a period make of it: "than in 2025", "since March", "every Christmas", "next May". */
export function inContext(
  tokens: readonly Token[],
  from: number,
  read: Period,
  calendar: Calendar,
): TimeReference {
  const period = whichIsMeant(tokens, from, read, calendar);
  const { to, exact, months, ranged, unsure, wordsBefore = 0 } = period;
  const as = (kind: TimeKind, start?: Day, end?: Day) =>
    timeOf(kind, from - wordsBefore, to, { start, end, exact, months, ranged, unsure });
  if (period.impossible) return as('impossible');
  const before = wordAt(tokens, from - 1);
  if (isEach(before) && period.year === undefined) return as('cadence');
  const owned = tokens[from - 1]?.possessive ? wordAt(tokens, from - 2) : '';
  if (isPast(owned || before)) return as('comparison');
  if (isCompared(tokens, from, period, calendar) || isGoneBy(tokens, from, to)) return as('comparison');
  if (period.year && isFigure(wordAt(tokens, to)) && !isAhead(period, calendar)) return as('comparison');
  const { start, end } = place(period, calendar);
  if (isHappening(tokens, from)) return { ...as('end', undefined, end), unsure: !exact };
  const opening = openingOf(tokens, from, period);
  // "no earlier than June", "after Easter"
  const isLater = before === 'after' || (before === 'than' && isNo(tokens, from - 2));
  // "from 1 to 30 June" is told whole
  const isWhole = ranged && /^(?:from|between|the)$/.test(before);
  if ((opening === 'from' && !isWhole) || isLater) return as('start', start);
  const turn = clauseTurn(tokens, from, to)?.turn;
  // "before May", "until next summer"
  const isBefore =
    before === 'before' || (before === 'next' && /^(?:before|until|till)$/.test(wordAt(tokens, from - 2)));
  const isUpToIt = turn === 'begins' || opening === 'until' || (isBefore && turn === undefined);
  // "before 1 January" and "before January" are the same
  const isFirst = before === 'before' && start !== undefined && calendarDate(start).date === 1;
  if (isUpToIt && start !== undefined && (!exact || isFirst))
    return as('end', undefined, beginning(period, start, calendar) - 1);
  return as('end', start, end);
}

const isNo = (tokens: readonly Token[], at: number) =>
  /^(?:earlier|sooner)$/.test(wordAt(tokens, at)) && /^(?:no|not)$/.test(wordAt(tokens, at - 1));

/** "before autumn", said in autumn, means the next one. */
function beginning(period: Period, start: Day, calendar: Calendar): Day {
  const over = period.year === undefined && calendar.asOf !== undefined && start <= calendar.asOf;
  return over ? (place({ ...period, shift: 1 }, calendar).start ?? start) : start;
}

function isCompared(tokens: readonly Token[], from: number, period: Period, calendar: Calendar): boolean {
  for (let at = from - 1; at >= 0 && at >= from - FARTHEST; at--) {
    const word = wordAt(tokens, at);
    // "over the summer" and "over 2027" are time frames, "over 2025" and "10% on Q1" compare
    if (word === 'over' || word === 'on')
      return (
        at === from - 1 &&
        !period.exact &&
        ((period.year !== undefined && !isAhead(period, calendar)) ||
          /^(?:improv|build)/.test(wordAt(tokens, at - 1)))
      );
    // "the home match in May"
    if (word === 'match' && at > 0 && !/^(?:to|and|or|will|must|should|we)$/.test(wordAt(tokens, at - 1)))
      return false;
    if (compares(word))
      return !(word === 'than' && /^(?:later|earlier|sooner)$/.test(wordAt(tokens, at - 1)));
    if (!isPassedOver(word)) return false;
  }
  return false;
}

/** What is still to begin is nothing to compare with. */
function isAhead(period: Period, calendar: Calendar): boolean {
  const { start } = place(period, calendar);
  return start !== undefined && calendar.asOf !== undefined && start > calendar.asOf;
}

const opensAStart = oneOf('since, starting, beginning, start, starts, effective, between');
const leadsToAStart = oneOf('on, in, at, the, as, of, with, early, mid, late, next, this');
const BEGUN = /^(?:to|until|till|through|onwards?|on|-|→|and|,|)$/;

/** Whether something begins with a period, or is to be done until it begins: "by the start of May". */
function openingOf(tokens: readonly Token[], from: number, period: Period): 'from' | 'until' | undefined {
  for (let at = from - 1; at >= 0 && at >= from - FARTHEST; at--) {
    const word = wordAt(tokens, at);
    // "leads from the spring webinar" come from it; "from spring to autumn" and "from 1 May" begin then
    if (word === 'from') {
      const isNamed = at === from - 1 || /^(?:next|this)$/.test(wordAt(tokens, at + 1));
      // "40 orders from April's fair"
      const isStated = isNamed && !tokens[period.to - 1]?.possessive;
      const isStart =
        period.exact === true ||
        BEGUN.test(wordAt(tokens, period.to)) ||
        isStated ||
        isOnwards(tokens, period.to);
      return isStart ? 'from' : undefined;
    }
    if (opensAStart(word))
      return isBoundedBy(tokens, at) || isStandAt(tokens, at, period.to) ? 'until' : 'from';
    if (!leadsToAStart(word)) return undefined;
  }
  return undefined;
}

const LONGEST_NOUN = 2;

/** "from the March intake on", "from the summer timetable onwards" */
function isOnwards(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at <= to + LONGEST_NOUN && tokens[at]?.kind === 'word'; at++) {
    const word = wordAt(tokens, at);
    if (/^(?:onwards?|forward)$/.test(word)) return true;
    if (word === 'on') return endsANoun(tokens[at + 1]);
  }
  return false;
}

/** "by the start", "before beginning", "at the start" */
function isBoundedBy(tokens: readonly Token[], start: number): boolean {
  const before = wordAt(tokens, start - 1) === 'the' ? start - 2 : start - 1;
  return /^(?:before|by|until|till|at)$/.test(wordAt(tokens, before));
}

/** "start 2028 with 40 clients": by then they are there */
const isStandAt = (tokens: readonly Token[], start: number, to: number) =>
  wordAt(tokens, start) === 'start' && wordAt(tokens, to) === 'with';
