/** A figure of the goal's sentence as someone would type it into its field, if it can be told for certain. */
import type { Unit } from '../../plan/goal.ts';
import type { SaidFigure, SaidTarget } from '../../smart/said/figure.ts';
import type { Said } from '../../smart/said/said.ts';
import type { Answers, FromGoal, TargetMode } from './answers.ts';
import { figuresOf, readValue } from './figures.ts';
import { metricChoice } from './metric-choice.ts';
import { currencyIn, readNumber } from './read-number.ts';
import { showTyped } from './show-number.ts';
import type { Surroundings } from './surroundings.ts';

const DUST = 1e-9;

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= DUST * Math.max(1, Math.abs(other));
}

/** A value as it is written, or else as figures are written here: whichever is read back as the same. */
export function valueTyped(
  field: 'baseline' | 'target',
  said: Said,
  answers: Answers,
  around: Surroundings,
): string | undefined {
  const figure = said[field];
  if (!figure) return undefined;
  const currency = currencyIn(`${figure.written} ${said.target?.written} ${said.baseline?.written}`);
  return ways(figure, currency, around).find((text) => {
    const typed = { ...answers, [field]: text };
    const choice = metricChoice(typed, around);
    const figures = figuresOf(typed, choice, around.decimalComma);
    const value = readValue(figures[field]);
    const isValue = field === 'baseline' || figures.mode === 'a value';
    return isValue && value !== null && isSame(value, figure.value) && isCountedIn(choice.style.noun, said);
  });
}

/** "from 60 to 50 days" are days, 4 hours are not. */
function isCountedIn(noun: string, { baseline, target }: Said): boolean {
  if (noun === '' || target?.unit !== 'duration') return true;
  return `${baseline?.written} ${target.written}`.includes(noun.replace(/s$/, ''));
}

const MODES = { relative: 'a change in %', points: 'a change in points' } as const;

/** A change, with how it is meant where that does not show in how it is typed. */
export function changeTyped(
  target: SaidTarget,
  answers: Answers,
  around: Surroundings,
): Pick<FromGoal, 'target' | 'targetIs'> | undefined {
  const mode = target.as === 'value' ? undefined : MODES[target.as];
  if (mode === undefined) return undefined;
  for (const text of ways(target, currencyIn(target.written ?? ''), around)) {
    for (const targetIs of ['', mode] as const) {
      if (isRead({ ...answers, target: text, targetIs }, target, mode, around))
        return { target: text, targetIs };
    }
  }
  return undefined;
}

function isRead(
  typed: Answers,
  { value, unit }: SaidTarget,
  mode: TargetMode,
  around: Surroundings,
): boolean {
  const choice = metricChoice(typed, around);
  const { mode: read, change } = figuresOf(typed, choice, around.decimalComma);
  if (read !== mode || !change) return false;
  // points of a score are no shares
  const scale = unit === 'points' && choice.style.unit !== 'percent' ? 100 : 1;
  return isSame(Math.abs(change.amount), value * scale);
}

/** The ways to type a figure, the likeliest first; none where nobody can know what was meant. */
function ways(
  { value, unit, written }: SaidFigure,
  currency: string,
  around: Surroundings,
): readonly string[] {
  if (isAmbiguous(value, written) || (unit === 'money' && currency === '')) return [];
  const shown = showTyped(value, UNITS[unit] ?? 'number', { ...around, currency });
  const isShort = !/[.,]\d{5}/.test(shown);
  return [...(written === undefined ? [] : [written]), ...(isShort ? [shown] : [])];
}

const UNITS: Readonly<Partial<Record<SaidFigure['unit'], Unit>>> = { percent: 'percent', money: 'money' };

/** "1.200" is 1.2 in one country and 1,200 in the next. */
function isAmbiguous(value: number, written = ''): boolean {
  const other = readNumber(written, true)?.value;
  return other !== undefined && other > value * 100;
}
