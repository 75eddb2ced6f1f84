import { readTimes } from '../dates/read-times.ts';
import type { Calendar } from '../dates/time-reference.ts';
import { readAmounts } from '../numbers/amounts.ts';
import { withDottedThousands } from '../numbers/dotted-thousands.ts';
import { readNumerals } from '../numbers/numerals.ts';
import { readQuantities } from '../numbers/quantities.ts';
import { canonical } from '../text/canonical.ts';
import { inSmallLetters, isTitleCase } from '../text/capitals.ts';
import { cover } from '../text/cover.ts';
import { goalProper } from '../text/goal-proper.ts';
import { withKnownVerb } from '../text/opening-verbs.ts';
import { perWord } from '../text/per-word.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { readClauses } from './clauses.ts';
import type { Evidence } from './evidence.ts';
import { firmAmount } from './firm-amount.ts';
import { goalFirst } from './goal-first.ts';
import { concreteMeans } from './means.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import { readOutcomes } from './outcomes.ts';
import { hasPlaceholder, isTimeBlank } from './placeholders.ts';
import { readRedFlags } from './red-flags.ts';
import { readScopes } from './scopes.ts';
import { isUnmeasured } from './unmeasured.ts';
import { isPlain, readWords } from './vocabularies.ts';
import { readAspirations, readWoolly } from './wishes.ts';
import type { Words } from './words.ts';
import { readWork } from './work.ts';

const isBroad = ({ value }: { readonly value: boolean }) => value;

const isBudget = perWord(({ stem }) => stem === 'budget');
/** "[owner: Ana]" is a note, but it says who answers for the goal. */
const isOwner = perWord(({ word }) => word === 'owner');

/** What a normalised statement says, stage by stage: numbers, dates, clauses, outcomes, work, scopes. */
export function readEvidence(text: string, calendar: Calendar): Evidence {
  const written = tokenise(text);
  const proper = canonical(goalProper(isTitleCase(written) ? tokenise(inSmallLetters(text)) : written));
  const { tokens, words, numerals, times } = inOrder(withDottedThousands(proper), calendar);
  const isTime = cover(tokens.length, times);
  const amounts = readAmounts(tokens, readQuantities(tokens, numerals, isTime));
  const clauses = readClauses(tokens, words, times);
  const named = readOutcomes(tokens, words, clauses, amounts, isTime).filter(
    (outcome) => !isUnmeasured(tokens, outcome, amounts),
  );
  const undefinedWishes = readWoolly(tokens, words, named);
  const outcomes = outside(undefinedWishes, named, tokens.length);
  const woolly = [...undefinedWishes, ...readAspirations(tokens, words)];
  const work = readWork(tokens, words, clauses, named, amounts, times, cover(tokens.length, woolly));
  const isKnown = cover(
    tokens.length,
    times.filter(({ name }) => !name),
    amounts,
    clauses.verbs,
    named,
    woolly,
    words.redFlags,
    words.channels.filter(isBroad),
    words.audiences.filter(isBroad),
    work.deliverables,
    words.fields,
  );
  const scopes = readScopes(
    tokens,
    words,
    clauses,
    outcomes,
    (at) => isKnown(at) || isPlain(tokens[at] as Token),
  );
  const placeholder = hasPlaceholder(tokens);
  return {
    text,
    tokens,
    words,
    times,
    amounts,
    firm: firmAmount({ tokens, words, times, amounts, outcomes, scopes, work, woolly }),
    clauses,
    outcomes,
    scopes,
    work,
    means: concreteMeans(text, tokens, words, clauses),
    woolly,
    wish: words.wishes.length > 0,
    redFlags: readRedFlags(text, tokens, words, clauses, named),
    placeholder,
    blankTime: placeholder && isTimeBlank(tokens),
    onSubject: words.business.length > 0,
    personal: words.personal.length > 0,
    owner: words.owners.length > 0 || written.some(isOwner),
    budget: tokens.some(isBudget),
  };
}

/** Words, numbers and times, with what leads the goal read at its end. */
function inOrder(said: readonly Token[], calendar: Calendar) {
  const first = readBasics(said, calendar);
  const tokens = withKnownVerb(goalFirst(said, first.words, first.times));
  return tokens === said ? first : readBasics(tokens, calendar);
}

function readBasics(tokens: readonly Token[], calendar: Calendar) {
  const words = readWords(tokens);
  const numerals = readNumerals(tokens);
  return { tokens, words, numerals, times: readTimes(tokens, words.time, numerals, calendar) };
}

function outside(
  wishes: Words['woolly'],
  named: readonly OutcomeMention[],
  length: number,
): readonly OutcomeMention[] {
  if (wishes.length === 0) return named;
  const isWish = cover(length, wishes);
  return named.filter(({ from }) => !isWish(from));
}
