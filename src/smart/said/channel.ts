import { findPlatform, platformNamedIn } from '../../marketing/metrics/find.ts';
import type { Platform } from '../../marketing/metrics/platforms.ts';
import { nameKey } from '../../marketing/metrics/words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { clauseAt } from '../evidence/outcome-mention.ts';
import { only } from './only.ts';
import { wordsOf } from './words-of.ts';

/** The one channel that the means name, else the one platform that the goal names. */
export function channelSaid(evidence: Evidence): string | undefined {
  const named = evidence.words.channels.filter(({ value: broad }) => !broad);
  const means = named.filter(({ from }) => clauseAt(evidence.clauses, from) === 'means');
  const channels = (means.length > 0 ? means : named).map((channel) => wordsOf(evidence, channel));
  const platforms = channels.filter((words) => platformOf(words) !== undefined);
  const names = new Set(platforms.map((words) => platformOf(words)?.name));
  if (names.size === 1) return platforms.length === 1 ? platforms[0] : [...names][0];
  return names.size === 0 && means.length > 0 ? only(channels) : undefined;
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
