import { isPlural } from '../text/nouns.ts';
import { type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import { type Amount, amountOf } from './amount.ts';
import type { Quantity } from './quantity.ts';
import { roleOf } from './roles.ts';

const BACK_TO_VERB = 9;
const LOWERING =
  /^(?:-|minus|reduc\w*|decreas\w*|cut|cutting|lower|lowering|shrink|trim|slash|drop|down|halv\w*)$/;

/**
 * A change and one of the values between which it lies: "up 15% to 5,000", "by 2,000 from 10,000", "from $40 by
 * 25%", "double from 200". The other one follows from them.
 */
export function steppedPair(tokens: readonly Token[], first: Quantity, second: Quantity): Amount | undefined {
  const gap = tokens.slice(first.to, second.from).map(({ word }) => word);
  if (gap.length > LONGEST_GAP || gap.some((word) => /^[.;]$/.test(word))) return undefined;
  const isBack = isFrom(gap) && !isLedOn(tokens, second) && !countsOthers(tokens, first, second);
  if (isBack && isChange(tokens, first)) return stepFrom(tokens, second, first, first.from, second.to);
  const isFollowed = wordAt(tokens, first.from - 1) === 'from' && gap[gap.length - 1] === 'by';
  if (isFollowed && isChange(tokens, second)) return stepFrom(tokens, first, second, first.from, second.to);
  return raisedTo(tokens, first, second, gap);
}

const LONGEST_GAP = 6;

const isFrom = (gap: readonly string[]) => gap[gap.length - 1] === 'from' && gap[0] !== 'to';

const isChange = (tokens: readonly Token[], quantity: Quantity) =>
  quantity.unit === 'multiple' || roleOf(tokens, quantity) === 'change';

/** "by 20% from 10,000 to 12,000" */
const isLedOn = (tokens: readonly Token[], { to }: Quantity) =>
  [0, 1, 2].some((step) => /^(?:to|→|-)$/.test(wordAt(tokens, to + step)));

/** "raise gifts by 20% from 400 donors" */
function countsOthers(tokens: readonly Token[], { from }: Quantity, { unit, to }: Quantity): boolean {
  const said = tokensBefore(tokens, from, BACK_TO_VERB).map(({ word }) => word);
  return (
    unit === 'count' &&
    tokens.slice(to, to + 2).some((token) => isPlural(token) && !said.includes(token.word))
  );
}

/** Whether what is said before a change lets things rise or fall. */
const wayBefore = (tokens: readonly Token[], from: number) =>
  tokensBefore(tokens, from, BACK_TO_VERB).some(({ word }) => LOWERING.test(word)) ? -1 : 1;

function stepFrom(
  tokens: readonly Token[],
  base: Quantity,
  change: Quantity,
  from: number,
  to: number,
): Amount | undefined {
  const value = stepped(tokens, base, change, wayBefore(tokens, from));
  return value === undefined || value < 0
    ? undefined
    : amountOf({ from, to, value, unit: base.unit }, 'pair', base.value);
}

/** Where a change leads from a value; undefined where it may lead to two, as 10% of a share does. */
function stepped(
  tokens: readonly Token[],
  base: Quantity,
  change: Quantity,
  way: 1 | -1,
): number | undefined {
  if (change.unit === 'multiple') return base.unit === 'rank' ? undefined : base.value * change.value;
  if (change.unit === 'percent' && base.unit !== 'rank') {
    const isFigure = tokens.slice(change.from, change.to).some(({ kind }) => kind === 'number');
    return base.unit === 'percent' && isFigure ? undefined : base.value * (1 + way * change.value);
  }
  // "NPS from 30 by 20 points"
  if (change.unit === 'points' && base.unit === 'count') return base.value + way * change.value * 100;
  const isStep = change.unit === base.unit || (change.unit === 'points' && base.unit === 'percent');
  return isStep ? base.value + way * change.value : undefined;
}

const ARRIVING = /^(?:reach|get|arrive|at|hit|about|around|over|a|total|of|make)$/;
/** Where a change leads is not "5% to 3 stores". */
const FEWEST = 100;
/** So many times the change, and the second figure is where it leads, not the other end of "by 5 to 10". */
const FAR = 3;

/** "up 15% to 5,000", "by £20k to £120k": the change and where it leads say where it starts. */
function raisedTo(
  tokens: readonly Token[],
  first: Quantity,
  second: Quantity,
  gap: readonly string[],
): Amount | undefined {
  const way = gap[0] === ',' ? gap.slice(1) : gap;
  if (way[0] !== 'to' || !way.slice(1).every((word) => ARRIVING.test(word))) return undefined;
  if (roleOf(tokens, first) !== 'change') return undefined;
  const sign = wayBefore(tokens, first.from);
  const counted = second.unit === 'money' || (second.unit === 'count' && second.value >= FEWEST);
  if (first.unit === 'percent' && first.value < 1 && counted)
    return amountOf({ ...second, from: first.from }, 'pair', second.value / (1 + sign * first.value));
  const isStep =
    first.unit === second.unit && /^(?:money|count)$/.test(first.unit) && second.value > FAR * first.value;
  return isStep
    ? amountOf({ ...second, from: first.from }, 'pair', second.value - sign * first.value)
    : undefined;
}
