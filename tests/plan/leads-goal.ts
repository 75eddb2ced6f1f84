import { day } from '../../src/marketing/day.ts';
import type { Goal } from '../../src/plan/goal.ts';

/** A goal as the wizard saves it; each file says what it needs otherwise. */
export const LEADS_GOAL: Goal = {
  statement: 'Win 100 leads by 30 June 2027',
  supports: '',
  owner: 'Maya',
  channel: 'Email',
  metric: 'Leads',
  kind: 'Total',
  direction: 'Increase',
  unit: 'number',
  baseline: null,
  target: 100,
  start: day(2027, 1, 1),
  deadline: day(2027, 6, 30),
};
