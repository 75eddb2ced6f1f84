import { describe, expect, test } from 'vitest';
import { type FormulaSurroundings, withoutAddOn } from '../../src/addon/built-ins.ts';

const NAMES: Readonly<Record<string, boolean>> = { Clicks: true, Impressions: true, Margin: false };

function rewritten(
  formula: string,
  { shown = 0, decimalComma = false }: { shown?: unknown; decimalComma?: boolean } = {},
) {
  const surroundings: FormulaSurroundings = { decimalComma, hasSeveralCells: (name) => NAMES[name] };
  const answer = withoutAddOn(formula, shown, surroundings);
  return answer.what === 'formula' ? answer.formula : answer.what;
}

describe('a formula without the add-on', () => {
  test('is left alone where none of its functions is ours', () => {
    expect(rewritten('=SUM(A1:A9)&"CTR(A1,B1)"')).toBe('nothing');
  });

  test('writes between arguments what the formula writes there', () => {
    expect(rewritten('=CTR(A2,B2)')).toBe('=IF(A2="","",IF(B2="","",IF(B2=0,"",A2/B2)))');
    expect(rewritten('=CTR(A2;B2)', { decimalComma: true })).toBe(
      '=IF(A2="";"";IF(B2="";"";IF(B2=0;"";A2/B2)))',
    );
    expect(rewritten('=IFERROR(CTR(A2,B2),"no; never")')).toMatch(/,"no; never"\)$/);
  });

  test('reads a comma between digits as its locale does', () => {
    expect(rewritten('=BREAKEVENROAS(0,25)', { decimalComma: true })).toBe(
      '=IF((0,25)="";"";IF((0,25)=0;"";1/(0,25)))',
    );
    expect(rewritten('=CTR(5,100)')).toContain('5/100');
    expect(rewritten('=BREAKEVENCPA(B2,0.25)')).toContain('B2*0.25');
  });

  test('reads commas that no decimal number explains as signs between arguments', () => {
    expect(rewritten('=CTR(A2,B2)', { decimalComma: true })).toContain('A2/B2');
  });

  test('replaces a call within a call', () => {
    const inner = rewritten('=LTVCAC(LTV(A2,B2,C2),CAC(D2,E2))');
    expect(inner).not.toMatch(/LTV|CAC|;/);
    expect(inner).toContain('D2/E2');
  });

  test('fills a column from named ranges as from others, title included', () => {
    const column = 'IF(Clicks="","",IF(Impressions="","",IF(Impressions=0,"",Clicks/Impressions)))';
    expect(rewritten('=CTR(Clicks,Impressions)')).toBe(`=ARRAYFORMULA(${column})`);
    expect(rewritten('=CTR(Clicks,Impressions)', { shown: 'CTR' })).toBe(
      `=ARRAYFORMULA(IF(ROW(Clicks)=MIN(ROW(Clicks)),"CTR",${column}))`,
    );
  });

  test('fills a column from the columns of a table', () => {
    expect(rewritten('=CTR(Ads[Clicks],Ads[Impressions])')).toMatch(/^=ARRAYFORMULA\(/);
  });

  test('takes a named cell as one value', () => {
    expect(rewritten('=BREAKEVENROAS(Margin)')).toBe('=IF(Margin="","",IF(Margin=0,"",1/Margin))');
  });

  test.each([
    'SUM(B2:B)',
    'SUMIF(A:A,"Search",B:B)',
    'ROUND(MAX(Clicks)/2,0)',
    'IF(B2>0,B2,Margin)',
    "'My ads'!B2+1",
  ])('takes %s as one value', (arg) => {
    expect(rewritten(`=AOV(${arg},C2)`)).toMatch(/^=IF\(/);
  });

  test.each(['B2:B*2', 'FILTER(B2:B,C2:C>0)', 'Unknown', '{1,2}', 'SUM(B2:B)*C2:C', 'OFFSET(B2,0,0,9,1)'])(
    'keeps the value where it is not plain how many cells %s has',
    (arg) => {
      expect(rewritten(`=AOV(${arg},C2)`)).toBe('value');
    },
  );

  test('keeps the value where there are more arguments than the function has', () => {
    expect(rewritten('=BREAKEVENROAS(0,25)')).toBe('value');
  });

  test('keeps the value of what has no equivalent', () => {
    expect(rewritten('=SMARTSCORE(A2)')).toBe('value');
  });

  test('multiplies a range of stages for one goal', () => {
    expect(rewritten('=REQUIREDLEADS(B1,B2,D2:D4)')).toContain('PRODUCT(D2:D4)');
    expect(rewritten('=REQUIREDLEADS(B2:B9,C2:C9,D2:D9)')).toBe('value');
  });
});
