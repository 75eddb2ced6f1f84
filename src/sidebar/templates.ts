/** What a goal to start from fills in. */
import { addMonths, calendarDate, type Day, day, toIso } from '../marketing/day.ts';
import { type Answers, BLANK_ANSWERS, type StrategyAnswers } from './model/answers.ts';
import { SHORTCUTS } from './model/shortcuts.ts';
import type { Surroundings } from './model/surroundings.ts';
import { stagesNamed } from './model/usual-stages.ts';
import { TEMPLATES, type Template } from './template-goals.ts';

/** The answers that a template begins with; the baseline and the owner stay as they were typed. */
export function answersFrom(name: string, around: Surroundings): Partial<Answers> {
  const template = TEMPLATES.find((one) => one.name === name);
  if (!template) return {};
  const {
    goal,
    channel,
    metric,
    kind = '',
    direction = '',
    target,
    milestones,
    shape = 'linear',
    supports,
  } = template;
  const { start, deadline } = periodOf(template, around);
  return {
    template: name,
    goal,
    channel,
    metric,
    kind,
    direction,
    target,
    targetIs: '',
    start: toIso(start),
    deadline: name === BLANK_ANSWERS.template ? '' : toIso(deadline),
    milestones,
    shape,
    supports,
    strategies: template.strategy === '' ? [] : [strategyOf(template.strategy)],
    tactics: [],
    stages: stagesNamed(template.stages ?? []),
    averageSale: '',
    statement: null,
  };
}

function periodOf({ lasts }: Template, { today, fiscalYearFirstMonth }: Surroundings) {
  if (lasts === 'Fiscal year') return nearestFiscalYear(today, fiscalYearFirstMonth);
  const shortcut = SHORTCUTS.find(({ label }) => label === lasts);
  return { start: today, deadline: shortcut?.deadline(today, fiscalYearFirstMonth) ?? addMonths(today, 6) };
}

/** The year whose first day is nearest: the running one in its first half, then the next. */
function nearestFiscalYear(today: Day, firstMonth: number): { start: Day; deadline: Day } {
  const { year, month } = calendarDate(today);
  const into = (month - firstMonth + 12) % 12;
  const start = day(year, month - into + (into < 6 ? 0 : 12), 1);
  return { start, deadline: addMonths(start, 12) - 1 };
}

function strategyOf(statement: string): StrategyAnswers {
  return { key: '1', statement, owner: '', tactics: [] };
}
