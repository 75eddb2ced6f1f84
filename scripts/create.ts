/** `npm run create`: makes a new Google Sheet with a script bound to it, notes its ID and pushes the add-on. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SETTINGS = '.clasp.json';
const UNSET = 'run-npm-run-create-or-put-your-script-id-here';
/** Run by Node itself: Windows starts no command of a package without a shell. */
const CLASP = fileURLToPath(import.meta.resolve('@google/clasp'));

const settings = JSON.parse(readFileSync(SETTINGS, 'utf8')) as { scriptId: string };
if (settings.scriptId !== UNSET) {
  console.error(
    `${SETTINGS} names a script already. Run npm run push to update it, or restore ${SETTINGS} first.`,
  );
  process.exit(1);
}

// In an empty folder: clasp creates no second project beside an existing one, and it downloads into it.
const command = ['create-script', '--type', 'sheets', '--title', 'SMART Goals', '--json'];
const created = spawnSync(process.execPath, [CLASP, ...command], {
  cwd: mkdtempSync(join(tmpdir(), 'smart-goals-')),
  encoding: 'utf8',
  stdio: ['inherit', 'pipe', 'inherit'],
});
const answer = /\{[\s\S]*\}/.exec(created.stdout)?.[0];
if (created.status !== 0 || !answer) {
  console.error(
    'Google created no script. Run npx clasp login, switch the Apps Script API on at script.google.com/home/usersettings, and try again.',
  );
  process.exit(1);
}
const { scriptId, parentId } = JSON.parse(answer) as { scriptId: string; parentId: string };
writeFileSync(SETTINGS, `${JSON.stringify({ ...settings, scriptId }, null, 2)}\n`);
console.log(`Your new sheet: https://docs.google.com/spreadsheets/d/${parentId}/edit`);
const pushed = spawnSync('npm', ['run', 'push'], { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(pushed.status ?? 1);
