/** Serves the bundled playground and the built add-on, and nothing else, to this machine only. */
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { playgroundFolder } from './playground-bundle.ts';

const addOnFiles = ['appsscript.json', 'Code.js', 'Sidebar.html'].map((name) => `dist/${name}`);

/** Without these two a page may not share memory with its workers, and the script's calls need that. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export interface PlaygroundServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Listens on `port`, or on the next free one after it; port 0 takes any free port. */
export async function servePlayground(port: number): Promise<PlaygroundServer> {
  const server = createServer(answer());
  const taken = await listen(server, port);
  return { url: `http://localhost:${taken}/`, port: taken, close: () => close(server) };
}

function answer() {
  const fresh = { dev: true, etag: true };
  const page = sirv(playgroundFolder, fresh);
  const addOn = sirv('dist', fresh);

  return (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(isolation)) response.setHeader(name, value);
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/') {
      const missing = missingFiles();
      if (missing.length > 0) return refuse(response, 503, notBuilt(missing));
    }
    const notFound = () => refuse(response, 404, 'There is nothing here. The playground is at /.');
    if (!path.startsWith('/dist/')) return page(request, response, notFound);
    request.url = path.slice('/dist'.length);
    addOn(request, response, notFound);
  };
}

function missingFiles(): string[] {
  return [...addOnFiles, `${playgroundFolder}/main.js`].filter((file) => !existsSync(file));
}

function notBuilt(missing: string[]): string {
  return `The playground is not built yet: ${missing.join(', ')} missing. Stop this server, run "npm start", and reload this page.`;
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>SMART Goals playground</title></head>
<body style="font: 16px/1.5 Arial, sans-serif; max-width: 40em; margin: 4em auto; padding: 0 1em">
<h1 style="font-size: 20px">SMART Goals playground</h1><p>${message}</p></body></html>`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      resolve(listen(server, port + 1));
    });
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
