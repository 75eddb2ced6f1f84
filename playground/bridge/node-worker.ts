/** The script's worker in Node. */
import { parentPort } from 'node:worker_threads';
import { serveOneRun } from './execution.ts';

if (!parentPort) throw new Error('This file is a worker');
const port = parentPort;

serveOneRun({
  post: (message) => port.postMessage(message),
  listen: (receive) => port.once('message', receive),
});
