import { parse } from 'chrono-node/en';
import { scoreGoal } from '../src/smart/score.ts';
import { labelledGoals } from './smart-goals.ts';

const ROWS = 1000;
const ROUNDS = 9;

/**
 * A column of goals, scored in full, against chrono-node only looking for dates in the same texts. Rounds
 * alternate in one process and the median counts, so that a busy machine slows both alike.
 */
export default async function smartSpeed(): Promise<string[]> {
  const goals = [...labelledGoals('smart-goals.jsonl'), ...labelledGoals('more-smart-goals.jsonl')];
  const column = Array.from({ length: ROWS }, (_, i) => {
    const goal = goals[i % goals.length];
    if (!goal) throw new Error('there are no goals');
    return goal;
  });
  const score = () => {
    for (const { text, asOf } of column) scoreGoal({ statement: text, asOf });
  };
  const parseDates = () => {
    for (const { text } of column) parse(text, new Date(2026, 10, 21));
  };
  const cold = time(() => scoreGoal({ statement: 'Sell 20% more by June' }));
  score();
  parseDates();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(time(score));
    theirs.push(time(parseDates));
  }
  const ratio = median(ours) / median(theirs);
  return [
    `SMARTSCORE on ${ROWS} goals: ${median(ours).toFixed(1)} ms; chrono-node alone: ${median(theirs).toFixed(1)} ms; ratio ${ratio.toFixed(2)}`,
    `The first goal, vocabularies made ready: ${cold.toFixed(0)} ms`,
  ];
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}
