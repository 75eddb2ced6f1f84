import { messages } from '../cells/messages.ts';
import { above0, anyNumber, atLeast0, choice, optional, rate, stages } from '../cells/parameter.ts';
import { type Problem, problem } from '../cells/value.ts';
import { customersNeeded, leadsNeeded, wholeUnits } from '../marketing/funnel.ts';
import { type ChangeMode, goalTarget } from '../marketing/target.ts';
import { type Family, rowFormula } from './formula.ts';
import { blanksFirst } from './native.ts';
import { WALKBACK } from './walk-back.ts';

const revenueTarget = atLeast0('revenue_target', 'Revenue to reach.');
const saleValue = above0('sale_value', 'What an average sale brings.');
const booked = optional(atLeast0('booked', 'Optional. Revenue already won; 0 if left out.'), 0);

const BOOKED = 'IF({booked}="";0;{booked})';
const CUSTOMERS = `IF({revenue_target}>${BOOKED};{revenue_target}-${BOOKED};0)/{sale_value}`;

/** Up to the next whole one, but not for the dust of binary fractions; past a billion, to the nearest. */
const roundedUp = (amount: string) =>
  `LET(needed;${amount};IF(needed<10^9;ROUNDUP(needed*(1-10^-9);0);ROUND(needed;0)))`;

/** What to say of a change that was surely meant in percent: 25 for 25%, or half a point written 0.5. */
function refusedChange(baseline: number, change: number, mode: ChangeMode): Problem | undefined {
  const target = goalTarget(baseline, change, mode);
  if (mode === 'relative') {
    const unlikely = change < -1 || change > MOST_GROWTH;
    return baseline > 0 && unlikely ? problem(messages.changeTooLarge(baseline, change, target)) : undefined;
  }
  if (mode === 'absolute' || baseline <= 0 || baseline >= 1) return undefined;
  if (Math.abs(change) >= 1 || target < -DUST) return problem(messages.pointsTooLarge(baseline, change));
  return change >= MOST_GROWTH * baseline && change >= LEAST_SLIP
    ? problem(messages.pointsUnlikely(baseline, change, target))
    : undefined;
}

/** Eleven times the baseline: whoever asks for more can say so as an amount. */
const MOST_GROWTH = 10;
/** A tenth of a point, written 0.1 and read as ten points. */
const LEAST_SLIP = 0.1;
const DUST = 1e-12;

const GOALTARGET = rowFormula({
  name: 'GOALTARGET',
  header: 'Target',
  soughtAs: 'increase, last year, plan, percent, budget target',
  summary: 'The target that a change over a baseline leads to: +25% over last year, or 2 points more.',
  parameters: [
    anyNumber('baseline', 'Where the metric stands, such as last year’s figure.'),
    anyNumber('change', 'The change: 25% or 0.25 for relative, else an amount in the metric’s own unit.'),
    optional<ChangeMode, ChangeMode>(
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
  native: blanksFirst(
    ['baseline', 'change'],
    'IF(IF({mode}="";"relative";{mode})="relative";{baseline}*(1+{change});{baseline}+{change})',
  ),
  refuses: [
    [0.68, 7, 'points'],
    [0.021, 0.5, 'points'],
    [100000, 25],
  ],
  note: 'A rate is a fraction: 2 points more are 2% or 0.02, half a point 0.5% or 0.005. An amount on a rate that may well pass 1, such as items per order, is "absolute".',
  compute: (baseline, change, mode) =>
    refusedChange(baseline, change, mode) ?? goalTarget(baseline, change, mode),
});

const REQUIREDCUSTOMERS = rowFormula({
  name: 'REQUIREDCUSTOMERS',
  header: 'Customers needed',
  soughtAs: 'how many, sales target, orders, subscribers, members, donors, budget target',
  summary: 'Customers still to win for a revenue target, rounded up.',
  parameters: [revenueTarget, saleValue, booked],
  example: { args: [3000000, 25000], result: 120 },
  source: 'Red66 Marketing, "Marketing math that drives revenue growth"',
  native: blanksFirst(['revenue_target', 'sale_value'], roundedUp(CUSTOMERS)),
  compute: (target, value, won) => wholeUnits(customersNeeded(target, value, won)),
});

const REQUIREDLEADS = rowFormula({
  name: 'REQUIREDLEADS',
  header: 'Leads needed',
  soughtAs: 'how many, funnel, conversion, enquiries, sales target',
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
  note: 'A single goal takes the whole range as its stages. For a column of goals give one rate or one row of stages per goal, or one row of stages for all; for goals side by side, a rate below each. The chain is exact and rounded up once at its end.',
  native: blanksFirst(
    ['revenue_target', 'sale_value'],
    `IF(COUNT({conversion_rates})=0;"";${roundedUp(`${CUSTOMERS}/PRODUCT({conversion_rates})`)})`,
  ),
  compute: (target, value, rates, won) => wholeUnits(leadsNeeded(customersNeeded(target, value, won), rates)),
});

const leads = above0('leads', 'Leads you expect.');

const REQUIREDRATE = rowFormula({
  name: 'REQUIREDRATE',
  header: 'Rate needed',
  soughtAs: 'goal seek, conversion rate, what rate',
  summary: 'The share of the given leads that must become customers to reach a revenue target.',
  parameters: [revenueTarget, saleValue, leads, booked],
  example: { args: [100000, 5000, 400], result: 0.05 },
  source: 'The chain of REQUIREDLEADS, solved for the rate',
  note: 'Above 1 no rate is enough: more leads or larger sales are needed.',
  native: blanksFirst(['revenue_target', 'sale_value', 'leads'], `${CUSTOMERS}/{leads}`),
  compute: (target, value, available, won) => customersNeeded(target, value, won) / available,
});

const REQUIREDVISITS = rowFormula({
  name: 'REQUIREDVISITS',
  header: 'Visits needed',
  soughtAs: 'traffic, how many, funnel, sessions',
  summary: 'Visits that it takes to win a number of leads, rounded up.',
  parameters: [
    atLeast0('leads', 'Leads to win.'),
    rate('visit_to_lead', 'The share of visits that become a lead: 2% or 0.02.'),
  ],
  example: { args: [500, 0.02], result: 25000 },
  source: 'Square 2 Marketing, "Marketing strategy has only one purpose: leads"',
  native: blanksFirst(['leads', 'visit_to_lead'], roundedUp('{leads}/{visit_to_lead}')),
  compute: (wanted, visitToLead) => wholeUnits(leadsNeeded(wanted, [visitToLead])),
});

const REQUIREDSPEND = rowFormula({
  name: 'REQUIREDSPEND',
  header: 'Budget needed',
  soughtAs: 'ad spend, cost, how much, money, media plan',
  summary: 'The budget for a number of leads, clicks or customers at a given cost of each.',
  parameters: [
    atLeast0('units', 'Leads, clicks or customers to win.'),
    atLeast0('unit_cost', 'What one of them costs, such as your CPL.'),
  ],
  example: { args: [500, 40], result: 20000 },
  source: 'Cost per lead, solved for the cost',
  native: blanksFirst(['units', 'unit_cost'], '{units}*{unit_cost}'),
  compute: (units, unitCost) => units * unitCost,
});

export const wayBack: Family = {
  title: 'From the goal backwards',
  formulas: [
    GOALTARGET,
    REQUIREDCUSTOMERS,
    REQUIREDLEADS,
    REQUIREDRATE,
    REQUIREDVISITS,
    REQUIREDSPEND,
    WALKBACK,
  ],
};
