import { isSuperlative } from '../evidence/deliverables.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Scope } from '../evidence/scope.ts';
import { hasSource, phraseOpener } from '../evidence/scopes.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import { isMindset, isNoGerund } from '../evidence/word-groups.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { isDeterminer } from '../text/small-words.ts';
import { stemAt, wordAt } from '../text/tokens.ts';
import { oneOf } from '../vocabulary/terms.ts';

/** Of a wish: the people, the place or the subject that it is for, but not the business itself or what it runs. */
export function placesOf(evidence: Evidence): Scope[] {
  const { tokens, scopes, woolly, words, redFlags, clauses } = evidence;
  // "let the quote inbox fill up again" wishes for something, "improve our image" only for more of it
  const [verb] = clauses.verbs;
  // "be the best podcast in our niche" is what it wants to be, "be seen on TikTok" where
  const claims = CLAIMS.test(wordAt(tokens, verb?.from ?? -1));
  const isPlainAim =
    woolly.length + redFlags.length === 0 &&
    verb?.value === 'acquire' &&
    !claims &&
    !tokens.some(({ word }) => isSuperlative(word));
  const wished = cover(
    tokens.length,
    woolly.map(({ to }) => ({ from: to, to: to + 1 })),
  );
  const anybody = byStart(words.audiences.filter(({ value: broad }) => broad));
  const places = scopes.filter(({ kind, from, to }) => {
    if (isRival(tokens, from) || isDeed(tokens, from) || anybody.has(from) || isOwnRole(tokens, from))
      return false;
    if (to - from === 1 && isBuyer(stemAt(tokens, from))) return false;
    if (kind === 'channel')
      return (
        !OWN_PLACE.test(stemAt(tokens, to - 1)) &&
        !isCompany(tokens, from) &&
        !isPraised(wordAt(tokens, to)) &&
        !(claims && phraseOpener(tokens, from) === undefined && !hasSource(tokens, from))
      );
    if (kind === 'subject') {
      if (isPlainAim) return true;
      const opener = phraseOpener(tokens, from);
      return opener !== undefined && !belongsToWish(tokens, opener, wished);
    }
    // "awareness of the Harbour Centre" is the business's own name
    const isOwn = [1, 2, 3].some(
      (back) => wished(from - back) && /^(?:of|about|for)$/.test(wordAt(tokens, from - back)),
    );
    return kind === 'audience' || !isOwn;
  });
  for (const more of [stageOf(evidence), contentOf(evidence)]) if (more) places.push(more);
  return places;
}

/** "get the podcast noticed": what the wish is about. */
const isPraised = oneOf('noticed, seen, heard, known, recognised, recognized, loved, talked');

/** "a pioneer in rethinking the way we work": no place, but what is done to something. */
function isDeed(tokens: Evidence['tokens'], from: number): boolean {
  const deed = phraseOpener(tokens, from);
  if (deed === undefined || !/[a-z]{2}ing$/.test(wordAt(tokens, deed + 1))) return false;
  return !isNoGerund(wordAt(tokens, deed + 1)) && isDeterminer(wordAt(tokens, deed + 2));
}

/** "stand out from other authors", "overtake Nike": those who are left behind. */
function isRival(tokens: Evidence['tokens'], from: number): boolean {
  if (OUTDOES.test(wordAt(tokens, from - 1))) return true;
  return [1, 2, 3].some((back) => RIVALS.test(wordAt(tokens, from - back)));
}

const ON_ONESELF = /^(?:profile|image|reputation|presence|standing)$/;

/** "raise the CEO's profile", "position our executives as experts", "be an influencer": the business and its people themselves. */
function isOwnRole(tokens: Evidence['tokens'], from: number): boolean {
  if (tokens[from]?.possessive && ON_ONESELF.test(wordAt(tokens, from + 1))) return true;
  const back = [1, 2, 3].map((steps) => wordAt(tokens, from - steps));
  const end = [1, 2, 3].some((steps) => wordAt(tokens, from + steps) === 'as');
  if (end && back.some((word) => /^(?:position|establish|present|portray)/.test(word))) return true;
  return (
    back[0] === 'as' ||
    (/^an?$/.test(back[0] as string) && /^(?:be|become|being|as)$/.test(back[1] as string))
  );
}

/** "the top family diner in town": what it wants to be first at, and where. */
function stageOf({ tokens, clauses }: Evidence): Scope | undefined {
  if (!CLAIMS.test(wordAt(tokens, clauses.verbs[0]?.from ?? -1))) return undefined;
  const the = tokens.findIndex(({ word }) => word === 'the');
  const where = tokens.findIndex(({ word }, at) => at > the && /^(?:in|of)$/.test(word));
  const what = tokens[where - 1];
  if (the < 0 || where < the + 3 || what?.kind !== 'word') return undefined;
  if (!tokens.slice(the + 2, where).some((token) => !isPlain(token))) return undefined;
  const to = [where + 1, where + 2].find((at) => LOCAL.test(wordAt(tokens, at)));
  return to === undefined ? undefined : { kind: 'name', from: the + 1, to: to + 1 };
}

/** "have fun with the podcast", "feel that the blog matters" */
function isCompany(tokens: Evidence['tokens'], from: number): boolean {
  return [1, 2].some((back) => /^(?:with|like|that)$/.test(wordAt(tokens, from - back)));
}

/** "awareness that bees need flowers", "get people to believe that …": what should be known. */
function contentOf({ tokens }: Evidence): Scope | undefined {
  const minded = tokens.findIndex(({ word }, at) => word === 'that' && isMindset(wordAt(tokens, at - 1)));
  if (minded < 0 || /^(?:we|our|i|my|they)$/.test(wordAt(tokens, minded + 1))) return undefined;
  const about = tokens.findIndex((token, at) => at > minded && token.kind === 'word' && !isPlain(token));
  return about < 0 ? undefined : { kind: 'subject', from: about, to: about + 1 };
}

const RIVALS = /^(?:other|others|rival|rivals|competing|fellow)$/;
const OUTDOES = /^(?:beat|crush|smash|outdo|outshine|outrank|overtake|outclass|destroy|dethrone)$/;
const CLAIMS = /^(?:be|become|becoming|remain|stay|being)$/;
const LOCAL =
  /^(?:town|city|village|county|region|area|district|province|valley|neighbou?rhood|borough|state)$/;

/** "the quality of life", "happy with our service": no more than what is wished, but "a slice of the market". */
function belongsToWish(tokens: Evidence['tokens'], opener: number, wished: (at: number) => boolean): boolean {
  if (wordAt(tokens, opener) === 'of') return wished(opener);
  return /^(?:about|with)$/.test(wordAt(tokens, opener)) && isDeterminer(wordAt(tokens, opener + 1));
}

/** Those whom a business has anyway: to be loved by them narrows nothing. */
const isBuyer = oneOf(
  'customer, client, guest, diner, donor, reader, shopper, visitor, member, buyer, subscriber, patron',
);

const OWN_PLACE =
  /^(?:shop|store|webshop|site|page|homepage|conference|event|gala|exhibition|app|marketplace|relation)$/;
