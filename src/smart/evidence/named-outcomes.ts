import { metricById } from '../../marketing/metrics/find.ts';
import type { MetricClass } from '../../marketing/metrics/metric.ts';
import type { Amount } from '../numbers/amount.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { endsANoun } from '../text/nouns.ts';
import type { Found } from '../text/phrases.ts';
import { isDeterminer } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { DESCRIBED } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Clauses } from './clauses.ts';
import { isGained, isHead } from './gained.ts';
import { isMadeOf } from './moved-people.ts';
import { clauseAt, isFormula, type OutcomeMention } from './outcome-mention.ts';
import { isMinded, isTopic } from './topics.ts';
import { isOwnPeople, isPeople } from './word-groups.ts';
import type { Outcome, Words } from './words.ts';
import { isWorthMore } from './worth.ts';

const isDescribed = oneOf(DESCRIBED);
const FORMULA =
  /\b(?:rate|ratio|score|rating|per|share|churn|retention|occupancy|average|attrition|time|revpar|trevpar|goppar|revpash|adr|acv|value|index|yield|utili[sz]ation|productivity|absorption|csi|ssi|days? (?:on|in|to)|recall|uptime|lift|sentiment|nps|enps|fcr|acos|penetration|quality|absenteeism|distribution|engagement score|lease up|census|staff turnover|employee turnover)\b/;

/** Outcomes by their names, without words that only look like them: "share stories", "low-income students". */
export function readNamed(
  tokens: readonly Token[],
  words: Words,
  clauses: Clauses,
  amounts: readonly Amount[],
  isTime: (token: number) => boolean,
): OutcomeMention[] {
  const found: OutcomeMention[] = [];
  if (words.outcomes.length === 0) return found;
  const inUse = byStart(clauses.verbs);
  const isAmount = cover(
    tokens.length,
    // "from 323 clients to 355" says of what between its two figures
    amounts.filter(({ use }) => use !== 'pair'),
  );
  const isOnlyAWord = lookalikes(tokens, words, clauses, amounts);
  const shares = sharesAt(tokens, amounts);
  const isRate = readsAsRate(tokens, amounts);
  const worthOf = worths(tokens, words, clauses, amounts);
  let last = 0;
  for (const term of words.outcomes) {
    const { from, to, value } = term;
    // "Sunday school" is no time
    if (from < last || (isTime(from) && isTime(to - 1)) || isAmount(from) || (inUse.get(from)?.to ?? 0) >= to)
      continue;
    if (isOnlyAWord(term)) continue;
    const metric = value.metric === undefined ? undefined : metricById(value.metric);
    const isRated =
      value.narrow === true || isFormula(metric) || (!metric && FORMULA.test(nameOf(tokens, from, to)));
    if (isBeside(tokens, from) && to === from + 1 && !isRated) continue;
    last = to;
    found.push({
      from,
      to,
      class: worthOf(term),
      metric,
      kpi: isRated || shares.has(from) || isRate(from, to),
      clause: clauseAt(clauses, from),
      deed: false,
    });
  }
  return found;
}

/** Tells whether a listed outcome is none here: people who are not gained, a deed, a topic, part of another name. */
function lookalikes(
  tokens: readonly Token[],
  words: Words,
  clauses: Clauses,
  amounts: readonly Amount[],
): (term: Found<Outcome>) => boolean {
  const people = ends(words.audiences);
  const praised = byStart(words.aspirations);
  const amountStarts = startsByEnd(amounts);
  const heads = headsOf(words);
  const deeds = byStart(words.deeds);
  const sold = byStart(words.selling);
  const isInAName = namesOf(words.deliverables);
  return ({ from, to, value }) => {
    const areKnown = isPeople(stemAt(tokens, to - 1));
    const arePeople = people.has(to) || areKnown;
    const isWon = () =>
      isGained(tokens, from, amountStarts) || isHead(tokens, { from, to }, clauses, amounts);
    const isDeed =
      (people.has(from) && deeds.has(from)) || (isOwnPeople(wordAt(tokens, from - 1)) && sold.has(from));
    return (
      tokens[to - 1]?.possessive ||
      isCompound(tokens, from, to) ||
      (arePeople && to - from <= 2 && !isWon()) ||
      (arePeople && praised.has(to)) ||
      // "turn customers into fans" asks for no likes
      (value.class === 'vanity' && isMadeOf(tokens, from)) ||
      (to - from === 1 && isDeed && isSaidOf(tokens, from)) ||
      isTopic(tokens, from) ||
      isMinded(tokens, to) ||
      isModifier(tokens, to) ||
      heads.has(to) ||
      (isInAName(from, to) && !areKnown)
    );
  };
}

/** Tells what a named outcome is worth beside the words that it stands with. */
function worths(
  tokens: readonly Token[],
  { channels }: Words,
  clauses: Clauses,
  amounts: readonly Amount[],
): (term: Found<Outcome>) => MetricClass {
  const amountStarts = startsByEnd(amounts);
  const isChannel = cover(tokens.length, channels);
  // a bigger budget is no business yet, a smaller one is a saving
  const isLowered = clauses.verbs.some(({ value }) => value === 'lower');
  return ({ from, to, value }) => {
    // "60 listings up in the Etsy shop": wares that wait for a buyer
    if (stemAt(tokens, to - 1) === 'listing' && tokens.some(({ word }) => MARKETPLACE.test(word)))
      return 'supporting';
    if (isWorthMore(tokens, from, to, isChannel)) return 'business';
    const isBudget = value.metric === 'adSpend' && !isLowered;
    return isBudget || isOpinion(tokens, from, amountStarts) ? 'supporting' : value.class;
  };
}

const MARKETPLACE = /^(?:etsy|ebay|amazon|vinted|depop|shopify|folksy|gumtree|poshmark)$/;

/** Where an amount begins, by the token after it. */
function startsByEnd(amounts: readonly Amount[]): ReadonlyMap<number, number> {
  return new Map(amounts.map(({ from, to }) => [to, from]));
}

/** Where things that are made or counted begin: right after an outcome's name, that only says which. */
function headsOf({ outcomes, deliverables }: Words): ReadonlySet<number> {
  const heads = new Set<number>();
  for (const { from } of outcomes) heads.add(from);
  for (const { from } of deliverables) heads.add(from);
  return heads;
}

/** "the loyalty card", "a bake sale", "a new business card": whether an outcome's name is part of a thing's own. */
function namesOf(made: Words['deliverables']): (from: number, to: number) => boolean {
  const held = new Map<number, Span>();
  for (const thing of made)
    for (let at = thing.from; thing.to - thing.from > 1 && at < thing.to; at++) held.set(at, thing);
  return (from, to) => {
    const thing = held.get(to - 1);
    return thing !== undefined && (thing.to > to || (thing.from < from && thing.to === to));
  };
}

/** "12 firms sponsor the ball", "parents volunteer": a verb after those who do it, not "member referrals". */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const [who, verb] = [tokens[at - 1], tokens[at]];
  return who?.word !== who?.stem && verb?.word === verb?.stem;
}

/** "low-income students", "post-purchase emails": half of an adjective. */
function isCompound(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from]?.joined === true && tokens[from - 1]?.kind === 'word' && !endsANoun(tokens[to]);
}

function ends(spans: readonly { readonly to: number }[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { to } of spans) found.add(to);
  return found;
}

function nameOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ stem }) => stem)
    .join(' ');
}

/** "100 ratings on Goodreads": how many rate, not how well. */
function isOpinion(
  tokens: readonly Token[],
  from: number,
  amountStarts: ReadonlyMap<number, number>,
): boolean {
  return wordAt(tokens, from) === 'ratings' && [0, 1].some((back) => amountStarts.has(from - back));
}

/** "likes on our posts", "500 likes per post", but not "cut down on refunds". */
function isBeside(tokens: readonly Token[], from: number): boolean {
  const before = wordBefore(tokens, from);
  // "more add-on sales"
  if (tokens[from - 1]?.joined) return false;
  return (
    before === 'per' ||
    (before === 'on' &&
      !/^(?:down|back|save|spend)$/.test(wordAt(tokens, from - 2)) &&
      !isRivalled(tokens, from))
  );
}

/** "beat the rivals on conversion rate": by which figure. */
function isRivalled(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(0, from).some(({ word }) => /^(?:beat|top|surpass|outdo|outperform|match)/.test(word));
}

/** The word before, articles and pronouns apart: "likes on our posts", "500 likes per post". */
function wordBefore(tokens: readonly Token[], from: number): string {
  const before = wordAt(tokens, from - 1);
  return isDeterminer(before) ? wordAt(tokens, from - 2) : before;
}

/** "35 percent of our sales pipeline" is a share of it, and a share is a formula. */
function sharesAt(tokens: readonly Token[], amounts: readonly Amount[]): ReadonlySet<number> {
  const shares = new Set<number>();
  for (const { unit, use, to } of amounts) {
    if (unit !== 'percent' || use !== 'level' || wordAt(tokens, to) !== 'of') continue;
    for (const ahead of [1, 2, 3, 4]) shares.add(to + ahead);
  }
  return shares;
}

/** "satisfaction of at least 85%", "attendance at 90%", "at 6% marketing cost": a share of those who could. */
function readsAsRate(
  tokens: readonly Token[],
  amounts: readonly Amount[],
): (from: number, to: number) => boolean {
  const levels = amounts.filter(
    ({ unit, use, value }) => unit === 'percent' && use === 'level' && value <= 1,
  );
  if (levels.length === 0) return () => false;
  const starts = byStart(levels);
  const ended = new Map(levels.map((level) => [level.to, level.from]));
  return (from, to) => {
    const before = ended.get(OF_ALL.test(wordAt(tokens, from - 1)) ? from - 1 : from);
    if (before !== undefined && /^(?:at|to|under|below|within)$/.test(wordAt(tokens, before - 1)))
      return true;
    // "an increase in sales of 20%"
    if ([1, 2, 3, 4].some((back) => CHANGES.test(wordAt(tokens, from - back)))) return false;
    let at = to;
    while (at < to + LONGEST_LINK && LEADS_TO_A_LEVEL.test(wordAt(tokens, at))) at += 1;
    return at > to && starts.has(at);
  };
}

const OF_ALL = /^(?:overall|total|average|annual)$/;
const LONGEST_LINK = 4;
const CHANGES =
  /^(?:increas|grow|rise|rais|boost|gain|lift|improv|expan|reduc|decreas|drop|cut|lower|more|higher|addition)/;
const LEADS_TO_A_LEVEL = /^(?:of|at|is|above|over|least|reaching|than|no|less|or|:)$/;

/** "sales team", "lead magnet", "customer service": the outcome's name only describes another noun. */
function isModifier(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  return after?.kind === 'word' && isDescribed(after.word);
}
