import { unitOf } from '../dates/durations.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import { isCurrency } from '../numbers/currency.ts';
import { opensNumeral } from '../numbers/numerals.ts';
import { smallNumber } from '../text/small-numbers.ts';
import { isDeterminer } from '../text/small-words.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { WANTS } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isPlain } from './vocabularies.ts';
import { isNoGerund, isOwnPeople, isToOrder } from './word-groups.ts';
import type { Verb, Words } from './words.ts';

/** "by closing day" */
const OPENS = /^(?:opening|closing|launch|release)$/;
export const OCCASION = /^(?:day|date|night|weekend|week|ceremony|party)$/;
const wantsMore = oneOf(WANTS);
const SUBJECT =
  /^(?:it|that|which|who|marketing|sales|team|website|site|campaign|company|business|everyone)$/;

const INTENDS = /^(?:will|shall|must|should|'ll|we'll|i'll)$/;
/** "block out one morning", "map out three walks" */
const PARTICLE = /^(?:out|off|up|down|over|away|back|aside)$/;
const DETERMINES = /^(?:a|an|the|our|my|all|every|each|both)$/;

/**
 * "Mow 200 lawns", "We will waive fines", "Demo the product": what no vocabulary knows as a verb, but stands
 * where only a verb can, is something the team does itself.
 */
export function unknownVerb(
  tokens: readonly Token[],
  words: Words,
  times: readonly TimeReference[],
): Verb | undefined {
  const at =
    [1, 2].find((next) => INTENDS.test(wordAt(tokens, next - 1))) ?? (wordAt(tokens, 0) === 'to' ? 1 : 0);
  const opening = wordAt(tokens, at - 1);
  const to = PARTICLE.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const [first, second, third] = [tokens[at], tokens[to], tokens[to + 1]];
  if (first?.kind !== 'word' || !second) return undefined;
  const isNumber = second.kind === 'number' || smallNumber(second.word) !== undefined;
  const counts = isNumber && !/^(?:%|percent|per)$/.test(third?.text ?? '');
  const more = /^(?:more|new)$/.test(second.word);
  if (isToOrder(first.word) && (counts || more)) return { from: at, to, value: 'acquire' };
  if (
    isPlain(first) ||
    /\w{3}ly$/.test(first.word) ||
    isAcronym(first) ||
    opensNumeral(first) ||
    isCurrency(first)
  )
    return undefined;
  const isListed = (list: keyof Words) => words[list].some(({ from }) => from === at);
  if (isListed('verbs')) return undefined;
  const verb: Verb = { from: at, to, value: 'work' };
  // "newsletter every week"; "To instil the belief" and "Shake off the past" may be anything
  const determined =
    opening !== 'to' &&
    to === at + 1 &&
    DETERMINES.test(second.word) &&
    !times.some(({ from }) => from === at + 1);
  if (determined && first.word === first.stem) return verb;
  // who knits for a pastime may knit for the stall
  for (const list in words) if (list !== 'personal' && isListed(list as keyof Words)) return undefined;
  return INTENDS.test(opening) || counts || determined || more ? verb : undefined;
}

/** "CHF 5,000 in sales" */
function isAcronym({ text, word }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== word;
}

/** "after launch" is a time, a "meet-up" and "Target: …" are nouns. */
export function isNoun(
  tokens: readonly Token[],
  verb: Verb | undefined,
  isTime: (at: number) => boolean,
): boolean {
  if (!verb) return true;
  const after = tokens[verb.to];
  // "an email list"
  if (wordAt(tokens, verb.from) === 'list' && !/^(?:|to|and|will|we|i)$/.test(wordAt(tokens, verb.from - 1)))
    return true;
  // "record numbers", "a well attended concert"
  if (wordAt(tokens, verb.from) === 'record' && isAtItsHeight(tokens, verb.to)) return true;
  if (/^attended$/.test(wordAt(tokens, verb.from)) && isHowWell(wordAt(tokens, verb.from - 1))) return true;
  // "mid-market leads", but "cold-call" begins with the verb itself
  if (tokens[verb.from]?.joined && PART_OF_AN_ADJECTIVE.test(wordAt(tokens, verb.from - 1))) return true;
  return isTime(verb.from) || after?.word === ':' || (after?.kind === 'word' && after.joined);
}

/** "a well attended concert" */
export function isHowWell(word: string): boolean {
  return /^(?:well|better|best|fully|poorly|highly)$/.test(word);
}

const PART_OF_AN_ADJECTIVE = /^(?:mid|down|up|mass|small|large|high|low|own|first|post|open|new|end|multi)$/;

/** Figures that can be a record: podcasts are recorded. */
function isAtItsHeight(tokens: readonly Token[], at: number): boolean {
  return /^(?:sales|numbers|attendance|attendances|crowds?|turnout|profits?|year|month|quarter|season|revenue|takings|income|results|bookings|audiences|orders|donations|enrolments|enrollments|visitors|growth|high|week|weekend)$/.test(
    wordAt(tokens, at),
  );
}

/** Before a verb stands the beginning of a clause, "to", "will", "and", a subject; before a noun an article. */
export function standsAsVerb(
  tokens: readonly Token[],
  at: number,
  verbs: readonly Verb[],
  measures: ReadonlySet<number>,
): boolean {
  const before = tokens[at - 1];
  const word = wordAt(tokens, at);
  if (word === 'better' && !isDeterminer(wordAt(tokens, at + 1))) return false;
  // "takings", but "brings"
  if (/[aeiou].*ings$/.test(word)) return false;
  if (isNoGerund(word) || (OPENS.test(word) && OCCASION.test(wordAt(tokens, at + 1)))) return false;
  // "within three weeks of posting"
  if (/ing$/.test(word) && wordAt(tokens, at - 1) === 'of' && unitOf(stemAt(tokens, at - 2))) return false;
  if (!before && isFigureOf(tokens, at, measures.has(at))) return false;
  // "Orders from our shop up by 5%"
  if (!before)
    return !/[^s]s$/.test(word) || wantsMore(word) || !AFTER_A_SUBJECT.test(wordAt(tokens, at + 1));
  if (before.kind === 'mark' && /^[.,;:!?)"-]$/.test(before.text)) return !/s$/.test(word) || word.length < 4;
  if (before.kind !== 'word') return false;
  if (NEVER_NOUNS.test(word) || isDoneByThose(tokens, at, verbs)) return true;
  // "visits and orders", "new and returning visitors"
  if (/^(?:and|or)$/.test(before.word)) {
    if (/[^s]s$/.test(word)) return false;
    if (/ing$/.test(word) && !verbs.some(({ from }) => /ing$/.test(wordAt(tokens, from)))) return false;
  }
  // "as measured by surveys"
  if (before.word === 'by') return /ing$/.test(word);
  if (
    /^(?:to|will|and|or|we|i|they|must|should|can|then|please|also|would|help|helps|let|us|people|who|that|not|without|while|before|after|shall|could)$/.test(
      before.word,
    )
  ) {
    return true;
  }
  if (/ing$/.test(word)) return /^(?:by|of|for|through|via|while|start|keep|is|are|be)$/.test(before.word);
  return (
    verbs.length === 0 &&
    !measures.has(at) &&
    (/s$|ed$/.test(word) ||
      tokens[at]?.joined ||
      before.word !== before.stem ||
      BEFORE_A_BASE_FORM.test(before.word)) &&
    !(/[^s]s$/.test(word) && !SUBJECT.test(before.word) && !isOneOfUs(tokens, at)) &&
    !/^(?:the|a|an|our|my|more|new|of|in|on|for|with|from|their|its|than|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen)$/.test(
      before.word,
    ) &&
    at < 4
  );
}

/** "Email ROI of 180%", "Market share in tea up 1.5 points": what is measured, not what is done. */
function isFigureOf(tokens: readonly Token[], at: number, isMeasure: boolean): boolean {
  if (!isMeasure && !IS_MEDIUM.test(wordAt(tokens, at))) return false;
  const farthest = at + (isMeasure ? LONGEST_MEASURE : LONGEST_NAME);
  let link = at + 2;
  while (link < farthest && !LEADS_TO_A_FIGURE.test(wordAt(tokens, link)) && tokens[link]?.kind === 'word')
    link += 1;
  if (!LEADS_TO_A_FIGURE.test(wordAt(tokens, link))) return false;
  const [sign, value] = [tokens[link + 1], tokens[link + 2]];
  return (
    (sign?.kind === 'number' && /^(?:%|percent|points?|pp)$/.test(value?.text ?? '')) ||
    (/^[£$€]$/.test(sign?.text ?? '') && value?.kind === 'number')
  );
}

const LONGEST_MEASURE = 8;
const IS_MEDIUM = /^(?:email|call|text|mail|phone|post|blog|tour|visit|pitch|demo|test|event)$/;
const LEADS_TO_A_FIGURE = /^(?:of|up|down|at|above|below|over|under|to|by)$/;

/** "have brides bring their friends", "let members try a class": those before the verb do it. */
function isDoneByThose(tokens: readonly Token[], at: number, verbs: readonly Verb[]): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const last = verbs[verbs.length - 1];
  if (!last || at <= last.to || at > last.to + LONGEST_NAME) return false;
  return (
    /^(?:have|let|see)$/.test(wordAt(tokens, last.from)) &&
    before?.word !== before?.stem &&
    verb?.word === verb?.stem &&
    /^(?:an?|the|our|my|us|me|their|them|it|more|fewer|less|another)$/.test(next?.word ?? '')
  );
}

const LONGEST_NAME = 4;

/** "the brewery wants 300 regulars" */
const NEVER_NOUNS = /^(?:wants|gets|intends|becomes|brings|keeps|sells|earns|gives|goes|takes|has)$/;

/** Who is no plural, and adverbs: "our team call", "never miss", "quarterly publish". */
const BEFORE_A_BASE_FORM =
  /ly$|'ll$|'d$|^(?:everyone|team|staff|marketing|sales|always|never|just|still|even|ever|not|again|only|first|next|now|soon|today|all|both|each|who|that|which|it|this)$/;

/** "Each sales rep visits …", "Every team member writes …" */
function isOneOfUs(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:each|every)$/.test(wordAt(tokens, 0))) return false;
  return isOwnPeople(wordAt(tokens, at - 1)) || (at === 3 && wordAt(tokens, 2) === 'member');
}

const AFTER_A_SUBJECT =
  /^(?:from|of|per|a|to|up|down|by|in|at|on|for|through|via|must|should|will|need|are|\+|=|:|)$/;

/** "samples will be handed out": work that the team does, put from the other end. */
export function isPassive(tokens: readonly Token[], { from, value }: Verb): boolean {
  return (
    value === 'work' &&
    /^(?:be|been|being)$/.test(wordAt(tokens, from - 1)) &&
    !/ing$/.test(wordAt(tokens, from))
  );
}
