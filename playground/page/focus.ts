import type { Grid } from '../engine/engine.ts';
import type { Shell } from './shell-state.ts';

const SHEET_TAB = '[data-u-comp="slide-tab-item"]';

/**
 * What is typed goes into the grid whenever nothing else has the focus: after a dialog or the sidebar was
 * closed, the title was changed, or a sheet's tab was clicked.
 */
export function leadFocusToGrid(grid: Grid, place: HTMLElement, shell: Shell): void {
  const whenNowhere = () => {
    const nowhere = document.activeElement === document.body && document.hasFocus();
    if (nowhere && !document.querySelector('dialog[open]')) grid.focus();
  };
  const soon = () => setTimeout(whenNowhere);
  shell.subscribe(soon);
  document.addEventListener('focusout', soon);

  // With the keyboard one goes on from tab to tab; two clicks rename.
  place.addEventListener('click', ({ target, detail }) => {
    if (detail === 1 && (target as Element).closest(SHEET_TAB)) grid.focus();
  });
}
