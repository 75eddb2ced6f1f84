/** The script's worker in a browser. */
import { serveOneRun } from './execution.ts';
import type { FromWorker, RunRequest } from './messages.ts';

// Kept from the start: the script's world loses them.
const post = self.postMessage.bind(self) as (message: FromWorker) => void;

serveOneRun({
  post,
  listen: (receive) =>
    self.addEventListener('message', (event: MessageEvent<RunRequest>) => receive(event.data), {
      once: true,
    }),
});
