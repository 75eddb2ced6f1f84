import type { ICellData, Nullable } from '@univerjs/core';
import { UpdateFormulaController } from '@univerjs/sheets-formula';
import type { Context } from './context.ts';

interface Written {
  readonly cellValue?: Cells;
}

type Line = { readonly [column: string]: Nullable<ICellData> };
type Cells = { readonly [row: string]: Nullable<Line> };

/** What keeps the formulas that cells hold; Univer does not show the method. */
interface Formulas {
  _handleSetRangeValuesMutation(written: Written): void;
}

const CONTENT = ['v', 'f', 'si', 'p'] as const satisfies readonly (keyof ICellData)[];

/**
 * Univer knows that formulas have nothing to do with a change of looks by the command that made it. Where it is
 * done again the redo is that command: Univer would take the cells for such as hold no formula any more, and
 * forget the formulas and what they fill.
 */
export function keepFormulasWhenLooksAreRedone(context: Context): void {
  const formulas = context.injector.get(UpdateFormulaController) as unknown as Formulas;
  const handle = formulas._handleSetRangeValuesMutation.bind(formulas);
  formulas._handleSetRangeValuesMutation = (written) =>
    handle({ ...written, ...(written.cellValue && { cellValue: withContent(written.cellValue) }) });
}

function withContent(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(
        Object.entries<Nullable<ICellData>>(line ?? {}).filter(([, cell]) => isContent(cell)),
      ),
    ]),
  );
}

/** A cell that is nothing is emptied. */
function isContent(cell: Nullable<ICellData>): boolean {
  return !cell || CONTENT.some((part) => part in cell);
}
