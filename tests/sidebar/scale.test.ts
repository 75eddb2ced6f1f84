import { describe, expect, test } from 'vitest';
import { scoreOf } from '../../src/sidebar/model/derived.ts';
import { withWhatIsSaid } from '../../src/sidebar/model/from-goal.ts';
import { proposalOf } from '../../src/sidebar/model/plausibility.ts';
import { problemsOf } from '../../src/sidebar/model/problems.ts';
import type { Score } from '../../src/smart/score.ts';
import { AROUND, answers, derived } from './around.ts';

const filled = (goal: string) => withWhatIsSaid(answers({ goal }), AROUND);

describe('A satisfaction on a scale', () => {
  test.each<[string, number | null, number, string]>([
    [
      'Reach an average audience satisfaction score of 4.6 out of 5 by 31 July 2027, up from 4.3',
      4.3,
      4.6,
      '',
    ],
    ['Raise the average satisfaction score from 4.3 to 4.6 by 31 July 2027', 4.3, 4.6, ''],
    ['Raise CSAT from 8.1 to 8.6 out of 10 by 31 July 2027', 8.1, 8.6, ''],
    ['Keep guest satisfaction above 4.5/5 until 31 July 2027', null, 4.5, 'Keep at least'],
  ])('is carried as it is written: %s', (goal, baseline, target, direction) => {
    const given = filled(goal);
    const read = derived(given);
    expect(read).toMatchObject({ baseline, target, choice: { kind: 'Level', style: { unit: 'number' } } });
    expect(read.choice.direction).toBe(direction || 'Increase');
    expect((scoreOf(given, read, AROUND) as Score).conflicts).toEqual([]);
    expect(problemsOf(given, read, AROUND).filter(({ blocks }) => blocks !== 'never')).toEqual([]);
  });

  test('is typed with or without its scale', () => {
    for (const target of ['4.6', '4.6/5', '4.6 out of 5'])
      expect(derived({ metric: 'Audience satisfaction score (1-5)', baseline: '4.3', target }).target).toBe(
        4.6,
      );
  });

  test('ends where the scale ends', () => {
    const most = (metric: string, baseline: string, target = '') =>
      derived({ metric, baseline, target }).choice.bounds.most;
    expect(most('CSAT', '4.3')).toBe(5);
    expect(most('CSAT (1-7)', '4.3')).toBe(7);
    expect(most('CSAT', '4.3', '7')).toBe(10);
    expect(proposalOf(derived({ metric: 'CSAT', baseline: '4.3' }).aim, null)).toMatchObject({
      realistic: 4.44,
      stretch: 4.58,
    });
  });

  test('of stars goes up to five, of a site that asks for one to ten up to that', () => {
    const most = (given: { goal?: string; baseline?: string; target?: string }) =>
      derived({ metric: 'Average rating', ...given }).choice.bounds.most;
    expect(most({})).toBe(5);
    expect(most({ baseline: '4.2', target: '4.5' })).toBe(5);
    expect(most({ baseline: '8.1', target: '8.4' })).toBe(10);
    expect(most({ goal: 'Reach 8.4 out of 10 on Booking.com' })).toBe(10);
    expect(most({ baseline: '8.1', target: '11' })).toBe(10);
    expect(most({ baseline: '4.1', target: '8%' })).toBe(5);
    const given = filled('Raise our Booking.com rating from 8.1 to 8.4 out of 10 by 31 July 2027');
    expect(problemsOf(given, derived(given), AROUND).filter(({ blocks }) => blocks !== 'never')).toEqual([]);
    expect((scoreOf(given, derived(given), AROUND) as Score).levels.A).toBe(2);
  });

  test('is a share as before where it is written as one', () => {
    for (const [typed, share] of [
      ['82%', 0.82],
      ['82', 0.82],
      ['0.82', 0.82],
      ['8%', 0.08],
    ] as const) {
      const read = derived({ metric: 'CSAT', target: typed });
      expect(read.target).toBe(share);
      expect(read.choice.style.unit).toBe('percent');
    }
  });
});

describe('The bare figures of a rate', () => {
  test.each([
    ['Raise the conversion rate from 2 to 3 by June 2027', 0.02, 0.03],
    ['Raise customer satisfaction from 82 to 88 by 31 July 2027', 0.82, 0.88],
  ])('are in percent: %s', (goal, baseline, target) => {
    const given = filled(goal);
    const read = derived(given);
    expect(read).toMatchObject({ baseline, target });
    expect((scoreOf(given, read, AROUND) as Score).conflicts).toEqual([]);
  });

  test('are left where they count something', () => {
    expect(filled('Raise retention from 82 to 88 customers by June 2027')).toMatchObject({ target: '' });
  });
});
