import { instantOf, serialOf } from '../engine/civil-time.ts';
import { keyOf } from '../engine/key-of.ts';
import type { Comparison, Test, TextTest } from '../engine/rules.ts';
import type { Script } from './script.ts';

/**
 * Google's names for tests of cells, as data validation and conditional formats share them, and the engine's
 * words for the same. Days are compared by the spreadsheet's time zone.
 */
const NUMBER_TESTS = {
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'not-equal',
  NUMBER_GREATER_THAN: 'greater',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greater-or-equal',
  NUMBER_LESS_THAN: 'less',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'less-or-equal',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'not-between',
} as const satisfies Record<string, Comparison>;

const DATE_TESTS = {
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greater',
  DATE_BEFORE: 'less',
  DATE_ON_OR_AFTER: 'greater-or-equal',
  DATE_ON_OR_BEFORE: 'less-or-equal',
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'not-between',
} as const satisfies Record<string, Comparison>;

const TEXT_TESTS = {
  TEXT_CONTAINS: 'contains',
  TEXT_DOES_NOT_CONTAIN: 'not-contains',
  TEXT_EQUAL_TO: 'equal',
  TEXT_STARTS_WITH: 'starts-with',
  TEXT_ENDS_WITH: 'ends-with',
} as const satisfies Record<string, TextTest>;

export type SharedCriteria =
  | keyof typeof NUMBER_TESTS
  | keyof typeof DATE_TESTS
  | keyof typeof TEXT_TESTS
  | 'CUSTOM_FORMULA';

/** undefined where the name is not one of the shared criteria. */
export function testOf(script: Script, criteria: string, args: readonly unknown[]): Test | undefined {
  if (criteria in NUMBER_TESTS) {
    const operator = NUMBER_TESTS[criteria as keyof typeof NUMBER_TESTS];
    return { kind: 'number', operator, operands: args.map(Number) };
  }
  if (criteria in DATE_TESTS) {
    const { timeZone } = script.remote.peek.document();
    const operands = args.map((date) => Math.floor(serialOf(date as Date, timeZone)));
    return { kind: 'date', operator: DATE_TESTS[criteria as keyof typeof DATE_TESTS], operands };
  }
  if (criteria in TEXT_TESTS) {
    const operator = TEXT_TESTS[criteria as keyof typeof TEXT_TESTS];
    return { kind: 'text', operator, text: String(args[0]) };
  }
  if (criteria === 'CUSTOM_FORMULA') return { kind: 'formula', formula: String(args[0]) };
  return undefined;
}

export function criteriaOf(test: Test): SharedCriteria {
  switch (test.kind) {
    case 'number':
      return keyOf(NUMBER_TESTS, test.operator) as keyof typeof NUMBER_TESTS;
    case 'date':
      return keyOf(DATE_TESTS, test.operator) as keyof typeof DATE_TESTS;
    case 'text':
      return keyOf(TEXT_TESTS, test.operator) as keyof typeof TEXT_TESTS;
    case 'formula':
      return 'CUSTOM_FORMULA';
  }
}

/** The values that getCriteriaValues gives. */
export function criteriaValues(script: Script, test: Test): unknown[] {
  switch (test.kind) {
    case 'number':
      return [...test.operands];
    case 'date': {
      const { timeZone } = script.remote.peek.document();
      return test.operands.map((serial) => instantOf(serial, timeZone));
    }
    case 'text':
      return [test.text];
    case 'formula':
      return [test.formula];
  }
}
