/** Where a goal stands, in the lines of a card: all of one day, the newest check-in's. */
import { type Day, parseIso, toIso } from '../../marketing/day.ts';
import { shareExpected } from '../../marketing/milestones.ts';
import { isHeld } from '../../plan/limits.ts';
import type { GoalState, PlanRowSummary } from '../../rpc.ts';
import { words } from '../text.ts';
import { dayInShort } from './days-in-words.ts';
import { type FigureStyle, roundedFigure, showFigure, showPlain } from './show-number.ts';
import type { Surroundings } from './surroundings.ts';

/** How a goal's figures are written. */
export function styleOf({ unit, currency }: PlanRowSummary, { decimalComma }: Surroundings): FigureStyle {
  return { unit, currency, noun: '', decimalComma };
}

/** What is known of where a goal stands, by its name: the value as it was typed, the rest rounded. */
export function linesOf(
  row: PlanRowSummary,
  state: GoalState,
  around: Surroundings,
): readonly (readonly [name: string, shown: string])[] {
  const text = words.checkIn;
  const style = styleOf(row, around);
  const checked = state.lastCheckIn;
  const isEarlier = checked !== null && checked < toIso(around.today);
  const expected = isEarlier ? expectedOn(row, parseIso(checked)) : state.expected;
  const lines: readonly (readonly [string, string | null])[] = [
    [
      isEarlier ? text.on(dayInShort(checked)) : text.now,
      state.current === null ? null : showFigure(state.current, style),
    ],
    [
      isEarlier ? text.expectedThen : text.expected,
      expected === null ? null : showFigure(roundedFigure(expected), style),
    ],
    [text.progress, state.progress === null ? null : `${Math.round(state.progress * 100)}%`],
    [text.pace, state.pace === null ? null : showPlain(Number(state.pace.toFixed(2)), around.decimalComma)],
    [text.status, state.status],
  ];
  return lines.flatMap(([name, shown]) => (shown === null ? [] : ([[name, shown]] as const)));
}

/** What the goal asked for by a day, between its milestones; null where that cannot be told. */
function expectedOn(row: PlanRowSummary, day: Day | undefined): number | null {
  const { target } = row;
  if (target === null || isHeld(row)) return target;
  const origin = row.kind === 'Total' ? 0 : row.baseline;
  const share = day === undefined ? null : shareOn(row, day);
  return origin === null || share === null ? null : origin + (target - origin) * share;
}

/** The share of the way that the goal should have gone by a day; null without its dates. */
export function shareOn({ start, deadline, milestones }: PlanRowSummary, day: Day): number | null {
  const [from, to] = [parseIso(start ?? ''), parseIso(deadline ?? '')];
  if (from === undefined || to === undefined) return null;
  const stages = milestones.map(({ due, share }) => ({ due: parseIso(due) ?? to, share }));
  return shareExpected(day, from, to, stages);
}
