/** Where the goal's sentence and a field that someone filled by hand say different things. */
import { findMetric } from '../../marketing/metrics/find.ts';
import type { Answers, FromGoal } from './answers.ts';
import { derive } from './derived.ts';
import { withWhatIsSaid } from './from-goal.ts';
import type { Step } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

export interface SaidOtherwise {
  readonly step: Step;
  /** The field's label. */
  readonly label: string;
  /** What the sentence says, as it would stand in the field. */
  readonly said: string;
  /** The answers that take the sentence's word. */
  readonly taken: Partial<Answers>;
}

const OPEN = {
  metric: '',
  kind: '',
  direction: '',
  unit: '',
  baseline: '',
  target: '',
  targetIs: '',
} as const;

/**
 * A field that came from the sentence and was changed since is no contradiction: the sentence follows it. Nor is a
 * wish that names another metric than the one it is measured by, as long as it says no figures.
 */
export function saidOtherwise(answers: Answers, around: Surroundings): readonly SaidOtherwise[] {
  const { fromGoal } = answers;
  const open: Answers = { ...answers, ...OPEN, deadline: '', fromGoal: {} };
  const { metric, baseline, target, targetIs = '', deadline } = withWhatIsSaid(open, around).fromGoal;
  const now = derive(answers, around);
  const taking = (taken: FromGoal): Partial<Answers> => ({ ...taken, fromGoal: { ...fromGoal, ...taken } });
  const found: SaidOtherwise[] = [];
  if (
    metric &&
    answers.metric !== '' &&
    fromGoal.metric !== metric &&
    !isSameMetric(metric, answers.metric)
  ) {
    const taken = { ...taking({ metric }), kind: '', direction: '', unit: '' } as const;
    found.push({ step: 'Metric', label: 'Metric', said: metric, taken });
  }
  if (baseline && now.baseline !== null && fromGoal.baseline !== baseline) {
    const taken = taking({ baseline });
    if (derive({ ...answers, ...taken }, around).baseline !== now.baseline)
      found.push({ step: 'Numbers', label: 'Baseline', said: baseline, taken });
  }
  if (target && now.target !== null && fromGoal.target !== target) {
    const taken = taking({ target, targetIs });
    if (derive({ ...answers, ...taken }, around).target !== now.target)
      found.push({ step: 'Numbers', label: 'Target', said: target, taken });
  }
  if (deadline && answers.deadline !== '' && fromGoal.deadline !== deadline && answers.deadline !== deadline)
    found.push({ step: 'Time', label: 'Deadline', said: deadline, taken: taking({ deadline }) });
  return found;
}

function isSameMetric(one: string, other: string): boolean {
  const [first, second] = [findMetric(one), findMetric(other)];
  return first === undefined ? one.toLowerCase() === other.trim().toLowerCase() : first === second;
}
