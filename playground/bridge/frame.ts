import type { CallResult } from './client.ts';
import type { Host } from './host.ts';

export type FromFrame =
  | {
      readonly kind: 'google.script.run';
      readonly call: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'google.script.host.close' };

export interface ToFrame {
  readonly kind: 'google.script.result';
  readonly call: number;
  readonly result: CallResult;
}

/** Answers a frame that shows one of the script's pages, until the returned function is called. */
export function connectFrame(
  frame: HTMLIFrameElement,
  host: Pick<Host, 'callFromPage'>,
  close: () => void,
): () => void {
  const receive = async ({ source, data }: MessageEvent<FromFrame>): Promise<void> => {
    if (source === null || source !== frame.contentWindow) return;
    if (data?.kind === 'google.script.host.close') close();
    if (data?.kind !== 'google.script.run') return;
    const result = await host.callFromPage(data.functionName, data.args);
    const answer: ToFrame = { kind: 'google.script.result', call: data.call, result };
    // The frame is sandboxed: it has no origin to name.
    frame.contentWindow?.postMessage(answer, '*');
  };
  window.addEventListener('message', receive);
  return () => window.removeEventListener('message', receive);
}
