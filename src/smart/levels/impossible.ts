import { type Evidence, quoted } from '../evidence/evidence.ts';
import type { Amount } from '../numbers/amount.ts';
import { isPlural } from '../text/nouns.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { DECIDED_BY_OTHERS, FULL_AT_MOST } from '../vocabulary/red-flags.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isReduction } from './pace.ts';

const isDecided = oneOf(DECIDED_BY_OTHERS);
const isFullAtMost = oneOf(`${DECIDED_BY_OTHERS}, ${FULL_AT_MOST}`);
/** Most sites give five stars, some ten. */
export const MOST_STARS = 10;
const AHEAD = 6;
const NEAR = 4;

/** Shares above 100%, scores beyond their scale, and changes that are none. */
export function impossibleValue(evidence: Evidence): string | undefined {
  const { amounts, outcomes, tokens, clauses } = evidence;
  for (const amount of amounts) {
    const { unit, use, value } = amount;
    const written = quoted(evidence, amount);
    if (use === 'change' && value === 0) return `${written} is no change`;
    if (use === 'change' && unit === 'percent' && value > 1 && isReduction(amount, clauses, tokens))
      return `${written} less would be less than nothing`;
    if (unit === 'percent' && use !== 'change' && value > 1 && isShare(tokens, amount, outcomes))
      return `${written} is more than the whole, which is 100%`;
    if (unit === 'percent' && use !== 'change' && value === 1 && isUpToOthers(evidence, amount))
      return `${written} leaves nobody out, and not everyone will say yes`;
    const near = outcomes.find(({ metric }) => metric?.bounds?.most !== undefined && metric.unit === 'score');
    const scale = wordAt(tokens, amount.to) === 'out' ? tokens[amount.to + 2]?.value : undefined;
    const most = scale ?? Math.max(near?.metric?.bounds?.most ?? Infinity, MOST_STARS);
    if (unit === 'count' && value > most && !isYear(value) && !countsThings(tokens[amount.to]))
      return `${written} is more than the highest possible, which is ${most}`;
  }
  return undefined;
}

const LONGEST_WHOLE = 4;
/** There can be more than all of a target, or of last year's sales. */
const EXCEEDED =
  /^(?:target|goal|quota|plan|budget|forecast|last|previous|prior|year|season|what|sale|revenue|income|turnover|cost|fund|baseline|average|level|ask)$/;

/** "50 reviews with an average rating of 4.5": what is counted has no highest. */
function countsThings(next: Token | undefined): boolean {
  return isPlural(next) && !/^(?:stars|points|percent)$/.test(next?.word ?? '');
}

/** "up on the 2025 numbers" */
function isYear(value: number): boolean {
  return value >= 2000 && value < 2100;
}

/** "100% retention", "100% of visitors buy", "100% of seats sold at every show", but not "answer 100% of them" */
function isUpToOthers({ tokens, clauses, words }: Evidence, { from: at, to }: Amount): boolean {
  if (clauses.verbs.some((verb) => verb.to <= at && verb.value === 'work')) return false;
  if (tokens.slice(to, to + AHEAD).some(({ word }) => isDecided(word))) return true;
  if (wordAt(tokens, to) !== 'of') return isChosenRate(tokens, to);
  const whole = tokens.slice(to + 1, to + 1 + LONGEST_WHOLE);
  const isPlaces = whole.some(({ stem }) => PLACES.test(stem));
  if (isPlaces) return tokens.slice(to).some(({ word }) => ALWAYS.test(word));
  return words.audiences.some(
    ({ from, to: end }) => from > to && from <= to + LONGEST_WHOLE && WILL.test(wordAt(tokens, end)),
  );
}

/** What can be sold out once, but not always. */
const PLACES = /^(?:seat|ticket|table|room|bed|place|slot|stall|pitch|session|lesson)$/;
const ALWAYS = /^(?:every|each|always|forever|all|ever)$/;
const WILL = /^(?:will|should|must|shall)$/;

/** "a 100% close rate" */
function isChosenRate(tokens: Evidence['tokens'], at: number): boolean {
  return [1, 2].some(
    (step) => wordAt(tokens, at + step) === 'rate' && CHOSEN.test(wordAt(tokens, at + step - 1)),
  );
}

const CHOSEN = /^(?:close|closing|closure|win|success|hit|strike|open|opening|click|acceptance|review)$/;

function isShare(tokens: Evidence['tokens'], { from, to }: Amount, outcomes: Evidence['outcomes']): boolean {
  if (wordAt(tokens, to) === 'of') {
    const whole = tokens.slice(to + 1, to + 1 + LONGEST_WHOLE);
    const end = whole.findIndex(({ kind }) => kind !== 'word');
    return !(end < 0 ? whole : whole.slice(0, Math.max(end, 1))).some(
      ({ stem, kind }) => EXCEEDED.test(stem) || kind === 'number',
    );
  }
  // net retention counts what customers buy on top
  const near = tokens.slice(Math.max(0, from - NEAR), to + NEAR - 1);
  if (near.some(({ word }) => /^(?:net|nrr|ndr)$/.test(word))) return false;
  return (
    outcomes.some(({ metric }) => metric?.bounds?.most === 1) || near.some(({ word }) => isFullAtMost(word))
  );
}
