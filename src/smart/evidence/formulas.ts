import type { MetricClass } from '../../marketing/metrics/metric.ts';
import { cover } from '../text/cover.ts';
import { perWord } from '../text/per-word.ts';
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
const USED = /^(?:use|usage|consumption|uptake)$/;
/** One of what money is counted by: cost per lead, £40 an order. */
export const EACH =
  /^(?:lead|click|sale|download|install|trial|demo|call|sign|ticket|unit|student|customer|client|household|visitor|visit|member|guest|head|capita|person|user|donor|employee|patient|passenger|cover|booking|order|transaction)$/;
const LONGEST = 5;
const mayForm = perWord(
  ({ word, stem }) =>
    word === 'per' ||
    word === 'of' ||
    RATED.test(stem) ||
    TOTALLED.test(word) ||
    USED.test(word) ||
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
  const groups = new Map(words.audiences.map((term) => [term.to, term]));
  const ends = new Map(named.map((mention) => [mention.to, mention]));
  const mention = (from: number, to: number, kpi: boolean, worth: MetricClass) =>
    unnamed(clauses, { from, to }, worth, { kpi });
  const isNamed = cover(tokens.length, named);
  const channelEnds = new Set(words.channels.flatMap(({ to, value: broad }) => (broad ? [] : [to])));
  const found: OutcomeMention[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!mayForm(token)) continue;
    const { word, stem } = token;
    const inner = ends.get(at);
    const market =
      word === 'of' && PART.test(wordAt(tokens, at - 1)) ? endOfMarket(tokens, at + 1) : undefined;
    if (inner?.kpi || isNamed(at)) continue;
    if (market !== undefined) found.push(mention(at + 1, market, true, 'business'));
    else if (
      RATED.test(stem) &&
      (inner || isName(tokens, at - 1) || isOpinionOf(tokens, at, groups)) &&
      !WHEN.test(wordAt(tokens, at - 1))
    ) {
      const from = inner?.from ?? startOfName(tokens, at - 1);
      found.push(
        mention(
          from,
          at + 1,
          true,
          inner?.class ??
            (COMPARES.test(stem) || isOpinionOf(tokens, at, groups) ? 'business' : 'supporting'),
        ),
      );
    } else if (TOTALLED.test(word) && !inner && groups.has(at)) {
      const from = groups.get(at)?.from ?? at - 1;
      found.push(mention(from, at + 1, false, 'business'));
    } else if (FOLLOWING.test(word) && channelEnds.has(at)) {
      found.push(mention(at - 1, at + 1, false, 'vanity'));
    } else if (USED.test(word) && !inner && at > 1 && isContent(tokens, at - 1)) {
      found.push(mention(at - 1, at + 1, false, 'supporting'));
    } else if (word === 'per' && EACH.test(stemAt(tokens, at + 1))) {
      found.push(mention(inner?.from ?? at - 1, at + 2, true, inner?.class ?? 'business'));
    } else if (
      word === 'per' &&
      inner &&
      MONEY.test(wordAt(tokens, at - 1)) &&
      isContentOrGroup(tokens, at + 1)
    ) {
      found.push(mention(inner.from, at + 2, true, inner.class));
    } else if (
      word === 'of' &&
      (PART.test(wordAt(tokens, at - 1)) ||
        FRACTION.test(wordAt(tokens, at - 1)) ||
        NUMBER.test(wordAt(tokens, at - 1)))
    ) {
      const fraction = FRACTION.test(wordAt(tokens, at - 1));
      const part = fraction || PART.test(wordAt(tokens, at - 1));
      const to = endOfPeople(tokens, at + 1, groups, part);
      if (to === undefined) continue;
      const done = DO.test(wordAt(tokens, to)) || isKept(tokens, at);
      // "half of our clients switch" says what they do
      if (fraction && !done) continue;
      const own = OWN.test(stemAt(tokens, to - 1)) || !done;
      found.push(
        mention(wordAt(tokens, at - 1) === '%' ? at + 1 : at - 1, to, part, own ? 'supporting' : 'business'),
      );
    }
  }
  return found;
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
