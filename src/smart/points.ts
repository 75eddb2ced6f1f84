import { LETTERS, type Letter, type Level } from './goal.ts';

export const POINTS: Record<Level, number> = { 0: 0, 1: 11, 2: 18 };
const MOST_EXTRA = 2;

/** From here on a goal is SMART and gets a confirmation instead of advice. */
export const SMART_FROM = 85;

interface Cap {
  readonly most: number;
  readonly reason: string;
  readonly applies: (levels: Readonly<Record<Letter, Level>>, placeholder: boolean) => boolean;
}

/** What is out of reach is no goal, whatever else it says. */
export const OUT_OF_REACH_AT_MOST = 59;

const CAPS: readonly Cap[] = [
  { most: OUT_OF_REACH_AT_MOST, reason: 'out of reach: at most 59', applies: ({ A }) => A === 0 },
  { most: 64, reason: 'a blank still to fill in: at most 64', applies: (_, placeholder) => placeholder },
  { most: 69, reason: 'nothing to measure: at most 69', applies: ({ M }) => M === 0 },
  { most: 69, reason: 'no time frame: at most 69', applies: ({ T }) => T === 0 },
  { most: 74, reason: 'no business outcome: at most 74', applies: ({ R }) => R === 0 },
  { most: 84, reason: 'no number to reach: at most 84', applies: ({ M }) => M === 1 },
  { most: 84, reason: 'no firm end date: at most 84', applies: ({ T }) => T === 1 },
];

export interface Points {
  readonly score: number;
  readonly caps: readonly string[];
}

/**
 * The score of a goal, 0–100: 0, 11 or 18 points for a letter's level and up to 2 more for extra evidence
 * within level 2, summed, then capped. `caps` names only those that lowered the sum.
 */
export function pointsOf(
  levels: Readonly<Record<Letter, Level>>,
  extra: Readonly<Record<Letter, number>>,
  placeholder: boolean,
): Points {
  const sum = LETTERS.reduce((total, letter) => {
    const level = levels[letter];
    return total + POINTS[level] + (level === 2 ? Math.min(MOST_EXTRA, extra[letter]) : 0);
  }, 0);
  const caps = CAPS.filter((cap) => sum > cap.most && cap.applies(levels, placeholder));
  return { score: Math.min(sum, ...caps.map((cap) => cap.most)), caps: caps.map((cap) => cap.reason) };
}

/** A score whose A is lowered afterwards, by what the plan says: it loses the level's points alone. */
export function lowered(score: number, from: Level, to: Level): number {
  const left = score - Math.max(0, POINTS[from] - POINTS[to]);
  return to === 0 ? Math.min(left, OUT_OF_REACH_AT_MOST) : left;
}
