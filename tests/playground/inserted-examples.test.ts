import { expect, test } from 'vitest';
import { insertedExample } from '../../src/formulas/example.ts';
import type { Formula } from '../../src/formulas/formula.ts';
import { formulas } from '../../src/formulas/index.ts';
import { openSpreadsheet, type Spreadsheet, serial } from './plan-host.ts';

/** Right of all that the examples read and fill. */
const CELL = 'J1';

/** The tables and lists among an example's arguments, in the ranges that it reads them from. */
function typeRanges(sheet: Spreadsheet, { name, example }: Formula): void {
  const ranges = example.typed?.match(/[A-Z]\d+:[A-Z]\d+/g) ?? [];
  const tables = example.args.filter((arg): arg is unknown[] => Array.isArray(arg));
  ranges.forEach((range, at) => {
    const rows = tables[at]?.map((row) => [row].flat() as (string | number)[]) ?? [];
    sheet.type(name, range, ...rows.map((row) => row.map(inGerman)));
  });
}

function inGerman(cell: string | number): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}

/** A date as the cell holds it. */
function expectShown(shown: unknown, promised: unknown): void {
  if (typeof promised === 'string' && /^\d{4}-\d\d-\d\d$/.test(promised)) {
    expect(shown).toBe(serial(promised));
  } else if (typeof promised === 'number') expect(shown).toBeCloseTo(promised, 9);
  else expect(shown).toBe(promised);
}

test.each(['everywhere', 'by locale'] as const)(
  'Help inserts examples that work where the decimal sign is a comma, be commas between arguments taken %s or not',
  async (formulaCommas) => {
    const sheet = await openSpreadsheet();
    sheet.engine.setSettings({ locale: 'de_DE', timeZone: 'Europe/Berlin' });
    sheet.host.setSwitches({ formulaCommas });
    for (const formula of formulas) {
      const { name } = formula;
      sheet.engine.activate(sheet.engine.insertSheet({ name, rows: 20, columns: 20 }));
      typeRanges(sheet, formula);
      sheet.select(name, CELL);
      const answer = await sheet.call('insertFormula', { formula: insertedExample(formula) });
      expect(answer).toEqual({ ok: true, data: { cell: `${name}!${CELL}` } });
      const { result } = formula.example;
      const promised: unknown[][] = Array.isArray(result) ? result : [[result]];
      const [columns, rows] = [promised[0]?.length ?? 1, promised.length];
      const last = `${String.fromCharCode(CELL.charCodeAt(0) + columns - 1)}${rows}`;
      const shown = await sheet.values(name, `${CELL}:${last}`);
      for (const [at, cell] of shown.flat().entries()) expectShown(cell, promised.flat()[at]);
    }
    sheet.close();
  },
);
