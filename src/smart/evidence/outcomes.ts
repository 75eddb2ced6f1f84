import type { Amount } from '../numbers/amount.ts';
import { cover } from '../text/cover.ts';
import { perWord } from '../text/per-word.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { readAccounts } from './accounts.ts';
import { readAttendance } from './attendance.ts';
import type { Clauses } from './clauses.ts';
import { readCoverage } from './coverage.ts';
import { readDeeds } from './deeds.ts';
import { readFormulas } from './formulas.ts';
import { readGained } from './gained.ts';
import { readNamed } from './named-outcomes.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import { readRaised } from './raised.ts';
import { readStocked } from './stocked.ts';
import type { Words } from './words.ts';

/** The outcomes of a text: named, gained and done. */
export function readOutcomes(
  tokens: readonly Token[],
  words: Words,
  clauses: Clauses,
  amounts: readonly Amount[],
  isTime: (token: number) => boolean,
): OutcomeMention[] {
  const named = readNamed(tokens, words, clauses, amounts, isTime);
  const formulas = [
    ...readFormulas(tokens, words, clauses, named),
    ...readCoverage(tokens, clauses),
    ...readAttendance(tokens, clauses, amounts, isTime, words.audiences),
    ...readStocked(tokens, words, clauses, amounts),
    ...readRaised(tokens, clauses),
  ];
  const found = formulas.length === 0 ? named : withFormulas(tokens, named, formulas);
  const gained = readGained(tokens, words, clauses, amounts, found);
  const counted = gained.length === 0 ? found : [...found, ...gained];
  const deeds = readDeeds(tokens, words, clauses, counted);
  if (counted.length + deeds.length === 0) return readAccounts(tokens, clauses, amounts);
  const all =
    deeds.length + gained.length === 0 ? found : [...counted, ...deeds].sort((a, b) => a.from - b.from);
  return tokens.some(isFollowing) ? all.map((mention) => withFollowers(tokens, words, mention)) : all;
}

const isFollowing = perWord(({ stem }) => stem === 'follow' || stem === 'following');

/** "teenagers who follow our TikTok", "parents following us on Facebook": followers, whoever they are. */
function withFollowers(
  tokens: readonly Token[],
  { channels }: Words,
  mention: OutcomeMention,
): OutcomeMention {
  const { to } = mention;
  const verb = /^(?:who|that|to)$/.test(wordAt(tokens, to)) ? to + 1 : to;
  const follows = verb < tokens.length && isFollowing(tokens[verb] as Token);
  const isOnline = channels.some(({ from }) => from > verb && from <= verb + FOLLOWED_WITHIN);
  return follows && isOnline ? { ...mention, class: 'vanity' } : mention;
}

const FOLLOWED_WITHIN = 6;

/** What is measured by a formula takes the place of the outcomes inside it. */
function withFormulas(
  tokens: readonly Token[],
  named: readonly OutcomeMention[],
  formulas: readonly OutcomeMention[],
): OutcomeMention[] {
  const isFormed = cover(tokens.length, formulas);
  return [...named.filter(({ from }) => !isFormed(from)), ...formulas].sort((a, b) => a.from - b.from);
}
