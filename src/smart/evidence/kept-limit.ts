import type { Amount } from '../numbers/amount.ts';
import { perWord } from '../text/per-word.ts';
import { type Token, wordAt, wordsOf } from '../text/tokens.ts';
import type { Evidence } from './evidence.ts';

/** The side of its figure that a goal keeps to; either, where it is to stay just there. */
export type KeptSide = 'at most' | 'at least' | 'either';

const KEEPING =
  /^(?:keep|keeps|keeping|kept|hold|holds|holding|held|stay|stays|staying|remain|remains|remaining|maintain|maintains|maintaining|retain|retains|retaining|sustain|sustaining|preserve|preserving|cap|capped|capping|limit|limited|limiting)$/;

const SURELY_AT_MOST =
  'at most|no more than|not more than|no higher than|not above|not over|max|max \\.|maximum|maximum of';
const AT_MOST = `${SURELY_AT_MOST}|fewer than|less than|lower than|under|below|beneath`;
const FIRM_AT_LEAST = 'at or above|at or over|no lower than|not below|not under';
const AT_LEAST = `${FIRM_AT_LEAST}|at least|more than|above|over`;

/** Every sentence that tells that it keeps a limit holds one of these: the Plan sheet searches for them. */
export const LIMIT_CLUES: readonly string[] = [
  ...[' keep', ' kept', ' hold', ' held', ' stay', ' remain', ' maintain', ' retain', ' sustain', ' preserv'],
  ...[' cap', ' limit', ' at most', ' no more', ' no higher', ' max', ' not ', ' never ', "n't ", ' cannot '],
  ...[' fewer', ' less', ' lower', ' under', ' below', ' beneath', ' at or above', ' at or over'],
];

/** Whether a sentence may tell that it keeps a limit. */
export function hasLimitClue(statement: string): boolean {
  const text = ` ${statement.toLowerCase()}`;
  return LIMIT_CLUES.some((clue) => text.includes(clue));
}

/**
 * Whether a goal keeps a limit, and on which side: "hold churn at or below 6%", "no more than 6% churn". A goal
 * that raises or lowers the figure does not: "reduce churn to under 5%".
 * @param target the figure of the cell, by which the figure of the sentence is known
 */
export function limitSaid(evidence: Evidence, target: number | undefined): KeptSide | undefined {
  const { tokens, clauses, amounts, firm, outcomes } = evidence;
  const isTarget = ({ value }: Amount) => target !== undefined && Math.abs(value - target) < SAME;
  const amount = amounts.find(isTarget) ?? firm ?? amounts[0];
  const banned = amount && sideBanned(tokens, amount);
  if (banned) return banned;
  const ruling = clauses.verbs.filter(
    ({ from, value }) =>
      (amount === undefined || from < amount.from) &&
      (value === 'raise' || value === 'lower' || isKeeping(tokens[from] as Token)),
  );
  const verb = ruling[ruling.length - 1];
  if (verb === undefined) return amount && sideWithoutVerb(tokens, amount);
  if (!isKeeping(tokens[verb.from] as Token)) return undefined;
  if (amount === undefined) return outcomes.some(({ metric }) => metric) ? 'either' : undefined;
  if (/^(?:cap|limit)/.test(wordAt(tokens, verb.from))) return 'at most';
  const side = sideOf(tokens, amount) ?? (isWithin(tokens, amount) ? 'at most' : undefined);
  // "hold three webinars" and "stay two nights" keep nothing where it is
  const isDeed =
    /^(?:h[oe]ld|stay)/.test(wordAt(tokens, verb.from)) && wordAt(tokens, amount.from - 1) !== 'at';
  return side ?? (isDeed ? undefined : 'either');
}

/**
 * The side of its figure that a goal keeps to for certain. "Get CAC under €60" may mean to bring it there, "pay no
 * more than €60" does not.
 */
export function sideKept(evidence: Evidence, amount: Amount): 'at most' | 'at least' | undefined {
  const side = limitSaid(evidence, amount.value);
  if (side === undefined || side === 'either') return undefined;
  const { tokens, clauses } = evidence;
  const isKept = clauses.verbs.some(({ from }) => from < amount.from && isKeeping(tokens[from] as Token));
  const before = wordsOf(tokens, Math.max(0, amount.from - LONGEST), amount.from);
  const isSure =
    sideBanned(tokens, amount) !== undefined || endsWith(`${SURELY_AT_MOST}|${FIRM_AT_LEAST}`, before);
  return isKept || isSure ? side : undefined;
}

const SAME = 1e-9;
const LONGEST = 4;
const LONGEST_BAN = 6;

const BAN =
  /(?:^| )(?:not|never|cannot|\w+n['’]t)(?! only| just)(?: \w+){0,3} (?:(more than|above|over|beyond|exceed)|less than|fewer than|below|under)$/;

/** "Don't spend more than €900", "must not exceed €900", "should not fall below 4.3" */
function sideBanned(tokens: readonly Token[], { from }: Amount): KeptSide | undefined {
  const ban = BAN.exec(wordsOf(tokens, Math.max(0, from - LONGEST_BAN), from));
  return ban ? (ban[1] === undefined ? 'at least' : 'at most') : undefined;
}

const isKeeping = perWord(({ word }) => KEEPING.test(word));

/** Whether a limit allows what there is today, so that nothing has to move. */
export function allowsToday(side: KeptSide | undefined, baseline: number, target: number): boolean {
  return side === 'at most' ? baseline <= target : side === 'at least' && baseline >= target;
}

/** The side of a figure that its own words leave open, whatever is done to it: "under 5%", "5% or less". */
export function sideOf(tokens: readonly Token[], { from, to }: Amount): KeptSide | undefined {
  const before = wordsOf(tokens, Math.max(0, from - LONGEST), from);
  const after = wordsOf(tokens, to, to + 2);
  if (endsWith(FIRM_AT_LEAST, before)) return 'at least';
  if (endsWith(AT_MOST, before) || /^or (?:less|lower|fewer|below|under)$/.test(after)) return 'at most';
  if (endsWith(AT_LEAST, before) || /^or (?:more|higher|better|above|over)$/.test(after)) return 'at least';
  return undefined;
}

/** "keep spend to £20k", "stay within the marketing budget of £270k" */
function isWithin(tokens: readonly Token[], { from }: Amount): boolean {
  const before = wordsOf(tokens, Math.max(0, from - LONGEST_BAN), from);
  return /(?:^| )(?:to|within(?:(?: \w+){1,4} of)?)$/.test(before);
}

/** "churn of at most 6%", but neither "from 3% to under 6%", "from under 3%" nor "at least 50 leads", which are to be reached. */
function sideWithoutVerb(tokens: readonly Token[], amount: Amount): KeptSide | undefined {
  const before = wordsOf(tokens, Math.max(0, amount.from - LONGEST), amount.from);
  if (endsWith(`to (?:${AT_MOST}|${FIRM_AT_LEAST})`, before)) return undefined;
  if (/(?:^| )from /.test(before)) return undefined;
  const side = sideOf(tokens, amount);
  return side === 'at most' || endsWith(FIRM_AT_LEAST, before) ? side : undefined;
}

function endsWith(pattern: string, words: string): boolean {
  return new RegExp(`(?:^| )(?:${pattern})$`).test(words);
}
