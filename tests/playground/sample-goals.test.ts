import { describe, expect, test } from 'vitest';
import { goalsOn } from '../../playground/samples/goals.ts';
import { call } from '../formulas/call.ts';

/** Sharp or vague: what the sample is to show of each goal. */
const READY = [true, false, true, false, true, false, true, false];

describe.each(['2026-11-23', '2027-01-01', '2027-06-30', '2028-02-29', '2028-12-31'])(
  'the sample’s goals, opened on %s',
  (day) => {
    const goals = goalsOn(new Date(`${day}T12:00`));

    test('lie ahead: the sharp ones are ready to plan, and score as on no day', () => {
      const scores = goals.map((goal) => Number(call('SMARTSCORE', goal, '', '', '', '', '', '', day)));
      expect(scores.map((score) => score >= 85)).toEqual(READY);
      expect(scores).toEqual(goals.map((goal) => call('SMARTSCORE', goal)));
    });
  },
);
