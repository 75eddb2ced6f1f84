/** Finds a Chrome or Chromium for the browser tests, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
};

/** The path of a browser that starts. CHROME_PATH decides where it is set. Throws if none can be had. */
export function findBrowser(): string {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, but no browser starts there.`);
  }
  const installed = installedBrowser();
  if (installed) return installed;
  for (const install of [installWithPlaywright, installWithApt]) {
    install();
    const found = installedBrowser();
    if (found) return found;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be installed here. ' +
      'Install one, or set CHROME_PATH to the browser to use.',
  );
}

function installedBrowser(): string | undefined {
  return [...(usualPlaces[process.platform] ?? []), chromium.executablePath()].find(starts);
}

/** A snap's stub or a browser without its libraries exists but does not start. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function installWithPlaywright(): void {
  run('npx', ['playwright-core', 'install', 'chromium']);
}

function installWithApt(): void {
  if (process.getuid?.() !== 0) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', 'chromium']);
}

function run(command: string, args: string[]): void {
  console.log(`No browser found: ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
