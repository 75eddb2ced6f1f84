import { wordAt } from '../dates/period.ts';
import { cover } from '../text/cover.ts';
import type { Found } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import type { Words } from './vocabularies.ts';

export type ScopeKind = 'channel' | 'audience' | 'name' | 'subject' | 'kpi' | 'occasion' | 'pair' | 'means';

/** Something that narrows a goal down: a channel, an audience, a place or product, a formula, a means. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly from: number;
  readonly to: number;
}

const IN_A_PHRASE =
  /^(?:for|among|amongst|across|in|within|at|of|from|with|near|around|on|into|to|beyond|towards?|about)$/;
const BACK_TO_IT = 5;

/**
 * The channels, audiences, names and subjects of a text. What no vocabulary knows and no goal could hold
 * just as well is the goal's own subject: a product, a place, a trade.
 */
export function readScopes(
  tokens: readonly Token[],
  words: Words,
  clauses: Clauses,
  isKnown: (token: number) => boolean,
): Scope[] {
  const found: Scope[] = [...narrow(words.channels, 'channel'), ...narrow(words.audiences, 'audience')];
  const isInside = cover(tokens.length, found);
  let titleCase: boolean | undefined;
  const titled = () => {
    titleCase ??= isTitleCase(tokens);
    return titleCase;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text, word } = tokens[at] as Token;
    if (kind !== 'word' || isInside(at) || isKnown(at)) continue;
    if (clauses.of[at] === 'purpose') continue;
    const capital =
      at > 0 &&
      text !== word &&
      /^\p{Lu}/u.test(text) &&
      !/^[.!?:]$/.test(wordAt(tokens, at - 1)) &&
      !titled();
    if (word.length === 1 && !/^[B-HJ-W]$/.test(text)) continue;
    if (word.length > 2 || capital) found.push({ kind: capital ? 'name' : 'subject', from: at, to: at + 1 });
  }
  return merged(found);
}

/** Whether a subject stands after a preposition: "for wineries", "in town". */
export function isInPhrase(tokens: readonly Token[], { from }: Pick<Scope, 'from'>): boolean {
  for (let at = from - 1; at >= 0 && at >= from - BACK_TO_IT; at--) {
    if (IN_A_PHRASE.test(wordAt(tokens, at))) return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** Terms that narrow, without those inside a longer one. */
function narrow(terms: readonly Found<boolean>[], kind: ScopeKind): Scope[] {
  let last = 0;
  return terms.flatMap(({ from, to, value: broad }) => {
    if (broad || from < last) return [];
    last = to;
    return [{ kind, from, to }];
  });
}

const MOST = 0.6;

/** Where most words are capitalised, capitals say nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, word }) => kind === 'word' && word.length > 3);
  return words.length > 2 && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > MOST * words.length;
}

/** Neighbouring words are one subject: "handmade soaps". */
function merged(scopes: readonly Scope[]): Scope[] {
  const sorted = [...scopes].sort((a, b) => a.from - b.from);
  const result: Scope[] = [];
  for (const scope of sorted) {
    const last = result[result.length - 1];
    if (last && last.to === scope.from && last.kind === scope.kind)
      result[result.length - 1] = { ...last, to: scope.to };
    else result.push(scope);
  }
  return result;
}
