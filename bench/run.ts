/** `npm run bench [name]`: runs every benchmark, or those whose name contains the word, and prints their lines. */
import { readdir } from 'node:fs/promises';

const wanted = process.argv[2] ?? '';
const files = (await readdir('bench')).filter((file) => file.endsWith('.bench.ts') && file.includes(wanted));
for (const file of files.sort()) {
  const { default: run } = (await import(`./${file}`)) as { default: () => Promise<string[]> };
  console.log(`\n${file.replace('.bench.ts', '')}`);
  for (const line of await run()) console.log(`  ${line}`);
}
