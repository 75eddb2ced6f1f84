/** `npm start`: builds the add-on and the playground, serves them, and opens the browser. */
import open from 'open';
import { buildAddon } from './build.ts';
import { bundlePlayground } from './playground-bundle.ts';
import { servePlayground } from './serve.ts';

const wanted = Number(process.env.PORT ?? 4173);

await Promise.all([buildAddon(), bundlePlayground()]);
const server = await servePlayground(wanted);
const moved = server.port === wanted ? '' : ` (port ${wanted} is taken)`;
console.log(`SMART Goals playground: ${server.url}${moved} · Ctrl+C stops it`);

if (process.env.BROWSER !== 'none') await openBrowser(server.url);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}

/** A machine without a browser is fine: the address is printed. */
async function openBrowser(url: string): Promise<void> {
  try {
    const browser = await open(url);
    browser.once('error', () => {});
  } catch {}
}
