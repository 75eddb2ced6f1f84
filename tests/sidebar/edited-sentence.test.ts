import { describe, expect, test } from 'vitest';
import type { LoadedGoal } from '../../src/rpc.ts';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { derive } from '../../src/sidebar/model/derived.ts';
import { withWhatIsSaid, withWhatIsSaidAnew } from '../../src/sidebar/model/from-goal.ts';
import { answersOf, goalPlanOf } from '../../src/sidebar/model/goal-plan.ts';
import { AROUND, answers } from './around.ts';

const NOWHERE = {
  ...{ current: null, lastCheckIn: null, progress: null, expected: null, pace: null, status: null },
};

/** A goal as `Edit goal` opens it, after it was typed and saved. */
function opened(goal: string, change: (typed: Answers) => Answers = (typed) => typed): Answers {
  const typed = change(withWhatIsSaid(answers({ goal }), AROUND));
  const plan = goalPlanOf(typed, derive(typed, AROUND), AROUND);
  const loaded = { id: 'G1', plan, checkIns: [], state: NOWHERE } as unknown as LoadedGoal;
  return answersOf(loaded, AROUND);
}

const rewritten = (before: Answers, goal: string) => withWhatIsSaidAnew({ ...before, goal }, AROUND);

describe('The sentence of a saved goal', () => {
  test('takes the figures and the day with it that it said before', () => {
    const before = opened('Raise £60,000 in donations by 31 March 2027');
    expect(before).toMatchObject({ statement: null });
    const after = rewritten(before, before.goal.replace('60,000', '66,000'));
    expect(derive(after, AROUND)).toMatchObject({ target: 66_000 });
    expect(derive(after, AROUND).statement).toBe('Raise £66,000 in donations by 31 March 2027');
  });

  test('takes both figures of a pair', () => {
    const before = opened('Have 600 members in Leeds by 31 March 2027, up from 480');
    const after = rewritten(before, 'Have 650 members in Leeds by 30 June 2027, up from 500');
    expect(derive(after, AROUND)).toMatchObject({ baseline: 500, target: 650 });
    expect(after.deadline).toBe('2027-06-30');
  });

  test('leaves what the plan holds and the sentence never said', () => {
    const before = opened('Raise more donations', (typed) => ({ ...typed, target: '£60,000', owner: '' }));
    const after = rewritten(before, 'Raise £70,000 in donations (owner: Mia)');
    expect(after).toMatchObject({ target: before.target, owner: '', deadline: '' });
  });

  test('changes nothing while nobody rewrites it', () => {
    const before = opened('Raise £60,000 in donations by 31 March 2027');
    expect({ ...rewritten(before, before.goal), fromGoal: before.fromGoal }).toEqual(before);
  });
});
