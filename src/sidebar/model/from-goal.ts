/** What the goal's own sentence already says goes into the fields that nobody has filled. */
import { toIso } from '../../marketing/day.ts';
import { type Said, whatIsSaid } from '../../smart/said/said.ts';
import { answersFrom } from '../templates.ts';
import { type Answers, BLANK_ANSWERS, type FromGoal } from './answers.ts';
import { changeTyped, valueTyped } from './figure-typed.ts';
import { metricChoice } from './metric-choice.ts';
import type { Surroundings } from './surroundings.ts';

type Field = keyof FromGoal;

/** Fields that are filled together, and what they should hold, given the answers so far. */
interface Carried {
  readonly fields: readonly Field[];
  readonly say: (said: Said, answers: Answers, around: Surroundings) => FromGoal | undefined;
}

/** The metric first: it says what a figure can be. */
const CARRIED: readonly Carried[] = [
  { fields: ['metric'], say: ({ metric }) => metric && { metric: metric.name } },
  { fields: ['channel'], say: ({ channel }) => given('channel', channel) },
  { fields: ['owner'], say: ({ owner }) => given('owner', owner) },
  {
    fields: ['start'],
    say: ({ start: said, deadline }) => {
      const start = said ?? deadline?.start;
      return start === undefined || (deadline && deadline.day <= start) ? undefined : { start: toIso(start) };
    },
  },
  { fields: ['deadline'], say: ({ deadline }) => deadline && { deadline: toIso(deadline.day) } },
  { fields: ['direction'], say: directionFor },
  {
    fields: ['baseline'],
    say: (said, answers, around) => given('baseline', valueTyped('baseline', said, answers, around)),
  },
  {
    fields: ['target', 'targetIs'],
    say: (said, answers, around) =>
      said.target?.as === 'value'
        ? given('target', valueTyped('target', said, answers, around))
        : said.target && changeTyped(said.target, answers, around),
  },
  { fields: ['kind'], say: kindFor },
];

function given(field: Field, value: string | undefined): FromGoal | undefined {
  return value === undefined ? undefined : { [field]: value };
}

/** Only where it is another than the metric's, which is followed anyway; what the catalogue calls a level stays one. */
function kindFor({ kind, metric }: Said, answers: Answers, around: Surroundings) {
  const isOther = kind !== undefined && kind !== metricChoice(answers, around).kind;
  return isOther && (kind === 'Level' || metric?.kind !== 'level') ? { kind } : undefined;
}

/** The same for the direction. */
function directionFor({ direction }: Said, answers: Answers, around: Surroundings) {
  const usual = metricChoice(answers, around).direction;
  const isOther = direction !== undefined && direction !== usual && !usual.startsWith('Keep');
  return isOther ? { direction } : undefined;
}

/**
 * The answers with every field filled that the sentence clearly answers. What someone typed or chose stays;
 * a field that still holds what an earlier sentence, a template or the wizard itself put there follows the sentence.
 */
export function withWhatIsSaid(answers: Answers, around: Surroundings): Answers {
  const usual = usualAnswers(answers, around);
  return carriedInto(
    answers,
    usual,
    around,
    (field) => answers[field] === '' || answers[field] === usual[field],
  );
}

/** The same for a goal of the plan: only what its sentence said before follows it. */
export function withWhatIsSaidAnew(answers: Answers, around: Surroundings): Answers {
  return carriedInto(answers, {}, around, () => false);
}

function carriedInto(
  answers: Answers,
  usual: FromGoal,
  around: Surroundings,
  isFree: (field: Field) => boolean,
): Answers {
  const { today, fiscalYearFirstMonth } = around;
  const said = whatIsSaid(answers.goal, { asOf: today, fiscalYearStart: fiscalYearFirstMonth });
  const { fromGoal: before } = answers;
  const isLeft = (field: Field) => before[field] !== undefined && answers[field] === before[field];
  const open = CARRIED.filter(({ fields }) =>
    fields.every((field) => isFree(field) || answers[field] === before[field]),
  ).filter(({ fields }) => fields.some((field) => isFree(field) || isLeft(field)));
  let next = answers;
  // what an earlier sentence left goes first: its currency would decide what the new figures can be
  for (const { fields } of open)
    if (fields.some(isLeft)) next = { ...next, ...blank(fields), ...pick(usual, fields) };
  const fromGoal: FromGoal = {};
  for (const group of CARRIED) {
    const { fields, say } = group;
    const proposed = say(said, { ...next, ...blank(fields) }, around);
    const isOpen = open.includes(group);
    if (proposed && isOpen) next = { ...next, ...blank(fields), ...pick(usual, fields), ...proposed };
    // what someone has changed since is still known to come from the sentence, as long as it says the same
    const isKnown = proposed && fields.every((field) => proposed[field] === before[field]);
    if (proposed && (isOpen || isKnown)) Object.assign(fromGoal, proposed);
  }
  return { ...next, fromGoal };
}

/** What the wizard and the chosen template put into the fields by themselves. */
function usualAnswers({ template }: Answers, around: Surroundings): FromGoal {
  const { start = '', target, deadline } = answersFrom(template, around);
  return { start, ...(target && { target }), ...(deadline && { deadline }) };
}

function blank(fields: readonly Field[]): FromGoal {
  return pick(BLANK_ANSWERS, fields);
}

function pick(from: FromGoal, fields: readonly Field[]): FromGoal {
  return Object.fromEntries(
    fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])),
  );
}
