/** The goal statement, put together from the answers in plain English. */
import { type Day, toWords } from '../../marketing/day.ts';
import { metricsMentioned } from '../../marketing/metrics/find.ts';
import type { Metric } from '../../marketing/metrics/metric.ts';
import type { Platform } from '../../marketing/metrics/platforms.ts';
import type { Direction, Kind } from '../../plan/goal.ts';
import type { TypedChange } from '../model/figures.ts';
import { type FigureStyle, showChange, showFigure, showPlain } from '../model/show-number.ts';
import { asMeans, isSaidWith } from './means.ts';
import { capitalised, isClause, tidy, uncapitalised } from './phrases.ts';
import { asPartOf, asPurpose, gist, isDeed, objective, purposeOfWish } from './purpose.ts';
import { type GoalInWords, readGoal } from './read-goal.ts';
import type { Way } from './words.ts';

export interface StatementParts {
  /** What someone wants, in their own words; may already be a whole SMART goal. */
  readonly goal: string;
  /** The metric as they call it. */
  readonly metricName: string;
  readonly metric: Metric | undefined;
  readonly platform: Platform | undefined;
  readonly channel: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly style: FigureStyle;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Where the target was typed as a change. */
  readonly change: TypedChange | null;
  readonly deadline: Day | null;
  /** Whether the goal's own words say this deadline. */
  readonly saysDeadline: boolean;
  /** Strategies or tactics, the most important first. */
  readonly means: readonly string[];
  /** A business objective or the parent goal's statement. */
  readonly supports: string;
}

const WAYS: Readonly<Record<Direction, Way>> = {
  Increase: 'up',
  Decrease: 'down',
  'Keep at least': 'keep',
  'Keep at most': 'keep',
};

/**
 * One sentence without a full stop: what changes, from what to what, by when, by which means, to what end.
 * What the goal already says in its own words is kept and not said twice. '' where nothing is said yet.
 * @example "Raise the shop's conversion rate from 2% to 5% by 30 June 2027 through Instagram influencer marketing, to grow online sales"
 */
export function assembleStatement(parts: StatementParts): string {
  const goal = readGoal(parts.goal);
  if (goal.hasFigures) return finished([completed(goal, parts)]);
  const amount = amountClause(parts, goal.comparison);
  const object = objectOf(goal, parts);
  if (object === undefined && goal.text === '') return '';
  if (object === undefined || (amount === '' && goal.change === undefined && goal.text !== '')) {
    const figures = amount === '' ? '' : `:${amount}`;
    return finished([goal.rest, figures, clauses(goal, parts, goal.purpose)]);
  }
  const purpose = object.isTheirs ? goal.purpose : purposeOfWish(gist(goal.text)) || goal.purpose;
  const verb = verbFor(goal, parts, object.isTheirs);
  const placed = { ...goal, text: `${goal.text} ${object.phrase}` };
  const compared = goal.comparison === '' ? '' : ` ${goal.comparison}`;
  return finished([`${verb} ${object.phrase}`, amount || compared, clauses(placed, parts, purpose)]);
}

function finished(pieces: readonly string[]): string {
  return capitalised(tidy(pieces.join('').replace(/,\s*,/g, ',')));
}

/** What the goal is about: in their own words where these name the metric, else the metric itself. */
function objectOf(
  { change, text }: GoalInWords,
  parts: StatementParts,
): { phrase: string; isTheirs: boolean } | undefined {
  if (change && saysTheMetric(change.object, parts)) {
    return { phrase: withPlace(uncapitalised(change.object), parts, text), isTheirs: true };
  }
  const name = tidy(parts.metricName);
  if (name === '') return undefined;
  if (namesMoreThan(name, text)) return { phrase: withPlace(nounPhrase(text), parts, ''), isTheirs: true };
  const isTheirs = name.toLowerCase() === text.toLowerCase();
  return { phrase: withPlace(nounPhrase(name), parts, ''), isTheirs };
}

/** "New customers in France" says more than the metric's name; "CAC is killing us" is no name. */
function namesMoreThan(name: string, text: string): boolean {
  const more = text.toLowerCase().startsWith(`${name.toLowerCase()} `) ? text.slice(name.length + 1) : '';
  return /^(?:in|on|of|from|for|with|among|per|at)\s/i.test(more) && !isClause(text);
}

function saysTheMetric(object: string, { metric, metricName }: StatementParts): boolean {
  const name = tidy(metricName).toLowerCase();
  if (name === '') return true;
  if (object.toLowerCase().includes(name)) return true;
  return metric !== undefined && metricsMentioned(object).some(({ thing }) => thing.id === metric.id);
}

/** "the conversion rate", but "website visits": an article where one is counted and named. */
function nounPhrase(metricName: string): string {
  const name = uncapitalised(tidy(metricName));
  if (/^(?:the|our|my|your|a|an)\s/i.test(name)) return name;
  const needsArticle =
    /(?:\b(?:rate|value|cost|size|length|ratio|score|frequency|time|rating|ranking|margin|duration|cycle|pipeline|NPS|AOV|CTR|CAC|CPC|CPL|CPA|CPM|ROAS)|share of .*)$/i.test(
      name,
    ) ||
    /^(?:cost|average|share|number|revenue|return|profit) (?:per|of|on|order|deal|view|rating)\b/i.test(name);
  return needsArticle ? `the ${name}` : name;
}

/** "on Instagram" belongs to what is measured where a channel's own metric is the goal. */
function withPlace(
  phrase: string,
  { metric, platform, means, channel }: StatementParts,
  said: string,
): string {
  if (!platform || !metric || metric.class === 'business' || !platform.place.startsWith('on ')) return phrase;
  const named = [phrase, said, ...means].some((text) => mentionsChannel(text, channel, platform));
  return named ? phrase : `${phrase} ${platform.place}`;
}

function mentionsChannel(text: string, channel: string, platform: Platform | undefined): boolean {
  const words = text.toLowerCase();
  return [channel, ...(platform ? [platform.name, ...platform.aliases] : [])].some(
    (name) => name.trim() !== '' && new RegExp(`\\b${escaped(name.toLowerCase())}`).test(words),
  );
}

function escaped(text: string): string {
  return text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function verbFor(
  { change }: GoalInWords,
  { direction, metric, style }: StatementParts,
  isTheirs: boolean,
): string {
  const way = WAYS[direction];
  // what gets better may go down, as a load time does
  if (change && isTheirs && (change.way === way || change.verb === 'improve')) return change.verb;
  if (way === 'keep') return 'Keep';
  if (metric?.unit === 'rank') return 'Improve';
  if (way === 'down') return 'Reduce';
  return style.unit === 'percent' || metric?.unit === 'score' || metric?.unit === 'ratio'
    ? 'Raise'
    : 'Increase';
}

/** " from 2% to 5%" · " to €2,500,000" · " by 25% over last year, from €80,000 to €100,000," · " at or below 3%" */
function amountClause(parts: StatementParts, comparison: string): string {
  const { baseline, target, change, direction, style, kind } = parts;
  const show = (value: number) => showFigure(value, style);
  if (WAYS[direction] === 'keep') {
    if (target === null) return '';
    const now = baseline === null ? '' : ` (${show(baseline)} ${kind === 'Level' ? 'now' : 'before'})`;
    return ` at or ${direction === 'Keep at least' ? 'above' : 'below'} ${show(target)}${now}`;
  }
  const compared = comparison === '' ? '' : ` ${comparison}`;
  if (target === null) return change ? ` by ${changeInWords(change, style)}${compared}` : '';
  if (baseline === null) return `${compared} to ${show(target)}`;
  const [from, to] = style.noun === '' ? [show(baseline), show(target)] : [showPlain(baseline), show(target)];
  const fromTo = ` from ${from} to ${to}`;
  const relative = change?.mode === 'relative' || comparison !== '';
  if (!relative || baseline === 0 || baseline === target) return fromTo;
  const share = change?.mode === 'relative' ? asTyped(change) : showChange((target - baseline) / baseline);
  return ` by ${share}${compared},${fromTo},`;
}

/** 12.5% stays 12.5%. */
function asTyped({ amount }: Pick<TypedChange, 'amount'>): string {
  return `${showPlain(Math.abs(amount) * 100)}%`;
}

function changeInWords({ mode, amount }: TypedChange, style: FigureStyle): string {
  if (mode === 'relative') return asTyped({ amount });
  if (style.unit !== 'percent') return showFigure(Math.abs(amount), style);
  const points = showPlain(Math.abs(amount) * 100);
  return `${points} percentage ${points === '1' ? 'point' : 'points'}`;
}

function clauses(goal: GoalInWords, parts: StatementParts, purpose: string): string {
  return timeClause(goal, parts) + meansClause(goal, parts) + purposeClause(purpose, parts);
}

/** A goal that already has its figures, with what it does not say; what it is for stays at its end. */
function completed(goal: GoalInWords, parts: StatementParts): string {
  const { text, purpose } = goal;
  const isLast = purpose !== '' && text.endsWith(purpose);
  const aim = isLast ? tidy(text.slice(0, -purpose.length)) : text;
  const time = goal.saysWhen || parts.saysDeadline ? '' : timeClause({ ...goal, time: '' }, parts);
  const means = goal.means === '' ? meansClause(goal, parts) : '';
  const goesOn = time === '' && ENDS_WITH_A_THING.test(aim);
  const missing = time + (goesOn ? means.replace(/^ through /, ' and ') : means);
  if (purpose === '') return text + missing + purposeClause('', parts);
  return missing === '' || !isLast ? text + missing : aim + missing + asPurpose(purpose);
}

/** "with a pause option", and nothing after it */
const ENDS_WITH_A_THING =
  /\swith\s(?:an?|our|better|new)\s(?:(?!\s(?:by|to|in|on|at|for|from|until|before|through)\s)[^,])+$/i;

function timeClause({ time }: GoalInWords, { deadline, direction }: StatementParts): string {
  if (deadline === null) return time === '' ? '' : ` ${time}`;
  const lasts = WAYS[direction] === 'keep' || /^(?:until|till)\b/i.test(time);
  return ` ${lasts ? 'until' : 'by'} ${toWords(deadline)}`;
}

function meansClause(goal: GoalInWords, { means, channel, platform }: StatementParts): string {
  const clause = asMeans([goal.means, ...means.filter((one) => !isSaidWith(goal.text, one))]);
  if (clause === '') {
    if (channel.trim() === '' || mentionsChannel(goal.text, channel, platform)) return '';
    return throughChannel(channel, platform);
  }
  const saysWhere = mentionsChannel(goal.text + clause, channel, platform);
  const place = platform?.place.startsWith('on ') && isShort(clause) ? ` ${platform.place}` : '';
  return saysWhere ? clause : clause + place;
}

/** After a few words it is clear what a place belongs to. */
function isShort(clause: string): boolean {
  return clause.split(' ').length <= 5;
}

/** A shop or a pipeline is where the goal lives, not a means to it. */
function throughChannel(channel: string, platform: Platform | undefined): string {
  if (platform?.id === 'shop' || platform?.id === 'pipeline') return '';
  return ` through ${uncapitalised(tidy(channel))}`;
}

function purposeClause(purpose: string, { supports }: StatementParts): string {
  const parent = objective(supports);
  const first = asPurpose(purpose);
  if (first === '' || parent === '') return first || asPurpose(parent);
  if (purpose.toLowerCase().includes(parent.toLowerCase())) return first;
  return isDeed(first) ? first + asPartOf(parent) : asPurpose(parent);
}
