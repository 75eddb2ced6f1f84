/** The script's worker in Node. */
import { runInThisContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { serveOneRun } from './execution.ts';

if (!parentPort) throw new Error('This file is a worker');
const port = parentPort;

serveOneRun({
  post: (message) => port.postMessage(message),
  listen: (receive) => port.once('message', receive),
  runScript: (code) => runInThisContext(code, { filename: 'Code.js' }),
});
