import { ReorderRangeCommand } from '@univerjs/sheets';
import type { Area, Cell } from './cells.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import type { SortKey } from './rules.ts';
import { toRange } from './univer.ts';

/** Numbers and dates come before text, text before TRUE and FALSE; empty cells last in either direction. */
function compareCells(a: Cell, b: Cell, ascending: boolean): number {
  if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
  const kinds = ['number', 'string', 'boolean'];
  const kind = kinds.indexOf(typeof a.value) - kinds.indexOf(typeof b.value);
  const within =
    typeof a.value === 'string'
      ? a.value.localeCompare(String(b.value), undefined, { sensitivity: 'accent' })
      : Number(a.value) - Number(b.value);
  return (ascending ? 1 : -1) * (kind || within);
}

export function sorting(context: Context, read: Engine['read']): Pick<Engine, 'sort'> {
  return {
    sort: (area: Area, keys: readonly SortKey[]) => {
      const rows = read(area);
      const order = rows.map((_, at) => at);
      order.sort((a, b) => {
        for (const { column, ascending } of keys) {
          const [one, other] = [rows[a]?.[column - area.column], rows[b]?.[column - area.column]];
          const difference = one && other ? compareCells(one, other, ascending) : 0;
          if (difference !== 0) return difference;
        }
        return a - b;
      });
      const first = area.row - 1;
      context.run(ReorderRangeCommand, {
        unitId: context.unitId(),
        subUnitId: context.sheet(area.sheet).getSheetId(),
        range: toRange(area),
        order: Object.fromEntries(order.map((from, to) => [first + to, first + from])),
      });
    },
  };
}
