import { toWords } from '../marketing/day.ts';
import { readEvidence } from './evidence/read.ts';
import type { Goal, Letter, Score, Unreadable } from './goal.ts';
import { achievable } from './levels/achievable.ts';
import { measurable } from './levels/measurable.ts';
import { relevant } from './levels/relevant.ts';
import { specific } from './levels/specific.ts';
import { timeBound } from './levels/time-bound.ts';
import { pointsOf, SMART_FROM } from './points.ts';
import { normalise } from './text/normalise.ts';

export type { Direction, Goal, Letter, Level, Score, Unreadable } from './goal.ts';

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
  const evidence = readEvidence(normalise(goal.statement), {
    asOf: goal.asOf,
    fiscalYearStart: goal.fiscalYearStart ?? 1,
  });
  const judgements = {
    S: specific(evidence, goal),
    M: measurable(evidence, goal),
    A: achievable(evidence, goal),
    R: relevant(evidence, goal),
    T: timeBound(evidence, goal),
  };
  const levels = mapLetters(judgements, (letter) => judgements[letter].level);
  const extra = mapLetters(judgements, (letter) => judgements[letter].extra);
  const reasons = mapLetters(judgements, (letter) => judgements[letter].reasons);
  const { score, caps } = pointsOf(levels, extra, evidence.placeholder);
  const perLetterAdvice = mapLetters(levels, (letter) =>
    levels[letter] === 2 ? 'Fine as it is.' : WHAT_TO_WRITE[letter],
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

function mapLetters<T>(_of: unknown, to: (letter: Letter) => T): Record<Letter, T> {
  return { S: to('S'), M: to('M'), A: to('A'), R: to('R'), T: to('T') };
}
