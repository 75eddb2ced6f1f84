import { readTimes } from '../dates/read-times.ts';
import type { Calendar } from '../dates/time-reference.ts';
import { readAmounts } from '../numbers/amounts.ts';
import { readNumerals } from '../numbers/numerals.ts';
import { readQuantities } from '../numbers/quantities.ts';
import { cover } from '../text/cover.ts';
import { findPhrases, type Phrases } from '../text/phrases.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { readClauses } from './clauses.ts';
import { type Evidence, quote } from './evidence.ts';
import { concreteMeans } from './means.ts';
import { readOutcomes } from './outcomes.ts';
import { hasPlaceholder } from './placeholders.ts';
import { readScopes } from './scopes.ts';
import { isPlain, vocabularies } from './vocabularies.ts';
import { readWoolly } from './wishes.ts';
import { readWork } from './work.ts';

/** What a normalised statement says, stage by stage: numbers, dates, clauses, outcomes, work, scopes. */
export function readEvidence(text: string, calendar: Calendar): Evidence {
  const words = vocabularies();
  const tokens = tokenise(text);
  const all = <V>(vocabulary: Phrases<V>) => findPhrases(vocabulary, tokens);
  const has = (vocabulary: Phrases<unknown>) => all(vocabulary).length > 0;
  const broad = (vocabulary: Phrases<boolean>) => all(vocabulary).filter(({ value }) => value);

  const numerals = readNumerals(tokens);
  const times = readTimes(tokens, numerals, calendar);
  const isTime = cover(tokens.length, times);
  const amounts = readAmounts(tokens, readQuantities(tokens, numerals, isTime));
  const clauses = readClauses(tokens, times);
  const named = readOutcomes(tokens, clauses, amounts, isTime);
  const undefinedWishes = readWoolly(tokens, named);
  const isWoolly = cover(tokens.length, undefinedWishes);
  const outcomes = named.filter(({ from }) => !isWoolly(from));
  const woolly = [...undefinedWishes, ...all(words.aspirations)];
  const work = readWork(tokens, clauses, named, amounts, times, cover(tokens.length, woolly));
  const redFlags = all(words.redFlags);
  const isKnown = cover(tokens.length, [
    ...times,
    ...amounts,
    ...clauses.verbs,
    ...named,
    ...woolly,
    ...redFlags,
    ...broad(words.channels),
    ...broad(words.audiences),
    ...work.deliverables,
    ...all(words.fields),
  ]);
  return {
    text,
    tokens,
    times,
    amounts,
    clauses,
    outcomes,
    scopes: readScopes(tokens, clauses, (at) => isKnown(at) || isPlain(tokens[at] as Token)),
    work,
    means: concreteMeans(text, tokens, clauses),
    woolly,
    wish: has(words.wishes),
    redFlags: redFlags.map(({ from, to, value }) => ({
      words: quote(text, tokens, from, to),
      reason: value,
    })),
    placeholder: hasPlaceholder(tokens),
    onSubject: has(words.business),
    personal: has(words.personal),
    owner: has(words.owners),
    budget: tokens.some(({ stem }) => stem === 'budget'),
  };
}
