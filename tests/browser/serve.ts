/** Before the browser tests: bundles the playground and serves it on a free port. */
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/find-browser.ts';
import { bundlePlayground } from '../../scripts/playground-bundle.ts';
import { servePlayground } from '../../scripts/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    playgroundUrl: string;
    browserPath: string;
  }
}

export default async function serve(project: TestProject) {
  project.provide('browserPath', findBrowser());
  await bundlePlayground();
  const server = await servePlayground(0);
  project.provide('playgroundUrl', server.url);
  return () => server.close();
}
