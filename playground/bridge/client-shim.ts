/**
 * Runs first in every page that the script shows, inside its frame, and gives it google.script. The page
 * around it answers: see frame.ts.
 */
import { type CallResult, createClient } from './client.ts';
import type { FromFrame, ToFrame } from './frame.ts';

const functions = document.currentScript?.dataset.functions?.split(' ') ?? [];
const pending = new Map<number, (result: CallResult) => void>();
let calls = 0;

const post = (message: FromFrame): void => window.parent.postMessage(message, '*');

window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== window.parent || data?.kind !== 'google.script.result') return;
  pending.get(data.call)?.(data.result);
  pending.delete(data.call);
});

const script = createClient({
  functions,
  send: (functionName, args) =>
    new Promise((resolve) => {
      calls += 1;
      pending.set(calls, resolve);
      post({ kind: 'google.script.run', call: calls, functionName, args });
    }),
  close: () => post({ kind: 'google.script.host.close' }),
});

Object.assign(window, { google: { script } });
