import { slips } from '../slips.ts';
import { allMetrics } from './find.ts';
import { inSentence } from './fit.ts';
import { nameKey, stems } from './words.ts';

/** The least share of two names' words, rare ones counting more, that makes them near each other. */
const NEAR = 0.3;

/** Words that make no two names alike. */
const LINKS = new Set(['of', 'in', 'on', 'to', 'from', 'for', 'by', 'with', 'and', 'the', 'our', 'a']);

interface Known {
  readonly names: readonly {
    readonly name: string;
    readonly key: string;
    readonly stems: readonly string[];
  }[];
  /** In how many names each word stands. */
  readonly uses: ReadonlyMap<string, number>;
}

let known: Known | undefined;

/** Made when the first unknown metric asks for it. */
function knownNames(): Known {
  known ??= read();
  return known;
}

function read(): Known {
  const names = allMetrics().flatMap(({ name, aliases, titles }) =>
    [inSentence({ name }), ...aliases, ...titles].map((one) => ({
      name: one,
      key: nameKey(one),
      stems: [...new Set(stems(one))],
    })),
  );
  const uses = new Map<string, number>();
  for (const one of names) for (const stem of one.stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  return { names, uses };
}

/**
 * The name of a metric that comes nearest to words that are none, as people would write it: by the words that they
 * share, slips of the pen mended, else by the spelling of the whole. undefined where nothing is near.
 */
export function nearestName(text: string): string | undefined {
  return byWords(text) ?? bySpelling(nameKey(text));
}

function byWords(text: string): string | undefined {
  const { names, uses } = knownNames();
  const said = new Set(stems(text).map((stem) => (uses.has(stem) ? stem : (mended(stem) ?? stem))));
  const weight = (stem: string) =>
    LINKS.has(stem) ? 0.1 : Math.log(1 + names.length / (uses.get(stem) ?? 1));
  const sum = (list: Iterable<string>) => [...list].reduce((total, stem) => total + weight(stem), 0);
  if ([...said].every((stem) => LINKS.has(stem) || stem === 'rate')) return undefined;
  const inAll = sum(said);
  return best(names, (one) => {
    const shared = sum(one.stems.filter((stem) => said.has(stem)));
    const likeness = shared / (inAll + sum(one.stems) - shared);
    return likeness >= NEAR ? likeness : undefined;
  })?.name;
}

/** The known word that a misspelt one must be. */
function mended(stem: string): string | undefined {
  return best([...knownNames().uses.keys()], (word) => closeness(stem, word, 5));
}

function bySpelling(key: string): string | undefined {
  return best(knownNames().names, (one) => closeness(key, one.key, 5))?.name;
}

/** The fewer slips the better; undefined where there is more than one in so many letters. */
function closeness(said: string, word: string, lettersASlip: number): number | undefined {
  const most = Math.floor(Math.max(said.length, word.length) / lettersASlip);
  if (Math.abs(said.length - word.length) > most) return undefined;
  const count = slips(said, word);
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
