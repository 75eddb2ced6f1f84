import { anyNumber, atLeast0, fraction, optional } from '../cells/parameter.ts';
import { costPerThousand, ratio, returnOnInvestment, returnOnMarketing } from '../marketing/ratios.ts';
import { type Family, rowFormula } from './formula.ts';
import { blanksFirst } from './native.ts';
import { ratioFormula } from './ratio-formula.ts';

const cost = (summary: string) => atLeast0('cost', summary);
const impressions = atLeast0('impressions', 'Times the ad was shown.');
const margin = fraction('margin', 'The share of revenue left after variable costs, 0 to 1: 25% or 0.25.');

const CTR = ratioFormula({
  name: 'CTR',
  header: 'CTR',
  soughtAs: 'clicks per view, click rate, click-through rate, ad performance',
  summary: 'Click-through rate: the share of impressions that were clicked, as a fraction.',
  parameters: [
    atLeast0('clicks', 'Clicks on the ad, link or mail.'),
    atLeast0('impressions', 'Times it was shown.'),
  ],
  example: { args: [50, 2000], result: 0.025 },
  source: 'Google Ads API, metrics.ctr',
  note: 'Above 1 the two figures come from different sources. Meta reports CTR (all) and link CTR: use one of them throughout.',
});

const CVR = ratioFormula({
  name: 'CVR',
  header: 'Conversion rate',
  soughtAs: 'CR, conversions, sign-up rate, purchase rate, landing page, booking rate, donation rate',
  summary:
    'Conversion rate: conversions per visit, as a fraction. May exceed 1 where every conversion counts.',
  parameters: [
    atLeast0('conversions', 'Orders, sign-ups or other actions that count.'),
    atLeast0('visits', 'Visits, sessions or clicks that could convert.'),
  ],
  example: { args: [50, 1000], result: 0.05 },
  source: 'Google Ads Help, "Conversion rate: Definition"',
  note: 'Divides by visits or interactions, as Google does. X Ads divides by impressions and shows far lower figures: do not compare the two.',
});

const CPC = ratioFormula({
  name: 'CPC',
  header: 'CPC',
  soughtAs: 'price per click, ad cost',
  summary: 'Cost per click, in the currency of cost.',
  parameters: [cost('What was spent.'), atLeast0('clicks', 'Clicks bought with it.')],
  example: { args: [150, 100], result: 1.5 },
  source: 'Google Ads API, metrics.average_cpc',
  note: 'For several campaigns divide the sums, =CPC(SUM(B2:B9), SUM(C2:C9)); the average of their CPCs is a different and misleading figure.',
});

const CPM = rowFormula({
  name: 'CPM',
  header: 'CPM',
  soughtAs: 'price per thousand, cost per mille, impressions',
  summary: 'Cost per thousand impressions, in the currency of cost.',
  parameters: [cost('What was spent.'), impressions],
  example: { args: [6000, 280000], result: 21.428571428571427 },
  source: 'Google Ads API, metrics.average_cpm',
  note: 'The help of X Ads prints "charge ÷ impressions ÷ 1000"; that is a slip, the thousand multiplies.',
  native: blanksFirst(['cost', 'impressions'], 'IF({impressions}=0;"";{cost}/{impressions}*1000)'),
  compute: costPerThousand,
});

const CPL = ratioFormula({
  name: 'CPL',
  header: 'CPL',
  soughtAs: 'price per lead, cost per enquiry, enquiry cost',
  summary: 'Cost per lead, in the currency of cost.',
  parameters: [cost('What was spent to win leads.'), atLeast0('leads', 'Leads won with it.')],
  example: { args: [6000, 40], result: 150 },
  source: 'BizCalcTools, CPM, CPC and CPL calculator',
});

const CPA = ratioFormula({
  name: 'CPA',
  header: 'CPA',
  soughtAs:
    'CPO, CPS, cost per order, cost per purchase, cost per sale, cost per booking, cost per sign-up, cost per acquisition, cost per conversion',
  summary: 'Cost per action: what one order, sign-up or other conversion cost.',
  parameters: [
    cost('What was spent.'),
    atLeast0('conversions', 'Orders, sign-ups or other actions that count.'),
  ],
  example: { args: [1500, 60], result: 25 },
  source: 'Google Ads API, metrics.cost_per_conversion',
  note: 'Counts every action. For what one new customer cost, with the sales team’s share, use CAC.',
});

const CAC = ratioFormula({
  name: 'CAC',
  header: 'CAC',
  soughtAs: 'cost per customer, cost per subscriber, cost per member, cost per donor, acquisition',
  summary: 'Customer acquisition cost: what one new customer cost.',
  parameters: [
    cost('All marketing and sales cost of the period: ads, tools, agencies, salaries.'),
    atLeast0('new_customers', 'Customers won in the period; returning ones do not count.'),
  ],
  example: { args: [100000, 2000], result: 50 },
  source: 'Genie Goals, glossary "Customer acquisition cost"',
  note: 'Fully loaded with sales and marketing cost. With ad spend alone it is a paid CAC, much lower: say which one you report.',
});

const ROAS = ratioFormula({
  name: 'ROAS',
  header: 'ROAS',
  soughtAs:
    'ad return, ad revenue, profitability of ads, ACoS, advertising cost of sales, Amazon, marketplace',
  summary: 'Return on ad spend: revenue for each unit of money spent on ads; 4 means 4 to 1.',
  parameters: [
    anyNumber('revenue', 'Revenue that the ads brought; negative after refunds.'),
    atLeast0('ad_spend', 'What the ads cost.'),
  ],
  example: { args: [6000, 1500], result: 4 },
  source: 'Google Ads Help, "About Target ROAS bidding"',
  note: 'A ratio, not a percentage: 4 is what some tools show as 400%. BREAKEVENROAS tells the ROAS that a margin needs. The advertising cost of sales (ACoS) of marketplaces is its inverse: an ACoS of 25% is a ROAS of 4.',
});

const POAS = ratioFormula({
  name: 'POAS',
  header: 'POAS',
  soughtAs: 'ad profit, profitability of ads',
  summary: 'Profit on ad spend: gross profit for each unit of money spent on ads; above 1 the ads pay.',
  parameters: [
    anyNumber('gross_profit', 'Revenue that the ads brought, less the cost of the goods.'),
    atLeast0('ad_spend', 'What the ads cost.'),
  ],
  example: { args: [3000, 1500], result: 2 },
  source: 'Eleniq, glossary "Profit on ad spend"',
  note: 'Gross profit over ad spend, so 1 breaks even. A few sources take the ad spend off first and call 0 break-even: that figure is one lower.',
});

const MER = ratioFormula({
  name: 'MER',
  header: 'MER',
  soughtAs: 'blended ROAS, all channels, TACoS, total advertising cost of sales, Amazon, marketplace',
  summary: 'Marketing efficiency ratio: all revenue over all marketing spend, whatever the channel.',
  parameters: [
    anyNumber('total_revenue', 'All revenue of the period, from every source.'),
    atLeast0('total_spend', 'All marketing spend of the period.'),
  ],
  example: { args: [200000, 40000], result: 5 },
  source: 'Blufire, glossary "MER"',
  note: 'Its inverse is the total advertising cost of sales (TACoS) where ads are all the marketing there is: a MER of 5 is 20%.',
});

const ROI = rowFormula({
  name: 'ROI',
  header: 'ROI',
  soughtAs: 'profitability, pay off, worth it',
  summary: 'Return on investment: profit over all that was spent, as a fraction; 0.5 is 50%.',
  parameters: [
    anyNumber('revenue', 'Revenue; negative after refunds.'),
    cost('What the marketing cost.'),
    optional(atLeast0('cost_of_goods', 'Optional. What the goods sold cost; 0 if left out.'), 0),
  ],
  example: { args: [1500, 700, 500], result: 0.25 },
  source: 'Google Ads Help, "About return on investment (ROI)"',
  note: 'The cost of goods belongs to the investment, as Google counts it. Leave it out for the plain (revenue − cost) ÷ cost, as Shopify counts; the same campaign can show ten times as much that way.',
  native: blanksFirst(
    ['revenue', 'cost'],
    'IF({cost}+IF({cost_of_goods}="";0;{cost_of_goods})=0;"";{revenue}/({cost}+IF({cost_of_goods}="";0;{cost_of_goods}))-1)',
  ),
  compute: returnOnInvestment,
});

const ROMI = rowFormula({
  name: 'ROMI',
  header: 'ROMI',
  soughtAs: 'marketing ROI, campaign return, uplift in revenue, fundraising return',
  summary: 'Return on marketing investment: what the extra revenue earned over its marketing cost.',
  parameters: [
    anyNumber('incremental_revenue', 'Revenue that would not have come without the campaign.'),
    atLeast0('marketing_cost', 'What the campaign cost.'),
    optional(
      fraction(
        'margin',
        'Optional. The share of that revenue left after the cost of goods, 0 to 1; 1 if left out.',
      ),
      1,
    ),
    optional(atLeast0('other_costs', 'Optional. Other costs of the extra sales; 0 if left out.'), 0),
  ],
  example: { args: [100000, 20000, 0.6], result: 2 },
  source: 'Farris, Bendle, Pfeifer & Reibstein, "Marketing Metrics", "Return on marketing investment"',
  note: 'Only marketing cost is the investment; goods lower the return through margin. Without a margin the revenue counts as if it cost nothing to deliver.',
  native: blanksFirst(
    ['incremental_revenue', 'marketing_cost'],
    'IF({marketing_cost}=0;"";({incremental_revenue}*IF({margin}="";1;{margin})-IF({other_costs}="";0;{other_costs})-{marketing_cost})/{marketing_cost})',
  ),
  compute: returnOnMarketing,
});

const BREAKEVENROAS = rowFormula({
  name: 'BREAKEVENROAS',
  header: 'Break-even ROAS',
  soughtAs: 'break even, minimum return, target ROAS, profitable',
  summary: 'The return on ad spend at which ads neither win nor lose money.',
  parameters: [margin],
  example: { args: [0.25], result: 4 },
  source: 'MetricKit, break-even ROAS calculator',
  note: 'Without a margin (0) no ROAS breaks even, and the cell stays blank.',
  native: blanksFirst(['margin'], 'IF({margin}=0;"";1/{margin})'),
  compute: (share) => ratio(1, share),
});

const BREAKEVENCPA = rowFormula({
  name: 'BREAKEVENCPA',
  header: 'Break-even CPA',
  soughtAs: 'break even, maximum bid, target CPA, profitable',
  summary: 'The most that an order may cost before its ads lose money.',
  parameters: [atLeast0('order_value', 'What an average order brings.'), margin],
  example: { args: [80, 0.25], result: 20 },
  source: 'ROI Checker, "What is CPA"',
  native: blanksFirst(['order_value', 'margin'], '{order_value}*{margin}'),
  compute: (orderValue, share) => orderValue * share,
});

export const advertising: Family = {
  title: 'Advertising',
  formulas: [CTR, CVR, CPC, CPM, CPL, CPA, CAC, ROAS, POAS, MER, ROI, ROMI, BREAKEVENROAS, BREAKEVENCPA],
};
