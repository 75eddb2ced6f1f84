import { isCapitalised } from '../text/capitals.ts';
import { endsANoun } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import { isDefinite } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { ACTING, SAYS_WHAT_FOLLOWS } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Evidence } from './evidence.ts';
import { isHouse } from './word-groups.ts';

const acts = oneOf(ACTING);
const opensAim = oneOf(SAYS_WHAT_FOLLOWS);
const saysWhatFollows = perWord(({ word }) => opensAim(word));
const isPlanned = perWord(({ stem }) => PLANNED.test(stem));

/**
 * Words that stand beside the goal without narrowing it: who acts ("The Foundation will raise …"), what it
 * is called ("A modest target for us is …"), and the plan behind it ("under the national tourism plan").
 */
export function readBystanders(evidence: Evidence): Span[] {
  return [
    ...actor(evidence),
    ...plans(evidence.tokens),
    ...colleagues(evidence.tokens),
    ...premises(evidence),
  ];
}

/** The words before the first verb, unless they already name what is wanted. */
function actor({ tokens, times, outcomes, amounts, words, work }: Evidence): Span[] {
  let from = 0;
  for (const time of times) if (time.from <= from + 1) from = Math.max(from, time.to);
  let to = from;
  while (to < tokens.length && !saysWhatFollows(tokens[to] as Token)) to += 1;
  if (to === from || to === tokens.length) return [];
  const hopes = to - from <= LONGEST_ACTOR && HOPES.test(wordAt(tokens, to));
  if (!hopes && !isActor(tokens, from, to)) return [];
  const end = wordAt(tokens, to + 1) === 'for' ? endOfWhom(tokens, to + 2) : to;
  const isBefore = (wanted: Span) => wanted.from < end && wanted.to > from;
  const people = hopes ? [] : words.audiences.filter(({ value: broad }) => !broad);
  if ([outcomes, amounts, people, work.deliverables].some((wanted) => wanted.some(isBefore))) return [];
  return [{ from, to: end + 1 }];
}

/** "Our goal is for the practice to win …" */
function endOfWhom(tokens: readonly Token[], from: number): number {
  const to = tokens.slice(from, from + LONGEST_PLAN).findIndex(({ word }) => word === 'to');
  return from + Math.max(to, 0);
}

const IN_A_NAME = /^(?:the|our|,|of|and|for|\.)$/;
const GOAL =
  /^(?:goal|objective|target|aim|ambition|resolution|intention|hope|wish|dream|priority|challenge)$/;
const LONGEST_ACTOR = 4;
/** Only somebody can do this: "the headmaster wants". */
const HOPES = /^(?:wants|hopes|aims|plans|intends|expects|seeks|wishes)$/;

/** "Our sales team", "Corso Shoes", "A reasonable goal", not "Our spring campaign". */
function isActor(tokens: readonly Token[], from: number, to: number): boolean {
  if (acts(stemAt(tokens, to - 1))) return true;
  const words = tokens.slice(from, to);
  return (
    words.some(({ stem }) => GOAL.test(stem)) ||
    words.every((token) => IN_A_NAME.test(token.word) || isCapitalised(token))
  );
}

/** "15 salons within three years", "open 5 shops", but "sign 12 clinics": how big the business itself will be. */
function premises({ tokens, amounts, clauses }: Evidence): Span[] {
  const [verb] = clauses.verbs;
  if (verb && !OPENS.test(wordAt(tokens, verb.from))) return [];
  return amounts.flatMap(({ unit, to }) => {
    let end = to;
    while (!endsANoun(tokens[end + 1])) end += 1;
    const head = tokens[end];
    const isOwn = unit === 'count' && end < to + 2 && head !== undefined && head.word !== head.stem;
    return isOwn && (isHouse(head.stem) || LETS_IN.test(head.stem)) ? [{ from: to, to: end + 1 }] : [];
  });
}

const OPENS = /^(?:open|have|own|run|operat|reach|grow|be$|get$)/;
const LETS_IN = /^(?:territory|location|outlet|site)$/;

/** "leads handed to the sales team": it stays in the house. */
function colleagues(tokens: readonly Token[]): Span[] {
  return tokens.flatMap(({ word }, at) => {
    if (word !== 'to' || !isDefinite(wordAt(tokens, at + 1)) || !SELLERS.test(wordAt(tokens, at + 2)))
      return [];
    const isGiven = tokens.slice(0, at).some((before) => GIVEN.test(before.word));
    return isGiven ? [{ from: at + 2, to: at + 4 }] : [];
  });
}

const GIVEN = /^(?:bring|handed|hand|passed|pass|given|go|delivered|deliver|sent|routed)$/;
const SELLERS = /^(?:sales|reps|salespeople|sellers|team|account)$/;
const PLANNED = /^(?:period|plan|strategy|framework|agenda|vision|mission|baseline)$/;
const OPENS_A_PLAN = /^(?:during|over|under|per|within|from|with|to|in)$/;
const LONGEST_PLAN = 6;

/** "during the planning period", "in line with our strategic plan" */
function plans(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!isPlanned(tokens[at] as Token)) continue;
    for (let back = at - 1; back >= at - LONGEST_PLAN && tokens[back]?.kind === 'word'; back--) {
      if (OPENS_A_PLAN.test(wordAt(tokens, back))) found.push({ from: back, to: at + 1 });
    }
  }
  return found;
}
