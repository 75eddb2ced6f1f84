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
  const { today, fiscalYearFirstMonth } = around;
  const said = whatIsSaid(answers.goal, { asOf: today, fiscalYearStart: fiscalYearFirstMonth });
  const usual = usualAnswers(answers, around);
  const { fromGoal: before } = answers;
  let next = answers;
  const fromGoal: FromGoal = {};
  for (const { fields, say } of CARRIED) {
    const isOpen = fields.every(
      (field) => answers[field] === '' || answers[field] === before[field] || answers[field] === usual[field],
    );
    const proposed = say(said, { ...next, ...blank(fields) }, around);
    if (isOpen) {
      const isLeft = fields.some((field) => before[field] !== undefined && answers[field] === before[field]);
      if (proposed || isLeft) next = { ...next, ...blank(fields), ...pick(usual, fields), ...proposed };
    }
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
