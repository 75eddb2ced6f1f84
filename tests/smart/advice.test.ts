import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { type Score, scoreGoal } from '../../src/smart/score.ts';

function score(statement: string): Score {
  const score = scoreGoal({ statement, asOf: parseIso('2026-11-21') });
  if ('unreadable' in score) throw new Error(score.unreadable);
  return score;
}

const texts = ['smart-goals.jsonl', 'more-smart-goals.jsonl', 'third-smart-goals.jsonl'].flatMap((file) =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text as string),
);

/** Sentences, without the ends inside quotation marks. */
function sentences(advice: string): string[] {
  return advice.replace(/"[^"]*"/g, '""').match(/[^.!?]+[.!?]+/g) ?? [];
}

describe('advice', () => {
  test('shows an end after the start, and none on a day for what lasts', () => {
    expect(score('From next April, win 40 clients a month').advice).toContain('until 30 September 2027');
    expect(score('Tell 40 regulars our news while the kitchen is being refitted').advice).toContain(
      'Say by when',
    );
  });

  test.each(['fewer than', 'less than', 'at most', 'no more than', 'not more than', 'under', 'below'])(
    'asks what brings down what should be %s so many',
    (atMost) => {
      expect(score(`Get to ${atMost} 12 empty seats by June`).advice).toContain('bring them down');
    },
  );

  test('has one to three sentences for every goal', () => {
    for (const text of texts) {
      const count = sentences(score(text).advice.replace(/\d[.,]\d/g, '0')).length;
      expect(count, text).toBeGreaterThanOrEqual(1);
      expect(count, text).toBeLessThanOrEqual(3);
    }
  });

  test('starts with the weakest letter', () => {
    for (const text of texts) {
      const { score: points, levels, advice, perLetterAdvice } = score(text);
      if (points >= 85) continue;
      const weakest = Math.min(...Object.values(levels));
      const openers = (['S', 'M', 'A', 'R', 'T'] as const)
        .filter((letter) => levels[letter] === weakest)
        .map((letter) => perLetterAdvice[letter]);
      expect(
        openers.some((opener) => advice.startsWith(opener)),
        text,
      ).toBe(true);
    }
  });

  test('for a SMART goal is a confirmation', () => {
    const { advice } = score('Raise sales of kayaks from 40 to 50 by 30 June 2027 with Instagram ads');
    expect(advice).toMatch(/^SMART: /);
  });

  test('asks for a date in the words of the goal', () => {
    expect(score('Increase sales of kayaks by 10%').advice).toContain(
      'Say by when: "Increase sales of kayaks by 10% by 31 March 2027".',
    );
  });

  test('does not put a date behind "soon"', () => {
    expect(score('Increase open rates soon').advice).toContain('"Increase open rates by 31 March 2027"');
  });

  test('does not ask for a number or a date that stands there', () => {
    const { advice } = score('Get 500 visits by June');
    expect(advice).not.toMatch(/Say by when|Say how many/);
  });

  test('names what to track instead of vanity on its platform', () => {
    expect(score('Get 5,000 followers on Instagram by June').advice).toContain(
      'on Instagram, track story views, shares or click-through rate',
    );
  });

  test('asks for a source of what comes in, and for a scope of what should fall', () => {
    expect(score('Get 500 leads by June').advice).toContain('Say where the leads should come from');
    expect(score('Cut costs by 10% by June').advice).toContain('Say for which product, audience or channel.');
  });

  test('quotes what is made in full', () => {
    expect(score('Launch the spring collection landing page').advice).toContain(
      '"Launch the spring collection landing page for …',
    );
  });

  test('quotes a superlative that has to go', () => {
    expect(score('Be the best bakery').advice).toContain('"the best bakery"');
  });

  test.each([
    ['More units per shopper who walks in', '"More units per shopper who walks in by 31 March 2027"'],
    ['Increase bookings by …', '"Increase bookings by ... by 31 March 2027"'],
    ['Grow bookings as soon as possible', '"Grow bookings by 31 March 2027"'],
    ['Open the shop as soon as it is ready', '"Open the shop as soon as it is ready by 31 March 2027"'],
    ['Confirmations at 60% thirty days before doors open', 'Say which day that is, such as 31 March 2027'],
    ['Retain at least three quarters of our colour clients', 'Say what share it is today'],
  ])('keeps the last words of "%s" whole: %s', (statement, said) => {
    expect(score(statement).advice).toContain(said);
  });

  test('asks to fill in a blank, even beside a number', () => {
    expect(score('Increase sales by X% by June').advice).toContain('blank');
    expect(score('Lift sales of tents from $____ by 10% by June with email').advice).toMatch(
      /^Fill in the blank/,
    );
  });

  test('asks where a figure stands today, and for the way to new ones', () => {
    expect(score('Reach a net promoter score of 45 by June').advice).toContain(
      'Say where the net promoter score stands today, and how you will get there.',
    );
    expect(score('Win 40 new customers in Austria by June').advice).toContain(
      'which offer, channel or partner brings the new customers',
    );
    expect(score('Member satisfaction of at least 85%').advice).toContain('where member satisfaction stands');
    expect(score('Google reviews of 4.5 stars').advice).not.toContain('google');
    expect(score('Raise visits from 100 to 180 by June').advice).toContain('"100 to 180" is a big step');
  });

  test('asks for no figure of today where all is fresh, and for what will bring less of what should be fewer', () => {
    for (const goal of [
      'Collect 500 emails at the booth',
      'Sell 1,000 tickets in 3 weeks',
      'Win 30 patients in Leeds',
    ])
      expect(score(goal).advice, goal).not.toMatch(/stands? today/);
    expect(score('Reach 500 members by June').advice).toContain('Say where members stand today');
    expect(score('No more than 20 no-shows by June').advice).not.toContain('brings the no-shows');
    expect(score('Increase leads by half by June').advice).toContain('Say from what figure');
    expect(score('Cut the bounce rate from 70% to 10% within 3 months').advice).toContain(
      '"70% to 10%" within 3 months is out of reach',
    );
  });

  test('asks for less of what costs, and for the share of a share', () => {
    expect(score('Media cost per hire').advice).toContain('"cost per hire down 15%"');
    expect(score('Raise average spend per visitor').advice).not.toContain('down');
    expect(score('Reduce refund requests on the course by two points this term').advice).toContain(
      'Say where refund requests stand today',
    );
    expect(score('Keep students from dropping out').advice).toContain('how many of the students: 90%');
    for (const goal of ['Recover 12% of abandoned carts', 'Retain 85 percent of our clients'])
      expect(score(goal).advice, goal).toContain('Say what share it is today');
    expect(score('$50,000 in commission by the end of June').advice).toContain('what the figure is today');
  });

  test('names a figure as the goal does, without its article, its target and what a date replaces', () => {
    expect(score('Demo-to-close rate above 25%').advice).toContain('where the demo-to-close rate stands');
    expect(score('Hit the revenue target').advice).toContain('how far the revenue should grow');
    expect(score('Follower base growth').advice).toContain('follower base');
    expect(score('Get a whole lot more probate clients, and quickly').advice).toContain(
      'clients by 31 March',
    );
    expect(score('Increase per-cover sales by x%.').advice).toContain(
      '"Increase per-cover sales by x% by 31',
    );
    expect(score('Do some email marketing').advice).toContain('"Do some email marketing for …');
  });

  test('asks of work what it brings, of a rate from where to where it goes, of a loss of weight for no money', () => {
    expect(score('Email guests on the anniversary of their booking').advice).not.toContain('should grow');
    expect(score('Build ridership').advice).toContain('how far ridership should grow');
    expect(score('Relaunch both series with new covers').advice).toContain('Say how many covers.');
    expect(score('Improve the close rate').advice).toContain('to what percent the close rate should rise');
    expect(score('Build a base of repeat customers').advice).toContain('"repeat customers up 15%"');
    expect(score('Higher rankings').advice).toContain('to which place');
    expect(score('Lose 10 pounds by summer').advice).not.toContain('money');
    expect(score('Film a brand video').advice).not.toContain('would see "brand"');
    expect(
      score('Hand out 12,000 LED bulbs and collect as many pledge cards before the hot season').advice,
    ).toBe('Say for whom and to what end, such as "…, to win more customers".');
  });

  test('asks for less of what nobody wants, for nobody to bring whom one serves, for what a wish is about', () => {
    expect(score('Reduce MQL volume').advice).toContain('MQL should fall');
    expect(score('End child poverty by 2028').advice).toContain('poverty should fall');
    expect(score('Raise awareness of child poverty').advice).toContain('how you would see "awareness"');
    expect(score('Feed 5,000 families by June').advice).not.toContain('brings');
    expect(score('An average CSAT of 4.6').advice).toContain('where CSAT stands');
    expect(score('Grow our share of voice against our five main rivals from 12% to 18%').advice).toContain(
      '"12% to 18%" is a big step',
    );
  });

  test.each([
    ['Engage lapsed donors', 'donations'],
    ['Educate patients about sleep', 'appointments'],
    ['Improve our hotel marketing', 'bookings'],
    ['Call 20 prospects every day', 'qualified leads'],
    ['Engage shoppers in the back to school season', 'customers'],
    ['Do a survey', 'customers'],
    ['Stage three premières', 'tickets'],
    ['Fight hunger', 'donations'],
  ])('speaks of what the trade counts: "%s" of %s', (statement, counted) => {
    expect(score(statement).advice).toContain(counted);
  });

  test('asks which day is meant by one in figures that may be two', () => {
    const asked = 'Write the month as a word: "03/04/2027" can be 3 April 2027 or 4 March 2027.';
    expect(score('Grow MRR from $182k to $240k by 03/04/2027 through Meta').advice).toBe(asked);
    expect(score('Grow MRR by 03/04/2027').advice).toContain(asked);
    for (const end of ['13/04/2027', '04/04/2027', '3 April 2027', '2027-04-03'])
      expect(score(`Grow MRR by ${end}`).advice, end).not.toContain('as a word');
  });

  test('speaks of a cut as a fall, and of nothing at all as nobody’s to promise', () => {
    expect(score('Cut CAC by 95% by June 2027 with referrals').advice).toContain('a fall of 95% within');
    expect(score('Grow leads by 400% by June 2027').advice).toContain('5 times as much within');
    expect(score('Reduce churn from 7.8% to 0% by March 2027 with better onboarding').advice).toBe(
      'Replace "churn from 7.8% to 0%" with a figure that you can reach.',
    );
  });

  test.each([
    [
      'Go viral on TikTok in 2027',
      'Replace "Go viral" with a result that you can bring about yourselves, as a number.',
    ],
    [
      'Become the best music school of Hamburg',
      'Replace "the best music school" with a result that you can bring about yourselves, as a number.',
    ],
    ['Grow sales with no budget by June 2027', 'Replace "no budget" with what you can spend.'],
    ['Win 500 customers overnight', 'Replace "overnight" with a day by which you can do it.'],
    [
      'Reach 100% retention by June 2027',
      'Set a lower target: "100%" leaves nobody out, and not everyone will say yes.',
    ],
    [
      'Convert 130% of visitors by May 2027',
      'Set a lower target: "130%" is more than the whole, which is 100%.',
    ],
    [
      'Reach NPS 110 by June 2027',
      'Set a lower target: "110" is more than the highest possible, which is 100.',
    ],
    ['Cut costs by 150% by May 2027', 'Correct the target: "150%" less would be less than nothing.'],
    [
      'Become number one in the world',
      'Say what should rank there and in which list, such as one page on Google.',
    ],
    ['Win 500,000 followers in 24 hours', 'Ask for less or allow longer: nobody can win so many so soon.'],
  ])('says what to do about what cannot be: "%s"', (statement, advice) => {
    const said = score(statement);
    expect([said.perLetterAdvice.A, said.perLetterAdvice.M]).toContain(advice);
  });

  test('names what there is to count, and one thing as one', () => {
    expect(score('Get more people onto the buses').advice).not.toContain('many onto');
    expect(score('An average daily census of 118 residents by midsummer 2027').advice).not.toContain(
      'census stand ',
    );
  });

  test('keeps the rhythm of what it quotes', () => {
    expect(score('Send 3 newsletters per week in 2027').advice).toContain(
      '"Send 3 newsletters per week for …,',
    );
  });

  test('asks for whom only where nobody is named', () => {
    expect(score('Email our 400 lapsed members by 15 January 2027').advice).toBe(
      'Say to what end, such as "…, to win more customers".',
    );
    expect(score('Launch our loyalty app in May 2027').advice).toContain('for whom');
  });

  test('says the goal again without list marks, notes and whose it is', () => {
    for (const goal of [
      '- more leads (Tom)',
      '2. More leads [see deck]',
      '🚀 Ana: more leads, please',
      'We want more leads',
    ])
      expect(score(goal).advice, goal).toMatch(/Say by when: "(?:We want )?[Mm]ore leads by 31 March 2027"/);
    expect(score('Double our revenue').advice).toContain('"Double our revenue by 31 December 2027"');
  });

  test('sees a blank in brackets, not a note', () => {
    for (const blank of ['[number]', '[Number of Leads]', '[METRIC]', '[how many]'])
      expect(score(`Win ${blank} leads by June`).caps.join(), blank).toContain('64');
    for (const note of ['[Priya]', '[owner: Priya]', '[see brief]', '[Google Ads]'])
      expect(score(`Win 20 leads by June ${note}`).caps.join(), note).not.toContain('64');
  });

  test.each([
    ['Win 40 members in Leeds before launch', 'Say on which day the launch is, such as 31 March 2027.'],
    ['Win 40 members before the next release', 'Say on which day the release is, such as 31 March 2027.'],
    ['Win 40 members in Leeds before the roadworks start', 'Say which day that is, such as 31 March 2027.'],
    ['Do better marketing next time', 'Set an end, such as 31 March 2027.'],
    ['Win 30 clients in the next few years', 'Set an end, such as 31 March 2027.'],
    ['Achieve 92% occupancy in peak season', 'Set an end, such as 31 March 2027.'],
  ])('asks for the day of what has none, in words that fit it: %s', (statement, said) => {
    expect(score(statement).advice).toContain(said);
  });

  test('names what it asks about in full, with an article where the goal has one', () => {
    expect(score('Grow our mailing list').advice).toContain('Say how far the mailing list should grow');
    expect(score('Get more library card holders').advice).toContain('Say how many library card holders');
  });

  test('asks for less of what should be fewer, and for no number of one thing', () => {
    expect(score('Fewer house fires').advice).toContain('Say how many fewer house fires');
    expect(score('A new prospectus').advice).not.toContain('how many');
  });

  test('does not cut a purpose off', () => {
    expect(score('Post daily to make people curious about our brand new summer menu').advice).not.toContain(
      '"make',
    );
  });

  test.each([
    'Win 20 clients for the spa by May. Raise rents by 5% by June.',
    'Win 20 clients for the spa by May; we also want to raise rents by 5% by June',
    '1. Win 20 clients for the spa by May\n2. Raise rents by 5% by June',
    '- Win 20 clients for the spa by May\n- Raise rents by 5% by June',
    'Increase open rate from 38% to 45% and AOV from $34 to $39 by 31 March 2027',
  ])('asks for goals to be parted: %s', (statement) => {
    expect(score(statement).advice).toMatch(/^Two goals in one: write each down on its own\./);
  });

  test.each([
    'Reach 120 subscribers by June. We have 100 now.',
    'Raise bookings by 10% by June 2027; publish three posts a week to get there',
    'Raise bookings by 10% by June 2027. We can do this by asking 200 guests for reviews.',
    'Win 20 clients for the spa\n- by May',
    'Reach 500 orders by June 2027. Measure it weekly, and spend at most 5000 euros.',
    'Increase sales by 10%; keep spend under $500',
    'Raise sales from 40 to 60 a week and from 160 to 240 a month',
    'Raise sign-ups by 10% by June 2027! This will increase revenue by 5%.',
  ])('takes what belongs to a goal for no other: %s', (statement) => {
    expect(score(statement).advice).not.toContain('goals in one');
  });
});
