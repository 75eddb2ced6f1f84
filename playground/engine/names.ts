import { ICommandService } from '@univerjs/core';
import {
  FormulaDataModel,
  IFunctionService,
  type ISetDefinedNameMutationParam,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { areaOfReference, referenceTo } from './references.ts';

/** Named ranges. */
export function names(
  context: Context,
  activeSheet: Engine['activeSheet'],
): Pick<Engine, 'namedRanges' | 'setNamedRange' | 'removeNamedRange'> {
  return {
    namedRanges: () =>
      context
        .book()
        .getDefinedNames()
        .flatMap((name) => {
          const area = areaOfReference(context, activeSheet(), name.getFormulaOrRefString());
          return area ? { name: name.getName(), area } : [];
        }),
    setNamedRange: (name, area) => {
      context.check(area);
      const reference = referenceTo(context, area);
      const known = context.book().getDefinedName(name);
      if (known) known.setRef(reference);
      else context.book().insertDefinedName(name, reference);
    },
    removeNamedRange: (name) => {
      context.book().deleteDefinedName(name);
    },
  };
}

/**
 * A formula that was calculated before its named range was there is calculated anew when the name comes:
 * Univer would go by what it made of the name when it first read the formula.
 */
export function keepNamesMeaningful(context: Context, recalculate: () => void): void {
  const formulas = context.injector.get(FormulaDataModel);
  const functions = context.injector.get(IFunctionService);

  context.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id) return;
    const { unitId, name } = params as ISetDefinedNameMutationParam;
    if (unitId !== context.unitId() || !isUsed(name)) return;
    functions.deleteFormulaAstCacheKey('');
    recalculate();
  });

  function isUsed(name: string): boolean {
    const wanted = name.toUpperCase();
    return context.ids().some((id) => {
      const rows = formulas.getSheetFormulaData(context.unitId(), context.worksheet(id).getSheetId());
      return Object.values(rows ?? {}).some((row) =>
        Object.values<{ f: string } | null>(row ?? {}).some((cell) => cell?.f.toUpperCase().includes(wanted)),
      );
    });
  }
}
