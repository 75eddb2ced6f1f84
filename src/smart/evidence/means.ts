import { opensNumeral } from '../numbers/numerals.ts';
import { cover } from '../text/cover.ts';
import { endsANoun } from '../text/nouns.ts';
import { isDefinite } from '../text/small-words.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import { quote } from './evidence.ts';
import { isPlain } from './vocabularies.ts';
import type { Words } from './words.ts';

const LONGEST_MEANS = 8;
const REGULARLY = /^(?:daily|weekly|monthly|every|twice|once|each)$/;

/** The words of the first means that says more than "by improving our marketing". */
export function concreteMeans(
  text: string,
  tokens: readonly Token[],
  { woolly, aspirations, channels, means, deliverables, fields }: Words,
  clauses: Clauses,
): string | undefined {
  if (clauses.means.length === 0) return undefined;
  const concrete = new Set(
    [...channels.filter(({ value: broad }) => !broad), ...means, ...deliverables, ...fields].map(
      ({ from }) => from,
    ),
  );
  const isVague = cover(
    tokens.length,
    woolly,
    aspirations,
    channels.filter(({ value: broad }) => broad),
  );
  const saysSomething = (at: number, start: number) => {
    const token = tokens[at] as Token;
    const gerund = at === start && /ing$/.test(token.word);
    return concrete.has(at) || (token.kind === 'word' && !gerund && !isPlain(token) && !isVague(at));
  };
  // "by pitching 40 firms", "by posting daily"
  const countsWork = (start: number) =>
    start + 1 < tokens.length &&
    (opensNumeral(tokens[start + 1] as Token) || REGULARLY.test((tokens[start + 1] as Token).word)) &&
    clauses.verbs.some(({ from, value }) => from === start && value === 'work');
  for (const start of clauses.means) {
    // "booked direct rather than through an agent"
    if (/^(?:than|of)$/.test(wordAt(tokens, start - 2)) || isOwnOffer(tokens, start)) continue;
    let end = start;
    let content = 0;
    while (clauses.of[end] === 'means' && end < start + LONGEST_MEANS) {
      if (saysSomething(end, start)) content += 1;
      end += 1;
    }
    while (/^[,;:.]$/.test(wordAt(tokens, end - 1))) end -= 1;
    if (content > 0 || countsWork(start)) return quote(text, tokens, start, end);
  }
  return undefined;
}

/** "earn $5,000 a month with our products": with what else? */
function isOwnOffer(tokens: readonly Token[], start: number): boolean {
  return (
    /^(?:with|through|from)$/.test(wordAt(tokens, start - 1)) &&
    isDefinite(wordAt(tokens, start)) &&
    /^(?:product|service|offer|business|company|brand)$/.test(stemAt(tokens, start + 1)) &&
    endsANoun(tokens[start + 2])
  );
}
