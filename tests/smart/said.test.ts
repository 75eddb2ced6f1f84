import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, parseIso, toIso } from '../../src/marketing/day.ts';
import { goalTarget } from '../../src/marketing/target.ts';
import { type Said, whatIsSaid } from '../../src/smart/said/said.ts';
import { scoreGoal } from '../../src/smart/score.ts';

const TODAY = day(2026, 11, 22);
const read = (goal: string) => whatIsSaid(goal, { asOf: TODAY, fiscalYearStart: 1 });
const deadline = (goal: string) => {
  const said = read(goal).deadline;
  return said && toIso(said.day);
};
const target = (goal: string) => {
  const said = read(goal).target;
  return said && [said.value, said.as];
};

describe('What a goal’s sentence says', () => {
  test('is everything that a whole goal names', () => {
    const said = read(
      'Raise the shop’s conversion rate from 2% to 5% by 30 June 2027 through Instagram (owner: Priya)',
    );
    expect(said).toMatchObject({
      metric: { name: 'Conversion rate' },
      channel: 'Instagram',
      baseline: { value: 0.02, unit: 'percent', written: '2%' },
      target: { value: 0.05, unit: 'percent', written: '5%', as: 'value' },
      direction: 'Increase',
      deadline: { day: day(2027, 6, 30), written: '30 June 2027' },
      owner: 'Priya',
    });
  });

  test.each(['We want to grow', 'Be the best bakery in town', 'Get more people to our site', ''])(
    'is nothing where it gives no figure and no time: %s',
    (goal) => {
      const { baseline, target, start, deadline, owner } = read(goal);
      expect([baseline, target, start, deadline, owner]).toEqual(Array(5).fill(undefined));
    },
  );
});

describe('The way that a figure goes', () => {
  test.each([
    ['Increase orders by 20%', 'Increase'],
    ['Get 20% fewer complaints', 'Decrease'],
    ['Improve cost per lead by 20%', undefined],
    ['Optimise our delivery time by 10%', undefined],
  ])('is said, or left to the metric: %s', (goal, direction) => {
    expect(read(goal).direction).toBe(direction);
  });
});

describe('Thousands with a dot', () => {
  const figures = (goal: string) => {
    const { baseline, target } = read(goal);
    return [baseline?.value, target?.value];
  };

  test.each([
    'Raise donations from 120.000 € to 150.000 € by 31.12.2027',
    'Raise donations from €120.000 to €150.000 by 31.12.2027',
    'Raise donations from 120.000 to 150.000 € by 31.12.2027',
    'Raise donations from EUR 120.000 to 150.000 by 31.12.2027',
    'Raise donations from € 120.000,- to € 150.000,- by 31.12.2027',
    'Raise donations from 120 Tsd. € to 150 Tsd. € by 31.12.2027',
    'Raise donations from 120 to 150 Tsd. € by 31.12.2027',
  ])('are meant in a sum of money: %s', (goal) => {
    expect(figures(goal)).toEqual([120_000, 150_000]);
    const cells = { baseline: 120_000, target: 150_000, metric: 'Donations', asOf: TODAY };
    expect(scoreGoal({ statement: goal, ...cells })).toMatchObject({ conflicts: [] });
  });

  test.each([
    'Grow our donors from 1.200 to 1.500 with a budget of 20.000 €',
    'Grow our donors from 1.200 to 1.500 at 38,50 € each',
  ])('are meant in the counts beside one too: %s', (goal) => {
    expect(figures(goal)).toEqual([1200, 1500]);
  });

  test.each([
    ['Increase revenue to £1.125m by 2028', [undefined, 1_125_000]],
    ['Raise ROAS from 1.125 to 4.500', [1.125, 4.5]],
  ])('are not meant where three decimals make sense: %s', (goal, expected) => {
    expect(figures(goal)).toEqual(expected);
  });
});

describe('The figure to reach', () => {
  test.each(['Lose no more than 5 customers by June', 'Lose under 5 customers by June'])(
    'is none where it should not be reached: %s',
    (goal) => {
      expect(read(goal).target).toBeUndefined();
    },
  );

  test.each([
    ['Increase revenue to €1.2M by the end of 2027', 1_200_000, '€1.2M'],
    ['Keep the bounce rate below 40% through 2027', 0.4, '40%'],
    ['Add two million dollars of revenue by 2027', 2_000_000, 'two million dollars'],
    ['Win 60 new customers in Q3 2027', 60, '60'],
    ['Sell 40 kayaks by May', 40, '40'],
  ])('is a value: %s', (goal, value, written) => {
    expect(read(goal).target).toMatchObject({ value, written, as: 'value' });
  });

  test.each([
    ['20% more sales by June', [0.2, 'relative']],
    ['Cut complaints by 20% in 2027', [0.2, 'relative']],
    ['Double our newsletter subscribers by Christmas', [1, 'relative']],
    ['Halve churn by the end of the year', [0.5, 'relative']],
    ['Raise the open rate by 3 points by June', [0.03, 'points']],
    ['Win another 20 orders by June', [20, 'points']],
    ['Gain 5,000 new followers by summer', [5000, 'points']],
  ])('is a change: %s', (goal, expected) => {
    expect(target(goal)).toEqual(expected);
  });

  test.each([
    ['several figures', 'Welcome 40 speakers and 900 delegates to the 2027 summit'],
    ['a rhythm', 'Get 500 orders a month by June'],
    ['a rate of growth', 'Grow sales by 2% a month'],
    ['a rank', 'Rank in the top 3 on Google for "emergency plumber Bristol" by March'],
    ['a figure of the means', 'Grow sales by sending 3 mails to each customer'],
    ['a blank', 'Grow revenue by X% by June'],
    ['an unclear multiple', 'Get three times more visits by June'],
    ['those that may join others', 'Add 1,000 subscribers to the gardening newsletter by June'],
    ['a number in a name', 'Sell our 4K cameras to B2B buyers by Easter'],
    ['what there is', 'Fill the 300 seats'],
  ])('is left open for %s', (_, goal) => {
    expect(target(goal)).toBeUndefined();
  });

  test('is not what each of them is worth', () => {
    expect(target('Win 20 new customers worth €5,000 each by June')).toEqual([20, 'value']);
  });

  test('is not the most that may be lost', () => {
    expect(target('Lose no more than 5 customers by June 2027')).toBeUndefined();
    expect(target('Lose at most 10 followers')).toBeUndefined();
  });

  test('is not the budget, nor what is spent', () => {
    expect(target('Sell 40 kayaks with a €5,000 budget')).toEqual([40, 'value']);
    expect(target('Win 60 new customers in Q3 2027 with a budget of €5,000')).toEqual([60, 'value']);
  });

  test('of a pair has where it starts from, a bare number too', () => {
    expect(read('Lower the cost per lead from €40 to €30')).toMatchObject({
      baseline: { value: 40, written: '€40' },
      target: { value: 30, written: '€30' },
      direction: 'Decrease',
    });
    expect(read('Raise the open rate from 20 to 24%')).toMatchObject({
      baseline: { value: 0.2, unit: 'percent', written: '20' },
      target: { value: 0.24, written: '24%' },
    });
    expect(read('Increase revenue by 20% to €120,000').baseline).toBeUndefined();
  });

  test('is none where it comes anew in each period', () => {
    const rate = (goal: string) => {
      const said = read(goal).rate;
      return said && [said.value, said.each];
    };
    expect(rate('Get 25 reviews from visitors each month until June')).toEqual([25, 'month']);
    expect(rate('Post 3 reels every week until June')).toEqual([3, 'week']);
    expect(rate('Raise £10,000 a year in donations')).toEqual([10_000, 'year']);
    expect(rate('Win 40 customers by emailing 100 people each week until June')).toBeUndefined();
    expect(rate('Hold a stall every other week and win 40 customers')).toBeUndefined();
    expect(rate('Recruit 500 monthly donors by June')).toBeUndefined();
    expect(target('Get 25 reviews from visitors on the island each month until June')).toBeUndefined();
    expect(target('Win 40 customers by emailing 100 people each week until June')).toEqual([40, 'value']);
  });

  test('is known by what it is compared with, however much is said between the two', () => {
    const said = read(
      'Sell 42,000 tickets for the 2027/28 season between 1 April 2027 and 31 March 2028, up from 37,500',
    );
    expect([said.baseline?.value, said.target?.value]).toEqual([37_500, 42_000]);
  });

  test('per month is where something stands', () => {
    expect(read('Raise website visits from 8,000 to 10,000 a month').kind).toBe('Level');
    expect(read('Raise website visits from 8,000 to 10,000 by June').kind).toBeUndefined();
  });

  test.each([
    'Reduce cost per ticket from £2.10 to £1.60 by 31 March 2027',
    'Increase average ticket yield from £18.40 to £20.00 by 31 March 2027',
    'Bring the cost of a ticket down from £20 to £18',
    'Lower the seat price from £20 to £18',
    'Raise average attendance from 320 to 380',
    'Raise ticket sales from 210 to 240 per performance',
    'Cut the waiting time from 20 minutes to 10 minutes',
    'Bring the waiting list from 80 to 40',
  ])('is where something stands, if that is an average, a price or so much of each: %s', (goal) => {
    expect(read(goal).kind).toBe('Level');
  });

  test.each([
    'Grow memberships from 2,100 to 2,600 by 31 March 2028',
    'Increase the number of volunteers from 80 to 115',
    'Grow recurring monthly donors from 310 donors to 450',
    'Have 600 season-ticket holders by June',
    'Reach 600 members in Leeds, up from 480',
    'Grow active clients by 20%',
  ])('is where something stands, if it is how many there are: %s', (goal) => {
    expect(read(goal).kind).toBe('Level');
  });

  test.each([
    'Recruit 35 volunteers by June',
    'Recruit 115 volunteers by June, up from 80',
    'Win 500 new members by June',
    'Increase new memberships from 200 to 260',
    'Sell 500 memberships by June',
  ])('adds up, if it is how many come: %s', (goal) => {
    expect(read(goal).kind).toBe('Total');
  });

  test.each([
    'Raise donations from £40,000 to £60,000',
    'Raise our members’ donations from £20,000 to £30,000',
    'Grow sales to members from £20,000 to £30,000',
    'Sell 40 kits at an average price of £60',
    'Win 60 leads from our email list',
    'Reduce complaints from 80 to 40',
  ])('is left to the metric, where neither is said of it: %s', (goal) => {
    expect(read(goal).kind).toBeUndefined();
  });
});

describe('The metric', () => {
  test.each([
    ['Gain 5,000 Instagram followers', 'Followers'],
    ['Grow revenue while cutting ad spend by 10%', 'Ad spend'],
    ['Increase average rating on Trustpilot from 4.1 to 4.5 stars', 'Average rating'],
    ['Get 60 demo requests from organic search', 'Demo requests'],
    ['Improve brand awareness', 'Brand awareness'],
  ])('is what the figure stands beside: %s', (goal, name) => {
    expect(read(goal).metric?.name).toBe(name);
  });

  test.each([
    ['a share of something', 'Recover 12% of abandoned baskets by March'],
    ['a share, where it is counted', 'Reach 8% conversion on the pricing page'],
    ['another kind of time', 'Cut time to first response on live chat from 6 minutes to 4 minutes'],
    ['people, in the means', 'Publish 12 case studies to help the sales team'],
  ])('is none where the figure is %s', (_, goal) => {
    expect(read(goal).metric).toBeUndefined();
  });
});

describe('The time', () => {
  test.each([
    ['Grow sales by June', '2027-06-30'],
    ['Grow sales in Q3 2027', '2027-09-30'],
    ['Grow sales within six months', '2027-05-22'],
    ['By June, grow sales', '2027-06-30'],
    ['Generate 120 leads from the spring webinar series by 30 May 2027', '2027-05-30'],
  ])('ends on the last of its days: %s', (goal, end) => {
    expect(deadline(goal)).toBe(end);
  });

  test.each([
    'Grow sales soon',
    'Grow sales every month',
    'Grow sales over last year',
    'Grow sales before the next release',
    'Sell 1,000 copies in the first six months after publication',
    'Grow sales by 1 March 2024',
    'Grow sales in May and in July 2027',
  ])('is left open: %s', (goal) => {
    expect(deadline(goal)).toBeUndefined();
  });

  test('starts where the goal says from when', () => {
    const start = (goal: string) => {
      const said = read(goal).start;
      return said && toIso(said);
    };
    expect(start('Sell 40 kayaks from May to September 2027')).toBe('2027-05-01');
    expect(start('Lift visits by 20% by the end of Q1, starting 1 December')).toBe('2026-12-01');
    expect(start('Sell 40 kayaks by June')).toBeUndefined();
    expect(start('Sell 40 kayaks in June')).toBeUndefined();
    expect(start('Win 20 students for the course starting in January')).toBeUndefined();
  });
});

describe('The channel', () => {
  test.each([
    ['Grow sales through Facebook ads by June', 'Facebook ads'],
    ['Grow sales of our online shop through Instagram', 'Instagram'],
    ['Grow sales with Instagram reels and Instagram stories', 'Instagram'],
    ['Grow our TikTok following', 'TikTok'],
    ['Grow our newsletter by 200 readers', 'newsletter'],
  ])('is the one that is named: %s', (goal, channel) => {
    expect(read(goal).channel).toBe(channel);
  });

  test.each(['Grow sales on Instagram and TikTok', 'Help the sales team', 'Grow sales in the shop'])(
    'is left open: %s',
    (goal) => {
      expect(read(goal).channel).toBeUndefined();
    },
  );
});

describe('The owner', () => {
  test.each([
    ['Grow sales (owner: Priya)', 'Priya'],
    ['Grow sales [owner: marketing team]', 'marketing team'],
    ['Grow sales by June, owner: Priya Nair', 'Priya Nair'],
    ['Owner: Ana; grow sales', 'Ana'],
  ])('is whom a label names: %s', (goal, owner) => {
    expect(read(goal).owner).toBe(owner);
  });

  test.each(['Win 20 shop owners', 'Grow sales (owner: )', 'Priya grows sales'])(
    'is left open: %s',
    (goal) => {
      expect(read(goal).owner).toBeUndefined();
    },
  );
});

/** The cells as they would be filled from the sentence, beside a baseline where it gives none. */
function cells({ metric, channel, baseline, target, direction, start, deadline }: Said, known: number) {
  const from = baseline?.value ?? known;
  const way = direction === 'Decrease' ? -1 : 1;
  const mode = target?.as === 'relative' ? 'relative' : 'points';
  const reached =
    target?.as === 'value' ? target.value : target && goalTarget(from, way * target.value, mode);
  return {
    metric: metric?.name,
    channel,
    baseline: baseline?.value,
    target: reached,
    direction,
    start,
    deadline: deadline?.day,
  };
}

describe('Cells that hold what is said', () => {
  const labelled = ['smart-goals', 'more-smart-goals', 'third-smart-goals'].flatMap((name) =>
    readFileSync(new URL(`../data/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; as_of: string }),
  );

  test('never contradict the sentence, in any of the labelled goals', () => {
    const contradicted = labelled.flatMap(({ text, as_of }) => {
      const asOf = parseIso(as_of);
      const said = whatIsSaid(text, { asOf, fiscalYearStart: 1 });
      const score = scoreGoal({ statement: text, asOf, ...cells(said, 100) });
      return 'unreadable' in score ? [] : score.conflicts.map((conflict) => `${text}: ${conflict}`);
    });
    expect(contradicted).toEqual([]);
  });

  test('hold the figures and the day that were written', () => {
    const figure = fc.integer({ min: 1, max: 999_999 });
    const symbol = fc.constantFrom('€', '$', '£');
    const end = fc.integer({ min: TODAY + 1, max: TODAY + 1500 });
    fc.assert(
      fc.property(figure, figure, symbol, end, (from, to, sign, until) => {
        fc.pre(from !== to);
        const [first, second] = [from, to].map((value) => `${sign}${value.toLocaleString('en')}`);
        const statement = `Bring revenue from ${first} to ${second} by ${toIso(until)}`;
        const said = read(statement);
        expect(said).toMatchObject({
          baseline: { value: from, written: first },
          target: { value: to, written: second, as: 'value' },
          direction: to > from ? 'Increase' : 'Decrease',
          deadline: { day: until },
        });
        const score = scoreGoal({ statement, asOf: TODAY, ...cells(said, from) });
        expect(score).toMatchObject({ conflicts: [] });
      }),
      { numRuns: 60 },
    );
  });
});
