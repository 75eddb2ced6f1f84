/** The clause that a time stands in, with the words that lead to it: "by the end of June 2027", "(due 31 March". */

const PREPOSITIONS =
  'by|until|till|before|in|within|during|for|on|over|at|through|throughout|between(?:\\s+now\\s+and)?|no\\s+later\\s+than|(?:deadline|due|eta)\\s*:?(?:\\s+by)?';
const BETWEEN =
  'the|an?|our|my|its|their|this|next|coming|first|early|mid|late|(?:end|close|start|beginning|middle)\\s+of|run[\\s-]?up\\s+to|(?:noon|midnight|\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:am|pm)?)\\s+on|\\d{1,2}\\s+and';

/** With these a time needs no word that leads to it. */
const OPENERS = 'this|next|soon|asap|some|one|as|eventually|before|until|till|once|when|after|w/c|week';

/**
 * Matches a time's own words with all that leads to them, from the comma or the space before (`lead`); nothing
 * leads to March in "March sales".
 */
export function timeClause(written: string): RegExp {
  const words = asTyped(written);
  // "leads from the summer fair" come from it
  const isRange = /\b(?:to|until|till|through)\b|[-–]/.test(written);
  const led = `(?:${PREPOSITIONS}${isRange ? '|from' : ''})\\s+(?:(?:${BETWEEN})[\\s-]+)*${words}`;
  const alone = isRange ? words : `(?=(?:${OPENERS})\\b)${words}`;
  return new RegExp(
    `(?<lead>(?:^|,?\\s+)[(–—-]?\\s*)(?:${led}|${alone}|(?:this|next|coming)\\s+${words})(?![\\p{L}\\d'’])`,
    'iu',
  );
}

/** As someone may have typed what the scorer has put into plain letters. */
export function asTyped(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/-/g, '[-\u2010-\u2013\u2212]')
    .replace(/'/g, "['’]")
    .replace(/\s+/g, '\\s+');
}
