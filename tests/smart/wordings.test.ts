import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { assessGoal } from '../../src/smart/score.ts';

/** The same wish in many grammars: how it is put must not change how it is judged. */
const OUTCOMES =
  'clients, leads, bookings, orders, donors, members, patients, franchisees, test drives, contracts, students, new accounts'.split(
    ', ',
  );

function levels(statement: string): Record<string, number> {
  const assessed = assessGoal({ statement, asOf: parseIso('2026-11-21') });
  if ('unreadable' in assessed) throw new Error(assessed.unreadable);
  return assessed.levels;
}

const about = (wording: string, outcome: string) => {
  const text = wording.replace('…', outcome);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

describe.each(OUTCOMES)('%s', (outcome) => {
  test.each([
    'increase … from 50 to 60 by June',
    'take … from 50 to 60 by June',
    'go from 50 … to 60 by June',
    '… from 50 to 60 by June',
    '…: 50 → 60 by June',
    '60 … by June, up from 50',
    'get to 60 … by June (50 today)',
    'take the firm from 50 … to 60 by June',
    'bring our number of … up from 50 to 60 by June',
  ])('a step that is measured: %s', (wording) => {
    expect(levels(about(wording, outcome))).toMatchObject({ S: 2, M: 2, A: 2, R: 2, T: 2 });
  });

  test.each([
    '40 … by June',
    '40 more … by June',
    'get 40 … by June',
    'our goal is to get 40 … by June',
    'by June we will have 40 …',
    'at least forty … by June',
    'gain another 40 … by June',
    '…: 40 by June',
    'target for … by June: 40',
    'close June with 40 …',
    'increase … by 10% by June',
    'a 10% increase in … by June',
    '… up 10% by June',
    'we want … to rise by 10% by June',
    '… should be up by 10% by June',
    'double … by June',
    'twice as many … by June',
  ])('a business outcome with a number and an end: %s', (wording) => {
    expect(levels(about(wording, outcome))).toMatchObject({ M: 2, R: 2, T: 2 });
  });

  test.each(['more …', 'increase …', 'we need more …', 'get lots more …', 'as many … as possible'])(
    'a wish that can be tracked: %s',
    (wording) => {
      expect(levels(about(wording, outcome))).toMatchObject({ M: 1, A: 1, R: 2, T: 0 });
    },
  );

  test.each([
    'post twice a week on LinkedIn to get more …',
    'post twice a week on LinkedIn so that we get more …',
    'post twice a week on LinkedIn for more …',
    'post twice a week on LinkedIn, leading to more …',
    'get more … by posting twice a week on LinkedIn',
  ])('work with a link to business: %s', (wording) => {
    expect(levels(about(wording, outcome))).toMatchObject({ R: 2, T: 1 });
  });
});

/** What means the same is judged the same. */
describe('says the same', () => {
  const ways = (template: string, words: string) =>
    words.split(', ').map((word) => template.replace('…', word));

  test.each([
    ways('… LinkedIn followers by 15% by June', 'Increase, Raise, Grow, Boost, Lift'),
    ways('… leads', 'Increase, Raise, Grow, Boost, Lift'),
    ways('A 12% … in orders by June', 'increase, rise, lift, uplift, jump, bump, uptick, hike, leap'),
    ways('Win … 20 new rowers by June', 'at least, a minimum of, no fewer than, not less than, upwards of'),
    ['Win about sixteen new rowers by June', 'Win sixteen new rowers by June'],
    ways('Spend … two hours a week posting photos', 'at least, a minimum of, no less than'),
    ways('Book 12 school visits … Easter', 'before, prior to'),
    ways('… kids in the lower grades', 'More, Many more, A lot more'),
    ways('Double the mentions … our previous event', 'compared to, compared with, in comparison with'),
    ways('Raise the … score by 10%', 'customer survey, guest satisfaction, visitor survey, member service'),
    ways('30 new … in three months', 'volunteers, helpers'),
    ways(
      'Win 5 clients …',
      'by the end of the year, by end of year, by close of year, by years end, by year end',
    ),
    ways('Win 5 clients …', 'by the end of the month, by end of month, no later than the end of the month'),
    ways('Beat … gala by 10%', "last year's, last years"),
    ways('Win 5 clients …', 'within six months, in the space of six months, inside of six months'),
    ways('Win 5 clients …', 'during the quarter, during quarter'),
    ways('Win 5 clients … is out', 'before the year, before year'),
    ways('Become … bakery in Leeds', 'the best, best'),
    ways('… 300 jars of chutney in Q3', 'Sell, Shift, Flog, Offload'),
    ways('… regular guests of the spa', 'Keep, Hold on to, Hang on to'),
    ways('… 4,500 subscribers by June', 'Reach, Finish at, End up with, Climb to'),
    ways('… Google Ads to win more clients', 'Use, Make use of, Utilise'),
    ways('Win … 20 new rowers by June', 'at least, min., min'),
    ways(
      'Win … 20 new rowers by June',
      'about, around, roughly, approximately, approx., circa, nearly, a total of, ~',
    ),
    ways('Win more guests … donors', 'and, &'),
    ways('Make … cold calls a week from June', '10, 10+'),
    ways('Have … listings up in the shop by June', '60, 60+'),
    ways('Get 200 … sign-ups by June', 'email, e-mail'),
    ways('Post three offers a week on … to win more orders', 'LinkedIn, Instagram, X'),
    ways('Gain 900 followers on …', 'LinkedIn, Instagram, X'),
    ways('Get 200 newsletter … by June', 'sign-ups, signups, sign ups'),
  ])('%s', (first, ...others) => {
    for (const other of others) expect(levels(other), other).toEqual(levels(first as string));
  });
});

/** Whatever stands around a goal without saying anything changes nothing. */
describe('however a goal is introduced', () => {
  const goals = ['smart-goals', 'more-smart-goals', 'third-smart-goals'].flatMap((file) =>
    readFileSync(new URL(`../data/${file}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text as string),
  );
  const isAsked = (goal: string) =>
    /^(?:Increase|Get|Grow|Raise|Win|Launch|Build|Reduce|Cut|Sell|Boost|Improve|Create|Reach|Attract|Generate|Run|Make|Add|Hire|Host|Keep|Post|Publish|Send|Double|Book|Fill|Write|Open)\b/.test(
      goal,
    );
  const small = (goal: string) => goal.charAt(0).toLowerCase() + goal.slice(1);

  test.each([
    'Goal: …',
    'Objective 2: …',
    '1) …',
    '• …',
    '>> …',
    '🚀 …',
    '[ ] …',
    '**…**',
    '"…"',
    'KPI - …',
    'Stretch goal: …',
  ])('%s', (frame) => {
    for (const goal of goals.filter((text) => !/"|^['[_]/.test(text)))
      expect(levels(frame.replace('…', () => goal)), goal).toEqual(levels(goal));
  });

  test('in capitals', () => {
    for (const goal of [
      'Win 20 hospital contracts by June',
      'Book 18 qualified meetings monthly',
      'Sell 40 kayaks in July with a spring offer',
      'Distribute monthly fliers to businesses and churches',
      'Attract new members with a weekly session for beginners',
    ]) {
      const title = goal.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
      expect(levels(title), title).toEqual(levels(goal));
      expect(levels(goal.toUpperCase()), goal.toUpperCase()).toEqual(levels(goal));
    }
  });

  test.each([
    'We want to …',
    "I'd like to …",
    'We are going to …',
    'Our marketing goal is to …',
    'The plan is to …',
    'We should …',
    'Continue to …',
    'Please …',
    'To …',
    'Make sure that we …',
    'It is our goal to …',
    'Our company wants to …',
    'Everyone in the team should …',
    'My team and I will …',
    'Remember to …',
    'Our job is to …',
    'Help us …',
    'The challenge: …',
  ])('%s', (frame) => {
    for (const goal of goals.filter(isAsked))
      expect(levels(frame.replace('…', () => small(goal))), goal).toEqual(levels(goal));
  });

  const plain = goals.filter((goal) => isAsked(goal) && !/[,;:.!]/.test(goal));

  test.each(['By June, we want to …', 'By June we will …', 'By June …', 'In June …'])('%s', (frame) => {
    const time = frame.split(/,? (?:we|…)/)[0] as string;
    for (const goal of plain)
      expect(levels(frame.replace('…', () => small(goal))), goal).toEqual(levels(`${goal} ${small(time)}`));
  });

  test.each([
    ['Focus on selling more season tickets', 'Sell more season tickets'],
    ['Work on winning 20 hospital contracts by June', 'Win 20 hospital contracts by June'],
    ['Keep posting twice a week on LinkedIn', 'Post twice a week on LinkedIn'],
    ['Start hiring two salespeople', 'Hire two salespeople'],
    ['Q3 goal: 20 new leads from LinkedIn', '20 new leads from LinkedIn in Q3'],
    ['Marketing goal for 2027: win 30 clients', 'Win 30 clients in 2027'],
    ['2027 target - 15% more sales', '15% more sales in 2027'],
    ['Make sure that sales go up by 15%', 'Sales go up by 15%'],
    ['Nov: 40 gift card sales', '40 gift card sales in November'],
    ['Dec 2027 - 40 gift card sales', '40 gift card sales in December 2027'],
    ['insta to 12k (now 9.4k)', 'Instagram followers to 12k (now 9.4k)'],
    ['Ana: win 20 hospital contracts by June', 'Win 20 hospital contracts by June'],
    ['[MKT-12] Win 20 hospital contracts by June', 'Win 20 hospital contracts by June'],
    ['1.2 Win 20 hospital contracts by June', 'Win 20 hospital contracts by June'],
    ['Goal (2027): win 20 hospital contracts', 'Win 20 hospital contracts in 2027'],
    [
      'Posting daily on Instagram, win 20 clients by June',
      'Win 20 clients by June by posting daily on Instagram',
    ],
    ['With 300 flyers, our shop should win 20 clients', 'Our shop should win 20 clients with 300 flyers'],
    ['Push up room nights 15% in 2027', 'Increase room nights 15% in 2027'],
  ])('%s', (introduced, goal) => {
    expect(levels(introduced)).toEqual(levels(goal));
  });

  test.each([
    'Pay less than $5 a click',
    'Spend no more than €35 per application',
    'Pay at most £20 for a lead',
  ])('what one of them costs is a figure of the business: %s', (goal) => {
    expect(levels(goal)).toMatchObject({ S: 2, M: 2, R: 2 });
  });

  test('what a target is for is no introduction', () => {
    expect(levels('Sales target: 500 by June')).toMatchObject({ M: 2, R: 2 });
    expect(levels('Focus on marketing')).toEqual(levels('Marketing focus'));
  });

  test.each([
    'Within six months',
    'From May through July',
    'Next year',
    'By calling lapsed customers',
    'Through Instagram ads',
    'With three webinars',
    'To grow online sales',
    'In Leeds',
    'For small businesses',
  ])('%s, …', (lead) => {
    // "starting in January next year" is one time
    const apart = plain.filter((goal) => lead !== 'Next year' || !/starting in \w+$/.test(goal));
    for (const goal of apart)
      expect(levels(`${lead}, ${small(goal)}`), goal).toEqual(levels(`${goal} ${small(lead)}`));
  });

  test.each([
    '… too',
    '…, please',
    '… as planned',
    '… for our business',
    '… (draft)',
    '… - high priority',
    '… [see notes]',
  ])('%s', (frame) => {
    for (const goal of goals.filter((text) => /^(?:\S+ ){3,}\S+\w$/.test(text)))
      expect(levels(frame.replace('…', () => goal)), goal).toEqual(levels(goal));
  });

  test('a year is one, whatever stands behind it', () => {
    for (const rest of [
      'as part of our growth plan',
      'thanks to better ads',
      'despite the recession',
      'while costs stay flat',
    ])
      expect(levels(`Win 45 clients by the end of 2027 ${rest}`), rest).toMatchObject({ M: 2, T: 2 });
  });
});
