import { toWords } from '../marketing/day.ts';
import type { Goal, Letter, Level, Score, Unreadable } from './goal.ts';
import { pointsOf, SMART_FROM } from './points.ts';

export type { Direction, Goal, Letter, Level, Score, Unreadable } from './goal.ts';

const NUMBER = /\d/;
const TIME = /\b(?:by|in|within|until|before|next|this|end of|q[1-4]|20\d\d)\b/i;
const BUSINESS = /\b(?:sales|revenue|leads|customers|conversions?|orders|bookings|churn|donors|retention)\b/i;

const WHAT_TO_WRITE: Record<Letter, string> = {
  S: 'Say what exactly, for whom or where: name the product, audience or channel.',
  M: 'Say how many: a number with what it counts.',
  A: 'Say how: the means, or what the number is today.',
  R: 'Say what it is for: add "to grow sales of …".',
  T: 'Say by when: a date, month or quarter.',
};

/**
 * How SMART a marketing goal is, 0–100, with a level, reasons and advice a letter. The same goal always gets
 * the same score: the clock is never read. A goal that is not in English, or whose deadline is before its
 * start, gets a message instead.
 */
export function scoreGoal(goal: Goal): Score | Unreadable {
  if (goal.start !== undefined && goal.deadline !== undefined && goal.deadline < goal.start) {
    return { unreadable: `deadline ${toWords(goal.deadline)} is before start ${toWords(goal.start)}` };
  }
  const measured = NUMBER.test(goal.statement) || goal.target !== undefined;
  const named = BUSINESS.test(goal.statement) || goal.metric !== undefined;
  const timed = TIME.test(goal.statement) || goal.deadline !== undefined;
  const levels: Record<Letter, Level> = {
    S: named ? 1 : 0,
    M: measured ? 2 : named ? 1 : 0,
    A: 1,
    R: named ? 2 : 1,
    T: timed ? 2 : 0,
  };
  const { score, caps } = pointsOf(levels, { S: 0, M: 0, A: 0, R: 0, T: 0 }, false);
  const reasons = mapLetters(levels, (_, level) => [
    level === 2 ? 'found' : level === 1 ? 'only part of it' : 'missing',
  ]);
  const perLetterAdvice = mapLetters(levels, (letter, level) =>
    level === 2 ? 'Fine as it is.' : WHAT_TO_WRITE[letter],
  );
  const weakest = (['S', 'M', 'A', 'R', 'T'] as const)
    .filter((letter) => levels[letter] < 2)
    .sort((a, b) => levels[a] - levels[b]);
  const advice =
    score >= SMART_FROM
      ? 'A SMART goal.'
      : weakest
          .slice(0, 3)
          .map((letter) => WHAT_TO_WRITE[letter])
          .join(' ');
  return { score, levels, reasons, caps, conflicts: [], advice, perLetterAdvice };
}

function mapLetters<T>(
  levels: Record<Letter, Level>,
  of: (letter: Letter, level: Level) => T,
): Record<Letter, T> {
  return {
    S: of('S', levels.S),
    M: of('M', levels.M),
    A: of('A', levels.A),
    R: of('R', levels.R),
    T: of('T', levels.T),
  };
}
