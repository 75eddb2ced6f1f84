import { readTimes } from '../dates/read-times.ts';
import type { Calendar } from '../dates/time-reference.ts';
import { readAmounts } from '../numbers/amounts.ts';
import { readNumerals } from '../numbers/numerals.ts';
import { readQuantities } from '../numbers/quantities.ts';
import { cover } from '../text/cover.ts';
import { type Found, findPhrases } from '../text/phrases.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { type Clauses, readClauses } from './clauses.ts';
import { type Evidence, quote } from './evidence.ts';
import { type OutcomeMention, readOutcomes } from './outcomes.ts';
import { hasPlaceholder } from './placeholders.ts';
import { readScopes } from './scopes.ts';
import { vocabularies } from './vocabularies.ts';
import { readWork } from './work.ts';

/** What a normalised statement says, stage by stage: numbers, dates, clauses, outcomes, scopes, the rest. */
export function readEvidence(text: string, calendar: Calendar): Evidence {
  const words = vocabularies();
  const tokens = tokenise(text);
  const numerals = readNumerals(tokens);
  const times = readTimes(tokens, numerals, calendar);
  const isTime = cover(tokens.length, times);
  const amounts = readAmounts(tokens, readQuantities(tokens, numerals, isTime));
  const clauses = readClauses(tokens, times);
  const outcomes = readOutcomes(tokens, clauses, amounts, isTime);
  const isMeasured = cover(tokens.length, outcomes.filter(measured));
  const isNamed = cover(
    tokens.length,
    [...findPhrases(words.channels, tokens), ...findPhrases(words.deliverables, tokens)].filter(
      ({ from, to }) => to - from > 1,
    ),
  );
  const woolly = findPhrases(words.woolly, tokens).filter(
    ({ from, to }) => !isMeasured(from) && !(isNamed(from) && to - from === 1),
  );
  const isWoolly = cover(tokens.length, woolly);
  const aspirations = findPhrases(words.aspirations, tokens);
  const redFlags = findPhrases(words.redFlags, tokens);
  const isKnown = cover(tokens.length, [
    ...times,
    ...amounts,
    ...clauses.verbs,
    ...outcomes,
    ...woolly,
    ...aspirations,
    ...redFlags,
    ...findPhrases(words.channels, tokens).filter(({ value: broad }) => broad),
    ...findPhrases(words.audiences, tokens).filter(({ value: broad }) => broad),
    ...findPhrases(words.deliverables, tokens),
    ...findPhrases(words.fields, tokens),
  ]);
  const isPlain = (at: number) => {
    const token = tokens[at] as Token;
    return words.plain.has(token.word) || words.plain.has(token.stem);
  };
  const scopes = readScopes(tokens, clauses, (at) => isKnown(at) || isPlain(at));
  return {
    text,
    tokens,
    times,
    amounts,
    clauses,
    outcomes: outcomes.filter(({ from }) => !isWoolly(from)),
    scopes,
    work: readWork(
      tokens,
      clauses,
      outcomes,
      amounts,
      times,
      cover(tokens.length, [...woolly, ...aspirations]),
    ),
    means: concreteMeans(text, tokens, clauses, isPlain),
    woolly: [...woolly, ...aspirations],
    wish: findPhrases(words.wishes, tokens).length > 0,
    redFlags: redFlags.map(({ from, to, value }) => ({
      words: quote(text, tokens, from, to),
      reason: value,
    })),
    placeholder: hasPlaceholder(tokens),
    onSubject: findPhrases(words.business, tokens).length > 0,
    personal: findPhrases(words.personal, tokens).length > 0,
    owner: findPhrases(words.owners, tokens).length > 0,
    budget: tokens.some(({ stem }) => stem === 'budget'),
  };
}

/** "brand awareness score" is measured, "brand awareness" is not. */
const measured = ({ from, to, kpi }: OutcomeMention) => kpi && to - from > 2;

const LONGEST_MEANS = 8;

/** The words of the first means that says more than "by improving our marketing". */
function concreteMeans(
  text: string,
  tokens: readonly Token[],
  clauses: Clauses,
  isPlain: (at: number) => boolean,
): string | undefined {
  const { woolly, aspirations, channels, means, deliverables } = vocabularies();
  const concrete = new Set(
    [
      ...findPhrases(channels, tokens).filter(({ value: broad }) => !broad),
      ...findPhrases(means, tokens),
      ...findPhrases(deliverables, tokens),
    ].map(({ from }) => from),
  );
  const vague = cover(tokens.length, [
    ...findPhrases(woolly, tokens),
    ...findPhrases(aspirations, tokens),
    ...broad(findPhrases(channels, tokens)),
  ]);
  for (const start of clauses.means) {
    let end = start;
    let content = 0;
    while (clauses.of[end] === 'means' && end < start + LONGEST_MEANS) {
      const { kind, word } = tokens[end] as Token;
      const gerund = end === start && /ing$/.test(word);
      if (concrete.has(end) || (kind === 'word' && !gerund && !isPlain(end) && !vague(end))) content += 1;
      end += 1;
    }
    if (content > 0) return quote(text, tokens, start, end);
  }
  return undefined;
}

function broad(found: readonly Found<boolean>[]): readonly Found<boolean>[] {
  return found.filter(({ value }) => value);
}
