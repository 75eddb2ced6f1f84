import fc from 'fast-check';
import type { Parameter } from '../../src/cells/parameter.ts';

const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom(
    0,
    -0,
    1,
    0.5,
    1e308,
    -1e308,
    5e-324,
    1e-300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    46_000,
    2 ** 53,
  ),
);

const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '12',
    '5%',
    '1,234',
    '1.234,5',
    ' ',
    '-',
    'n/a',
    'abc',
    '=A1',
    '2027-06-30',
    '2027-02-30',
    '1e5',
  ),
  fc.constantFrom(
    'relative',
    'month',
    'linear',
    'compound',
    'CTR',
    'followers',
    'Instagram',
    'Goal',
    'Metric',
  ),
);

/** Error cells, as text and as objects: Google documents neither. */
const anyError = fc
  .constantFrom('#DIV/0!', '#N/A', '#REF!', '#NAME?')
  .chain((text) => fc.constantFrom(text, new Error(text)));

const anyBlank = fc.constantFrom('', null, undefined);

/** Whatever may stand in a cell. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: anyNumber },
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: anyError },
  { weight: 1, arbitrary: anyBlank },
  { weight: 1, arbitrary: fc.date() },
  { weight: 1, arbitrary: fc.boolean() },
);

/** An argument of any shape: a value, a list, a table, even one whose rows differ in length. */
export const anyArgument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anyCell },
  { weight: 1, arbitrary: fc.array(anyCell, { maxLength: 5 }) },
  { weight: 3, arbitrary: tableOf(3, 1) },
  { weight: 1, arbitrary: tableOf(3, 4) },
  { weight: 1, arbitrary: fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 4 }) },
);

function tableOf(rows: number, columns: number): fc.Arbitrary<unknown[][]> {
  return fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
}

/** A cell that the parameter accepts. */
export function validCell({ takes, low, high, range, extent }: Parameter<unknown>): fc.Arbitrary<unknown> {
  if (takes === 'date') return fc.integer({ min: 45_000, max: 47_000 });
  const choices = [...range.matchAll(/"([^"]+)"/g)].map((match) => match[1]);
  if (choices.length > 0) return fc.constantFrom(...choices);
  if (takes === 'text') return fc.constantFrom('CTR', 'followers', 'Instagram', 'open rate', 'email');
  if (extent === 'stages') return fc.double({ min: 0.01, max: 1, noNaN: true });
  return fc.double({ min: Math.max(low, -1e6), max: Math.min(high, 1e6), noNaN: true });
}
