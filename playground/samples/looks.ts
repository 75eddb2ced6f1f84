import type { CellFormat } from '../engine/cells.ts';

/** The sample's few looks: typed columns, columns of our formulas, titles, and cells to fill in. */
export const looks = {
  header: { bold: true, background: '#e6f4ea', fontColor: '#0d652d', vertical: 'middle' },
  formulaHeader: { bold: true, background: '#e8f0fe', fontColor: '#174ea6', vertical: 'middle' },
  title: { bold: true, vertical: 'middle', fontSize: 14, fontColor: '#0d652d' },
  typed: { background: '#fef7e0' },
  result: { bold: true, background: '#e8f0fe', fontColor: '#174ea6' },
  remark: { fontColor: '#5f6368' },
} as const satisfies Record<string, Partial<CellFormat>>;

export const patterns = {
  day: 'd mmm yyyy',
  count: '#,##0',
  money: '$#,##0',
  cents: '$#,##0.00',
  rate: '0.0%',
  ratio: '0.00',
} as const;
