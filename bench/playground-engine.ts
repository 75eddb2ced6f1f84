import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { createEngine } from '../playground/engine/headless.ts';

/** The playground's engine in Node: Univer's modules only load there when they are bundled first. */
export async function loadEngine(): Promise<typeof createEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'smart-goals-bench-'));
  const outfile = join(folder, 'engine.cjs');
  await build({
    entryPoints: ['playground/engine/headless.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  const loaded = createRequire(import.meta.url)(outfile) as { createEngine: typeof createEngine };
  await rm(folder, { recursive: true });
  return loaded.createEngine;
}
