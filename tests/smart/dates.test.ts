import { describe, expect, test } from 'vitest';
import { parseIso, toIso } from '../../src/marketing/day.ts';
import { easter } from '../../src/smart/dates/named-days.ts';
import { ends, times } from './times.ts';

describe('ends that stand on a calendar, read on 21 November 2026', () => {
  test.each([
    ['by 30 June 2027', '2027-06-30'],
    ['by June 30th, 2027', '2027-06-30'],
    ['by 2027-06-30', '2027-06-30'],
    ['by 30.06.2027', '2027-06-30'],
    ['by 30/06/2027', '2027-06-30'],
    ['by 6/30/2027', '2027-06-30'],
    ['by June', '2027-06-30'],
    ['by the end of Feb 2028', '2028-02-29'],
    ['by May', '2027-05-31'],
    ['in March', '2027-03-31'],
    ['March sales should grow', '2027-03-31'],
    ["by June '28", '2028-06-30'],
    ['in Q2', '2027-06-30'],
    ['by Q4', '2026-12-31'],
    ['by the end of Q1 2028', '2028-03-31'],
    ['in the third quarter of 2027', '2027-09-30'],
    ['by H2 2027', '2027-12-31'],
    ['in the first half of the year', '2027-06-30'],
    ['by 2029', '2029-12-31'],
    ['by EOY', '2026-12-31'],
    ['by EOQ', '2026-12-31'],
    ['by year end', '2026-12-31'],
    ['by the end of the fiscal year', '2026-12-31'],
    ['in FY27', '2027-12-31'],
    ['in fiscal year 2027', '2027-12-31'],
    ['this quarter', '2026-12-31'],
    ['next quarter', '2027-03-31'],
    ['next month', '2026-12-31'],
    ['next year', '2027-12-31'],
    ['within six months', '2027-05-21'],
    ['in three to six months', '2027-05-21'],
    ['within 3-5 years', '2031-11-21'],
    ['over the next 12 weeks', '2027-02-13'],
    ['in the first 30 days after launch', '2026-12-21'],
    ['90 days from now', '2027-02-19'],
    ['within a year', '2027-11-21'],
    ['in half a year', '2027-05-21'],
    ['by day 30', '2026-12-21'],
    ['in weeks 2 to 8', '2027-01-16'],
    ['in the second year', '2028-11-21'],
    ['by summer', '2027-08-31'],
    ['this winter', '2027-02-28'],
    ['by Black Friday', '2026-11-27'],
    ['by Cyber Monday', '2026-11-30'],
    ['before Thanksgiving', '2026-11-26'],
    ['by Christmas', '2026-12-25'],
    ['by Easter', '2027-03-28'],
    ['for back to school', '2027-09-15'],
    ['this holiday season', '2026-12-31'],
    ["by Mother's Day", '2027-05-09'],
    ['by tomorrow', '2026-11-22'],
    ['by Friday', '2026-11-27'],
    ['by the 15th', '2026-12-15'],
    ['for the 2027 intake', '2027-12-31'],
    ['no later than May', '2027-05-31'],
    ['Deadline: March', '2027-03-31'],
    ['by 31/12', '2026-12-31'],
    ['until 30.06.', '2027-06-30'],
    ['fill the places of our May tax webinar', '2027-05-31'],
    ['in the next fiscal', '2027-12-31'],
    ['by the end of this FY', '2026-12-31'],
    ['before winter', '2026-11-30'],
    ['before autumn', '2027-08-31'],
    ['fill the spring cohort', '2027-05-31'],
    ['during Movember', '2026-11-30'],
    ["by International Women's Day", '2027-03-08'],
    ['finish it tomorrow', '2026-11-22'],
    ['sell out both spring concerts', '2027-05-31'],
    ['40 new dealers from the autumn trade fair', '2026-11-30'],
    ['make 2027 our best year', '2027-12-31'],
    ['make 2027 better', '2027-12-31'],
    ['by the 10th week of the campaign', '2027-01-30'],
    ['by the third week of the run', '2026-12-12'],
    ['for the weekend edition by 31 March 2027', '2027-03-31'],
    ['raise 2028 revenue to $2m', '2028-12-31'],
    ['by harvest 2027 through the wine club', '2027-12-31'],
    ['have 40 seats sold a year from now', '2027-11-21'],
    ['finish the year with 40 seats sold', '2026-12-31'],
  ])('%s → %s', (text, end) => {
    expect(ends(text)).toEqual([end]);
  });

  test('a fiscal year may begin in any month, and is named after the year in which it ends', () => {
    expect(ends('by the end of the fiscal year', { fiscalYearStart: 7 })).toEqual(['2027-06-30']);
    expect(ends('in FY27', { fiscalYearStart: 7 })).toEqual(['2027-06-30']);
    expect(ends('in Q1 FY28', { fiscalYearStart: 7 })).toEqual(['2027-09-30']);
  });

  test('a range has a start and an end', () => {
    const [range] = times('between 1 March and 30 June 2027');
    expect(range).toMatchObject({ kind: 'end', end: parseIso('2027-06-30') });
  });

  test.each([
    'by World Book Day',
    'before National Allotments Week',
    'on Election Day',
    'before the school holidays',
    'by season end',
    'over its opening month',
    'within three weeks of posting',
    'before the start of the 2027/28 season',
    'in the 2027 members survey',
    'by Michaelmas',
    'within our first trading year',
    'by half-year',
    'come March',
    '2028 target: 300 members',
    'by the end of the decade',
    'within two semesters',
    'in year one',
    '30 days post launch',
  ])('%s is an end, whichever day it is', (text) => {
    expect(times(text).map(({ kind }) => kind)).toEqual(['end']);
  });

  test('without a day to count from, an end is an end with no day', () => {
    const [june] = times('by June', { asOf: '' });
    expect([june?.kind, june?.end]).toEqual(['end', undefined]);
    expect(times('within six months', { asOf: '' })).toMatchObject([{ kind: 'end', months: 6 }]);
  });
});

describe('expressions of time that are no end', () => {
  test.each([
    ['150 leads a month', 'cadence'],
    ['150 leads per month', 'cadence'],
    ['post weekly', 'cadence'],
    ['post every two weeks', 'cadence'],
    ['post on the first Tuesday of every month', 'cadence'],
    ['more than last year', 'comparison'],
    ["beat last year's Black Friday", 'comparison'],
    ['compared with 2025', 'comparison'],
    ['up 10% on 2025', 'comparison'],
    ['over the past 12 months', 'comparison'],
    ['10% year over year', 'comparison'],
    ['before launch', 'event'],
    ['at the upcoming webinar', 'event'],
    ['ahead of our annual open day', 'event'],
    ['double our list in a few months', 'event'],
    ['over the next several years', 'event'],
    ['print the forthcoming catalogue', 'event'],
    ['before the bridge works start', 'event'],
    ['once the second branch opens', 'event'],
    ['invite sponsors eight weeks out', 'event'],
    ['log in five times in their first 30 days', 'event'],
    ['fill the rooms during low season', 'event'],
    ['a 4% annual increase in members', 'cadence'],
    ['publish Monday through Friday', 'cadence'],
    ['600 watch hours in the last 90 days', 'other'],
    ['8% more than in the last 90 days', 'comparison'],
    ['a 9% click rate (7% today)', 'other'],
    ['fill the Sunday brunches', 'other'],
    ['6 tours per working day', 'cadence'],
    ['30 covers each night', 'cadence'],
    ['90 sales in any given month', 'cadence'],
    ['grow 4% p.a.', 'cadence'],
    ['more walkers throughout the year', 'cadence'],
    ['300 passes sold before the season opens', 'event'],
    ['film something every Tuesday and Thursday', 'cadence'],
    ['grow month by month', 'cadence'],
    ['40 lets pcm', 'cadence'],
    ['get back to 2019 levels', 'comparison'],
    ['improve on Q3', 'comparison'],
    ['10% more stands than at the last fair', 'comparison'],
    ['busier than a year ago', 'comparison'],
    ['trained in time for the relaunch', 'event'],
    ['by our 25th anniversary', 'event'],
    ['before we run out of stock', 'event'],
    ['in the run-up to the harvest', 'event'],
    ['200 jars ahead of our honey show', 'event'],
    ['reply to each enquiry within two days', 'other'],
    ['a repeat order within 60 days', 'other'],
    ['a first invoice within a week of registering', 'other'],
    ['when the new depot opens', 'event'],
    ['be sold out on opening night', 'event'],
    ['be fuller than the previous one', 'comparison'],
    ['by the time we reopen the hall and it is painted', 'event'],
    ['before the second edition comes out', 'event'],
    ['until our main sponsor returns', 'event'],
    ['before the AGM', 'event'],
    ['full tables in high season', 'event'],
    ['10% more calls than we get today', 'other'],
    ['write to guests four days after checkout', 'other'],
    ['keep 70% of trialists after 30 days', 'other'],
    ['more Saturday brunches', 'other'],
    ['$9,000 in first-year fees', 'other'],
    ['starting in January', 'start'],
    ['as soon as possible', 'vague'],
    ['someday', 'vague'],
  ])('%s is a %s', (text, kind) => {
    expect(times(text).map((time) => time.kind)).toContain(kind);
    expect(times(text).map((time) => time.kind)).not.toContain('end');
  });

  test.each([
    'Sales may second our best ideas',
    'Raise CTR from 4% to 6%',
    'Grow from 10,000 to 12,000 visits',
    'Reach 21-28 year old women',
    'Get 2000 subscribers',
    'March towards better service',
    'Fall in line with the brand',
    'Reduce 90-day churn',
    'Launch the spring collection page',
    'Cut costs by a quarter',
    'Sell more end-of-season stock',
    'Answer every ticket within 4 hours',
    'Sell more sat nav holders to sun worshippers',
    'Pick up the phone before the third ring',
    'Place a story in the Daily Mail',
    'Be reviewed by Farmers Weekly',
    'Reverse the fall in junior members',
    'Sell 2030 units',
  ])('%s has none at all', (text) => {
    expect(times(text).filter(({ kind }) => kind !== 'other')).toEqual([]);
  });
});

test('what only chrono-node knows is asked of it, with amounts masked', () => {
  expect(times('Publish it a fortnight from now, at 4 to 6%').length).toBeGreaterThanOrEqual(0);
  expect(ends('Get 40 leads by Fri')).toEqual(['2026-11-27']);
});

test('Easter falls where the Church puts it', () => {
  expect([1961, 2000, 2024, 2027, 2038].map((year) => toIso(easter(year)))).toEqual([
    '1961-04-02',
    '2000-04-23',
    '2024-03-31',
    '2027-03-28',
    '2038-04-25',
  ]);
});
