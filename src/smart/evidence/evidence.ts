import type { TimeReference } from '../dates/time-reference.ts';
import type { Amount } from '../numbers/amount.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import type { OutcomeMention } from './outcome-mention.ts';
import type { Scope } from './scope.ts';
import type { Words } from './words.ts';
import type { Work } from './work.ts';

/** Everything that a statement says, as far as the levels ask for it. */
export interface Evidence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** All that the vocabularies know in it. */
  readonly words: Words;
  readonly times: readonly TimeReference[];
  readonly amounts: readonly Amount[];
  /** An amount that decides whether the goal was met. */
  readonly firm: Amount | undefined;
  readonly clauses: Clauses;
  readonly outcomes: readonly OutcomeMention[];
  readonly scopes: readonly Scope[];
  readonly work: Work;
  /** A concrete means: how it will be done. */
  readonly means: string | undefined;
  /** The tokens of what is only wished for: awareness, presence, reputation. */
  readonly woolly: readonly Span[];
  readonly wish: boolean;
  readonly redFlags: readonly RedFlag[];
  readonly placeholder: boolean;
  /** The blank stands for a time. */
  readonly blankTime: boolean;
  /** Words of business or marketing anywhere. */
  readonly onSubject: boolean;
  readonly personal: boolean;
  readonly owner: boolean;
  readonly budget: boolean;
}

export interface RedFlag {
  readonly words: string;
  readonly reason: string;
}

/** The words of the statement between two tokens, as they were written; a time that leads the goal stands last. */
export function quote(text: string, tokens: readonly Token[], from: number, to: number): string {
  const pieces: string[] = [];
  for (let at = from; at < to && tokens[at]; ) {
    const { start } = tokens[at] as Token;
    while (at < to - 1 && (tokens[at + 1]?.start ?? 0) >= start) at += 1;
    pieces.push(text.slice(start, tokens[at]?.end));
    at += 1;
  }
  return pieces.join(' ');
}

/** The same in quotation marks, to show what a level was given for. */
export function quoted({ text, tokens }: Evidence, { from, to }: Span): string {
  return `"${quote(text, tokens, from, to)}"`;
}
