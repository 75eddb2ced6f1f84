/** Shows the shell at once, while the spreadsheet, which is far larger, is on its way. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Playground } from './playground.ts';
import { ShellView } from './shell.tsx';
import { createShell } from './shell-state.ts';
import type { Opened } from './workbook.ts';

const loading = import('./workbook.ts');
const shell = createShell();
let opened: Opened | undefined;

flushSync(() =>
  createRoot(element('shell')).render(
    createElement(ShellView, {
      shell,
      onRename: (title) => opened?.rename(title),
      connect: (frame, view) => opened?.connect(frame, view) ?? (() => {}),
    }),
  ),
);
performance.mark('playground:shell');

async function start(): Promise<void> {
  try {
    const { openWorkbook } = await loading;
    opened = await openWorkbook(shell, { grid: element('grid'), charts: element('charts') });
    Object.assign(window.playground, opened.calls);
    performance.mark('playground:ready');
  } catch (error) {
    shell.set({ broken: `The playground could not start: ${(error as Error).message}` });
    throw error;
  }
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

// The calls are there as soon as `ready` resolves.
window.playground = { ready: start() } as Playground;
