/** The host in Node, for tests: the same script, the same services, the engine without a grid. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { Engine } from '../engine/engine.ts';
import { createEngine } from '../engine/headless.ts';
import { breakage } from './breakage.ts';
import { createHost, type Host, type HostOptions } from './host.ts';
import type { ScriptWorker } from './messages.ts';
import type { ButtonName, Page, Question, UiOperations } from './operations.ts';

export interface HeadlessOptions extends Omit<HostOptions, 'spawn' | 'ui' | 'engine'> {
  /** A new workbook where left out. */
  readonly engine?: Engine;
  /** Answers alerts and prompts; OK where left out. */
  readonly answer?: (question: Question) => { button: ButtonName; text?: string };
}

/** What the script showed. */
export interface Shown {
  readonly sidebars: readonly Page[];
  readonly dialogs: readonly Page[];
  readonly questions: readonly Question[];
  readonly toasts: readonly { readonly message: string; readonly title: string }[];
}

export interface Headless extends Host {
  readonly engine: Engine;
  readonly shown: Shown;
}

export function createHeadless({ answer, engine = createEngine(), ...options }: HeadlessOptions): Headless {
  const shown = {
    sidebars: [] as Page[],
    dialogs: [] as Page[],
    questions: [] as Question[],
    toasts: [] as { message: string; title: string }[],
  };
  const ui: UiOperations = {
    addMenu: () => {},
    showSidebar: (page) => void shown.sidebars.push(page),
    showDialog: (page) => void shown.dialogs.push(page),
    toast: (message, title) => void shown.toasts.push({ message, title }),
    async ask(question) {
      shown.questions.push(question);
      const { button, text = '' } = answer?.(question) ?? { button: 'OK' };
      return { button, text };
    },
  };
  return Object.assign(createHost({ ...options, engine, ui, spawn: nodeWorker }), { engine, shown });
}

let bundle: string | undefined;

function workerCode(): string {
  bundle ??= buildSync({
    entryPoints: [fileURLToPath(new URL('./node-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'iife',
    target: 'node20',
  }).outputFiles[0]?.text as string;
  return bundle;
}

function nodeWorker(): ScriptWorker {
  const worker = new Worker(workerCode(), { eval: true });
  const { report, onBreak } = breakage();
  worker.on('error', (error) => report(error.message));
  // A spare one must not keep Node alive.
  worker.unref();
  return {
    post(request) {
      worker.ref();
      worker.postMessage(request);
    },
    listen: (receive) => worker.on('message', receive),
    onBreak,
    terminate: () => void worker.terminate(),
  };
}
