import { describe, expect, test } from 'vitest';
import { day } from '../../src/marketing/day.ts';
import { readEvidence } from '../../src/smart/evidence/read.ts';
import { whatIsSaid } from '../../src/smart/said/said.ts';
import { normalise } from '../../src/smart/text/normalise.ts';

const CALENDAR = { asOf: day(2026, 11, 21), fiscalYearStart: 1 };

const amounts = (goal: string) => readEvidence(normalise(goal), CALENDAR).amounts;
const near = (value: number) => expect.closeTo(value, 9);

describe('a change and one of its two values say the other', () => {
  test.each([
    ['Grow followers by 2,000 from 10,000', 10_000, 12_000],
    ['Grow followers by 20% from 10,000', 10_000, 12_000],
    ['Grow followers by 2,000 to 12,000', 10_000, 12_000],
    ['Increase sales by £20k to £120k', 100_000, 120_000],
    ['Raise the average order by £7 to £52', 45, 52],
    ['Reduce CPA from $40 by 25%', 40, 30],
    ['Reduce CPA from $40 by $10', 40, 30],
    ['Cut churn by a third from 9%', 0.09, 0.06],
    ['Raise the open rate by 3 points from 20%', 0.2, 0.23],
    ['Raise NPS by 20 points from 30', 30, 50],
    ['Double leads from 200', 200, 400],
  ])('%s', (goal, base, value) => {
    expect(amounts(goal)).toMatchObject([{ use: 'pair', base: near(base), value: near(value) }]);
  });

  test.each([
    ['a range', 'Grow sales by 5 to 10%', 'change'],
    ['a range of money', 'Raise the order value by £10 to £20', 'change'],
    ['a share, of which 10% may be points', 'Raise the open rate by 10% from 20%', 'change'],
    ['where it comes from', 'Raise donations by 20% from 400 trusts', 'change'],
    ['a pair of its own', 'Grow followers by 20% from 10,000 to 12,000', 'change'],
  ])('but not %s', (_, goal, use) => {
    expect(amounts(goal)[0]).toMatchObject({ use });
  });
});

describe('figures with marks', () => {
  test.each([
    ['Raise NPS from -5 to 20', -5, 20],
    ['Raise NPS from -10 to +20', -10, 20],
    ['Raise CTR from .5% to 1%', 0.005, 0.01],
    ['Improve ROAS from 2:1 to 4:1', 2, 4],
    ['Cut response time from 2 hours to 30 minutes', 120, 30],
    ['Cut response time from 2h to 30min', 120, 30],
    ['Cut page load from 4.2s to 2s', 4.2, 2],
    ['Raise the rating from 3½ to 4¼ stars', 3.5, 4.25],
  ])('%s', (goal, base, value) => {
    expect(amounts(goal)).toMatchObject([{ use: 'pair', base: near(base), value: near(value) }]);
  });

  test.each([
    ['Raise NPS to +45', 'level', 'count', 45],
    ['NPS +20 pts', 'change', 'points', 0.2],
    ['Raise CTR by 50 bp', 'change', 'points', 0.005],
    ['Raise CTR by 0.5%-pts', 'change', 'points', 0.005],
    ['Have ¾ of members renew', 'level', 'percent', 0.75],
    ['Have 2/3 of members renew', 'level', 'percent', 2 / 3],
    ['Win 1/3 more orders', 'change', 'percent', 1 / 3],
    ['Raise leads 2-3x', 'change', 'multiple', 2],
    ['Reach an LTV:CAC of 3:1', 'level', 'count', 3],
    ['Post 3x a week', 'level', 'count', 3],
  ])('%s', (goal, use, unit, value) => {
    expect(amounts(goal)).toMatchObject([{ use, unit, value: near(value) }]);
  });

  test('LY is last year, and a year in two digits behind its quarter is no figure', () => {
    expect(amounts('€1.2m revenue in Q1 2027 (LY €1.02m)')).toMatchObject([
      { use: 'pair', base: near(1.02e6) },
    ]);
    expect(amounts('ROAS of 3.5 on Meta in Q1 27 (now 2.8)')).toMatchObject([
      { value: near(3.5), base: 2.8 },
    ]);
    expect(amounts('Win in Q1 27 leads')).toMatchObject([{ value: near(27) }]);
  });

  test.each([
    ['R50 000', 50_000],
    ['R500,000', 500_000],
    ['R2.5m', 2_500_000],
    ['R 3 000', 3000],
    ['R300', 300],
    ['AED500k', 500_000],
    ['EUR25', 25],
    ['KSh 20,000', 20_000],
    ['RM 5,000', 5000],
    ['Rs. 2 crore', 20_000_000],
    ['3 000 Kč', 3000],
    ['40 000 zł', 40_000],
  ])('%s is money', (sum, value) => {
    expect(amounts(`Raise revenue to ${sum}`)).toMatchObject([{ value, unit: 'money' }]);
  });

  test.each([
    ['Get 1.200 orders', 1200],
    ['Increase orders from 900 to 1.200', 1200],
    ['+1.000 print subscribers', 1000],
    ['Cut load time to 1.250 seconds', 1.25],
    ['Raise visits per guest to 1.250', 1.25],
  ])('%s: %s', (text, value) => {
    expect(amounts(text)).toMatchObject([{ value }]);
  });

  test.each(['the R8', 'the R1 and R2', 'the USDA site'])('%s is a name', (name) => {
    expect(amounts(`Grow sales of ${name}`)).toEqual([]);
  });

  test.each([
    '5 Star Plumbing',
    'a 5 star hotel',
    'students from one semester to the next',
    'clients between month four and month nine',
  ])('no figure stands in "%s"', (text) => {
    expect(amounts(`Keep ${text}`)).toEqual([]);
  });

  test('a time of day and a number of hours are no half of a year', () => {
    const { start, deadline } = whatIsSaid('Cut response time from 2h to 30min', CALENDAR);
    expect([start, deadline]).toEqual([undefined, undefined]);
  });

  test('so many p.m. come each month, but a shop opens at 5 p.m.', () => {
    expect(whatIsSaid('Get 40 leads p.m.', CALENDAR)).toMatchObject({ kind: undefined, target: undefined });
    expect(readEvidence('Get 40 leads p.m.', CALENDAR).times).toMatchObject([{ kind: 'cadence' }]);
    expect(readEvidence('Open the shop at 5 p.m.', CALENDAR).times).toEqual([]);
  });
});
