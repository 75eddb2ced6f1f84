import { OUT_OF_REACH, plausibleChange } from '../../marketing/plausible-change.ts';
import { cellFactor, type ReadGoal, refusedTarget } from '../cells.ts';
import { type Evidence, quoted } from '../evidence/evidence.ts';
import { allowsToday, limitSaid } from '../evidence/kept-limit.ts';
import { howOf, isOwnWork } from './how.ts';
import { impossibleValue } from './impossible.ts';
import { type Judgement, judged } from './judgement.ts';
import { isAtOnce, isStepwise, largestFactor, stepOf, timeFrame, YEAR } from './pace.ts';
import { wrongWay } from './wrong-way.ts';

const UNLIKELY = 0.2;
/** Months below which nobody can promise the first place in a list. */
const SOONEST_FIRST = 3;
const WITHIN_REACH = 1.4;

/** A: can it be reached, and does anything show that it can? */
export function achievable(evidence: Evidence, goal: ReadGoal): Judgement {
  const judgement = ofStatementAndCells(evidence, goal);
  const doubt = doubtOfForecast(goal);
  if (doubt === undefined || judgement.level === 0) return judgement;
  return judged(1, doubt);
}

function doubtOfForecast({ chance }: ReadGoal): string | undefined {
  if (chance !== undefined && chance < UNLIKELY)
    return `the forecast gives it a chance of ${Math.round(chance * 100)}%`;
  return undefined;
}

/** How much is asked for, and in what time. */
interface Ask {
  /** How many times the base. */
  readonly factor: number | undefined;
  readonly months: number | undefined;
  /** Months of each step, where the change is to go on. */
  readonly step: number | undefined;
}

function ofStatementAndCells(evidence: Evidence, goal: ReadGoal): Judgement {
  const refused = refusedTarget(evidence, goal);
  if (refused !== undefined) return judged(0, refused);
  const flag = evidence.redFlags[0];
  if (flag) return judged(0, `"${flag.words}": ${flag.reason}`);
  const step = stepOf(evidence);
  const months = timeFrame(evidence, goal) ?? (step === YEAR ? YEAR : undefined);
  const asked = cellFactor(goal) ?? compounded(largestFactor(evidence), step, months);
  const factor = asked !== undefined && asked > WITHIN_REACH && holdsToday(evidence, goal) ? 1 : asked;
  const ask = { factor, months, step };
  const tooMuch = outOfReach(evidence, goal, ask);
  if (tooMuch !== undefined) return judged(0, tooMuch);
  const reason = withinReach(evidence, goal, ask);
  const extra = (evidence.means === undefined ? 0 : 1) + (evidence.owner || evidence.budget ? 1 : 0);
  if (reason !== undefined) return judged(2, reason, extra);
  if (factor !== undefined && factor > WITHIN_REACH)
    return judged(1, `${changeOf(factor, evidence, goal)} is ambitious, and nothing shows how`);
  return judged(1, 'nothing shows that it can be reached');
}

/** "keep churn under 6% (2% today)": however far away the limit is, nothing has to move. */
function holdsToday(evidence: Evidence, goal: ReadGoal): boolean {
  const pair = evidence.amounts.find(({ use }) => use === 'pair');
  const [baseline, target] = [goal.baseline ?? pair?.base, goal.target ?? pair?.value];
  if (baseline === undefined || target === undefined) return false;
  return allowsToday(limitSaid(evidence, target), baseline, target);
}

/** Why it cannot be reached. */
function outOfReach(evidence: Evidence, goal: ReadGoal, { factor, months, step }: Ask): string | undefined {
  const firsts = evidence.amounts.some(({ unit, value }) => unit === 'rank' && value <= 1);
  if (firsts && months !== undefined && months < SOONEST_FIRST)
    return 'nobody can promise first place so soon';
  if (isAtOnce(evidence, months)) return 'nobody can win so many so soon';
  if (step !== undefined && months === undefined && factor !== undefined && factor >= 2)
    return `${changeOf(factor, evidence, goal)} each time is out of reach`;
  const impossible = impossibleValue(evidence) ?? wrongWay(evidence);
  if (impossible) return impossible;
  if (factor === undefined || months === undefined || !isOutOfReach(factor, months)) return undefined;
  const when = months < 1.5 ? 'in so short a time' : `within ${Math.round(months)} months`;
  const pair = evidence.amounts.find(({ use }) => use === 'pair');
  return `${pair ? quoted(evidence, pair) : changeOf(factor, evidence, goal)} ${when} is out of reach`;
}

/** What shows that it can be reached: a small step, or a way to make it. */
function withinReach(evidence: Evidence, goal: ReadGoal, { factor, months, step }: Ask): string | undefined {
  const { amounts, firm, times: said, tokens } = evidence;
  const pair = amounts.find(({ use }) => use === 'pair');
  const fromCells = cellFactor(goal) === undefined ? undefined : 'from baseline to target';
  const stepped = pair ? quoted(evidence, pair) : fromCells;
  if (stepped !== undefined && factor !== undefined && factor <= WITHIN_REACH)
    return `${stepped} is a step that can be made`;
  const cadenced =
    step !== YEAR &&
    said.some((time) => time.kind === 'cadence' && !isStepwise(tokens, time)) &&
    !said.some(({ kind }) => kind === 'end');
  // "by the end of the campaign" leaves some weeks at least
  const known = months ?? (said.some(({ kind }) => kind === 'event') ? 1 : undefined);
  if (factor !== undefined && known !== undefined && !cadenced && plausibleChange(known) + 1e-9 >= factor - 1)
    return 'the change fits the time';
  const how = howOf(evidence);
  const bounded = goal.target !== undefined || firm !== undefined;
  if (bounded && how !== undefined && (factor === undefined || factor <= OUT_OF_REACH))
    return `"${how}" shows how`;
  return isOwnWork(evidence) ? "it is in the team's own hands" : undefined;
}

/** More than three times within a year; within a week or two, even that. */
function isOutOfReach(factor: number, months: number): boolean {
  return months <= YEAR + 0.5 && (factor > OUT_OF_REACH || (factor >= OUT_OF_REACH && months < FORTNIGHT));
}

const FORTNIGHT = 0.5;

/** "up 10% each month of 2027": twelve steps, each on top of the one before. */
function compounded(factor: number | undefined, step: number | undefined, months: number | undefined) {
  if (factor === undefined || step === undefined || months === undefined || step >= YEAR) return factor;
  return factor ** Math.max(1, months / step);
}

/** "3 times as much", "a fall of 95%" */
function changeOf(factor: number, evidence: Evidence, { baseline, target }: ReadGoal): string {
  const falls =
    baseline !== undefined && target !== undefined
      ? target < baseline
      : evidence.clauses.verbs[0]?.value === 'lower';
  return falls
    ? `a fall of ${Math.round((1 - 1 / factor) * 100)}%`
    : `${Math.round(factor * 10) / 10} times as much`;
}
