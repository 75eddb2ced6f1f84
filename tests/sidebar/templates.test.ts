import { describe, expect, test } from 'vitest';
import { findMetric, findPlatform } from '../../src/marketing/metrics/find.ts';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { derive, scoreOf } from '../../src/sidebar/model/derived.ts';
import { problemsOf } from '../../src/sidebar/model/problems.ts';
import { answersFrom, TEMPLATES } from '../../src/sidebar/templates.ts';
import { SMART_FROM } from '../../src/smart/points.ts';
import { AROUND, answers } from './around.ts';

/** What someone who knows their business fills in; the rest is the template's. */
const SENSIBLE: Readonly<Record<string, Partial<Answers>>> = {
  'Grow sales over last year': { baseline: '100k' },
  'Raise conversion rate': { baseline: '2%', target: '2.6%' },
  'Revenue from marketing-qualified leads': { baseline: '€2M' },
  'Share of sales pipeline': { baseline: '25%', target: '30%' },
  'More responses than last year': { baseline: '4,200' },
  'More orders': { baseline: '1,500' },
  'More traffic': { baseline: '12,000' },
  'Fewer abandoned carts': { baseline: '72%', target: '65%' },
  'Higher order value': { baseline: '48' },
  'Higher customer value': { baseline: '€210' },
  'Lower acquisition cost': { baseline: '€45' },
  'Brand awareness on social media': { baseline: '8,000' },
  'Share of inventory fulfilled': { baseline: '50%', target: '65%' },
  Blank: {
    goal: 'Win more enquiries for wedding cakes',
    metric: 'Leads',
    channel: 'Instagram',
    baseline: '40',
    target: '50',
    deadline: '2027-06-30',
    supports: 'Grow wedding orders',
  },
};

const filled = (name: string): Answers => {
  const before = answers({});
  return { ...before, ...answersFrom(name, before, AROUND), ...SENSIBLE[name], owner: 'Mia' };
};

describe.each(TEMPLATES.map(({ name }) => name))('The template %s', (name) => {
  const given = filled(name);
  const derived = derive(given, AROUND);

  test('scores as SMART with sensible answers', () => {
    const score = scoreOf(given, derived, AROUND);
    expect(score, derived.statement).toMatchObject({ score: expect.any(Number) });
    expect(
      'score' in score ? score.score : 0,
      `${derived.statement}\n${JSON.stringify(score)}`,
    ).toBeGreaterThanOrEqual(SMART_FROM);
  });

  test('leaves nothing that keeps it from being saved', () => {
    expect(problemsOf(given, derived, AROUND)).toEqual([]);
    expect(derived.target).not.toBeNull();
  });
});

describe('The templates', () => {
  test('are the fourteen that the wizard promises', () => {
    expect(TEMPLATES).toHaveLength(14);
    expect(Object.keys(SENSIBLE).sort()).toEqual(TEMPLATES.map(({ name }) => name).sort());
  });

  test('name metrics and channels that are known', () => {
    for (const { metric, channel } of TEMPLATES.filter(({ name }) => name !== 'Blank')) {
      expect(findMetric(metric)?.name).toBe(metric);
      expect(findPlatform(channel)?.name).toBe(channel);
    }
  });

  test('keep the figures that were typed before', () => {
    const before = answers({ baseline: '2%', owner: 'Mia' });
    const after = { ...before, ...answersFrom('Raise conversion rate', before, AROUND) };
    expect(after).toMatchObject({ baseline: '2%', owner: 'Mia', metric: 'Conversion rate' });
  });
});
