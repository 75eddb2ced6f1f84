import { describe, expect, test } from 'vitest';
import type { PlanRowSummary } from '../../src/rpc.ts';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { readCheckIn } from '../../src/sidebar/model/check-in.ts';
import { withWhatIsSaid } from '../../src/sidebar/model/from-goal.ts';
import { verdictOf } from '../../src/sidebar/model/plausibility.ts';
import { problemsOf } from '../../src/sidebar/model/problems.ts';
import { saidOtherwise } from '../../src/sidebar/model/said-otherwise.ts';
import { AROUND, answers, derived } from './around.ts';

const CHANGED_MIND = 'AOV 52€ -> 58€ until 30.06.2027';

describe('Another goal in the place of the first', () => {
  test('brings its own metric, figures and deadline where the first one’s had come from its sentence', () => {
    const first = withWhatIsSaid(
      answers({ goal: 'Raise the repeat purchase rate from 22% to 26% by 31 March 2027' }),
      AROUND,
    );
    expect(first).toMatchObject({ metric: 'Repeat purchase rate', baseline: '22%', target: '26%' });
    const second = withWhatIsSaid({ ...first, goal: CHANGED_MIND }, AROUND);
    expect(second).toMatchObject({ metric: 'Average order value', deadline: '2027-06-30' });
    expect(derived(second)).toMatchObject({ baseline: 52, target: 58 });
    expect(saidOtherwise(second, AROUND)).toEqual([]);
  });

  const typed = { metric: 'SPF kits sold', baseline: '400', target: '650', deadline: '2027-03-31' } as const;

  test('leaves what was typed by hand, says on each step what the sentence says, and takes it', () => {
    const before = withWhatIsSaid(answers({ ...typed, goal: CHANGED_MIND }), AROUND);
    expect(before).toMatchObject(typed);
    const differences = saidOtherwise(before, AROUND);
    expect(differences.map(({ step, label }) => [step, label])).toEqual([
      ['Metric', 'Metric'],
      ['Numbers', 'Baseline'],
      ['Numbers', 'Target'],
      ['Time', 'Deadline'],
    ]);
    let after: Answers = before;
    for (let left = differences; left.length > 0; left = saidOtherwise(after, AROUND)) {
      after = { ...after, ...left[0]?.taken };
    }
    expect(derived(after)).toMatchObject({ baseline: 52, target: 58 });
    expect(after).toMatchObject({ metric: 'Average order value', deadline: '2027-06-30' });
  });

  test('says nothing of a field that came from the sentence and was changed since', () => {
    const filled = withWhatIsSaid(answers({ goal: CHANGED_MIND }), AROUND);
    expect(saidOtherwise({ ...filled, target: '60€' }, AROUND)).toEqual([]);
  });
});

describe('A message', () => {
  const problem = (given: Partial<Answers>, field: string) => {
    const all = answers({ goal: 'Grow', ...given });
    return problemsOf(all, derived(all), AROUND).find((one) => one.field === field);
  };
  const rate = { metric: 'Repeat purchase rate', baseline: '20%', target: '26%' };

  test('asks again, and praises nothing, where a target goes the other way', () => {
    const wrongWay = { metric: 'Repeat purchase rate', baseline: '22%', target: '18%' };
    expect(problem(wrongWay, 'target')).toMatchObject({ blocks: 'once' });
    expect(verdictOf(derived(wrongWay).aim)).toBeNull();
    expect(verdictOf(derived(rate).aim)).toBe('within reach');
  });

  test('doubts that a cost falls to nothing', () => {
    const cost = { metric: 'CAC', baseline: '$52' };
    expect(problem({ ...cost, target: '$0' }, 'target')).toMatchObject({
      message: 'Nothing costs $0. Write what it can come down to.',
      blocks: 'once',
    });
    expect(problem({ ...cost, target: '$40' }, 'target')).toBeUndefined();
  });

  test('says that nothing grows by percent from 0', () => {
    const given = { metric: 'Orders', baseline: '0', target: '1500', targetIs: 'a change in %' as const };
    expect(problem(given, 'target')?.message).toMatch(/^Nothing grows by percent from 0/);
  });

  test('does not ask for last season before anything could be selected', () => {
    const given = { deadline: '2027-12-31', milestones: 'month', shape: 'like last season' } as const;
    expect(problem(given, 'milestones')).toBeUndefined();
    const season = { range: 'A1:A2', values: [1, 2] };
    expect(problem({ ...given, season }, 'milestones')?.message).toMatch(/^Select last season/);
  });

  test('says that a tactic brings more than the whole way', () => {
    const tactic = {
      key: '1',
      statement: 'A flow',
      channel: '',
      effort: '',
      owner: '',
      start: '',
      deadline: '',
    };
    const of = (contribution: string) =>
      problem(
        { ...rate, tactics: [{ ...tactic, contribution } as Answers['tactics'][number]] },
        'contribution-1',
      );
    expect(of('50%')).toMatchObject({
      message: expect.stringMatching(/^50 points .* 6 points/),
      blocks: 'once',
    });
    expect(of('6%')).toBeUndefined();
  });

  test('asks about a deadline more than ten years away', () => {
    expect(problem({ deadline: '9999-03-31' }, 'deadline')).toMatchObject({ blocks: 'once' });
    expect(problem({ deadline: '2036-12-31' }, 'deadline')).toBeUndefined();
  });

  test('of a check-in names what is wrong with its value', () => {
    const row = { id: 'G1', metric: 'Conversion rate', unit: 'percent', target: 0.05 } as PlanRowSummary;
    const wrong = (value: string) =>
      readCheckIn({ goalId: 'G1', value, date: '2027-01-04', confidence: '', note: '', who: '' }, row, AROUND)
        .problems.value;
    expect(wrong('120%')).toMatch(/^A rate cannot be over 100%/);
    expect(wrong('-3%')).toMatch(/^This metric cannot be below 0%/);
    expect(wrong('abc')).toMatch(/^Write a number/);
    expect(wrong('')).toMatch(/^Write where it stands/);
  });
});

describe('Another sentence', () => {
  const SENTENCES = [
    'Raise spend per head from £2.70 to £3.20 by 31 March 2027',
    'Raise occupancy from 71% to 80% by 31 March 2028',
    'Shorten the sales cycle from 60 to 50 days by June 2027',
    'Recruit 40 volunteers',
    'Get 20% more sales by June',
  ];
  const FIELDS = ['metric', 'kind', 'direction', 'baseline', 'target', 'targetIs', 'deadline'] as const;
  const fields = (given: Answers) => FIELDS.map((field) => given[field]);

  test.each(SENTENCES)('fills the fields as if it had been the first: %s', (goal) => {
    const alone = fields(withWhatIsSaid(answers({ goal }), AROUND));
    for (const before of SENTENCES) {
      const first = withWhatIsSaid(answers({ goal: before }), AROUND);
      expect(fields(withWhatIsSaid({ ...first, goal }, AROUND))).toEqual(alone);
    }
  });
});
