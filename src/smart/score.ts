import { toWords } from '../marketing/day.ts';
import { type Advice, advise } from './advice/advise.ts';
import { findConflicts, readCells } from './cells.ts';
import type { Evidence } from './evidence/evidence.ts';
import { readEvidence } from './evidence/read.ts';
import { isPlain } from './evidence/vocabularies.ts';
import type { Goal, Letter, Score, Unreadable } from './goal.ts';
import { achievable } from './levels/achievable.ts';
import { measurable } from './levels/measurable.ts';
import { relevant } from './levels/relevant.ts';
import { specific } from './levels/specific.ts';
import { timeBound } from './levels/time-bound.ts';
import { pointsOf } from './points.ts';
import { cover } from './text/cover.ts';
import { isForeign } from './text/language.ts';
import { normalise } from './text/normalise.ts';
import type { Token } from './text/tokens.ts';

export type { Goal, Letter, Level, Score, Unreadable } from './goal.ts';

/**
 * How SMART a marketing goal is, 0–100, with a level, reasons and advice a letter. Text first, then the cells
 * beside it, which override or add to it; where the two disagree, the score says so. The same goal always
 * gets the same score: the clock is never read. A goal that is not in English, or whose deadline is before
 * its start, gets a message instead.
 */
export function scoreGoal(goal: Goal): Score | Unreadable {
  if (goal.start !== undefined && goal.deadline !== undefined && goal.deadline < goal.start) {
    return { unreadable: `deadline ${toWords(goal.deadline)} is before start ${toWords(goal.start)}` };
  }
  const text = normalise(goal.statement);
  const evidence = readEvidence(text, { asOf: goal.asOf, fiscalYearStart: goal.fiscalYearStart ?? 1 });
  if (isForeign(evidence.tokens, isEnglish(evidence)))
    return { unreadable: 'SMARTSCORE reads English goals' };
  const read = readCells(goal);
  const judgements = {
    S: specific(evidence, read),
    M: measurable(evidence, read),
    A: achievable(evidence, read),
    R: relevant(evidence, read),
    T: timeBound(evidence, read),
  };
  const levels = eachLetter((letter) => judgements[letter].level);
  const { score, caps } = pointsOf(
    levels,
    eachLetter((letter) => judgements[letter].extra),
    evidence.placeholder,
  );
  const conflicts = findConflicts(evidence, read);
  // a column of scores asks for no words: they are put together where somebody reads them
  let words: Advice | undefined;
  const advised = () => {
    words ??= advise(evidence, read, judgements, score, conflicts);
    return words;
  };
  const reasons = eachLetter((letter) => judgements[letter].reasons);
  return {
    score,
    levels,
    reasons,
    caps,
    conflicts,
    get advice() {
      return advised().advice;
    },
    get perLetterAdvice() {
      return advised().perLetter;
    },
  };
}

/** Words that English goals are made of. */
function isEnglish({ tokens, words }: Evidence): (at: number) => boolean {
  const isKnown = cover(tokens.length, [...words.verbs, ...words.business, ...words.outcomes]);
  return (at) => isKnown(at) || isPlain(tokens[at] as Token);
}

function eachLetter<T>(of: (letter: Letter) => T): Record<Letter, T> {
  return { S: of('S'), M: of('M'), A: of('A'), R: of('R'), T: of('T') };
}
