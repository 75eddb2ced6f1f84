import { messages } from '../cells/messages.ts';
import { atLeast0, fraction } from '../cells/parameter.ts';
import { problem } from '../cells/value.ts';
import { ratio } from '../marketing/ratios.ts';
import { type Family, rowFormula } from './formula.ts';
import { blanksFirst } from './native.ts';
import { ratioFormula } from './ratio-formula.ts';

const ENGAGEMENTRATE = ratioFormula({
  name: 'ENGAGEMENTRATE',
  header: 'Engagement rate',
  soughtAs: 'social media, interactions, Instagram, Facebook, LinkedIn, TikTok, followers',
  summary: 'Engagement rate: likes, comments, shares and saves over the audience, as a fraction.',
  parameters: [
    atLeast0('engagements', 'Likes, comments, shares, saves and clicks, as you count them.'),
    atLeast0('audience', 'Reach, impressions or followers: name the one you use and keep to it.'),
  ],
  example: { args: [340, 8500], result: 0.04 },
  source: 'Hootsuite, "How to calculate engagement rate"',
  note: 'By followers, by reach and by impressions are three different figures: published averages of one sector differ more than tenfold. Compare only rates with the same audience.',
});

const SHAREOFVOICE = rowFormula({
  name: 'SHAREOFVOICE',
  header: 'Share of voice',
  soughtAs: 'SOV, competitors, market share, mentions, brand',
  summary: 'Share of voice: your mentions, impressions or spend within the whole market’s, as a fraction.',
  parameters: [
    atLeast0('own', 'Your own mentions, impressions or spend.'),
    atLeast0('total', 'Those of the whole market, your own included.'),
  ],
  example: { args: [50, 500], result: 0.1 },
  refuses: [[600, 500]],
  source: 'Operately, KPI examples "Share of voice"',
  note: 'The total includes your own. Where you only have the competitors’ figure, write =SHAREOFVOICE(B2, B2 + C2).',
  native: blanksFirst(['own', 'total'], 'IF({total}=0;"";{own}/{total})'),
  compute: (own, total) =>
    own > total ? problem(messages.partAboveWhole('own', own, 'total', total)) : ratio(own, total),
});

const GRP = rowFormula({
  name: 'GRP',
  header: 'GRP',
  soughtAs: 'TV, radio, media planning, rating points',
  summary: 'Gross rating points: the reach in percent times how often people saw the ad.',
  parameters: [
    fraction('reach', 'The share of the audience that saw the ad at least once, 0 to 1: 25% or 0.25.'),
    atLeast0('frequency', 'How often those people saw it on average.'),
  ],
  example: { args: [0.25, 4], result: 100 },
  source: 'RSG Media, glossary "Gross rating points"',
  native: blanksFirst(['reach', 'frequency'], '{reach}*100*{frequency}'),
  compute: (reach, frequency) => reach * 100 * frequency,
});

export const audience: Family = {
  title: 'Audience and brand',
  formulas: [ENGAGEMENTRATE, SHAREOFVOICE, GRP],
};
