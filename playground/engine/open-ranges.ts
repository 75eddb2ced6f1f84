import type { ICellData } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { gridOf } from './cell-data.ts';
import type { SheetId } from './cells.ts';
import type { Context } from './context.ts';
import { type GridOf, type GridSize, reopen } from './google-syntax.ts';

/**
 * Keeps open-ended ranges (`B2:B`) reaching the end of the grid. Univer itself adjusts them when rows are
 * inserted in the middle or deleted, but not when the grid grows at its end.
 */
export function openRanges(context: Context) {
  const commands = context.injector.get(ICommandService);
  let known = sizes();

  function sizes(): ReadonlyMap<SheetId, GridSize> {
    return new Map(
      context.ids().map((id) => {
        const sheet = context.worksheet(id);
        return [id, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() }];
      }),
    );
  }

  const changed = (now: ReadonlyMap<SheetId, GridSize>) =>
    [...now].some(([id, { rows, columns }]) => {
      const before = known.get(id);
      return before !== undefined && (before.rows !== rows || before.columns !== columns);
    });

  function gridBefore(home: SheetId, before: ReadonlyMap<SheetId, GridSize>): GridOf {
    return (name) => {
      const sheet = name === undefined ? undefined : context.book().getSheetByName(name);
      if (name !== undefined && !sheet) return undefined;
      return before.get(sheet ? context.idOf(sheet.getSheetId()) : home);
    };
  }

  function rewrite(id: SheetId, before: ReadonlyMap<SheetId, GridSize>): void {
    const cellValue: { [row: number]: { [column: number]: ICellData } } = {};
    context
      .worksheet(id)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f?.includes('$')) return;
        const formula = reopen(cell.f, gridBefore(id, before), gridOf(context, id));
        if (formula === cell.f) return;
        cellValue[row] = { ...cellValue[row], [column]: { f: formula } };
      });
    if (Object.keys(cellValue).length === 0) return;
    const place = { unitId: context.unitId(), subUnitId: context.sheet(id).getSheetId() };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...place, cellValue });
  }

  return {
    /** Another workbook was opened: its formulas fit its grids. */
    startOver: (): void => {
      known = sizes();
    },
    /** The grids may have changed. */
    keepUp: (): void => {
      const now = sizes();
      const before = known;
      const grew = changed(now);
      known = now;
      if (grew) for (const id of now.keys()) rewrite(id, before);
    },
  };
}
