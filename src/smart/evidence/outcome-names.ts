import type { Amount } from '../numbers/amount.ts';
import { isCapitalised } from '../text/capitals.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { COUNTED_AS, SOLD_BY } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import type { Scope } from './scope.ts';
import { hasSource } from './scopes.ts';
import { isPlain } from './vocabularies.ts';
import { isOfTheTrade, isPeople, ownsAll } from './word-groups.ts';

const isWayToSell = oneOf(SOLD_BY);
const counts = oneOf(COUNTED_AS);

/**
 * An outcome whose name says which: "online sales", "membership retention", "low-season bookings", "the blog's
 * readers"; one that says where it comes from: "revenue from tours"; and the thing that is sold.
 */
export function kindOf(
  tokens: readonly Token[],
  { from, to, deed, clause, class: worth }: OutcomeMention,
  isOutcome: (token: number) => boolean,
): Scope | undefined {
  if (deed || clause === 'purpose') return undefined;
  const first = isOutcome(from - 1) && !isGeneral(tokens, from - 1) ? from - 1 : from;
  const owner = isOwned(tokens, from) ? from - 1 : first;
  const says = tokens.slice(first, headOf(tokens, first, to)).some((_, at) => !isGeneral(tokens, first + at));
  const sold = worth === 'business' ? wayToSell(tokens, from, to) : undefined;
  const start = Math.min(owner, sold ?? owner, startOfCompound(tokens, from) ?? owner);
  const made = to - from > 2 && startOfCompound(tokens, from + 2) === from;
  if (
    !says &&
    !made &&
    !saysFromWhat(tokens, to) &&
    !hasSource(tokens, from) &&
    sold === undefined &&
    start === first
  )
    return undefined;
  return { kind: 'subject', from: start, to };
}

/** "ad income", "membership revenue": where the money comes from, while "ad spend" is every trade's. */
function saysFromWhat(tokens: readonly Token[], to: number): boolean {
  if (!/^(?:income|revenue)$/.test(stemAt(tokens, to - 1))) return false;
  return /^(?:ad|advertising|membership|subscription)$/.test(stemAt(tokens, to - 2));
}

/** Where the last word of a name begins: "sign-ups" in "trial sign-ups", "attendance" in "attendance figure", "units" in "units under management". */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  const last = stemAt(tokens, to - 1);
  if (PARTICLE.test(last)) return to - 2;
  if (wordAt(tokens, to - 2) === 'under') return to - 3;
  return TOTAL.test(last) && counts(last) && to - from > 1 ? to - 2 : to - 1;
}

const PARTICLE = /^(?:up|in|on|out|off|through|show)$/;
const TOTAL = /^(?:figure|number|count|total|volume)$/;

/** Where the word stands that says how it is sold: before the outcome and its people, or as its first word. */
function wayToSell(tokens: readonly Token[], from: number, to: number): number | undefined {
  if (OPINION.test(stemAt(tokens, to - 1))) return undefined;
  const before = startOfPeople(tokens, from) - 1;
  if (isWayToSell(wordAt(tokens, before))) return before;
  return to - from > 1 && isWayToSell(wordAt(tokens, from)) ? from : undefined;
}

/** What stands online anyway. */
const OPINION = /^(?:review|rating|comment|testimonial|complaint|mention)$/;

/** "guest bookings", "student applications": whose they are narrows nothing, but a word before may. */
function startOfPeople(tokens: readonly Token[], from: number): number {
  const whose = tokens[from - 1];
  return whose?.kind === 'word' && whose.word === whose.stem && isPeople(whose.stem) ? from - 1 : from;
}

/** "low-season tourism", "mid-market leads", "new-client consultations": two words made into one adjective. */
function startOfCompound(tokens: readonly Token[], from: number): number | undefined {
  for (const end of [from, startOfPeople(tokens, from)]) {
    const [first, second] = [tokens[end - 2], tokens[end - 1]];
    if (!second?.joined || first?.kind !== 'word' || second.kind !== 'word' || first.joined) continue;
    // "Nov-Dec revenue"
    if (isCapitalised(second)) continue;
    if (!SAYS_HOW_GOOD.test(second.word) && !HOW_MANY.test(first.word)) return end - 2;
  }
  return undefined;
}

const SAYS_HOW_GOOD =
  /^(?:quality|term|time|line|year|month|week|day|star|level|over|to|by|in|on|out|up|off|wide|ever|rated|paying|qualified|standing|value|profile|end|than|converting|performing|grade|class|notch|so|needed|deserved)$/;
const HOW_MANY = /^(?:all|year|month|week|one|two|three|four|five|six|seven|eight|nine|ten|half|first)$/;

function isGeneral(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token || isPlain(token) || isOfTheTrade(token.stem);
}

/** "the blog's readers", "my Page's shares" */
function isOwned(tokens: readonly Token[], from: number): boolean {
  const owner = tokens[from - 1];
  return owner?.possessive === true && !ownsAll(owner.stem);
}

/** "sell 9 flats", "sell 1.4 million bottles": what is sold, unless every trade calls it that. */
export function soldThing(
  tokens: readonly Token[],
  outcomes: readonly OutcomeMention[],
  amounts: readonly Amount[],
): Scope | undefined {
  const sold = outcomes.find(({ from, clause }) => clause === 'aim' && SELLS.test(wordAt(tokens, from)));
  const thing = sold && outcomes.find(({ from, clause }) => from > sold.from && clause === 'aim');
  if (!thing || thing.kpi || isSoldByAll(stemAt(tokens, thing.to - 1))) return undefined;
  const isCounted = amounts.some(
    ({ unit, from, to }) =>
      (unit === 'count' || unit === 'multiple') &&
      from >= sold.to &&
      thing.from - to <= 2 &&
      thing.from >= to,
  );
  return isCounted ? { kind: 'subject', from: thing.from, to: thing.to } : undefined;
}

const SELLS = /^s(?:ell|old)/;
const isSoldByAll = oneOf(
  'copy, unit, item, ticket, policy, subscription, membership, seat, pass, licence, license, box, order, place, piece, service, account, package, litre, liter, tonne, ton, kilo, gallon, pallet, crate, case',
);
