/** How a goal's figures are shown, in its own row and in all the rows that hang on it. */
import type { GoalPlan, Unit } from './goal.ts';
import { moneyFormat, numberFormat } from './number-format.ts';
import { type ExistingRow, type RowChanges, type RowUpdate, type SheetRows, textOf } from './rows.ts';

export interface Looks {
  /** The format of figures of the goal's metric. */
  figures: string;
  /** The same for a reading, which may have decimals of its own. */
  reading: (value: number | null) => string;
  /** The format of its funnel's costs; absent where no currency is known. */
  costs: string | undefined;
}

/** @param usual the currency of the settings */
export function looksOf({ goal, strategies, tactics }: GoalPlan, usual: string): Looks {
  const all = [...strategies.flatMap((strategy) => strategy.tactics), ...tactics];
  const figures = [goal.baseline, goal.target, ...all.map(({ contribution }) => contribution)];
  const currency = goal.currency || usual;
  const fine = goal.kind === 'Level' ? finest(goal.unit, figures) : [];
  const reading = (value: number | null) => numberFormat(goal.unit, [...figures, ...fine, value], currency);
  return {
    figures: reading(null),
    reading,
    costs: currency === '' ? undefined : moneyFormat(currency),
  };
}

/** From these on cents and hundredths of a percent are dust. */
const LARGE: Partial<Record<Unit, number>> = { money: 1000, percent: 0.1 };

/**
 * A figure with the decimals that a small level has on its way, although neither end has: "CAC from $62 to $45",
 * "conversion rate from 3.2% to 5%".
 */
function finest(unit: Unit, figures: readonly (number | null)[]): readonly number[] {
  const known = figures.filter((figure) => figure !== null);
  const isSmall = known.length > 0 && known.every((figure) => Math.abs(figure) < (LARGE[unit] ?? 0));
  if (!isSmall) return [];
  return unit === 'money' ? [0.01] : [0.0001];
}

export function isSameLook(a: Looks, b: Looks): boolean {
  return a.figures === b.figures && a.costs === b.costs;
}

const FIGURES = ['baseline', 'target', 'contribution'];

/** Rows of the plan whose figures change get the decimals that these need. */
export function shownWhereChanged(changes: RowChanges, { figures }: Looks): RowChanges {
  const hasFigures = ({ cells }: RowUpdate) => FIGURES.some((key) => key in cells);
  const updates = changes.updates.map((each) => (hasFigures(each) ? { ...each, pattern: figures } : each));
  return { ...changes, updates };
}

/** The same changes, with the rows of these IDs shown anew. */
export function shownAnew(
  changes: RowChanges,
  { rows }: SheetRows,
  ids: readonly string[],
  patternOf: (row: ExistingRow) => string | undefined,
): RowChanges {
  const own = rows.filter((row) => ids.includes(textOf(row, 'id')));
  const anew = own.map((row): RowUpdate => ({ row: row.row, cells: {}, pattern: patternOf(row) }));
  return { ...changes, updates: [...changes.updates, ...anew.filter(({ pattern }) => pattern)] };
}
