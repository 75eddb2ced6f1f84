import { describe, expect, test } from 'vitest';
import { allMetrics } from '../../src/marketing/metrics/find.ts';
import { withWhatIsSaid } from '../../src/sidebar/model/from-goal.ts';
import { withMetric } from '../../src/sidebar/model/metric-choice.ts';
import { hasFunnel } from '../../src/sidebar/model/usual-stages.ts';
import { AROUND, answers, derived } from './around.ts';

const choiceFor = (goal: string) => derived(withWhatIsSaid(answers({ goal }), AROUND)).choice;
const kindOf = (metric: string) => derived({ metric }).choice.kind;

describe('The kind of a goal', () => {
  test.each([
    'Reduce cost per ticket from £2.10 to £1.60 by 31 March 2027',
    'Increase average ticket yield from £18.40 to £20.00 by 31 March 2027',
    'Grow memberships from 2,100 to 2,600 by 31 March 2028',
    'Grow members from 2,100 to 2,600 by 31 March 2028',
    'Grow recurring monthly donors from 310 to 450 by 31 March 2028',
    'Increase the number of volunteers from 80 to 115 by 31 March 2028',
    'Average fee from 62,50 € to 66 € by 31.07.2027',
    'Raise our Google reviews from 4.3 to 4.6 stars by 31 March 2028',
  ])('is a level, and progress counts from where it stands: %s', (goal) => {
    const given = derived(withWhatIsSaid(answers({ goal }), AROUND));
    expect(given.choice.kind).toBe('Level');
    expect(given.origin).toBe(given.baseline);
  });

  test.each([
    'Win 500 new members by 31 March 2028',
    'Recruit 35 volunteers by 31 March 2028',
    'Raise donations from £40,000 to £60,000 by 31 March 2028',
    'Sell 42,000 tickets by 31 March 2028, up from 37,500',
  ])('is a total of what comes in: %s', (goal) => {
    expect(choiceFor(goal).kind).toBe('Total');
  });

  test('follows from the name of a metric of one’s own', () => {
    for (const name of [
      'Cost per ticket',
      'Average yield',
      'Spend per head',
      'Season-ticket holders',
      'Staff',
    ])
      expect(kindOf(name)).toBe('Level');
    for (const name of ['New members', 'Membership sales', 'Puppets made'])
      expect(kindOf(name)).toBe('Total');
  });

  test('is the catalogue’s for its own names, but for those who are on the books', () => {
    const others = allMetrics().filter(
      ({ name, kind }) => kindOf(name) !== (kind === 'level' ? 'Level' : 'Total'),
    );
    expect(others.map(({ name }) => name)).toEqual(['Memberships', 'Volunteers']);
  });

  test('stays what the sentence says while its metric is given a name', () => {
    const given = withWhatIsSaid(answers({ goal: 'Cut the fee per ticket from £2.10 to £1.60' }), AROUND);
    expect(derived({ ...given, ...withMetric(given, 'Fees') }).choice.kind).toBe('Level');
    const visits = withWhatIsSaid(answers({ goal: 'Raise website visits from 800 to 900 a month' }), AROUND);
    expect(derived({ ...visits, ...withMetric(visits, 'Orders') }).choice.kind).toBe('Total');
  });

  test('leaves the ways to win members open', () => {
    expect(hasFunnel(choiceFor('Grow members from 2,100 to 2,600 by 31 March 2028'))).toBe(true);
    expect(hasFunnel(choiceFor('Raise average attendance from 320 to 380 by 31 March 2028'))).toBe(false);
  });
});

describe('The direction of a goal', () => {
  test('follows from the figures where nobody knows which way the metric should go', () => {
    const direction = (goal: string, baseline: string, target: string) =>
      derived({ goal, metric: 'Children on the waiting list', baseline, target }).choice.direction;
    expect(direction('make the waiting list shorter', '40', '15')).toBe('Decrease');
    expect(direction('make the choir bigger', '15', '40')).toBe('Increase');
    expect(direction('cut the waiting list', '', '')).toBe('Decrease');
    expect(direction('make the waiting list shorter', '40', '20%')).toBe('Increase');
  });

  test('that the sentence gave stays with a metric of one’s own', () => {
    const given = withWhatIsSaid(
      answers({ goal: 'make the waiting list shorter, 40 to 15 by July 2027' }),
      AROUND,
    );
    const own = derived({ ...given, ...withMetric(given, 'waiting children') });
    expect(own.choice).toMatchObject({ direction: 'Decrease', kind: 'Level' });
    expect(own.origin).toBe(40);
    const known = derived({ ...given, ...withMetric(given, 'Enrolments') });
    expect(known.choice.direction).toBe('Increase');
  });
});
