import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { scoreGoal } from '../../src/smart/score.ts';

const measured = (statement: string) => {
  const scored = scoreGoal({ statement, asOf: parseIso('2026-11-22') });
  return 'unreadable' in scored ? undefined : scored.levels.M;
};

describe('a number that tells who, when or how it stands is no target', () => {
  test.each([
    'Get more bookings from women, 25-40, living nearby',
    'Get more bookings from men 55+',
    'Get more bookings from men 55+ this year',
    'Win more bookings from the 55+ market',
    'More sales to the 50+ age group',
    'More leads from parents (30-45)',
    'Close before 9, with better sales',
    'More diners until 11',
    "Draw more of Vienna's 7 million visitors into the shop",
    'More walkers on the trail, only about 3,000 a month come now',
    'More calls, we get just 4 a day at the moment',
  ])('%s', (statement) => {
    expect(measured(statement)).toBe(1);
  });

  test.each([
    'Win clients (20-30) by June',
    'Book gigs, 10-15, this summer',
    'Cut churn to 7% before Easter',
    'Sell 7 boats',
    'Win 55+ group bookings',
    'Get 20+ men to the open day',
    "Reach 400 of the county's 40,000 farmers",
    "Beat last year's 300 bookings",
    "Get Anna's 12 clients to rebook",
    'Get 40 calls a day, only 12 come now',
    'Sell only 40 tickets',
  ])('but %s has one', (statement) => {
    expect(measured(statement)).toBe(2);
  });
});

describe('how many more know of something is seen in a survey alone', () => {
  test.each([
    ['30% more parents aware of the nursery', 1],
    ['15% more residents should know our bakery', 1],
    ['10 percent more doctors familiar with the trial', 1],
    ['30% more parents aware of the nursery in our survey', 2],
    ['70% of locals know our name', 2],
    ['20% more people buy a pass', 2],
    ['15% more residents using the app', 2],
  ])('%s: %s', (statement, level) => {
    expect(measured(statement)).toBe(level);
  });
});

test('a goal that is still to be written has no number, a metric without one has a blank', () => {
  expect(['TBD', 'TBC - ask Sam', 'TBC leads', 'Revenue: TBD'].map(measured)).toEqual([0, 0, 1, 1]);
});

test('a star behind a figure is a rating', () => {
  expect(['4.8 ★', '4.9★ on Google', 'Go from 4,2★ to 4,6★', '20 more 5★ reviews'].map(measured)).toEqual([
    2, 2, 2, 2,
  ]);
});
