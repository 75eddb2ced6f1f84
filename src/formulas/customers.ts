import { messages } from '../cells/messages.ts';
import { anyNumber, atLeast0, fraction } from '../cells/parameter.ts';
import { problem } from '../cells/value.ts';
import {
  discountedLifetimeValue,
  paybackPeriods,
  subscriberLifetimeValue,
} from '../marketing/customer-value.ts';
import { netPromoterScore, ratio, shareLost } from '../marketing/ratios.ts';
import { type Family, rowFormula } from './formula.ts';
import { blanksFirst } from './native.ts';
import { ratioFormula, shareFormula } from './ratio-formula.ts';

const cac = atLeast0('cac', 'What a new customer cost to win, as from CAC.');
const grossMargin = fraction('margin', 'Gross margin, 0 to 1: 75% or 0.75.');
const revenuePerCustomer = (summary: string) => atLeast0('revenue_per_customer', summary);

const AOV = ratioFormula({
  name: 'AOV',
  header: 'AOV',
  soughtAs:
    'basket size, average basket value, ABV, ticket, spend per head, spend per customer, average gift, cart value',
  summary: 'Average order value: revenue per order.',
  parameters: [
    anyNumber('revenue', 'Revenue of the orders; negative after refunds.'),
    atLeast0('orders', 'Number of orders.'),
  ],
  example: { args: [12000, 150], result: 80 },
  source: 'Omniconvert, "What is average order value?"',
  note: 'Gross or net of refunds, as the revenue you give; keep to one of them.',
});

const ABANDONMENT = rowFormula({
  name: 'ABANDONMENT',
  header: 'Cart abandonment',
  soughtAs: 'basket, checkout, abandoned carts, drop-off',
  summary: 'Cart abandonment rate: the share of carts that never became an order, as a fraction.',
  parameters: [
    atLeast0('orders', 'Completed orders.'),
    atLeast0('carts', 'Carts with at least one item, the completed ones included.'),
  ],
  example: { args: [3000, 10000], result: 0.7 },
  refuses: [[120, 100]],
  source: 'The Prime Calculator, "Cart abandonment rate"',
  note: 'Counts from the cart. With checkouts started instead of carts it is the checkout abandonment rate, which is lower.',
  native: blanksFirst(['orders', 'carts'], 'IF({carts}=0;"";1-{orders}/{carts})'),
  compute: (orders, carts) =>
    orders > carts
      ? problem(messages.partAboveWhole('orders', orders, 'carts', carts))
      : shareLost(orders, carts),
});

const REPEATRATE = shareFormula({
  name: 'REPEATRATE',
  header: 'Repeat rate',
  soughtAs: 'loyalty, repurchase, returning customers, repeat bookers, second gift',
  summary: 'Repeat purchase rate: the share of customers who bought more than once, as a fraction.',
  parameters: [
    atLeast0('returning_customers', 'Customers with two orders or more.'),
    atLeast0('customers', 'All customers of the same period.'),
  ],
  example: { args: [300, 1200], result: 0.25 },
  refuses: [[130, 100]],
  source: 'Wall Street Prep, "Repeat purchase rate"',
});

const NPS = rowFormula({
  name: 'NPS',
  header: 'NPS',
  soughtAs: 'satisfaction, survey, recommendation, loyalty, score',
  summary: 'Net promoter score, −100 to 100: promoters less detractors in percent of all answers.',
  parameters: [
    atLeast0('promoters', 'Answers of 9 or 10.'),
    atLeast0('passives', 'Answers of 7 or 8.'),
    atLeast0('detractors', 'Answers of 0 to 6.'),
  ],
  example: { args: [60, 25, 15], result: 45 },
  source: 'Reichheld, "The one number you need to grow", Harvard Business Review, 2003',
  native: blanksFirst(
    ['promoters', 'passives', 'detractors'],
    'IF({promoters}+{passives}+{detractors}=0;"";({promoters}-{detractors})/({promoters}+{passives}+{detractors})*100)',
  ),
  compute: netPromoterScore,
});

const CHURNRATE = shareFormula({
  name: 'CHURNRATE',
  header: 'Churn rate',
  soughtAs: 'subscribers, members, donors, cancellations, attrition, leavers, subscription, lost customers',
  summary: 'Churn rate: the share of customers lost in a period, as a fraction.',
  parameters: [
    atLeast0('lost', 'Customers lost in the period.'),
    atLeast0('at_start', 'Customers at its start.'),
  ],
  example: { args: [50, 1000], result: 0.05 },
  refuses: [[130, 100]],
  source: 'Calculator City, churn rate calculator',
  note: 'Customers won during the period are not in the denominator, or a growing company would seem to lose fewer; leave them out of lost too.',
});

const RETENTION = rowFormula({
  name: 'RETENTION',
  header: 'Retention',
  soughtAs: 'subscribers, members, donors, renewal rate, loyalty, keep, subscription',
  summary: 'Retention rate: the share of the customers at the start who are still there at the end.',
  parameters: [
    atLeast0('at_end', 'Customers at the end of the period.'),
    atLeast0('new_customers', 'Of these, customers won during the period.'),
    atLeast0('at_start', 'Customers at its start.'),
  ],
  example: { args: [220, 40, 200], result: 0.9 },
  refuses: [[10, 40, 20]],
  source: 'Exprimere, "Customer retention rate": (end − new) ÷ start',
  note: 'Above 1 the counts do not belong together: new_customers are those won in the period who are still there at its end.',
  native: blanksFirst(
    ['at_end', 'new_customers', 'at_start'],
    'IF({at_start}=0;"";({at_end}-{new_customers})/{at_start})',
  ),
  compute: (atEnd, newCustomers, atStart) =>
    newCustomers > atEnd && atStart > 0
      ? problem(messages.partAboveWhole('new_customers', newCustomers, 'at_end', atEnd))
      : ratio(atEnd - newCustomers, atStart),
});

const CLV = rowFormula({
  name: 'CLV',
  header: 'CLV',
  soughtAs: 'LTV, CLTV, lifetime value, customer worth, donor value',
  summary: 'Customer lifetime value in today’s money: the margin of each period while the customer stays.',
  parameters: [
    anyNumber('margin_per_period', 'What a customer earns you in a period, after costs.'),
    fraction('retention', 'The share of customers who stay for another period, 0 to 1.'),
    atLeast0('discount', 'Discount rate of the same period, a fraction: 10% or 0.1.'),
  ],
  example: { args: [100, 0.8, 0.2], result: 200 },
  refuses: [[100, 1, 0]],
  source: 'Farris, Bendle, Pfeifer & Reibstein, "Marketing Metrics", chapter 5',
  note: 'Margin × r ÷ (1 + d − r) counts the first margin after one period. If it is earned at the start, add one margin. Retention and discount must be of the same period.',
  native: blanksFirst(
    ['margin_per_period', 'retention', 'discount'],
    '{margin_per_period}*{retention}/(1+{discount}-{retention})',
  ),
  compute: (margin, retention, discount) =>
    discountedLifetimeValue(margin, retention, discount) ??
    problem(messages.endlessLifetime(retention, discount)),
});

const LTV = rowFormula({
  name: 'LTV',
  header: 'LTV',
  soughtAs: 'CLV, lifetime value, subscribers, members, subscription, customer worth',
  summary: 'Lifetime value of a subscriber: margin per period over the share of customers lost in it.',
  parameters: [
    revenuePerCustomer('Revenue of an average customer in a period, such as a month (ARPA).'),
    grossMargin,
    fraction('churn', 'The share of customers lost in that period, 0 to 1.'),
  ],
  example: { args: [500, 0.75, 0.025], result: 15000 },
  source: 'MetricHQ, "Customer lifetime value"',
  note: 'The subscription form, without discounting; CLV is the discounted one. Where nobody leaves (churn 0) no lifetime can be told and the cell stays blank; some tools cap it at 120 months.',
  native: blanksFirst(
    ['revenue_per_customer', 'margin', 'churn'],
    'IF({churn}=0;"";{revenue_per_customer}*{margin}/{churn})',
  ),
  compute: subscriberLifetimeValue,
});

const LTVCAC = ratioFormula({
  name: 'LTVCAC',
  header: 'LTV to CAC',
  soughtAs: 'unit economics, LTV:CAC, acquisition, subscription',
  summary: 'What a customer brings for each unit of money spent to win them; 3 is a common yardstick.',
  parameters: [anyNumber('ltv', 'Lifetime value, as from LTV or CLV.'), cac],
  example: { args: [800, 200], result: 4 },
  source: 'ScoutMyTool, LTV to CAC calculator',
});

const PAYBACK = rowFormula({
  name: 'PAYBACK',
  header: 'Payback',
  soughtAs: 'months to recover, pay off, break even, acquisition, subscription',
  summary: 'Periods until a customer has earned back what they cost to win.',
  parameters: [
    cac,
    revenuePerCustomer('Revenue of an average customer in a period; the answer counts such periods.'),
    grossMargin,
  ],
  example: { args: [600, 100, 0.6], result: 10 },
  source: 'ScoutMyTool, CAC payback calculator',
  native: blanksFirst(
    ['cac', 'revenue_per_customer', 'margin'],
    'IF({revenue_per_customer}*{margin}=0;"";{cac}/({revenue_per_customer}*{margin}))',
  ),
  compute: paybackPeriods,
});

export const customers: Family = {
  title: 'Shop and customers',
  formulas: [AOV, ABANDONMENT, REPEATRATE, NPS, CHURNRATE, RETENTION, CLV, LTV, LTVCAC, PAYBACK],
};
