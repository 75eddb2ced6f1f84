import type { ICellData } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SetRangeValuesCommand, SheetInterceptorService } from '@univerjs/sheets';
import { afterAll, describe, expect, test } from 'vitest';
import { headlessUniver } from '../../../playground/engine/headless.ts';
import { openNodeRealm } from '../../../playground/engine/realm-node.ts';
import { workbook } from '../../../playground/engine/workbook.ts';
import { typing } from './workbook.ts';

/** What the grid's cell editor does when somebody types, without the editor. */
describe('what is typed into the grid', () => {
  const { engine, context } = workbook(headlessUniver(), openNodeRealm, {});
  afterAll(() => engine.dispose());
  const { cell } = typing(engine);
  const interceptors = context.injector.get(SheetInterceptorService);
  const sheet = () => context.worksheet(0);

  async function typeInGrid(row: number, data: ICellData): Promise<void> {
    const value = interceptors.onWriteCell(context.model(), sheet(), row - 1, 0, data);
    const range = { startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 };
    context.run(SetRangeValuesCommand, {
      unitId: context.unitId(),
      subUnitId: sheet().getSheetId(),
      range,
      value,
    });
    await engine.calculated();
  }

  /** What the formula bar shows. */
  function shown(row: number): string | undefined {
    const at = { row: row - 1, col: 0 };
    const place = { ...at, unitId: context.unitId(), subUnitId: sheet().getSheetId() };
    const edit = interceptors.writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT);
    const location = { ...place, worksheet: sheet(), workbook: context.model(), origin: null };
    return edit(sheet().getCellRaw(at.row, 0), location as never)?.f ?? undefined;
  }

  test('numbers, percents and dates get their formats', async () => {
    await typeInGrid(1, { v: '12.5%' });
    await typeInGrid(2, { v: '2026-07-31' });
    await typeInGrid(3, { v: '$2.99' });
    expect([cell('A1'), cell('A2'), cell('A3')]).toMatchObject([
      { value: 0.125, text: '12.50%' },
      { value: 46_234, isDate: true },
      { value: 2.99, text: '$2.99' },
    ]);
  });

  test('formulas are Google’s, and are shown again as they were typed', async () => {
    await typeInGrid(5, { f: '=SUM(A1:A3; 1)', v: null });
    await typeInGrid(6, { f: '=COUNT(B2:B)', v: null });
    await typeInGrid(7, { v: '+1+1' });
    expect([cell('A5').value, cell('A6').value, cell('A7').value]).toEqual([46_234 + 0.125 + 2.99 + 1, 0, 2]);
    expect([shown(5), shown(6)]).toEqual(['=SUM(A1:A3, 1)', '=COUNT(B2:B)']);
  });

  test('an apostrophe makes text', async () => {
    await typeInGrid(8, { v: '007', t: 4 });
    expect(cell('A8')).toMatchObject({ value: '007', text: '007' });
  });

  test('a format that was set by hand stays', async () => {
    engine.setFormat(
      { sheet: 0, row: 9, column: 1, rows: 1, columns: 1 },
      { bold: true, numberFormat: '0.0' },
    );
    await typeInGrid(9, { v: '2.25' });
    expect(cell('A9')).toMatchObject({ value: 2.25, text: '2.3' });
    expect(engine.formats({ sheet: 0, row: 9, column: 1, rows: 1, columns: 1 })[0]?.[0]?.bold).toBe(true);
  });

  test('a number becomes a percent in a cell that shows percents', async () => {
    engine.setFormat({ sheet: 0, row: 20, column: 1, rows: 5, columns: 1 }, { numberFormat: '0.0%' });
    for (const [index, v] of ['55', '0.5', '5%', '1,250', '$3'].entries())
      await typeInGrid(20 + index, { v });
    await typeInGrid(25, { v: '55' });
    expect(['A20', 'A21', 'A22', 'A23', 'A24', 'A25'].map((a1) => cell(a1))).toMatchObject([
      { value: 0.55, text: '55.0%' },
      { value: 0.005, text: '0.5%' },
      { value: 0.05, text: '5.0%' },
      { value: 12.5, text: '1250.0%' },
      { value: 3, text: '$3' },
      { value: 55, text: '55' },
    ]);
  });

  test('a pasted formula is Google’s, too', async () => {
    context.run(SetRangeValuesCommand, {
      unitId: context.unitId(),
      subUnitId: sheet().getSheetId(),
      range: { startRow: 9, endRow: 9, startColumn: 0, endColumn: 0 },
      value: { f: '=SUM(C2:C; 4)' },
    });
    await engine.calculated();
    expect(cell('A10')).toMatchObject({ value: 4, formula: '=SUM(C2:C, 4)' });
  });

  test('it counts as the user’s change', async () => {
    const authors: string[] = [];
    const stop = engine.onChange(({ kind, by }) => kind === 'cells' && authors.push(by));
    await typeInGrid(11, { v: 'x' });
    stop();
    expect(authors).toEqual(['user']);
  });
});
