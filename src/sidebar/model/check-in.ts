/** A check-in as typed, and what it says about the goal before it is saved. */
import { type Day, parseIso, toIso, toWords } from '../../marketing/day.ts';
import { isWithin, type Limit, limitStatus, shareKept, statusBeyond } from '../../marketing/limit.ts';
import { goalStatus, type Period, statusAtPace } from '../../marketing/pacing.ts';
import type { CheckIn, IsoDay, Status } from '../../plan/goal.ts';
import { isHeld, limitOf } from '../../plan/limits.ts';
import type { GoalState, PlanRowSummary } from '../../rpc.ts';
import { words } from '../text.ts';
import { BLANK_ANSWERS } from './answers.ts';
import { readFigure, readValue } from './figures.ts';
import { metricChoice, unitInCells } from './metric-choice.ts';
import { figureProblem } from './problems.ts';
import { exampleOf } from './show-number.ts';
import { shareOn } from './standing.ts';
import type { Surroundings } from './surroundings.ts';

export interface TypedCheckIn {
  readonly goalId: string;
  readonly value: string;
  readonly date: IsoDay;
  readonly confidence: string;
  readonly note: string;
  readonly who: string;
}

export interface ReadCheckIn {
  /** null while something is missing. */
  readonly checkIn: CheckIn<IsoDay> | null;
  /** Messages by field. */
  readonly problems: Readonly<Record<string, string>>;
  /** What to ask before this day is logged; null where nothing speaks against it. */
  readonly doubt: string | null;
}

export function readCheckIn(
  typed: TypedCheckIn,
  row: PlanRowSummary | undefined,
  around: Surroundings,
): ReadCheckIn {
  const { decimalComma, today } = around;
  const problems: Record<string, string> = {};
  if (!row) problems.goalId = words.checkIn.noGoal;
  const unit = row ? unitInCells(row.unit, row.metric, [row.target]) : 'number';
  const choice = metricChoice(
    {
      ...BLANK_ANSWERS,
      ...{ metric: row?.metric ?? '', unit, target: String(row?.target ?? '') },
    },
    { ...around, currency: row?.currency || around.currency },
  );
  const reading = readFigure(typed.value, choice, decimalComma);
  const value = readValue(reading);
  if (reading.state === 'bad') problems.value = figureProblem(reading.problem, choice);
  else if (value === null) problems.value = words.checkIn.noValue(exampleOf(choice.style));
  const date = parseIso(typed.date);
  if (date === undefined) problems.date = words.checkIn.noDate;
  else if (date > today) problems.date = words.checkIn.notYet(toWords(today));
  const doubt = row && date !== undefined ? doubtAbout(date, row, around) : null;
  if (!row || value === null || problems.date) return { checkIn: null, problems, doubt };
  return {
    checkIn: {
      date: typed.date,
      goalId: row.id,
      value,
      confidence: typed.confidence === '' ? null : Number(typed.confidence),
      note: typed.note.trim(),
      who: typed.who.trim(),
    },
    problems,
    doubt,
  };
}

function doubtAbout(date: Day, row: PlanRowSummary, around: Surroundings): string | null {
  const [start, deadline] = [parseIso(row.start ?? ''), parseIso(row.deadline ?? '')];
  if (start !== undefined && date < start) return words.checkIn.beforeStart(row.id, toWords(start));
  if (deadline !== undefined && date > deadline + graceOf(row, around))
    return words.checkIn.afterEnd(row.id, toWords(deadline));
  return null;
}

/** A total goes on after its end, and belongs to another goal then; a level's reading may be a little late. */
function graceOf({ kind }: PlanRowSummary, { checkInEveryDays }: Surroundings): number {
  return kind === 'Level' ? checkInEveryDays : 0;
}

/** Whether a total's first value is where it came from last time: it was meant as a level, as so soon it is not there. */
export function startsAtBaseline(row: PlanRowSummary, { value, date }: CheckIn<IsoDay>): boolean {
  const { kind, direction, baseline, target, state } = row;
  const isSum = kind === 'Total' && direction === 'Increase' && state.lastCheckIn === null;
  if (!isSum || baseline === null || target === null) return false;
  const [start, deadline, day] = [row.start, row.deadline, date].map((one) => parseIso(one ?? ''));
  if (start === undefined || deadline === undefined || day === undefined) return false;
  return baseline > 0 && target > baseline && value >= baseline && 2 * (day - start) < deadline - start;
}

/** What a total stood at when it was higher than this newer value: a total so far does not fall. */
export function fallenFrom(row: PlanRowSummary, { value, date }: CheckIn<IsoDay>): number | null {
  const { current, lastCheckIn } = row.state;
  if (row.kind !== 'Total' || current === null || lastCheckIn === null || date <= lastCheckIn) return null;
  return value < current ? current : null;
}

/**
 * Pace and status with this value, while the sheet still holds the one before. A check-in that is not the newest
 * up to today changes nothing.
 */
export function preview(
  row: PlanRowSummary,
  { value, date }: CheckIn<IsoDay>,
  { today, tolerance }: Surroundings,
): GoalState {
  const { kind, direction, target, state } = row;
  const isNewest = date <= toIso(today) && date >= (state.lastCheckIn ?? date);
  if (!isNewest) return state;
  const read: GoalState = {
    ...state,
    current: value,
    lastCheckIn: date,
    progress: null,
    pace: null,
    status: null,
  };
  const startValue = kind === 'Total' ? 0 : row.baseline;
  const [start, deadline] = [parseIso(row.start ?? ''), parseIso(row.deadline ?? '')];
  const limit = limitOf(row);
  if (target === null || (limit === null && target === startValue)) return read;
  if (start === undefined || deadline === undefined) return read;
  const period = { start, deadline, asOf: today };
  const checked = parseIso(date) ?? today;
  const share = shareOn(row, checked) ?? 0;
  if (limit !== null) {
    const progress = shareKept(value, limit);
    const usedUp = checked <= start ? null : paceOfUse(value, target * share);
    const pace = isHeld(row) ? progress : usedUp;
    return { ...read, progress, pace, status: statusAtLimit(value, limit, pace, period, tolerance) };
  }
  if (startValue === null) {
    // The direction tells from which side the target is reached, but not how long the way is.
    const farSide = direction === 'Decrease' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const byDates = goalStatus(value, { startValue: farSide, target }, period, tolerance);
    return { ...read, status: BY_PACE.includes(byDates) ? null : byDates };
  }
  const progress = (value - startValue) / (target - startValue);
  const pace = share === 0 ? null : progress / share;
  const byDates = goalStatus(value, { startValue, target }, period, tolerance);
  // the sheet expects what the milestones ask for on that day, which is not always a straight line
  return { ...read, progress, pace, status: BY_PACE.includes(byDates) ? statusOf(pace, tolerance) : byDates };
}

/** Of a value that nothing was expected of yet there is no pace. */
function statusOf(pace: number | null, tolerance: number): Status {
  return pace === null ? 'On track' : statusAtPace(pace, tolerance);
}

/** A total with a limit is on pace while it has used no more than was allowed by then. */
function paceOfUse(used: number, allowed: number): number {
  return used <= allowed ? 1 : allowed / used;
}

function statusAtLimit(
  value: number,
  limit: Limit,
  pace: number | null,
  period: Period,
  tolerance: number,
): Status {
  const byDates = limitStatus(value, limit, period, tolerance);
  if (!BY_PACE.includes(byDates)) return byDates;
  if (!isWithin(value, limit)) return statusBeyond(pace ?? 0, tolerance);
  return statusOf(pace, tolerance);
}

const BY_PACE: readonly Status[] = ['On track', 'At risk', 'Behind'];
