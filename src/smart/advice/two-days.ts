import { day, toWords } from '../../marketing/day.ts';
import type { ReadGoal } from '../cells.ts';
import { type Evidence, quoted } from '../evidence/evidence.ts';

/** "03/04/2027", "3.4.27" */
const IN_FIGURES = /^"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})"$/;
const MONTHS = 12;

/** Asks which day is meant where an end in figures is one day in some countries and another in others. */
export function eitherDay(evidence: Evidence, goal: ReadGoal): string | undefined {
  if (goal.deadline !== undefined) return undefined;
  for (const time of evidence.times) {
    if (time.kind !== 'end' || !time.unsure) continue;
    const said = quoted(evidence, time);
    const [first, second, written] = [1, 3, 4].map((part) => Number(IN_FIGURES.exec(said)?.[part]));
    if (!first || !second || first > MONTHS || second > MONTHS || first === second) continue;
    const year = (written as number) < 100 ? 2000 + (written as number) : (written as number);
    const [one, other] = [day(year, second, first), day(year, first, second)].map(toWords);
    return `Write the month as a word: ${said} can be ${one} or ${other}.`;
  }
  return undefined;
}
