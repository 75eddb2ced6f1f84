/** The goal's sentence, kept in step with fields that it had filled and that have been changed since. */
import { type Day, toWords } from '../../marketing/day.ts';
import { type Said, whatIsSaid } from '../../smart/said/said.ts';
import type { Answers } from '../model/answers.ts';
import { type Figures, readValue } from '../model/figures.ts';
import { withWhatIsSaid } from '../model/from-goal.ts';
import type { MetricChoice } from '../model/metric-choice.ts';
import { type FigureStyle, inProse, showFigure, showPlain } from '../model/show-number.ts';
import type { Surroundings } from '../model/surroundings.ts';
import { asTyped, timeClause } from './time-clause.ts';

interface Fields {
  readonly choice: MetricChoice;
  readonly figures: Figures;
  readonly deadline: Day | undefined;
}

type Field = 'baseline' | 'target' | 'deadline';

/** What a sentence says, to be compared as text. */
type Meaning = Readonly<Record<Field | 'start', string>>;

/** One field's new words, the ways to put them into the sentence, and what it should say then. */
interface Change {
  readonly field: Field;
  readonly meaning: string;
  readonly rewrite: (sentence: string, said: Said) => readonly string[];
}

/**
 * Where a figure or the deadline that came from the sentence was changed in its field, the sentence says the new
 * one, if it then reads as what the fields hold and is otherwise the same. If not, it stays as it was typed.
 */
export function followingFields(answers: Answers, fields: Fields, around: Surroundings): string {
  const changes = changesOf(answers, fields).filter(({ field }) => isChanged(answers, field));
  if (changes.length === 0) return answers.goal;
  const stillSaid = withWhatIsSaid({ ...answers, ...answers.fromGoal }, around).fromGoal;
  const read = (sentence: string) =>
    whatIsSaid(sentence, { asOf: around.today, fiscalYearStart: around.fiscalYearFirstMonth });
  let sentence = answers.goal;
  for (const { field, meaning, rewrite } of changes) {
    if (stillSaid[field] !== answers.fromGoal[field]) continue;
    const said = read(sentence);
    const wanted = { ...meaningOf(said), [field]: meaning };
    const isWanted = (rewritten: string) => isSame(meaningOf(read(rewritten)), wanted);
    sentence = rewrite(sentence, said).find(isWanted) ?? sentence;
  }
  return sentence;
}

function isChanged(answers: Answers, field: Field): boolean {
  const { [field]: filled, targetIs = '' } = answers.fromGoal;
  if (filled === undefined || answers[field] === '') return false;
  return answers[field] !== filled || (field === 'target' && answers.targetIs !== targetIs);
}

function changesOf({ goal }: Answers, { choice, figures, deadline }: Fields): readonly Change[] {
  // a sentence that groups thousands with dots goes on doing so
  const isDotted = /(?<!\d)\d{1,3}(?:\.\d{3})+(?!\d)/.test(goal);
  const style = { ...inProse(choice.style), decimalComma: isDotted };
  const changes: Change[] = [];
  const baseline = readValue(figures.baseline);
  if (baseline !== null) {
    const words = showFigure(baseline, style);
    changes.push({
      field: 'baseline',
      meaning: figure(baseline),
      rewrite: (sentence, said) => replaced(sentence, said.baseline?.written, words),
    });
  }
  const target = targetWords(figures, style);
  if (target) {
    changes.push({
      field: 'target',
      meaning: target.meaning,
      rewrite: (sentence, said) => [
        ...replaced(sentence, said.target?.written, target.words),
        ...replaced(sentence, said.target?.written, `to ${target.words}`, 'by\\s+'),
      ],
    });
  }
  if (deadline !== undefined) {
    const lasts = choice.direction.startsWith('Keep') || /\b(?:until|till)\b/i.test(goal);
    changes.push({
      field: 'deadline',
      meaning: String(deadline),
      rewrite: (sentence, { deadline: said }) =>
        said
          ? [
              sentence.replace(
                timeClause(said.written),
                `$<lead>${lasts ? 'until' : 'by'} ${toWords(deadline)}`,
              ),
            ]
          : [],
    });
  }
  return changes;
}

function targetWords(
  { mode, target, change }: Figures,
  style: FigureStyle,
): { readonly words: string; readonly meaning: string } | undefined {
  const value = readValue(target);
  if (mode === 'a value')
    return value === null
      ? undefined
      : { words: showFigure(value, style), meaning: `value ${figure(value)}` };
  if (!change) return undefined;
  const amount = Math.abs(change.amount);
  const meaning = `${change.mode} ${figure(amount)}`;
  if (change.mode === 'relative') return { words: `${showPlain(amount * 100)}%`, meaning };
  const words = style.unit === 'percent' ? `${showPlain(amount * 100)} points` : showFigure(amount, style);
  return { words, meaning };
}

/** The sentence with other words for some of it: once for every place where these stand. */
function replaced(
  sentence: string,
  written: string | undefined,
  words: string,
  before = '',
): readonly string[] {
  if (written === undefined) return [];
  const place = new RegExp(`(?<![\\p{L}\\d.,])${before}${asTyped(written)}(?!\\d)`, 'giu');
  return [...sentence.matchAll(place)].map(
    ({ 0: found, index }) => sentence.slice(0, index) + words + sentence.slice(index + found.length),
  );
}

function meaningOf({ baseline, target, start, deadline }: Said): Meaning {
  return {
    baseline: baseline ? figure(baseline.value) : '',
    target: target ? `${target.as} ${figure(target.value)}` : '',
    start: String(start),
    deadline: String(deadline?.day),
  };
}

function figure(value: number): string {
  return String(Number(value.toPrecision(9)));
}

function isSame(one: Meaning, other: Meaning): boolean {
  return (['baseline', 'target', 'start', 'deadline'] as const).every((part) => one[part] === other[part]);
}
