import { UniverInstanceType } from '@univerjs/core';
import { type IRender, IRenderManagerService } from '@univerjs/engine-render';
import {
  getViewportByCell,
  ISheetSelectionRenderService,
  SheetCellEditorResizeService,
} from '@univerjs/preset-sheets-core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Context } from './context.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What bounds the editor; Univer offers no other way in. */
interface Sizer {
  _getEditorMaxSize(position: { startX: number; endX: number }, ...rest: unknown[]): Size | undefined;
}

/**
 * Univer places the cell editor by the pane that was clicked last, not by the one that the cell is in: a
 * scrolled cell's editor lies outside the window, and what has no room there takes no key after the first.
 */
export function placeCellEditor(context: Context): void {
  const { injector } = context;
  const renders = injector.get(IRenderManagerService);
  const selections = injector.get(SheetsSelectionsService);
  for (const render of renders.getRenderAll().values()) place(render);
  renders.created$.subscribe(place);

  function place(render: IRender): void {
    if (render.type !== UniverInstanceType.UNIVER_SHEET) return;
    const selecting = render.with(ISheetSelectionRenderService);
    const clicked = selecting.getViewPort.bind(selecting);
    selecting.getViewPort = () => {
      const cell = selections.getCurrentLastSelection()?.primary;
      const sheet = context.model().getActiveSheet();
      return (cell && getViewportByCell(cell.actualRow, cell.actualColumn, render.scene, sheet)) ?? clicked();
    };

    const sizer = render.with(SheetCellEditorResizeService) as unknown as Sizer;
    const room = sizer._getEditorMaxSize.bind(sizer);
    sizer._getEditorMaxSize = (position, ...rest) => {
      const size = room(position, ...rest);
      return size && { ...size, width: Math.max(size.width, position.endX - position.startX) };
    };
  }
}
