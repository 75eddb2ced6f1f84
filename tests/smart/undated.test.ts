import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { scoreGoal } from '../../src/smart/score.ts';

function assess(statement: string) {
  const assessed = scoreGoal({ statement, asOf: parseIso('2026-11-21') });
  if ('unreadable' in assessed) throw new Error(assessed.unreadable);
  return assessed;
}

function level(timeBound: number, says: string, statements: readonly string[]): void {
  test.each(statements)(`T is ${timeBound}: ${says}: %s`, (statement) => {
    expect(assess(statement).levels.T).toBe(timeBound);
  });
}

describe('an event that has its day, though the goal does not say which', () => {
  level(1, 'it is held once', [
    'Collect 60 cards at the trade show',
    'Sell 200 cupcakes at our concert',
    'Sign up 30 helpers at the volunteer fair',
  ]);
  level(0, 'nothing says which, or it is a place', [
    'Exhibit at a trade fair',
    'Sell twice as much at trade shows',
    'Get 70% of attendees to rebook at the on-site desk',
    'Sell 60 meals at the food court',
    'Make people feel at home at our shows',
  ]);
  level(2, 'it is given a day', [
    'Collect 60 cards at the trade show on 5 May',
    'Sell 60 paintings at the winter show',
  ]);
  level(1, 'it is the next of its kind', [
    'Collect 1,500 signatures to put the park measure on the next ballot',
    'Get 40 children into the next cohort',
  ]);
  level(0, 'a level and a step are no event', ['Take the shop to the next level', 'Work out the next step']);
  level(1, 'something happens, whatever else is told of time', [
    'Raise foot traffic 15% above opening-month levels before the bypass opens',
    'Win 20 customers before the rival store opens',
  ]);

  test('is asked for its day', () => {
    expect(assess('Sell 200 cupcakes at our concert').advice).toContain('Say on which day the concert is.');
  });
});

describe('a time that belongs to what is measured', () => {
  level(1, 'so much each year', [
    'Reach $700,000 in annual practice revenue',
    'Reach $2 million in annual sales',
    'Earn £40,000 of annual commission',
  ]);
  level(0, 'a kind of thing', [
    'Publish the annual report',
    'Sell 40 annual passes',
    'Raise £20,000 at annual dinners',
  ]);
  level(0, 'the first days of each', [
    'Hit 900 downloads an episode in the first 30 days',
    'Reach 2,000 views a video in the first week',
    'Get 15 reviews per book in the first month',
  ]);
  level(2, 'the first days of the business itself', [
    'Make $1 million in my first week',
    'Sell 300 tickets in the first 30 days after launch',
  ]);
  level(0, 'a title', [
    'Sell 30 soups of the day',
    'Name an employee of the month',
    'Promote the book of the month',
  ]);
  level(2, 'a part of a month', [
    'Sell 40 more by the end of the month',
    'Sell 40 more in the second half of the month',
    'Sell 40 more by the 10th of the month',
  ]);
});
