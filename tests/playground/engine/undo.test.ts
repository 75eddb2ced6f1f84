import { describe, expect, test } from 'vitest';
import { openWorkbook } from './workbook.ts';

describe('Looks that are taken back and given again', () => {
  test('leave formulas and the cells that they fill as they are', async () => {
    const { engine, at, type, values } = openWorkbook();
    type('A1', '1', '2', '3');
    type('B1', '=ARRAYFORMULA(A1:A3*{1,2,3})');
    type('F1', '=A1*10');
    await engine.calculated();
    const before = values('A1:F3');
    engine.setFormat(at('A1:F3'), { bold: true });
    engine.undo();
    await engine.calculated();
    engine.redo();
    await engine.calculated();
    expect(values('A1:F3')).toEqual(before);
    expect(engine.formats(at('B2'))[0]?.[0]?.bold).toBe(true);
    type('A1', '5');
    await engine.calculated();
    expect(values('A1:F1')).toEqual([[5, 5, 10, 15, '', 50]]);
  });
});
