/** Whether a target is within reach: by the team's own history where there is one, else by common sense. */
import { type Day, parseIso } from '../../marketing/day.ts';
import type { Reading } from '../../marketing/forecast/history.ts';
import { hitChance } from '../../marketing/forecast/project.ts';
import { reachOf } from '../../marketing/forecast/reach.ts';
import { monthsBetween, OUT_OF_REACH, plausibleChange } from '../../marketing/plausible-change.ts';
import type { Direction, Kind } from '../../plan/goal.ts';
import type { History } from './answers.ts';
import { tidied } from './show-number.ts';

export interface Aim {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly start: Day | undefined;
  readonly deadline: Day | undefined;
  /** A value that the metric cannot pass, such as 1 for a share. */
  readonly most: number | undefined;
  /** There are only whole ones of it: leads, but no ratings. */
  readonly counted: boolean;
}

export interface Proposal {
  readonly realistic: number;
  readonly stretch: number;
  /** history: a forecast from their own figures · rule: what usually can be moved in this time. */
  readonly from: 'history' | 'rule';
}

export type Verdict = 'within reach' | 'ambitious' | 'steep';

const HALF_A_YEAR = 6;

/** How long there is, in months; null while that is not known. */
export function monthsOf({ start, deadline }: Pick<Aim, 'start' | 'deadline'>): number | null {
  const isKnown = start !== undefined && deadline !== undefined && start < deadline;
  return isKnown ? monthsBetween(start, deadline) : null;
}

/** The share by which a metric usually can be moved in the goal's time; in half a year, where it is not known. */
function usualChange(time: Pick<Aim, 'start' | 'deadline'>): number {
  return plausibleChange(monthsOf(time) ?? HALF_A_YEAR);
}

/** The same in the terms that a change is said in: what multiplies by 1.4 on its way up falls by 29%. */
export function usualShare(aim: Pick<Aim, 'start' | 'deadline' | 'direction'>): number {
  const change = usualChange(aim);
  return aim.direction === 'Decrease' ? change / (1 + change) : change;
}

/** How a change compares with what usually can be moved in its time; null without both, and the wrong way. */
export function verdictOf(aim: Aim): Verdict | null {
  const { baseline, target, direction } = aim;
  if (baseline === null || target === null || baseline <= 0 || target <= 0) return null;
  if (direction !== (target > baseline ? 'Increase' : 'Decrease')) return null;
  const factor = target > baseline ? target / baseline : baseline / target;
  if (factor <= 1 + usualChange(aim) + 1e-9) return 'within reach';
  return factor <= OUT_OF_REACH ? 'ambitious' : 'steep';
}

/** Targets to choose from; null where nothing is known or there is nothing to move. */
export const proposalOf = remembered((aim: Aim, history: History | null): Proposal | null => {
  if (aim.direction.startsWith('Keep')) return null;
  return fromHistory(aim, history) ?? fromRule(aim);
});

/** Realistic is what the history leads to by itself, stretch the better end of where it may lead. */
function fromHistory(aim: Aim, history: History | null): Proposal | null {
  const readings = readingsOf(history);
  if (readings === null || aim.deadline === undefined) return null;
  try {
    const up = aim.direction === 'Increase';
    const { realistic, stretch } = reachOf(
      question(aim, readings, aim.deadline),
      up ? 'at least' : 'at most',
    );
    const betters = aim.baseline === null || (up ? realistic > aim.baseline : realistic < aim.baseline);
    if (!betters || stretch <= 0 || realistic === stretch) return null;
    return {
      realistic: rounded(realistic, aim),
      stretch: rounded(stretch, aim),
      from: 'history',
    };
  } catch {
    // A history with gaps or too few values makes no forecast: the rule of thumb is left.
    return null;
  }
}

/** Near the most that the metric can be, it is the way up to there of which so much usually can be gone. */
function fromRule(aim: Aim): Proposal | null {
  const { baseline, direction, most = Number.POSITIVE_INFINITY } = aim;
  if (baseline === null || baseline <= 0) return null;
  const change = usualChange(aim);
  const moved = (share: number) =>
    direction === 'Increase'
      ? Math.max(baseline, atMost(baseline + Math.min(baseline, most - baseline) * share, aim))
      : Math.min(baseline, atLeast(baseline / (1 + share), aim));
  return { realistic: moved(change / 2), stretch: moved(change), from: 'rule' };
}

/** The chance of the target if the history goes on; null where it says nothing. */
export const chanceOf = remembered((aim: Aim, history: History | null): number | null => {
  const readings = readingsOf(history);
  if (readings === null || aim.target === null || aim.deadline === undefined) return null;
  const least = aim.direction === 'Increase' || aim.direction === 'Keep at least';
  try {
    return hitChance(question(aim, readings, aim.deadline), aim.target, least ? 'at least' : 'at most');
  } catch {
    return null;
  }
});

/** A forecast takes longer than a keystroke may: it is worked out again only for another aim or history. */
function remembered<T>(answer: (aim: Aim, history: History | null) => T) {
  let last: { readonly key: string; readonly history: History | null; readonly answer: T } | undefined;
  return (aim: Aim, history: History | null): T => {
    const key = JSON.stringify(aim);
    if (last?.key !== key || last.history !== history) last = { key, history, answer: answer(aim, history) };
    return last.answer;
  };
}

function question(aim: Aim, history: readonly Reading[], deadline: Day) {
  return {
    history,
    deadline,
    kind: aim.kind === 'Total' ? ('total' as const) : ('level' as const),
    start: aim.start,
  };
}

function readingsOf(history: History | null): readonly Reading[] | null {
  if (!history?.dates) return null;
  const readings = history.dates.flatMap((date, place) => {
    const day = parseIso(date);
    const value = history.values[place];
    return day === undefined || value === undefined ? [] : [{ day, value }];
  });
  return readings.length > 0 ? readings : null;
}

/** Rounded so that it asks for no more than what is usual. */
function atMost(value: number, { most = Number.POSITIVE_INFINITY, counted }: Aim): number {
  const step = stepAt(value, counted);
  return Math.min(most, tidied(Math.floor(value / step + DUST) * step));
}

function atLeast(value: number, { counted }: Aim): number {
  const step = stepAt(value, counted);
  return tidied(Math.ceil(value / step - DUST) * step);
}

const DUST = 1e-9;

/** What one is in the third digit that counts; of what is counted, one at least. */
function stepAt(value: number, counted: boolean): number {
  const step = 10 ** (Math.floor(Math.log10(value)) - 2);
  return counted ? Math.max(1, step) : step;
}

function rounded(value: number, { most = Number.POSITIVE_INFINITY, counted }: Aim): number {
  return Math.min(most, counted ? Math.round(tidied(value)) : tidied(value));
}
