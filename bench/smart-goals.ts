import { readFileSync } from 'node:fs';
import { type Day, parseIso } from '../src/marketing/day.ts';
import type { Letter, Level } from '../src/smart/score.ts';

/** A goal whose levels readers have agreed on. */
export interface LabelledGoal {
  readonly id: string;
  readonly text: string;
  readonly asOf: Day;
  readonly labels: Readonly<Record<Letter, Level>>;
  /** Two goals of a pair say the same, one SMART and one vague. */
  readonly pair: string | undefined;
  readonly role: 'smart' | 'vague' | undefined;
}

export function labelledGoals(file: string): LabelledGoal[] {
  const lines = readFileSync(new URL(`../tests/data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { id, text, as_of, labels, pair, role } = JSON.parse(line);
    return {
      id,
      text,
      asOf: parseIso(as_of) as Day,
      labels,
      pair: pair ?? undefined,
      role: role ?? undefined,
    };
  });
}
