import { atLeast0, fraction } from '../cells/parameter.ts';
import { pipelineVelocity } from '../marketing/ratios.ts';
import { type Family, rowFormula } from './formula.ts';
import { blanksFirst } from './native.ts';
import { ratioFormula, shareFormula } from './ratio-formula.ts';

const pipelineValue = atLeast0('pipeline', 'Value of all open opportunities.');

const WINRATE = shareFormula({
  name: 'WINRATE',
  header: 'Win rate',
  soughtAs: 'close rate, closing rate, sales, B2B, deals',
  summary: 'Win rate: deals won over deals closed, as a fraction.',
  parameters: [
    atLeast0('won', 'Deals won, as a count or as their value.'),
    atLeast0('closed', 'Deals won and lost, counted in the same way.'),
  ],
  example: { args: [20, 100], result: 0.2 },
  refuses: [[120, 100]],
  source: 'MetricHQ, "Win rate"',
  note: 'Over closed deals. Over all leads it is the lead-to-win rate, a far smaller figure: give the leads as closed if that is what you report.',
});

const PIPELINECOVERAGE = ratioFormula({
  name: 'PIPELINECOVERAGE',
  header: 'Pipeline coverage',
  soughtAs: 'sales, B2B, deals',
  summary: 'How many times the open pipeline covers the quota that is still to be sold.',
  parameters: [pipelineValue, atLeast0('remaining_quota', 'Quota of the period, less what is already sold.')],
  example: { args: [4800000, 1600000], result: 3 },
  source: 'WinsAbove, glossary "Pipeline coverage ratio"',
  note: 'What is enough is 1 ÷ win rate: the usual 3 is right only where a third of the deals are won.',
});

const PIPELINEVELOCITY = rowFormula({
  name: 'PIPELINEVELOCITY',
  header: 'Pipeline velocity',
  soughtAs: 'sales velocity, B2B, deals, speed',
  summary: 'Pipeline velocity: the revenue that the pipeline brings per day.',
  parameters: [
    atLeast0('opportunities', 'Open opportunities.'),
    atLeast0('deal_value', 'Value of an average deal.'),
    fraction('win_rate', 'The share of opportunities that are won, 0 to 1: 25% or 0.25.'),
    atLeast0('cycle_days', 'Days from opportunity to signature on average.'),
  ],
  example: { args: [50, 24000, 0.25, 60], result: 5000 },
  source: 'Prospect Engine, "Sales pipeline velocity"',
  note: 'Per day. Multiply by 30 for a month.',
  native: blanksFirst(
    ['opportunities', 'deal_value', 'win_rate', 'cycle_days'],
    'IF({cycle_days}=0;"";{opportunities}*{deal_value}*{win_rate}/{cycle_days})',
  ),
  compute: pipelineVelocity,
});

const SOURCEDSHARE = shareFormula({
  name: 'SOURCEDSHARE',
  header: 'Marketing-sourced share',
  soughtAs: 'marketing-sourced, attribution, contribution, B2B',
  summary: 'The share of the sales pipeline that marketing brought in, as a fraction.',
  parameters: [
    atLeast0('marketing_pipeline', 'Value of the opportunities that marketing sourced.'),
    pipelineValue,
  ],
  example: { args: [350000, 1000000], result: 0.35 },
  refuses: [[200, 100]],
  source: 'Petavue, "Marketing-sourced pipeline"',
  note: 'Sourced can mean the lead’s source, its first touch, or everything before sales stepped in, and is less than influenced. Agree on one before you set a goal.',
});

export const pipeline: Family = {
  title: 'B2B pipeline',
  formulas: [WINRATE, PIPELINECOVERAGE, PIPELINEVELOCITY, SOURCEDSHARE],
};
