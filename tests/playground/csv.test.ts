import { afterEach, describe, expect, test } from 'vitest';
import { createEngine } from '../../playground/engine/headless.ts';
import { decode, importCsv, sheetNameFor } from '../../playground/page/csv.ts';

let engine = createEngine();
afterEach(() => {
  engine.dispose();
  engine = createEngine();
});

function cells(name: string, rows: number, columns: number) {
  const sheet = engine.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return engine
    .read({ sheet: sheet.id, row: 1, column: 1, rows, columns })
    .map((row) => row.map(({ value }) => value));
}

describe('A CSV file', () => {
  test('becomes a new sheet, read as if typed', () => {
    importCsv(engine, 'ads', 'Day,Clicks,Share\r\n31-08-2023,"1,200",5%\r\n');
    expect(cells('ads', 2, 3)).toEqual([
      ['Day', 'Clicks', 'Share'],
      ['31-08-2023', 1200, 0.05],
    ]);
  });

  test('may be separated by semicolons and have rows of different lengths', () => {
    importCsv(engine, 'ads', 'Day;Clicks;Cost\n1;2\n3;4;5\n');
    expect(cells('ads', 3, 3)).toEqual([
      ['Day', 'Clicks', 'Cost'],
      [1, 2, ''],
      [3, 4, 5],
    ]);
  });

  test('replaces all that a sheet of that name held', () => {
    importCsv(engine, 'ads', 'a,b\n1,2\n3,4\n');
    importCsv(engine, 'ads', 'c\n5\n');
    expect(engine.sheets().filter(({ name }) => name === 'ads')).toHaveLength(1);
    expect(cells('ads', 3, 2)).toEqual([
      ['c', ''],
      [5, ''],
      ['', ''],
    ]);
  });

  test('that is longer and wider than the sheet makes it grow', () => {
    importCsv(engine, 'ads', 'a\n1\n');
    const wide = Array.from({ length: 30 }, (_, column) => column).join(',');
    importCsv(engine, 'ads', Array.from({ length: 1200 }, () => wide).join('\n'));
    expect(cells('ads', 1200, 30)[1199]?.[29]).toBe(29);
  });

  test('names its sheet after the file, with a number where that is taken', () => {
    expect(sheetNameFor('report.2026.csv', [])).toBe('report.2026');
    expect(sheetNameFor('report.csv', ['report', 'report (2)'])).toBe('report (3)');
  });

  test('is read as UTF-8, or in the code page of Windows where it is none', () => {
    expect(decode(new TextEncoder().encode('Größe').buffer)).toBe('Größe');
    expect(decode(Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65]).buffer)).toBe('Größe');
  });
});
