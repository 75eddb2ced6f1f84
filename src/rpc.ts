/**
 * The calls that the sidebar may make, and what they answer. Everything is plain JSON: days are ISO text,
 * missing figures are null. An answer is an envelope; an answer of null means that Google dropped it, which
 * counts as failure.
 */
import type {
  CheckIn,
  Direction,
  GoalPlan,
  IsoDay,
  Kind,
  Milestone,
  PlanSettings,
  RowType,
  Unit,
} from './plan/goal.ts';
import type { GoalState as StateOf } from './plan/plan-row.ts';

export type Answer<T> = { ok: true; data: T } | { ok: false; error: CallError };

export interface CallError {
  /** What went wrong and what to do next, in plain English; ready to be shown. */
  message: string;
  /**
   * request: what was sent makes no sense (the field is named) · sheet: the planning sheets need a hand (see
   * `canMend`) · busy: someone else is saving, try again · unexpected: anything else; trying again is safe.
   */
  kind: 'request' | 'sheet' | 'busy' | 'unexpected';
  /** The path of the field that is wrong, such as `plan.goal.deadline`; only with kind request. */
  field?: string;
  /** True where `mendSheets` can put right what the message names. */
  canMend?: boolean;
}

/** What the sidebar was opened for. */
export type View = 'goal' | 'checkIn' | 'help';

/** Everything that the sidebar needs when it opens, in one call. */
export interface WizardContext {
  spreadsheetId: string;
  spreadsheetName: string;
  /** Today in the spreadsheet's time zone, or the as-of date of the settings. */
  today: IsoDay;
  /** The spreadsheet's locale, such as `en_GB`. */
  locale: string;
  timeZone: string;
  settings: PlanSettings<IsoDay>;
  view: View;
  /** Goals, strategies and tactics that exist, in sheet order: for Supports, Edit goal and Check in. */
  rows: PlanRowSummary[];
  /** What `saveDraft` kept, or null. */
  draft: string | null;
  /** The name that this person gave at an earlier check-in; '' where never asked. */
  who: string;
  /** What is wrong with the planning sheets, in sentences; `mendSheets` offers to put it right. */
  faults: string[];
}

/** A row of the Plan sheet with its computed columns; null where there is nothing to show. */
export interface PlanRowSummary {
  id: string;
  type: RowType;
  statement: string;
  /** A parent's ID or free text; '' for none. */
  supports: string;
  metric: string;
  kind: Kind;
  direction: Direction;
  unit: Unit;
  /** The symbol or code that its money is shown with; '' where it is not about money. */
  currency: string;
  baseline: number | null;
  target: number | null;
  start: IsoDay | null;
  deadline: IsoDay | null;
  milestones: Milestone<IsoDay>[];
  state: GoalState;
}

/** Where a goal stands, as the Plan sheet computes it. */
export type GoalState = StateOf<IsoDay>;

/** What the selected cells hold, read for `Use selection`. */
export type Selection = {
  /** Such as `Sales!B2:B13`. */
  range: string;
  /** Cells that were left out, and why: `B7 holds text ("n/a")`; '' where all were used. */
  skipped: string;
} & (
  | { what: 'nothing' }
  | { what: 'text'; texts: string[] }
  | { what: 'numbers'; values: number[]; unit: Unit }
  /** Oldest first, one value a day; columns beside the first column of numbers are skipped. */
  | { what: 'history'; dates: IsoDay[]; values: number[]; unit: Unit }
);

export interface SaveGoalRequest {
  /**
   * Made up once by the sidebar for one goal that is being written and sent again with every attempt: a
   * repeated or half-failed save completes the same goal. 8–64 letters, digits or dashes.
   */
  saveKey: string;
  /** The goal to change; absent for a new one. */
  id?: string;
  plan: GoalPlan<IsoDay>;
  /**
   * An edited goal as it was loaded. Only what differs from it is written, so what others changed meanwhile
   * stays; without it the plan is written as it is. Where both changed a cell, this save counts.
   */
  before?: GoalPlan<IsoDay>;
  /**
   * What earlier tries with this save key sent, the latest last. Half of one may be in the sheets: that is not
   * taken for what others wrote.
   */
  tried?: GoalPlan<IsoDay>[];
  /** IDs of strategies and tactics that the person removed while editing; their rows are deleted. */
  removedIds: string[];
}

export interface SavedGoal {
  id: string;
  /** The IDs given to strategies and tactics, in the order of the request: strategy, its tactics, …, then the goal's own tactics. */
  childIds: string[];
  /** The row of the Plan sheet, for `Goal G1 saved in row 5`. */
  row: number;
}

/** A goal as `Edit goal` opens it. */
export interface LoadedGoal {
  id: string;
  plan: GoalPlan<IsoDay>;
  /** Oldest first. */
  checkIns: CheckIn<IsoDay>[];
  state: GoalState;
}

export interface CheckInRequest {
  /** As in `SaveGoalRequest`: a repeated check-in is written once. */
  saveKey: string;
  checkIn: CheckIn<IsoDay>;
}

export interface CheckedIn {
  goalId: string;
  state: GoalState;
  /** The next milestone that is still ahead; null where there is none, and once the goal is achieved. */
  nextMilestone: (Milestone<IsoDay> & { target: number | null }) | null;
}

/** Each call takes one request (or nothing) and answers in the envelope; none of them throws. */
export interface Calls {
  openWizard(): Answer<WizardContext>;
  readSelection(): Answer<Selection>;
  loadGoal(request: { id: string }): Answer<LoadedGoal>;
  saveGoal(request: SaveGoalRequest): Answer<SavedGoal>;
  /** Logs a value and answers where the goal stands now. */
  checkIn(request: CheckInRequest): Answer<CheckedIn>;
  /** Keeps what is typed, up to 200 KB; the newest replaces the one before. */
  saveDraft(request: { draft: string }): Answer<null>;
  clearDraft(): Answer<null>;
  /** The goal as plain text for a slide or mail. */
  copySummary(request: { id: string }): Answer<{ text: string }>;
  /** Shows the Plan sheet with the goal's row selected. */
  openPlan(request: { id: string }): Answer<null>;
  /** Puts a formula into the active cell, if that is empty; answers where, such as `Sheet1!C3`. */
  insertFormula(request: { formula: string }): Answer<{ cell: string }>;
  /** Sets up missing planning sheets, restores deleted columns and broken formulas; answers what was done. */
  mendSheets(): Answer<{ done: string[] }>;
}

export type CallName = keyof Calls;
