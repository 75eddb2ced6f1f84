import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { assessGoal } from '../../src/smart/score.ts';

function relevanceOf(statement: string): number {
  const assessed = assessGoal({ statement, asOf: parseIso('2026-11-21') });
  if ('unreadable' in assessed) throw new Error(assessed.unreadable);
  return assessed.levels.R;
}

function level(relevance: number, says: string, statements: readonly string[]): void {
  test.each(statements)(`${says}: R${relevance}: %s`, (statement) => {
    expect(relevanceOf(statement)).toBe(relevance);
  });
}

describe('who is brought back', () => {
  level(2, 'those who no longer came or paid', [
    'Wake up dormant users',
    'Rekindle lapsed patrons',
    'Re-engage former clients by phone',
    'Reconnect with former members',
    'Reawaken dormant wholesale accounts by March',
  ]);
  level(1, 'who is only spoken to, or has never paid', [
    'Email lapsed customers a survey',
    'Interview ten lapsed members',
    'Write to 40 former clients',
    'Engage fans on Facebook',
    'Revive the blog',
  ]);
});

describe('what is raised', () => {
  level(2, 'money, though nobody says so', [
    'Raise more than last year',
    'Raise a third more at the gala',
    'Raise twice as much as the last auction did',
    'Raise 20% more from monthly givers by June',
  ]);
  level(1, 'anything else that is named', [
    'Raise more awareness',
    'Raise our profile more than last year',
    'Raise more interest in composting',
    'Raise the bar',
  ]);
});
