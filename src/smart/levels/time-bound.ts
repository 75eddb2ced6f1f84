import { toWords } from '../../marketing/day.ts';
import type { ReadGoal } from '../cells.ts';
import { wordAt } from '../dates/period.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import { type Judgement, judged } from './judgement.ts';

/** T: is there an end that can be put on a calendar? */
export function timeBound(evidence: Evidence, goal: ReadGoal): Judgement {
  const ends = evidence.times.filter(({ kind }) => kind === 'end');
  const quoted = ({ from, to }: TimeReference) => `"${quote(evidence.text, evidence.tokens, from, to)}"`;
  const started =
    goal.start !== undefined ||
    evidence.times.some(
      ({ kind, start, end }) => kind === 'start' || (kind === 'end' && start !== undefined && start !== end),
    );
  if (goal.deadline !== undefined) {
    if (goal.asOf !== undefined && goal.deadline < goal.asOf)
      return judged(1, `${toWords(goal.deadline)} is already past`);
    return judged(2, `it ends on ${toWords(goal.deadline)}`, 1 + (goal.start === undefined ? 0 : 1));
  }
  const open = ends.find(({ end }) => end === undefined || goal.asOf === undefined || end >= goal.asOf);
  if (open)
    return judged(
      2,
      `${quoted(open)} is an end`,
      (open.exact ? 1 : 0) + (started && open.start !== undefined ? 1 : 0),
    );
  const past = ends[0];
  if (past) return judged(1, `${quoted(past)} is already past`);
  const other = evidence.times.find((time) => isTimeReference(evidence, time));
  if (other) return judged(1, `${quoted(other)} sets no end`);
  const vague = evidence.times.find(({ kind }) => kind === 'vague');
  return judged(0, vague ? `${quoted(vague)} is no date` : 'no time frame');
}

function isTimeReference(evidence: Evidence, time: TimeReference): boolean {
  if (time.kind === 'vague' || time.kind === 'other') return false;
  return time.kind !== 'cadence' || !isName(evidence, time);
}

const PAYING =
  /^(?:give|giving|gives|pay|paying|spend|spending|spends|earn|earning|donate|donating|contribute|contributing)$/;

/** "monthly donors", "yearly gifts", "donors giving $1,000 per year": the rhythm belongs to a name. */
function isName({ tokens, outcomes, amounts }: Evidence, { from, to }: TimeReference): boolean {
  const adjective = /ly$/.test(wordAt(tokens, from));
  if (
    adjective &&
    outcomes.some((outcome) => outcome.from <= to + 1 && outcome.to > from && outcome.from >= from - 1)
  )
    return true;
  return amounts.some(
    (amount) =>
      amount.to === from &&
      PAYING.test(wordAt(tokens, amount.from - 1)) &&
      !/^(?:to|we|i)$/.test(wordAt(tokens, amount.from - 2)),
  );
}
