import { wordAt } from '../dates/period.ts';
import { byStart } from '../text/by-start.ts';
import { cover } from '../text/cover.ts';
import type { Token } from '../text/tokens.ts';
import type { Clauses } from './clauses.ts';
import type { OutcomeMention } from './outcomes.ts';
import type { Words } from './vocabularies.ts';

/** What people do ("so that more people order") and what the team sells, where no figure is named. */
export function readDeeds(
  tokens: readonly Token[],
  { deeds, selling }: Words,
  clauses: Clauses,
  named: readonly OutcomeMention[],
): OutcomeMention[] {
  if (deeds.length + selling.length === 0) return [];
  const isNamed = cover(tokens.length, named);
  const imperative = byStart(clauses.verbs.filter(({ from }) => isImperative(tokens, from)));
  const inUse = byStart(clauses.verbs);
  const sold = selling.filter(
    ({ from }) => inUse.has(from) && (isThrift(tokens, from) || wordAt(tokens, from) !== 'spend'),
  );
  const isSold = cover(tokens.length, sold);
  const done = deeds.filter(
    ({ from }) => !imperative.has(from) && !isSold(from) && (inUse.has(from) || isDone(tokens, from)),
  );
  return [...sold, ...done].flatMap(({ from, to, value }) => {
    if (isNamed(from) || isNamed(to - 1)) return [];
    return [
      {
        from,
        to,
        class: value,
        metric: undefined,
        kpi: false,
        clause: clauses.of[from] ?? 'aim',
        deed: true,
      },
    ];
  });
}

/** "Spend 10% less on ads" */
function isThrift(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from + 1, from + 5).some(({ word }) => word === 'less');
}

/** "Join three networks", "and read one book": the team itself is told to. */
function isImperative(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return !before || before.kind === 'mark' || /^(?:and|will|we|i|must|should)$/.test(before.word);
}

function isDone(tokens: readonly Token[], from: number): boolean {
  if (/ing$/.test(wordAt(tokens, from))) return false;
  return /^(?:to|who|that|people|customers|shoppers|visitors|users|buyers|guests|members|donors|residents|and|or|more)$/.test(
    wordAt(tokens, from - 1),
  );
}
