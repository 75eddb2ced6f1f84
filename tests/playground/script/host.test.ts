import { describe, expect, test } from 'vitest';
import { breakage } from '../../../playground/bridge/breakage.ts';
import { createHost } from '../../../playground/bridge/host.ts';
import type { ScriptWorker } from '../../../playground/bridge/messages.ts';
import { createEngine } from '../../../playground/engine/headless.ts';
import { openScript } from './in-script.ts';

describe('the host', () => {
  test('a worker that broke before anyone took it fails the run at once', async () => {
    const spawn = (): ScriptWorker => {
      const { report, onBreak } = breakage();
      report('The worker could not be loaded');
      return { post: () => {}, listen: () => {}, terminate: () => {}, onBreak };
    };
    const ui = {
      addMenu: () => {},
      showSidebar: () => {},
      showDialog: () => {},
      toast: () => {},
      ask: () => Promise.reject(new Error('nobody is there')),
    };
    const host = createHost({ engine: createEngine(), code: '', spawn, ui });
    await expect(host.run('anything')).rejects.toThrow('The worker could not be loaded');
    host.dispose();
  });

  test('an answer that cannot be sent fails the call instead of keeping the script waiting', async () => {
    const script = openScript({ answer: () => ({ button: 'OK', text: (() => 'typed') as never }) });
    const asked = script.inScript(() => SpreadsheetApp.getUi().prompt('Who?').getResponseText());
    await expect(asked).rejects.toThrow('A function cannot be sent to a script');
    script.dispose();
  });

  test('closing it breaks off what still runs', async () => {
    const script = openScript();
    const running = script.inScript(() => {
      for (;;) Utilities.sleep(20);
    });
    const refused = expect(running).rejects.toThrow('The document was closed.');
    script.dispose();
    await refused;
  });
});
