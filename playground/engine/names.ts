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
