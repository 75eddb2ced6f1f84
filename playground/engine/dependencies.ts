import { IDependencyManagerService } from '@univerjs/engine-formula';
import type { Context } from './context.ts';

/** What Univer knows of a sheet's formulas: the number of each one's tree. */
interface Numbers {
  forValue(each: (row: number, column: number, tree: number | null) => void): void;
}

interface Manager {
  readonly _formulaData: ReadonlyMap<string, ReadonlyMap<string, Numbers>>;
  clearFormulaDependency(unit: string, sheet?: string): void;
  removeFormulaDependency(unit: string, sheet: string, row: number, column: number): void;
}

/**
 * When the formulas of a sheet go, Univer forgets who refers to that sheet instead of what its formulas
 * refer to, and goes on looking for formulas that are no more.
 */
export function forgetFormulasThatGo(context: Context): void {
  const manager = context.injector.get(IDependencyManagerService) as unknown as Manager;
  const clear = manager.clearFormulaDependency.bind(manager);
  manager.clearFormulaDependency = (unit, sheet) => {
    const numbers = sheet === undefined ? undefined : manager._formulaData.get(unit)?.get(sheet);
    if (sheet === undefined || !numbers) return clear(unit, sheet);
    const places: [number, number][] = [];
    numbers.forValue((row, column) => {
      places.push([row, column]);
    });
    for (const [row, column] of places) manager.removeFormulaDependency(unit, sheet, row, column);
  };
}
