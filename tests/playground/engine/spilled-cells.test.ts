import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../playground/engine/headless.ts';
import { openWorkbook, typing } from './workbook.ts';

const NAMES = '=VSTACK("ID",IFERROR(UNIQUE(FILTER(A1:A,A1:A<>"")),""))';

describe('Formulas that read what an array formula fills', () => {
  const { engine, type, values, cell } = openWorkbook();
  const typed = async (a1: string, typed: string) => {
    type(a1, typed);
    await engine.calculated();
  };

  test('see the filled cells at once, alone, in a range, in an array and in a lambda', async () => {
    type('A1', 'a', 'b', 'c', 'd');
    type('D1', [
      NAMES,
      '=D5&"!"',
      '=COUNTIF(D4:D9,"?")',
      '=ARRAYFORMULA(IF(D3:D="","",D3:D&"x"))',
      '=MAP(D1:D,LAMBDA(each,each&""))',
      '=G2&H3',
    ]);
    await engine.calculated();
    expect(values('D1:I5')).toEqual([
      ['ID', 'd!', 2, 'bx', 'ID', 'cxb'],
      ['a', '', '', 'cx', 'a', ''],
      ['b', '', '', 'dx', 'b', ''],
      ['c', '', '', '', 'c', ''],
      ['d', '', '', '', 'd', ''],
    ]);
  });

  test('see that cells are blank which the array has left', async () => {
    await typed('A2', '');
    expect(values('D1:I5')).toEqual([
      ['ID', '!', 1, 'cx', 'ID', 'dxc'],
      ['a', '', '', 'dx', 'a', ''],
      ['c', '', '', '', 'c', ''],
      ['d', '', '', '', 'd', ''],
      ['', '', '', '', '', ''],
    ]);
  });

  test('see them blank when the array formula is taken out, and filled when it is back', async () => {
    await typed('D1', '');
    expect(values('E1:I1')).toEqual([['!', 0, '', '', '']]);
    await typed('D1', NAMES);
    expect(values('E1:I1')).toEqual([['!', 1, 'cx', 'ID', 'dxc']]);
  });

  test('see them blank when something stands in the array’s way, which stays', async () => {
    await typed('D2', '="way"&1');
    expect(values('D1:D3')).toEqual([['#REF!'], ['way1'], ['']]);
    await typed('A1', 'z');
    expect(cell('D2').formula).toBe('="way"&1');
    expect(cell('G1').value).toBe('');
    await typed('D2', '');
    expect(values('D1:G4')).toEqual([
      ['ID', '!', 1, 'cx'],
      ['z', '', '', 'dx'],
      ['c', '', '', ''],
      ['d', '', '', ''],
    ]);
  });
});

describe('Cells with looks that an array formula fills', () => {
  test('are filled again once nothing is in its way any more', async () => {
    const { engine, at, type, values } = openWorkbook();
    type('A1', '=SEQUENCE(3,2)');
    engine.setFormat(at('A1:B3'), { bold: true });
    await engine.calculated();
    const filled = values('A1:B3');
    type('B2', 'in its way');
    await engine.calculated();
    type('B2', '');
    await engine.calculated();
    expect(values('A1:B3')).toEqual(filled);
  });
});

describe('Whatever is typed, in whatever order,', () => {
  const columns = ['D', 'E', 'F', 'G', 'H', 'I'] as const;
  const letters = fc.constantFrom('', 'a', 'b', 'c', '3');
  const source = fc.constantFrom(NAMES, '=FILTER(A1:A,A1:A<>"")', '=SORT(FILTER(A2:A5,A2:A5<>""))', '');
  const formula = fc.constantFrom(
    '=ARRAYFORMULA(IF(@1:@<>"",@1:@&"x",""))',
    '=ARRAYFORMULA(IF(@5:@<>"",@5:@&"x",""))',
    '=MAP(@1:@,LAMBDA(each,IF(each="","",each&"y")))',
    '=BYROW(@1:@9,LAMBDA(row,IF(row="","",row&"z")))',
    '=FILTER(@2:@9,@2:@9<>"")',
    '=IFERROR(UNIQUE(FILTER(@2:@,@2:@<>"")),"none")',
    '=VSTACK(@2:@4,@3:@5)',
    '=SEQUENCE(COUNTA(@2:@9))',
    '=IF(@3="a",SEQUENCE(4),"one")',
    '=COUNTIF(@4:@8,"?")',
    '=INDEX(@1:@,4)&"i"',
    '=@3&"!"',
    'text',
    '',
  );
  /** A formula in the first row reads a column left of its own. */
  const reader = fc
    .record({ column: fc.integer({ min: 1, max: 5 }), left: fc.nat(4), formula })
    .map(({ column, left, formula }) => ({
      at: `${columns[column]}1`,
      typed: formula.replaceAll('@', columns[left % column] as string),
    }));
  const step = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ at: fc.constantFrom('A1', 'A2', 'A3', 'A4', 'A5'), typed: letters }),
    },
    { weight: 1, arbitrary: fc.record({ at: fc.constant('D1'), typed: source }) },
    { weight: 4, arbitrary: reader },
    {
      weight: 1,
      arbitrary: fc.record({ at: fc.constantFrom('D4', 'E6', 'F3', 'G5'), typed: letters }),
    },
  );

  test('the cells show what they show when the spreadsheet is opened again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const engine = createEngine();
        const { type, values } = typing(engine);
        for (const { at, typed } of steps) {
          type(at, typed);
          await engine.calculated();
        }
        const opened = createEngine({ snapshot: engine.snapshot() });
        await opened.calculated();
        expect(values('A1:J20')).toEqual(typing(opened).values('A1:J20'));
        engine.dispose();
        opened.dispose();
      }),
      { numRuns: 25 },
    );
  });
});
