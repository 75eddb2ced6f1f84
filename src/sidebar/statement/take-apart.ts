/** A saved goal's sentence taken apart again, so that one that nobody rewrote goes on following the answers. */
import type { Answers, FromGoal } from '../model/answers.ts';
import { derive, endOf } from '../model/derived.ts';
import { withWhatIsSaid } from '../model/from-goal.ts';
import { showTyped } from '../model/show-number.ts';
import type { Surroundings } from '../model/surroundings.ts';
import { asPartOf, gist } from './purpose.ts';
import { readGoal } from './read-goal.ts';

/**
 * The answers that the saved sentence was assembled from. Where none give it back word for word, it is in someone's
 * own words and stays as it is.
 */
export function withSentenceApart(saved: Answers, sentence: string, around: Surroundings): Answers {
  const { baseline, target, deadline } = derive(saved, around);
  const givesItBack = (answers: Answers) => {
    const again = derive(answers, around);
    const isSame = again.baseline === baseline && again.target === target && again.deadline === deadline;
    return isSame && again.assembled === sentence;
  };
  const apart = inParts(saved, sentence, around).find(givesItBack);
  const said = withFiguresSaid(apart ?? { ...saved, goal: sentence }, around);
  if (said && givesItBack(said)) return said;
  return apart ?? { ...saved, statement: sentence };
}

/** The goal in a few words, with the fewest clauses that may have been typed with it. */
function inParts(saved: Answers, sentence: string, around: Surroundings): readonly Answers[] {
  const { comparison, means, purpose } = readGoal(sentence);
  const parent = asPartOf(endOf(saved, around));
  const own = parent !== '' && purpose.endsWith(parent.trim()) ? purpose.slice(0, -parent.length) : purpose;
  let wishes: readonly string[] = [gist(sentence)];
  for (const clause of [comparison, own, means].filter((one) => one !== '')) {
    wishes = wishes.concat(wishes.map((wish) => `${wish} ${clause}`));
  }
  const targets = [{}, ...asChange(saved, around)];
  return wishes.flatMap((goal) => targets.map((target) => ({ ...saved, goal, ...target })));
}

/** The target as a change in percent: "by 25%, from 400 to 500". */
function asChange(saved: Answers, around: Surroundings): readonly Partial<Answers>[] {
  const { baseline, target } = derive(saved, around);
  if (!baseline || target === null || baseline === target) return [];
  const change = showTyped((target - baseline) / baseline, 'percent', around);
  return [{ target: target > baseline ? `+${change}` : change, targetIs: '' }];
}

/** With what the goal itself says of figures and time as it says it, so that these go on following it. */
function withFiguresSaid(apart: Answers, around: Surroundings): Answers | undefined {
  const open = { ...apart, baseline: '', target: '', targetIs: '' as const, deadline: '' as const };
  const { baseline, target, targetIs, deadline } = withWhatIsSaid(open, around).fromGoal;
  const fromGoal: FromGoal = {
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target, targetIs: targetIs ?? '' }),
    ...(deadline !== undefined && { deadline }),
  };
  return Object.keys(fromGoal).length === 0 ? undefined : { ...apart, ...fromGoal, fromGoal };
}
