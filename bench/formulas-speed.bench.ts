import { runInThisContext } from 'node:vm';
import { buildCode } from '../scripts/build/code.ts';
import { megabytesHeld, quickestInTurn } from './measure.ts';

type Column = unknown[][];

/** Whole numbers as a campaign export holds them; one row in twenty is blank. */
function column(rows: number, start: number): Column {
  let state = start;
  return Array.from({ length: rows }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return [state % 20 === 0 ? '' : state % 10_000];
  });
}

/** The least that a hand-written custom function would do: divide, unless a cell is blank or the divisor 0. */
function bareRatio(parts: Column, wholes: Column): Column {
  const out: Column = [];
  for (let row = 0; row < parts.length; row++) {
    const part = parts[row]?.[0];
    const whole = wholes[row]?.[0];
    const blank = part === '' || whole === '' || whole === 0;
    out.push([blank ? '' : (part as number) / (whole as number)]);
  }
  return out;
}

function bareLeads(targets: Column, values: Column, rates: readonly (readonly number[])[]): Column {
  const out: Column = [];
  for (let row = 0; row < targets.length; row++) {
    const target = targets[row]?.[0];
    const value = values[row]?.[0];
    if (target === '' || value === '' || value === 0) {
      out.push(['']);
      continue;
    }
    let leads = (target as number) / (value as number);
    for (const rate of rates[row] ?? []) leads /= rate;
    out.push([Math.ceil(leads)]);
  }
  return out;
}

const times = (ours: number, theirs: number) =>
  `${ours.toFixed(1)} ms against ${theirs.toFixed(1)} ms: ${(ours / theirs).toFixed(2)}×`;

/** Whole columns in one call of the built file, against the bare loop; growth with the rows; memory. */
export default async function formulasSpeed(): Promise<string[]> {
  const code = await buildCode();
  /** A formula of a script loaded afresh, as Google does for every execution. */
  const load = (name: string) =>
    runInThisContext(`${code}; globalThis.${name}`) as (...args: unknown[]) => unknown;
  const lines: string[] = [];

  const loadedCtr = load('CTR');
  const [clicks, impressions] = [column(100_000, 7), column(100_000, 11)];
  const [ctr, bare] = quickestInTurn(
    41,
    () => loadedCtr(clicks, impressions),
    () => bareRatio(clicks, impressions),
  );
  lines.push(`CTR, 100,000 rows, and a bare loop: ${times(ctr ?? 0, bare ?? 0)}`);

  const loadedLeads = load('REQUIREDLEADS');
  const rates = clicks.map(() => [0.3, 0.25, 0.2]);
  const values = impressions.map(([value]) => [value === 0 ? 1 : value]);
  const [leads, bareChain] = quickestInTurn(
    21,
    () => loadedLeads(clicks, values, rates),
    () => bareLeads(clicks, values, rates),
  );
  lines.push(
    `REQUIREDLEADS, 100,000 rows of three stages, and a bare loop: ${times(leads ?? 0, bareChain ?? 0)}`,
  );

  for (const rows of [1_000, 10_000, 100_000, 1_000_000]) {
    const [parts, wholes] = [column(rows, 7), column(rows, 11)];
    const [ours = 0, theirs = 0] = quickestInTurn(
      rows > 100_000 ? 5 : 15,
      () => loadedCtr(parts, wholes),
      () => bareRatio(parts, wholes),
    );
    const each = (elapsed: number) => ((elapsed / rows) * 1e6).toFixed(0);
    lines.push(
      `CTR, ${rows.toLocaleString('en')} rows: ${ours.toFixed(1)} ms, ${each(ours)} ns a row; bare loop ${each(theirs)} ns`,
    );
  }

  const ours = megabytesHeld(() => loadedCtr(clicks, impressions));
  const theirs = megabytesHeld(() => bareRatio(clicks, impressions));
  lines.push(`memory of the answer, 100,000 rows: ${ours.toFixed(1)} MB against ${theirs.toFixed(1)} MB`);
  return lines;
}
