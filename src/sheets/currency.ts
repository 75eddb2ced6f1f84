/** Money that is no goal's own is shown in the currency that the settings say by now. */
import { moneyFormat } from '../plan/number-format.ts';
import { textOf } from '../plan/rows.ts';
import type { Book } from './book.ts';
import { planRows, shownIn } from './goals.ts';
import { readCurrency } from './settings.ts';
import { areaOf, stretches } from './stretches.ts';
import { openTable, rowsOf } from './table.ts';

/** Shows the Funnel's costs anew once the currency of the settings is another; stages of goals in money keep theirs. */
export function followCurrency(book: Book): void {
  const table = openTable(book, 'funnel');
  const column = table?.columns.unitCost;
  if (!table || !column) return;
  const { sheet, description, columns } = table;
  const rows = sheet.getMaxRows();
  const pattern = moneyFormat(readCurrency(book));
  // Nobody's stage stands in the last row: it is shown as all were when this was last done.
  if (sheet.getRange(rows, column).getNumberFormat() === pattern) return;
  const plan = planRows(book);
  const shown = plan && shownIn(plan.table, plan.sheet);
  const inMoney = rowsOf(book, table).rows.filter((row) => shown?.(textOf(row, 'id')).unit === 'money');
  const kept = new Set(inMoney.map(({ row }) => row));
  const down = Array.from({ length: rows - 1 }, (_, at) => at + 2).filter((row) => !kept.has(row));
  const money = description.columns.filter(({ format }) => format === 'money');
  const across = money.map(({ key }) => columns[key]).filter((place) => place !== undefined);
  const areas = stretches(down).flatMap((rowsDown) =>
    stretches(across).map((columnsAcross) => areaOf(rowsDown, columnsAcross)),
  );
  sheet.getRangeList(areas).setNumberFormat(pattern);
}
