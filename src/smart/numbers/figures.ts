import { smallNumber } from '../text/small-numbers.ts';
import { type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import { PEOPLE } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { Quantity } from './quantity.ts';
import { isMore } from './roles.ts';

const MOST = 9;
/** From so many on they are a sum of money, but for crowds. */
const SUM = 4;
const CROWD =
  /^(?:audience|audiences|crowd|crowds|attendance|attendances|followers?|following|readership|circulation|membership|visitors?|visits|views|downloads|subscribers?|users?)$/;
const SHARE =
  /^(?:share|rate|rates|margin|margins|percentage|percent|churn|conversion|returns?|yield|yields)$/;
const NEAR = 3;
const isPeople = oneOf(PEOPLE);

/** "six figures", "a six-figure sponsor", "double-digit growth": as much as has so many digits at least. */
export function figuresAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const word = wordAt(tokens, at + 1);
  if (!/^(?:figure|digit)s?$/.test(word)) return undefined;
  const digits = digitsOf(tokens[at] as Token);
  const isPlural = word.endsWith('s');
  // "6 figures" may be figurines
  const isNamed = isPlural ? tokens[at]?.kind === 'word' : tokens[at + 2]?.kind === 'word';
  if (digits === undefined || !isNamed) return undefined;
  const found = { from: at, to: at + 2, value: 10 ** (digits - 1) };
  // "a six-figure sponsor", "members into four figures"
  const near = isPlural ? tokensBefore(tokens, at, NEAR) : tokens.slice(at + 2, at + 2 + NEAR);
  if (digits < SUM && !isPlural && near.some(({ word: noun }) => isMore(noun) || SHARE.test(noun)))
    return { ...found, value: found.value / 100, unit: 'percent' };
  return {
    ...found,
    unit:
      digits < SUM || near.some(({ word: noun, stem }) => CROWD.test(noun) || (isPlural && isPeople(stem)))
        ? 'count'
        : 'money',
  };
}

function digitsOf({ word, value }: Token): number | undefined {
  if (word === 'double') return 2;
  if (word === 'triple' || word === 'treble') return 3;
  const digits = smallNumber(word) ?? value;
  return Number.isInteger(digits) && digits > 1 && digits <= MOST ? digits : undefined;
}
