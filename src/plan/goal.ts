/**
 * The plan's words. Everything here is plain data: the sidebar sends and receives these very shapes as JSON,
 * with days as ISO text (`Goal<IsoDay>`); the domain holds them as civil days (`Goal`).
 */
import type { Day } from '../marketing/day.ts';

/** A day as text, `yyyy-mm-dd`: how days travel between the sidebar and the script. */
export type IsoDay = string;

/** Total counts up from 0 over its period (revenue, leads). Level is where a metric stands (a rate, a cost). */
export const KINDS = ['Total', 'Level'] as const;
export type Kind = (typeof KINDS)[number];

/** For the two Keep directions the target is a limit to hold, not a place to reach. */
export const DIRECTIONS = ['Increase', 'Decrease', 'Keep at least', 'Keep at most'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const ROW_TYPES = ['Goal', 'Strategy', 'Tactic'] as const;
export type RowType = (typeof ROW_TYPES)[number];

export const STATUSES = ['Not started', 'On track', 'At risk', 'Behind', 'Achieved', 'Missed'] as const;
export type Status = (typeof STATUSES)[number];

/** What a goal's numbers are. It decides how its cells are shown: 5%, €1,200 or 1,200. */
export const UNITS = ['number', 'percent', 'money'] as const;
export type Unit = (typeof UNITS)[number];

/** A goal as people plan it. Percentages are fractions (5% is 0.05); null is "not said". */
export interface Goal<When = Day> {
  statement: string;
  /** The ID of the goal above it, or a business objective in free text; '' for none. */
  supports: string;
  owner: string;
  channel: string;
  metric: string;
  kind: Kind;
  direction: Direction;
  unit: Unit;
  /** The symbol or code that its money is shown with; absent or '' for the one in the settings. */
  currency?: string | undefined;
  /** The figure it grew from: last year's total, or where a level stands today. */
  baseline: number | null;
  target: number | null;
  start: When | null;
  deadline: When | null;
}

/** A way towards a goal, with the tactics that carry it out. Without an `id` it is new. */
export interface Strategy<When = Day> {
  id?: string;
  statement: string;
  owner: string;
  tactics: Tactic<When>[];
}

/** A piece of work. Without an `id` it is new. */
export interface Tactic<When = Day> {
  id?: string;
  statement: string;
  owner: string;
  channel: string;
  /** What it is expected to bring to its goal's metric, in that metric's unit. */
  contribution: number | null;
  /** Person-days. */
  effort: number | null;
  start: When | null;
  deadline: When | null;
}

/** How far along the way from the origin to the target a goal should be on a day. */
export interface Milestone<When = Day> {
  due: When;
  /** 0–1; the last milestone of a goal is 1. It may pass 1 on the way where a season swings. */
  share: number;
}

/** A stage of the funnel, read from the top down; the last one is the sale itself. */
export interface FunnelStage {
  stage: string;
  /** What it was called when the goal was loaded; absent for a new stage. */
  was?: string | undefined;
  /** Share that goes on to the next stage, in (0, 1]; null at the last stage. */
  rate: number | null;
  /** Days until the next stage. */
  days: number | null;
  /** What one unit costs at this stage. */
  unitCost: number | null;
}

export interface Funnel {
  /** What one sale brings in, in the goal's metric; null where the goal counts the last stage itself. */
  averageSale: number | null;
  stages: FunnelStage[];
}

/** A goal with everything that hangs on it. */
export interface GoalPlan<When = Day> {
  goal: Goal<When>;
  strategies: Strategy<When>[];
  /** Tactics that stand directly under the goal. */
  tactics: Tactic<When>[];
  milestones: Milestone<When>[];
  funnel: Funnel | null;
}

export interface CheckIn<When = Day> {
  date: When;
  goalId: string;
  /** The total so far (Total) or the reading (Level). */
  value: number;
  /** 0–10: how sure the owner is that the goal will be reached. */
  confidence: number | null;
  note: string;
  who: string;
}

/** What the Settings sheet holds; all of it can be changed there by hand. */
export interface PlanSettings<When = Day> {
  /** The day that pace and status are read on; null is today. */
  asOf: When | null;
  /** 1–12 */
  fiscalYearFirstMonth: number;
  /** How far below pace is still on track: 0.1 is 10%. */
  tolerance: number;
  /** A goal without a check-in for longer than this is due. */
  checkInEveryDays: number;
  /** The symbol or code that money is shown with, such as € or USD. */
  currency: string;
  /** Person-days a month. */
  capacity: number | null;
}
