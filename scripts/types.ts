/** Type-checks every folder with the types of the place it runs in. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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
  const { status } = spawnSync('npx', ['tsc', '-p', folder], { stdio: 'inherit' });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`Types do not fit in: ${failed.join(', ')}`);
  process.exit(1);
}
