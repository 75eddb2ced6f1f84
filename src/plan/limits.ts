/** Goals that hold a limit: which they are, in the sidebar's words and in the sheets' formulas. */
import type { Limit } from '../marketing/limit.ts';
import type { Goal } from './goal.ts';
import { joined } from './sheet.ts';

/** A level to keep: every day asks for the same, so there is no way from a baseline to the target. */
export function isHeld({ kind, direction }: Pick<Goal, 'kind' | 'direction'>): boolean {
  return kind === 'Level' && direction.startsWith('Keep');
}

/** The limit of a goal that has one: a level to keep, or a total that must stay below. */
export function limitOf(goal: Pick<Goal, 'kind' | 'direction' | 'target'>): Limit | null {
  const { kind, direction, target } = goal;
  const staysBelow = kind === 'Total' && (direction === 'Keep at most' || direction === 'Decrease');
  if (target === null || !(isHeld(goal) || staysBelow)) return null;
  return { value: target, side: direction === 'Keep at least' ? 'at least' : 'at most' };
}

/** The same as {@link isHeld}, as a formula. */
export function held(kind: string, direction: string): string {
  return `(${kind}="Level")*((${direction}="Keep at least")+(${direction}="Keep at most"))`;
}

/** Whether a goal has a limit, as {@link limitOf} says, as a formula. */
export function limited(kind: string, direction: string): string {
  return joined(
    `${held(kind, direction)}`,
    `+(${kind}<>"Level")*((${direction}="Keep at most")+(${direction}="Decrease"))`,
  );
}

/**
 * What progress counts from, as a formula of a goal's columns: nothing for a Total, the baseline for a Level and
 * the limit itself for a level to keep; #N/A until that is filled in.
 */
export function originOf(column: (key: 'kind' | 'direction' | 'baseline' | 'target') => string): string {
  return joined(
    `LET(kind;${column('kind')};direction;${column('direction')};`,
    `from;IF(${held('kind', 'direction')};${column('target')};${column('baseline')});`,
    'IF(kind="Level";IF(from="";NA();from);0))',
  );
}
