import type { Grid } from '../engine/engine.ts';
import type { Shell } from './shell-state.ts';

const GAP = 6;
const NOTE = { width: 320, height: 90 };

/** Shows the full text of a cell's error while the mouse is over it, beside the cell as Google does. */
export function showErrorsOnHover(grid: Grid, shell: Shell): void {
  const hide = () => {
    if (shell.get().errorNote) shell.set({ errorNote: null });
  };
  grid.onHover((cell) => {
    const error = cell && grid.errorAt(cell.sheet, cell.row, cell.column);
    const box = cell && grid.screenBox({ ...cell, rows: 1, columns: 1 });
    if (!error || !box) return hide();
    const { type, message } = error;
    shell.set({ errorNote: { type, message, ...besideBox(box) } });
  });
  grid.onScroll(hide);
}

function besideBox(box: { left: number; top: number; width: number }): { left: number; top: number } {
  const right = box.left + box.width + GAP;
  const fits = right + NOTE.width <= window.innerWidth;
  return {
    left: fits ? right : Math.max(GAP, box.left - NOTE.width - GAP),
    top: Math.min(box.top, window.innerHeight - NOTE.height),
  };
}
