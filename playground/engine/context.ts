import type { Change, Settings } from './engine.ts';
import type { Switches } from './switches.ts';
import type { UndoSteps } from './undo-steps.ts';
import type { Host } from './univer.ts';

/** What the parts of the engine share. */
export interface Context extends Host {
  settings: Settings;
  switches: Switches;
  readonly steps: UndoSteps;
  /** Tells the listeners; `by` is known where the change is announced. */
  announce(change: Omit<Change, 'by'>): void;
  /** One of the engine's methods is at work. */
  isCalling(): boolean;
  /** When one of them last changed something, in milliseconds since the page or process began. */
  lastCall(): number;
}
