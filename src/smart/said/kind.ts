import type { Evidence } from '../evidence/evidence.ts';
import { clauseAt } from '../evidence/outcome-mention.ts';
import type { Amount } from '../numbers/amount.ts';
import { isPreposition, opensAside } from '../text/small-words.ts';
import { stemAt, type Token, tokenise, wordAt } from '../text/tokens.ts';
import { isPerPeriod } from './figure.ts';

/** Total: so much in all by the deadline. Level: where something stands. */
export type SaidKind = 'Total' | 'Level';

const MEASURES =
  /^(?:average|avg|mean|median|typical|price|prices|pricing|rate|rates|ratio|share|percentage|score|scores|rating|ratings|occupancy|utilisation|utilization|yield|margin|backlog|waitlist|waiting|queue|headcount)$/;
/** "cost per ticket", but not "visits per month": that says how often. */
const PER = /^(?:per|each)$/;
const PERIODS = /^(?:hour|day|night|week|weekend|month|quarter|term|season|year|annum)s?$/;
/** "cost of a ticket" */
const COSTS = /^(?:costs?|fees?|value)$/;

/** What a business holds at one time, wherever it came from; those who join in a year add up. */
const HELD =
  /^(?:members?|memberships?|subscribers?|subscriptions?|volunteers?|trustees?|staff|employees?|team|workforce|followers?|fans|patrons?|friends|holders?|stockists?|affiliates?|ambassadors?|tenants?|residents?|list|database|portfolio|stock|debts?)$/;
/** Those who give or buy may do so once; these are on the books. */
const GIVING = /^(?:donors?|givers?|supporters?|sponsors?|customers?|clients?|accounts?|buyers?|patients?)$/;
const LASTING =
  /^(?:recurring|regular|monthly|committed|sustaining|active|current|existing|paying|retained|loyal|contracted)$/;
const JOINING = /^(?:new|first|additional|extra|further|more|sold|sales|recruited|won|registrations?|sign)$/;

/** "grow our members to 500", "have 500 members": with these a figure is how many there are. */
const STANDS =
  /^(?:reach|have|hold|keep|maintain|grow|increas|rais|boost|lift|expand|build|total|number|exceed|pass|hit)/;

/**
 * Whether the goal's figure adds up over its time or says where something stands, as far as the sentence tells: an
 * average, a price or a cost per something stands at a level, and so does how many members there are, where 500 new
 * ones add up. undefined where the metric alone has to say it.
 */
export function kindSaid(evidence: Evidence, amount: Amount): SaidKind | undefined {
  if (isPerPeriod(evidence, amount)) return 'Level';
  const { unit, use } = amount;
  if (unit === 'duration') return 'Level';
  if (unit !== 'count' && unit !== 'money' && use !== 'change') return undefined;
  const { before, after } = phrasesAround(evidence, amount);
  if (isMeasured(before) || isPerThing(after)) return 'Level';
  const isAhead = isHeld(before);
  if (!isAhead && !isHeld(after)) return undefined;
  if ([...before, ...after].some(({ word }) => JOINING.test(word))) return 'Total';
  if (isAhead || use === 'pair') return isAhead || !isGained(evidence, amount) ? 'Level' : 'Total';
  const verb = verbBefore(evidence, amount);
  if (verb === undefined) return undefined;
  return STANDS.test(verb) ? 'Level' : 'Total';
}

/** The same for a metric of somebody's own, by its name alone: "Cost per ticket", "Season-ticket holders". */
export function kindNamed(name: string): SaidKind | undefined {
  const tokens = tokenise(name.toLowerCase());
  if (tokens.some(({ word }) => JOINING.test(word))) return undefined;
  return isMeasured(tokens) || isHeld(tokens) ? 'Level' : undefined;
}

/** "the average gift", "cost per ticket", "ticket price", but not "gross rating points" */
function isMeasured(phrase: readonly Token[]): boolean {
  const isCount = /^(?:count|points)$/.test(phrase[phrase.length - 1]?.word ?? '');
  const isNamed = !isCount && phrase.some(({ word }) => MEASURES.test(word));
  return isNamed || isPerThing(phrase) || isCostOf(phrase);
}

/** "cost per ticket", but not "visits per month" */
export function isPerThing(phrase: readonly Token[]): boolean {
  return phrase.some(({ word }, at) => PER.test(word) && isThing(phrase[at + 1]));
}

function isThing(token: Token | undefined): boolean {
  return token?.kind === 'word' && !PERIODS.test(token.word);
}

function isCostOf(phrase: readonly Token[]): boolean {
  return phrase.some(
    ({ word }, at) =>
      COSTS.test(word) &&
      phrase[at + 1]?.word === 'of' &&
      /^(?:an?|each|one)$/.test(phrase[at + 2]?.word ?? ''),
  );
}

/** By the noun that all others describe: "the number of active members in Leeds" */
function isHeld(phrase: readonly Token[]): boolean {
  const words = phrase.map(({ word }) => word);
  const of = words.findIndex(
    (word, at) => word === 'of' && /^(?:number|total|count|base|pool)$/.test(words[at - 1] ?? ''),
  );
  const named = words.slice(of + 1);
  const end = named.findIndex((word) => isPreposition(word) || opensAside(word) || /^\W/.test(word));
  const group = end < 0 ? named : named.slice(0, end);
  const head = group[group.length - 1] ?? '';
  if (HELD.test(head)) return true;
  return GIVING.test(head) && group.some((word) => LASTING.test(word));
}

const AFTER = 5;

/** What is said of the figure ahead of it, from the verb on, and behind it or inside of its pair. */
function phrasesAround(evidence: Evidence, { from, to }: Amount) {
  const { tokens } = evidence;
  const verbs = evidence.clauses.verbs.filter((verb) => verb.from < from);
  const last = verbs[verbs.length - 1];
  // "Average fee from €62 to €66" opens with no verb
  const start = (last && MEASURES.test(wordAt(tokens, last.from)) ? last.from : last?.to) ?? 0;
  const lead = /^(?:from|to|at|of|up|down|by|is)$/;
  const before = tokens.slice(start, from);
  while (before.length > 0 && lead.test(before[before.length - 1]?.word ?? '')) before.pop();
  const first = tokens.findIndex((token, at) => at >= from && token.kind === 'number');
  const inside = tokens.slice(first + 1, to);
  const isNamedInside = inside[0]?.kind === 'word' && !isPreposition(inside[0].word);
  const rest = tokens.slice(to, to + AFTER);
  const stop = rest.findIndex(
    ({ kind, word }) => kind !== 'word' || /^(?:by|until|before|within|at|with|through)$/.test(word),
  );
  return { before, after: isNamedInside ? inside : stop < 0 ? rest : rest.slice(0, stop) };
}

/** "Recruit 115 volunteers, up from 80": both are how many came, this year and the year before. */
function isGained(evidence: Evidence, amount: Amount): boolean {
  const verb = verbBefore(evidence, amount);
  return verb !== undefined && !STANDS.test(verb) && !/^get/.test(verb);
}

function verbBefore({ tokens, clauses }: Evidence, { from }: Amount): string | undefined {
  const verbs = clauses.verbs.filter((verb) => verb.from < from && clauseAt(clauses, verb.from) === 'aim');
  const last = verbs[verbs.length - 1];
  return last && (stemAt(tokens, last.from) || wordAt(tokens, last.from));
}
