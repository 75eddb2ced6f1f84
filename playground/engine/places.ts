import { ICommandService } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  COMMAND_LISTENER_SKELETON_CHANGE,
  getViewportByCell,
  HoverManagerService,
  ILayoutService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Context } from './context.ts';
import type { Grid, ScreenBox } from './engine.ts';
import { sheetNumber } from './univer.ts';

/** Where things are on the screen, which of them the mouse is over, and where is typed. */
export function places(
  context: Context,
  container: HTMLElement,
): Pick<Grid, 'screenBox' | 'viewport' | 'onScroll' | 'onHover' | 'focus' | 'endEditing'> {
  const { api, injector } = context;
  const reshaping: ReadonlySet<string> = new Set(COMMAND_LISTENER_SKELETON_CHANGE);

  /** The sheet as it is drawn now. */
  const drawn = () => {
    const render = injector.get(IRenderManagerService).getRenderById(context.unitId());
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
    if (!render || !skeleton || !canvas) return undefined;
    return { scene: render.scene, skeleton, canvas, scale: render.scene.getAncestorScale() };
  };

  return {
    screenBox(area): ScreenBox | undefined {
      const now = drawn();
      const sheet = context.worksheet(area.sheet);
      if (!now || sheet.getSheetId() !== context.book().getActiveSheet().getSheetId()) return undefined;
      const { scene, skeleton, canvas, scale } = now;
      const [row, column] = [area.row - 1, area.column - 1];
      const first = skeleton.getCellWithCoordByIndex(row, column);
      const last = skeleton.getCellWithCoordByIndex(row + area.rows - 1, column + area.columns - 1);
      const view = getViewportByCell(row, column, scene, sheet);
      return {
        left: canvas.left + (first.startX - (view?.viewportScrollX ?? 0)) * scale.scaleX,
        top: canvas.top + (first.startY - (view?.viewportScrollY ?? 0)) * scale.scaleY,
        width: (last.endX - first.startX) * scale.scaleX,
        height: (last.endY - first.startY) * scale.scaleY,
      };
    },
    viewport(): ScreenBox {
      const now = drawn();
      const { left, top, width, height } = now?.canvas ?? container.getBoundingClientRect();
      const headerWidth = (now?.skeleton.rowHeaderWidth ?? 0) * (now?.scale.scaleX ?? 1);
      const headerHeight = (now?.skeleton.columnHeaderHeight ?? 0) * (now?.scale.scaleY ?? 1);
      return {
        left: left + headerWidth,
        top: top + headerHeight,
        width: width - headerWidth,
        height: height - headerHeight,
      };
    },
    onScroll(listener) {
      const { Scroll, ActiveSheetChanged, SheetZoomChanged } = api.Event;
      const subscriptions = [
        api.addEvent(Scroll, listener),
        api.addEvent(ActiveSheetChanged, listener),
        api.addEvent(SheetZoomChanged, listener),
        // Univer's own event for this fails where the change is in a wider sheet than the one in front.
        injector.get(ICommandService).onCommandExecuted(({ id }) => {
          if (reshaping.has(id)) listener();
        }),
      ];
      const resized = new ResizeObserver(listener);
      resized.observe(container);
      return () => {
        for (const subscription of subscriptions) subscription.dispose();
        resized.disconnect();
      };
    },
    onHover(listener) {
      const hovering = injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
        const { subUnitId, row, col } = hovered?.location ?? {};
        const cell =
          subUnitId === undefined || row === undefined || col === undefined
            ? undefined
            : { sheet: sheetNumber(subUnitId), row: row + 1, column: col + 1 };
        listener(cell);
      });
      const leave = () => listener(undefined);
      container.addEventListener('mouseleave', leave);
      return () => {
        hovering.unsubscribe();
        container.removeEventListener('mouseleave', leave);
      };
    },
    focus: () => injector.get(ILayoutService).focus(),
    async endEditing() {
      await context.book().endEditingAsync(true);
    },
  };
}
