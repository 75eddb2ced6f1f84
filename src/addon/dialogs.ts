/** What the menu's actions say and ask. A dialog that is higher than the window cannot be closed, so it is cut. */
import { callError } from './answer.ts';

/** More would not fit a dialog. */
const SHOWN_LINES = 8;

/** As many lines as fit, and the last ones whatever comes: they say what to do. */
function cut(lines: readonly string[], last: number): string {
  const more = lines.length - last - SHOWN_LINES;
  if (more <= 0) return lines.join('\n');
  return [...lines.slice(0, SHOWN_LINES), `… and ${more} more`, ...lines.slice(lines.length - last)].join(
    '\n',
  );
}

/** Shows what is about to happen and asks. */
export function agreed(title: string, lines: readonly string[], question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, cut([...lines, '', question], 2), ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Runs a menu action and tells what it did, or what went wrong. */
export function reporting(title: string, work: () => string[]): void {
  const ui = SpreadsheetApp.getUi();
  try {
    const lines = work();
    if (lines.length > 0) ui.alert(title, cut(lines, 1), ui.ButtonSet.OK);
  } catch (error) {
    ui.alert(title, callError(error, 'Try again.').message, ui.ButtonSet.OK);
  }
}
