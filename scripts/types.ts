/** Type-checks every folder with the types of the place it runs in. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Run by Node itself: Windows starts no npx without a shell. */
const TSC = 'node_modules/typescript/bin/tsc';

const projects = [
  'src',
  'src/sheets',
  'src/addon',
  'src/sidebar',
  'playground',
  'scripts',
  'tests',
  'bench',
].filter((folder) => existsSync(`${folder}/tsconfig.json`));

const failed = projects.filter((folder) => {
  const { status, error } = spawnSync(process.execPath, [TSC, '-p', folder], { stdio: 'inherit' });
  if (error) throw error;
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`Types do not fit in: ${failed.join(', ')}`);
  process.exit(1);
}
