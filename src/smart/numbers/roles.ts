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
export function wordsAhead(tokens: readonly Token[], to: number): string[] {
  const words: string[] = [];
  while (
    words.length < WINDOW &&
    !/^(?:|of|for|in|to|by|from|and|[.,;])$/.test(wordAt(tokens, to + words.length))
  ) {
    words.push(wordAt(tokens, to + words.length));
  }
  return words;
}

/** "25% busier than" */
function isComparative([first = '', second]: readonly string[]): boolean {
  return second === 'than' && /er$/.test(first);
}

/** What a quantity does that is no half of a pair. */
export function roleOf(tokens: readonly Token[], { from, to, unit }: Quantity): Amount['use'] {
  const before = wordAt(tokens, from - 1);
  const ahead = wordsAhead(tokens, to);
  const isSum = unit === 'count' || unit === 'money';
  if (unit === 'rank') return 'level';
  // a dash before a space only parts the sentence
  const isDash = before === '-' && !tokens[from]?.joined;
  if (INTO_A_CHANGE.test(before) && !isDash && !(before === 'up' && PHRASAL.test(wordAt(tokens, from - 2))))
    return isSum && /^(?:another|further|plus|extra|additional)$/.test(before) ? 'added' : 'change';
  if (
    /^(?:at|about|around|least|roughly|approximately|nearly|to)$/.test(before) &&
    wordAt(tokens, from - 2) === 'by'
  )
    return 'change';
  if (before === 'least' && wordAt(tokens, from - 3) === 'by') return 'change';
  if (before === 'of' && isChangeNoun(wordAt(tokens, from - 2))) return 'change';
  // "an additional profit of 8%"
  if (before === 'of' && /^(?:extra|additional|further)$/.test(wordAt(tokens, from - 3)))
    return isSum ? 'added' : 'change';
  if (unit === 'multiple') return LEVEL_WORDS.test(before) && before !== 'to' ? 'level' : 'change';
  if (isSum) {
    // "fifteen people more"
    const more = /^(?:more|fewer)$/.test(ahead[1] ?? '');
    return more || isMore(ahead[0] ?? '') || /^(?:new|further)$/.test(ahead[0] ?? '') ? 'added' : 'level';
  }
  if (isMore(ahead[0] ?? '') || isComparative(ahead) || ahead.some(isChangeNoun)) {
    return 'change';
  }
  // "10% on last year"
  if (/^(?:on|over)$/.test(ahead[0] ?? '') && /^(?:top|last|previous|20\d\d)$/.test(ahead[1] ?? ''))
    return 'change';
  if (LEVEL_WORDS.test(before)) return 'level';
  // "add 12% to our sales"
  if (/^add/.test(before) && wordAt(tokens, to) === 'to') return 'change';
  const verbs = tokensBefore(tokens, from, FAR);
  return verbs.some(isChangeVerb) ? 'change' : 'level';
}
