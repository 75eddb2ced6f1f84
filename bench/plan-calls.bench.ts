import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildAddon } from '../scripts/build.ts';
import { fullPlan, goalPlan, saveRequest } from '../tests/playground/plan-goals.ts';
import type { openSpreadsheet, Spreadsheet } from '../tests/playground/plan-host.ts';

const MANY = 1000;

/**
 * What the planning sheets ask of Google: service calls, each of which takes it a moment, and custom-function
 * calls when a cell changes. Neither may grow with the plan.
 */
export default async function planCalls(): Promise<string[]> {
  await buildAddon();
  const open = await loadHost();
  const setUp = await open();
  await setUp.host.callMenu('Set up planning sheets');
  const example = await open();
  await example.host.callMenu('Insert example plan');

  const sheet = await open();
  const first = await callsOfSave(sheet, goalPlan());
  const intoFew = await callsOfSave(sheet, fullPlan());
  const scoredFew = await scoresAfterAnEdit(sheet, 2030);
  addGoals(sheet, MANY);
  const intoMany = await callsOfSave(sheet, fullPlan());
  const scoredMany = await scoresAfterAnEdit(sheet, 2031);
  const lines = [
    ['Service calls: set up planning sheets', setUp.host.serviceCalls().length],
    ['Service calls: insert example plan', example.host.serviceCalls().length],
    ['Service calls: first save, into an empty spreadsheet', first],
    ['Service calls: 3 strategies, 6 tactics, 12 milestones into a plan of 1 goal', intoFew],
    [`Service calls: the same into a plan of ${MANY} goals`, intoMany],
    ['Custom-function calls after an edit in a plan of 11 rows', scoredFew],
    [`Custom-function calls after an edit in a plan of ${MANY} rows`, scoredMany],
  ] as const;
  for (const { close } of [setUp, example, sheet]) close();
  return lines.map(([what, count]) => `${what.padEnd(76)} ${String(count).padStart(5)}`);
}

async function callsOfSave({ call, host }: Spreadsheet, plan: ReturnType<typeof goalPlan>): Promise<number> {
  const answer = await call('saveGoal', saveRequest(plan));
  if (!answer.ok) throw new Error(answer.error?.message);
  return host.serviceCalls().length;
}

/** Goals as if pasted under those that are there. */
function addGoals({ engine, sheetNamed }: Spreadsheet, count: number): void {
  const { id, rows } = sheetNamed('Plan');
  engine.insertRows(id, rows + 1, count);
  const goals = Array.from({ length: count }, (_, n) => [
    { value: `G${n + 100}` },
    { value: 'Goal' },
    { value: `Win ${n + 10} partners by 30 June 2027` },
  ]);
  engine.write({ sheet: id, row: 20, column: 1, rows: count, columns: 3 }, goals);
}

/** How often the add-on is called because a goal was reworded. */
async function scoresAfterAnEdit({ engine, area }: Spreadsheet, year: number): Promise<number> {
  let calls = 0;
  const code = await readFile('dist/Code.js', 'utf8');
  const counting =
    'var check = SMARTCHECK; SMARTCHECK = function () { countCall(); return check.apply(null, arguments); };';
  engine.loadFunctions(`${code}\n${counting}`, { countCall: () => calls++ });
  await engine.calculated();
  calls = 0;
  engine.write(area('Plan', 'C2'), [[{ value: `Win 5 partners by 30 June ${year}` }]]);
  await engine.calculated();
  return calls;
}

/** Univer's modules only load in Node when they are bundled first; the bundle finds esbuild in node_modules. */
async function loadHost(): Promise<typeof openSpreadsheet> {
  const folder = await mkdtemp(resolve('node_modules', '.plan-calls-'));
  const outfile = join(folder, 'host.cjs');
  await build({
    entryPoints: ['tests/playground/plan-host.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['esbuild'],
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(resolve('playground/bridge/headless.ts')).href),
    },
    outfile,
    logLevel: 'error',
  });
  const loaded = createRequire(import.meta.url)(outfile) as { openSpreadsheet: typeof openSpreadsheet };
  await rm(folder, { recursive: true });
  return loaded.openSpreadsheet;
}
