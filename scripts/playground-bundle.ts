/** Bundles the playground for the browser into build/playground/. The add-on itself stays in dist/. */
import { copyFile, rm } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';
import { plainFields } from './plain-fields.ts';

export const playgroundFolder = 'build/playground';

const page = 'playground/page';
const bridge = 'playground/bridge';

const common: BuildOptions = {
  outdir: playgroundFolder,
  bundle: true,
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};

export async function bundlePlayground(): Promise<void> {
  await rm(playgroundFolder, { recursive: true, force: true });
  await Promise.all([bundleModules(), bundleScripts()]);
  await Promise.all(
    ['index.html', 'icon.svg'].map((file) => copyFile(`${page}/${file}`, `${playgroundFolder}/${file}`)),
  );
}

async function bundleModules(): Promise<void> {
  await build({
    ...common,
    entryPoints: { main: `${page}/main.ts`, shell: `${page}/shell.css` },
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [plainFields],
  });
}

/** What the script's worker and its pages run before the add-on's own code. */
async function bundleScripts(): Promise<void> {
  await build({
    ...common,
    entryPoints: { worker: `${bridge}/worker.ts`, 'client-shim': `${bridge}/client-shim.ts` },
    format: 'iife',
  });
}
