/** What a goal in someone's own words already says: its verb and object, figures, time, means and purpose. */
import { metricsMentioned } from '../../marketing/metrics/find.ts';
import { whatIsSaid } from '../../smart/said/said.ts';
import { tidy, uncapitalised, withoutWish } from './phrases.ts';
import { timeClause } from './time-clause.ts';
import { CHANGE_ADJECTIVES, CHANGE_VERBS, GETTING_VERBS, type Way } from './words.ts';

export interface GoalInWords {
  /** The whole text, tidied, without "we want to". */
  readonly text: string;
  /** Where it opens with a change: "Raise" and "the shop's conversion rate". */
  readonly change: { readonly verb: string; readonly way: Way; readonly object: string } | undefined;
  /** "over last year", "compared with last spring"; '' for none. */
  readonly comparison: string;
  readonly hasFigures: boolean;
  /** "by the end of June", also "soon", which says no time; '' for none, and so for the next two. */
  readonly time: string;
  readonly saysWhen: boolean;
  readonly means: string;
  readonly purpose: string;
  /** What is left without these. */
  readonly rest: string;
}

const COMPARISON =
  /,?\s+(?:over|than|compared\s+(?:with|to)|against|versus|vs\.?|on)\s+(?:we\s+got\s+|in\s+)?(?:last|the\s+previous|the\s+same|previous)\s+[\w’']+(?:\s+(?:last|in\s+\d{4}|one|season)\s*\w*)?/i;
const MEANS = /,?\s+(?:through|via|by\s+means\s+of|with\s+the\s+help\s+of|using|by\s+\w+ing\b)/i;
const PURPOSE =
  /,?\s+(?:in\s+order\s+to|so\s+that|as\s+part\s+of|in\s+support\s+of)\s|,\s+to\s+(?!\d)|\s+to\s+(?:grow|increase|raise|boost|lift|support|help|win|build|sell|improve|drive|reach|promote|get|attract|keep|cut|reduce|strengthen)\s/i;

/** "X percent more", "by …": blanks that the wizard fills in. */
const BLANKS = /\b(?:x|y|z|n)\s*(?:%|percent|number\s+of)\s*|\s+(?:by|to)\s+(?:…|\.\.\.|_+|x\s*%|x\b)/gi;

let latest: { readonly goal: string; readonly read: GoalInWords } | undefined;

/**
 * Reads a goal clause by clause, from the outside in: time, purpose, means, comparison, and what is left. The
 * same goal is asked for again and again, while the other answers change.
 */
export function readGoal(goal: string): GoalInWords {
  if (latest?.goal !== goal) latest = { goal, read: readAnew(goal) };
  return latest.read;
}

function readAnew(goal: string): GoalInWords {
  const text = tidy(withoutWish(tidy(goal)).replace(BLANKS, ' '));
  const { hasFigures, when } = whatIsSaid(text, NO_CALENDAR);
  const time = when ? (timeClause(when.written).exec(text)?.[0] ?? '') : '';
  const timeless = without(text, time);
  const purpose = clause(timeless, PURPOSE, MEANS);
  const means = clause(without(timeless, purpose), MEANS, PURPOSE);
  const rest = without(without(timeless, purpose), means);
  const comparison = COMPARISON.exec(rest)?.[0] ?? '';
  return {
    text,
    change: readChange(tidy(without(rest, comparison))),
    comparison: tidy(comparison).replace(/^than\s+(?:we\s+\w+\s+)?(?:in\s+)?/i, 'over '),
    hasFigures,
    time: uncapitalised(tidy(time)),
    saysWhen: time !== '' && when?.isVague === false,
    means: tidy(means),
    purpose: tidy(purpose),
    rest: tidy(rest),
  };
}

/** Where a time stands in a sentence does not depend on the day on which it is read. */
const NO_CALENDAR = { asOf: undefined, fiscalYearStart: 1 };

/** From an opening word to the next clause of the other kind, or the end. */
function clause(text: string, opening: RegExp, other: RegExp): string {
  const found = opening.exec(text);
  if (!found) return '';
  const after = found.index + found[0].length;
  const end = text.slice(after).search(other);
  return text.slice(found.index, end < 0 ? text.length : after + end);
}

function without(text: string, part: string): string {
  return part === '' ? text : text.replace(part, '');
}

function readChange(core: string): GoalInWords['change'] {
  const [first = '', ...others] = core.split(' ');
  const word = first.toLowerCase();
  const rest = others.join(' ');
  if (rest === '' || /^(?:and|or)\b/i.test(rest)) return undefined;
  const getting = gettingMore(core);
  if (getting !== undefined) return { verb: 'Increase', way: 'up', object: getting };
  if (word === 'lower' && !/^(?:the|our|your|its|their)\b/i.test(rest)) {
    return { verb: 'Reduce', way: 'down', object: rest };
  }
  const way = CHANGE_VERBS[word];
  if (way === 'keep') return { verb: word, way, object: rest.replace(STEADY, '') };
  if (way) return verbPhrase(word, way, rest);
  const adjective = CHANGE_ADJECTIVES[word];
  return adjective && { ...adjective, object: rest };
}

const STEADY = / (?:low|high|down|up|steady|stable|constant|under control)$/i;

/** What someone wants to get: "get more orders", "sell more pet toys". */
function gettingMore(core: string): string | undefined {
  const sold = /^sell (?:more|\S+ more) (?:of )?(?!(?:on|in|at|to|via|through|than)\b)(.+)$/i.exec(core)?.[1];
  if (sold !== undefined) return `sales of ${sold}`;
  const lower = core.toLowerCase();
  const verb = GETTING_VERBS.find((one) => lower.startsWith(`${one} `));
  if (verb === undefined) return undefined;
  const got = core.slice(verb.length + 1).replace(/ back$/i, '');
  const more = /^more (.+)$/i.exec(got)?.[1];
  // "Get people to visit" and "make customers happier" get no thing that could be counted.
  if (more === undefined) return metricsMentioned(got)[0]?.start === 0 ? got : undefined;
  if (/\bthan\b/i.test(more)) return undefined;
  return /\bto \p{L}/u.test(more) && !/\bto (?:the|our|my|your|a)\b/.test(more) ? undefined : more;
}

/** "bring down our costs" goes the other way than "bring up". */
function verbPhrase(verb: string, way: Way, rest: string): GoalInWords['change'] {
  const [lead = '', particle] = /^(up|down)\s+(?:on\s+)?/i.exec(rest.toLowerCase()) ?? [];
  const object = rest.slice(lead.length);
  if (particle === 'down' && (verb === 'bring' || verb === 'move')) {
    return { verb: 'Reduce', way: 'down', object };
  }
  return { verb, way, object };
}
