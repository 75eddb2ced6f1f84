import { ICommandService } from '@univerjs/core';
import {
  type BaseReferenceObject,
  FormulaDataModel,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { Context } from './context.ts';
import { calls } from './google-syntax.ts';

const ALWAYS_NEW: ReadonlySet<string> = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);

type Formula = { readonly f: string } | null | undefined;

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Which cells hold something that is new at every calculation, and which calls take such a function as an
 * argument. Found once a calculation.
 */
export function clockCells(context: Context) {
  const formulas = context.injector.get(FormulaDataModel);
  const cells = new Map<string, readonly Place[]>();
  const answers = new Map<string, boolean>();

  context.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationStartMutation.id) return;
    cells.clear();
    answers.clear();
  });

  const isNew = ({ name }: { name: string }) =>
    ALWAYS_NEW.has(name) || (name === 'TODAY' && context.switches.todayArgument === 'refused');

  function find(unit: string, sheet: string): readonly Place[] {
    const rows = Object.entries(formulas.getSheetFormulaData(unit, sheet) ?? {});
    return rows.flatMap(([row, line]) =>
      Object.entries<Formula>(line ?? {}).flatMap(([column, cell]) =>
        calls(cell?.f ?? '').some(isNew) ? { row: Number(row), column: Number(column) } : [],
      ),
    );
  }

  function cellsOf(unit: string, sheet: string): readonly Place[] {
    const known = cells.get(sheet);
    if (known) return known;
    const found = find(unit, sheet);
    cells.set(sheet, found);
    return found;
  }

  return {
    /** `=CTR(NOW(), 3)` */
    isArgument: (formula: string, name: string): boolean => {
      const key = `${name} ${formula}`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const answer = calls(formula).some((call) => call.name === name && calls(call.arguments).some(isNew));
      answers.set(key, answer);
      return answer;
    },
    /** `=CTR(A1, 3)` where A1 holds `=NOW()` */
    isIn: (reference: BaseReferenceObject): boolean => {
      const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
      return cellsOf(reference.getUnitId(), reference.getSheetId()).some(
        ({ row, column }) => row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
      );
    },
  };
}
