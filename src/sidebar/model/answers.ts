/** What someone has typed and chosen in the wizard, as typed. Everything else is worked out from it. */
import type { Direction, IsoDay, Kind, Milestone, Unit } from '../../plan/goal.ts';

export const TARGET_MODES = ['a value', 'a change in %', 'a change in points'] as const;
export type TargetMode = (typeof TARGET_MODES)[number];

export const RHYTHMS = ['none', 'week', 'month', 'quarter'] as const;
/** keep: the milestones that an edited goal already has. */
export type Rhythm = (typeof RHYTHMS)[number] | 'keep';

export const SHAPES = ['linear', 'compound', 'like last season'] as const;
export type Shape = (typeof SHAPES)[number];

/** Figures read from the sheet, oldest first. */
export interface History {
  readonly range: string;
  /** Absent where the selected cells hold no dates. */
  readonly dates?: readonly IsoDay[];
  readonly values: readonly number[];
}

export interface TacticAnswers {
  /** Tells cards apart on screen. */
  readonly key: string;
  /** In the Plan sheet; absent for a new one. */
  readonly id?: string | undefined;
  readonly statement: string;
  readonly channel: string;
  readonly contribution: string;
  readonly effort: string;
  /** Kept as they are in the sheet: the wizard does not ask for them. */
  readonly owner: string;
  readonly start: IsoDay;
  readonly deadline: IsoDay;
}

export interface StrategyAnswers {
  readonly key: string;
  readonly id?: string | undefined;
  readonly statement: string;
  readonly owner: string;
  readonly tactics: readonly TacticAnswers[];
}

export interface StageAnswers {
  readonly key: string;
  /** Its name in the Funnel sheet; absent for a new one. */
  readonly was?: string | undefined;
  readonly stage: string;
  readonly rate: string;
  readonly days: string;
  readonly unitCost: string;
}

/** The fields that a goal's own sentence may fill. */
export type FromGoal = Partial<
  Pick<
    Answers,
    | 'channel'
    | 'metric'
    | 'kind'
    | 'direction'
    | 'baseline'
    | 'target'
    | 'targetIs'
    | 'start'
    | 'deadline'
    | 'owner'
  >
>;

export interface Answers {
  readonly template: string;
  readonly goal: string;
  readonly channel: string;
  readonly metric: string;
  /** '' follows from the metric. */
  readonly kind: Kind | '';
  readonly direction: Direction | '';
  /** What the metric is measured in in the plan; '' follows from what is typed and from the metric. */
  readonly unit: Unit | '';
  readonly baseline: string;
  readonly target: string;
  /** '' follows from how the target is typed. */
  readonly targetIs: TargetMode | '';
  readonly history: History | null;
  readonly start: IsoDay | '';
  readonly deadline: IsoDay | '';
  readonly milestones: Rhythm;
  readonly keptMilestones: readonly Milestone<IsoDay>[];
  readonly shape: Shape;
  readonly season: History | null;
  readonly supports: string;
  readonly owner: string;
  readonly strategies: readonly StrategyAnswers[];
  readonly tactics: readonly TacticAnswers[];
  readonly averageSale: string;
  readonly stages: readonly StageAnswers[];
  /** The statement as someone rewrote it; null while it is assembled from the answers. */
  readonly statement: string | null;
  /** What the goal's sentence put into the fields, which may have been changed since. */
  readonly fromGoal: FromGoal;
}

export const BLANK_ANSWERS: Answers = {
  template: 'Blank',
  goal: '',
  channel: '',
  metric: '',
  kind: '',
  direction: '',
  unit: '',
  baseline: '',
  target: '',
  targetIs: '',
  history: null,
  start: '',
  deadline: '',
  milestones: 'none',
  keptMilestones: [],
  shape: 'linear',
  season: null,
  supports: '',
  owner: '',
  strategies: [],
  tactics: [],
  averageSale: '',
  stages: [],
  statement: null,
  fromGoal: {},
};

/** A key that no other card of these answers has. */
function freshKey(taken: readonly { readonly key: string }[]): string {
  return String(taken.reduce((most, { key }) => Math.max(most, Number(key) || 0), 0) + 1);
}

export function blankTactic(among: readonly TacticAnswers[]): TacticAnswers {
  const nothing = {
    statement: '',
    channel: '',
    contribution: '',
    effort: '',
    owner: '',
    start: '',
    deadline: '',
  };
  return { key: freshKey(among), ...nothing };
}

export function blankStrategy(among: readonly StrategyAnswers[]): StrategyAnswers {
  return { key: freshKey(among), statement: '', owner: '', tactics: [] };
}

export function blankStage(among: readonly StageAnswers[]): StageAnswers {
  return { key: freshKey(among), stage: '', rate: '', days: '', unitCost: '' };
}

/** All tactics of the goal, in the order of the screen. */
export function allTactics({ strategies, tactics }: Answers): readonly TacticAnswers[] {
  return [...strategies.flatMap((strategy) => strategy.tactics), ...tactics];
}

/** What someone removed: rows of the sheet that an edited goal had and these answers no longer have. */
export function removedIds(before: Answers, now: Answers): string[] {
  const ids = (answers: Answers) =>
    [...answers.strategies, ...allTactics(answers)].flatMap(({ id }) => (id === undefined ? [] : [id]));
  const kept = new Set(ids(now));
  return ids(before).filter((id) => !kept.has(id));
}
