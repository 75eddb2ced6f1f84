/** When a goal's milestones are due, and how far along the way each stands. */
import { type Day, parseIso, toIso } from '../../marketing/day.ts';
import { milestoneDays, milestones } from '../../marketing/milestones.ts';
import type { Direction, IsoDay, Kind, Milestone } from '../../plan/goal.ts';
import { isHeld } from '../../plan/limits.ts';
import type { Answers, History } from './answers.ts';
import { type DailyFigures, lastSeasonsShares } from './season.ts';

/** More than these would be a calendar, not milestones. */
const MOST_MILESTONES = 104;

export type MilestoneProblem =
  | 'needs dates'
  | 'too many'
  | 'needs season'
  | 'needs figures'
  | 'needs positive figures';

export interface MilestonePlan {
  readonly milestones: readonly Milestone<IsoDay>[];
  readonly problem: MilestoneProblem | null;
}

/** The figures that the shape of the way depends on. */
interface Way {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly baseline: number | null;
  readonly target: number | null;
}

export function milestonePlan(answers: Answers, way: Way): MilestonePlan {
  if (answers.milestones === 'none') return { milestones: [], problem: null };
  if (answers.milestones === 'keep') return { milestones: answers.keptMilestones, problem: null };
  const start = parseIso(answers.start);
  const deadline = parseIso(answers.deadline);
  if (start === undefined || deadline === undefined || deadline <= start) return nothing('needs dates');
  const days = milestoneDays(start, deadline, answers.milestones, MOST_MILESTONES + 1);
  if (days.length > MOST_MILESTONES) return nothing('too many');
  const shares = sharesOf(answers, way, start, days);
  if (typeof shares === 'string') return nothing(shares);
  const last = days.length - 1;
  return {
    milestones: days.map((due, place) => ({
      due: toIso(due),
      share: place === last ? 1 : rounded(shares[place] ?? 1),
    })),
    problem: null,
  };
}

function nothing(problem: MilestoneProblem): MilestonePlan {
  return { milestones: [], problem };
}

function sharesOf(
  { shape, season }: Answers,
  { kind, direction, baseline, target }: Way,
  start: Day,
  days: readonly Day[],
): readonly number[] | MilestoneProblem {
  // a limit asks for the same on every day: its way has no shape
  if (shape === 'linear' || isHeld({ kind, direction }))
    return milestones(0, 1, start, days, 'linear').map((one) => one.target);
  if (shape === 'compound') {
    if (baseline === null || target === null) return 'needs figures';
    if (baseline <= 0 || target <= 0 || baseline === target) return 'needs positive figures';
    if (kind === 'Total') return compoundShares(target / baseline, start, days);
    const along = milestones(baseline, target, start, days, 'compound');
    return along.map((one) => (one.target - baseline) / (target - baseline));
  }
  const figures = season && dailyFigures(season, kind);
  if (figures === null) return 'needs season';
  if (kind === 'Level' && (baseline === null || target === null || baseline === target))
    return 'needs figures';
  return (
    lastSeasonsShares(figures, { kind, baseline: baseline ?? 0, target: target ?? 1, start, days }) ??
    'needs season'
  );
}

/**
 * A total whose daily rate begins at the baseline's and grows steadily: the rate e^(kt) adds up to
 * (e^x − 1) ÷ x of the baseline, x being k times all days; x is found by halving.
 */
function compoundShares(factor: number, start: Day, days: readonly Day[]): readonly number[] {
  const grown = (x: number) => (Math.abs(x) < 1e-9 ? 1 : Math.expm1(x) / x);
  let [low, high] = [-700, 700];
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (grown(middle) < factor) low = middle;
    else high = middle;
  }
  const whole = (days[days.length - 1] ?? start) - start;
  return days.map((day) => Math.expm1((high * (day - start)) / whole) / Math.expm1(high));
}

/** A total's figures of the same day are parts of it, of a level's the last one counts. */
function dailyFigures({ dates, values }: History, kind: Kind): DailyFigures | null {
  if (dates === undefined) return null;
  const figures = new Map<Day, number>();
  dates.forEach((date, place) => {
    const day = parseIso(date);
    const value = values[place];
    if (day === undefined || value === undefined) return;
    const before = kind === 'Total' ? (figures.get(day) ?? 0) : 0;
    figures.set(day, before + value);
  });
  return figures.size > 0 ? figures : null;
}

function rounded(share: number): number {
  return Number(share.toFixed(6));
}
