import type { Validation, ValidationTest } from '../engine/rules.ts';
import { criteriaOf, criteriaValues, testOf } from './criteria.ts';
import { nameOf } from './enumeration.ts';
import { spreadsheetEnumerations } from './enumerations.ts';
import { areaOf, createRange } from './range.ts';
import { exception, type Script } from './script.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const { DataValidationCriteria } = spreadsheetEnumerations;
type Criteria = keyof typeof DataValidationCriteria;

/** Google's editor lets an invalid value through with a warning, and so does a rule by default. */
const NEW_RULE: Omit<Validation, 'test'> = { allowInvalid: true, help: '' };

/** Every date has a serial number of at least this, so "is a date" is "on or after". */
const ANY_DATE: ValidationTest = { kind: 'date', operator: 'greater-or-equal', operands: [0] };

export function createValidation(script: Script, rule: Validation): DataValidation {
  return script.implement<DataValidation>(
    'DataValidation',
    readers(script, () => rule),
    rule,
  );
}

/** The rule behind a DataValidation object that a script hands to `method`. */
export function validationOf(script: Script, validation: unknown, method: string): Validation {
  return script.inside<Validation>('DataValidation', validation, method);
}

/** `SpreadsheetApp.newDataValidation()` and `rule.copy()`. */
export function createValidationBuilder(script: Script, from?: Validation): Builder {
  let rule: Partial<Validation> = from ?? NEW_RULE;
  const test = (wanted: ValidationTest) => {
    rule = { ...rule, test: wanted };
    return builder;
  };
  const shared =
    (criteria: Criteria) =>
    (...args: unknown[]) =>
      test(testNamed(script, criteria, args));

  const builder: Builder = script.implement<Builder>('DataValidationBuilder', {
    ...readers(script, () => complete(rule)),
    build: () => createValidation(script, complete(rule)),
    requireCheckbox: (checked?: unknown, unchecked?: unknown) =>
      test(testNamed(script, 'CHECKBOX', [checked, unchecked])),
    requireDate: () => test(ANY_DATE),
    requireDateAfter: shared('DATE_AFTER'),
    requireDateBefore: shared('DATE_BEFORE'),
    requireDateBetween: shared('DATE_BETWEEN'),
    requireDateEqualTo: shared('DATE_EQUAL_TO'),
    requireDateNotBetween: shared('DATE_NOT_BETWEEN'),
    requireDateOnOrAfter: shared('DATE_ON_OR_AFTER'),
    requireDateOnOrBefore: shared('DATE_ON_OR_BEFORE'),
    requireFormulaSatisfied: shared('CUSTOM_FORMULA'),
    requireNumberBetween: shared('NUMBER_BETWEEN'),
    requireNumberEqualTo: shared('NUMBER_EQUAL_TO'),
    requireNumberGreaterThan: shared('NUMBER_GREATER_THAN'),
    requireNumberGreaterThanOrEqualTo: shared('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    requireNumberLessThan: shared('NUMBER_LESS_THAN'),
    requireNumberLessThanOrEqualTo: shared('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    requireNumberNotBetween: shared('NUMBER_NOT_BETWEEN'),
    requireNumberNotEqualTo: shared('NUMBER_NOT_EQUAL_TO'),
    requireTextContains: shared('TEXT_CONTAINS'),
    requireTextDoesNotContain: shared('TEXT_DOES_NOT_CONTAIN'),
    requireTextEqualTo: shared('TEXT_EQUAL_TO'),
    requireValueInList: (values: string[], dropdown = true) =>
      test(testNamed(script, 'VALUE_IN_LIST', [values, dropdown])),
    requireValueInRange: (range: unknown, dropdown = true) =>
      test(testNamed(script, 'VALUE_IN_RANGE', [range, dropdown])),
    withCriteria: (criteria, args) => test(testNamed(script, nameOf(criteria) as Criteria, args)),
    setAllowInvalid(allowInvalid) {
      rule = { ...rule, allowInvalid };
      return builder;
    },
    setHelpText(help) {
      rule = { ...rule, help };
      return builder;
    },
  });
  return builder;
}

function complete(rule: Partial<Validation>): Validation {
  if (!rule.test) throw exception('The data validation rule has no criteria.');
  return { ...NEW_RULE, ...rule, test: rule.test };
}

function testNamed(script: Script, criteria: Criteria, args: readonly unknown[]): ValidationTest {
  const shared = testOf(script, criteria, args);
  if (shared) return shared;
  const [first, second] = args;
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return { kind: 'list', values: (first as unknown[]).map(String), dropdown: second !== false };
    case 'VALUE_IN_RANGE': {
      const area = areaOf(script, first, 'DataValidationBuilder.requireValueInRange');
      return { kind: 'range', area, dropdown: second !== false };
    }
    case 'CHECKBOX':
      return {
        kind: 'checkbox',
        ...(first === undefined ? {} : { checked: String(first) }),
        ...(second === undefined ? {} : { unchecked: String(second) }),
      };
    case 'DATE_IS_VALID_DATE':
      return ANY_DATE;
    default:
      throw new Error(`DataValidationCriteria.${criteria} is not implemented in the playground`);
  }
}

type Readers = Pick<
  DataValidation & Builder,
  'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'
>;

function readers(script: Script, rule: () => Validation): Readers {
  return {
    copy: () => createValidationBuilder(script, rule()),
    getAllowInvalid: () => rule().allowInvalid,
    getHelpText: () => rule().help,
    getCriteriaType: () => DataValidationCriteria[criteriaName(rule().test)],
    getCriteriaValues: () => valuesOf(script, rule().test),
  };
}

function criteriaName(test: ValidationTest): Criteria {
  switch (test.kind) {
    case 'list':
      return 'VALUE_IN_LIST';
    case 'range':
      return 'VALUE_IN_RANGE';
    case 'checkbox':
      return 'CHECKBOX';
    default:
      return isAnyDate(test) ? 'DATE_IS_VALID_DATE' : (criteriaOf(test) as Criteria);
  }
}

function valuesOf(script: Script, test: ValidationTest): unknown[] {
  switch (test.kind) {
    case 'list':
      return [[...test.values], test.dropdown];
    case 'range':
      return [createRange(script, test.area), test.dropdown];
    case 'checkbox':
      return [test.checked, test.unchecked].filter((value) => value !== undefined);
    default:
      return isAnyDate(test) ? [] : criteriaValues(script, test);
  }
}

function isAnyDate(test: ValidationTest): boolean {
  return test.kind === 'date' && test.operator === 'greater-or-equal' && test.operands[0] === 0;
}
