import { opensNumeral } from '../numbers/numerals.ts';
import { endsANoun } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import { isDefinite, opensAside } from '../text/small-words.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { type TimeReference, timeOf } from './time-reference.ts';
import { endOfClause, turnAt } from './turns.ts';

export const opensUpcoming = ({ word }: Token) => /^(?:upcoming|forthcoming|next)$/.test(word);

/** What comes out or is staged one after the other. */
const isWorkOfArt = oneOf(`play, album, single, film, movie, novel, production, collection, recital, musical,
  opera, panto, pantomime, performance, show, exhibition, episode, issue, instalment, drop, ballot, edition, cohort, round`);

/** "an upcoming ebook", "our next play": it will have a day. */
export function readUpcoming(tokens: readonly Token[], at: number): TimeReference | undefined {
  const next = tokens[at + 1];
  if (wordAt(tokens, at) === 'next')
    return isDefinite(wordAt(tokens, at - 1)) && isWorkOfArt(next?.word ?? '') && endsANoun(tokens[at + 2])
      ? timeOf('event', at, at + 2, { name: true })
      : undefined;
  // "the upcoming six months"
  return next?.kind === 'word' && !opensNumeral(next) ? timeOf('event', at, at + 2) : undefined;
}

const mayOpen = perWord(({ word }) =>
  /^(?:before|until|till|once|after|by|when|while|whilst|as|during|throughout|next|for|with|in|ahead|leading|up|at|day|night|evening|week|weekend|month|moment|minute|instant|advance|wake|aftermath)$/.test(
    word,
  ),
);

/** "before the roadworks start", "once the new branch opens", "before I'm 50": a happening that the goal gives no day. */
export function readOccasion(tokens: readonly Token[]): readonly TimeReference[] {
  const openers = [...tokens.keys()].filter((at) => mayOpen(tokens[at] as Token));
  for (const read of [endOfHappening, endOfName]) {
    for (const at of openers) {
      const to = read(tokens, at);
      if (to !== undefined) return [timeOf('event', at, endOfClause(tokens, at, to))];
    }
  }
  return [];
}

/** Where a clause ends that says when something is done by what happens then. */
function endOfHappening(tokens: readonly Token[], at: number): number | undefined {
  const [first, second, third] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  // "by the time we open", "the next time she calls"
  if (first === 'by' && second === 'the' && third === 'time') return at + 3;
  if (first === 'next' && second === 'time') return at + 2;
  if (first === 'as' && third === 'as') {
    if (second === 'soon') return whenItHappens(tokens, at + 2);
    if (second === 'long') return whileItLasts(tokens, at + 2);
  }
  if (first === 'when' || isMoment(tokens, at)) return whenItHappens(tokens, at);
  if (/^(?:while|whilst)$/.test(first)) return whileItLasts(tokens, at);
  if (!/^(?:before|until|till|once|after)$/.test(first) || isWanted(tokens, at)) return undefined;
  // "once a customer is served": each time
  if (ANYONE.test(second)) return undefined;
  // "before we move"
  if (/^(?:we|i)$/.test(second)) return at + 2;
  const to = verbAfter(tokens, at, ({ word }) => HAPPENS.test(word));
  return to !== undefined && tokens[to]?.kind === 'number' ? to + 1 : to;
}

const ANYONE = /^(?:an?|each|every|any|they|he|she|you|people|someone|anyone)$/;

/** "the day our shop opens", "the moment we launch" */
const isMoment = (tokens: readonly Token[], at: number) =>
  /^(?:day|night|evening|week|weekend|month|moment|minute|instant)$/.test(wordAt(tokens, at)) &&
  wordAt(tokens, at - 1) === 'the';

/** "all we're after is a few more orders" */
function isWanted(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'after' && /^(?:is|are|be|i'm|we're|they're)$/.test(wordAt(tokens, at - 1));
}

const HAPPENS =
  /^(?:starts?|begins?|opens?|closes?|ends?|finish(?:es)?|launch(?:es|ed)?|arrives?|turns?|retires?|takes?|happens?|comes?|goes|go|gets?|leaves?|returns?|moves?|is|are|have|has|i'm|we're)$/;
const STARTS_OR_ENDS = /^(?:(?:re)?(?:starts?|begins?|opens?|launch(?:es)?)|closes?|ends?|arrives?)$/;

/** "when the new shop opens", "when the inspector next calls", not "when people see our van" */
function whenItHappens(tokens: readonly Token[], at: number): number | undefined {
  const subject = wordAt(tokens, at + 1);
  if (/^(?:we|i)$/.test(subject)) return STARTS_OR_ENDS.test(wordAt(tokens, at + 2)) ? at + 3 : undefined;
  if (!isDefinite(subject)) return undefined;
  return verbAfter(
    tokens,
    at + 1,
    ({ word }, verb) =>
      STARTS_OR_ENDS.test(word) ||
      turnAt(tokens, verb) !== undefined ||
      (word === 'next' && tokens[verb + 1]?.kind === 'word') ||
      (word === 'comes' && /^(?:down|off|back)$/.test(wordAt(tokens, verb + 1))),
  );
}

/** "while the kitchen is being refitted", "whilst the offer lasts", not "while our CPA is under $5" */
function whileItLasts(tokens: readonly Token[], at: number): number | undefined {
  if (!isDefinite(wordAt(tokens, at + 1)) && endOfUpheaval(tokens, at + 1) === undefined) return undefined;
  const to = verbAfter(
    tokens,
    at,
    ({ word }, verb) =>
      /^(?:lasts|undergoes)$/.test(word) ||
      (isBe(word) && LASTS.test(`${wordAt(tokens, verb + 1)} ${wordAt(tokens, verb + 2)}`)),
  );
  return to !== undefined && isBe(wordAt(tokens, to - 1)) ? to + 1 : to;
}

const LASTS =
  /^(?:(?:being|underway|closed|shut|away|undergoing|ongoing) |in town|on (?:$|[.,;])|under (?:way|construction|repair|renovation|review|offer)$)/;

const UPHEAVAL =
  /^(?:construction|refit|refits|refurbishment|renovation|renovations|redevelopment|rebuild|rebuilding|roadworks|works|relocation|migration|transition|restructuring|takeover|closure|lockdown|strike|shutdown|outage|leave|move|handover)$/;

/** Where "construction", "building work", "the station refurbishment" end: a time that passes, undated. */
function endOfUpheaval(tokens: readonly Token[], at: number): number | undefined {
  const from = isDefinite(wordAt(tokens, at)) ? at + 1 : at;
  return [from + 1, from + 2].find((to) => {
    const next = wordAt(tokens, to);
    const isWork = wordAt(tokens, to - 1) === 'work' && wordAt(tokens, to - 2) === 'building';
    const isLast = tokens[to]?.kind !== 'word' || opensAside(next) || isBe(next);
    return isLast && (isWork || UPHEAVAL.test(wordAt(tokens, to - 1)));
  });
}

const isBe = (word: string) => /^(?:is|are)$/.test(word);

const LONGEST_NAME = 7;
/** Words that begin another clause, or say that it happens time and again. */
const NO_NAME = /^(?:so|that|which|who|and|to|by|every|each)$/;

/** The place after the first word of a clause that is its verb. */
function verbAfter(
  tokens: readonly Token[],
  before: number,
  isVerb: (token: Token, at: number) => boolean,
): number | undefined {
  for (let at = before + 1; at <= before + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || NO_NAME.test(token.word)) return undefined;
    if (isVerb(token, at)) return at + 1;
  }
  return undefined;
}

/** "before the tasting", "ahead of our cup final", "in the run-up to the vote": whatever it is, it will have a day. */
function endOfName(tokens: readonly Token[], at: number): number | undefined {
  const [first, second] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (RELEASE.test(second) && /^(?:with|in|by|after|until)$/.test(first) && tokens[at + 2]?.kind === 'number')
    return at + 3;
  if (/^(?:during|throughout)$/.test(first)) return endOfUpheaval(tokens, at + 1);
  if (isBound(tokens, at)) return at + 6;
  const opens =
    /^(?:before|until|till)$/.test(first) ||
    (/^(?:ahead|advance|wake|aftermath)$/.test(first) && second === 'of') ||
    (first === 'leading' && second === 'to') ||
    (first === 'up' && second === 'to' && /^(?:run|lead|leading)$/.test(wordAt(tokens, at - 1)));
  if (!opens) return undefined;
  const name = /^(?:of|to)$/.test(second) ? at + 2 : at + 1;
  const noun = tokens[name + 1];
  const named = noun?.kind === 'word' && !NO_EVENT.test(noun.word);
  return named && /^(?:the|our|its|my|next)$/.test(wordAt(tokens, name)) ? name + 2 : undefined;
}

/** "ahead of our rivals" */
const NO_EVENT =
  /^(?:first|second|third|fourth|fifth|rivals?|competitors?|competition|peers|others|field|curve|game|pack|market|crowd|times?)$/;

/** "with release 4.2" */
const RELEASE = /^(?:release|version|update|edition|issue|build)$/;

/** "by the end of the appeal", "for the duration of our campaign" */
function isBound(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:by|before|until|at|for)$/.test(wordAt(tokens, at)) &&
    wordAt(tokens, at + 1) === 'the' &&
    /^(?:end|close|duration)$/.test(wordAt(tokens, at + 2)) &&
    wordAt(tokens, at + 3) === 'of' &&
    isDefinite(wordAt(tokens, at + 4)) &&
    tokens[at + 5]?.kind === 'word'
  );
}
