import type { Evidence } from '../evidence/evidence.ts';
import type { Verb } from '../evidence/words.ts';
import type { Amount } from '../numbers/amount.ts';
import { endsASentence } from '../text/small-words.ts';
import { wordAt } from '../text/tokens.ts';

const IN_WORDS: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' };
/** What guards a goal or comes of it is no other goal: "keep spend under $500", "this will win 5% more". */
const GUARDS = /^(?:keep|hold|stay|spend|measure|track|cap|limit)/;
const REFERS = /^(?:this|that|it|which|these|they)$/;

/** "Win 20 clients by May. We also want to raise rents by 5%": sentences that each ask for so much of something. */
function countGoals({ tokens, clauses, amounts }: Evidence): number {
  let sentence = 0;
  const sentenceOf = tokens.map(({ word }) => (endsASentence(word) ? sentence++ : sentence));
  const openers: string[] = [];
  tokens.forEach(({ word }, at) => {
    openers[sentenceOf[at] as number] ??= word;
  });
  const asking = new Map<number | undefined, Verb>();
  for (const verb of clauses.verbs) {
    const its = sentenceOf[verb.from];
    if (clauses.of[verb.from] === 'aim' && !asking.has(its)) asking.set(its, verb);
  }
  const isAskedFor = ({ from, unit }: Amount) => {
    const verb = asking.get(sentenceOf[from]);
    const isResult =
      verb !== undefined &&
      verb.value !== 'work' &&
      verb.to <= from &&
      !GUARDS.test(wordAt(tokens, verb.from)) &&
      !REFERS.test(openers[sentenceOf[from] as number] ?? '');
    return isResult && unit !== 'duration' && clauses.of[from] === 'aim';
  };
  return new Set(amounts.filter(isAskedFor).map(({ from }) => sentenceOf[from])).size;
}

/** "Raise the open rate from 38% to 45% and AOV from $34 to $39": results that each have a way to go. */
function countWays({ amounts, outcomes, clauses }: Evidence): number {
  const ways = amounts.filter(({ use, from }) => use === 'pair' && clauses.of[from] === 'aim');
  return ways.filter((way, nth) => {
    const before = ways[nth - 1]?.to ?? 0;
    return outcomes.some(({ from, to, deed }) => !deed && from >= before && to <= way.from);
  }).length;
}

/** What to do about a cell that holds more than one goal; undefined for one. */
export function severalGoals(evidence: Evidence): string | undefined {
  const goals = Math.max(countGoals(evidence), countWays(evidence));
  if (goals < 2) return undefined;
  return `${IN_WORDS[goals] ?? goals} goals in one: write each down on its own.`;
}
