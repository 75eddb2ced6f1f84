import { ICommandService, type IMutationInfo, type IRange } from '@univerjs/core';
import { type IRender, IRenderManagerService } from '@univerjs/engine-render';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { Context } from './context.ts';

/** A script counts as at work for so long after its last change, in milliseconds. */
const AT_WORK = 80;
/** How often the grid is drawn while a script is at work. */
const PACE = 400;

/**
 * A script makes hundreds of changes one by one, and between any two the browser would draw the grid anew.
 * While it is at work the grid is drawn a few times a second, and rows are fitted to their text at the end.
 */
export function drawAtEase(context: Context): void {
  const renders = context.injector.get(IRenderManagerService);
  for (const render of renders.getRenderAll().values()) ease(render);
  renders.created$.subscribe(ease);

  function ease({ scene }: IRender): void {
    const draw = scene.render.bind(scene);
    let drawn = 0;
    scene.render = (parent) => {
      const now = performance.now();
      if (now - context.lastCall() < AT_WORK && now - drawn < PACE) return;
      drawn = now;
      draw(parent);
    };
  }
  fitRowsAfterwards(context);
}

/** What Univer would fit after each change: rows of a sheet. */
interface Fitting {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly ranges: readonly IRange[];
}

function fitRowsAfterwards(context: Context): void {
  const interceptors = context.injector.get(SheetInterceptorService);
  const commands = context.injector.get(ICommandService);
  const heightsFor = interceptors.generateMutationsOfAutoHeight.bind(interceptors);
  const waiting = new Map<string, Fitting>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  interceptors.generateMutationsOfAutoHeight = (fitting) => {
    if (!context.isCalling()) return heightsFor(fitting);
    const before = waiting.get(fitting.subUnitId);
    waiting.set(fitting.subUnitId, {
      ...fitting,
      ranges: [around([...(before?.ranges ?? []), ...fitting.ranges])],
    });
    clearTimeout(timer);
    timer = setTimeout(fitAll, AT_WORK);
    return { redos: [], undos: [] };
  };

  function fitAll(): void {
    const fittings = [...waiting.values()].filter(({ unitId }) => unitId === context.unitId());
    waiting.clear();
    for (const { unitId, subUnitId, ranges } of fittings) {
      if (!context.model().getSheetBySheetId(subUnitId)) continue;
      const { redos }: { redos: IMutationInfo[] } = heightsFor({ unitId, subUnitId, ranges: [...ranges] });
      for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
    }
  }
}

function around(ranges: readonly IRange[]): IRange {
  return ranges.reduce((one, other) => ({
    startRow: Math.min(one.startRow, other.startRow),
    endRow: Math.max(one.endRow, other.endRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endColumn: Math.max(one.endColumn, other.endColumn),
  }));
}
