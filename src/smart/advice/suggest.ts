import { addMonths, calendarDate, day, toWords } from '../../marketing/day.ts';
import { metricFit } from '../../marketing/metrics/fit.ts';
import type { ReadGoal } from '../cells.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import type { OutcomeMention } from '../evidence/outcomes.ts';
import type { Letter, Level } from '../goal.ts';
import { firmAmount } from '../levels/measurable.ts';

/** What a letter's advice may draw on. */
export interface Read {
  readonly evidence: Evidence;
  readonly goal: ReadGoal;
  readonly level: Level;
  readonly reason: string;
}

/** One sentence a letter: what to write so that it is there, in the goal's own words. */
export const SUGGEST: Readonly<Record<Letter, (read: Read) => string>> = {
  S: suggestScope,
  M: suggestNumber,
  A: suggestFeasibility,
  R: suggestPurpose,
  T: suggestEnd,
};

function suggestScope({ evidence, level }: Read): string {
  const { work, scopes, wish } = evidence;
  const noun = nounOf(evidence);
  if (work.only && work.active && evidence.clauses.purposes.length === 0) {
    return `Say whom it is for and what it should bring: "${opening(evidence)} … so that … book".`;
  }
  if (noun !== undefined && scopes.length === 0)
    return `Say which ${noun}: of which product, from whom, where or through which channel.`;
  if (noun !== undefined) return `Say how much ${noun} should change.`;
  if (level === 1 && scopes.length > 0)
    return 'Say what should change there: orders, bookings, enquiries or another result.';
  if (wish) return 'Say what kind of business: which product, for whom or where.';
  return 'Name one result and for whom: "more bookings from …", "higher repeat orders of …".';
}

function suggestNumber({ evidence, goal }: Read): string {
  const { amounts, placeholder, woolly, text, tokens, work } = evidence;
  const noun = nounOf(evidence) ?? goal.metric;
  if (placeholder) return 'Fill in the blank with a number you can defend.';
  const [loose] = amounts;
  if (loose && !loose.boast) {
    return `Say what "${quote(text, tokens, loose.from, loose.to)}" is measured by: a survey score, branded searches, orders.`;
  }
  if (noun !== undefined) return `Set the number for ${noun}: ${exampleFor(evidence, noun)}.`;
  const wished = woolly.find(({ from, to }) =>
    NOUNS_TO_MEASURE.test(quote(text, tokens, from, to).toLowerCase()),
  );
  if (wished)
    return `Say how you would see "${quote(text, tokens, wished.from, wished.to)}": branded searches, mentions, a survey score.`;
  if (work.active || work.deliverables.length > 0)
    return 'Say how many, or what it should bring: "… to win 20 enquiries".';
  return 'Add a number that shows it: so many orders, leads, visits or survey points.';
}

const NOUNS_TO_MEASURE =
  /awareness|image|reputation|presence|exposure|visibility|perception|recognition|trust|loyalty|buzz|relationship|brand|quality/;

function suggestFeasibility({ evidence, goal, reason, level }: Read): string {
  const amount = firmAmount(evidence);
  if (level === 0) {
    const [flag] = evidence.redFlags;
    if (flag) return `Replace "${flag.words}" with a figure that is in your hands.`;
    if (/out of reach|so soon/.test(reason)) return `Ask for less or allow longer: ${reason}.`;
    return `Correct the target: ${reason}.`;
  }
  if (/tactics|forecast/.test(reason)) return `Add tactics or lower the target: ${reason}.`;
  const pair = evidence.amounts.some(({ use }) => use === 'pair');
  if (amount && evidence.means === undefined) {
    const share = amount.use === 'change' && goal.baseline === undefined;
    if (share && amount.unit === 'percent')
      return `Say from what, and how: "${quoteAmount(evidence)} on last year's …, by …ing".`;
    if (pair || goal.baseline !== undefined) return 'Say how you will do it: "… through …".';
    return 'Say what it is today and how you will get there: "… from … , by …ing".';
  }
  return amount ? 'Say what the figure is today.' : 'Say how you will do it, and from what you start.';
}

function suggestPurpose({ evidence, goal, level }: Read): string {
  const vanity =
    evidence.outcomes.find(({ class: worth }) => worth === 'vanity')?.metric ??
    (goal.known?.class === 'vanity' ? goal.known : undefined);
  if (level === 0 && vanity) {
    const { advice } = metricFit(vanity, goal.platform);
    const name = vanity.name.toLowerCase();
    return advice === ''
      ? `Say what ${name} should lead to: leads, orders or bookings.`
      : `${capital(name)} alone bring no business: ${advice}.`;
  }
  if (goal.supports !== undefined)
    return `Say how it serves "${short(goal.supports)}": name the same product, audience or metric.`;
  if (level === 0) return 'Say what it does for the business: more sales, leads, bookings or donations.';
  return 'Add what it is for: "…, to win more enquiries" or another business result.';
}

function suggestEnd({ evidence, goal }: Read): string {
  const { times, text, tokens } = evidence;
  const when = exampleEnd(goal);
  const said = (kind: string) => times.find((time) => time.kind === kind);
  const past =
    times.find(({ kind }) => kind === 'end') ??
    (goal.deadline === undefined ? undefined : { from: 0, to: 0 });
  if (past) return `That end is already past: set a new one, such as ${when}.`;
  const event = said('event');
  if (event) return `Give the day: "${quote(text, tokens, event.from, event.to)} on ${when}".`;
  const cadence = said('cadence');
  if (cadence) return `Say until when: "${ending(evidence)} until ${when}".`;
  return `Say by when: "${ending(evidence)} by ${when}".`;
}

const AHEAD = 3;

/** The end of the quarter that is at least three months away; without a day to count from, the words. */
function exampleEnd({ asOf }: ReadGoal): string {
  if (asOf === undefined) return 'the end of next quarter';
  const { year, month } = calendarDate(addMonths(asOf, AHEAD));
  return toWords(day(year, Math.ceil(month / 3) * 3 + 1, 0));
}

const SHORT = 48;

/** The statement if it is short, else its last words, without its full stop. */
function ending({ text }: Evidence): string {
  const plain = text.replace(/[\s.!?…]{1,9}$/, '').replace(/"/g, "'");
  if (plain.length <= SHORT) return plain;
  const from = plain.indexOf(' ', plain.length - SHORT);
  return from < 0 ? `…${plain.slice(-SHORT)}` : `…${plain.slice(from)}`;
}

/** The statement's first words, up to what is made or done. */
function opening({ text, tokens, clauses, work }: Evidence): string {
  const verb = clauses.verbs[0];
  const made = work.deliverables[0];
  const to = made?.to ?? (verb ? verb.to + 2 : 3);
  return quote(text, tokens, verb?.from ?? 0, Math.min(to, tokens.length)) || text.slice(0, SHORT);
}

function short(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, text.lastIndexOf(' ', SHORT))} …`;
}

/** The outcome as a noun, where the goal has one. */
function nounOf({ outcomes, text, tokens }: Evidence): string | undefined {
  const named =
    outcomes.find(({ clause, deed }) => clause === 'aim' && !deed) ?? outcomes.find(({ deed }) => !deed);
  return named && lower(quote(text, tokens, named.from, named.to));
}

function lower(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) && !words.includes(' ') ? words.toLowerCase() : words;
}

function quoteAmount(evidence: Evidence): string {
  const amount = firmAmount(evidence);
  return amount ? quote(evidence.text, evidence.tokens, amount.from, amount.to) : '';
}

/** An example of a number in the outcome's own unit. */
function exampleFor({ outcomes }: Evidence, noun: string): string {
  const metric = outcomes.find(({ clause, deed }: OutcomeMention) => clause === 'aim' && !deed)?.metric;
  const kind = metric?.unit ?? 'count';
  if (kind === 'share') return `"${noun} from 4% to 5%"`;
  if (kind === 'rank') return '"from position 12 to the top 5"';
  if (kind === 'score') return `"${noun} from 40 to 50"`;
  if (kind === 'money' && metric?.better === 'down') return `"${noun} from 40 to 34"`;
  return `"${noun} from 400 to 460" or "15% more"`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
