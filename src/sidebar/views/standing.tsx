import type { GoalState, PlanRowSummary } from '../../rpc.ts';
import { showFigure, showPlain, tidied } from '../model/show-number.ts';
import { words } from '../text.ts';

interface StandingProps {
  readonly row: PlanRowSummary;
  readonly state: GoalState;
  readonly decimalComma: boolean;
}

/** Where a goal stands: value, pace and status. */
export function Standing({ row, state, decimalComma }: StandingProps) {
  const text = words.checkIn;
  const style = { unit: row.unit, currency: row.currency, noun: '', decimalComma };
  const figure = (value: number | null) => (value === null ? null : showFigure(tidied(value), style));
  const lines: readonly (readonly [string, string | null])[] = [
    [text.now, figure(state.current)],
    [text.expected, figure(state.expected)],
    [text.progress, state.progress === null ? null : `${Math.round(state.progress * 100)}%`],
    [text.pace, state.pace === null ? null : showPlain(Number(state.pace.toFixed(2)), decimalComma)],
    [text.status, state.status],
  ];
  const known = lines.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <dl class="standing">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class={name === text.status ? `status ${value?.toLowerCase().replace(' ', '-')}` : undefined}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
