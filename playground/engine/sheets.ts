import { RemoveSheetCommand } from '@univerjs/sheets';
import type { SheetId } from './cells.ts';
import type { Context } from './context.ts';
import type { Engine, SheetInfo } from './engine.ts';
import { freshId } from './fresh-id.ts';
import { GridError } from './univer.ts';

/** Google's new sheet. */
export const NEW_SHEET = {
  rows: 1000,
  columns: 26,
  columnWidth: 100,
  rowHeight: 21,
  style: { ff: 'Arial', fs: 10 },
} as const;

/** The tabs. */
export function sheets(
  context: Context,
): Pick<
  Engine,
  | 'sheets'
  | 'sheet'
  | 'activeSheet'
  | 'activate'
  | 'insertSheet'
  | 'duplicateSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'setHidden'
  | 'setFrozen'
  | 'setTabColor'
> {
  function info(id: SheetId): SheetInfo {
    const sheet = context.sheet(id);
    return {
      id,
      name: sheet.getSheetName(),
      index: sheet.getIndex() + 1,
      hidden: sheet.isSheetHidden(),
      rows: sheet.getMaxRows(),
      columns: sheet.getMaxColumns(),
      frozenRows: sheet.getFrozenRows(),
      frozenColumns: sheet.getFrozenColumns(),
      tabColor: sheet.getTabColor() || null,
    };
  }

  function checkName(name: string, except?: SheetId): void {
    if (name === '') throw new GridError('A sheet needs a name.');
    const taken = ids().some((id) => id !== except && nameOf(id).toLowerCase() === name.toLowerCase());
    if (taken)
      throw new GridError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  const { ids } = context;
  const nameOf = (id: SheetId) => context.sheet(id).getSheetName();

  function freeName(): string {
    const taken = new Set(ids().map(nameOf));
    let number = taken.size + 1;
    while (taken.has(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  const activeSheet = () => context.idOf(context.book().getActiveSheet().getSheetId());

  return {
    sheets: () => ids().map(info),
    sheet: (id) => (ids().includes(id) ? info(id) : undefined),
    activeSheet,
    activate: (id) => {
      context.book().setActiveSheet(context.sheet(id));
    },
    insertSheet: ({ name = freeName(), index, rows = NEW_SHEET.rows, columns = NEW_SHEET.columns } = {}) => {
      checkName(name);
      const id = freshId((each) => ids().includes(each));
      context.book().insertSheet(name, {
        index: index === undefined ? info(activeSheet()).index : index - 1,
        sheet: {
          id: String(id),
          rowCount: rows,
          columnCount: columns,
          defaultColumnWidth: NEW_SHEET.columnWidth,
          defaultRowHeight: NEW_SHEET.rowHeight,
          defaultStyle: NEW_SHEET.style,
        },
      });
      return id;
    },
    duplicateSheet: (id, name = `Copy of ${nameOf(id)}`) => {
      checkName(name);
      const copy = context.book().duplicateSheet(context.sheet(id));
      copy.setName(name);
      context.book().moveSheet(copy, ids().length - 1);
      return context.idOf(copy.getSheetId());
    },
    deleteSheet: (id) => {
      if (ids().length === 1) throw new GridError("You can't remove all the sheets in a document.");
      context.run(RemoveSheetCommand, {
        unitId: context.unitId(),
        subUnitId: context.sheet(id).getSheetId(),
      });
    },
    renameSheet: (id, name) => {
      checkName(name, id);
      context.sheet(id).setName(name);
    },
    moveSheet: (id, index) => {
      context.book().moveSheet(context.sheet(id), index - 1);
    },
    setHidden: (id, hidden) => {
      const sheet = context.sheet(id);
      if (hidden === sheet.isSheetHidden()) return;
      if (hidden) sheet.hideSheet();
      else sheet.showSheet();
    },
    setFrozen: (id, { rows, columns }) => {
      const sheet = context.sheet(id);
      if (rows !== undefined) sheet.setFrozenRows(rows);
      if (columns !== undefined) sheet.setFrozenColumns(columns);
    },
    setTabColor: (id, color) => {
      context.sheet(id).setTabColor(color ?? '');
    },
  };
}
