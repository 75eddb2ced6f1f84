import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('clasp would push exactly the three files of dist/', async () => {
  const { stdout } = await promisify(execFile)('node_modules/.bin/clasp', ['show-file-status', '--json']);
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
  expect(filesToPush.sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
}, 30_000);
