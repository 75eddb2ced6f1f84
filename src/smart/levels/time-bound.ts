import { toWords } from '../../marketing/day.ts';
import type { ReadGoal } from '../cells.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import { type Evidence, quoted } from '../evidence/evidence.ts';
import { isCurrency } from '../numbers/currency.ts';
import { isDefinite } from '../text/small-words.ts';
import { wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type Judgement, judged } from './judgement.ts';

/** T: is there an end that can be put on a calendar? */
export function timeBound(evidence: Evidence, goal: ReadGoal): Judgement {
  const ends = evidence.times.filter(({ kind }) => kind === 'end');
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
  const isOver = ({ end }: TimeReference) => end !== undefined && goal.asOf !== undefined && end < goal.asOf;
  // "40 for Diwali by 1 March 2025": the deadline counts, whatever else has a day
  const missed = ends.find((time) => isOver(time) && isDeadline(evidence, time));
  const open = ends.find((time) => !isOver(time) && (!missed || isFrame(evidence, time)));
  if (open)
    return judged(
      2,
      `${quoted(evidence, open)} is an end`,
      (open.exact ? 1 : 0) + (started && open.start !== undefined ? 1 : 0),
    );
  const past = missed ?? ends.find(isOver);
  if (past) return judged(1, `${quoted(evidence, past)} is already past`);
  const impossible = evidence.times.find(({ kind }) => kind === 'impossible');
  if (impossible) return judged(1, `${quoted(evidence, impossible)} is no day of the calendar`);
  const other = evidence.times.find((time) => isTimeReference(evidence, time));
  if (other) return judged(1, `${quoted(evidence, other)} sets no end`);
  if (evidence.blankTime) return judged(1, 'the date is still a blank');
  const vague = evidence.times.find(({ kind }) => kind === 'vague');
  return judged(0, vague ? `${quoted(evidence, vague)} is no date` : 'no time frame');
}

const isDue = oneOf('by, before, until, till, deadline, due, date');
const isWithin = oneOf('in, within, inside, during, over, through, throughout, to, next, this, coming');
const leadsToATime = oneOf('the, end, start, beginning, close, of, early, mid, late, :, than, later, no');

/** The word that says how a time is meant: "by" of "by the end of May". */
function openerOf({ tokens }: Evidence, { from }: TimeReference): string {
  let at = from - 1;
  while (leadsToATime(wordAt(tokens, at))) at -= 1;
  return wordAt(tokens, at);
}

const isDeadline = (evidence: Evidence, time: TimeReference) => isDue(openerOf(evidence, time));

/** Told as the time in which something is done, not "Easter hampers" or "for the next season". */
function isFrame(evidence: Evidence, time: TimeReference): boolean {
  const opener = openerOf(evidence, time);
  return isDue(opener) || isWithin(opener) || isWithin(wordAt(evidence.tokens, time.from));
}

function isTimeReference(evidence: Evidence, time: TimeReference): boolean {
  if (time.kind === 'vague' || time.kind === 'other') return false;
  return time.kind !== 'cadence' || !isName(evidence, time);
}

const KIND =
  /^(?:active|donors?|givers?|gifts?|donations?|members?|subscribers?|subscriptions?|supporters?|payers?|customers?|users?|plans?|newsletters?|magazines?|reports?|passes|pass|recurring|giving)$/;

const PAYING =
  /^(?:give|giving|gives|pay|paying|spend|spending|spends|earn|earning|donate|donating|contribute|contributing)$/;

/** "who give $1,000", "giving more than $1,000", not "we pay $1,000". */
function isPaying(tokens: Evidence['tokens'], before: number): boolean {
  let at = before;
  while (/^(?:more|less|than|over|under|at|least|most|up|to|around|about)$/.test(wordAt(tokens, at))) at -= 1;
  return at > 0 && PAYING.test(wordAt(tokens, at)) && !/^(?:to|we|i)$/.test(wordAt(tokens, at - 1));
}

/** "monthly donors", "yearly gifts", "donors giving $1,000 per year": the rhythm belongs to a name. */
function isName({ tokens, outcomes, amounts }: Evidence, { from, to }: TimeReference): boolean {
  const adjective = /ly$/.test(wordAt(tokens, from));
  // "our weekly newsletter", but "start a weekly newsletter"
  if (adjective && isDefinite(wordAt(tokens, from - 1)) && KIND.test(wordAt(tokens, to))) return true;
  // "9,000 monthly sessions": so many a month is the target; monthly givers are a kind of people
  const isTarget = amounts.some((amount) => amount.to === from) && !KIND.test(wordAt(tokens, to));
  if (
    adjective &&
    !isTarget &&
    outcomes.some((outcome) => outcome.from <= to + 1 && outcome.to > from && outcome.from >= from - 1)
  )
    return true;
  // "$1,000 or more per year"
  const said = /^(?:more|less|over)$/.test(wordAt(tokens, from - 1)) ? from - 2 : from;
  const isSign = (at: number) => tokens[at] !== undefined && isCurrency(tokens[at]);
  const sum = isSign(said - 1) ? said - 2 : said - 1;
  return tokens[sum]?.kind === 'number' && isPaying(tokens, isSign(sum - 1) ? sum - 2 : sum - 1);
}
