import type { MetricClass } from '../../marketing/metrics/metric.ts';
import { isWrittenAsAName } from '../text/capitals.ts';
import { cover } from '../text/cover.ts';
import { perWord } from '../text/per-word.ts';
import { isMoneySign } from '../text/small-numbers.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import { endOfMarket } from './market.ts';
import { type OutcomeMention, unnamed } from './outcome-mention.ts';
import { isPlain } from './vocabularies.ts';
import type { Words } from './words.ts';

const RATED = /^(?:rate|ratio|score|index|rating|quotient|time)$/;
const COMPARES = /^(?:rate|ratio|quotient)$/;
const WHEN =
  /^(?:christmas|easter|summer|winter|autumn|spring|lunch|dinner|school|make|making|take|find|free|spare|leisure|holiday|real|air)$/;
const OWN = /^(?:staff|employee|team|colleague|salespeople)$/;
const TOTALLED = /^(?:numbers|figures|counts?|volumes?|totals)$/;
const FOLLOWING = /^(?:audience|community|following|followership|fanbase|crowd)$/;
const PART = /^(?:percentage|proportion|percent|cent|fraction|%)$/;
const FRACTION = /^(?:half|third|thirds|quarter|quarters|fifth|sixth|eighth|tenth)$/;
const NUMBER = /^(?:number|numbers|frequency|amount)$/;
const MONEY = /^(?:cost|spend|spending|revenue|income|sale|profit|margin|expense|time|hour)$/;
const PERIOD = /^(?:day|week|month|quarter|year|annum|hour|season|term|event|post|night)$/;
const FILLED = /^(?:full|booked|occupied|let)$/;
const USED = /^(?:use|usage|consumption|uptake)$/;
/** One of what money is counted by: cost per lead, £40 an order. */
const EACH =
  /^(?:lead|click|sale|download|install|trial|demo|call|sign|ticket|unit|student|customer|client|household|visitor|visit|member|guest|head|capita|person|user|donor|employee|patient|passenger|cover|booking|order|transaction|application|applicant|hire|enquiry|inquiry|registration|subscriber|subscription|reservation|appointment|view|engagement|impression|acquisition|conversion|follower|candidate|delegate|attendee|meeting|contact|tenant|policyholder|account|parcel|drop|mile)$/;
const LONGEST = 5;
const mayForm = perWord(
  ({ word, stem }) =>
    word === 'per' ||
    word === 'of' ||
    isMoneySign(word) ||
    RATED.test(stem) ||
    TOTALLED.test(word) ||
    USED.test(word) ||
    FILLED.test(word) ||
    FOLLOWING.test(word),
);

/**
 * Measures that are put together as the goal needs them: "the absence rate", "visitor numbers", "the
 * percentage of seniors who get a flu shot", "cost per contact". They take the place of the outcomes inside.
 */
export function readFormulas(
  tokens: readonly Token[],
  words: Words,
  clauses: Clauses,
  named: readonly OutcomeMention[],
): OutcomeMention[] {
  if (!tokens.some(mayForm)) return [];
  const ends = new Map(named.map((mention) => [mention.to, mention]));
  const isNamed = cover(tokens.length, named);
  const reading = {
    tokens,
    groups: new Map(words.audiences.map((term) => [term.to, term])),
    channelEnds: new Set(words.channels.flatMap(({ to, value: broad }) => (broad ? [] : [to]))),
  };
  const found: OutcomeMention[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const inner = ends.get(at);
    if (!mayForm(tokens[at] as Token) || inner?.kpi || isNamed(at)) continue;
    const formula = formulaAt(reading, at, inner);
    if (formula) found.push(unnamed(clauses, formula, formula.worth, formula));
  }
  return found;
}

interface Formula extends Span {
  readonly kpi: boolean;
  readonly worth: MetricClass;
}

interface Reading {
  readonly tokens: readonly Token[];
  /** People, by the token after them. */
  readonly groups: ReadonlyMap<number, Span>;
  readonly channelEnds: ReadonlySet<number>;
}

/** The measure that a word forms with its neighbours; `inner` is the outcome that ends before it. */
function formulaAt(reading: Reading, at: number, inner: OutcomeMention | undefined): Formula | undefined {
  const { tokens, groups, channelEnds } = reading;
  const { word, stem } = tokens[at] as Token;
  if (word === 'of') return partOf(reading, at);
  if (word === 'per') return perOne(tokens, at, inner);
  if (isMoneySign(word)) return sumForOne(tokens, at);
  if (RATED.test(stem)) return rateOf(reading, at, inner);
  const to = at + 1;
  // "classes 80% full"
  if (FILLED.test(word) && /^(?:%|percent|cent)$/.test(wordAt(tokens, at - 1)))
    return { from: at, to, kpi: true, worth: 'business' };
  const people = groups.get(at);
  if (TOTALLED.test(word) && !inner && people)
    return { from: people.from, to, kpi: false, worth: 'business' };
  if (FOLLOWING.test(word) && channelEnds.has(at)) return { from: at - 1, to, kpi: false, worth: 'vanity' };
  if (USED.test(word) && !inner && at > 1 && isContent(tokens, at - 1))
    return { from: at - 1, to, kpi: false, worth: 'supporting' };
  return undefined;
}

/** "the absence rate", "the demo-to-close ratio" */
function rateOf(reading: Reading, at: number, inner: OutcomeMention | undefined): Formula | undefined {
  const { tokens, groups } = reading;
  // "the Irish Times"
  if (tokens[at]?.text === 'Times' && isWrittenAsAName(tokens[at - 1])) return undefined;
  const isOpinion = isOpinionOf(tokens, at, groups);
  if (!inner && !isName(tokens, at - 1) && !isOpinion) return undefined;
  if (WHEN.test(wordAt(tokens, at - 1))) return undefined;
  const isOfBusiness = COMPARES.test(stemAt(tokens, at)) || isOpinion;
  return {
    from: inner?.from ?? startOfName(tokens, at - 1),
    to: at + 1,
    kpi: true,
    worth: inner?.class ?? (isOfBusiness ? 'business' : 'supporting'),
  };
}

/** "cost per lead", "spend per household" */
function perOne(
  tokens: readonly Token[],
  per: number,
  inner: OutcomeMention | undefined,
): Formula | undefined {
  if (isMoneySign(wordAt(tokens, per - 2))) return undefined;
  const isEach = EACH.test(stemAt(tokens, per + 1));
  const isSpent = inner && MONEY.test(wordAt(tokens, per - 1)) && isContentOrGroup(tokens, per + 1);
  if (!isEach && !isSpent) return undefined;
  return { from: inner?.from ?? per - 1, to: per + 2, kpi: true, worth: inner?.class ?? 'business' };
}

/** "$5 a click", "€35 for an application": what one of them may cost or has to bring. */
function sumForOne(tokens: readonly Token[], currency: number): Formula | undefined {
  const link = tokens[currency + 1]?.kind === 'number' ? currency + 2 : currency + 1;
  const to = priceOfOne(tokens, link);
  return to === undefined ? undefined : { from: link, to, kpi: true, worth: 'business' };
}

/** Where the one ends that a sum before it is the price of: "per lead", "a new client", "for each order". */
export function priceOfOne(tokens: readonly Token[], link: number): number | undefined {
  const one = wordAt(tokens, link) === 'for' ? link + 1 : link;
  if (!/^(?:an?|per|each|every|\/)$/.test(wordAt(tokens, one))) return undefined;
  const step = [1, 2].find((ahead) => EACH.test(stemAt(tokens, one + ahead)));
  return step === undefined ? undefined : one + step + 1;
}

/** "8% of the tea market", "the percentage of seniors who get a flu shot", "the number of members". */
function partOf({ tokens, groups }: Reading, of: number): Formula | undefined {
  const what = wordAt(tokens, of - 1);
  const market = PART.test(what) ? endOfMarket(tokens, of + 1) : undefined;
  if (market !== undefined) return { from: of + 1, to: market, kpi: true, worth: 'business' };
  const fraction = FRACTION.test(what);
  const part = fraction || PART.test(what);
  if (!part && !NUMBER.test(what)) return undefined;
  const to = endOfPeople(tokens, of + 1, groups, part);
  if (to === undefined) return undefined;
  const done = DO.test(wordAt(tokens, to)) || isKept(tokens, of);
  // "half of our clients switch" says what they do
  if (fraction && !done) return undefined;
  // "reach half of the commuters with a poster"
  const isReached = [2, 3, 4].some((back) => wordAt(tokens, of - back) === 'reach');
  const own = OWN.test(stemAt(tokens, to - 1)) || !done || isReached;
  return { from: what === '%' ? of + 1 : of - 1, to, kpi: part, worth: own ? 'supporting' : 'business' };
}

/** "the customer service survey score": how content those are who pay. */
function isOpinionOf(tokens: readonly Token[], score: number, groups: ReadonlyMap<number, unknown>): boolean {
  if (!/^(?:score|rating)$/.test(stemAt(tokens, score))) return false;
  return [0, 1, 2, 3].some(
    (back) =>
      groups.has(score - back) || /^(?:service|review|satisfaction)$/.test(wordAt(tokens, score - back - 1)),
  );
}

const KEPT = /^(?:retain|keep|renew|convert|turn|upgrad|activat|reactivat|win|recruit|upsell|recover|regain)/;

/** "retain 90% of our season ticket holders" */
function isKept(tokens: readonly Token[], of: number): boolean {
  return [2, 3, 4, 5].some((back) => KEPT.test(wordAt(tokens, of - back)));
}

/** "the demo-to-close rate": a name that hyphens hold together. */
function startOfName(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from]?.joined) from -= 1;
  return from;
}

/** Whether one of a name's words says what is measured. */
function isName(tokens: readonly Token[], at: number): boolean {
  for (let word = startOfName(tokens, at); word <= at; word++) if (isContent(tokens, word)) return true;
  return false;
}

function isContent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && !isPlain(token);
}

function isContentOrGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.word.length > 2 && !PERIOD.test(token.stem);
}

const DO = /^(?:who|that|to|with|under|over|aged|\w+ing)$/;

/** "the percentage of our customers who …": where the people end of whom a part or a number is meant. */
function endOfPeople(
  tokens: readonly Token[],
  from: number,
  groups: ReadonlyMap<number, unknown>,
  part: boolean,
): number | undefined {
  for (let to = from + 1; to <= from + LONGEST; to++) {
    // "a third of our income from donors"
    if (/^(?:from|in|by|for)$/.test(wordAt(tokens, to - 1))) return undefined;
    if (groups.has(to) && (part || DO.test(wordAt(tokens, to)))) return to;
  }
  return undefined;
}
