import { expect, test } from 'vitest';
import { exampleCells, insertedExample, typedExample } from '../../src/formulas/example.ts';
import type { Formula } from '../../src/formulas/formula.ts';
import { formulas } from '../../src/formulas/index.ts';
import { openSpreadsheet, type Spreadsheet, serial } from './plan-host.ts';

/** Right of all that the examples read and fill. */
const CELL = 'J1';

/** A date as the cell holds it. */
function expectShown(shown: unknown, promised: unknown): void {
  if (typeof promised === 'string' && /^\d{4}-\d\d-\d\d$/.test(promised)) {
    expect(shown).toBe(serial(promised));
  } else if (typeof promised === 'number') expect(shown).toBeCloseTo(promised, 9);
  else expect(shown).toBe(promised);
}

/** The answer in CELL and what it fills. */
async function expectAsPromised(sheet: Spreadsheet, { name, example: { result } }: Formula): Promise<void> {
  const promised: unknown[][] = Array.isArray(result) ? result : [[result]];
  const [columns, rows] = [promised[0]?.length ?? 1, promised.length];
  const last = `${String.fromCharCode(CELL.charCodeAt(0) + columns - 1)}${rows}`;
  const shown = await sheet.values(name, `${CELL}:${last}`);
  for (const [at, cell] of shown.flat().entries()) expectShown(cell, promised.flat()[at]);
}

test.each(['everywhere', 'by locale'] as const)(
  'Help inserts examples that stand alone and work where the decimal sign is a comma, be commas between arguments taken %s or not',
  async (formulaCommas) => {
    const sheet = await openSpreadsheet();
    sheet.engine.setSettings({ locale: 'de_DE', timeZone: 'Europe/Berlin' });
    sheet.host.setSwitches({ formulaCommas });
    for (const formula of formulas) {
      const { name } = formula;
      sheet.engine.activate(sheet.engine.insertSheet({ name, rows: 20, columns: 20 }));
      sheet.select(name, CELL);
      const answer = await sheet.call('insertFormula', { formula: insertedExample(formula) });
      expect(answer).toEqual({ ok: true, data: { cell: `${name}!${CELL}` } });
      await expectAsPromised(sheet, formula);
    }
    sheet.close();
  },
);

test('the examples with ranges show what they promise, with the cells beside them typed in', async () => {
  const sheet = await openSpreadsheet();
  for (const formula of formulas) {
    const cells = exampleCells(formula);
    if (!cells) continue;
    const { name } = formula;
    const { columns, firstRow, rows } = cells;
    sheet.engine.activate(sheet.engine.insertSheet({ name, rows: 20, columns: 20 }));
    const range = `${columns[0]}${firstRow}:${columns[columns.length - 1]}${firstRow + rows.length - 1}`;
    sheet.type(name, range, ...rows.map((row) => row.map(String)));
    sheet.type(name, CELL, [typedExample(formula)]);
    await expectAsPromised(sheet, formula);
  }
  sheet.close();
});
