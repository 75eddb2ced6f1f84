/** What a goal in someone's own words already says: its verb and object, figures, time, means and purpose. */
import { tidy } from './phrases.ts';
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

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const PERIOD = '(?:days?|weeks?|months?|quarters?|years?|seasons?)';
const TIME = new RegExp(
  `,?\\s+(?:(?:by|until|till|before|in|during|for|on|over|at)\\s+(?:the\\s+)?(?:(?:early|mid|late|next|this|coming)[\\s-]+)?(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?${MONTH}\\b(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?(?:\\s+\\d{4})?|\\d{4}-\\d\\d-\\d\\d|20\\d\\d|q[1-4]\\b(?:\\s+\\d{4})?|h[12]\\b(?:\\s+\\d{4})?|fy\\s?\\d+|(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+|next\\s+)?[\\w’']+(?:\\s+(?:year|quarter|season|\\d{4}))*|(?:fiscal\\s+)?year[\\s-]end|christmas|easter|black friday|cyber monday|(?:holiday|summer|winter|spring|autumn|fall|christmas)(?:\\s+(?:season|sales?))?|${PERIOD}\\b)|(?:within|over|in)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+)?(?:\\w+\\s+)?${PERIOD}\\b|(?:this|next)\\s+(?:\\w+\\s+)?(?:${PERIOD}|${MONTH}|spring|summer|autumn|fall|winter)\\b)`,
  'i',
);
const COMPARISON =
  /,?\s+(?:over|than|compared\s+(?:with|to)|against|versus|vs\.?|on)\s+(?:we\s+got\s+|in\s+)?(?:last|the\s+previous|the\s+same|previous)\s+[\w’']+(?:\s+(?:last|in\s+\d{4}|one|season)\s*\w*)?/i;
const MEANS = /,?\s+(?:through|via|by\s+means\s+of|with\s+the\s+help\s+of|using|by\s+\w+ing\b)/i;
const PURPOSE =
  /,?\s+(?:in\s+order\s+to|so\s+that|as\s+part\s+of|in\s+support\s+of)\s|,\s+to\s+(?!\d)|\s+to\s+(?:grow|increase|raise|boost|lift|support|help|win|build|sell|improve|drive|reach|promote|get|attract|keep|cut|reduce|strengthen)\s/i;

export function readGoal(goal: string): GoalInWords {
  const text = tidy(tidy(goal).replace(WISH, ''));
  const purpose = clause(text, PURPOSE, [MEANS, TIME]);
  const means = clause(without(text, purpose), MEANS, [PURPOSE, TIME]);
  const rest = without(without(text, purpose), means);
  const comparison = COMPARISON.exec(rest)?.[0] ?? '';
  const timed = without(rest, comparison);
  const time = TIME.exec(timed)?.[0] ?? '';
  const core = tidy(without(timed, time));
  return {
    text,
    change: readChange(core),
    comparison: tidy(comparison),
    hasFigures: hasFigures(text),
    time: tidy(time),
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

/** A number that is no part of a date, a quarter, a name such as B2B or 4K. */
function hasFigures(text: string): boolean {
  const dateless = text
    .replace(
      new RegExp(
        `\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\b|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b`,
        'gi',
      ),
      '',
    )
    .replace(/\b20\d\d\b|\bq[1-4]\b|\bh[12]\b|\bfy\s?\d+\b/gi, '')
    .replace(new RegExp(`\\b\\d+[\\s-]+${PERIOD}\\b`, 'gi'), '');
  return (
    /(?<![\p{L}])\d+(?:[.,]\d+)*\s*(?:%|\p{Sc}|k\b|m\b|\b)/iu.test(dateless) ||
    /\b(?:percent|double|triple|halve|twice)\b/i.test(dateless)
  );
}

function readChange(core: string): GoalInWords['change'] {
  const [first = '', ...others] = core.split(' ');
  const word = first.toLowerCase();
  const rest = others.join(' ');
  if (rest === '') return undefined;
  if (word === 'lower' && !/^(?:the|our|your|its|their)\b/i.test(rest)) {
    return { verb: 'Reduce', way: 'down', object: rest };
  }
  const way = CHANGE_VERBS[word];
  if (way === 'keep')
    return {
      verb: word,
      way,
      object: rest.replace(/ (?:low|high|down|up|steady|stable|constant|under control)$/i, ''),
    };
  if (way) return verbPhrase(word, way, rest);
  const adjective = CHANGE_ADJECTIVES[word];
  if (adjective) return { ...adjective, object: rest };
  const getting = GETTING_VERBS.find((verb) => core.toLowerCase().startsWith(`${verb} more `));
  if (getting) return { verb: 'Increase', way: 'up', object: core.slice(getting.length + ' more '.length) };
  const sold = /^sell (?:more|\S+ more) (?:of )?(.+)$/i.exec(core)?.[1];
  return sold === undefined ? undefined : { verb: 'Increase', way: 'up', object: `sales of ${sold}` };
}

/** "bring down our costs" goes the other way than "bring up". */
function verbPhrase(verb: string, way: Way, rest: string): GoalInWords['change'] {
  const particle = /^(up|down)\s+/i.exec(rest)?.[1]?.toLowerCase();
  const object = particle ? rest.replace(/^\S+\s+/, '') : rest;
  if ((verb === 'bring' || verb === 'move') && particle === 'down')
    return { verb: 'Reduce', way: 'down', object };
  if (particle === undefined && verb === 'bring') return undefined;
  return { verb, way, object };
}
