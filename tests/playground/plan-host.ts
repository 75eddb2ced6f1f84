/** A spreadsheet with the built add-on in it, and its cells by sheet name and A1 address. */
import { readFileSync } from 'node:fs';
import { createHeadless, type HeadlessOptions } from '../../playground/bridge/headless.ts';

export interface Envelope {
  ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: answers are plain JSON of many shapes
  data?: any;
  error?: { message: string; kind: string; field?: string; canMend?: boolean };
}

export type Spreadsheet = Awaited<ReturnType<typeof openSpreadsheet>>;

export async function openSpreadsheet(options: Partial<HeadlessOptions> = {}) {
  const host = createHeadless({
    code: readFileSync('dist/Code.js', 'utf8'),
    files: { Sidebar: readFileSync('dist/Sidebar.html', 'utf8') },
    clientShim: '',
    ...options,
  });
  const { engine } = host;
  host.loadFunctions();
  await host.open();

  const sheetNamed = (name: string) => {
    const found = engine.sheets().find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet ${name}`);
    return found;
  };
  const area = (sheet: string, a1: string) => {
    const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(a1);
    if (!match) throw new Error(`${a1} is no address`);
    const number = (letters: string) =>
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const [, left = '', top = '', right = left, bottom = top] = match;
    return {
      sheet: sheetNamed(sheet).id,
      row: Number(top),
      column: number(left),
      rows: Number(bottom) - Number(top) + 1,
      columns: number(right) - number(left) + 1,
    };
  };

  return {
    host,
    engine,
    area,
    sheetNamed,
    call: async (name: string, request?: object): Promise<Envelope> =>
      (await host.run(name, request ? [request] : [])) as Envelope,
    /** As if typed. */
    type(sheet: string, a1: string, ...rows: (string | number)[][]) {
      const at = area(sheet, a1);
      const cells = rows.map((row) => row.map((cell) => ({ typed: String(cell) })));
      engine.write({ ...at, rows: rows.length, columns: rows[0]?.length ?? 1 }, cells);
    },
    async values(sheet: string, a1: string) {
      await engine.calculated();
      return engine.read(area(sheet, a1)).map((row) => row.map(({ value }) => value));
    },
    /** The cells of a column under its title, in the rows in use. */
    async column(sheet: string, title: string) {
      await engine.calculated();
      const { id, rows, columns } = sheetNamed(sheet);
      const cells = engine.read({ sheet: id, row: 1, column: 1, rows, columns });
      const at = cells[0]?.findIndex(({ value }) => value === title) ?? -1;
      if (at < 0) throw new Error(`${sheet} has no column ${title}`);
      const statement = cells[0]?.findIndex(({ value }) => value === 'Statement') ?? -1;
      const anchor = Math.max(0, statement);
      const used = cells.slice(1).filter((row) => row[anchor]?.value !== '');
      return used.map((row) => row[at]?.value);
    },
    select(sheet: string, a1: string) {
      const selected = area(sheet, a1);
      const { row, column } = selected;
      engine.select({ sheet: selected.sheet, areas: [selected], cell: { row, column } });
    },
    formula: (sheet: string, a1: string) => engine.read(area(sheet, a1))[0]?.[0]?.formula ?? '',
    close() {
      host.dispose();
      engine.dispose();
    },
  };
}

/** A serial number, as a date cell holds it. */
export function serial(iso: string): number {
  return Date.parse(iso) / 86_400_000 + 25_569;
}
