import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { scoreGoal } from '../../src/smart/score.ts';

function level(achievable: number, says: string, statements: readonly string[]): void {
  test.each(statements)(`A is ${achievable}: ${says}: %s`, (statement) => {
    const scored = scoreGoal({ statement, asOf: parseIso('2026-11-21') });
    if ('unreadable' in scored) throw new Error(scored.unreadable);
    expect(scored.levels.A).toBe(achievable);
  });
}

describe('words that only look like a way to the target', () => {
  level(1, 'half of a name', [
    'Improve the click-through rate of our emails by 45% in 3 months',
    'Raise the read-through rate of the series by 45% in 3 months',
    'Lift sell-through at the outlet by 45% in 3 months',
  ]);
  level(1, 'a figure that opens the goal', [
    'Market share in herbal tea up 1.5 points by the end of 2027',
    'Market share at 12% by 2028',
  ]);
  level(2, 'a way, and work with the same word', [
    'Win 40 orders by June through Instagram ads',
    'Market the course to 40 schools by June',
    'Call 40 leads by June',
  ]);
});

describe('what is in the team’s own hands', () => {
  level(2, 'pieces that are counted, whatever wish they are about', [
    'Publish one thought leadership piece on LinkedIn every week',
    'Write two brand story pieces a month',
  ]);
  level(1, 'the wish itself', [
    'Develop thought leadership',
    'Build a stronger brand presence',
    'Create one brand voice',
  ]);
  level(2, 'a meeting that it calls', [
    'Hold a feedback meeting with residents every quarter',
    'Host a tenants’ meeting each term',
  ]);
  level(1, 'meetings that others must agree to', [
    'Hold 40 meetings with buyers by June',
    'Book ten meetings with buyers by June',
  ]);
});
