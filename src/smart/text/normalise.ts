import { unicodePattern } from '../../marketing/unicode-pattern.ts';

/** The longest statement that is read; the rest of a longer text changes nothing. */
export const LONGEST = 50_000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  ndash: '-',
  mdash: ' - ',
  euro: '€',
  pound: '£',
};

/**
 * A statement as the rest of the scorer reads it: one line, plain quotes, dashes and arrows, no HTML, no
 * invisible characters. Case is kept, for names and for quoting the goal in advice. Every step is linear.
 */
export function normalise(statement: string): string {
  const text = withoutAddresses(statement.slice(0, LONGEST));
  return withWholeNumbers(unquoted(PLAIN.test(text) ? text.replace(/ {2,}/g, ' ').trim() : cleaned(text)));
}

/** ".5%" as "0.5%" */
function withWholeNumbers(text: string): string {
  return text.replace(/(?<=^|[\s$€£<>~(+-])\.(?=\d)/g, '0.');
}

const PARTS: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

const ADDRESS = /(?:https?:\/\/|www\.)[^\s()<>[\]]+/gi;
const BRACKETED = /[([] ?our site[)\]]/g;

/** Where something can be found on the web says no more than "our site"; "**" only makes letters bold. */
function withoutAddresses(text: string): string {
  const plain = text.includes('**') ? text.replace(/\*{2,}/g, ' ') : text;
  return /:\/\/|www\./i.test(plain) ? plain.replace(ADDRESS, 'our site').replace(BRACKETED, ' ') : plain;
}

/** Without the quotation marks around the whole. */
function unquoted(text: string): string {
  const mark = text[0];
  if (mark !== '"' && mark !== "'") return text;
  const end = text.lastIndexOf(mark);
  const isWhole = end > 0 && end >= text.length - 2 && text.indexOf(mark, 1) === end;
  return isWhole ? text.slice(1, end).trim() : text;
}

/** Nothing but English letters, figures and marks, as most goals are. */
const PLAIN = /^[ !-%'-;?-_a-z{|}~]*$/;

/** "<b>" is an element, "<date>" a blank to fill in. */
const ELEMENTS =
  /<\/?(?:a|b|big|blockquote|body|br|code|div|em|font|h[1-6]|hr|html|i|img|li|ol|p|pre|script|section|small|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;

/** "4.8 ★" and "★★★★★" are ratings. */
const STARS_OF_A_FIGURE = /(\d) ?[★☆⭐]\uFE0F?/g;
const ROW_OF_STARS = /[★⭐]{2,10}/g;

/** Emoji and the like; what is left of stars may be a rating. */
const PICTURES = unicodePattern(String.raw`(?![★☆⭐])[\p{So}\u{FE0F}\u{20E3}]`, 'g');

/** A further line that opens with the mark or the number of a list says something else. */
const NEXT_IN_A_LIST = /(?<=\S)[.;,]?[^\S\n]*\n\s*(?:[-*•▪]|\d{1,2}[.)])\s+/g;

const INVISIBLE = unicodePattern(String.raw`\p{Cf}`, 'g');

function cleaned(text: string): string {
  return text
    .replace(ELEMENTS, ' ')
    .replace(STARS_OF_A_FIGURE, '$1 stars')
    .replace(ROW_OF_STARS, ({ length }) => `${length} stars`)
    .replace(PICTURES(), ' ')
    .replace(/&(#?[a-z0-9]{2,6});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/(\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/(?<=\d) ?([¼½¾])/g, (_, part: string) => PARTS[part] as string)
    .normalize('NFKC')
    .replace(/(?<=\d) ?[★⭐](?![★⭐])(?! ?(?:review|rating|hotel))/g, ' stars')
    .replace(/\u2044/g, '/')
    .slice(0, LONGEST)
    .replace(INVISIBLE(), '')
    .replace(/[\u2018\u2019\u201b\u2032\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033«»]/g, '"')
    .replace(/ ?\u2014 ?/g, ' - ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/->|=>|[⇒➔➜➡⟶]|(?<=\d[%km]? ?)>(?= ?[$€£]?\d)/gi, '→')
    .replace(NEXT_IN_A_LIST, '. ')
    .replace(/\s+/g, ' ')
    .trim();
}
