import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { findMetric, findPlatform } from '../../src/marketing/metrics/find.ts';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { derive, scoreOf } from '../../src/sidebar/model/derived.ts';
import { problemsOf } from '../../src/sidebar/model/problems.ts';
import { GROUPS, TEMPLATES } from '../../src/sidebar/template-goals.ts';
import { answersFrom } from '../../src/sidebar/templates.ts';
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
  'Keep more customers': { baseline: '80%', target: '85%' },
  'Better reviews': { baseline: '4.2', target: '4.5' },
  'More demo requests': { baseline: '60' },
  'More bookings': { baseline: '420' },
  'More tickets sold': { baseline: '3,200' },
  'More enrolments': { baseline: '140' },
  'More members': { baseline: '90' },
  'More donations': { baseline: '€85,000' },
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

const COMPARED_WITH_LAST_YEAR = [
  'Grow sales over last year',
  'Revenue from marketing-qualified leads',
  'More responses than last year',
  'More donations',
];

const filled = (name: string, around = AROUND): Answers => ({
  ...answers({}),
  ...answersFrom(name, around),
  ...SENSIBLE[name],
  owner: 'Mia',
});

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
  test('are a blank one and some of each group', () => {
    const groups = TEMPLATES.map(({ group }) => group);
    expect(new Set(groups)).toEqual(new Set([undefined, ...GROUPS]));
    expect(groups.filter((group) => group === undefined)).toHaveLength(1);
    expect(Object.keys(SENSIBLE).sort()).toEqual(TEMPLATES.map(({ name }) => name).sort());
  });

  test('name metrics and channels that are known', () => {
    for (const { metric, channel } of TEMPLATES.filter(({ name }) => name !== 'Blank')) {
      expect(findMetric(metric)?.name).toBe(metric);
      expect(findPlatform(channel)?.name).toBe(channel);
    }
  });

  test.each([
    ['2026-11-22', 1, '2027-01-01', '2027-12-31'],
    ['2027-01-04', 1, '2027-01-01', '2027-12-31'],
    ['2027-02-28', 1, '2027-01-01', '2027-12-31'],
    ['2026-11-22', 10, '2026-10-01', '2027-09-30'],
    ['2027-02-01', 4, '2027-04-01', '2028-03-31'],
    ['2027-12-31', 4, '2028-04-01', '2029-03-31'],
  ])(
    'that compare with last year ask on %s, of a year from month %d, for %s to %s',
    (today, first, ...year) => {
      const around = { ...AROUND, today: parseIso(today) ?? 0, fiscalYearFirstMonth: first };
      for (const name of COMPARED_WITH_LAST_YEAR) {
        const { start, deadline } = answersFrom(name, around);
        expect([start, deadline]).toEqual(year);
      }
    },
  );

  test.each(COMPARED_WITH_LAST_YEAR)('%s is SMART and can be saved at the end of a year, too', (name) => {
    const around = { ...AROUND, today: parseIso('2026-11-22') ?? 0 };
    const given = filled(name, around);
    const derived = derive(given, around);
    const score = scoreOf(given, derived, around);
    expect('score' in score ? score.score : 0, derived.statement).toBeGreaterThanOrEqual(SMART_FROM);
    expect(problemsOf(given, derived, around)).toEqual([]);
  });

  test('that last from today on begin today, whichever was chosen before', () => {
    const before = answers(answersFrom('Grow sales over last year', AROUND));
    expect({ ...before, ...answersFrom('More traffic', AROUND) }).toMatchObject({
      start: '2027-01-04',
      deadline: '2027-07-04',
    });
    expect(answersFrom('Blank', AROUND)).toMatchObject({ start: '2027-01-04', deadline: '' });
  });

  test('keep the figures that were typed before', () => {
    const before = answers({ baseline: '2%', owner: 'Mia' });
    const after = { ...before, ...answersFrom('Raise conversion rate', AROUND) };
    expect(after).toMatchObject({ baseline: '2%', owner: 'Mia', metric: 'Conversion rate' });
  });
});
