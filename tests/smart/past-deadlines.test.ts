import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { scoreGoal } from '../../src/smart/score.ts';

describe('a deadline that is over is past, whatever else in the goal still has a day', () => {
  const reason = (statement: string) => {
    const scored = scoreGoal({ statement, asOf: parseIso('2026-11-22') });
    return 'unreadable' in scored ? '' : scored.reasons.T.join();
  };

  test.each([
    ['Sell 40 Easter hampers by 14.3.26', '"14.3.26" is already past'],
    ['Sign 12 Diwali sponsors by 1 September 2025', '"1 September 2025" is already past'],
    ['Book 20 weddings by 31 March 2026 so that summer is full', '"31 March 2026" is already past'],
    ['Raise £4,000 by 30 June 2024 for the 27/28 season', '"30 June 2024" is already past'],
    ['Enrol 25 for the spring 2019 semester by January 10th', '"January 10th" is already past'],
    ['80 season tickets for 2021-22 by the end of August', '"August" is already past'],
    ['Recruit 14 trainees for the 2015 intake by the end of July', '"July" is already past'],
    ['Reach 30 stockists in the 2018-19 selling cycle', '"2018-19" is already past'],
    ['Gain 50 pupils for the 23-24 school year', '"23-24" is already past'],
    ['Sell out half term 2024', '"half term 2024" is already past'],
  ])('%s', (statement, expected) => {
    expect(reason(statement)).toBe(expected);
  });

  test.each([
    '500 members by June 2026 and 1,000 by June 2027',
    '300 donors by March 2026, then 450 by the end of next year',
    'Enrol 25 for the spring 2027 semester by January 10th',
    '80 season tickets for 2027-28 by the end of August',
    'Lift bookings from 300 for 2025 to 400 by June',
    'Beat the 2025 season by 20 tickets before the end of August',
    'Gain 50 pupils for the 27-28 school year',
    'Sign 12 sponsors for Diwali 2027',
    'Fill 60 places at half term',
  ])('but not %s', (statement) => {
    expect(reason(statement)).toContain('is an end');
  });
});
