import { shown } from '../cells/messages.ts';
import { optional, text } from '../cells/parameter.ts';
import { findChanging, findMetric, findPlatform, platformNamedIn } from '../marketing/metrics/find.ts';
import { fitInWords, metricFit } from '../marketing/metrics/fit.ts';
import { nearestName } from '../marketing/metrics/nearest.ts';
import { type Family, rowFormula } from './formula.ts';

function unknown(name: string): string {
  const near = nearestName(name);
  return `Unknown: ${shown(name)} is not in the list; ${
    near === undefined
      ? 'write what is counted, such as "orders", "cost per lead" or "repeat purchase rate"'
      : `if you mean "${near}", write that`
  }`;
}

const METRICFIT = rowFormula({
  name: 'METRICFIT',
  header: 'Metric fit',
  soughtAs: 'KPI, which metric, vanity metric, measure, followers, likes',
  summary:
    'What a metric is worth as the measure of a goal: Good, Supporting or Vanity, and what to use instead.',
  parameters: [
    text('metric', 'Name of the metric, such as click-through rate or CTR.'),
    optional(
      text(
        'platform',
        'Optional. Where it is tracked: Facebook, Instagram, LinkedIn, X, TikTok, YouTube, Google Ads, email, SEO, shop or B2B pipeline.',
      ),
    ),
  ],
  example: {
    args: ['followers', 'Instagram'],
    result: 'Vanity: on Instagram, track story views, shares or click-through rate',
  },
  source: 'Code Guru, "SMART goals in a social media plan"; platform help pages',
  note: 'Good: an outcome the company lives on, or a telling metric of that platform. Supporting: leads to an outcome, or has figures that mislead, and should stand beside one. Vanity: looks good but decides nothing. Without a platform, one that the metric names counts (Facebook fans); one that is not in the list is judged as none. Growth in a metric is worth what the metric is.',
  compute: (name, place) => {
    const platform = place === undefined ? platformNamedIn(name) : findPlatform(place);
    const metric = findMetric(name, platform) ?? findChanging(name);
    if (!metric) return unknown(name.trim());
    return fitInWords(metricFit(metric, platform, name));
  },
});

export const metricFits: Family = { title: 'Choosing a metric', formulas: [METRICFIT] };
