/** Pieces of what people wrote, made to stand in the middle of a sentence. */
import { findPlatform } from '../../marketing/metrics/find.ts';
import { opensWithVerb } from './words.ts';

const PROPER =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Halloween|Valentine|Ramadan|Diwali|Apple|Google|Amazon|eBay|Zalando|Otto|Klaviyo|Attentive|Yotpo|Omnisend|Braze|Gorgias|Criteo|Taboola|Outbrain|Hotjar|Semrush|Ahrefs|Canva|Klarna|PayPal|Trustpilot|Typeform|Spotify|Twitch|Discord|Telegram|Substack|Walmart|Temu|Shein|Vinted|WordPress|Magento|WooCommerce|Wix|Squarespace|Paris|London|Berlin|Vienna|Austria|Germany|France|Spain|Italy|Europe|Gen|Shopify|Etsy|Mailchimp|HubSpot|Salesforce|Meta|Bing|Microsoft|Pinterest|Reddit|WhatsApp|Snapchat|English|German|French|Spanish|European|American|British)\b/;
const ORDINARY_PLATFORMS =
  /^(?:email|newsletter|search|shop|store|blog|content|sales|website|paid|organic|online|mailing|display|pay)/i;

/** Lower case for a first word that was only capital because it opened a field; names keep their capital. */
export function uncapitalised(phrase: string): string {
  const [first = ''] = phrase.split(/[\s,;:]/);
  const isName =
    /^.+\p{Lu}/u.test(first) ||
    /^\p{Lu}+\d/u.test(first) ||
    /^(?:I|X)$/.test(first) ||
    (/^\p{Lu}\S*\s+(?:and\s+)?\p{Lu}/u.test(phrase) && !opensWithVerb(phrase)) ||
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

const WISH =
  /^(?:(?:our|my|the)\s+(?:main\s+)?(?:goal|aim|objective|target)(?:\s+is|:)?\s+(?:to\s+)?|(?:goal|aim|objective)\s*:\s*|(?:we|i)(?:\s+(?:really|just|would|'d|’d))*\s+(?:want|need|like|plan|aim|intend|hope|have|are going)\s+(?:to\s+)?(?:see\s+)?|(?:(?:i|we)['’]d like|want|need|looking|trying|hoping)\s+(?:to\s+)|we(?:\s+will|['’]ll)\s+|let['’]?s\s+|to\s+)/i;

/** "We want to sell more" → "sell more" */
export function withoutWish(text: string): string {
  return tidy(text.replace(WISH, ''));
}

const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|must|should|shall|will|can|cannot|could|does|did|do|keeps?|needs?|sucks?|goes|went|gets?|isn|aren|don|doesn|can|won|it['’]s|we['’]re|i['’]m|there['’]s|nobody|no one|too)\b/i;

/** A sentence of its own, such as "CAC is killing us", and no phrase that could be part of another. */
export function isClause(phrase: string): boolean {
  return !opensWithVerb(phrase) && FINITE.test(phrase);
}

const MOST_WORDS = 9;
const BREAK =
  /\s+(?:with|and|&|or|that|which|who|because|so|for|after|before|by|on|in|to|from|at|per|until|while)\s/gi;

/** A phrase of nine words at most, cut where a clause of it begins; '' where it cannot be cut. */
export function shortened(phrase: string): string {
  const count = (text: string) => text.split(/\s+/).length;
  if (count(phrase) <= MOST_WORDS) return phrase;
  const cuts = [...phrase.matchAll(BREAK)].map(({ index }) => tidy(phrase.slice(0, index)));
  return cuts.filter((cut) => count(cut) <= MOST_WORDS && count(cut) > 1).pop() ?? '';
}

/** The part of a phrase that ends with its noun: "trade show" of "trade show in Paris". */
export function headOf(phrase: string): string {
  return (
    phrase.split(/\s+(?:with|for|on|in|to|from|by|at|of|per|after|before|about|every|each|during)\s/i)[0] ??
    ''
  );
}

/** "a", but "an" before a vowel as it is spoken: an SMS, a user. */
export function aOrAn(phrase: string): 'a' | 'an' {
  const [first = ''] = phrase.split(/[\s-]/);
  const spelled = /^\p{Lu}{2,}$/u.test(first);
  const isVowel = spelled ? /^[AEFHILMNORSX]/ : /^(?:[aeio]|u(?!s|ni|gc))/i;
  return isVowel.test(first) ? 'an' : 'a';
}
