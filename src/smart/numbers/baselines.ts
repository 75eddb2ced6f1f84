import { isPlural } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import { isDefinite, isPreposition, opensAside } from '../text/small-words.ts';
import { type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import type { Quantity } from './quantity.ts';
import { isChangeVerb } from './roles.ts';
import { standsAt } from './standing.ts';

const FAR = 10;
/** With these a figure is the mark to pass: "beat last year's 300". */
const PASSES = /^(?:exceed|outperform|beat|surpass|gain|knock)/;
const PRESENT = /^(?:current|present|existing|today)$/;
const MARK = /^(?:target|goal|quota|mark|milestone|plan|budget)$/;

/** "more of our 2,000 members", "bring down our 8% no-show rate": what there is already, not what there should be. */
export function isWhatThereIs(tokens: readonly Token[], quantity: Quantity): boolean {
  const { from } = quantity;
  if (isLeftOpen(tokens, quantity) || isOnlyNow(tokens, quantity)) return true;
  const definite = isDefinite(wordAt(tokens, from - 1)) || isOwned(tokens, from - 1);
  const isPresent =
    PRESENT.test(wordAt(tokens, from - 1)) ||
    (wordAt(tokens, from - 1) === 'of' &&
      [2, 3, 4, 5].some((back) => PRESENT.test(wordAt(tokens, from - back))));
  const isThere = isPresent || (definite && (isGroup(tokens, quantity) || isRate(tokens, quantity)));
  return isThere && tokensBefore(tokens, from, FAR).some(isBettering);
}

/** "more of the town's 40,000 residents": as many as there are. */
export function isMoreOfThem(tokens: readonly Token[], { from, unit }: Quantity): boolean {
  if (unit !== 'count' || !(isDefinite(wordAt(tokens, from - 1)) || tokens[from - 1]?.possessive))
    return false;
  return [2, 3, 4].some(
    (back) => wordAt(tokens, from - back) === 'of' && wordAt(tokens, from - back - 1) === 'more',
  );
}

function isBettering(token: Token): boolean {
  return /^(?:more|fewer|better|down)$/.test(token.word) || (isChangeVerb(token) && !PASSES.test(token.word));
}

/** "our open rate is 18%: raise it", "we have 300 members and want more" */
function isLeftOpen(tokens: readonly Token[], { from, to }: Quantity): boolean {
  for (let at = to + 1; at <= to + FAR && at < tokens.length; at++) {
    if (!mayLeaveOpen(tokens[at] as Token)) continue;
    const whom = /^(?:want|need|like)$/.test(wordAt(tokens, at))
      ? /^(?:more|fewer|less)$/
      : /^(?:it|that|this|them)$/;
    if (whom.test(wordAt(tokens, at + 1))) return standsAt(tokens, from);
  }
  return false;
}

const mayLeaveOpen = perWord(({ word }) =>
  /^(?:want|need|like|raise|grow|lift|improve|increase|boost|lower|reduce|cut|better)$/.test(word),
);

const UNIT = /^(?:year|season|month|quarter|week|day|today|yesterday|spring|summer|autumn|winter)$/;

/** "Boston's", not "last year's" */
const isOwned = (tokens: readonly Token[], at: number) =>
  tokens[at]?.possessive === true && !UNIT.test(wordAt(tokens, at));

const NOW = / (?:now|today|currently|at present|at the moment|so far) /;
const AHEAD = 9;

/** "only about 3,000 a month come now", not "sell only 40 tickets" */
function isOnlyNow(tokens: readonly Token[], { from, to }: Quantity): boolean {
  let at = from - 1;
  while (/^(?:about|around|some|roughly|get|have|see)$/.test(wordAt(tokens, at))) at -= 1;
  if (!/^(?:only|just|barely|hardly|merely)$/.test(wordAt(tokens, at))) return false;
  const ahead = tokens.slice(to, to + AHEAD);
  const stop = ahead.findIndex(({ word }) => /^[.,;:()]$/.test(word));
  const words = ahead.slice(0, stop < 0 ? AHEAD : stop).map(({ word }) => word);
  return NOW.test(` ${words.join(' ')} `);
}

/** "in our 3 shops", "among the 40 firms we serve", "on the 4.1 we have" */
function isGroup(tokens: readonly Token[], { unit, from, to }: Quantity): boolean {
  // "of the county's 40,000 farmers"
  const before = isOwned(tokens, from - 1) && isDefinite(wordAt(tokens, from - 2)) ? from - 3 : from - 2;
  if (unit !== 'count' || !isPreposition(wordAt(tokens, before))) return false;
  return isPlural(tokens[to]) || isPlural(tokens[to + 1]) || /^(?:we|that|people)$/.test(wordAt(tokens, to));
}

/** "raise our 18% open rate" */
function isRate(tokens: readonly Token[], { unit, from, to }: Quantity): boolean {
  const next = tokens[to];
  if (unit !== 'percent' || next?.kind !== 'word' || opensAside(next.word)) return false;
  return (
    tokensBefore(tokens, from - 1, 2).some(isBettering) &&
    ![0, 1, 2].some((step) => MARK.test(wordAt(tokens, to + step)))
  );
}
