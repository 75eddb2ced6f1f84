import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../playground/bridge/wire.ts';

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.date(),
    fc.array(tie('any')),
    fc.dictionary(fc.oneof(fc.string(), fc.constant('$')), tie('any')),
    fc.array(fc.tuple(fc.string(), tie('any'))).map((entries) => new Map(entries)),
  ),
})).any;

describe('values on the wire', () => {
  test('plain data, dates, maps and odd numbers arrive as they were sent', () => {
    fc.assert(
      fc.property(value, (sent) => {
        expect(plain(decode(encode(sent)))).toEqual(plain(sent));
      }),
    );
  });

  test('a function is refused instead of being lost', () => {
    expect(() => encode({ send: () => 1 })).toThrow('A function cannot be sent to a script');
  });
});

/** fast-check makes objects without a prototype, which toEqual would tell apart. */
function plain(sent: unknown): unknown {
  if (sent instanceof Map) return new Map([...sent].map(([key, part]) => [key, plain(part)]));
  if (Array.isArray(sent)) return sent.map(plain);
  if (sent === null || typeof sent !== 'object' || sent instanceof Date) return sent;
  return Object.entries(sent).map(([key, part]) => [key, plain(part)]);
}
