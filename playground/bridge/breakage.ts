import type { ScriptWorker } from './messages.ts';

/** Remembers that a worker broke: a spare one may break long before somebody takes it. */
export function breakage(): Pick<ScriptWorker, 'onBreak'> & { report(message: string): void } {
  let broken: string | undefined;
  let listener: (message: string) => void = () => {};
  return {
    report(message) {
      broken = message;
      listener(message);
    },
    onBreak(listen) {
      listener = listen;
      if (broken !== undefined) listen(broken);
    },
  };
}
