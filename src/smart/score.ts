import { wrongOrder } from '../marketing/pacing.ts';
import { advise } from './advice/advise.ts';
import { findConflicts, type ReadGoal, readCells } from './cells.ts';
import type { Calendar } from './dates/time-reference.ts';
import type { Evidence } from './evidence/evidence.ts';
import { readEvidence } from './evidence/read.ts';
import { isPlain } from './evidence/vocabularies.ts';
import { type Assessment, type Goal, type Letter, perLetter, type Score, type Unreadable } from './goal.ts';
import { achievable } from './levels/achievable.ts';
import type { Judgement } from './levels/judgement.ts';
import { measurable } from './levels/measurable.ts';
import { relevant } from './levels/relevant.ts';
import { specific } from './levels/specific.ts';
import { timeBound } from './levels/time-bound.ts';
import { type PlanDoubt, planDoubt } from './plan-doubt.ts';
import { lowered, pointsOf } from './points.ts';
import { cover } from './text/cover.ts';
import { isForeign } from './text/language.ts';
import { normalise } from './text/normalise.ts';
import type { Token } from './text/tokens.ts';

export type { Assessment, Goal, Letter, Level, Score, Unreadable } from './goal.ts';

/**
 * How SMART a marketing goal is, 0–100, with a level, reasons and advice a letter. Text first, then the cells
 * beside it, which override or add to it; where the two disagree, the score says so. The same goal always
 * gets the same score: the clock is never read. A goal that is not in English, or whose deadline is before
 * its start, gets a message instead.
 */
export function scoreGoal(goal: Goal): Score | Unreadable {
  const judged = judge(goal);
  if ('unreadable' in judged) return judged;
  const { assessment, evidence, read, judgements } = judged;
  const { score, conflicts } = assessment;
  const { advice, perLetter } = advise(evidence, read, judgements, score, conflicts);
  const plain: Score = { ...assessment, advice, perLetterAdvice: perLetter };
  const doubt = planDoubt(assessment.levels.A, goal);
  if (!doubt) return plain;
  const others = advice.startsWith('SMART:') ? [] : [advice];
  return {
    ...doubted(assessment, doubt),
    advice: [doubt.says, ...others].join(' '),
    perLetterAdvice: { ...perLetter, A: doubt.says },
  };
}

/** The same without advice: a column of scores asks for no words. */
export function assessGoal(goal: Goal): Assessment | Unreadable {
  const judged = judge(goal);
  if ('unreadable' in judged) return judged;
  const doubt = planDoubt(judged.assessment.levels.A, goal);
  return doubt ? doubted(judged.assessment, doubt) : judged.assessment;
}

/** The plan speaks last: its sheet lowers what the formula says of the goal without it. */
function doubted(assessment: Assessment, { level, says }: PlanDoubt): Assessment {
  const { score, levels, reasons } = assessment;
  return {
    ...assessment,
    score: lowered(score, levels.A, level),
    levels: { ...levels, A: level },
    reasons: { ...reasons, A: [says] },
  };
}

interface Judged {
  readonly assessment: Assessment;
  readonly evidence: Evidence;
  readonly read: ReadGoal;
  readonly judgements: Readonly<Record<Letter, Judgement>>;
}

function judge(goal: Goal): Judged | Unreadable {
  const { start, deadline } = goal;
  const wrong = start === undefined || deadline === undefined ? undefined : wrongOrder(start, deadline);
  if (wrong) return { unreadable: wrong, isContradiction: true };
  const text = normalise(goal.statement);
  const evidence = readEvidence(text, calendarOf(goal));
  if (isForeign(evidence.tokens, isEnglish(evidence)))
    return { unreadable: 'SMARTSCORE reads English goals' };
  const read = readCells(goal);
  const judgements = perLetter((letter) => JUDGES[letter](evidence, read));
  const levels = perLetter((letter) => judgements[letter].level);
  const extra = perLetter((letter) => judgements[letter].extra);
  const reasons = perLetter((letter) => judgements[letter].reasons);
  const { score, caps } = pointsOf(levels, extra, evidence.placeholder);
  const conflicts = findConflicts(evidence, read);
  return { assessment: { score, levels, reasons, caps, conflicts }, evidence, read, judgements };
}

/** "By June" and "next quarter" are counted from today until the goal begins; later on only its cells know them. */
function calendarOf({ asOf, start, fiscalYearStart = 1 }: Goal): Calendar {
  const hasBegun = asOf !== undefined && start !== undefined && start < asOf;
  return { asOf: hasBegun ? undefined : asOf, fiscalYearStart };
}

const JUDGES: Readonly<Record<Letter, (evidence: Evidence, goal: ReadGoal) => Judgement>> = {
  S: specific,
  M: measurable,
  A: achievable,
  R: relevant,
  T: timeBound,
};

/** Words that English goals are made of. */
function isEnglish({ tokens, words }: Evidence): (at: number) => boolean {
  let isKnown: ((at: number) => boolean) | undefined;
  return (at) => {
    isKnown ??= cover(tokens.length, words.verbs, words.business, words.outcomes);
    return isKnown(at) || isPlain(tokens[at] as Token);
  };
}
