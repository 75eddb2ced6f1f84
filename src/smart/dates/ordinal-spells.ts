import { endsOrdinal, smallNumber, smallOrdinal } from '../text/small-numbers.ts';
import { isDefinite, opensAside } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { isKindOfYear, unitOf } from './durations.ts';
import { isMonth } from './months.ts';
import { endAfter } from './spells.ts';
import { type Calendar, type TimeReference, timeOf } from './time-reference.ts';
import { isOfEach } from './windows.ts';

export const opensOrdinalUnit = ({ kind, word }: Token) =>
  kind === 'number' || word === 'opening' || smallOrdinal(word) !== undefined;

/** `our first year`, `in the second season`, `the second three months`: the time after a start that the goal's owner knows. */
export function readOrdinalUnit(
  tokens: readonly Token[],
  at: number,
  calendar: Calendar,
): TimeReference | undefined {
  if (!opensOrdinalUnit(tokens[at] as Token)) return undefined;
  if (tokens[at]?.kind === 'number') return readNthOf(tokens, at, calendar);
  const which = smallOrdinal(wordAt(tokens, at)) ?? 1;
  return which === 1 ? readFirstUnit(tokens, at, calendar) : readLaterUnit(tokens, at, which, calendar);
}

const INSIDE = /^(?:in|during|by|within|until|for|of|throughout)$/;

function readFirstUnit(tokens: readonly Token[], at: number, calendar: Calendar): TimeReference | undefined {
  const unitAt = isKindOfYear(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const unit = unitOf(wordAt(tokens, unitAt));
  // "our opening season", "the first term of the new school"
  if (isTerm(tokens, unitAt)) return timeOf('end', at, unitAt + 1, { months: 3 });
  if (!unit || unit === 'hour' || unit === 'quarter') return undefined;
  // "the first week of June"
  if (wordAt(tokens, unitAt + 1) === 'of' && isMonth(wordAt(tokens, unitAt + 2))) return undefined;
  // "by opening day" is an event
  if (wordAt(tokens, at) === 'opening' && unit === 'day') return undefined;
  // "first-year sales" are a kind of sales
  if (tokens[unitAt]?.joined && tokens[unitAt + 1]?.kind === 'word') return timeOf('other', at, unitAt + 1);
  // "double sales from the first year"
  if (wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at - 2) === 'from')
    return timeOf('comparison', at, unitAt + 1);
  return isOfEach(tokens, at) ? timeOf('other', at, unitAt + 1) : endAfter(at, unitAt + 1, 1, unit, calendar);
}

const isTerm = (tokens: readonly Token[], at: number) =>
  /^(?:season|term|semester|trimester)$/.test(wordAt(tokens, at)) &&
  (tokens[at + 1]?.kind !== 'word' || opensAside(wordAt(tokens, at + 1)));

function readLaterUnit(
  tokens: readonly Token[],
  at: number,
  which: number,
  calendar: Calendar,
): TimeReference | undefined {
  const nth = nthOf(tokens, at, at + 1, which, calendar);
  if (nth) return nth;
  const opener = isDefinite(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (!INSIDE.test(wordAt(tokens, opener))) return undefined;
  const count = smallNumber(wordAt(tokens, at + 1));
  const unitAt = count !== undefined || isKindOfYear(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const token = tokens[unitAt];
  if (!token || token.joined) return undefined;
  const unit = token.word === 'season' ? 'year' : unitOf(token.stem);
  if (unit !== 'year' && (count === undefined || unit === undefined || unit === 'hour')) return undefined;
  return endAfter(at, unitAt + 1, which * (count ?? 1), unit, calendar);
}

/** "by the 10th week of the campaign" */
function readNthOf(tokens: readonly Token[], at: number, calendar: Calendar): TimeReference | undefined {
  return endsOrdinal(tokens[at + 1])
    ? nthOf(tokens, at, at + 2, (tokens[at] as Token).value, calendar)
    : undefined;
}

/** "by the third week of the run", not "of the month" */
function nthOf(
  tokens: readonly Token[],
  at: number,
  unitAt: number,
  which: number,
  calendar: Calendar,
): TimeReference | undefined {
  const unit = unitOf(wordAt(tokens, unitAt));
  if (!unit || unit === 'hour' || wordAt(tokens, at - 1) !== 'the') return undefined;
  const isOfOwn =
    wordAt(tokens, unitAt + 1) === 'of' &&
    isDefinite(wordAt(tokens, unitAt + 2)) &&
    unitOf(wordAt(tokens, unitAt + 3)) === undefined;
  return isOfOwn && /^(?:by|before|until|within|in)$/.test(wordAt(tokens, at - 2))
    ? endAfter(at, unitAt + 1, which, unit, calendar)
    : undefined;
}
