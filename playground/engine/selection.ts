import { ICommandService } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Context } from './context.ts';
import type { Engine, Selection } from './engine.ts';
import { toArea, toRange } from './univer.ts';

/** What the user has selected. */
export function selection(
  context: Context,
  { activeSheet, activate }: Pick<Engine, 'activeSheet' | 'activate'>,
): Pick<Engine, 'selection' | 'select' | 'onSelect'> {
  const service = context.injector.get(SheetsSelectionsService);
  const commands = context.injector.get(ICommandService);

  function current(): Selection {
    const sheet = activeSheet();
    const chosen = service
      .getWorkbookSelections(context.unitId())
      .getSelectionsOfWorksheet(context.sheet(sheet).getSheetId());
    const last = chosen.at(-1);
    if (!last)
      return {
        sheet,
        areas: [{ sheet, row: 1, column: 1, rows: 1, columns: 1 }],
        cell: { row: 1, column: 1 },
      };
    const areas = chosen.map(({ range }) => toArea(sheet, wholeLines(sheet, range)));
    const primary = last.primary;
    const cell = primary
      ? { row: primary.actualRow + 1, column: primary.actualColumn + 1 }
      : { row: areas.at(-1)?.row ?? 1, column: areas.at(-1)?.column ?? 1 };
    return { sheet, areas, cell };
  }

  /** A whole row or column has no start or end in Univer. */
  function wholeLines(sheet: number, range: ReturnType<typeof toRange>): ReturnType<typeof toRange> {
    const { rows, columns } = {
      rows: context.sheet(sheet).getMaxRows(),
      columns: context.sheet(sheet).getMaxColumns(),
    };
    const or = (value: number, otherwise: number) => (Number.isNaN(value) ? otherwise : value);
    return {
      startRow: or(range.startRow, 0),
      endRow: or(range.endRow, rows - 1),
      startColumn: or(range.startColumn, 0),
      endColumn: or(range.endColumn, columns - 1),
    };
  }

  return {
    selection: current,
    select: ({ sheet, areas, cell }) => {
      for (const area of areas) context.check(area);
      activate(sheet);
      commands.syncExecuteCommand(SetSelectionsOperation.id, {
        unitId: context.unitId(),
        subUnitId: context.sheet(sheet).getSheetId(),
        selections: areas.map((area, at) => ({
          range: toRange(area),
          primary:
            at === areas.length - 1
              ? {
                  ...toRange({ sheet, ...cell, rows: 1, columns: 1 }),
                  actualRow: cell.row - 1,
                  actualColumn: cell.column - 1,
                  isMerged: false,
                  isMergedMainCell: false,
                }
              : null,
          style: null,
        })),
        reveal: true,
      });
    },
    onSelect: (listener) => {
      const subscription = commands.onCommandExecuted(({ id }) => {
        if (id === SetSelectionsOperation.id) listener(current());
      });
      return () => subscription.dispose();
    },
  };
}
