import type { ReadGoal } from '../cells.ts';
import { type Evidence, quoted } from '../evidence/evidence.ts';
import { isOfKnowing } from '../evidence/firm-amount.ts';
import { coversItsCost, fillsARoom, keepsALimit } from '../evidence/limits.ts';
import { isAllOpen } from '../evidence/placeholders.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import { hasWon, isMindset, onlyUrges } from '../evidence/word-groups.ts';
import { byStart } from '../text/by-start.ts';
import { endsANoun, endsInPlural, isPlural } from '../text/nouns.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { DEALS, GETTING } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type Judgement, judged } from './judgement.ts';
import { wonFromOthers } from './won-over.ts';

const getsOne = oneOf(GETTING, inflect);
const isDeal = oneOf(DEALS);
const moves = oneOf('get, put, expand, move, enter, break, tap', inflect);

/** M: is there a number tied to something countable, so that done or not done can be decided? */
export function measurable(evidence: Evidence, goal: ReadGoal): Judgement {
  const { amounts, firm, placeholder, blankTime, work, outcomes } = evidence;
  const pair = amounts.some(({ use }) => use === 'pair');
  const extra = pair || goal.baseline !== undefined ? 2 : 0;
  if (goal.target !== undefined) return judged(2, 'the target is a number', extra);
  if (firm && !isOfKnowing(evidence, firm))
    return judged(2, `${quoted(evidence, firm)} can be checked`, extra);
  if (keepsALimit(evidence.tokens, evidence.clauses)) return judged(2, 'each time can be checked', extra);
  if (coversItsCost(evidence.tokens)) return judged(2, 'what it costs is the limit', extra);
  if (fillsARoom(evidence.tokens)) return judged(2, 'no place is to stay empty', extra);
  // "write X posts a week", but not "write weekly until X"
  const isBlank = placeholder && !blankTime;
  if (work.rhythm && work.only && !isBlank) return judged(2, 'each time can be ticked off', extra);
  if (placeholder && outcomes.length === 0 && isAllOpen(evidence.tokens))
    return judged(0, 'what is to be reached is still open');
  if (placeholder) return judged(1, 'the number is still a blank');
  if (amounts.length > 0) return judged(1, 'the number belongs to nothing that is measured');
  const named = outcomes[0];
  if (named) return judged(1, `${quoted(evidence, named)} can be tracked, but no target is set`);
  if (goal.metric !== undefined) return judged(1, `"${goal.metric}" can be tracked, but no target is set`);
  if (
    (work.active && !isOnlyDoneBetter(evidence)) ||
    (work.deliverables.length > 0 && evidence.woolly.length === 0) ||
    isOneThing(evidence) ||
    isWonOver(evidence) ||
    (isUpToOthers(evidence) && !isLeftOpen(evidence))
  )
    return judged(1, 'done or not done can be seen, no number is set');
  return judged(0, 'nothing here can be counted');
}

/** "thank our donors better", "promote ourselves more effectively": nobody sees when it is done. */
function isOnlyDoneBetter({ work, tokens }: Evidence): boolean {
  if (work.deliverables.length > 0) return false;
  return work.verbs.every(({ to }) => {
    const at = [0, 1, 2, 3, 4, 5].map((step) => to + step).find((next) => isBetter(tokens, next));
    return at !== undefined && endsANoun(tokens[at + 1]);
  });
}

/** "better", "more clearly" */
function isBetter(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return /^(?:better|smarter|well)$/.test(word) || (/ly$/.test(word) && wordAt(tokens, at - 1) === 'more');
}

/** "Find a gallery", "sign a sponsor": one thing is got or not. */
export function isOneThing(evidence: Evidence): boolean {
  const { clauses, tokens, woolly } = evidence;
  const verb = clauses.verbs.find(
    ({ from }) => !/^(?:continu|start|begin|try|keep)/.test(wordAt(tokens, from)),
  );
  if (!verb || !getsOne(wordAt(tokens, verb.from))) return false;
  const more = wordAt(tokens, verb.to) === 'more' && endsInPlural(tokens, verb.to + 1);
  if (wonFromOthers(evidence)) return true;
  if (!more && !/^an?$/.test(wordAt(tokens, verb.to)) && !isTheDeal(tokens, verb.to)) return false;
  return !woolly.some(({ from }) => from > verb.to && from <= verb.to + 2);
}

/** "win the bid for the congress", "land the hospital contract" */
function isTheDeal(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'the' && [1, 2, 3].some((step) => isDeal(stemAt(tokens, at + step)));
}

/** "recruit health care providers": whoever they are, they can be counted. */
function isWonOver({ clauses, scopes, tokens }: Evidence): boolean {
  const starts = byStart(scopes);
  return clauses.verbs.some(
    ({ from, to }) =>
      hasWon(wordAt(tokens, from)) &&
      [0, 1, 2].some((step) => isPlural(tokens[(starts.get(to + step)?.to ?? 0) - 1])),
  );
}

/** "rescue more dogs", "reduce housekeeping hours": what it is, and whether it gets more, can be seen. */
function isMoreOf({ scopes, tokens, clauses }: Evidence): boolean {
  const lowers = (at: number) => clauses.verbs.some(({ value, to }) => value === 'lower' && to === at);
  return scopes.some(
    ({ kind, from, to }) =>
      kind === 'subject' && (isMore(tokens, from - 1) || lowers(from)) && isPlural(tokens[to - 1]),
  );
}

/** "fewer crashes", "fewer late trucks" */
function isMore(tokens: readonly Token[], at: number): boolean {
  const plain = tokens[at];
  if (/^(?:more|fewer)$/.test(plain?.word ?? '')) return true;
  return plain?.kind === 'word' && isPlain(plain) && wordAt(tokens, at - 1) === 'fewer';
}

/** "encourage staff to use the intranet", "get our sauce into supermarkets": others do it or they do not. */
export function isUpToOthers(evidence: Evidence): boolean {
  const { clauses, tokens, woolly, words } = evidence;
  if (isMoreOf(evidence)) return true;
  const wished = byStart([...woolly, ...words.aspirations]);
  for (const at of clauses.byOthers)
    if (!isMindset(wordAt(tokens, at)) && ![1, 2, 3].some((step) => wished.has(at + step))) return true;
  if (tokens.some(({ word }, at) => word === 'entry' && wordAt(tokens, at + 1) === 'into')) return true;
  return clauses.verbs.some(
    ({ from, to }) =>
      moves(wordAt(tokens, from)) &&
      !wished.has(to) &&
      [0, 1, 2, 3, 4].some((step) => leadsSomewhere(tokens, to + step)),
  );
}

/** "people to hear about us", "the company to grow", "encourage families to cook": nobody sees when it is reached. */
function isLeftOpen({ tokens, clauses }: Evidence): boolean {
  const [at] = clauses.byOthers;
  if (at === undefined) return false;
  const word = wordAt(tokens, at);
  return (
    word === 'hear' ||
    (word === 'grow' && endsANoun(tokens[at + 1])) ||
    clauses.verbs.some(({ from }) => from < at && onlyUrges(wordAt(tokens, from)))
  );
}

/** "into supermarkets", "the Swiss watch market", but nobody sees whether a town is "on the map". */
function leadsSomewhere(tokens: readonly Token[], at: number): boolean {
  if (/^(?:market|marketplace|segment)$/.test(wordAt(tokens, at))) return true;
  return /^(?:into|onto|on)$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 2) !== 'map';
}
