import { describe, expect, test } from 'vitest';
import { supportsMetric } from '../../../src/marketing/metrics/family.ts';
import {
  allMetrics,
  allPlatforms,
  findMetric,
  findPlatform,
  metricById,
} from '../../../src/marketing/metrics/find.ts';
import { nameKey } from '../../../src/marketing/metrics/words.ts';

const ids = new Set(allMetrics().map(({ id }) => id));

describe('the catalogue of metrics', () => {
  test('holds more than a hundred metrics of all three classes', () => {
    expect(allMetrics().length).toBeGreaterThan(100);
    const classes = new Set(allMetrics().map((metric) => metric.class));
    expect([...classes].sort()).toEqual(['business', 'supporting', 'vanity']);
  });

  test('finds a name in the plural, however English makes it', () => {
    expect(['menus', 'taxis', 'movies', 'campuses', 'quizzes', 'enquiries'].map(nameKey)).toEqual([
      'menu',
      'taxi',
      'movie',
      'campus',
      'quiz',
      'enquiry',
    ]);
    expect(['news', 'business', 'analysis'].map(nameKey)).toEqual(['news', 'business', 'analysis']);
  });

  test('gives every name to one metric only', () => {
    const owners = new Map<string, string>();
    const clashes = allMetrics().flatMap(({ id, name, aliases, titles }) =>
      [...new Set([name, ...aliases, ...titles].map(nameKey))].filter((key) => {
        const taken = owners.has(key);
        owners.set(key, id);
        return taken;
      }),
    );
    expect(clashes).toEqual([]);
  });

  test('does not say a name twice', () => {
    const repeated = allMetrics().flatMap(({ name, aliases, titles }) => {
      const names = [name, ...aliases, ...titles];
      const keys = names.map(nameKey);
      return names.filter((_, index) => keys.indexOf(keys[index] ?? '') !== index);
    });
    expect(repeated).toEqual([]);
  });

  test.each(allMetrics().map((metric) => [metric.id, metric] as const))('%s is sound', (_, metric) => {
    expect(metric.feeds.filter((id) => !ids.has(id))).toEqual([]);
    expect(metric.feeds).not.toContain(metric.id);
    expect(metric.purposes.length).toBeGreaterThan(0);
    if (metric.class === 'vanity')
      expect(metric.instead?.map(metricById).map((one) => one.class)).not.toContain('vanity');
    else expect(metric.instead).toBeUndefined();
    for (const name of [metric.name, ...metric.aliases, ...metric.titles])
      expect(findMetric(name)?.id).toBe(metric.id);
  });

  test('leads every supporting metric to a business outcome', () => {
    const business = allMetrics().filter((metric) => metric.class === 'business');
    const lost = allMetrics().filter(
      (metric) => metric.class === 'supporting' && !business.some((goal) => supportsMetric(metric, goal)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

describe('the platforms', () => {
  test.each(allPlatforms().map((platform) => [platform.name, platform] as const))(
    '%s has good metrics, and better ones for each vanity metric',
    (_, platform) => {
      expect(platform.good.length).toBeGreaterThanOrEqual(8);
      expect(new Set(platform.good).size).toBe(platform.good.length);
      for (const id of [...platform.good, ...platform.instead]) {
        expect(metricById(id).class).not.toBe('vanity');
        expect(metricById(id).only ?? [platform.id]).toContain(platform.id);
      }
      expect(platform.instead.length).toBe(3);
      expect(platform.good).toEqual(expect.arrayContaining([...platform.instead]));
    },
  );

  test.each([
    ['Twitter', 'x'],
    ['X', 'x'],
    ['FB', 'facebook'],
    ['Meta Ads', 'facebook'],
    ['IG', 'instagram'],
    ['newsletter', 'email'],
    ['E-Mail', 'email'],
    ['Online store', 'shop'],
    ['eCommerce', 'shop'],
    ['PPC', 'googleAds'],
    ['Instagram influencer marketing', 'instagram'],
    ['our monthly newsletter', 'email'],
    ['B2B', 'pipeline'],
  ])('%s is understood as %s', (text, id) => {
    expect(findPlatform(text)?.id).toBe(id);
  });

  test('an unknown place is no platform', () => {
    expect(findPlatform('carrier pigeon')).toBeUndefined();
    expect(findPlatform('')).toBeUndefined();
  });
});
