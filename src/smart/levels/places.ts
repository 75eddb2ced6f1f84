import { wordAt } from '../dates/period.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { phraseOpener, type Scope } from '../evidence/scopes.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import { isMindset } from '../evidence/word-groups.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import { oneOf } from '../vocabulary/terms.ts';

/** Of a wish: the people, the place or the subject that it is for, but not the business itself or what it runs. */
export function placesOf(evidence: Evidence): Scope[] {
  const { tokens, scopes, woolly, words } = evidence;
  const wished = cover(
    tokens.length,
    woolly.map(({ to }) => ({ from: to, to: to + 1 })),
  );
  const anybody = byStart(words.audiences.filter(({ value: broad }) => broad));
  const places = scopes.filter(({ kind, from, to }) => {
    if (isRival(tokens, from) || anybody.has(from)) return false;
    if (to - from === 1 && isBuyer(tokens[from]?.stem ?? '')) return false;
    if (kind === 'channel') return !OWN_PLACE.test(tokens[to - 1]?.stem ?? '') && !isCompany(tokens, from);
    if (kind === 'subject') {
      const opener = phraseOpener(tokens, from);
      return opener !== undefined && !belongsToWish(tokens, opener);
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

/** "stand out from other authors": those who are left behind. */
function isRival(tokens: Evidence['tokens'], from: number): boolean {
  return [1, 2, 3].some((back) => RIVALS.test(wordAt(tokens, from - back)));
}

/** "the top family diner in town": what it wants to be first at, and where. */
function stageOf({ tokens, clauses }: Evidence): Scope | undefined {
  if (!CLAIMS.test(wordAt(tokens, clauses.verbs[0]?.from ?? -1))) return undefined;
  const the = tokens.findIndex(({ word }) => word === 'the');
  const where = tokens.findIndex(({ word }, at) => at > the && /^(?:in|of)$/.test(word));
  const what = tokens[where - 1];
  if (the < 0 || where < the + 3 || what?.kind !== 'word' || isPlain(what)) return undefined;
  const to = [where + 1, where + 2].find((at) => LOCAL.test(wordAt(tokens, at)));
  return to === undefined ? undefined : { kind: 'name', from: the + 1, to: to + 1 };
}

/** "have fun with the podcast", "feel that the blog matters" */
function isCompany(tokens: Evidence['tokens'], from: number): boolean {
  return [1, 2].some((back) => /^(?:with|like|that)$/.test(wordAt(tokens, from - back)));
}

/** "awareness that bees need flowers": what should be known. */
function contentOf({ tokens, woolly }: Evidence): Scope | undefined {
  const mind = woolly.find(({ to }) => wordAt(tokens, to) === 'that' && isMindset(wordAt(tokens, to - 1)));
  const about =
    mind && tokens.slice(mind.to + 1).findIndex((token) => token.kind === 'word' && !isPlain(token));
  if (mind === undefined || about === undefined || about < 0) return undefined;
  return { kind: 'subject', from: mind.to + 1 + about, to: mind.to + 2 + about };
}

const RIVALS = /^(?:other|others|rival|rivals|competing|fellow)$/;
const CLAIMS = /^(?:be|become|becoming|remain|stay|being)$/;
const LOCAL =
  /^(?:town|city|village|county|region|area|district|province|valley|neighbou?rhood|borough|state)$/;

/** "the quality of life", "awareness of our mission": no more than what is wished, but "the risks of smoking". */
function belongsToWish(tokens: Evidence['tokens'], opener: number): boolean {
  const isOwn = /^(?:our|my|its|your|the|an?)$/.test(wordAt(tokens, opener + 1));
  const word = wordAt(tokens, opener);
  if (word === 'about') return isOwn;
  return word === 'of' && (isOwn || !isMindset(wordAt(tokens, opener - 1)));
}

/** Those whom a business has anyway: to be loved by them narrows nothing. */
const isBuyer = oneOf(
  'customer, client, guest, diner, donor, reader, shopper, visitor, member, buyer, subscriber, patron',
);

const OWN_PLACE =
  /^(?:shop|store|webshop|site|page|homepage|conference|event|gala|exhibition|app|marketplace)$/;
