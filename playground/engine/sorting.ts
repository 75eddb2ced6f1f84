import { ReorderRangeCommand } from '@univerjs/sheets';
import type { Area } from './cells.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { compare } from './order.ts';
import type { SortKey } from './rules.ts';
import { toRange } from './univer.ts';

export function sorting(context: Context, read: Engine['read']): Pick<Engine, 'sort'> {
  return {
    sort: (area: Area, keys: readonly SortKey[]) => {
      const rows = read(area);
      const order = rows.map((_, at) => at);
      order.sort((a, b) => {
        for (const { column, ascending } of keys) {
          const [one, other] = [rows[a]?.[column - area.column], rows[b]?.[column - area.column]];
          const difference = one && other ? compare(one.value, other.value, ascending) : 0;
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
