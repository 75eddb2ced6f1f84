import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Context } from './context.ts';

/**
 * Univer fills the formula bar when a cell is chosen. What an array formula fills into that cell comes later,
 * with the calculation: the bar is filled anew then, unless somebody is typing.
 */
export function keepFormulaBarUpToCalculation({ injector }: Context): void {
  const bridge = injector.get(IEditorBridgeService);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationResultMutation.id && !bridge.isVisible().visible) {
      bridge.refreshEditCellState();
    }
  });
}
