import { slips } from '../slips.ts';
import { allMetrics } from './find.ts';
import { inSentence } from './fit.ts';
import { nameKey, stems } from './words.ts';

/** The least share of two names' words, rare ones counting more, that makes them near each other. */
const NEAR = 0.3;

/** Words that make no two names alike. */
const LINKS = new Set(['of', 'in', 'on', 'to', 'from', 'for', 'by', 'with', 'and', 'the', 'our', 'a']);

interface KnownName {
  readonly name: string;
  readonly key: string;
  readonly stems: readonly string[];
  /** What its words weigh together. */
  readonly weight: number;
}

interface Known {
  readonly names: readonly KnownName[];
  /** What each word weighs: the more names have it, the less it tells. */
  readonly weights: ReadonlyMap<string, number>;
}

let known: Known | undefined;

/** Made when the first unknown metric asks for it. */
function knownNames(): Known {
  known ??= read();
  return known;
}

function read(): Known {
  const named = allMetrics().flatMap(({ name, aliases, titles }) =>
    [inSentence({ name }), ...aliases, ...titles].map((one) => ({
      name: one,
      key: nameKey(one),
      stems: [...new Set(stems(one))],
    })),
  );
  const uses = new Map<string, number>();
  for (const one of named) for (const stem of one.stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const weights = new Map(
    [...uses].map(([stem, count]) => [stem, LINKS.has(stem) ? 0.1 : Math.log(1 + named.length / count)]),
  );
  const names = named.map((one) => ({
    ...one,
    weight: one.stems.reduce((total, stem) => total + (weights.get(stem) ?? 0), 0),
  }));
  return { names, weights };
}

/**
 * The name of a metric that comes nearest to words that are none, as people would write it: by the words that they
 * share, slips of the pen mended, else by the spelling of the whole. undefined where nothing is near.
 */
export function nearestName(text: string): string | undefined {
  return byWords(text) ?? bySpelling(nameKey(text));
}

function byWords(text: string): string | undefined {
  const { names, weights } = knownNames();
  const said = new Map<string, number>();
  for (const stem of new Set(stems(text))) {
    const word = weights.has(stem) ? stem : (mended(stem) ?? stem);
    said.set(word, weights.get(word) ?? Math.log(1 + names.length));
  }
  if ([...said.keys()].every((stem) => LINKS.has(stem) || stem === 'rate')) return undefined;
  const inAll = [...said.values()].reduce((total, weight) => total + weight, 0);
  return best(names, (one) => {
    let shared = 0;
    for (const stem of one.stems) shared += said.get(stem) ?? 0;
    const likeness = shared / (inAll + one.weight - shared);
    return likeness >= NEAR ? likeness : undefined;
  })?.name;
}

/** The known word that a misspelt one must be. */
function mended(stem: string): string | undefined {
  return best([...knownNames().weights.keys()], (word) => closeness(stem, word, 5));
}

function bySpelling(key: string): string | undefined {
  return best(knownNames().names, (one) => closeness(key, one.key, 5))?.name;
}

/** The fewer slips the better; undefined where there is more than one in so many letters. */
function closeness(said: string, word: string, lettersASlip: number): number | undefined {
  const most = Math.floor(Math.max(said.length, word.length) / lettersASlip);
  if (Math.abs(said.length - word.length) > most) return undefined;
  const count = slips(said, word, most);
  return count <= most ? -count : undefined;
}

/** The first of those that are ranked highest; undefined where none is ranked. */
function best<T>(list: readonly T[], rank: (one: T) => number | undefined): T | undefined {
  let found: T | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const one of list) {
    const height = rank(one);
    if (height === undefined || height <= highest) continue;
    [found, highest] = [one, height];
  }
  return found;
}
