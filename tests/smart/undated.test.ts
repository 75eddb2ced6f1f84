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
