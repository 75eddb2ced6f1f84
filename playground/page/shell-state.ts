import type { ButtonName, Page, Question } from '../bridge/operations.ts';
import type { FormulaHelp } from './help.tsx';
import type { Menu } from './menubar.tsx';
import { createStore, type Store } from './store.ts';

/** A page of the add-on: its document runs in a frame of its own. */
export interface HtmlView extends Page {
  readonly id: number;
}

export interface OpenQuestion extends Question {
  readonly id: number;
  readonly answer: (button: ButtonName, text: string) => void;
}

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
}

/** A cell's error, shown beside it. */
export interface ErrorNote {
  readonly type: string;
  readonly message: string;
  readonly left: number;
  readonly top: number;
}

export interface ShellState {
  readonly title: string;
  /** Until then the grid's outline is shown. */
  readonly ready: boolean;
  readonly keeping: 'unchanged' | 'saving' | 'saved' | 'failed';
  readonly menus: readonly Menu[];
  readonly sidebar: HtmlView | null;
  readonly dialog: HtmlView | null;
  readonly question: OpenQuestion | null;
  readonly help: 'about' | 'formulas' | null;
  /** The add-on's formulas, for the help. */
  readonly formulas: readonly FormulaHelp[];
  readonly toasts: readonly Toast[];
  /** A function of the script is running. */
  readonly running: boolean;
  /** Why the last function of the script failed, until dismissed. */
  readonly failure: string | null;
  readonly errorNote: ErrorNote | null;
  /** Another tab has the workbook now. */
  readonly elsewhere: boolean;
  /** Why the playground could not start. */
  readonly broken: string | null;
}

export type Shell = Store<ShellState>;

export function createShell(): Shell {
  return createStore<ShellState>({
    title: '',
    ready: false,
    keeping: 'unchanged',
    menus: [{ label: 'File' }, { label: 'Extensions' }, { label: 'Help' }],
    sidebar: null,
    dialog: null,
    question: null,
    help: null,
    formulas: [],
    toasts: [],
    running: false,
    failure: null,
    errorNote: null,
    elsewhere: false,
    broken: null,
  });
}
