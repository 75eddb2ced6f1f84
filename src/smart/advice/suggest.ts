import { inSentence, metricFit } from '../../marketing/metrics/fit.ts';
import { platformOf, type ReadGoal } from '../cells.ts';
import { type Evidence, quote } from '../evidence/evidence.ts';
import type { Letter, Level } from '../goal.ts';
import type { Span } from '../text/span.ts';
import { wordAt } from '../text/tokens.ts';
import { aimed, isNew, isPlural, nounOf, withArticle } from './noun.ts';
import { capital, opening, purposeOf, short } from './own-words.ts';
import { suggestEnd } from './suggest-end.ts';
import { isToFall } from './to-fall.ts';
import { tradeOf } from './trade.ts';

/** What a letter's advice may draw on. */
export interface Read {
  readonly evidence: Evidence;
  readonly goal: ReadGoal;
  readonly level: Level;
  readonly reason: string;
}

export const FILL_IN = 'Fill in the blank with a number you can defend.';

/** One sentence a letter: what to write so that it is there, in the goal's own words. */
export const SUGGEST: Readonly<Record<Letter, (read: Read) => string>> = {
  S: suggestScope,
  M: suggestNumber,
  A: suggestFeasibility,
  R: suggestPurpose,
  T: ({ evidence, goal, reason }) => suggestEnd(evidence, goal, reason),
};

function suggestScope({ evidence, level }: Read): string {
  const { work, scopes, wish, clauses } = evidence;
  const noun = nounOf(evidence);
  if (work.only && work.active && clauses.purposes.length === 0) {
    const end = `…, to ${tradeOf(evidence).win}"`;
    if (work.deliverables.length === 0 || isForSomebody(evidence)) return `Say to what end, such as "${end}.`;
    const done = opening(evidence);
    return done
      ? `Say for whom and to what end: "${done} for ${end}.`
      : `Say for whom and to what end, such as "${end}.`;
  }
  const counted = evidence.firm !== undefined;
  if (noun !== undefined && (counted || scopes.length === 0)) return narrowing(evidence, noun);
  if (noun !== undefined) return `Say how far ${withArticle(evidence, noun)} should change.`;
  if (counted && !evidence.personal && evidence.amounts.some(({ unit }) => unit === 'money'))
    return 'Say where the money should come from, or what it is for.';
  if (level === 1 && scopes.length > 0)
    return `Say what should change there: ${tradeOf(evidence).results} or another result.`;
  if (wish) return 'Say what kind of business: which product, for whom or where.';
  return `Name one result and for whom, such as ${tradeOf(evidence).example}.`;
}

/** "send 3 emails to lapsed customers": for whom is said already. */
function isForSomebody({ scopes, words }: Evidence): boolean {
  return words.audiences.length > 0 || scopes.some(({ kind }) => kind === 'audience');
}

/** What narrows an outcome of its kind down. */
function narrowing(evidence: Evidence, noun: string): string {
  const { metric, kpi } = aimed(evidence) ?? {};
  if (metric !== undefined && PEOPLE.has(metric.id) && isPlural(noun))
    return `Say which ${noun}: what kind, where or through which channel.`;
  const gathered = metric !== undefined && !kpi && !isToFall(evidence);
  return gathered
    ? `Say where the ${noun} should come from: one product, audience or channel.`
    : 'Say for which product, audience or channel.';
}

const PEOPLE = new Set([
  'newCustomers',
  'activeCustomers',
  'donors',
  'memberships',
  'attendance',
  'visitors',
]);

function suggestNumber({ evidence, goal }: Read): string {
  const { amounts, placeholder, woolly, text, tokens, work } = evidence;
  const noun = nounOf(evidence) ?? goal.metric;
  if (placeholder) return FILL_IN;
  const [loose] = amounts;
  if (loose?.unit === 'rank')
    return 'Say what should rank there and in which list, such as one page on Google.';
  if (loose)
    return `Say what "${quote(text, tokens, loose.from, loose.to)}" is measured by: a survey score, branded searches, ${tradeOf(evidence).more}.`;
  const wished = woolly.find(({ from, to }) =>
    NOUNS_TO_MEASURE.test(quote(text, tokens, from, to).toLowerCase()),
  );
  if (wished && (noun === undefined || isAbout(evidence, wished)))
    return `Say how you would see "${quote(text, tokens, wished.from, wished.to)}": branded searches, mentions, a survey score.`;
  if (noun !== undefined && !isWork(evidence)) return howMuch(evidence, noun);
  if (noun !== undefined && isPlural(noun))
    return isAll(evidence) ? `Say what share of the ${noun}: 90% of them.` : `Say how many ${noun}.`;
  const deed = evidence.outcomes.find((outcome) => outcome.deed);
  if (deed && /^(?:sell|book|fill)\w* (?:out|up)$/i.test(quote(text, tokens, deed.from, deed.to)))
    return 'Say how many places that is, such as 300 seats.';
  if (deed && /^fill/i.test(quote(text, tokens, deed.from, deed.to)))
    return 'Say how full: 80% of the places, or 40 bookings more.';
  if (deed) return 'Say how many, or by how much: 40 a month, 15% more.';
  const made = work.deliverables[0];
  const last = made && tokens[made.to - 1];
  if (made && last?.word !== last?.stem)
    return `Say how many ${quote(text, tokens, made.from, made.to).toLowerCase()}.`;
  const { more } = tradeOf(evidence);
  if (work.active || made) return `Say what it should bring in numbers, such as 20 ${more}.`;
  return `Say which number would show it, such as 40 more ${more} or a survey score.`;
}

const GROWS = /^(?:build|develop|creat|drive|expand)/;

/** "respond to all messages" */
function isAll(evidence: Evidence): boolean {
  return /^(?:all|every|each)$/.test(wordAt(evidence.tokens, (aimed(evidence)?.from ?? 0) - 1));
}

const NEAR = 3;

/** "awareness of child poverty": the outcome is only what the wish is about. */
function isAbout(evidence: Evidence, { to }: Span): boolean {
  const from = aimed(evidence)?.from ?? 0;
  return /^(?:of|for|about|around)$/.test(wordAt(evidence.tokens, to)) && from > to && from <= to + NEAR;
}

/** "tidy up the blog tags": what is done with it, not what is to become of it as in "build ridership". */
function isWork(evidence: Evidence): boolean {
  const [verb] = evidence.clauses.verbs;
  const outcome = aimed(evidence);
  if (verb?.value !== 'work' || outcome?.clause !== 'aim' || outcome.from < verb.from) return false;
  return !GROWS.test(wordAt(evidence.tokens, verb.from));
}

const NOUNS_TO_MEASURE =
  /awareness|image|reputation|presence|exposure|visibility|perception|recognition|trust|loyalty|buzz|relationship|brand \w|quality|leadership|positioning|authority|credibility|communication|popularity/;

/** "Say how many leads: …", in the outcome's own unit and direction. */
function howMuch(evidence: Evidence, noun: string): string {
  const { metric, kpi } = aimed(evidence) ?? {};
  const down = isToFall(evidence);
  if (metric?.unit === 'rank' || /rankings?$/.test(noun))
    return 'Say to which place: "from position 12 to the top 5".';
  if (metric?.unit === 'share' && !isPlural(noun))
    return `Say from what percent to what percent ${withArticle(evidence, noun)} should ${down ? 'fall' : 'rise'}.`;
  if (metric?.unit === 'money' || kpi) return `Say by how much: "${noun} ${down ? 'down' : 'up'} 15%".`;
  if (!isPlural(noun))
    return `Say how far ${withArticle(evidence, noun)} should ${down ? 'fall' : 'grow'}: by 15%, or to a figure.`;
  if (KEEPS.test(wordAt(evidence.tokens, evidence.clauses.verbs[0]?.from ?? -1)))
    return `Say how many of the ${noun}: 90% of them, or 40.`;
  return down
    ? `Say how many fewer ${noun}: 15%, or from 60 to 51.`
    : `Say how many ${noun}: 15% more, or 40 a month.`;
}

const KEEPS = /^(?:keep|retain)/;

function suggestFeasibility({ evidence, goal, reason, level }: Read): string {
  const amount = evidence.firm;
  if (level === 0) {
    const [flag] = evidence.redFlags;
    if (flag) return `Replace "${flag.words}" with ${promiseInsteadOf(flag.words)}.`;
    if (TOO_HIGH.test(reason)) return `Set a lower target: ${reason}.`;
    if (/out of reach|so soon/.test(reason)) return `Ask for less or allow longer: ${reason}.`;
    return `Correct the target: ${reason}.`;
  }
  if (/tactics|forecast/.test(reason)) return `Add tactics or choose an easier target: ${reason}.`;
  if (!amount && goal.target === undefined) return 'Say how you will do it.';
  const written = amount && quote(evidence.text, evidence.tokens, amount.from, amount.to);
  if (amount?.use === 'pair') return `Say how you will get there: "${written}" is a big step.`;
  if (goal.baseline !== undefined) return 'Say how you will get there: that is a big step.';
  if (amount?.use === 'change' && amount.unit === 'percent')
    return /\d/.test(written ?? '')
      ? `Say what the ${written} starts from, and how you will get there.`
      : 'Say from what figure, and how you will get there.';
  return suggestWay(evidence);
}

const TOO_HIGH = /leaves nobody out|more than the (?:whole|highest)/;

/** What a team can promise in the place of what nobody can. */
function promiseInsteadOf(flag: string): string {
  if (/\d/.test(flag)) return 'a figure that you can reach';
  if (/\b(?:budget|money|spending|cost|penny|cent)\b/i.test(flag)) return 'what you can spend';
  if (/\b(?:overnight|instant|instantly|in no time)\b/i.test(flag)) return 'a day by which you can do it';
  return 'a result that you can bring about yourselves, as a number';
}

/** What to say of a figure that nothing leads to yet: where it stands today, or what brings what is fresh. */
function suggestWay(evidence: Evidence): string {
  const { firm, scopes, tokens, clauses } = evidence;
  if (firm?.unit === 'percent' && wordAt(tokens, firm.to) === 'of')
    return 'Say what share it is today, and how you will get there.';
  const noun = nounOf(evidence);
  const isFresh = firm?.unit === 'count' && !isStock(evidence) && !aimed(evidence)?.kpi;
  const isServed = SERVES.test(wordAt(tokens, clauses.verbs[0]?.from ?? -1));
  if (isFresh && (noun === undefined || !isPlural(noun) || isServed))
    return 'Say how you will get there: which offer, channel or partner helps.';
  const today = 'Say what the figure is today, and how you will get there.';
  if (noun === undefined || (firm?.unit === 'money' && aimed(evidence)?.metric?.unit !== 'money'))
    return today;
  if (isFresh && isToFall(evidence))
    return `Say how many ${noun} there are today, and what will bring them down.`;
  const single = firm?.value === 1 && firm.to === aimed(evidence)?.from;
  const brought = isPlural(noun) && (scopes.length > 0 || isNew(noun)) && !isToFall(evidence);
  if (isFresh || single || brought)
    return `Say how you will get there: which offer, channel or partner brings the ${noun}.`;
  if (isNew(noun) && !isPlural(noun)) return today;
  const stand = isPlural(noun) ? 'stand' : 'stands';
  return `Say where ${withArticle(evidence, noun)} ${stand} today, and how you will get there.`;
}

/** "feed 5,000 families": nobody brings them. */
const SERVES =
  /^(?:feed|hous|train|teach|vaccinat|immuni|help|support|serv|educat|treat|shelter|care|visit|protect|deliver|have|answer|interview)/;
const STANDS = /^(?:reach|hit|grow|rais|increas|exceed|keep|hold|maintain|retain|have|double)/;

/** "reach 500 members": what one has some of already, not "collect 500 emails". */
function isStock({ clauses, tokens, firm }: Evidence): boolean {
  const verb = wordAt(tokens, clauses.verbs[0]?.from ?? -1);
  return STANDS.test(verb) || wordAt(tokens, (firm?.from ?? 0) - 1) === 'to';
}

function suggestPurpose({ evidence, goal, level }: Read): string {
  const vanity =
    evidence.outcomes.find(({ class: worth }) => worth === 'vanity')?.metric ??
    (goal.known?.class === 'vanity' ? goal.known : undefined);
  if (level === 0 && vanity) {
    const { advice } = metricFit(vanity, platformOf(evidence, goal));
    const name = vanity.name.toLowerCase();
    return advice === ''
      ? `Say what ${name} should lead to: leads, orders or bookings.`
      : `${capital(name)} alone bring no business: ${advice}.`;
  }
  if (goal.supports !== undefined)
    return `Say how it serves "${short(goal.supports)}": name the same product, audience or metric.`;
  if (level === 0) return 'Say what it does for the business: more sales, leads, bookings or donations.';
  const platform = goal.known && platformOf(evidence, goal);
  const fit = goal.known && platform && metricFit(goal.known, platform).advice;
  if (goal.known && fit) return `${capital(fit.replace('pair it', `pair ${inSentence(goal.known)}`))}.`;
  if (evidence.clauses.purposes.length > 0)
    return `Say what business ${purposeOf(evidence)} should bring, such as more ${tradeOf(evidence).more}.`;
  return `Add what it is for, such as "…, to ${tradeOf(evidence).win}".`;
}
