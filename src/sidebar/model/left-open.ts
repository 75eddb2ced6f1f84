/** What the plan would not hold if the goal were saved now: its target, its deadline, where a level stands. */
import { whatIsSaid } from '../../smart/said/said.ts';
import { words } from '../text.ts';
import type { Answers, FromGoal } from './answers.ts';
import type { Derived } from './derived.ts';
import { monthsOf } from './plausibility.ts';
import { showExact, showFigure } from './show-number.ts';
import type { Step } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

export interface LeftOpen {
  readonly step: Step;
  /** The field's ID in the page. */
  readonly field: 'baseline' | 'target' | 'deadline';
  /** What to write, and why it was not taken from the goal's sentence. */
  readonly message: string;
  /** Whether the sentence says something that no field could take for certain. */
  readonly isSaid: boolean;
  /** Ways to fill the field with one press. */
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly label: string;
  readonly taken: FromGoal;
}

export function leftOpen(answers: Answers, derived: Derived, around: Surroundings): readonly LeftOpen[] {
  const { today, fiscalYearFirstMonth } = around;
  const { figures, choice, baseline, target, deadline } = derived;
  const said = whatIsSaid(answers.goal, { asOf: today, fiscalYearStart: fiscalYearFirstMonth });
  const text = words.leftOpen;
  const found: LeftOpen[] = [];
  const add = (field: LeftOpen['field'], message: string, isSaid: boolean, choices: readonly Choice[] = []) =>
    found.push({ step: field === 'deadline' ? 'Time' : 'Numbers', field, message, isSaid, choices });
  const isFaulty = figures.baseline.state === 'bad' || figures.target.state === 'bad';
  const moves = !choice.direction.startsWith('Keep');
  if (figures.change && baseline === null && !isFaulty) {
    add('baseline', text.change(answers.target.trim(), choice.kind), false);
  } else if (target === null && !isFaulty) {
    const [figure, ...others] = said.figures;
    if (said.rate)
      add('target', text.rate(said.rate.written, said.rate.each), true, choicesOf(said.rate, derived));
    else if (others.length > 0)
      add('target', text.several(said.figures.map((one) => quoted(one)).join(', ')), true);
    else if (figure !== undefined) add('target', text.figure(quoted(figure)), true);
    else add('target', text.noTarget, false);
  } else if (baseline === null && target !== null && choice.kind === 'Level' && moves && !isFaulty) {
    add('baseline', text.noBaseline, false);
  }
  if (deadline === undefined) {
    if (said.when) add('deadline', text.when(quoted(said.when.written)), true);
    else add('deadline', words.time.noDeadline, false);
  }
  return found;
}

function quoted(written: string): string {
  return `“${written}”`;
}

const IN_A_MONTH = { day: 365.25 / 12, week: 365.25 / 84, month: 1, quarter: 1 / 3, year: 1 / 12 } as const;

/** 25 reviews each month: so many until the deadline, as they add up, or each month by itself. */
function choicesOf(
  { value, each }: NonNullable<ReturnType<typeof whatIsSaid>['rate']>,
  { choice, aim }: Derived,
): readonly Choice[] {
  const { style } = choice;
  const months = monthsOf(aim);
  const [typed, label] = [showExact(value, style), showFigure(value, style)];
  const alone = {
    label: words.leftOpen.inEach(label, each),
    taken: { target: typed, targetIs: '' as const, kind: 'Level' as const },
  };
  if (months === null || style.unit === 'percent') return [alone];
  const periods = Math.round(months * IN_A_MONTH[each]);
  if (periods < 2) return [alone];
  const whole = value * periods;
  const inAll = { target: showExact(whole, style), targetIs: '' as const, kind: 'Total' as const };
  return [
    { label: words.leftOpen.inAll(showFigure(whole, style), `${periods} ${each}s`), taken: inAll },
    alone,
  ];
}
