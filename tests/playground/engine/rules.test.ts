import { describe, expect, test } from 'vitest';
import type { ConditionalFormat, Validation } from '../../../playground/engine/rules.ts';
import { openWorkbook } from './workbook.ts';

describe('data validation', () => {
  const { engine, at } = openWorkbook();
  const rest = { allowInvalid: false, help: 'Choose one' };
  const rules: readonly Validation[] = [
    { test: { kind: 'list', values: ['Goal', 'Strategy', 'Tactic'], dropdown: true }, ...rest },
    { test: { kind: 'range', area: at('F2:F9'), dropdown: false }, ...rest },
    { test: { kind: 'checkbox' }, ...rest },
    { test: { kind: 'number', operator: 'between', operands: [0, 10] }, ...rest },
    { test: { kind: 'date', operator: 'greater', operands: [46_000] }, allowInvalid: true, help: '' },
    { test: { kind: 'text', operator: 'contains', text: 'say "x"' }, ...rest },
    { test: { kind: 'formula', formula: '=A2>1' }, ...rest },
  ];

  test.each(rules)('a rule reads back as it was set: $test.kind', (rule) => {
    engine.setValidation(at('A2:A9'), rule);
    expect(engine.validations(at('A2:A3'))).toEqual([[rule], [rule]]);
    expect(engine.validations(at('B2'))).toEqual([[null]]);
  });

  test('a rule goes with its rows', () => {
    engine.insertRows(0, 2, 1);
    expect(engine.validations(at('A2:A3'))).toEqual([[null], [rules.at(-1)]]);
    engine.deleteRows(0, 2, 1);
  });

  test('null takes it away from these cells only', () => {
    engine.setValidation(at('A3'), null);
    expect(engine.validations(at('A2:A4')).map(([rule]) => rule === null)).toEqual([false, true, false]);
  });

  test('what a strict rule forbids is refused, what a lenient one warns about is written', () => {
    const { engine: strict, at: there, type, cell } = openWorkbook();
    strict.setValidation(there('A1'), rules[0] ?? null);
    expect(() => type('A1', 'Dream')).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    type('A1', 'Goal');
    type('A1', '');
    strict.setValidation(there('B1'), rules[3] ?? null);
    expect(() => type('B1', '11')).toThrow('cell B1');
    expect(() => type('B1', 'many')).toThrow('cell B1');
    type('B1', '7');
    strict.setValidation(there('C1'), { ...(rules[0] as Validation), allowInvalid: true });
    type('C1', 'Dream');
    expect([cell('A1').value, cell('B1').value, cell('C1').value]).toEqual(['', 7, 'Dream']);
  });
});

describe('conditional formats', () => {
  const { engine, at } = openWorkbook();
  const style = { background: '#ff0000', bold: true };
  const formats: readonly ConditionalFormat[] = [
    { areas: [at('A2:A1000')], when: { kind: 'text', operator: 'equal', text: 'Behind' }, style },
    { areas: [at('B2:C9'), at('E2:E9')], when: { kind: 'formula', formula: '=$B2>MAX(C2:C)' }, style },
    {
      areas: [at('B2:B9')],
      when: { kind: 'number', operator: 'between', operands: [1, 5] },
      style: { fontColor: '#00ff00' },
    },
    { areas: [at('B2:B9')], when: { kind: 'number', operator: 'less', operands: [0] }, style },
    { areas: [at('F2:F9')], when: { kind: 'date', operator: 'greater', operands: [46_000] }, style },
    { areas: [at('F2:F9')], when: { kind: 'date', operator: 'between', operands: [46_000, 46_010] }, style },
    {
      areas: [at('B2:B9')],
      when: { kind: 'not-blank' },
      style: { italic: true, strikethrough: true, underline: true },
    },
    {
      areas: [at('D2:D9')],
      gradient: [
        { kind: 'min', color: '#ffffff' },
        { kind: 'number', value: 50, color: '#ffff00' },
        { kind: 'max', color: '#00ff00' },
      ],
    },
  ];

  test('read back as they were set, in their order', () => {
    engine.setConditionalFormats(0, formats);
    expect(engine.conditionalFormats(0)).toEqual(formats);
  });

  test('are the same when the spreadsheet is opened again', () => {
    engine.setConditionalFormats(0, formats);
    const opened = openWorkbook({ snapshot: engine.snapshot() });
    expect(opened.engine.conditionalFormats(0)).toEqual(formats);
  });

  test('are replaced as a whole', () => {
    engine.setConditionalFormats(0, formats.slice(0, 1));
    expect(engine.conditionalFormats(0)).toEqual(formats.slice(0, 1));
    engine.setConditionalFormats(0, []);
    expect(engine.conditionalFormats(0)).toEqual([]);
  });
});

describe('a filter', () => {
  const { engine, at, type } = openWorkbook();
  type('A1', ['Type', 'n'], ['Goal', '1'], ['Tactic', '2'], ['', '3'], ['Goal', '4']);
  const hidden = () => [2, 3, 4, 5].filter((row) => engine.isRowHidden(0, row));

  test('hides the rows whose values are not chosen', () => {
    expect(engine.filter(0)).toBeUndefined();
    engine.setFilter(at('A1:B5'));
    engine.setFilterCriteria(0, 1, { kind: 'values', visible: ['Goal'] });
    expect(engine.filter(0)).toEqual({
      area: at('A1:B5'),
      criteria: new Map([[1, { kind: 'values', visible: ['Goal'] }]]),
    });
    expect(hidden()).toEqual([3, 4]);
    engine.setFilterCriteria(0, 1, { kind: 'hidden-values', hidden: ['Tactic'] });
    expect(hidden()).toEqual([3]);
  });

  test('shows all when it is taken away', () => {
    engine.setFilterCriteria(0, 1, null);
    expect(hidden()).toEqual([]);
    engine.removeFilter(0);
    expect(engine.filter(0)).toBeUndefined();
    expect(() => engine.setFilterCriteria(0, 1, null)).toThrow('no filter');
  });
});
