/** `npm run build`: writes dist/ with exactly the three files that are pushed to Google. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { checkCode } from './build/check.ts';
import { buildCode } from './build/code.ts';
import { buildSidebar } from './build/sidebar.ts';

export async function buildAddon(): Promise<void> {
  const [code, sidebar] = await Promise.all([buildCode(), buildSidebar()]);
  checkCode(code);
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  await Promise.all([
    writeFile('dist/Code.js', code),
    writeFile('dist/Sidebar.html', sidebar),
    copyFile('appsscript.json', 'dist/appsscript.json'),
  ]);
  const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`;
  console.log(`dist/ is built: Code.js ${kilobytes(code)}, Sidebar.html ${kilobytes(sidebar)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAddon();
