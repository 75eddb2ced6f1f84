import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { endsANoun } from '../text/nouns.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { SETTLING } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import type { Verb, Words } from './words.ts';

const NEAR = 8;
const settles = oneOf(SETTLING, inflect);

/** "open 200 student accounts": others have to agree, so the verb is none of the team's own work. */
export function settledBy(
  tokens: readonly Token[],
  { audiences }: Words,
  verbs: readonly Verb[],
  named: readonly OutcomeMention[],
): ReadonlySet<number> {
  const settling = verbs.filter(({ from }) => settles(wordAt(tokens, from)));
  if (settling.length === 0) return new Set();
  const isPeople = cover(tokens.length, audiences);
  const outcomes = named.filter(
    ({ class: worth, to }) =>
      (worth === 'business' || isListOf(tokens, to)) &&
      !isPeople(to - 1) &&
      // a call takes two, but it is the team that makes it
      tokens[to - 1]?.stem !== 'call' &&
      // "hold a meeting with residents every quarter"
      tokens[to - 1]?.word !== 'meeting' &&
      endsANoun(tokens[to]),
  );
  const starts = byStart(outcomes);
  const objects = settling.filter(({ from, to }) => {
    // "hold a feedback meeting" calls one, "hold 40 meetings" needs those who come
    if (/^(?:hold|host)/.test(wordAt(tokens, from)) && /^an?$/.test(wordAt(tokens, to))) return false;
    const isShown = TAKES_PICTURES.test(wordAt(tokens, from));
    for (let at = to; at <= to + NEAR; at++) {
      const outcome = starts.get(at);
      if (outcome) return !isShown || PICTURED.test(stemAt(tokens, outcome.to - 1));
      if (NO_OBJECT.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) !== 'least') return false;
    }
    return false;
  });
  return new Set(objects.map(({ from }) => from));
}

const TAKES_PICTURES = /^(?:photograph|shoot|film)/;
/** Of what pictures are ordered: "photograph 40 used cars" shows the team's own goods. */
const PICTURED =
  /^(?:wedding|portrait|session|party|christening|event|family|home|house|property|assignment)$/;

/** "build an email list of 1,200 readers" */
function isListOf(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:list|base|database|community|following|audience)$/.test(wordAt(tokens, to - 1)) &&
    /^(?:of|to)$/.test(wordAt(tokens, to))
  );
}

/** Between a verb and its object there is nothing but an amount and what describes it. */
const NO_OBJECT = /^(?:about|for|on|with|to|at|and|so|that|which|,|)$/;
