import type { Evidence } from '../evidence/evidence.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import { isOwnPeople, isPeople } from '../evidence/word-groups.ts';
import { perWord } from '../text/per-word.ts';
import { isPreposition } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { LAPSED, OFFERS, PRIZES, WINNING_BACK } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { objectHead } from './object-head.ts';

const isPrize = oneOf(PRIZES);
const isOffer = oneOf(OFFERS);
const winsBack = oneOf(WINNING_BACK, inflect);
const haveLapsed = oneOf(LAPSED);
const isLapsed = perWord(({ word }) => haveLapsed(word));
const WINS = /^(?:win|wins|winning|clinch)$/;
const BRINGS = /^(?:get|bring|put|move|have|switch|upgrade|transfer|migrate)$/;
const TAKES_ACROSS = /^(?:move|switch|upgrade|transfer|migrate)$/;

/** "win landlords from rival agents", "win the Buy Box": whatever a business wins, unless it is a prize or a heart. */
export function wonFromOthers(evidence: Evidence): Span | undefined {
  const { clauses, tokens, outcomes, woolly, personal } = evidence;
  const [verb] = clauses.verbs;
  if (!verb || !WINS.test(wordAt(tokens, verb.from)) || clauses.of[verb.from] !== 'aim') return undefined;
  if (outcomes.length > 0 || woolly.length > 0 || personal) return undefined;
  // "win at marketing", "win over critics"
  if (isPreposition(wordAt(tokens, verb.to))) return undefined;
  const head = objectHead(tokens, verb.to);
  const won = tokens[head];
  return won && head >= verb.to && !isPrize(won.stem) && !isPlain(won)
    ? { from: verb.from, to: head + 1 }
    : undefined;
}

/** "get 24 teams into the league", "put 30% of guests on half board": so many take up what is offered. */
export function broughtToAnOffer({ tokens, clauses, amounts, words, woolly }: Evidence): Span | undefined {
  const [verb] = clauses.verbs;
  if (!verb || !BRINGS.test(wordAt(tokens, verb.from)) || clauses.of[verb.from] !== 'aim') return undefined;
  const some = amounts.find(({ unit, from }) => /^(?:count|percent)$/.test(unit) && from === verb.to);
  if (!some || woolly.length > 0) return undefined;
  const across = TAKES_ACROSS.test(wordAt(tokens, verb.from));
  const leadsIn = (word: string) => /^(?:on|onto|into)$/.test(word) || (across && word === 'to');
  const onto = [1, 2, 3, 4, 5].map((step) => some.to + step).find((at) => leadsIn(wordAt(tokens, at)));
  if (onto === undefined || words.deliverables.some(({ from }) => from >= some.to && from < onto))
    return undefined;
  if (tokens.slice(some.to, onto).some(({ word }) => isOwnPeople(word) && word !== 'teams')) return undefined;
  const head = objectHead(tokens, onto + 1);
  return isOffer(stemAt(tokens, head)) ? { from: verb.from, to: head + 1 } : undefined;
}

/** "wake up dormant users", "reconnect with former members": those whom the business had lost. */
export function wonBack({ tokens, clauses, outcomes }: Evidence): Span | undefined {
  const lapsed = tokens.findIndex(isLapsed);
  if (lapsed < 0) return undefined;
  const from = [1, 2, 3, 4]
    .map((back) => lapsed - back)
    .find((at) => winsBack(wordAt(tokens, at)) && clauses.of[at] === 'aim');
  const head = objectHead(tokens, lapsed + 1);
  if (from === undefined || head < 0 || isOwnPeople(wordAt(tokens, head))) return undefined;
  // "re-engage inactive followers", "lapsed subscribers" of a newsletter have never paid
  const hasPaid = !outcomes.some((outcome) => outcome.class !== 'business' && outcome.to === head + 1);
  return hasPaid && mayLapse(stemAt(tokens, head)) ? { from, to: head + 1 } : undefined;
}

const mayLapse = (stem: string) => isPeople(stem) || /^(?:account|household|family|regular)$/.test(stem);
