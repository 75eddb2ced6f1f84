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
import { nameKey } from '../../../src/marketing/metrics/words.ts';

const worth = (metric: string, platform = '') => {
  const found = findMetric(metric);
  if (!found) throw new Error(`unknown metric ${metric}`);
  return fitInWords(metricFit(found, findPlatform(platform), metric));
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
    ['monthly revenue', 'revenue'],
    ['our online sales', 'revenue'],
    ['Sales Q3 2027 (EMEA)', 'revenue'],
    ['sales per month', 'revenue'],
    ['Sales from email subscribers', 'revenue'],
    ['CTR of landing page visits', 'clickThroughRate'],
    ['Customer orders', 'orders'],
    ['Requests for demos', 'demos'],
    ['Shares of our posts', 'shares'],
    ['Percentage of returning customers', 'repeatRate'],
    ['Market share (%)', 'marketShare'],
    ['Conversion rate per channel', 'conversionRate'],
    ['Our share of the sales pipeline', 'sourcedShare'],
    ['ACoS', 'advertisingCostOfSales'],
    ['TACoS', 'advertisingCostOfSales'],
    ['eCPC', 'costPerClick'],
    ['tCPA', 'costPerAction'],
    ['CPQL', 'costPerLead'],
    ['PQLs', 'qualifiedLeads'],
    ['win-back rate', 'reactivationRate'],
    ['webinar show-up rate', 'attendanceRate'],
    ['newsletter opt-in rate', 'visitToLead'],
    ['AI search visibility', 'aiVisibility'],
  ])('%s is %s', (text, id) => {
    expect(findMetric(text)?.id).toBe(id);
  });

  // As a lead of a theatre, a hotel, a gym, a charity or a subscription shop would type them.
  test.each([
    ['Occupancy', 'occupancy'],
    ['Room occupancy rate', 'occupancy'],
    ['Seats sold %', 'occupancy'],
    ['% of seats sold', 'occupancy'],
    ['Class fill rate', 'occupancy'],
    ['No-show rate', 'noShowRate'],
    ['no-shows', 'noShowRate'],
    ['Spend per head', 'averageOrderValue'],
    ['Average ticket price', 'averageOrderValue'],
    ['Repeat bookers', 'repeatRate'],
    ['Repeat guests', 'repeatRate'],
    ['First-time bookers', 'newCustomers'],
    ['New audiences', 'newCustomers'],
    ['RevPAR', 'revenuePerRoom'],
    ['ADR', 'averageDailyRate'],
    ['Average length of stay', 'lengthOfStay'],
    ['Direct booking share', 'directBookingShare'],
    ['Booking window', 'bookingLeadTime'],
    ['Booking.com score', 'rating'],
    ['Look-to-book ratio', 'conversionRate'],
    ['Restaurant covers', 'attendance'],
    ['Cost per pound raised', 'costPerPoundRaised'],
    ['Cost to raise a dollar', 'costPerPoundRaised'],
    ['Cost per £1 raised', 'costPerPoundRaised'],
    ['Regular givers', 'donors'],
    ['Lapsed donors', 'churnRate'],
    ['Average monthly gift', 'averageGift'],
    ['Legacy pledges', 'gifts'],
    ['Grants won', 'gifts'],
    ['Petition signatures', 'petitionSignatures'],
    ['Families supported', 'peopleHelped'],
    ['Gift vouchers sold', 'unitsSold'],
    ['New joiners', 'memberships'],
    ['Gym visits per member', 'visitsPerMember'],
    ['Personal training sessions', 'bookings'],
    ['Revenue per member', 'revenuePerCustomer'],
    ['Subscriptions', 'subscriptions'],
    ['Active subscribers', 'subscriptions'],
    ['Gift subscriptions', 'newCustomers'],
    ['New subscriptions', 'newCustomers'],
    ['Churned subscribers', 'churnRate'],
    ['Cancelled memberships', 'churnRate'],
    ['Reactivated subscribers', 'reactivationRate'],
    ['Paused subscriptions', 'pauseRate'],
    ['Failed payments', 'failedPayments'],
    ['Months per subscriber', 'customerLifespan'],
    ['Trial to member conversion', 'trialConversion'],
    ['Add-on rate', 'upsellRate'],
  ])('%s is %s', (text, id) => {
    expect(findMetric(text)?.id).toBe(id);
  });

  test('whoever was lost is a count in a title, but in a sentence somebody to win back', () => {
    expect(findMetric('Lapsed donors')?.id).toBe('churnRate');
    expect(metricsMentioned('Invite 40 lapsed members').map(({ thing }) => thing.id)).toEqual([
      'memberships',
    ]);
    expect(metricsMentioned('Delight a young audience')).toEqual([]);
  });

  test('an active subscriber pays, but on a mailing list reads', () => {
    const of = (text: string, place: string) => findMetric(text, findPlatform(place))?.id;
    expect(of('active subscribers', 'email')).toBe('listSize');
    expect(of('active email subscribers', '')).toBe('listSize');
    expect(of('newsletter subscriptions', '')).toBe('listSize');
  });

  test.each(['', '  ', '%&/', 'brand love', '42'])('%j is no metric', (text) => {
    expect(findMetric(text)).toBeUndefined();
  });

  test.each([
    ...['Revenue growth', 'Sales growth rate', 'Sales YoY growth', 'Year-on-year increase in leads'],
    ...['Cost of sales', 'cost of our online sales', 'cost per webinar attendee', 'Sales commission'],
    ...['Share of sales', '% of sales from email', 'Sales (%)', 'New customer share', 'Leads to sales ratio'],
    ...['sales per rep', 'Revenue per employee', 'Sales team size', 'Return on sales', 'Lead value'],
    ...['Lost sales', 'Cancelled orders', 'Quality of leads', 'Time to first sale'],
  ])('%s is another measure than the one that it is made of', (text) => {
    expect(findMetric(text)).toBeUndefined();
  });

  const names = allMetrics().flatMap(({ name, aliases, ...metric }) =>
    [name, ...aliases].map((text) => ({ text, metric })),
  );
  const keys = new Set(names.map(({ text }) => nameKey(text)));

  test.each([
    ['DAU/MAU', 'share'],
    ['Lead velocity rate', 'share'],
    ['GA4 engagement rate', 'share'],
    ['Story completion rate', 'share'],
    ['Amplification rate', 'share'],
    ['Average percentage viewed', 'share'],
    ['Email revenue', 'money'],
    ['Organic revenue', 'money'],
    ['Quote-to-close ratio', 'share'],
  ])('%s is a %s, as its name says', (text, unit) => {
    expect(findMetric(text)?.unit).toBe(unit);
  });

  test('an effort score on the scale of agreement, 1 to 7, is better high (Gartner, CES 2.0)', () => {
    expect(findMetric('CES')).toMatchObject({ better: 'up', bounds: { least: 1, most: 7 } });
  });

  test('a name is found among words that only say whose, when and where', () => {
    for (const { text, metric } of names) {
      for (const said of [`our ${text}`, `${text} in Germany`, `${text} 2027`, `${text} (target)`]) {
        expect([said, findMetric(said)?.id]).toEqual([said, metric.id]);
      }
    }
  });

  test('a cost, a share, a change or a part of a sum or a count is no sum and no count', () => {
    for (const { text, metric } of names) {
      if (metric.unit !== 'count' && (metric.unit !== 'money' || metric.better === 'down')) continue;
      const others = [
        'cost of X',
        '% of X',
        'share of our X',
        'X growth',
        'growth in X',
        'X per rep',
        'X rate',
      ];
      for (const other of others) {
        const said = other.replace('X', text);
        if (!keys.has(nameKey(said))) expect([said, findMetric(said)?.id]).not.toEqual([said, metric.id]);
      }
    }
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

  test('a sentence may say how a metric changes, but not of what it is a part', () => {
    const ids = (text: string) => metricsMentioned(text).map(({ thing }) => thing.id);
    expect(ids('Drive revenue growth of 20% and cut the cost of sales')).toEqual(['revenue']);
    expect(ids('Increase followers 10% per month')).toEqual(['followers']);
    expect(ids('Raise the share of sales from email')).toEqual([]);
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
    expect(worth('click rate', 'newsletter')).toBe('Good');
    expect(worth('open rate', 'Instagram')).toBe(
      'Supporting: open rate is not measured on Instagram; track story views, shares or click-through rate',
    );
    expect(worth('CTR')).toBe('Supporting: pair it with an outcome, such as leads, orders or conversions');
  });

  test('a cheap click is no outcome: cost per click supports, but for the channel that sells clicks', () => {
    expect(worth('CPC')).toBe(
      'Supporting: pair it with an outcome, such as cost per action, cost per lead or customer acquisition cost',
    );
    expect(worth('CPC', 'Google Ads')).toBe('Good');
  });

  test('plain subscribers are readers of a list or customers, and the advice says both', () => {
    const both =
      /^Supporting: of a mailing list, pair it with .*; if they pay, it is Good: write "paying subscribers"$/;
    for (const said of ['subscribers', 'New subscribers', 'number of subscribers', 'Subscriber count']) {
      expect(worth(said)).toMatch(both);
    }
    expect(worth('subscribers', 'email')).toBe('Good');
    expect(worth('email subscribers')).toMatch(/^Supporting: pair it with/);
    expect(worth('paying subscribers')).toBe('Good');
  });

  // Apple's Mail Privacy Protection loads what tells of an opening, read or not: opens since then are no measure.
  test('opens that no reader made are good nowhere, and the advice says why', () => {
    expect(worth('email open rate', 'email')).toBe(
      'Supporting: since 2021 Apple Mail opens mails by itself; in email, pair it with email click rate, conversion rate or revenue per email',
    );
    expect(worth('CTOR', 'newsletter')).toMatch(/^Supporting: since 2021 Apple Mail/);
    expect(worth('open rate')).toMatch(/^Supporting: since 2021 Apple Mail .*; pair it with an outcome/);
    expect(worth('click rate', 'email')).toBe('Good');
  });

  // AMEC, Barcelona Principles: advertising value equivalents are not the value of communication.
  test.each(['ad value equivalency', 'earned media value', 'media impressions', 'applause rate'])(
    '%s looks good but decides nothing',
    (metric) => {
      expect(worth(metric)).toMatch(/^Vanity: track /);
    },
  );

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
