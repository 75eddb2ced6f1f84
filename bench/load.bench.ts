import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildCode } from '../scripts/build/code.ts';
import { median } from './measure.ts';

const ROUNDS = 20;

/** Reads a script in a bare context, sets it up and asks for one answer; prints what each step took. */
const RUN = `
  const { createContext, Script } = require('node:vm');
  const [file, call] = process.argv.slice(2);
  const text = require('node:fs').readFileSync(file, 'utf8');
  const context = createContext({});
  new Script('1').runInContext(context);
  const answer = new Script(call);
  const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const start = spent();
  const script = new Script(text);
  const read = spent();
  script.runInContext(context);
  const ready = spent();
  answer.runInContext(context);
  console.log(JSON.stringify([read - start, ready - read, spent() - ready]));`;

type Steps = [read: number, setUp: number, answer: number];

/**
 * What a cell costs before and with its first answer, for Google loads the whole script for each: Code.js
 * against chrono-node's English part alone. Processor time in fresh processes in turn, medians.
 */
export default async function load(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  try {
    const run = join(folder, 'run.cjs');
    const ours = join(folder, 'Code.js');
    const theirs = join(folder, 'chrono.js');
    writeFileSync(run, RUN);
    writeFileSync(ours, await buildCode());
    await build({
      stdin: { contents: "export { parse } from 'chrono-node/en'", resolveDir: process.cwd() },
      outfile: theirs,
      bundle: true,
      minify: true,
      format: 'iife',
      globalName: 'chrono',
      target: 'es2020',
    });
    const jobs: [title: string, file: string, call: string][] = [
      ['a cell with CTR', ours, 'CTR(50, 2000)'],
      ['a cell with SMARTSCORE', ours, "SMARTSCORE('Win 40 new customers by 30 June 2027')"],
      ['chrono-node reads one date', theirs, "chrono.parse('by 30 June 2027')"],
    ];
    const took: Steps[][] = jobs.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
      jobs.forEach(([, file, call], job) => {
        const steps = execFileSync(process.execPath, ['--single-threaded', run, file, call], {
          encoding: 'utf8',
        });
        took[job]?.push(JSON.parse(steps) as Steps);
      });
    }
    const medians = took.map((rounds) =>
      [0, 1, 2].map((step) => median(rounds.map((steps) => steps[step] ?? 0))),
    );
    const whole = medians.map((steps) => steps.reduce((sum, step) => sum + step));
    const peer = whole[whole.length - 1] as number;
    return [
      'Processor time, milliseconds       read  set up  answer  in all  ratio',
      ...jobs.map(([title], job) => {
        const figures = [...(medians[job] ?? []), whole[job] ?? 0].map((figure) =>
          figure.toFixed(1).padStart(7),
        );
        return `${title.padEnd(30)} ${figures.join(' ')}  ${((whole[job] ?? 0) / peer).toFixed(2)}`;
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
