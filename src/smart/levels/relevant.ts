import { isMeasuredOn } from '../../marketing/metrics/fit.ts';
import { platformOf, type ReadGoal, servesParent } from '../cells.ts';
import { type Evidence, quoted } from '../evidence/evidence.ts';
import { isAllOpen } from '../evidence/placeholders.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import { endsLikePeople, isMindset, isOwnPeople, isPeople } from '../evidence/word-groups.ts';
import { cover } from '../text/cover.ts';
import { endsANoun, isPlural } from '../text/nouns.ts';
import { isDefinite, isPreposition } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { type Token, wordAt } from '../text/tokens.ts';
import { businessAim, businessLink } from './business.ts';
import { type Judgement, judged } from './judgement.ts';

const NAMED_PARENT = /\b(?:as part of|in support of|supporting|contributing to)\b/i;

/** R: does it serve the business: an outcome the company lives on, or a stated link to one? */
export function relevant(evidence: Evidence, goal: ReadGoal): Judgement {
  const { text, outcomes } = evidence;
  const link = businessLink(evidence);
  const aim = businessAim(evidence);
  const parent = servesParent(evidence, goal);
  const extra = (link || parent ? 2 : 0) || (NAMED_PARENT.test(text) ? 2 : 0);
  if (parent) return judged(2, 'it serves its parent goal', 2);
  if (goal.known?.class === 'business') return judged(2, `${goal.known.name} is a business outcome`, extra);
  if (isPrivate(evidence)) return judged(0, 'it is private');
  if (aim) return judged(2, `${quoted(evidence, aim)} is a business outcome`, extra);
  if (link) return judged(2, `${quoted(evidence, link)} says what it is for`, 2);
  const rest = outcomes.filter(({ class: worth }) => worth !== 'business');
  const supporting = rest.find(({ class: worth }) => worth === 'supporting');
  const vanity = rest.find(({ class: worth }) => worth === 'vanity');
  if (vanity && !supporting && standsAlone(evidence, vanity))
    return judged(0, `${quoted(evidence, vanity)} alone bring no business`);
  if (goal.known?.class === 'vanity' && !supporting)
    return judged(0, `${goal.known.name} alone brings no business`);
  if (goal.known) {
    const platform = platformOf(evidence, goal);
    const isMeasured = !platform || isMeasuredOn(goal.known, platform);
    const reason = isMeasured ? 'only leads up to business' : `is not measured ${platform.place}`;
    return judged(1, `${goal.known.name} ${reason}`);
  }
  if (supporting) return judged(1, `${quoted(evidence, supporting)} only leads up to business`);
  if (isShareWon(evidence)) return judged(2, 'how many of them do it is a business outcome');
  if (isEmpty(evidence)) return judged(0, 'nothing of the business is named');
  return judged(1, 'what it brings the business is left open');
}

/** "capture a tenth of the market", "half of them have an offer": a part of others, by no work or feeling of theirs. */
function isShareWon({ firm, work, woolly, tokens, redFlags, outcomes }: Evidence): boolean {
  if (firm?.unit !== 'percent' || firm.use !== 'level' || outcomes.length > 0) return false;
  const isOwn = tokens.some(
    ({ word }) => isOwnPeople(word) || isMindset(word) || word === 'top' || word === 'reach',
  );
  return !isOwn && !work.active && !work.only && woolly.length === 0 && redFlags.length === 0;
}

/** Whether applause is all that is asked for: no work for it, and no wish or purpose that it should serve. */
function standsAlone({ woolly, clauses, work, tokens }: Evidence, vanity: Span): boolean {
  const serves = woolly.some(
    ({ from }) =>
      clauses.of[from] === 'purpose' || (from < vanity.from && !isStanding(tokens, from, vanity.from)),
  );
  return !work.active && !serves;
}

/** "Be legendary", "n/a": a boast or no sentence at all, and nothing in it speaks of a business. */
function isEmpty(evidence: Evidence): boolean {
  const { amounts, words, work, scopes, clauses, redFlags, placeholder } = evidence;
  if ((placeholder && isAllOpen(evidence.tokens)) || isBareFigure(evidence)) return true;
  if (isAnything(evidence)) return true;
  if (redFlags.length === 0 && clauses.verbs.length > 0) return false;
  return !(
    evidence.onSubject ||
    hasBusinessObject(evidence) ||
    amounts.some(({ unit }) => unit !== 'count' && unit !== 'duration') ||
    evidence.wish ||
    words.woolly.length > 0 ||
    work.active ||
    scopes.length > 0 ||
    clauses.purposes.length > 0
  );
}

/** "Do better next time", "do something different": nobody learns at what. */
function isAnything({ tokens, words, scopes, work, clauses, onSubject }: Evidence): boolean {
  if (onSubject || !/^(?:do|try)$/.test(wordAt(tokens, 0))) return false;
  if (clauses.purposes.length + clauses.means.length + words.outcomes.length + work.deliverables.length > 0)
    return false;
  if (scopes.some(({ kind }) => kind !== 'subject')) return false;
  return tokens
    .slice(1)
    .every((token) => isPlain(token) || token.kind === 'mark' || /(?:er|est|ly)$/.test(token.word));
}

/** "Reach 50,000", "hit 500 by May": so many of nothing. */
function isBareFigure({ amounts, clauses, tokens, times }: Evidence): boolean {
  const [amount, ...others] = amounts;
  const [verb] = clauses.verbs;
  if (amount?.unit !== 'count' || amount.use !== 'level' || others.length > 0) return false;
  if (verb && !REACHES.test(wordAt(tokens, verb.from))) return false;
  const isSaid = cover(tokens.length, [amount], times, clauses.verbs);
  return tokens.every(({ kind, word }, at) => kind === 'mark' || isSaid(at) || isPreposition(word));
}

const REACHES = /^(?:reach|hit|get|go|make|achieve|attain|pass|top|exceed|break)$/;

/** Of these one has one, and a trade has many: "my jobs", "my weddings". */
const SEVERAL =
  /^(?:jobs|houses|homes|flats|apartments|rooms|weddings|cars|bikes|gardens|mortgages|pensions|bodies)$/;

/** "yoga fans", "marathon runners": others who do it, whom a business may be after. */
function isForFriendsOfIt(token: Token | undefined): boolean {
  return token !== undefined && (endsLikePeople(token) || (isPlural(token) && isFriend(token.stem)));
}

const isFriend = (stem: string) => isPeople(stem) || /^(?:fan|lover|enthusiast|addict|devotee)$/.test(stem);

const OPENING = 5;

/** "grow our presence by 500 likes": a presence is made of likes; awareness is more than they are. */
function isStanding(tokens: Evidence['tokens'], wish: number, vanity: number): boolean {
  return tokens
    .slice(wish, vanity)
    .some(({ word }) => /^(?:presence|profile|popularity|famous|popular)$/.test(word));
}

/** One's own life; a campaign that makes others aware of alcohol or stress is none of it. */
function isPrivate(evidence: Evidence): boolean {
  const { words, tokens, clauses, scopes, outcomes, work } = evidence;
  if (isOwnState(evidence)) return true;
  if (words.personal.length === 0) return false;
  const own = words.personal.filter(
    ({ from, to }) =>
      !isForFriendsOfIt(tokens[to]) &&
      !isOthersLife(evidence, { from, to }) &&
      (wordAt(tokens, from) !== 'my' || (endsANoun(tokens[to]) && !SEVERAL.test(wordAt(tokens, to - 1)))),
  );
  if (own.length === 0) return false;
  const isOwn = cover(tokens.length, own);
  // "chat with the guests" is no live chat
  const isVerb = cover(tokens.length, clauses.verbs);
  const others = [
    ...outcomes,
    ...work.deliverables,
    ...scopes.filter(({ kind, from }) => (kind === 'channel' && !isVerb(from)) || kind === 'audience'),
  ];
  if (others.some(({ from, to }) => !isOwn(from) || !isOwn(to - 1))) return false;
  return !tokens
    .slice(0, OPENING)
    .some(
      (token, at) => isMindset(token.word) && /^(?:of|about|that|among|around)$/.test(wordAt(tokens, at + 1)),
    );
}

/** "help people sleep better", "make everyone fall in love with our socks": what others should live. */
function isOthersLife({ tokens, clauses }: Evidence, { from, to }: Span): boolean {
  if (wordAt(tokens, from) === 'fall' && wordAt(tokens, to) === 'with')
    return isDefinite(wordAt(tokens, to + 1));
  const [verb] = clauses.verbs;
  if (!verb || !HELPS.test(wordAt(tokens, verb.from)) || wordAt(tokens, verb.to) === 'my') return false;
  return tokens.slice(verb.to, from).some((token) => isPlural(token) || token.word === 'people');
}

const HELPS = /^(?:help|helping|enable|inspire|encourage|teach|empower|support|let|make)$/;

/** "I want to be famous", not "to be famous for our pies". */
function isOwnState({ text, tokens }: Evidence): boolean {
  const [verb, ...state] = tokens;
  return (
    /^i\b/i.test(text) &&
    /^(?:be|become|feel|get|stay)$/.test(verb?.word ?? '') &&
    STATE_OF_ONE.test(state.map(({ word }) => word).join(' '))
  );
}

const STATE_OF_ONE =
  /^(?:(?:more|really|very|truly|so) )?(?:famous|happy|happier|rich|richer|wealthy|popular|beautiful|healthy|healthier|free|calm|calmer|confident|slim|strong|independent|a star|a celebrity|loved|admired|proud)\.?$/;

function hasBusinessObject({ scopes, outcomes, work }: Evidence): boolean {
  return (
    scopes.some(({ kind }) => kind === 'channel' || kind === 'audience') ||
    outcomes.length > 0 ||
    work.deliverables.length > 0
  );
}
