import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supportsMetric } from '../../../src/marketing/metrics/family.ts';
import {
  allMetrics,
  allPlatforms,
  findMetric,
  findPlatform,
  metricById,
  metricsMentioned,
} from '../../../src/marketing/metrics/find.ts';
import { fitInWords, metricFit, metricsFor } from '../../../src/marketing/metrics/fit.ts';

const worth = (metric: string, platform = '') => {
  const found = findMetric(metric);
  if (!found) throw new Error(`unknown metric ${metric}`);
  return fitInWords(metricFit(found, findPlatform(platform)));
};

describe('finding a metric by its name', () => {
  test.each([
    ['CTR', 'clickThroughRate'],
    ['click-through rate', 'clickThroughRate'],
    ['Clickthrough rates', 'clickThroughRate'],
    ['click through', 'clickThroughRate'],
    ['ROAS', 'returnOnAdSpend'],
    ['cost-per-click', 'costPerClick'],
    ['MQLs', 'qualifiedLeads'],
    ['Followers', 'followers'],
    ['Instagram followers', 'followers'],
    ['number of likes per post', 'likes'],
    ['weekly newsletter open rate', 'openRate'],
    ['open %', 'openRate'],
    ['enquiries', 'leads'],
    ['signups', 'signUps'],
    ['sales', 'revenue'],
    ['Abandoned shopping carts', 'cartAbandonment'],
    ['Instagram Stories view count', 'storyViews'],
    ['cost per follower', 'costPerFollower'],
  ])('%s is %s', (text, id) => {
    expect(findMetric(text)?.id).toBe(id);
  });

  test.each(['', '  ', '%&/', 'brand love', '42'])('%j is no metric', (text) => {
    expect(findMetric(text)).toBeUndefined();
  });

  test('case, hyphens, spaces and punctuation never matter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allMetrics()),
        fc.constantFrom('-', ' ', '  ', '_', ' – ', '/'),
        fc.boolean(),
        ({ id, name }, gap, shout) => {
          const written = name.split(/[ -]/).join(gap);
          expect(findMetric(shout ? written.toUpperCase() : written.toLowerCase())?.id).toBe(id);
        },
      ),
    );
  });

  test('a sentence gives its metrics in order with their places', () => {
    const text = 'Lower the cost per lead while open rates rise';
    const found = metricsMentioned(text);
    expect(found.map(({ thing }) => thing.id)).toEqual(['costPerLead', 'openRate']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['cost per lead', 'open rates']);
  });
});

describe('what a metric is worth', () => {
  test('followers on Instagram are vanity, and the advice says what to track there', () => {
    expect(worth('followers', 'Instagram')).toBe(
      'Vanity: on Instagram, track story views, shares or click-through rate',
    );
  });

  test('without a platform a vanity metric has its own advice', () => {
    expect(worth('likes')).toBe('Vanity: track shares, engagement rate or click-through rate instead');
  });

  test('business outcomes are good anywhere', () => {
    expect(worth('revenue')).toBe('Good');
    expect(worth('churn', 'Facebook')).toBe('Good');
  });

  test("a platform's own metrics are good there and supporting elsewhere", () => {
    expect(worth('CPC', 'Facebook')).toBe('Good');
    expect(worth('story views', 'Instagram')).toBe('Good');
    expect(worth('open rate', 'newsletter')).toBe('Good');
    expect(worth('open rate', 'Instagram')).toBe(
      'Supporting: open rate is not measured on Instagram; track story views, shares or click-through rate',
    );
    expect(worth('CTR')).toMatch(/^Supporting: pair it with an outcome, such as cost per click, /);
  });

  test('advice names at most three metrics, never the metric itself and never a vanity metric', () => {
    for (const metric of allMetrics()) {
      for (const platform of [undefined, ...allPlatforms()]) {
        const { verdict, advice } = metricFit(metric, platform);
        expect(verdict === 'Good').toBe(advice === '');
        const named = metricsMentioned(advice.replace(/^.*(track|pair it with) /, '')).map(
          ({ thing }) => thing,
        );
        expect(named.length).toBeLessThanOrEqual(3);
        if (verdict !== 'Good') expect(named.length).toBeGreaterThan(0);
        expect(named.filter((one) => one.id === metric.id || one.class === 'vanity')).toEqual([]);
      }
    }
  });
});

describe('metrics to choose from', () => {
  test('a platform and a purpose give its fitting metrics, the most telling first', () => {
    const ids = metricsFor(findPlatform('Instagram'), 'awareness').map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['storyViews', 'reach']);
    expect(ids).not.toContain('followers');
  });

  test('every platform offers something, and so does every purpose without one', () => {
    for (const platform of allPlatforms()) expect(metricsFor(platform).length).toBeGreaterThan(7);
    for (const purpose of new Set(allMetrics().flatMap(({ purposes }) => purposes))) {
      expect(metricsFor(undefined, purpose).length).toBeGreaterThan(2);
    }
  });
});

describe('what supports what', () => {
  test.each([
    ['clicks', 'revenue', true],
    ['conversionRate', 'revenue', true],
    ['openRate', 'orders', true],
    ['churnRate', 'lifetimeValue', true],
    ['revenue', 'clicks', false],
    ['lifetimeValue', 'openRate', false],
    ['leads', 'leads', true],
  ])('a goal on %s supports one on %s: %s', (child, parent, expected) => {
    expect(supportsMetric(metricById(child), metricById(parent))).toBe(expected);
  });
});
