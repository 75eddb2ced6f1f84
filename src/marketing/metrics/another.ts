/** Words around a metric's name that make it the name of another measure. */
import type { Metric } from './metric.ts';
import type { Mention } from './words.ts';

interface Maker {
  /** Spellings, with | between them. */
  readonly words: string;
  /** Metrics that say so by themselves: an open rate in % is still an open rate. */
  readonly isSaid?: (metric: Metric) => boolean;
}

/** "cost of sales", "lead value", "% of orders" */
const MEASURES: readonly Maker[] = [
  {
    words: '%|percent|percentage|rate|share|proportion|fraction|ratio|conversion',
    isSaid: ({ unit }) => unit === 'share' || unit === 'ratio',
  },
  {
    words: 'costs?|price|spend|spending|expenses?|fees?|commissions?|budget|tax',
    isSaid: ({ unit, better }) => unit === 'money' && better === 'down',
  },
  { words: 'value|worth', isSaid: ({ unit }) => unit === 'money' },
  { words: 'margin', isSaid: ({ unit }) => unit === 'share' },
  { words: 'time|duration|length|speed|age', isSaid: ({ unit }) => /^(?:seconds|days|months)$/.test(unit) },
  { words: 'score|index|quality|rating', isSaid: ({ unit }) => /^(?:score|share|rank)$/.test(unit) },
  { words: 'return' },
  { words: 'team|staff|headcount|reps?|people|managers?|training' },
];

/** "sales growth", "increase in leads" */
const CHANGES: readonly Maker[] = [
  { words: 'growth|increase|rise|gain|uplift|lift|decrease|decline|drop|fall|reduction|change|improvement' },
];

/** What has come to nothing: "missed calls", "cancelled bookings". */
const LOST =
  /(?:^|[\s(-])(?:lost|missed|cancelled|canceled|rejected|declined|returned|refunded|failed|unsold|unpaid|overdue|unqualified|disqualified|inactive|dormant|churned|wasted|fake)[\s-]+$/i;

/** "per rep" makes another measure of a sum or a count, "per month" does not. */
const PER = /^[\s-]+per[\s-]+(?!(?:hour|day|week|month|quarter|season|year|annum)\b)/i;
const AFTER_PER = /\bper\s+(?:[^\s\d,;:.()]+\s+){0,2}$/i;
/** "New customer share", where "shares of posts" are counted. */
const NO_COUNT = /^(?:share|return)$/i;

/** Whether a metric that a text mentions is another measure there: the cost, a share or a part of it. */
export function isAnotherMeasure(text: string, mention: Mention<Metric>): boolean {
  const { thing: metric, start, end } = mention;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isSum = metric.unit === 'count' || (metric.unit === 'money' && metric.better === 'up');
  if (isSum && (PER.test(after) || AFTER_PER.test(before))) return true;
  if (NO_COUNT.test(text.slice(start, end))) return true;
  return LOST.test(before) || isMade(measures(), metric, before, after);
}

/** Whether a name is that of a change in the metric: how fast sales grow is no sum of sales. */
export function isItsChange(text: string, { thing, start, end }: Mention<Metric>): boolean {
  return isMade(changes(), thing, text.slice(0, start), text.slice(end));
}

interface Pattern extends Pick<Maker, 'isSaid'> {
  readonly before: RegExp;
  readonly after: RegExp;
}

function isMade(patterns: readonly Pattern[], metric: Metric, before: string, after: string): boolean {
  return patterns.some(
    (made) => !made.isSaid?.(metric) && (made.before.test(before) || made.after.test(after)),
  );
}

let measurePatterns: readonly Pattern[] | undefined;
let changePatterns: readonly Pattern[] | undefined;

function measures(): readonly Pattern[] {
  measurePatterns ??= MEASURES.map(pattern);
  return measurePatterns;
}

function changes(): readonly Pattern[] {
  changePatterns ??= CHANGES.map(pattern);
  return changePatterns;
}

const LINK = '(?:of|in|on|per|for|to|from|between|by|with|and|or|but|so|while|when|if)';
/** "sales YoY growth", "visitor to lead ratio" */
const BETWEEN = String.raw`(?:[\s(–—-]+(?:yoy|mom|qoq|monthly|quarterly|yearly|annual|year|month|quarter|over|on|(?:to|vs\.?|versus)\s+\p{L}+))*`;

function pattern({ words, ...rest }: Maker): Pattern {
  return {
    ...rest,
    before: new RegExp(
      String.raw`(?<!\p{L})(?:${words})\s+(?:of|in|on|per|for|to|from|between)\s+(?:(?!${LINK}\s)[\p{L}’'-]+\s+){0,3}$`,
      'iu',
    ),
    after: new RegExp(String.raw`^${BETWEEN}[\s(–—-]*(?:${words})(?!\p{L})`, 'iu'),
  };
}
