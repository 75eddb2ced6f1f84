import type { MetricClass } from '../../marketing/metrics/metric.ts';
import { opensNumeral } from '../numbers/numerals.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { endsANoun } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import type { Found } from '../text/phrases.ts';
import { isDeterminer } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { HELPING, NOTICING, SPEAKING_TO_MANY } from '../vocabulary/changes.ts';
import { INFORMED, PRIZES } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isOnTheWeb } from './attendance.ts';
import type { Clauses } from './clauses.ts';
import { objectOf } from './light-verbs.ts';
import { type OutcomeMention, unnamed } from './outcome-mention.ts';
import { isPlain } from './vocabularies.ts';
import { isOwnPeople, letsDo, onlyUrges } from './word-groups.ts';
import type { Words } from './words.ts';
import { isVisitedInPerson } from './worth.ts';

const isNoticed = oneOf(NOTICING, inflect);
const helps = oneOf(HELPING, inflect);
const isPrize = oneOf(PRIZES);
const isInformed = oneOf(INFORMED);
const speaksToMany = oneOf(SPEAKING_TO_MANY);
const isOfTheMedia = perWord(({ stem }) => speaksToMany(stem));
const isWho = perWord(({ word }) => word === 'who');
const linksPeople = perWord(({ word }) => word === 'who' || word === 'to');

/** What people do ("so that more people order") and what the team sells, where no figure is named. */
export function readDeeds(
  tokens: readonly Token[],
  words: Words,
  clauses: Clauses,
  named: readonly OutcomeMention[],
): OutcomeMention[] {
  const { deeds, selling, audiences } = words;
  const used = doneToIt(tokens);
  if (deeds.length + selling.length + audiences.length + used.length === 0 && !tokens.some(linksPeople))
    return [];
  const isNamed = cover(tokens.length, named);
  const imperative = byStart(
    clauses.verbs.filter(({ from }) => isImperative(tokens, from) && !isPromised(tokens, from, audiences)),
  );
  const inUse = byStart(clauses.verbs);
  const isWished = cover(tokens.length, words.woolly);
  const sold = selling.filter(
    ({ from, to }) =>
      ![0, 1, 2].some((step) => isWished(to + step) && endsANoun(tokens[to + step + 1])) &&
      (inUse.has(from) || to - from > 2 || (to - from > 1 && clauses.of[from] === 'purpose')) &&
      !isTold(tokens, from) &&
      (isThrift(tokens, from) || wordAt(tokens, from) !== 'spend') &&
      !isStuffed(tokens, { from, to }, words) &&
      !isBought(tokens, { from, to }) &&
      !isEarnedAttention(tokens, { from, to }, named),
  );
  const isSold = cover(tokens.length, sold);
  const isPerson = cover(tokens.length, audiences);
  const done = deeds.filter(
    ({ from }) =>
      !imperative.has(from) &&
      !isSold(from) &&
      (inUse.has(from) || isDone(tokens, from, isPerson)) &&
      !(wordAt(tokens, from - 1) === 'to' && isOwnPeople(wordAt(tokens, from - 2))),
  );
  const passed = [...selling, ...deeds].filter((deed) => isPassed(tokens, deed) && !inUse.has(deed.from - 1));
  const isRead = cover(tokens.length, [...sold, ...done, ...passed]);
  const others = doneByOthers(tokens, words, clauses).filter(({ from }) => !isRead(from));
  const unread = [...sold, ...done].filter((deed) => !passed.includes(deed));
  const things = passed.map(({ from, to, value }) => ({ from: from - 1, to, value }));
  return [...unread, ...things, ...others, ...used].flatMap(({ from, to, value }) => {
    if (isNamed(from) || isNamed(to - 1)) return [];
    const worth = isVisitedInPerson(tokens, from) ? 'business' : value;
    return [unnamed(clauses, { from, to }, worth, { deed: true })];
  });
}

/** "T-shirts sold", "beds filled", "farms insured with us": things that customers or the team have got through with. */
function isPassed(tokens: readonly Token[], { from, to }: Found<MetricClass>): boolean {
  const thing = tokens[from - 1];
  return (
    (to - from === 1 || wordAt(tokens, to - 1) === 'us') &&
    /(?:ed|sold|let|paid|bought|won)$/.test(wordAt(tokens, from)) &&
    thing?.kind === 'word' &&
    thing.word !== thing.stem &&
    wordAt(tokens, from - 2) !== 'the' &&
    endsANoun(tokens[to])
  );
}

/** "have the app downloaded 5,000 times", "get the trailer seen by 300 teachers": so often others do it. */
function doneToIt(tokens: readonly Token[]): Found<MetricClass>[] {
  return tokens.flatMap((token, from) => {
    const value = usedBy(token);
    if (value === undefined || from === 0) return [];
    const by = wordAt(tokens, from + 1) === 'by';
    let to = by ? from + 2 : from + 1;
    while (/^(?:at|least|over|about|around|more|than|some|up|to)$/.test(wordAt(tokens, to))) to += 1;
    if (!opensNumeral(tokens[to] ?? token)) return [];
    const isCounted = by || [1, 2, 3, 4, 5].some((step) => wordAt(tokens, to + step) === 'times');
    return isCounted ? [{ from, to: from + 1, value }] : [];
  });
}

const isUsed = oneOf(
  'downloaded, installed, played, used, shared, streamed, read, opened, quoted, cited, saved, mentioned',
);
const isSeen = oneOf('viewed, seen, watched, heard, liked');
const usedBy = perWord(({ word }): MetricClass | undefined =>
  isUsed(word) ? 'supporting' : isSeen(word) ? 'vanity' : undefined,
);

const COUNTED = /^(?:number|numbers|percentage|percent|proportion|share|%|more|many|fewer|rate)$/;
const BETWEEN = /ly$|^(?:are|is|do|does|have|has|will|can|also|not|never|often|should|would|'d)$/;
const NEAR = 4;

/**
 * "the share of seniors who receive a flu shot", "get residents to compost": whatever counted or persuaded
 * people do is what the goal is after, unless it is only noticed or only leads there.
 */
function doneByOthers(
  tokens: readonly Token[],
  { audiences, deeds }: Words,
  clauses: Clauses,
): Found<MetricClass>[] {
  const people = [...audiences, ...unnamedPeople(tokens, audiences)];
  if (people.length === 0) return [];
  const listed = byStart(deeds);
  const verbs = new Map(clauses.verbs.map((verb) => [verb.to, verb.from]));
  return people.flatMap(({ from, to }) => {
    const link = wordAt(tokens, to);
    const relative = /^(?:who|that|which)$/.test(link);
    let at = relative || link === 'to' ? to + 1 : to;
    while (at < to + NEAR && BETWEEN.test(wordAt(tokens, at))) at += 1;
    const verb = tokens[at];
    if (
      isBoughtFromUs(tokens, at) &&
      (link === 'to' ? isPersuaded(tokens, verbs, from) : isCounted(tokens, from))
    )
      return listed.has(at) ? [] : [{ from: at, to: at + 1, value: 'business' as const }];
    if (
      verb?.kind !== 'word' ||
      isPlain(verb) ||
      isOwnPeople(wordAt(tokens, to - 1)) ||
      isNoticed(verb.word) ||
      listed.has(at)
    )
      return [];
    const persuaded = link === 'to' ? isPersuaded(tokens, verbs, from) : clauses.byOthers.has(at);
    if (!persuaded && (link === 'to' || !isCounted(tokens, from))) return [];
    // "more residents aware of the grant" have done nothing yet
    const leadsThere =
      isInformed(verb.word) || (persuaded && (helps(verb.word) || isOfTheMedia(tokens[to - 1] as Token)));
    return [{ from: at, to: at + 1, value: leadsThere ? ('supporting' as const) : ('business' as const) }];
  });
}

/** "open a card with us", but not "chat with us" */
function isBoughtFromUs(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.kind !== 'word' || CHATS.test(wordAt(tokens, verb))) return false;
  return [2, 3, 4, 5].some(
    (step) => wordAt(tokens, verb + step) === 'us' && /^(?:with|from)$/.test(wordAt(tokens, verb + step - 1)),
  );
}

const CHATS =
  /^(?:connect|engag|interact|chat|talk|sp[eo]ak|communicat|shar|think|feel|agree|hear|learn|be$|stay|sid|laugh|keep|get|have|come|work)/;

/** "drivers who …" are people, whether a vocabulary knows them or not. */
function unnamedPeople(tokens: readonly Token[], audiences: Words['audiences']): Span[] {
  const found: Span[] = [];
  if (!tokens.some(linksPeople)) return found;
  const isListed = cover(tokens.length, audiences);
  for (let to = 1; to < tokens.length; to++) {
    const [before, link] = [tokens[to - 1] as Token, tokens[to] as Token];
    const linked = isWho(link) || (link.word === 'to' && before.stem !== before.word);
    if (linked && !isListed(to - 1)) found.push({ from: to - 1, to });
  }
  return found;
}

/** "proud of what we sell" */
function isTold(tokens: readonly Token[], from: number): boolean {
  return (
    /^(?:we|i)$/.test(wordAt(tokens, from - 1)) &&
    /^(?:what|that|which|everything|all)$/.test(wordAt(tokens, from - 2)) &&
    wordAt(tokens, from - 3) !== 'so'
  );
}

function isCounted(tokens: readonly Token[], people: number): boolean {
  return [1, 2, 3].some((back) => COUNTED.test(wordAt(tokens, people - back)));
}

function isPersuaded(tokens: readonly Token[], verbs: ReadonlyMap<number, number>, people: number): boolean {
  return [0, 1, 2, 3].some((back) => {
    const verb = wordAt(tokens, verbs.get(people - back) ?? -1);
    // "have three designs to choose from"
    return letsDo(verb) && verb !== 'have' && !onlyUrges(verb);
  });
}

/** "book a photographer", "lease a van", "sign up for a course": here the team is the customer. */
function isBought(tokens: readonly Token[], { from, to }: Span): boolean {
  const [verb, next] = [wordAt(tokens, from), wordAt(tokens, to)];
  if (JOINS.test(verb)) return /^(?:for|in|on|at)$/.test(next);
  if (to - from > 1 || !HIRES.test(verb)) return false;
  return isDeterminer(next)
    ? headIsOne(tokens, to + 1)
    : [0, 1, 2].some((step) => isHiredToAct(tokens, to + step));
}

/** "book 12 speakers": those who are paid to come. */
function isHiredToAct(tokens: readonly Token[], at: number): boolean {
  return /^(?:speaker|band|dj|act|headliner|comedian|panellist|panelist|presenter|photographer|caterer)$/.test(
    stemAt(tokens, at),
  );
}

const JOINS = /^(?:sign|enrol|register)/;
const HIRES = /^(?:book|rent|leas|reserv)/;

/** Whether the noun that ends an object is in the singular. */
function headIsOne(tokens: readonly Token[], start: number): boolean {
  let at = start;
  while (!endsANoun(tokens[at + 1])) at += 1;
  const head = tokens[at];
  return head !== undefined && head.word === head.stem;
}

/** "earn 40 backlinks", "earn coverage in two papers": no money is earned so. */
function isEarnedAttention(
  tokens: readonly Token[],
  { from, to }: Span,
  named: readonly OutcomeMention[],
): boolean {
  if (!/^earn/.test(wordAt(tokens, from))) return false;
  const end = objectOf(tokens, to).length + to;
  return (
    isPrize(stemAt(tokens, end - 1)) ||
    named.some((outcome) => outcome.class !== 'business' && outcome.from >= to && outcome.from < end)
  );
}

/** "fill the blog with stories", "fill the gap", "fill out the form": nothing is sold that way. */
function isStuffed(tokens: readonly Token[], { from, to }: Span, { deliverables, channels }: Words): boolean {
  if (!/^fill/.test(wordAt(tokens, from)) || to - from > 1) return false;
  const end = objectOf(tokens, to).length + to;
  return (
    /^(?:out|in|with)$/.test(wordAt(tokens, to)) ||
    wordAt(tokens, end) === 'with' ||
    /^(?:gap|void|calendar|form|shelf|feed|page|silence)$/.test(stemAt(tokens, end - 1)) ||
    [...deliverables, ...channels].some(
      (thing) => thing.from >= to && thing.to === end && isOnTheWeb(stemAt(tokens, end - 1)),
    )
  );
}

/** "Spend 10% less on ads" */
function isThrift(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from + 1, from + 5).some(({ word }) => word === 'less');
}

/** "90 parents will attend" */
function isPromised(tokens: readonly Token[], from: number, audiences: Words['audiences']): boolean {
  return /^(?:will|should)$/.test(wordAt(tokens, from - 1)) && audiences.some((people) => people.to < from);
}

/** "Join three networks", "and read one book": the team itself is told to. */
function isImperative(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return !before || before.kind === 'mark' || /^(?:and|will|we|i|must|should)$/.test(before.word);
}

function isDone(tokens: readonly Token[], from: number, isPerson: (token: number) => boolean): boolean {
  if (isPerson(from - 1)) return true;
  if (/ing$/.test(wordAt(tokens, from))) return false;
  let before = from - 1;
  while (BETWEEN.test(wordAt(tokens, before))) before -= 1;
  // "cyclists should hire from us"
  if (isPerson(before)) return true;
  return /^(?:to|who|that|they|people|customers|shoppers|visitors|users|buyers|guests|members|donors|residents|them|and|or|more)$/.test(
    wordAt(tokens, before),
  );
}
