import { unicodePattern } from '../unicode-pattern.ts';

/** A word of a text, as names are compared by: lower case, singular, with its place in the text. */
interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** No name has more words. */
const MOST_WORDS = 7;

/** Words that end in s without being plurals, or whose singular is another word. */
const SINGULAR = new Set(['roas', 'troas', 'poas', 'news', 'sms', 'saas', 'sales']);

/** Plurals that no rule below gives their singular. */
const PLURALS = new Map(
  Object.entries({
    menus: 'menu',
    gurus: 'guru',
    taxis: 'taxi',
    delis: 'deli',
    skis: 'ski',
    safaris: 'safari',
    movies: 'movie',
    cookies: 'cookie',
    brownies: 'brownie',
    smoothies: 'smoothie',
    hoodies: 'hoodie',
    selfies: 'selfie',
    freebies: 'freebie',
    calories: 'calorie',
    buses: 'bus',
    campuses: 'campus',
    bonuses: 'bonus',
    choruses: 'chorus',
    viruses: 'virus',
    quizzes: 'quiz',
    niches: 'niche',
    caches: 'cache',
    headaches: 'headache',
  }),
);

/** Enough of English to let "rates", "enquiries" and "searches" stand for rate, enquiry and search. */
export function singular(word: string): string {
  const known = PLURALS.get(word);
  if (known !== undefined) return known;
  if (word.length < 3 || SINGULAR.has(word) || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(x|ch|sh|ss|zz|tz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const WORDS = unicodePattern(String.raw`[\p{L}\p{N}]+|%`, 'g');

function words(text: string): Word[] {
  return [...text.matchAll(WORDS())].map((match) => ({
    stem: match[0] === '%' ? 'rate' : singular(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text in lower case, singular. */
export function stems(text: string): string[] {
  return words(text).map(({ stem }) => stem);
}

/** One key for all the ways to write a name: "Click-through rates" and "clickthrough rate" share theirs. */
export function nameKey(name: string): string {
  return stems(name).join('');
}

export interface Mention<T> {
  readonly thing: T;
  readonly start: number;
  readonly end: number;
}

/** Where a text mentions known names, from left to right; of names that overlap, the longest counts. */
export function mentions<T>(text: string, byKey: ReadonlyMap<string, T>): Mention<T>[] {
  const found: Mention<T>[] = [];
  const spoken = words(text);
  for (let first = 0; first < spoken.length; first++) {
    for (let count = Math.min(MOST_WORDS, spoken.length - first); count > 0; count--) {
      const said = spoken.slice(first, first + count);
      const thing = byKey.get(said.map(({ stem }) => stem).join(''));
      if (thing === undefined) continue;
      found.push({ thing, start: said[0]?.start ?? 0, end: said[count - 1]?.end ?? 0 });
      first += count - 1;
      break;
    }
  }
  return found;
}
