import { anyNumber, atLeast0, optional } from '../cells/parameter.ts';
import { ratio, returnOnInvestment } from '../marketing/ratios.ts';
import { type Family, rowFormula } from './formula.ts';

const CTR = rowFormula({
  name: 'CTR',
  header: 'CTR',
  summary: 'Click-through rate: the share of impressions that were clicked, as a fraction.',
  parameters: [
    atLeast0('clicks', 'Clicks on the ad, link or mail.'),
    atLeast0('impressions', 'Times it was shown.'),
  ],
  example: { args: [50, 2000], result: 0.025 },
  source: 'Google Ads API, metrics.ctr',
  note: 'Above 1 the two figures come from different sources. Meta reports CTR (all) and link CTR: use one of them throughout.',
  native: 'IF({clicks}="";"";IF({impressions}="";"";IF({impressions}=0;"";{clicks}/{impressions})))',
  compute: ratio,
});

const CVR = rowFormula({
  name: 'CVR',
  header: 'Conversion rate',
  summary:
    'Conversion rate: conversions per visit, as a fraction. May exceed 1 where every conversion counts.',
  parameters: [
    atLeast0('conversions', 'Orders, sign-ups or other actions that count.'),
    atLeast0('visits', 'Visits, sessions or clicks that could convert.'),
  ],
  example: { args: [50, 1000], result: 0.05 },
  source: 'Google Ads Help, "Conversion rate: Definition"',
  native: 'IF({conversions}="";"";IF({visits}="";"";IF({visits}=0;"";{conversions}/{visits})))',
  compute: ratio,
});

const CPC = rowFormula({
  name: 'CPC',
  header: 'CPC',
  summary: 'Cost per click, in the currency of cost.',
  parameters: [atLeast0('cost', 'What was spent.'), atLeast0('clicks', 'Clicks bought with it.')],
  example: { args: [150, 100], result: 1.5 },
  source: 'Google Ads API, metrics.average_cpc',
  native: 'IF({cost}="";"";IF({clicks}="";"";IF({clicks}=0;"";{cost}/{clicks})))',
  compute: ratio,
});

const ROAS = rowFormula({
  name: 'ROAS',
  header: 'ROAS',
  summary: 'Return on ad spend: revenue for each unit of money spent on ads; 4 means 4 to 1.',
  parameters: [
    anyNumber('revenue', 'Revenue that the ads brought; negative after refunds.'),
    atLeast0('ad_spend', 'What the ads cost.'),
  ],
  example: { args: [6000, 1500], result: 4 },
  source: 'Google Ads Help, "About Target ROAS bidding"',
  native: 'IF({revenue}="";"";IF({ad_spend}="";"";IF({ad_spend}=0;"";{revenue}/{ad_spend})))',
  compute: ratio,
});

const ROI = rowFormula({
  name: 'ROI',
  header: 'ROI',
  summary: 'Return on investment: profit over all that was spent, as a fraction; 0.5 is 50%.',
  parameters: [
    anyNumber('revenue', 'Revenue; negative after refunds.'),
    atLeast0('cost', 'What the marketing cost.'),
    optional(atLeast0('cost_of_goods', 'Optional. What the goods sold cost; 0 if left out.'), 0),
  ],
  example: { args: [1500, 700, 500], result: 0.25 },
  source: 'Google Ads Help, "About return on investment (ROI)"',
  note: 'The cost of goods belongs to the investment, as Google counts it. Leave it out for the plain (revenue − cost) ÷ cost.',
  compute: returnOnInvestment,
});

const AOV = rowFormula({
  name: 'AOV',
  header: 'AOV',
  summary: 'Average order value: revenue per order.',
  parameters: [
    anyNumber('revenue', 'Revenue of the orders; negative after refunds.'),
    atLeast0('orders', 'Number of orders.'),
  ],
  example: { args: [12000, 150], result: 80 },
  source: 'Google Analytics Help, "Average purchase revenue"',
  native: 'IF({revenue}="";"";IF({orders}="";"";IF({orders}=0;"";{revenue}/{orders})))',
  compute: ratio,
});

export const advertising: Family = {
  title: 'Advertising and sales',
  formulas: [CTR, CVR, CPC, ROAS, ROI, AOV],
};
