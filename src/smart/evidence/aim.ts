import type { Amount } from '../numbers/amount.ts';
import type { Token } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import type { Verb, Words } from './words.ts';

/** What a goal says before its purpose and its means, and the text it says it in. */
export interface Aim {
  readonly tokens: readonly Token[];
  readonly words: Words;
  readonly clauses: Clauses;
  readonly amounts: readonly Amount[];
  /** The verbs in the aim. */
  readonly verbs: readonly Verb[];
  /** The outcomes in the aim. */
  readonly named: readonly OutcomeMention[];
  /** Whether a token belongs to what is only wished for. */
  readonly isWish: (token: number) => boolean;
}
