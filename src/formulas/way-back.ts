import { above0, anyNumber, atLeast0, choice, optional, rate, stages } from '../cells/parameter.ts';
import { customersNeeded, leadsNeeded, wholeUnits } from '../marketing/funnel.ts';
import { goalTarget } from '../marketing/target.ts';
import { type Family, rowFormula } from './formula.ts';

const revenueTarget = atLeast0('revenue_target', 'Revenue to reach.');
const saleValue = above0('sale_value', 'What an average sale brings.');
const booked = optional(atLeast0('booked', 'Optional. Revenue already won; 0 if left out.'), 0);

const GOALTARGET = rowFormula({
  name: 'GOALTARGET',
  header: 'Target',
  summary: 'The target that a change over a baseline leads to: +25% over last year, or 2 points more.',
  parameters: [
    anyNumber('baseline', 'Where the metric stands, such as last year’s figure.'),
    anyNumber('change', 'The change: 25% or 0.25 for relative, else an amount in the metric’s own unit.'),
    optional(
      choice(
        'mode',
        'Optional. "relative" (a share of the baseline), or "points" or "absolute" (an amount).',
        ['relative', 'points', 'absolute'],
      ),
      'relative',
    ),
  ],
  example: { args: [100000, 0.25], result: 125000 },
  source: 'Denamico, "How to develop SMART marketing goals"',
  compute: goalTarget,
});

const REQUIREDCUSTOMERS = rowFormula({
  name: 'REQUIREDCUSTOMERS',
  header: 'Customers needed',
  summary: 'Customers still to win for a revenue target, rounded up.',
  parameters: [revenueTarget, saleValue, booked],
  example: { args: [3000000, 25000], result: 120 },
  source: 'Red66 Marketing, "Marketing math that drives revenue growth"',
  compute: (target, value, won) => wholeUnits(customersNeeded(target, value, won)),
});

const REQUIREDLEADS = rowFormula({
  name: 'REQUIREDLEADS',
  header: 'Leads needed',
  summary: 'Leads that must enter the funnel for a revenue target, rounded up once at the end.',
  parameters: [
    revenueTarget,
    saleValue,
    stages(
      rate(
        'conversion_rates',
        'The share of leads that become customers: one rate, or the rates of successive stages side by side.',
      ),
    ),
    booked,
  ],
  example: { args: [1000000, 10000, 0.2], result: 500 },
  source: 'Square 2 Marketing, "Marketing strategy has only one purpose: leads"',
  note: 'A single goal takes the whole range as its stages. For a column of goals give one rate or one row of stages per goal, or one row of stages for all.',
  compute: (target, value, rates, won) => wholeUnits(leadsNeeded(customersNeeded(target, value, won), rates)),
});

export const wayBack: Family = {
  title: 'From the goal backwards',
  formulas: [GOALTARGET, REQUIREDCUSTOMERS, REQUIREDLEADS],
};
