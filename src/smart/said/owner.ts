import { isCapitalised } from '../text/capitals.ts';
import { tokenise, wordAt } from '../text/tokens.ts';

const MOST_NAMES = 3;

/** "(owner: Priya)", "[owner: marketing team]", "owner: Priya Nair": who answers for the goal, where a label says so. */
export function ownerSaid(text: string): string | undefined {
  const tokens = tokenise(text);
  const label = tokens.findIndex(({ word }, at) => word === 'owner' && wordAt(tokens, at + 1) === ':');
  if (label < 0) return undefined;
  const from = label + 2;
  const isNote = /^[([]$/.test(wordAt(tokens, label - 1));
  let to = from;
  while (to < from + MOST_NAMES && (isNote ? tokens[to]?.kind === 'word' : isCapitalised(tokens[to])))
    to += 1;
  return to === from ? undefined : text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
