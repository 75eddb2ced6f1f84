import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { indexedVocabularies } from '../scripts/build/vocabularies.ts';
import { median } from './measure.ts';
import { labelledGoals } from './smart-goals.ts';

const ROUNDS = 5;
const WARM = 4_000;
const HOT = 20_000;

/**
 * A column of goals, scored as SMARTSCORE does, against chrono-node only looking for dates in the same texts.
 * A custom function starts in a fresh script each time, so each measurement is a fresh process: the figure
 * for a column holds everything from the first goal to the last, vocabularies made ready included; loading
 * the code is in neither's. Processor time with the compiler's, rounds alternating, medians. The last lines
 * are the long run, when V8 is still compiling ours and when it has compiled both.
 */
export default async function smartSpeed(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'smart-speed-'));
  try {
    const ours = await script(
      folder,
      'ours',
      "import { assessGoal } from './src/smart/score.ts'; const each = (statement) => assessGoal({ statement, asOf: 20778 }).score;",
    );
    const theirs = await script(
      folder,
      'chrono',
      "import { parse } from 'chrono-node/en'; const day = new Date(2026, 10, 21); const each = (text) => parse(text, day);",
    );
    return [
      'Processor time, milliseconds          SMARTSCORE  chrono-node  ratio',
      ...[1, 100, 300, 1000].map((rows) => line(`a column of ${rows}, fresh script`, ours, theirs, rows, 0)),
      line('1000 more, warm', ours, theirs, 1000, WARM),
      line('1000 more, compiled', ours, theirs, 1000, HOT),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A script that runs `each` over so many goals and prints the processor time they took. */
async function script(folder: string, name: string, each: string): Promise<string> {
  const texts = ['smart-goals.jsonl', 'more-smart-goals.jsonl']
    .flatMap(labelledGoals)
    .map(({ text }) => text);
  const run = `
    const texts = ${JSON.stringify(texts)};
    const [rows, before] = process.argv.slice(2).map(Number);
    for (let i = 0; i < before; i++) each(texts[i % texts.length]);
    const start = process.cpuUsage();
    for (let i = 0; i < rows; i++) each(texts[i % texts.length]);
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`;
  const outfile = join(folder, `${name}.cjs`);
  await build({
    stdin: { contents: `${each}\n${run}`, resolveDir: process.cwd(), loader: 'js' },
    outfile,
    bundle: true,
    plugins: [indexedVocabularies],
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2020',
    logLevel: 'silent',
  });
  return outfile;
}

function line(title: string, ours: string, theirs: string, rows: number, before: number): string {
  const took: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    took[0].push(time(ours, rows, before));
    took[1].push(time(theirs, rows, before));
  }
  const [us, them] = took.map(median) as [number, number];
  return `${title.padEnd(36)} ${us.toFixed(1).padStart(11)} ${them.toFixed(1).padStart(12)}  ${(us / them).toFixed(2)}`;
}

function time(file: string, rows: number, before: number): number {
  return Number(execFileSync(process.execPath, ['--single-threaded', file, String(rows), String(before)]));
}
