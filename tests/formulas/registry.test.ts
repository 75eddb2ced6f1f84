import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formulaNamed, formulas } from '../../src/formulas/index.ts';
import { DIRECTIONS } from '../../src/plan/goal.ts';
import { call, expectAsPromised } from './call.ts';

const builtIns = new Set(
  readFileSync(new URL('../data/sheets-builtins.txt', import.meta.url), 'utf8').split(/\s+/),
);

describe('the registry', () => {
  test('gives every name once', () => {
    const names = formulas.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe.each(formulas.map((formula) => [formula.name, formula] as const))('%s', (name, formula) => {
  test('has a name that is no built-in, no cell reference and callable', () => {
    expect(name).toMatch(/^[A-Z]+$/);
    expect(builtIns).not.toContain(name);
  });

  test('tells what its parameters mean, and says so where one may be left out', () => {
    const names = formula.parameters.map((parameter) => parameter.name);
    expect(new Set(names).size).toBe(names.length);
    for (const parameter of formula.parameters) {
      expect(parameter.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(parameter.summary).toMatch(/\.$/);
      expect(parameter.range).not.toBe('');
      expect(parameter.summary.startsWith('Optional.')).toBe(parameter.optional);
    }
    const firstOptional = formula.parameters.findIndex(({ optional }) => optional);
    const laterRequired = formula.parameters.slice(firstOptional).some(({ optional }) => !optional);
    expect(firstOptional >= 0 && laterRequired).toBe(false);
  });

  test('has help that reads as a sentence, and a source', () => {
    expect(formula.summary).toMatch(/^[A-Z].+\.$/);
    expect(formula.summary).not.toMatch(/[<>\n*]/);
    expect(formula.source).not.toBe('');
    expect([formula.header].flat().every((title) => title.length > 0)).toBe(true);
  });

  test('gives its example’s result', () => {
    expectAsPromised(call(name, ...formula.example.args), formula.example.result);
  });

  test('names only its own parameters in the native formula', () => {
    const named = [...(formula.native ?? '').matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const names = formula.parameters.map((parameter) => parameter.name);
    expect(named.filter((one) => !names.includes(one ?? ''))).toEqual([]);
    if (formula.native) expect(new Set(named)).toEqual(new Set(names));
    expect(formula.native ?? '').not.toMatch(/\d\.\d|,/); // decimals and commas do not travel between locales
  });
});

test.each(['PACING', 'GOALSTATUS'])('%s says that it is not for limits, and what is', (name) => {
  const { note, parameters } = formulaNamed(name);
  expect(parameters.find((parameter) => parameter.name === 'target')?.summary).toContain('not a limit');
  const limits = DIRECTIONS.filter((direction) => direction.startsWith('Keep'));
  for (const direction of limits) expect(note).toContain(`"${direction}"`);
});
