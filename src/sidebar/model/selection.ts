/** What the selected cells mean for the goal. */
import type { Unit } from '../../plan/goal.ts';
import type { Selection } from '../../rpc.ts';
import { words } from '../text.ts';
import type { Answers, History } from './answers.ts';
import type { MetricChoice } from './metric-choice.ts';
import { showExact } from './show-number.ts';

export interface FromSelection {
  readonly changes: Partial<Answers>;
  /** What was read, or why nothing was. */
  readonly message: string;
  readonly ok: boolean;
}

/** One number is the baseline; of a history the last value is, or for a total the sum. */
export function baselineFrom(selection: Selection, choice: MetricChoice): FromSelection {
  const text = words.numbers.selection;
  if (selection.what === 'nothing') return { changes: {}, message: text.nothing, ok: false };
  if (selection.what === 'text') return { changes: {}, message: text.text, ok: false };
  const { values, unit, range } = selection;
  const last = values[values.length - 1];
  if (last === undefined) return { changes: {}, message: text.nothing, ok: false };
  const total = choice.kind === 'Total';
  const sum = Number(values.reduce((all, value) => all + value, 0).toPrecision(12));
  const message =
    values.length === 1
      ? text.one(range)
      : total
        ? text.sum(values.length, range)
        : text.last(values.length, range);
  return {
    changes: {
      baseline: typed(total ? sum : last, unit, choice),
      history: values.length > 1 ? historyOf(selection) : null,
    },
    message: [message, selection.skipped].filter((part) => part !== '').join(' '),
    ok: true,
  };
}

/** Last season's dated figures, for milestones that follow it. */
export function seasonFrom(selection: Selection): FromSelection {
  if (selection.what !== 'history') return { changes: {}, message: words.time.seasonNeedsDates, ok: false };
  const message = words.time.seasonRead(selection.values.length, selection.range);
  return {
    changes: { season: historyOf(selection) },
    message: [message, selection.skipped].filter((part) => part !== '').join(' '),
    ok: true,
  };
}

function historyOf(selection: Extract<Selection, { what: 'numbers' | 'history' }>): History {
  const { range, values } = selection;
  return selection.what === 'history' ? { range, values, dates: selection.dates } : { range, values };
}

/** A metric of the catalogue knows its unit; else the cells' own format tells. */
function typed(value: number, unit: Unit, { metric, style }: MetricChoice): string {
  return showExact(value, metric ? style : { ...style, unit });
}
