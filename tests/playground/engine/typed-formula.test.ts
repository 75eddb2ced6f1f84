import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTyped } from '../../../playground/engine/typed-formula.ts';

describe('a formula that was typed', () => {
  test.each([
    ['=0,5*100', '=0,05*100', '=0,05*100'],
    ['=ROUND(2,5;0)', '=round(2,50;0', '=ROUND(2,50;0)'],
    ['=A1*0.1', '=a1*10%', '=A1*10%'],
    ['=1000+B2', '=1e3+b2', '=1e3+B2'],
    ['=IF(A1>1,"5%",TRUE)', '=if(a1>1.0,"5%",true', '=IF(A1>1.0,"5%",TRUE)'],
    ["=SUM('Q1 5%'!A1:B2)", "=sum('Q1 5%'!a1:b2)", "=SUM('Q1 5%'!A1:B2)"],
    ['=SUM(A1, (2)', '=sum(A1, (2', '=SUM(A1, (2)'],
  ])('%s keeps the figures of %s', (formula, typed, result) => {
    expect(asTyped(formula, typed)).toBe(result);
  });

  test('is Univer’s where the editor holds something else', () => {
    expect(asTyped('=CTR(A1, B1)', '')).toBe('=CTR(A1, B1)');
    expect(asTyped('=CTR(A1, B1)', '=CPC(A1, B1)')).toBe('=CTR(A1, B1)');
  });

  test('is itself where nothing was set otherwise', () => {
    fc.assert(fc.property(fc.string(), (text) => asTyped(`=${text}`, `=${text}`) === `=${text}`));
  });
});
