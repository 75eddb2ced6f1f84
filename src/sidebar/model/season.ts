/** The way of a season: each day is worth what the same day was worth last time. */
import type { Day } from '../../marketing/day.ts';
import type { Kind } from '../../plan/goal.ts';
import { lastYearsDay } from './events.ts';

export type DailyFigures = ReadonlyMap<Day, number>;

export interface Season {
  readonly kind: Kind;
  readonly baseline: number;
  readonly target: number;
  readonly start: Day;
  /** When the milestones are due; the last is the deadline. */
  readonly days: readonly Day[];
}

/**
 * The share of the way at each milestone. For a total, what last season's days brought until then; for a level,
 * last season's reading raised by the change that the goal asks for. undefined where last season's figures do
 * not cover the days.
 */
export function lastSeasonsShares(figures: DailyFigures, season: Season): readonly number[] | undefined {
  return season.kind === 'Total' ? sharesOfTotal(figures, season) : sharesOfLevel(figures, season);
}

function sharesOfTotal(figures: DailyFigures, { start, days }: Season): readonly number[] | undefined {
  const deadline = days[days.length - 1] ?? start;
  const shares: number[] = [];
  let sum = 0;
  let known = 0;
  for (let today = start + 1; today <= deadline; today++) {
    const figure = figures.get(lastYearsDay(today));
    if (figure !== undefined) known++;
    sum += Math.max(0, figure ?? 0);
    if (days.includes(today)) shares.push(sum);
  }
  const covered = known >= (deadline - start) / 2;
  return covered && sum > 0 ? shares.map((share) => share / sum) : undefined;
}

function sharesOfLevel(
  figures: DailyFigures,
  { baseline, target, days }: Season,
): readonly number[] | undefined {
  const deadline = days[days.length - 1] ?? 0;
  const lastReading = latestUntil(figures, lastYearsDay(deadline));
  if (lastReading === undefined || lastReading === 0) return undefined;
  const change = target / lastReading;
  const shares = days.map((day) => {
    const reading = latestUntil(figures, lastYearsDay(day));
    return reading === undefined ? undefined : (reading * change - baseline) / (target - baseline);
  });
  return shares.every((share) => share !== undefined) ? shares : undefined;
}

/** Readings are not taken every day: the one before still holds, for a month at most. */
function latestUntil(figures: DailyFigures, day: Day): number | undefined {
  for (let back = 0; back <= 31; back++) {
    const figure = figures.get(day - back);
    if (figure !== undefined) return figure;
  }
  return undefined;
}
