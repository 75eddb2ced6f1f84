import { perWord } from '../text/per-word.ts';
import { type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import { CHANGE_NOUNS, COMPARATIVES } from '../vocabulary/changes.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Amount } from './amount.ts';
import type { Quantity } from './quantity.ts';

const isChangeNoun = oneOf(CHANGE_NOUNS);

/** "more", "higher", "growth": after a percentage they make it a change. */
export const isMore = oneOf(`${COMPARATIVES}, ${CHANGE_NOUNS}`);

const INTO_A_CHANGE = /^(?:by|up|down|\+|-|plus|minus|another|further|extra|additional)$/;
const ADDS = /^(?:another|further|plus|extra|additional)$/;
const ROUGHLY = /^(?:at|about|around|least|roughly|approximately|nearly|to)$/;
/** "sign up 40", "open up 250": no change by so much. */
const PHRASAL =
  /^(?:sign|open|set|line|pick|build|put|round|call|follow|rack|team|free)(?:s|ed|ing|ning|ting)?$/;
const LEVEL_WORDS =
  /^(?:to|at|of|under|below|above|over|least|than|exceed|reach|hit|achieve|maintain|keep|is|be|equals|=|:|most|within)$/;
const CHANGE_VERB =
  /^(?:increas|grow|grew|boost|rais|lift|improv|expand|reduc|decreas|cut|lower|shrink|trim|slash|drop|enhanc|acceler|scal|strengthen|exceed|outperform|beat|surpass|ris(?:e|ing)|declin|rose|driv|gain|shav|knock|climb|sav(?:e|ing)|fall|fell|jump|swell|soar|surg(?:e|ing)|dip)/;
/** "raise", "growing", "fell" */
export const isChangeVerb = perWord(({ word }) => CHANGE_VERB.test(word));
const FAR = 9;
const WINDOW = 5;

/** The words after an amount, up to a preposition: "10% year-on-year growth". */
export function wordsAhead(tokens: readonly Token[], to: number): readonly string[] {
  const words = tokens.slice(to, to + WINDOW).map(({ word }) => word);
  const end = words.findIndex((word) => /^(?:of|for|in|to|by|from|and|[.,;])$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}

/** "25% busier than" */
function isComparative(first: string, second: string): boolean {
  return second === 'than' && /er$/.test(first);
}

/** What a quantity does that is no half of a pair. */
export function roleOf(tokens: readonly Token[], { from, to, unit }: Quantity): Amount['use'] {
  const before = wordAt(tokens, from - 1);
  const isSum = unit === 'count' || unit === 'money';
  if (unit === 'rank') return 'level';
  if (leadsToAChange(tokens, from)) return isSum && ADDS.test(before) ? 'added' : 'change';
  // "an additional profit of 8%"
  if (before === 'of' && ADDS.test(wordAt(tokens, from - 3))) return isSum ? 'added' : 'change';
  if (unit === 'multiple') return LEVEL_WORDS.test(before) && before !== 'to' ? 'level' : 'change';
  const ahead = wordsAhead(tokens, to);
  const [next = '', second = ''] = ahead;
  // "fifteen people more"
  if (isSum)
    return isMore(next) || /^(?:new|further)$/.test(next) || /^(?:more|fewer)$/.test(second)
      ? 'added'
      : 'level';
  if (isMore(next) || isComparative(next, second) || ahead.some(isChangeNoun)) return 'change';
  // "10% on last year"
  if (/^(?:on|over)$/.test(next) && /^(?:top|last|previous|20\d\d)$/.test(second)) return 'change';
  if (LEVEL_WORDS.test(before)) return 'level';
  // "add 12% to our sales"
  if (/^add/.test(before) && wordAt(tokens, to) === 'to') return 'change';
  return tokensBefore(tokens, from, FAR).some(isChangeVerb) ? 'change' : 'level';
}

/** "by 5%", "up 40", "by at least 5%", "a rise of 5%" */
function leadsToAChange(tokens: readonly Token[], from: number): boolean {
  const [before, second] = [wordAt(tokens, from - 1), wordAt(tokens, from - 2)];
  // a dash before a space only parts the sentence; "to +45" says where it leads
  const isNoSign =
    (before === '-' && !tokens[from]?.joined) || (before === '+' && /^(?:to|of|at)$/.test(second));
  if (INTO_A_CHANGE.test(before) && !isNoSign && !(before === 'up' && PHRASAL.test(second))) return true;
  if (second === 'by' && ROUGHLY.test(before)) return true;
  return (
    (before === 'least' && wordAt(tokens, from - 3) === 'by') || (before === 'of' && isChangeNoun(second))
  );
}
