import { describe, expect, test } from 'vitest';
import type { Cell } from '../../playground/engine/cells.ts';
import type { Chart } from '../../playground/engine/engine.ts';
import { figureOf } from '../../playground/page/chart-figure.ts';

const COLUMN: Chart = {
  id: 1,
  sheet: 0,
  type: 'COLUMN',
  areas: [],
  options: { title: 'Cost and revenue' },
  headers: 1,
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

const cell = (value: string | number): Cell => ({
  value,
  isDate: false,
  formula: '',
  text: String(value),
  numberFormat: 'General',
});

interface Ticks {
  callback?: (value: number) => string;
  precision?: number;
}

const ticksOf = (chart: Chart, cells: Cell[][]) =>
  figureOf(chart, cells).options?.scales?.y?.ticks as unknown as Ticks;

const TABLE = [
  ['Channel', 'Cost', 'Revenue'],
  ['Email', 10, 30],
  ['Search', '', 50],
].map((row) => row.map(cell));

describe('A chart of the sheet', () => {
  test('takes names from the first column and a series from every other one', () => {
    const { type, data, options } = figureOf(COLUMN, TABLE);
    expect(type).toBe('bar');
    expect(data.labels).toEqual(['Email', 'Search']);
    expect(data.datasets.map(({ label, data }) => [label, data])).toEqual([
      ['Cost', [10, null]],
      ['Revenue', [30, 50]],
    ]);
    expect(options?.plugins?.title).toMatchObject({ display: true, text: 'Cost and revenue' });
  });

  test('ends with its figures, however far its range reaches', () => {
    const blank = ['', '', ''].map(cell);
    expect(figureOf(COLUMN, [...TABLE, blank, blank]).data.labels).toEqual(['Email', 'Search']);
  });

  test('shows the figures along its axis as the cells do', () => {
    const rates = [['Day', 'Rate'].map(cell), [cell('1 July'), { ...cell(0.021), numberFormat: '0.0%' }]];
    expect(ticksOf(COLUMN, rates).callback?.(0.025)).toBe('2.5%');
    expect(ticksOf(COLUMN, TABLE).callback).toBeUndefined();
  });

  test('counts in whole steps where its script asks for them', () => {
    const options = { 'vAxis.gridlines.multiple': 1, vAxis: { format: '0' } };
    const ticks = ticksOf({ ...COLUMN, options }, TABLE);
    expect(ticks.precision).toBe(0);
    expect(ticks.callback?.(2)).toBe('2');
    expect(ticksOf(COLUMN, TABLE).precision).toBeUndefined();
  });

  test('bridges what is missing only where its script asks for it', () => {
    const spans = (options: Chart['options']) =>
      figureOf({ ...COLUMN, type: 'LINE', options }, TABLE).data.datasets[0];
    expect(spans({ interpolateNulls: true })).toMatchObject({ spanGaps: true });
    expect(spans({})).toMatchObject({ spanGaps: false });
  });

  test('lies on its side as a bar chart', () => {
    expect(figureOf({ ...COLUMN, type: 'BAR' }, TABLE).options?.indexAxis).toBe('y');
  });

  test('pairs numbers as a scatter chart', () => {
    const points = [
      ['Spend', 'Leads'],
      [10, 3],
      [20, 5],
    ].map((row) => row.map(cell));
    expect(figureOf({ ...COLUMN, type: 'SCATTER' }, points).data.datasets[0]?.data).toEqual([
      { x: 10, y: 3 },
      { x: 20, y: 5 },
    ]);
  });

  test('needs no legend where it has one series', () => {
    const one = TABLE.map((row) => row.slice(0, 2));
    expect(figureOf(COLUMN, one).options?.plugins?.legend?.display).toBe(false);
    expect(figureOf(COLUMN, TABLE).options?.plugins?.legend?.display).toBe(true);
  });
});
