import { once } from '../../marketing/once.ts';
import type { ReadGoal } from '../cells.ts';
import type { TimeReference } from '../dates/time-reference.ts';
import { readBystanders } from '../evidence/bystanders.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { priceOfOne } from '../evidence/formulas.ts';
import { isFormula } from '../evidence/outcome-mention.ts';
import { kindOf, soldThing } from '../evidence/outcome-names.ts';
import type { Scope, ScopeKind } from '../evidence/scope.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import { isNoGerund, isOwnPeople } from '../evidence/word-groups.ts';
import type { Amount } from '../numbers/amount.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { isPlural } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import { isDeterminer, opensAside } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { placesOf } from './places.ts';

/** What narrows the goal down: in its words, in how it is measured and done, and in the cells beside it. */
export function narrowingOf(evidence: Evidence, goal: ReadGoal, concrete: boolean): Scope[] {
  const { outcomes, amounts, times, work, tokens, scopes } = evidence;
  const standsBy = once(() => cover(tokens.length, readBystanders(evidence)));
  const found = concrete ? scopes.filter(({ from }) => !standsBy()(from)) : placesOf(evidence);
  const isInText = concrete && !work.only ? cover(tokens.length, found) : () => true;
  const isOutcome = cover(tokens.length, outcomes);
  const add = (kind: ScopeKind, span: Span | undefined) => {
    if (span) found.push({ kind, from: span.from, to: span.to });
  };
  for (const outcome of outcomes) {
    if (!outcome.kpi) add('subject', kindOf(tokens, outcome, isOutcome));
    else add('kpi', outcome);
  }
  for (const described of describedOf(evidence)) add('subject', described);
  add('subject', helpersOf(evidence));
  for (const mentioned of mentionedIn(evidence)) add('subject', mentioned);
  add('kpi', eachOf(evidence));
  add('subject', soldThing(tokens, outcomes, amounts));
  for (const time of times) if (isOccasion(evidence, time)) add('occasion', time);
  for (const made of work.deliverables)
    if (!isInText(made.from) && isNarrow(tokens, made) && !standsBy()(made.from)) add('subject', made);
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as Amount;
    if (amount.use === 'pair' && !isTwice(tokens, amount)) add('pair', amount);
    if (isOneIn(tokens, amount)) add('kpi', amount);
    add('subject', paidFor(evidence, amount) ?? causeOf(evidence, amount));
    if (amount.unit === 'money') {
      if (isOfEach(tokens, amounts[i - 1], amount)) add('subject', amount);
      else if (priceOfOne(tokens, amount.to) !== undefined && !isOutcome(amount.to)) add('kpi', amount);
    }
  }
  // a means makes no wish any narrower: "have fun with the show"
  const how = concrete ? meansOf(evidence) : undefined;
  if (how && !found.some(({ from, to }) => from < how.to && how.from < to)) add('means', how);
  const { channel, known, baseline, target } = goal;
  if (channel) add('channel', IN_A_CELL);
  if (isFormula(known)) add('kpi', IN_A_CELL);
  if (baseline !== undefined && target !== undefined) add('pair', IN_A_CELL);
  return found;
}

const IN_A_CELL = { from: 0, to: 0 };

/** How it will be done: "through webinars", and what is made first in "run an ad campaign to win 300 leads". */
function meansOf(evidence: Evidence): Span | undefined {
  const { means, clauses, work, amounts, tokens } = evidence;
  const [how] = clauses.means;
  if (means !== undefined && how !== undefined) {
    const isLed = isDeterminer(wordAt(tokens, how));
    return { from: how, to: isLed ? how + 2 : how + 1 };
  }
  const aimsFurther = work.active && amounts.some(({ from }) => clauses.of[from] === 'purpose');
  return aimsFurther ? work.deliverables[0] : undefined;
}

/** "donors who give monthly", "products appealing to parents": whatever comes after them, it says which. */
function describedOf({ tokens, times, clauses, outcomes, words, work, amounts }: Evidence): Span[] {
  const found: Span[] = [];
  const deeds = byStart(words.deeds);
  const counts = byStart(amounts);
  const hasSome = (link: number) =>
    wordAt(tokens, link) === 'with' && [1, 2, 3].some((step) => counts.has(link + step));
  for (const things of [outcomes, words.audiences, work.deliverables]) {
    for (const { from, to } of things) {
      const link = tokens[to];
      if (!link || clauses.of[from] === 'purpose' || isAnyone(tokens[to - 1])) continue;
      if (
        /^(?:that|which)$/.test(link.word) &&
        HANDED.test(`${wordAt(tokens, to + 1)} ${wordAt(tokens, to + 2)}`)
      )
        continue;
      if (!describes(link) && !(things === words.audiences && hasSome(to))) continue;
      const isTime = /ing$/.test(link.word) && times.some((time) => time.from === to + 2);
      if (isTime || ADDS.test(wordAt(tokens, to + 1)) || isAllTheyDo(tokens, deeds.get(to))) continue;
      found.push({ from, to: to + 1 });
    }
  }
  return found;
}

/** "press mentions of our volunteers": of whom, be they the house's own. */
function mentionedIn({ tokens, outcomes, words }: Evidence): Span[] {
  return outcomes.flatMap(({ to }) => {
    if (!MENTIONS.test(stemAt(tokens, to - 1)) || wordAt(tokens, to) !== 'of') return [];
    const isWhom = (at: number) =>
      isOwnPeople(wordAt(tokens, at)) || words.audiences.some((whom) => whom.from === at);
    const whom = [1, 2, 3].map((step) => to + step).find(isWhom);
    return whom === undefined ? [] : [{ from: to + 1, to: whom + 1 }];
  });
}

const MENTIONS = /^(?:mention|portrait|profile|interview|quote|coverage)$/;

/** "recruit 100 people to run a stall": what they are needed for says whom, but "win 40 clients to grow" says why. */
function helpersOf({ tokens, clauses, words }: Evidence): Span | undefined {
  const [first, second] = clauses.verbs;
  if (!first || second?.value !== 'work' || !NEEDS_HELP.test(wordAt(tokens, first.from))) return undefined;
  if (wordAt(tokens, second.from - 1) !== 'to') return undefined;
  return words.audiences.find(({ to }) => to === second.from - 1);
}

/** "get every new user to make 5 bookings": so many for each of them. */
function eachOf({ tokens, amounts, clauses, outcomes, work }: Evidence): Span | undefined {
  if (work.active) return undefined;
  const who = outcomes.find(
    ({ from, to, clause }) =>
      clause === 'aim' && clauses.byOthers.has(to + 1) && EVERY.test(wordAt(tokens, from - 1)),
  );
  return who && amounts.some(({ unit, from }) => unit === 'count' && from > who.to) ? who : undefined;
}

const EVERY = /^(?:every|each)$/;
const NEEDS_HELP = /^(?:recruit|enlist|find)/;

/** "members joining each month": no more than that they come, but "joining the book club". */
function isAllTheyDo(tokens: Evidence['tokens'], deed: Span | undefined): boolean {
  const after = deed && tokens.slice(deed.to, deed.to + NEXT);
  return after?.every((token) => token.kind !== 'word' || isPlain(token)) ?? false;
}

const NEXT = 3;

/** "everyone who owns a phone" leaves nobody out. */
const isAnyone = (token: Token | undefined) =>
  /^(?:everyone|everybody|anyone|anybody|all)$/.test(token?.word ?? '');

/** "leads that are handed to the sales team" */
const HANDED = /^(?:go to|get passed|(?:is|are) (?:handed|passed|given|sent|routed|delivered))$/;
/** "9,000 units, which is $450,000" */
const ADDS = /^(?:is|will|would)$/;
const describes = perWord(
  ({ word }) => /^(?:who|whose|that|which)$/.test(word) || (/[a-z]{2}ing$/.test(word) && !isNoGerund(word)),
);

/** "$9m in 2027 and $10m in 2028": two targets, not where it starts and where it should end. */
function isTwice(tokens: Evidence['tokens'], { from, to }: Amount): boolean {
  return tokens.slice(from, to).some(({ word }) => word === 'and');
}

/** "raise $60,000 for a new outreach programme": what the money is for. */
function paidFor({ tokens, words }: Evidence, { unit, to }: Amount): Span | undefined {
  if (unit !== 'money' || wordAt(tokens, to) !== 'for') return undefined;
  return [...words.deliverables, ...words.fields].find(({ from }) => from > to && from - to <= PAID_FOR);
}

const PAID_FOR = 6;
const BUYS =
  /^(?:buy|fund|pay|build|finance|cover|replace|repair|restore|renovate|purchase|equip|refurbish|furnish|install|feed|house|print|save|rescue|protect|preserve|conserve|rebuild|reopen|support|help)$/;
const PLEDGED = /^(?:signature|pledge|donation|donor|backer)$/;

/** "raise $12,000 to repair the roof", "900 signatures to put the lido on the ballot": the cause, said as what is done. */
function causeOf({ tokens, clauses }: Evidence, { unit, to }: Amount): Span | undefined {
  const isPledged = unit === 'count' && [to, to + 1].some((at) => PLEDGED.test(stemAt(tokens, at)));
  if (!isPledged && unit !== 'money') return undefined;
  const verbs = byStart(clauses.verbs);
  let helped = false;
  for (let at = to; at <= to + NEAR && tokens[at]?.kind === 'word'; at++) {
    if (wordAt(tokens, at - 1) === 'to' && (isPledged || BUYS.test(wordAt(tokens, at)))) helped = true;
    else if (helped && !verbs.has(at) && !isPlain(tokens[at] as Token)) return { from: at, to: at + 1 };
  }
  return undefined;
}

/** "five contracts worth $50,000 each", "300 donors, both small ($5-20) and …": how much each should bring. */
function isOfEach(tokens: Evidence['tokens'], counted: Amount | undefined, { from, to }: Amount): boolean {
  if (counted?.unit !== 'count' || from - counted.to > NEAR) return false;
  // "ten clients on a $600 monthly plan"
  if (/^an?$/.test(wordAt(tokens, from - 1)) && /^(?:on|at|for)$/.test(wordAt(tokens, from - 2))) return true;
  return OF_EACH.test(wordAt(tokens, from - 1)) || /^(?:each|apiece|\/|per)$/.test(wordAt(tokens, to));
}

/** "win 2 in 5 tenders": a rate. */
function isOneIn(tokens: Evidence['tokens'], { unit, use, from, to }: Amount): boolean {
  return unit === 'percent' && use === 'level' && wordAt(tokens, from + 1) === 'in' && isPlural(tokens[to]);
}

const NEAR = 8;
const OF_EACH = /^(?:worth|@|averaging|giving|paying|spending|least|than|over|\(|roughly)$/;

/** "Black Friday revenue", "the Christmas concert": a day that says which. */
function isOccasion({ tokens, outcomes }: Evidence, { kind, exact, from, to }: TimeReference): boolean {
  if (kind !== 'end' || !exact || tokens[from]?.kind !== 'word') return false;
  if (
    /^(?:by|before|until|till|this|next|during|on|for|over|after|to|through|throughout|across)$/.test(
      wordAt(tokens, from - 1),
    )
  )
    return false;
  const after = tokens[to];
  return (
    after?.kind === 'word' && (outcomes.some((outcome) => outcome.from === to) || !opensAside(after.word))
  );
}

/** What the outcome belongs to: tickets "for the jazz festival", downloads "of the pricing guide". */
function isNarrow(tokens: Evidence['tokens'], { from, to }: Span): boolean {
  if (BROAD_DELIVERABLES.test(stemAt(tokens, from))) return false;
  return tokens.slice(from, to).some((token) => !isPlain(token));
}

const BROAD_DELIVERABLES =
  /^(?:post|ad|advert|app|event|email|video|story|book|call|test|location|feature|package|class)$/;
