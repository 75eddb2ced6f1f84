import { endsANoun } from '../text/nouns.ts';
import { type Token, wordAt } from '../text/tokens.ts';

const MARKET = /^(?:market|segment|niche|category|sector|trade|industry|wallet|vote|electorate)$/;
const LONGEST = 6;

/** Where the market ends of which a part is meant: "8 percent of the snacking sector by value", "a share of wallet". */
export function endOfMarket(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || /^(?:to|who|that|and|or)$/.test(token.word)) return undefined;
    // "of the industry to know us", "of the trade press"
    if (MARKET.test(token.stem) && endsANoun(tokens[at + 1]) && wordAt(tokens, at + 1) !== 'to')
      return at + 1;
  }
  return undefined;
}
