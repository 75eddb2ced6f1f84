import { toWords } from '../marketing/day.ts';
import type { Goal } from './goal.ts';
import { shownFigure } from './number-format.ts';
import { Problem } from './problem.ts';
import { type Cells, dayOf, type ExistingRow, numberOf, textOf } from './rows.ts';

/**
 * Refuses what makes sense by itself, but not beside what others wrote into the goal's row meanwhile: a deadline
 * before their start, a target that is their baseline.
 *
 * @param row the goal's, as it still stands in the sheet
 * @param changed what the save changes in it
 */
export function refuseContradictions(row: ExistingRow, changed: Cells, goal: Goal, currency: string): void {
  const dayIn = (key: 'start' | 'deadline') => (key in changed ? goal[key] : dayOf(row, key));
  const [start, deadline] = [dayIn('start'), dayIn('deadline')];
  if (start !== null && deadline !== null && start >= deadline) {
    if ('deadline' in changed)
      refuse('deadline', `The start is ${toWords(start)} by now. Write a deadline after it.`);
    if ('start' in changed)
      refuse('start', `The deadline is ${toWords(deadline)} by now. Write a start before it.`);
  }
  const figureIn = (key: 'baseline' | 'target') => (key in changed ? goal[key] : numberOf(row, key));
  const [baseline, target] = [figureIn('baseline'), figureIn('target')];
  const direction = 'direction' in changed ? goal.direction : textOf(row, 'direction');
  if (target !== null && target === baseline && !direction.startsWith('Keep')) {
    const figure = shownFigure(goal.unit, target, currency);
    if ('target' in changed) refuse('target', `The baseline is ${figure} by now. Write another target.`);
    if ('baseline' in changed) refuse('baseline', `The target is ${figure} by now. Write another baseline.`);
  }
}

function refuse(field: string, message: string): never {
  throw new Problem('request', `Someone changed this goal in the plan meanwhile. ${message}`, {
    field: `plan.goal.${field}`,
  });
}
