/** The script's worker in a browser: a classic one, because only those can run a script as Google does. */
import { serveOneRun } from './execution.ts';
import type { FromWorker, RunRequest } from './messages.ts';

// Kept from the start: the script's world loses them.
const post = self.postMessage.bind(self) as (message: FromWorker) => void;
const { importScripts } = self as unknown as { importScripts(url: string): void };
const { Blob: TextBlob, URL: Urls } = self;

serveOneRun({
  post,
  listen: (receive) =>
    self.addEventListener('message', (event: MessageEvent<RunRequest>) => receive(event.data), {
      once: true,
    }),
  runScript(code) {
    const script = new TextBlob([code, '\n//# sourceURL=Code.js'], { type: 'text/javascript' });
    importScripts(Urls.createObjectURL(script));
  },
});
