/** What a goal in someone's own words already says: its verb and object, figures, time, means and purpose. */
import { metricsMentioned } from '../../marketing/metrics/find.ts';
import { tidy } from './phrases.ts';
import { isVagueTime, timeIn, timePattern, withoutDates } from './time-words.ts';
import { CHANGE_ADJECTIVES, CHANGE_VERBS, GETTING_VERBS, type Way } from './words.ts';

export interface GoalInWords {
  /** The whole text, tidied, without "we want to". */
  readonly text: string;
  /** Where it opens with a change: "Raise" and "the shop's conversion rate". */
  readonly change: { readonly verb: string; readonly way: Way; readonly object: string } | undefined;
  /** "over last year", "compared with last spring"; '' for none. */
  readonly comparison: string;
  readonly hasFigures: boolean;
  /** "by the end of June", '' for none; the same for the next two. */
  readonly time: string;
  readonly means: string;
  readonly purpose: string;
}

const WISH =
  /^(?:(?:our|my|the)\s+(?:main\s+)?(?:goal|aim|objective|target)(?:\s+is|:)?\s+(?:to\s+)?|(?:goal|aim|objective)\s*:\s*|(?:we|i)(?:\s+(?:really|just|would|'d|’d))*\s+(?:want|need|like|plan|aim|intend|hope|have|are going)\s+(?:to\s+)?(?:see\s+)?|(?:i|we)['’]d like\s+(?:to\s+)?|let['’]?s\s+|to\s+)/i;

const COMPARISON =
  /,?\s+(?:over|than|compared\s+(?:with|to)|against|versus|vs\.?|on)\s+(?:we\s+got\s+|in\s+)?(?:last|the\s+previous|the\s+same|previous)\s+[\w’']+(?:\s+(?:last|in\s+\d{4}|one|season)\s*\w*)?/i;
const MEANS = /,?\s+(?:through|via|by\s+means\s+of|with\s+the\s+help\s+of|using|by\s+\w+ing\b)/i;
const PURPOSE =
  /,?\s+(?:in\s+order\s+to|so\s+that|as\s+part\s+of|in\s+support\s+of)\s|,\s+to\s+(?!\d)|\s+to\s+(?:grow|increase|raise|boost|lift|support|help|win|build|sell|improve|drive|reach|promote|get|attract|keep|cut|reduce|strengthen)\s/i;

/** "X percent more", "by …": blanks that the wizard fills in. */
const BLANKS = /\b(?:x|y|z|n)\s*(?:%|percent|number\s+of)\s*|\s+(?:by|to)\s+(?:…|\.\.\.|_+|x\s*%|x\b)/gi;

/** Reads a goal clause by clause, from the outside in: purpose, means, comparison, time, and what is left. */
export function readGoal(goal: string): GoalInWords {
  const text = tidy(tidy(goal).replace(WISH, '').replace(BLANKS, ' '));
  const purpose = clause(text, PURPOSE, [MEANS, timePattern()]);
  const means = clause(without(text, purpose), MEANS, [PURPOSE, timePattern()]);
  const rest = without(without(text, purpose), means);
  const comparison = COMPARISON.exec(rest)?.[0] ?? '';
  const timed = without(rest, comparison);
  const time = timeIn(timed);
  return {
    text,
    change: readChange(tidy(without(timed, time))),
    comparison: tidy(comparison).replace(/^than\s+(?:we\s+\w+\s+)?(?:in\s+)?/i, 'over '),
    hasFigures: hasFigures(text),
    time: isVagueTime(time) ? '' : tidy(time),
    means: tidy(means),
    purpose: tidy(purpose),
  };
}

/** From an opening word to the next clause of another kind, or the end. */
function clause(text: string, opening: RegExp, others: readonly RegExp[]): string {
  const found = opening.exec(text);
  if (!found) return '';
  const after = found.index + found[0].length;
  const ends = others.map((other) => text.slice(after).search(other)).filter((at) => at >= 0);
  return text.slice(found.index, ends.length > 0 ? after + Math.min(...ends) : text.length);
}

function without(text: string, part: string): string {
  return part === '' ? text : text.replace(part, '');
}

const FIGURE = /(?<![\p{L}])\d+(?:[.,]\d+)*\s*(?:%|\p{Sc}|k\b|m\b|\b)/iu;
const FIGURE_WORDS =
  /\b(?:percent|double|triple|halve|twice|two-?fold|ten-?fold|dozen|hundred|thousand|million|by (?:half|a third|a quarter)|at least one)\b/i;

/** A number that is no part of a date, a quarter, a name such as B2B or 4K. */
function hasFigures(text: string): boolean {
  return FIGURE.test(withoutDates(text)) || FIGURE_WORDS.test(text);
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
  const sold = /^sell (?:more|\S+ more) (?:of )?(.+)$/i.exec(core)?.[1];
  if (sold !== undefined) return `sales of ${sold}`;
  const lower = core.toLowerCase();
  const verb = GETTING_VERBS.find((one) => lower.startsWith(`${one} `));
  if (verb === undefined) return undefined;
  const got = core.slice(verb.length + 1);
  const more = /^more (.+)$/i.exec(got)?.[1];
  // "Get people to visit" and "make customers happier" get no thing that could be counted.
  if (more === undefined) return metricsMentioned(got)[0]?.start === 0 ? got : undefined;
  return /\bto \p{L}/u.test(more) && !/\bto (?:the|our|my|your|a)\b/.test(more) ? undefined : more;
}

/** "bring down our costs" goes the other way than "bring up". */
function verbPhrase(verb: string, way: Way, rest: string): GoalInWords['change'] {
  const particle = /^(up|down)\s+/i.exec(rest)?.[1]?.toLowerCase();
  const object = particle ? rest.replace(/^\S+\s+/, '') : rest;
  if (particle === 'down' && (verb === 'bring' || verb === 'move')) {
    return { verb: 'Reduce', way: 'down', object };
  }
  return { verb, way, object };
}
