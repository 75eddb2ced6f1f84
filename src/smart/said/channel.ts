import { findPlatform, platformNamedIn } from '../../marketing/metrics/find.ts';
import type { Platform } from '../../marketing/metrics/platforms.ts';
import { nameKey } from '../../marketing/metrics/words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { clauseAt } from '../evidence/outcome-mention.ts';
import { only } from './only.ts';
import { wordsOf } from './words-of.ts';

/** The one platform that the means name, else the one that the goal names: as it is written, if that is once. */
export function channelSaid(evidence: Evidence): string | undefined {
  const named = evidence.words.channels
    .filter(({ value: broad }) => !broad)
    .map((channel) => ({ ...channel, words: wordsOf(evidence, channel) }))
    .filter(({ words }) => platformOf(words) !== undefined);
  const means = named.filter(({ from }) => clauseAt(evidence.clauses, from) === 'means');
  const channels = means.length > 0 ? means : named;
  const name = only([...new Set(channels.map(({ words }) => platformOf(words)?.name))]);
  return channels.length === 1 ? channels[0]?.words : name;
}

/** By its own name in the words or by one of its others: "Facebook group", "newsletter", not "sales team". */
function platformOf(words: string): Platform | undefined {
  const key = nameKey(words);
  const platform = findPlatform(words);
  return (
    platformNamedIn(words) ??
    (platform?.aliases.some((alias) => nameKey(alias) === key) ? platform : undefined)
  );
}
