import type { SheetId } from '../engine/cells.ts';
import type { Engine } from '../engine/engine.ts';
import { campaignHeader, campaigns } from './campaigns.ts';
import { goalsOn } from './goals.ts';
import { looks, patterns } from './looks.ts';

type Value = string | number;

/** Fills an empty workbook with the sample: campaigns of a pet shop, its goals, and the way back from one. */
export function fillSample(engine: Engine): void {
  engine.setTitle('Pet shop marketing 2026');
  const [first] = engine.sheets();
  if (!first) return;
  engine.renameSheet(first.id, 'Campaigns');
  fillCampaigns(engine, first.id);
  fillChannels(engine, engine.insertSheet({ name: 'Channels' }));
  fillGoals(engine, engine.insertSheet({ name: 'Goals' }));
  fillWayBack(engine, engine.insertSheet({ name: 'Way back' }));
  engine.activate(first.id);
  engine.forgetSteps();
}

function fillCampaigns(engine: Engine, sheet: SheetId): void {
  const rows = campaigns.length;
  type(engine, sheet, 1, 1, [[...campaignHeader], ...campaigns]);
  type(engine, sheet, 1, 11, [
    ['=CTR(E1:E, D1:D)', '=CPC(F1:F, E1:E)', '=CVR(I1:I, G1:G)', '=ROAS(J1:J, F1:F)'],
  ]);
  const body = (column: number, columns: number) => ({ sheet, row: 2, column, rows, columns });
  engine.setFormat(body(1, 1), { numberFormat: patterns.day, horizontal: 'left' });
  engine.setFormat(body(4, 2), { numberFormat: patterns.count });
  engine.setFormat(body(6, 1), { numberFormat: patterns.money });
  engine.setFormat(body(7, 3), { numberFormat: patterns.count });
  engine.setFormat(body(10, 1), { numberFormat: patterns.money });
  engine.setFormat(body(11, 1), { numberFormat: patterns.rate });
  engine.setFormat(body(12, 1), { numberFormat: patterns.cents });
  engine.setFormat(body(13, 1), { numberFormat: patterns.rate });
  engine.setFormat(body(14, 1), { numberFormat: patterns.ratio });
  head(engine, sheet, { typed: 10, computed: 4, numbersFrom: 4 });
  engine.setFrozen(sheet, { columns: 2 });
  widths(engine, sheet, [88, 178, 118, 92, 62, 66, 62, 62, 66, 78, 62, 62, 118, 62]);
}

function fillChannels(engine: Engine, sheet: SheetId): void {
  const channels = [...new Set(campaigns.map((row) => String(row[2])))];
  type(engine, sheet, 1, 1, [
    ['Channel', 'Cost', 'Revenue', '=ROAS(C1:C, B1:B)', '=ROI(C1:C, B1:B)'],
    ...channels.map((channel, index) => [
      channel,
      `=SUMIF(Campaigns!C:C, A${index + 2}, Campaigns!F:F)`,
      `=SUMIF(Campaigns!C:C, A${index + 2}, Campaigns!J:J)`,
    ]),
  ]);
  const body = (column: number, columns: number) => ({
    sheet,
    row: 2,
    column,
    rows: channels.length,
    columns,
  });
  engine.setFormat(body(2, 2), { numberFormat: patterns.money });
  engine.setFormat(body(4, 1), { numberFormat: patterns.ratio });
  engine.setFormat(body(5, 1), { numberFormat: '0%' });
  head(engine, sheet, { typed: 3, computed: 2, numbersFrom: 2 });
  widths(engine, sheet, [150, 96, 96, 84, 84, 24]);
  engine.addChart({
    sheet,
    type: 'COLUMN',
    areas: [{ sheet, row: 1, column: 1, rows: channels.length + 1, columns: 3 }],
    headers: 1,
    options: {
      title: 'Cost and revenue by channel',
      width: 640,
      height: 360,
      colors: ['#a8c7fa', '#188038'],
    },
    position: { row: 2, column: 7, offsetX: 0, offsetY: 0 },
  });
}

function fillGoals(engine: Engine, sheet: SheetId): void {
  const goals = goalsOn(new Date());
  const levels = { sheet, row: 2, column: 3, rows: goals.length, columns: 5 };
  type(engine, sheet, 1, 1, [['Goal'], ...goals.map((goal) => [goal])]);
  type(engine, sheet, 1, 2, [['=SMARTCHECK(A1:A)']]);
  engine.setFormat(
    { sheet, row: 2, column: 1, rows: goals.length, columns: 8 },
    { wrap: 'wrap', vertical: 'middle' },
  );
  engine.setFormat({ ...levels, column: 2, columns: 6 }, { horizontal: 'center' });
  engine.setRowHeights(sheet, 2, goals.length, 64);
  engine.setConditionalFormats(
    sheet,
    ['#fce8e6', '#fef7e0', '#e6f4ea'].map((background, level) => ({
      areas: [levels],
      when: { kind: 'number', operator: 'equal', operands: [level] },
      style: { background },
    })),
  );
  head(engine, sheet, { typed: 1, computed: 7, numbersFrom: 9 });
  engine.setFormat({ ...levels, row: 1, column: 2, rows: 1, columns: 6 }, { horizontal: 'center' });
  widths(engine, sheet, [440, 100, 36, 36, 36, 36, 36, 430]);
}

const wayBack: readonly (readonly [
  label: string,
  value: Value,
  remark: string,
  look: Look,
  format: string,
])[] = [
  ['Revenue last year', 182_400, 'from the shop’s yearly report', 'typed', patterns.money],
  ['Growth wanted', 0.25, 'over last year', 'typed', '0%'],
  ['Revenue target', '=GOALTARGET(B3, B4)', 'last year, and a quarter more', 'result', patterns.money],
  ['Booked so far', '=SUM(Campaigns!J2:J)', 'all campaigns so far', 'plain', patterns.money],
  ['Average order value', '=AOV(SUM(Campaigns!J2:J), SUM(Campaigns!I2:I))', '', 'plain', patterns.cents],
  ['Sign-ups that open the welcome mail', 0.55, 'first stage', 'typed', '0%'],
  ['Openers who order', 0.22, 'second stage', 'typed', '0%'],
  ['Customers still to win', '=REQUIREDCUSTOMERS(B5, B7, B6)', 'rounded up', 'result', patterns.count],
  ['Leads needed', '=REQUIREDLEADS(B5, B7, B8:B9, B6)', 'through both stages', 'result', patterns.count],
];

type Look = 'typed' | 'result' | 'plain';

function fillWayBack(engine: Engine, sheet: SheetId): void {
  const TOP = 3;
  type(engine, sheet, 1, 1, [['From the goal back to the leads it takes']]);
  type(
    engine,
    sheet,
    TOP,
    1,
    wayBack.map(([label, value, remark]) => [label, value, '', remark]),
  );
  engine.setFormat({ sheet, row: 1, column: 1, rows: 1, columns: 1 }, looks.title);
  engine.setFormat({ sheet, row: TOP, column: 4, rows: wayBack.length, columns: 1 }, looks.remark);
  wayBack.forEach(([, , , look, numberFormat], index) => {
    const cell = { sheet, row: TOP + index, column: 2, rows: 1, columns: 1 };
    engine.setFormat(cell, { ...(look === 'plain' ? {} : looks[look]), numberFormat });
  });
  engine.setRowHeights(sheet, 1, 1, 36);
  engine.setRowHeights(sheet, TOP, wayBack.length, 28);
  engine.setFormat({ sheet, row: TOP, column: 1, rows: wayBack.length, columns: 4 }, { vertical: 'middle' });
  widths(engine, sheet, [270, 120, 16, 260]);
}

/** Types rows into the sheet from a cell on; a number goes in as it is. */
function type(
  engine: Engine,
  sheet: SheetId,
  row: number,
  column: number,
  rows: readonly (readonly Value[])[],
): void {
  const columns = Math.max(...rows.map((values) => values.length));
  engine.write(
    { sheet, row, column, rows: rows.length, columns },
    rows.map((values) =>
      Array.from({ length: columns }, (_, index) => {
        const value = values[index] ?? '';
        return typeof value === 'number' ? { value } : { typed: value };
      }),
    ),
  );
}

function head(
  engine: Engine,
  sheet: SheetId,
  { typed, computed, numbersFrom }: { typed: number; computed: number; numbersFrom: number },
): void {
  const row = (column: number, columns: number) => ({ sheet, row: 1, column, rows: 1, columns });
  const all = typed + computed;
  engine.setFormat(row(1, typed), looks.header);
  engine.setFormat(row(typed + 1, computed), looks.formulaHeader);
  if (numbersFrom <= all) engine.setFormat(row(numbersFrom, all - numbersFrom + 1), { horizontal: 'right' });
  engine.setRowHeights(sheet, 1, 1, 30);
  engine.setFrozen(sheet, { rows: 1 });
}

function widths(engine: Engine, sheet: SheetId, pixels: readonly number[]): void {
  pixels.forEach((width, index) => {
    engine.setColumnWidths(sheet, index + 1, 1, width);
  });
}
