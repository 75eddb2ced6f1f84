import { describe, expect, test } from 'vitest';
import { scoreGoal } from '../../src/smart/score.ts';
import { ends, times } from './times.ts';

describe('a clause that says that a period ends or begins puts an end on the calendar', () => {
  test.each([
    ['4,000 kits sold when 2027 closes', '2027-12-31'],
    ['12 wholesalers signed before May is over', '2027-05-31'],
    ['300 members once the financial year is out', '2026-12-31'],
    ['40 clients before next year ends', '2027-12-31'],
    ['900 bookings by the time Q3 is done', '2027-09-30'],
    ['a third from retainers when fiscal 2028 closes', '2028-12-31'],
    ['as 2027 draws to a close, have 9,000 on the list', '2027-12-31'],
    ['90 coats sold before winter is over', '2027-02-28'],
    ['fill 30 pitches before the summer ends', '2027-08-31'],
    ['fill 30 pitches by the time summer is over', '2027-08-31'],
    ['40 reviews by the time the year is out', '2026-12-31'],
    ['40 reviews once Q1 has run its course', '2027-03-31'],
    ['40 reviews before the quarter is up', '2026-12-31'],
    ['60 dealers when March comes to an end', '2027-03-31'],
    ['2027 will end with 60 dealers signed', '2027-12-31'],
    ["at the year's close we count 400 readers", '2026-12-31'],
    ['60 dealers before July starts', '2027-06-30'],
    ['60 dealers before next quarter begins', '2026-12-31'],
    ['60 dealers by the time 2027 gets under way', '2026-12-31'],
    ['40 clients before six months are up', '2027-05-21'],
    ['once ninety days have gone by, have 40 clients', '2027-02-19'],
    ['let 2027 bring 40 clients', '2027-12-31'],
    ['see 2027 close with 40 clients', '2027-12-31'],
    ['have June end on 40 clients', '2027-06-30'],
    ['2027 to close with 40 clients', '2027-12-31'],
    ['2027 aim: 40 clients', '2027-12-31'],
    ['40 clients in the 2027 figures', '2027-12-31'],
    ['40 clients by the last week of June', '2027-06-30'],
    ['we want 2027 to bring 40 clients', '2027-12-31'],
    ['make March a 40-client month', '2027-03-31'],
    ['40 clients come spring', '2027-05-31'],
    ['40 clients by the year after next', '2028-12-31'],
    ['40 clients by Juneteenth', '2027-06-19'],
    ['40 clients by Twelfth Night', '2027-01-06'],
    ['40 clients in the final quarter', '2026-12-31'],
    ['40 clients earlier than June', '2027-06-30'],
    ['start 2028 with 40 clients', '2027-12-31'],
    ['40 clients at the start of May', '2027-04-30'],
    ['Target date 31/3: 40 clients', '2027-03-31'],
  ])('%s → %s', (text, end) => {
    expect(ends(text)).toEqual([end]);
  });

  test.each([
    'fill the course before term starts',
    'fill the course by the last day of term',
    'sell 200 season tickets before the season ends',
    'sell 200 season tickets once season is over',
    '210 employers before the tax year ends',
  ])('%s is an end, whichever day it is', (text) => {
    expect(times(text).map(({ kind }) => kind)).toEqual(['end']);
  });

  test.each([
    'Get 2000 opens',
    'Get 2030 closed deals',
    'See 2000 closed deals',
    'Want 2000 to open our mails',
    'Once it may close, sell the lot',
    'When the gap closes, cheer',
    'Sell more before the shop closes',
  ])('%s names no period', (text) => {
    expect(ends(text)).toEqual([]);
  });
});

describe('a length of time from now on', () => {
  test.each([
    ['over the opening twelve months', '2027-11-21'],
    ['over the ensuing six months', '2027-05-21'],
    ['in the upcoming six months', '2027-05-21'],
    ['in the 18 months ahead', '2028-05-21'],
    ['in the twelve weeks ahead of us', '2027-02-13'],
    ['in the three weeks before us', '2026-12-12'],
    ['over the year to come', '2027-11-21'],
    ['in the quarter ahead', '2027-02-21'],
    ['by this time next year', '2027-11-21'],
    ['40 clients, 12 months down the line', '2027-11-21'],
    ['Twelve months on, have 40 clients', '2027-11-21'],
    ['Six months hence, have 40 clients', '2027-05-21'],
    ['40 clients in no more than six weeks', '2027-01-02'],
    ['give ourselves six weeks: 40 coats sold', '2027-01-02'],
    ['we have six weeks to sell 40 coats', '2027-01-02'],
    ['40 coats sold, timeframe six weeks', '2027-01-02'],
    ['grow 5%, three years in a row', '2029-11-21'],
    ['grow 5% three years straight', '2029-11-21'],
    ['hold churn for two successive quarters', '2027-05-21'],
    ['hold churn six consecutive months', '2027-05-21'],
    ['40 clients, six months max', '2027-05-21'],
    ['40 clients, 18 months at most', '2028-05-21'],
    ['in no longer than six months', '2027-05-21'],
    ['over the next couple of years', '2028-11-21'],
    ['in a fortnight', '2026-12-05'],
    ['a twelvemonth from now', '2027-11-21'],
    ['by mid-2027', '2027-06-30'],
    ['by the middle of 2027', '2027-06-30'],
    ['three-year goal: 40 clients', '2029-11-21'],
    ['our 90-day sales target is 40', '2027-02-19'],
    ['win 40 in a 90-day sprint', '2027-02-19'],
    ['win 40 in a year-long drive', '2027-11-21'],
  ])('%s → %s', (text, end) => {
    expect(ends(text)).toEqual([end]);
  });

  test.each([
    'Invite sponsors eight weeks ahead of the fair',
    'Invite sponsors eight weeks ahead',
    'Keep stock for no more than 30 days',
    'Customers have 30 days to return a coat',
    'After falling three years in a row, be liked',
    'Find people who buy three months in a row',
    'Double sales with ten days to go until the fair',
    'Arrive a few seasons from now',
  ])('%s has no end', (text) => {
    expect(ends(text)).toEqual([]);
  });
});

describe('a length of time after something', () => {
  test.each([
    'nine months after our referral scheme starts',
    'six months after it is introduced',
    '90 days after the app comes out',
    'eight weeks after the range hits the shelves',
    'eight weeks following the unveiling of the range',
    'half a year after the card rolls out',
    'be full a year after opening',
    'ten weeks after kick-off',
    'three months after we go live',
    'two months into the campaign',
    'three months after we introduce the card',
    'three months after introducing the card',
    'three months after we have gone live',
    'three months after the doors first open',
    "three months after the new site's launch",
    'three months on from launch',
    '90 days past launch',
    'over launch month',
    'over the opening season',
  ])('%s is a window with an end', (text) => {
    expect(times(text)[0]?.kind).toBe('end');
  });

  test.each([
    'counted three weeks after the drop',
    'measured six weeks after our mailing',
    'a fortnight after the move',
    'read 14 days after they go live',
  ])('%s hangs on a day not named', (text) => {
    expect(times(text)[0]?.kind).toBe('event');
  });

  test.each([
    'Ring guests two days after their stay',
    'Ask for a review two weeks after the job',
    'Send a note a week after the booking',
    'Keep 80% of users 30 days after they sign up',
    'Deliver within 3 days of the order',
    'Get paid within 30 days',
    "Write to donors who haven't given in 36 months",
    'Win back guests who have not been for a year',
    'Thank those that have been with us for two years',
    'Sell the flats that stand empty for six weeks',
    'Write to each buyer a month after a customer starts',
  ])('%s is how the work is done', (text) => {
    expect(times(text).filter(({ kind }) => kind !== 'other')).toEqual([]);
  });
});

describe('what says that something happens on a day not named, or time and again, or from a day on', () => {
  test.each([
    ['once the refit is finished', 'event'],
    ['while the kitchen is being refitted', 'event'],
    ['whilst the offer lasts', 'event'],
    ['while building work is under way', 'event'],
    ['during construction', 'event'],
    ['inform tenants during the station refurbishment', 'event'],
    ['for the duration of the appeal', 'event'],
    ['when the inspector next calls', 'event'],
    ['the next time the inspector calls', 'event'],
    ['when the refit is done', 'event'],
    ['when we reopen', 'event'],
    ['as soon as the hall reopens', 'event'],
    ['as soon as the scaffolding comes down', 'event'],
    ['orders from our Medica stand', 'event'],
    ['twenty doors knocked every afternoon', 'cadence'],
    ['eight covers an evening', 'cadence'],
    ['one dessert a shift', 'cadence'],
    ['two upsells each shift', 'cadence'],
    ['film a clip every sunny day', 'cadence'],
    ['four demos per trading week', 'cadence'],
    ['a post every other Tuesday', 'cadence'],
    ['three jobs coming in a week', 'cadence'],
    ['from next April', 'start'],
    ['from next month be left with more', 'start'],
    ['as of next quarter answer all', 'start'],
    ['from March 2027 on', 'start'],
    ['in the coming months', 'event'],
    ['in the weeks ahead', 'event'],
    ['visitors all year round', 'event'],
    ['upon opening', 'event'],
    ['come the relaunch', 'event'],
    ['400 names on the list post-launch', 'event'],
    ['the day our shop opens', 'event'],
    ['in the wake of the merger', 'event'],
    ['on completion of the works', 'event'],
    ['pending the merger', 'event'],
    ['between launch and the AGM', 'event'],
    ['as long as the road is closed', 'event'],
    ['the night we open', 'event'],
    ['during her maternity leave', 'event'],
    ['20 orders in a typical week', 'cadence'],
    ['20 orders on any one day', 'cadence'],
    ['post week in, week out', 'cadence'],
    ['post at weekends', 'cadence'],
    ['40 calls every week of the year', 'cadence'],
    ['40 calls day after day', 'cadence'],
    ['40 calls every few days', 'cadence'],
    ['one more with each passing month', 'cadence'],
    ['a mailing once in a quarter', 'cadence'],
    ['40 orders in any month', 'cadence'],
    ['keep the shop opening 3 days a week', 'cadence'],
    ['be full for six months a year', 'cadence'],
    ['40 orders in any rolling 30 days', 'cadence'],
    ['40 orders in any 30-day period', 'cadence'],
    ['from Monday on, answer all mails', 'start'],
    ['starting today, answer all mails', 'start'],
    ['effective March, answer all mails', 'start'],
    ['answer all mails no earlier than March', 'start'],
    ['answer all mails after Easter', 'start'],
    ['busier than twelve months back', 'comparison'],
    ['40 more than in the year just ended', 'comparison'],
    ['better than the summer just gone', 'comparison'],
    ['keep up what we did so far this year', 'comparison'],
  ])('%s is a %s', (text, kind) => {
    expect(times(text).map((time) => time.kind)).toContain(kind);
    expect(times(text).map((time) => time.kind)).not.toContain('end');
  });

  test.each([
    'Offer a dessert when the bill is over £50',
    'Scale the ads while our CPA is under $5',
    'Put signs throughout the building',
    'Answer as the phone rings',
    "All we're after is a few more orders",
    'Raise revenue per room night',
    'Hold a night of comedy for 40 guests',
    'Send refurbishment plans to tenants',
    'Sell when we can',
    'Ring the bell once a guest is served',
    'Have clients rebook before they leave',
    'Delight guests the moment they arrive',
    'Win the launch client account',
    'Post event photos online',
    'Sell them any day now',
    'Get ahead of our rivals',
    "Gain a year's experience",
    'Give every guest a good day',
    'Be fun for a weekend',
    'Spend more on nights out',
    'Grow by following the plan',
    'Make calls between meetings',
    'Grow stronger by the day',
    'Sell 2030 units to schools',
    'Have march music on the stage',
  ])('%s says nothing of time', (text) => {
    expect(times(text)).toEqual([]);
  });

  test.each([
    ["40 orders from next month's fair", '2026-12-31'],
    ["40 orders from April's fair", '2027-04-30'],
    ['from next month to June', '2027-06-30'],
    ['more promoting over spring 2027', '2027-05-31'],
    ['bring 40 leads in a week', '2026-11-28'],
  ])('%s has an end: %s', (text, end) => {
    expect(ends(text)).toContain(end);
  });

  test('a day of the calendar is dated wherever it is written as a name', () => {
    expect(times('Run our World Book Day trail').map(({ kind }) => kind)).toEqual(['end']);
    expect(times('Sell more at the national day spa')).toEqual([]);
  });
});

describe('a clause of time may lead the goal or follow it', () => {
  const levels = (statement: string) => {
    const result = scoreGoal({ statement, asOf: 20_778 });
    return 'levels' in result ? result.levels : undefined;
  };

  test.each([
    'when 2027 closes',
    'before the year is out',
    'by the time Q3 is done',
    'once March comes to an end',
    'before twelve months pass',
    'nine months after our scheme starts',
    'three months after we go live',
    'ten weeks after the drop',
    'once the refit is finished',
    'while the kitchen is being refitted',
    'as soon as the hall reopens',
    'before our lease runs out',
  ])('%s', (clause) => {
    const leading = `${clause.charAt(0).toUpperCase()}${clause.slice(1)}, sign 40 clients`;
    expect(levels(leading)).toEqual(levels(`Sign 40 clients ${clause}`));
    expect(levels(leading)?.T).toBeGreaterThan(0);
  });
});
