import { unicodePattern } from '../../marketing/unicode-pattern.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import type { OutcomeMention } from '../evidence/outcome-mention.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import { type Token, wordAt } from '../text/tokens.ts';

/** The outcome that the goal is about. */
export function aimed({ outcomes, redFlags, text, tokens }: Evidence): OutcomeMention | undefined {
  // "bestseller lists" has to go itself: there is nothing to ask about it
  const isFlagged = ({ from, to }: OutcomeMention) =>
    redFlags.some(({ words }) => words.includes(quote(text, tokens, from, to)));
  const isNoun = ({ to }: OutcomeMention) => wordAt(tokens, to - 1) !== 'profitable';
  const figures = outcomes.filter((outcome) => !outcome.deed && isNoun(outcome) && !isFlagged(outcome));
  return figures.find(({ clause }) => clause === 'aim') ?? figures[0];
}

/** The outcome as a noun, where the goal has one. */
export function nounOf(evidence: Evidence): string | undefined {
  const named = aimed(evidence);
  if (!named) return undefined;
  const { text, tokens, times, words } = evidence;
  let { to } = named;
  const isTime = () => times.some(({ from }) => from === to);
  while (tokens[to]?.joined && tokens[to]?.kind === 'word') to++;
  while (!isPlural(wordAt(tokens, to - 1)) && goesOn(tokens[to]) && !isTime()) to++;
  const written = quote(text, tokens, named.from, to);
  // "$5 a click" and "more people onto the buses" have no name for the figure
  if (/^(?:an?|per|each|every|for|into|onto|\/)(?: |$)/.test(written)) return undefined;
  // "Member satisfaction" has its capital from the sentence, "Google reviews" from a name
  const opens = named.from === 0 && !words.channels.some(({ from }) => from === 0);
  return lower(
    written
      .replace(/^(?:the|our|my|your|their|an?) /i, '')
      .replace(/^(?:number|amount|half|thirds?|quarters?|fifths?) of (?:(?:the|our|my) )?/i, '')
      .replace(/ (?:target|goal|figure)s?$/i, '')
      .replace(/['’]s?$/, ''),
    opens,
  );
}

/** "library card" goes on in "library card holders". */
function goesOn(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (!isPlain(token) || /^(?:rate|base)$/.test(token.stem)) &&
    !/(?:ly|ed|ing)$/.test(token.word)
  );
}

export function isNew(noun: string): boolean {
  return /^(?:new|additional|extra|more)\b/.test(noun);
}

export function isPlural(noun: string): boolean {
  const [head = ''] = noun.split(/ (?:from|of|for|per|in|by|on) /);
  return /(?:[^s]s|people|men|children)$/.test(head) && !ONE_IN_S.test(head);
}

const ONE_IN_S = /\b(?:census|campus|status|bonus|focus|virus|surplus|consensus|basis|analysis)$/;

/** "the mailing list", where the goal says "our mailing list"; "traffic" where it says no more than that. */
export function withArticle(evidence: Evidence, noun: string): string {
  const before = wordAt(evidence.tokens, (aimed(evidence)?.from ?? 0) - 1);
  return DETERMINER.test(before) || ONE.test(noun.split(/ (?:of|per|for) /)[0] ?? '') ? `the ${noun}` : noun;
}

/** What a business has one of: "the conversion rate", "the email list". */
const ONE =
  /(?:rate|list|base|database|audience|community|ratio|score|value|share|cost|price|time|length|size|margin|rating)$/;

const DETERMINER = /^(?:the|a|an|our|my|your|their|this|that)$/;

const CAPITALISED = unicodePattern(String.raw`^\p{Lu}\p{Ll}`);

function lower(words: string, opens: boolean): string {
  if (!CAPITALISED().test(words)) return words;
  if (!words.includes(' ')) return words.toLowerCase();
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
