import { type Letter, type Score, scoreGoal } from '../src/smart/score.ts';
import { type LabelledGoal, labelledGoals } from './smart-goals.ts';

const LETTERS: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];
const SEED = 20260421;

interface Scored extends LabelledGoal {
  readonly score: Score;
}

/**
 * How well the levels agree with readers': quadratic weighted kappa a letter (1 = always, 0 = by chance), and
 * how many pairs stand in the right order. The 105 goals are parted into two halves by a fixed seed, pairs
 * kept together, so that what was tuned on one half can be read on the other. All of these goals have been
 * read by now: only goals kept elsewhere still measure the scorer on something new.
 */
export default async function smartQuality(): Promise<string[]> {
  const goals = labelledGoals('smart-goals.jsonl').map(scored);
  const [first, second] = halves(goals);
  const more = labelledGoals('more-smart-goals.jsonl').map(scored);
  const third = labelledGoals('third-smart-goals.jsonl').map(scored);
  return [
    'Agreement with readers (quadratic weighted kappa)',
    '                       goals      S      M      A      R      T   mean  pairs',
    line('first half', first),
    line('second half', second),
    line('both', goals),
    line('one more reader', more),
    line('another reader', third),
  ];
}

function scored(goal: LabelledGoal): Scored {
  const score = scoreGoal({ statement: goal.text, asOf: goal.asOf });
  if ('unreadable' in score) throw new Error(`${goal.id}: ${score.unreadable}`);
  return { ...goal, score };
}

function line(name: string, goals: readonly Scored[]): string {
  const kappas = LETTERS.map((letter) =>
    kappa(goals.map(({ labels, score }) => [labels[letter], score.levels[letter]] as const)),
  );
  const mean = kappas.reduce((sum, value) => sum + value, 0) / kappas.length;
  const figures = [...kappas, mean].map((value) => value.toFixed(3).padStart(6)).join(' ');
  return `${name.padEnd(22)} ${String(goals.length).padStart(5)} ${figures}  ${pairOrder(goals)}`;
}

/** Cohen's weighted kappa with squared weights (Cohen 1968, Psychological Bulletin 70). */
function kappa(pairs: readonly (readonly [number, number])[]): number {
  const count = (at: 0 | 1, level: number) => pairs.filter((pair) => pair[at] === level).length;
  const observed = pairs.reduce((sum, [one, other]) => sum + (one - other) ** 2, 0);
  let expected = 0;
  for (const one of [0, 1, 2]) {
    for (const other of [0, 1, 2]) {
      expected += ((one - other) ** 2 * count(0, one) * count(1, other)) / pairs.length;
    }
  }
  return expected === 0 ? 1 : 1 - observed / expected;
}

function pairOrder(goals: readonly Scored[]): string {
  const smart = goals.filter(({ role, pair }) => role === 'smart' && pair !== undefined);
  const pairs = smart.flatMap((one) => {
    const vague = goals.find(({ pair, role }) => pair === one.pair && role === 'vague');
    return vague ? [one.score.score > vague.score.score] : [];
  });
  return pairs.length === 0 ? '-' : `${pairs.filter(Boolean).length}/${pairs.length}`;
}

/** Two halves of a shuffled list, the goals of a pair on the same side. */
function halves(goals: readonly Scored[]): [Scored[], Scored[]] {
  const groups = [...new Set(goals.map(({ pair, id }) => pair ?? id))];
  let state = SEED;
  for (let i = groups.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [groups[i], groups[j]] = [groups[j] as string, groups[i] as string];
  }
  const first = new Set(groups.slice(0, groups.length / 2));
  const isFirst = ({ pair, id }: Scored) => first.has(pair ?? id);
  return [goals.filter(isFirst), goals.filter((goal) => !isFirst(goal))];
}
