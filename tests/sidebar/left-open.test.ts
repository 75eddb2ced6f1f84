import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { withWhatIsSaid } from '../../src/sidebar/model/from-goal.ts';
import { leftOpen } from '../../src/sidebar/model/left-open.ts';
import { AROUND, answers, derived } from './around.ts';

const openIn = (given: Answers) => leftOpen(given, derived(given), AROUND);
const openFor = (goal: string) => openIn(withWhatIsSaid(answers({ goal }), AROUND));
const messages = (goal: string) => openFor(goal).map(({ field, message }) => [field, message]);

describe('What the plan would not hold', () => {
  test('is nothing where the sentence says it all', () => {
    expect(openFor('Raise occupancy from 71% to 80% by 31 March 2028')).toEqual([]);
    expect(openFor('Recruit 35 volunteers by 31 March 2028')).toEqual([]);
    expect(
      openFor(
        'Sell 42,000 tickets for the 2027/28 season between 1 April 2027 and 31 March 2028, up from 37,500',
      ),
    ).toEqual([]);
  });

  test('is asked for, with what the sentence says of it', () => {
    expect(messages('Increase school bookings by 20% in the autumn term')).toEqual([
      ['baseline', 'To tell where 20% leads, the plan needs a baseline: write the figure to compare with.'],
      ['deadline', 'Your goal says “the autumn term”. Choose the day by which it should be done.'],
    ]);
    expect(messages('Sell 20 kits in May and 30 in June')).toEqual([
      ['target', 'Your goal says more than one figure: “20”, “30”. Write the one to reach.'],
      ['deadline', 'Your goal says “May”. Choose the day by which it should be done.'],
    ]);
    expect(messages('Get more people to our shows')).toEqual([
      [
        'target',
        'Write the figure to reach: without a target there is no progress. For something that is done or not, write 1.',
      ],
      ['deadline', 'Choose a deadline: a goal without one is a wish.'],
    ]);
  });

  test('is where a level stands today, for its progress counts from there', () => {
    expect(messages('Reach 115 volunteers by 31 March 2028')).toEqual([
      ['baseline', 'Write where it stands today: progress counts from there.'],
    ]);
    expect(openFor('Keep churn below 3% until 31 March 2028')).toEqual([]);
  });

  test('is not asked for twice where a field has a fault to mend', () => {
    const faulty = answers({ goal: 'Win orders', metric: 'Orders', target: 'many', deadline: '2027-06-30' });
    expect(openIn(faulty)).toEqual([]);
  });
});

describe('So much in each month', () => {
  const GOAL =
    'Get 25 five-star reviews on TripAdvisor and Google from visitors each month until 31 December 2027';

  test.each([
    GOAL,
    'Get 25 reviews each month until 31 December 2027',
    'Raise £10,000 a month in donations until 31 December 2027',
  ])('is no target until someone says how it counts: %s', (goal) => {
    const given = withWhatIsSaid(answers({ goal }), AROUND);
    expect(given.target).toBe('');
    const [open] = openIn(given);
    expect(open).toMatchObject({ step: 'Numbers', field: 'target', isSaid: true });
    expect(open?.message).toContain('each month');
  });

  test('is the total of all months or each month’s own figure, at choice', () => {
    const given = withWhatIsSaid(answers({ goal: GOAL }), AROUND);
    const [inAll, each] = openIn(given)[0]?.choices ?? [];
    expect([inAll?.label, each?.label]).toEqual(['300 in 12 months', '25 each month']);
    const asTotal = { ...given, ...inAll?.taken };
    expect(derived(asTotal)).toMatchObject({ target: 300, choice: { kind: 'Total' } });
    expect(openIn(asTotal)).toEqual([]);
    const asLevel = { ...given, ...each?.taken };
    expect(derived(asLevel)).toMatchObject({ target: 25, choice: { kind: 'Level' } });
  });

  test('stays as it was chosen, on the way back through the goal', () => {
    const given = withWhatIsSaid(answers({ goal: GOAL }), AROUND);
    const chosen = { ...given, ...openIn(given)[0]?.choices[0]?.taken };
    expect(withWhatIsSaid(chosen, AROUND)).toMatchObject({ target: '300', kind: 'Total' });
  });

  test('is only offered as itself while nobody knows until when', () => {
    const labels = openFor('Get 25 reviews each month')[0]?.choices.map(({ label }) => label);
    expect(labels).toEqual(['25 each month']);
  });
});
