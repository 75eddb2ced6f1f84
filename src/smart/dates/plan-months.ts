import { type Token, wordAt } from '../text/tokens.ts';
import type { Unit } from './durations.ts';
import { endAfter } from './spells.ts';
import type { Calendar, TimeReference } from './time-reference.ts';

const SHORT = /^([mw])([1-9]\d?)$/;
/** More months or weeks than a plan has are a motorway or a part of London. */
const LAST: Readonly<Record<string, number>> = { m: 36, w: 52 };
const UNITS: Readonly<Record<string, Unit>> = { m: 'month', w: 'week' };

export const opensPlanMonth = ({ word }: Token) => SHORT.test(word);

/** `M1-3`, `W2: 40 calls`, `€5k M1, €9k M2`, `by M6`: so many months or weeks after a plan begins. */
export function readPlanMonth(
  tokens: readonly Token[],
  at: number,
  calendar: Calendar,
): TimeReference | undefined {
  const [, letter = '', figure = ''] = SHORT.exec(wordAt(tokens, at)) ?? [];
  const last = LAST[letter] ?? 0;
  if (figure === '' || +figure > last) return undefined;
  const range = endOfRange(tokens, at, letter);
  const value = range?.value ?? +figure;
  const isMeant =
    (range && value > +figure && value <= last) || isLed(tokens, at) || hasOther(tokens, at, letter);
  if (!isMeant) return undefined;
  const to = range?.to ?? at + 1;
  return { ...endAfter(at, to, value, UNITS[letter] as Unit, calendar), unsure: true };
}

/** "M1-3", "M1-M3" */
function endOfRange(tokens: readonly Token[], at: number, letter: string) {
  const next = tokens[at + 1];
  if (next?.joined && next.word.startsWith(letter) && SHORT.test(next.word))
    return { value: +next.word.slice(1), to: at + 2 };
  const second = tokens[at + 2];
  return next?.word === '-' && next.joined && second?.kind === 'number' && second.joined
    ? { value: second.value, to: at + 3 }
    : undefined;
}

/** "by M6", "W2: 40 calls" */
function isLed(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return (
    /^(?:by|until|till)$/.test(before) || (wordAt(tokens, at + 1) === ':' && tokens[at - 1]?.kind !== 'word')
  );
}

const FAR = 6;

/** "€5k M1, €9k M2": the plan goes on a few words further, but not "the M4 and M5". */
function hasOther(tokens: readonly Token[], at: number, letter: string): boolean {
  const own = wordAt(tokens, at);
  const isPlace = /^(?:the|along|off|near|on|and|or|between)$/.test(wordAt(tokens, at - 1));
  if (isPlace || /^(?:and|or|&|\/)$/.test(wordAt(tokens, at + 1))) return false;
  return tokens
    .slice(Math.max(0, at - FAR), at + FAR)
    .some(({ word }) => word !== own && word.startsWith(letter) && SHORT.test(word));
}
