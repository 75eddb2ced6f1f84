import { defineConfig } from 'vitest/config';
import { plainFieldsInTests } from './scripts/plain-fields.ts';

const inNode = { environment: 'node' as const };

export default defineConfig({
  test: {
    // Two cores are the least a machine has; vitest would leave one of them to itself.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...inNode,
          name: 'unit',
          // A slow or busy machine is no failure.
          testTimeout: 30_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/bundle/**', 'tests/playground/**', 'tests/browser/**'],
        },
      },
      {
        test: {
          ...inNode,
          name: 'bundle',
          include: ['tests/bundle/**/*.test.ts'],
          globalSetup: 'tests/bundle/build.ts',
        },
      },
      {
        plugins: [plainFieldsInTests],
        test: {
          ...inNode,
          name: 'playground',
          include: ['tests/playground/**/*.test.ts'],
          globalSetup: 'tests/bundle/build.ts',
          server: { deps: { inline: [/@univerjs\//, /opentype\.js/] } },
          // Univer takes seconds to load: files share it. Each test opens workbooks of its own.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...inNode,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/bundle/build.ts', 'tests/browser/serve.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 15_000 } },
          // Browsers are timed and typed into: one at a time, when all else is done.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
