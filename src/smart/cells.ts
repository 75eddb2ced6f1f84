import { calendarDate, toWords } from '../marketing/day.ts';
import { supportsMetric } from '../marketing/metrics/family.ts';
import { findMetric, findPlatform } from '../marketing/metrics/find.ts';
import type { Metric } from '../marketing/metrics/metric.ts';
import type { Platform } from '../marketing/metrics/platforms.ts';
import { greatestOf } from '../marketing/metrics/scale.ts';
import { type Evidence, quoted } from './evidence/evidence.ts';
import { allowsToday, hasLimitClue, limitSaid } from './evidence/kept-limit.ts';
import { readEvidence } from './evidence/read.ts';
import type { Goal } from './goal.ts';
import type { Amount } from './numbers/amount.ts';
import { isCurrency } from './numbers/currency.ts';
import type { QuantityUnit } from './numbers/quantity.ts';
import { asShare, certainFigure, directionSaid, isToBeReached } from './said/figure.ts';
import { endSaid } from './said/time.ts';
import { normalise } from './text/normalise.ts';
import { wordAt } from './text/tokens.ts';

/** A goal with the metric that its cell stands for. */
export interface ReadGoal extends Goal {
  readonly known: Metric | undefined;
}

/** Every cell by name, absent ones too: the levels ask for them goal after goal. */
export function readCells(goal: Goal): ReadGoal {
  return {
    statement: goal.statement,
    metric: goal.metric?.trim() || undefined,
    channel: goal.channel,
    baseline: withoutUnsaidLimit(goal),
    target: goal.target,
    direction: goal.direction,
    start: goal.start,
    deadline: goal.deadline,
    supports: goal.supports?.trim() || undefined,
    asOf: goal.asOf,
    fiscalYearStart: goal.fiscalYearStart,
    coverage: goal.coverage,
    chance: goal.chance,
    known: goal.metric ? findMetric(goal.metric) : undefined,
  };
}

/**
 * A limit that is kept is told by the sentence. Where only the direction tells it, the baseline that it allows is
 * the start of no way: left out, as the Plan sheet leaves it out, whose formula knows no direction.
 */
function withoutUnsaidLimit({ statement, baseline, target, direction }: Goal): number | undefined {
  if (direction !== 'Keep at least' && direction !== 'Keep at most') return baseline;
  const side = direction === 'Keep at least' ? 'at least' : 'at most';
  const isAllowed = baseline !== undefined && target !== undefined && allowsToday(side, baseline, target);
  const isUnsaid = isAllowed && !hasLimitClue(statement);
  return isUnsaid ? undefined : baseline;
}

/** Where the goal is pursued, by its cell or else by its words. */
export function platformOf({ text }: Evidence, { channel }: ReadGoal): Platform | undefined {
  return findPlatform(channel ?? '') ?? findPlatform(text);
}

const SAME = 1e-9;

/** Why the target in the cell can never be right, if so: equal to the baseline, the wrong way, off the scale. */
export function refusedTarget(evidence: Evidence, goal: ReadGoal): string | undefined {
  const { target, baseline, known } = goal;
  if (target === undefined) return undefined;
  const most = known && greatestOf(known, `${goal.metric ?? ''} ${evidence.text}`, [baseline, target]);
  if (most !== undefined && target > most + SAME) {
    if (known?.unit !== 'share') return `the highest possible ${known?.name} is ${most}`;
    const meant = target <= 100 ? `: write ${inUnit(target / 100, 'percent', '')}, not ${target}` : '';
    return `${known.name} cannot be above 100%${meant}`;
  }
  if (baseline === undefined) return undefined;
  const isSame = Math.abs(target - baseline) < SAME;
  const rises = known && known.better === 'up';
  if (!isSame && (rises === undefined || target > baseline === rises)) return undefined;
  const side = limitSaid(evidence, target);
  if (side === 'either' || allowsToday(side, baseline, target)) return undefined;
  if (isSame) return 'the target equals the baseline';
  const name = known?.name ?? 'the metric';
  return `${name} should go ${rises ? 'up' : 'down'}, but the target is ${rises ? 'below' : 'above'} the baseline`;
}

/** How many times the baseline the target is; a fall counts as baseline ÷ target. */
export function cellFactor({ target, baseline }: ReadGoal): number | undefined {
  if (target === undefined || baseline === undefined || target <= 0 || baseline <= 0) return undefined;
  return Math.max(target / baseline, baseline / target);
}

/**
 * Whether the goal serves its parent: its metric is the parent's or feeds it, or both name the same product,
 * place or audience.
 */
export function servesParent(evidence: Evidence, goal: ReadGoal): boolean {
  if (goal.supports === undefined) return false;
  const parent = readEvidence(normalise(goal.supports), {
    asOf: goal.asOf,
    fiscalYearStart: goal.fiscalYearStart ?? 1,
  });
  const above = metricsOf(parent);
  const below = [...metricsOf(evidence), ...(goal.known ? [goal.known] : [])];
  if (below.some((child) => above.some((one) => supportsMetric(child, one)))) return true;
  const named = new Set(subjectsOf(parent));
  return subjectsOf(evidence).some((word) => named.has(word));
}

function metricsOf({ outcomes }: Evidence): Metric[] {
  return outcomes.flatMap(({ metric }) => (metric ? [metric] : []));
}

function subjectsOf({ scopes, outcomes, tokens }: Evidence): string[] {
  return [...scopes, ...outcomes].flatMap(({ from, to }) => tokens.slice(from, to).map(({ stem }) => stem));
}

/** Where the cells and the sentence say different things; nobody but the goal's owner can say which is right. */
export function findConflicts(evidence: Evidence, goal: ReadGoal): string[] {
  const found: string[] = [];
  const { baseline, target, deadline, known } = goal;
  if ((baseline ?? target ?? deadline) === undefined && !known) return found;
  found.push(...figureConflicts(evidence, goal));
  const end = endSaid(evidence);
  if (end?.end !== undefined && deadline !== undefined && !fits(end, deadline)) {
    found.push(`The goal ends on ${toWords(end.end)}, the deadline is ${toWords(deadline)}`);
  }
  const impossible = evidence.times.find(({ kind }) => kind === 'impossible');
  if (impossible && deadline !== undefined) {
    const written = quoted(evidence, impossible);
    found.push(`The goal says ${written}, which no calendar has, the deadline is ${toWords(deadline)}`);
  }
  const named = evidence.outcomes.flatMap(({ metric, clause }) =>
    metric && clause === 'aim' ? [metric] : [],
  );
  if (
    known &&
    named.length > 0 &&
    !named.some((metric) => supportsMetric(metric, known) || supportsMetric(known, metric))
  ) {
    found.push(`The goal is about ${named[0]?.name.toLowerCase()}, the metric is ${goal.metric}`);
  }
  return found;
}

function figureConflicts(evidence: Evidence, { baseline, target, known }: ReadGoal): string[] {
  const written = certainFigure(evidence);
  if (!written) return [];
  const figure = known ? asShare(evidence, written, known) : written;
  const { value, base, unit, use } = figure;
  const sign = signOf(evidence, figure);
  const shown = (one: number) => inUnit(one, unit, sign);
  const found: string[] = [];
  if (use === 'change' && unit === 'percent') {
    if (baseline === undefined || target === undefined || baseline <= 0) return [];
    if (isBound(evidence, figure)) return [];
    const change = Math.abs(target / baseline - 1);
    const points = known?.unit === 'share' ? Math.abs(target - baseline) : change;
    const isMeant = [change, points].some((one) => Math.abs(one - value) < ROUNDED);
    const [meant, made] = [
      directionSaid(evidence, figure),
      target > baseline ? ('Increase' as const) : ('Decrease' as const),
    ];
    const [said, done] = [shown(value), shown(change)];
    if (meant && meant !== made)
      return [`The goal says ${said} ${MORE[meant]}, the figures make it ${done} ${MORE[made]}`];
    return isMeant ? [] : [`The goal says ${said}, the figures make it ${done}`];
  }
  if (use !== 'pair' && !(use === 'level' && isToBeReached(evidence, figure, known))) return [];
  if (target !== undefined && differs(value, target)) {
    found.push(`The goal says ${shown(value)}, the target is ${shown(target)}`);
  }
  if (baseline !== undefined && base !== undefined && differs(base, baseline)) {
    found.push(`The goal starts from ${shown(base)}, the baseline is ${shown(baseline)}`);
  }
  return found;
}

const MORE = { Increase: 'more', Decrease: 'less' } as const;

/** "at least 20%", "20-25%": cells that make it more do not contradict. */
function isBound({ tokens }: Evidence, { from, to }: Amount): boolean {
  const isRange = tokens.slice(from, to).some(({ word }) => /^(?:-|to|or)$/.test(word));
  return isRange || /^(?:least|most|than|over|to|up)$/.test(wordAt(tokens, from - 1));
}

/** A target that was rounded is still the same change. */
const ROUNDED = 0.01;

function differs(written: number, cell: number): boolean {
  return Math.abs(written - cell) > SAME * Math.max(1, Math.abs(cell));
}

/** "in June" and any day of June agree, "by 30 June" and 1 July do not. */
function fits(
  {
    end,
    months,
    exact,
  }: { end?: number | undefined; months?: number | undefined; exact?: boolean | undefined },
  deadline: number,
): boolean {
  if (end === undefined) return true;
  if (exact) return end === deadline;
  const [written, cell] = [calendarDate(end), calendarDate(deadline)];
  return (
    (written.year === cell.year && written.month === cell.month) ||
    (deadline <= end && end - deadline <= 31 * (months ?? 1))
  );
}

/** The sign of the goal's money, as it is written. */
function signOf({ tokens }: Evidence, { from, to }: Amount): string {
  const sign = tokens.slice(from, to).find((token) => isCurrency(token) && token.kind === 'mark');
  return sign?.text ?? '';
}

/** 0.2 → 20% · 2400000 → £2,400,000 */
function inUnit(value: number, unit: QuantityUnit, sign: string): string {
  if (unit === 'percent') return `${Math.round(value * 1e4) / 100}%`;
  const [whole = '', fraction = ''] = String(value).split('.');
  const size = `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${fraction && `.${fraction}`}`;
  return unit === 'money' ? `${sign}${size}` : size;
}
