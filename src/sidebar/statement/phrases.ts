/** Pieces of what people wrote, made to stand in the middle of a sentence. */
import { findPlatform } from '../../marketing/metrics/find.ts';
import { gerund, opensWithVerb } from './words.ts';

const PROPER =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Halloween|Valentine|Ramadan|Diwali|Google|Amazon|Shopify|Etsy|Mailchimp|HubSpot|Salesforce|Meta|Bing|Microsoft|Pinterest|Reddit|WhatsApp|Snapchat|English|German|French|Spanish|European|American|British)\b/;
const ORDINARY_PLATFORMS =
  /^(?:email|newsletter|search|shop|store|blog|content|sales|website|paid|organic|online|mailing|display|pay)/i;

/** Lower case for a first word that was only capital because it opened a field; names keep their capital. */
export function uncapitalised(phrase: string): string {
  const [first = ''] = phrase.split(/[\s,;:]/);
  const isName =
    /^.+\p{Lu}/u.test(first) ||
    /^(?:I|X)$/.test(first) ||
    /^\p{Lu}\S*\s+(?:and\s+)?\p{Lu}/u.test(phrase) ||
    PROPER.test(first) ||
    (findPlatform(first) !== undefined && !ORDINARY_PLATFORMS.test(first));
  return isName ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Single spaces, and no punctuation left at the ends. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ +([,;:.!?])(?!\d)/g, '$1')
    .replace(/^[\s,;:.!?–—•*>▪■●○►✓✔☐-]+|[\s,;:.!–—-]+$/g, '');
}

/** "Run a promotion on Facebook" → "running a promotion on Facebook": what can follow "through". */
export function asMeans(phrase: string): string {
  const bare = uncapitalised(tidy(phrase).replace(/^(?:through|via|by|with|using|by means of)\s+/i, ''));
  if (!opensWithVerb(bare)) return bare;
  const [verb = '', ...rest] = bare.split(' ');
  return [gerund(verb.toLowerCase()), ...rest].join(' ');
}

/** ", to grow online sales" · ", in support of brand awareness" · ", so that customers stay" */
export function asPurpose(phrase: string): string {
  const bare = tidy(phrase);
  if (bare === '') return '';
  if (/^(?:more|higher|better|bigger|fewer|less|lower)\s/i.test(bare)) return `, for ${uncapitalised(bare)}`;
  if (/^(?:so that|in order to|as part of|in support of|for)\s/i.test(bare))
    return `, ${uncapitalised(bare)}`;
  const withoutTo = bare.replace(/^to\s+/i, '');
  if (withoutTo !== bare || opensWithVerb(withoutTo)) return `, to ${uncapitalised(withoutTo)}`;
  return `, in support of ${uncapitalised(bare)}`;
}

/** The same for a second purpose, after the first. */
export function asPartOf(phrase: string): string {
  const bare = tidy(phrase).replace(/^to\s+/i, '');
  if (bare === '') return '';
  return opensWithVerb(bare)
    ? ` as part of the plan to ${uncapitalised(bare)}`
    : ` in support of ${uncapitalised(bare)}`;
}

/** A parent goal in a few words: what it wants, without its figures, dates and means. */
export function gist(statement: string): string {
  const bare = tidy(statement);
  const cut = bare.search(
    /\s+(?:from|to|by|at or (?:above|below))\s+(?:about\s+)?[\p{Sc}A-Z]{0,4}\s?\d|,|\s+(?:by|until|before|within|through|via|in order to)\s/u,
  );
  return cut > 0 ? tidy(bare.slice(0, cut)) : bare;
}
