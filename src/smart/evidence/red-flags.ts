import { isWrittenAsAName } from '../text/capitals.ts';
import { cover } from '../text/cover.ts';
import { endsANoun } from '../text/nouns.ts';
import { perWord } from '../text/per-word.ts';
import type { Found } from '../text/phrases.ts';
import { isDefinite } from '../text/small-words.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { inflect } from '../text/verbs.ts';
import { CLAIMING, REPORTING, SUPERLATIVES } from '../vocabulary/red-flags.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { allOrNone } from './all-or-none.ts';
import type { Clauses } from './clauses.ts';
import { isNotWon } from './everyone.ts';
import { quote, type RedFlag } from './evidence.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import { ruin } from './ruin.ts';
import { isPeople, letsDo } from './word-groups.ts';
import type { Words } from './words.ts';

const isListed = oneOf(SUPERLATIVES);
const isSuperlative = perWord(({ word }) => isListed(word));
const claims = oneOf(CLAIMING, inflect);
const reports = oneOf(REPORTING, inflect);

/** Promises that nobody can keep, without those inside an outcome's longer name. */
export function readRedFlags(
  text: string,
  tokens: readonly Token[],
  words: Words,
  clauses: Clauses,
  named: readonly OutcomeMention[],
): RedFlag[] {
  const { redFlags, verbs } = words;
  const isNamed = cover(tokens.length, named);
  const listed = redFlags.filter(
    ({ from, to }) =>
      !(isNamed(from) && (isNamed(to) || isNamed(from - 1))) &&
      !isOneOfThem(tokens, from) &&
      !isByNight(tokens, from) &&
      !isSearched(tokens, from) &&
      !isKeptTo(tokens, to) &&
      !isHandedOut(tokens, from) &&
      !isNotWon(tokens, { from, to }, words, clauses),
  );
  const works = verbs.some(({ value }) => value === 'work');
  return [
    ...listed,
    ...superlatives(tokens, named),
    ...idols(tokens),
    ...allOrNone(tokens),
    ...ruin(tokens),
    ...(works ? [] : everywhere(tokens)),
  ].map(({ from, to, value }) => ({ words: quote(text, tokens, from, to), reason: value }));
}

/** "one of the leading agencies", "among the most popular pubs" */
function isOneOfThem(tokens: readonly Token[], from: number): boolean {
  const before = wordAt(tokens, from - 1);
  return /^among/.test(before) || (before === 'of' && wordAt(tokens, from - 2) === 'one');
}

/** "overnight parcels", "overnight guests", but not "an overnight success" */
function isByNight(tokens: readonly Token[], from: number): boolean {
  if (wordAt(tokens, from) !== 'overnight' || endsANoun(tokens[from + 1])) return false;
  return !/^(?:success|sensation|fame|hit|star|celebrity|growth|result)$/.test(stemAt(tokens, from + 1));
}

/** "rank number one for ‘office chairs’", "stay number one": a place in a list of results, or one that is held. */
function isSearched(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:number|no|nr|#)$/.test(wordAt(tokens, from))) return false;
  const back = [1, 2, 3].map((steps) => wordAt(tokens, from - steps));
  const isSearch = [1, 2, 3, 4].some((step) => wordAt(tokens, from + step) === 'for');
  return back.some((word) => HELD.test(word)) || (isSearch && back.some((word) => RANKS.test(word)));
}

/** "with no budget increase" */
function isKeptTo(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:budget|money|cost)$/.test(wordAt(tokens, to - 1)) &&
    /^(?:increase|increases|rise|growth|change|changes|overrun|overruns|cut|cuts|risk|to)$/.test(
      wordAt(tokens, to),
    )
  );
}

/** "leaflets to every home": who gets them is in the team's own hands. */
function isHandedOut(tokens: readonly Token[], from: number): boolean {
  return (
    wordAt(tokens, from) === 'every' &&
    /^(?:to|for|through)$/.test(wordAt(tokens, from - 1)) &&
    [2, 3].some((back) => HANDED_OUT.test(stemAt(tokens, from - back)))
  );
}

const HANDED_OUT =
  /^(?:leaflet|flyer|flier|letter|brochure|card|postcard|catalogue|catalog|newsletter|magazine|sample|voucher|invitation|sticker|calendar|map|guide|booklet|pamphlet)$/;

const HELD = /^(?:stay|staying|remain|remaining|keep)$/;
const RANKS = /^(?:rank|ranked|ranking|appear)$/;

const PLACE =
  /^(?:country|county|city|town|world|region|district|state|nation|land|province|area|industry|market|continent)$/;
const AHEAD = 5;

/** "in every newspaper of the country" */
function everywhere(tokens: readonly Token[]): Found<string>[] {
  const found: Found<string>[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (isWholePlace(tokens, from)) found.push({ from, to: from + 2, value: 'it asks for everyone' });
    if (wordAt(tokens, from) !== 'every') continue;
    if (isForEvery(tokens, from)) found.push({ from, to: from + 2, value: 'it asks for everyone' });
    for (let at = from + 2; at < from + AHEAD; at++) {
      if (!/^(?:in|of|across)$/.test(wordAt(tokens, at))) continue;
      const place = isDefinite(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
      if (PLACE.test(wordAt(tokens, place)))
        found.push({ from, to: place + 1, value: 'it asks for everyone' });
    }
  }
  return found;
}

const LONGEST_NAME = 9;

/** "have the whole town talk about us", but not "leaflets for the whole town" */
function isWholePlace(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:whole|entire)$/.test(wordAt(tokens, at)) || !PLACE.test(wordAt(tokens, at + 1))) return false;
  return at <= 1 || letsDo(wordAt(tokens, at - 2));
}

const HOME = /^(?:kitchen|house|home|household|car|pocket|fridge|bathroom|wardrobe|office|shelf|menu)$/;
const SOMEBODY = /^(?:addict|lover|fan|owner|enthusiast|fanatic|buff)$/;

/** "be a must for every hiker", "be in every kitchen" */
function isForEvery(tokens: readonly Token[], at: number): boolean {
  const back = [2, 3, 4, 5].some((steps) => BECOMES.test(wordAt(tokens, at - steps)));
  if (!back || !/^(?:for|in|of|to|on)$/.test(wordAt(tokens, at - 1))) return false;
  return [1, 2].some((step) => {
    const stem = stemAt(tokens, at + step);
    return HOME.test(stem) || SOMEBODY.test(stem) || isPeople(stem);
  });
}

const BECOMES = /^(?:be|become|becoming)$/;

/** "THE" among words in small letters: the one above all others. */
function isStressed(tokens: readonly Token[], at: number): boolean {
  const [the, next] = [tokens[at]?.text, tokens[at + 1]?.text ?? ''];
  return the === 'THE' && next !== next.toUpperCase();
}

/** "become the Stephen King of cosy crime" */
function idols(tokens: readonly Token[]): Found<string>[] {
  for (let at = 1; at < tokens.length; at++) {
    if (wordAt(tokens, at) !== 'the' || !BECOMES.test(wordAt(tokens, at - 1))) continue;
    // "become THE school of choice"
    if (isStressed(tokens, at))
      return [{ from: at, to: at + 2, value: 'a superlative is decided by others' }];
    let to = at + 1;
    while (to < at + AHEAD && isWrittenAsAName(tokens[to])) to += 1;
    if (to === at + 1 || !/^(?:of|for)$/.test(wordAt(tokens, to))) continue;
    return [{ from: at, to: endOfName(tokens, to), value: 'nobody can bring it about by will' }];
  }
  return [];
}

/** Where the noun ends that a word leads up to: "the best music school". */
function endOfName(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  do to += 1;
  while (to < at + LONGEST_NAME && !endsANoun(tokens[to]));
  return Math.min(to, tokens.length);
}

/** "The best bakery in town" */
const STANDS_ALONE = /^(?:most|best|finest|greatest)$/;
const CLAIMED_WITHIN = 6;
/** "in the top spot", "the most of", "the top three": a place that can be had, or no place at all. */
const NO_CLAIM =
  /^(?:of|spot|spots|position|positions|page|line|tier|end|left|right|result|results|two|three|four|five|ten|few|way|practice|practices|seller|sellers|time|\d.*)$/;

const isMost = perWord(({ word }) => /^(?:highest|lowest|largest|biggest|strongest|fastest)$/.test(word));

/** "become the most trusted bank", "achieve the highest score": said of oneself, it is decided by others. */
function superlatives(tokens: readonly Token[], named: readonly OutcomeMention[]): Found<string>[] {
  const found: Found<string>[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!isSuperlative(tokens[at] as Token) || wordAt(tokens, at - 1) !== 'the') continue;
    const next = tokens[at + 1];
    if (next && (next.kind !== 'word' || NO_CLAIM.test(next.word))) continue;
    const before = tokens.slice(Math.max(0, at - CLAIMED_WITHIN), at - 1);
    const isAlone = at === 1 && STANDS_ALONE.test(wordAt(tokens, at)) && next?.word === next?.stem;
    // "post the highest premium", but not "post the highest bidder's name"
    const isOfAFigure = isMost(tokens[at] as Token) && named.some(({ from }) => from === at + 1);
    const isClaimed = before.some(({ word }) => claims(word) || (isOfAFigure && reports(word)));
    if (isOneOfThem(tokens, at - 1) || !(isAlone || isClaimed)) continue;
    found.push({ from: at - 1, to: endOfName(tokens, at), value: 'a superlative is decided by others' });
  }
  return found;
}
