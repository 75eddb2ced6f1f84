import type { GoalState, PlanRowSummary } from '../../rpc.ts';
import { linesOf } from '../model/standing.ts';
import type { Surroundings } from '../model/surroundings.ts';
import { words } from '../text.ts';

interface StandingProps {
  readonly row: PlanRowSummary;
  readonly state: GoalState;
  readonly around: Surroundings;
}

/** Where a goal stands: value, pace and status. */
export function Standing({ row, state, around }: StandingProps) {
  const lines = linesOf(row, state, around);
  if (lines.length === 0) return null;
  const look = (name: string, shown: string) =>
    name === words.checkIn.status ? `status ${shown.toLowerCase().replace(' ', '-')}` : undefined;
  return (
    <dl class="standing">
      {lines.map(([name, shown]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={look(name, shown)}>{shown}</dd>
        </div>
      ))}
    </dl>
  );
}
