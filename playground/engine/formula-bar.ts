import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY as BAR,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY as CELL_EDITOR,
  ICommandService,
} from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { type IRender, IRenderManagerService } from '@univerjs/engine-render';
import {
  DocSelectionRenderService,
  IEditorBridgeService,
  IEditorService,
} from '@univerjs/preset-sheets-core';
import type { Context } from './context.ts';

/** Makes the formula bar show what its cell holds, and take what is typed into it. */
export function mendFormulaBar(context: Context): void {
  keepUpToCalculation(context);
  keepFocus(context);
}

/**
 * Univer fills the bar when a cell is chosen. What an array formula fills into that cell comes later, with
 * the calculation: the bar is filled anew then, unless somebody is typing.
 */
function keepUpToCalculation({ injector }: Context): void {
  const bridge = injector.get(IEditorBridgeService);
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationResultMutation.id && !bridge.isVisible().visible) {
      bridge.refreshEditCellState();
    }
  });
}

/** A click in the bar opens the cell's editor, too, which would take the focus away from the bar. */
function keepFocus({ injector }: Context): void {
  const editors = injector.get(IEditorService);
  const renders = injector.get(IRenderManagerService);
  for (const render of renders.getRenderAll().values()) yieldToBar(render);
  renders.created$.subscribe(yieldToBar);

  function yieldToBar(render: IRender): void {
    if (render.unitId !== CELL_EDITOR) return;
    const cellEditor = render.with(DocSelectionRenderService);
    const focus = cellEditor.focus.bind(cellEditor);
    cellEditor.focus = () => {
      if (editors.getFocusId() !== BAR) focus();
    };
  }
}
