import type { ReadGoal } from '../cells.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Letter, type Level, perLetter } from '../goal.ts';
import type { Judgement } from '../levels/judgement.ts';
import { SMART_FROM } from '../points.ts';
import { severalGoals } from './several.ts';
import { FILL_IN, SUGGEST } from './suggest.ts';
import { eitherDay } from './two-days.ts';

const MOST_SENTENCES = 3;
/** Of letters that are equally weak, the one that costs the score most comes first. */
const ORDER: readonly Letter[] = ['M', 'T', 'S', 'R'];
/** Beyond this a goal needs a milestone on the way. */
const LONG = 550;

export interface Advice {
  readonly advice: string;
  readonly perLetter: Readonly<Record<Letter, string>>;
}

/** What to fix, weakest letter first, in at most three sentences; a SMART goal gets a confirmation. */
export function advise(
  evidence: Evidence,
  goal: ReadGoal,
  judgements: Readonly<Record<Letter, Judgement>>,
  score: number,
  conflicts: readonly string[],
): Advice {
  const sentences = perLetter((letter) => sentenceFor(letter, evidence, goal, judgements[letter]));
  const level = (letter: Letter): Level => judgements[letter].level;
  const several = severalGoals(evidence);
  const first = conflicts.slice(0, 1).map((conflict) => `${conflict}: correct one of them.`);
  const either = eitherDay(evidence, goal);
  first.push(...[several, either].filter((sentence) => sentence !== undefined));
  if (score >= SMART_FROM) {
    return { advice: first.join(' ') || confirmation(score, goal), perLetter: sentences };
  }
  if (evidence.placeholder && level('M') === 2) first.push(FILL_IN);
  const order: readonly Letter[] = judgements.A.level === 0 ? ['A', ...ORDER] : [...ORDER, 'A'];
  const weak = order
    .filter((letter) => level(letter) < 2 && !isCovered(letter, evidence, judgements))
    .sort((a, b) => level(a) - level(b));
  const chosen = weak.map((letter) => sentences[letter]);
  return { advice: [...first, ...chosen].slice(0, MOST_SENTENCES).join(' '), perLetter: sentences };
}

function sentenceFor(
  letter: Letter,
  evidence: Evidence,
  goal: ReadGoal,
  { level, reasons }: Judgement,
): string {
  const reason = reasons[0] ?? '';
  if (level === 2)
    return letter === 'T' && isLong(goal)
      ? `${sentence(reason)} Set a milestone on the way.`
      : sentence(reason);
  return SUGGEST[letter]({ evidence, goal, level, reason });
}

/** Advice that another letter's sentence gives already: one number mends S and M, and A follows from it. */
function isCovered(
  letter: Letter,
  { scopes, outcomes, work, clauses, placeholder }: Evidence,
  judgements: Readonly<Record<Letter, Judgement>>,
): boolean {
  const { S, M, A, R } = judgements;
  if (letter === 'A') return A.level === 1 && (M.level < 2 || placeholder);
  if (letter === 'S') return M.level < 2 && S.level === 1 && scopes.length > 0 && outcomes.length > 0;
  if (letter === 'R')
    return R.level === 1 && S.level < 2 && work.only && work.active && clauses.purposes.length === 0;
  return false;
}

function isLong({ start, asOf, deadline }: ReadGoal): boolean {
  const from = start ?? asOf;
  return from !== undefined && deadline !== undefined && deadline - from > LONG;
}

function confirmation(score: number, goal: ReadGoal): string {
  if (isLong(goal))
    return 'SMART: ready to plan. It runs for more than 18 months: set a milestone on the way.';
  return score >= 95 ? 'SMART: nothing to add.' : 'SMART: ready to plan.';
}

function sentence(reason: string): string {
  const text = reason.charAt(0).toUpperCase() + reason.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
