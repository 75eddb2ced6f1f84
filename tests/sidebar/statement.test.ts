import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/marketing/day.ts';
import { allMetrics, allPlatforms, findMetric, findPlatform } from '../../src/marketing/metrics/find.ts';
import { DIRECTIONS, KINDS, type Unit } from '../../src/plan/goal.ts';
import { assembleStatement, type StatementParts } from '../../src/sidebar/statement/assemble.ts';
import { gist } from '../../src/sidebar/statement/purpose.ts';

const JUNE = day(2027, 6, 30);

function statement({ unit, ...parts }: Partial<StatementParts> & { unit?: Unit }): string {
  const metric = parts.metricName ? findMetric(parts.metricName) : undefined;
  const usual: Unit = metric?.unit === 'share' ? 'percent' : metric?.unit === 'money' ? 'money' : 'number';
  return assembleStatement({
    goal: '',
    metricName: '',
    metric,
    platform: parts.channel ? findPlatform(parts.channel) : undefined,
    channel: '',
    kind: metric?.kind === 'total' ? 'Total' : 'Level',
    direction: metric?.better === 'down' ? 'Decrease' : 'Increase',
    style: { unit: unit ?? usual, currency: '€', noun: '' },
    baseline: null,
    target: null,
    change: null,
    deadline: JUNE,
    saysDeadline: false,
    means: [],
    supports: '',
    ...parts,
  });
}

describe('The statement', () => {
  test('says what, from what to what, by when, how and what for', () => {
    expect(
      statement({
        goal: "Raise the shop's conversion rate",
        metricName: 'Conversion rate',
        channel: 'Instagram',
        baseline: 0.02,
        target: 0.05,
        means: ['Instagram influencer marketing'],
        supports: 'Grow online sales',
      }),
    ).toBe(
      "Raise the shop's conversion rate from 2% to 5% by 30 June 2027 through Instagram influencer marketing, to grow online sales",
    );
  });

  test('says a change as it was typed', () => {
    const enrolments = { metricName: 'Enrolments', baseline: 148 };
    const change = { mode: 'relative', amount: 0.125 } as const;
    expect(statement({ ...enrolments, target: 167, change })).toBe(
      'Increase enrolments by 12.5%, from 148 to 167, by 30 June 2027',
    );
    expect(statement({ ...enrolments, baseline: null, change })).toBe(
      'Increase enrolments by 12.5% by 30 June 2027',
    );
  });

  test('names the goal behind it without its figures', () => {
    const launch = { goal: 'Launch the partner portal', deadline: JUNE };
    expect(statement({ ...launch, supports: gist('MRR £182k -> £215k') })).toBe(
      'Launch the partner portal by 30 June 2027, in support of MRR',
    );
  });

  test('names a metric once that is all of the goal', () => {
    const given = { goal: 'conversion rate', metricName: 'Conversion rate', baseline: 0.02, target: 0.05 };
    expect(statement(given)).toBe('Raise the conversion rate from 2% to 5% by 30 June 2027');
  });

  test('turns a wish into a sentence about its metric', () => {
    expect(
      statement({ goal: 'We want more sales', metricName: 'Revenue', baseline: 100_000, target: 125_000 }),
    ).toBe('Increase sales from €100,000 to €125,000 by 30 June 2027');
    expect(
      statement({
        goal: 'Grow our brand',
        metricName: 'Story views',
        channel: 'Instagram',
        baseline: 10_000,
        target: 13_000,
      }),
    ).toBe('Increase story views on Instagram from 10,000 to 13,000 by 30 June 2027, to grow our brand');
  });

  test.each([
    ['Open days and trial lessons', 'through open days and trial lessons'],
    ['Open house every first Saturday', 'through open house every first Saturday'],
    ['Open a second studio', 'by opening a second studio'],
  ])('takes %s for what it is', (strategy, means) => {
    expect(statement({ metricName: 'Enrolments', baseline: 140, target: 161, means: [strategy] })).toBe(
      `Increase enrolments from 140 to 161 by 30 June 2027 ${means}`,
    );
  });

  test('compares with last year where the goal does', () => {
    expect(
      statement({
        goal: 'Grow sales of our pet toys over last year',
        metricName: 'Revenue',
        baseline: 100_000,
        target: 125_000,
        change: { mode: 'relative', amount: 0.25 },
      }),
    ).toBe('Grow sales of our pet toys by 25% over last year, from €100,000 to €125,000, by 30 June 2027');
  });

  test('says a change without knowing from what', () => {
    expect(statement({ metricName: 'Orders', change: { mode: 'relative', amount: 0.2 } })).toBe(
      'Increase orders by 20% by 30 June 2027',
    );
    expect(statement({ metricName: 'Open rate', change: { mode: 'points', amount: 0.02 } })).toBe(
      'Raise the open rate by 2 percentage points by 30 June 2027',
    );
  });

  test('keeps a level on its side of a limit', () => {
    expect(
      statement({ metricName: 'Churn rate', direction: 'Keep at most', baseline: 0.028, target: 0.03 }),
    ).toBe('Keep the churn rate at or below 3% (2.8% now) until 30 June 2027');
    expect(
      statement({
        goal: 'Keep complaints low',
        metricName: 'Complaints',
        direction: 'Keep at most',
        target: 20,
      }),
    ).toBe('Keep complaints at or below 20 until 30 June 2027');
    expect(statement({ metricName: 'Orders', direction: 'Keep at least', target: 500 })).toBe(
      'Keep orders at or above 500 until 30 June 2027',
    );
  });

  test('turns tactics into means', () => {
    expect(
      statement({
        goal: 'Reduce abandoned carts',
        metricName: 'Cart abandonment rate',
        channel: 'Shop',
        baseline: 0.72,
        target: 0.65,
        means: ['Send reminder emails.', 'Simplify the checkout'],
        supports: 'More orders',
      }),
    ).toBe(
      'Reduce abandoned carts from 72% to 65% by 30 June 2027 by sending reminder emails and simplifying the checkout, for more orders',
    );
  });

  test('says where the means work, once', () => {
    const parts = { metricName: 'Conversion rate', channel: 'Instagram', target: 0.05 };
    expect(statement({ ...parts, means: ['Influencer marketing'] })).toContain(
      'through influencer marketing on Instagram',
    );
    expect(statement({ ...parts, means: ['Instagram reels'] })).toMatch(/through Instagram reels$/);
    expect(statement(parts)).toMatch(/through Instagram$/);
  });

  test('leaves a goal that says everything as it was written', () => {
    const whole =
      'Raise our store’s conversion rate to 5% within 6 months through influencer marketing on Instagram, as part of the plan to grow online sales';
    expect(statement({ goal: whole, metricName: 'Conversion rate', baseline: 0.02, target: 0.05 })).toBe(
      whole,
    );
  });

  test('leaves out list marks, and sets no second deadline', () => {
    for (const goal of [
      '- Win 20 clients, deadline Easter',
      '• Win 20 clients (due 31 March)',
      'Win 20 clients; ETA: Q2',
    ])
      expect(statement({ goal, metricName: 'New customers' }), goal).toMatch(
        /^Win 20 clients[^.]*(?:Easter|March\)|Q2)$/,
      );
  });

  test('adds what a goal with figures does not say', () => {
    expect(
      statement({ goal: 'get 500 orders.', metricName: 'Orders', target: 500, means: ['Facebook ads'] }),
    ).toBe('Get 500 orders by 30 June 2027 through Facebook ads');
  });

  test.each([
    ['Get more orders', 'Orders', 'Increase orders from 100 to 120 by 30 June 2027'],
    [
      'Generate leads from the website',
      'Leads',
      'Increase leads from the website from 100 to 120 by 30 June 2027',
    ],
    [
      'Grow visits by writing more articles',
      'Visits',
      'Grow visits from 100 to 120 by 30 June 2027 by writing more articles',
    ],
    [
      'Increase downloads of our guide by …',
      'Downloads',
      'Increase downloads of our guide from 100 to 120 by 30 June 2027',
    ],
    [
      'We want X percent more responses than we got last year',
      'Responses',
      'Increase responses by 20% over last year, from 100 to 120, by 30 June 2027',
    ],
    ['Increase opens soon', 'Email opens', 'Increase opens from 100 to 120 by 30 June 2027'],
    [
      'Get people to visit the shop',
      'Visits',
      'Increase visits from 100 to 120 by 30 June 2027, to get people to visit the shop',
    ],
    ['Bring down our support costs', '', 'Reduce our support costs from 120 to 100 by 30 June 2027'],
  ])('reads %s', (goal, metricName, expected) => {
    const down = goal.startsWith('Bring down');
    const figures = down
      ? { baseline: 120, target: 100, direction: 'Decrease' as const }
      : { baseline: 100, target: 120 };
    expect(statement({ goal, metricName, ...figures })).toBe(expected);
  });

  test.each([
    ['Get more bookings than last year', 'Bookings', 'Increase bookings over last year by 30 June 2027'],
    ['Improve page speed', 'Page load time', 'Improve page speed by 30 June 2027'],
    ['Sell more on our Shopify store', '', 'Sell more on our Shopify store by 30 June 2027'],
    ['Cut down on refunds', '', 'Cut refunds by 30 June 2027'],
    ['Get noticed through PR', '', 'Get noticed by 30 June 2027 through PR'],
    ['Launch the website in the run-up to Easter', '', 'Launch the website by 30 June 2027'],
    ['Between now and Easter, win 40 guests', 'New customers', 'Between now and Easter, win 40 guests'],
  ])('loses nothing of %s, and says nothing twice', (goal, metricName, expected) => {
    const metric = metricName ? findMetric(metricName) : undefined;
    const direction = goal.startsWith('Cut') || metric?.better === 'down' ? 'Decrease' : 'Increase';
    expect(statement({ goal, metricName, direction })).toBe(expected);
  });

  test('says what a goal with figures is for at its end', () => {
    const goal = 'Win 300 reviews, to build trust';
    expect(statement({ goal, means: ['A post-purchase email'] })).toBe(
      'Win 300 reviews by 30 June 2027 through a post-purchase email, to build trust',
    );
    expect(
      statement({
        goal: 'Win 300 reviews with pop-ups in 2027 to build trust',
        means: ['Exit-intent pop-up'],
      }),
    ).toBe('Win 300 reviews with pop-ups in 2027 to build trust');
    expect(statement({ goal: 'Win 300 reviews with more buyers', means: ['Ask more people'] })).toBe(
      'Win 300 reviews with more buyers by 30 June 2027 by asking more people',
    );
  });

  test('goes on from a thing that a goal with figures ends with', () => {
    const said = (goal: string) => statement({ goal, means: ['Onboarding emails'] });
    expect(said('Win 300 reviews by May 2027 with a pop-up, to build trust')).toBe(
      'Win 300 reviews by May 2027 with a pop-up and onboarding emails, to build trust',
    );
    expect(said('Win 300 reviews with a pop-up by May 2027')).toBe(
      'Win 300 reviews with a pop-up by May 2027 through onboarding emails',
    );
  });

  test('says no end that the goal says already', () => {
    const goal = 'Keep churn under 6% in every month of 2027';
    const parts = { goal, direction: 'Keep at most', deadline: day(2027, 12, 31) } as const;
    expect(statement({ ...parts, saysDeadline: true })).toBe(goal);
    expect(statement(parts)).toBe(`${goal} until 31 December 2027`);
  });

  test('moves a purpose and a time to their places', () => {
    expect(
      statement({
        goal: 'raise our conversion rate within 6 months to grow sales',
        metricName: 'Conversion rate',
        baseline: 0.02,
        target: 0.05,
        deadline: null,
      }),
    ).toBe('Raise our conversion rate from 2% to 5% within 6 months, to grow sales');
  });

  test('names a parent goal by what it wants, without its figures', () => {
    expect(
      statement({
        metricName: 'Website visits',
        target: 12_000,
        supports: 'Grow revenue from €100,000 to €125,000 by 31 December 2027 through ads',
      }),
    ).toBe('Increase website visits to 12,000 by 30 June 2027, to grow revenue');
  });

  test('takes the verb that fits the direction', () => {
    expect(
      statement({
        goal: 'Raise the cost per click',
        metricName: 'Cost per click',
        baseline: 1.2,
        target: 0.9,
      }),
    ).toBe('Reduce the cost per click from €1.20 to €0.90 by 30 June 2027');
    expect(statement({ metricName: 'Search ranking', baseline: 12, target: 5 })).toBe(
      'Improve the search ranking from 12 to 5 by 30 June 2027',
    );
  });

  test('is empty where nothing is said, and the wish where only that is', () => {
    expect(statement({ deadline: null })).toBe('');
    expect(statement({ goal: '  more  orders! ', deadline: null })).toBe('Increase orders');
    expect(statement({ goal: 'brand love', deadline: null })).toBe('Brand love');
  });
});

describe('Every statement', () => {
  const phrase = fc.oneof(
    fc.constantFrom(
      '',
      'Grow online sales',
      'More orders',
      'We want better brand awareness on social media.',
      'Sell more pet toys than last year',
      'Run a promotion every week',
      'Influencer marketing on Instagram;',
      'to win new customers',
      'so that buyers come back',
      'Black Friday campaign, with bundles',
      'lower the cost per lead within 6 months',
    ),
    fc.lorem({ maxCount: 6 }),
  );
  const metric = fc.constantFrom(undefined, ...allMetrics());
  const platform = fc.constantFrom(undefined, ...allPlatforms());
  const amount = fc.option(fc.double({ min: 0.001, max: 1e7, noNaN: true }));
  const parts: fc.Arbitrary<StatementParts> = fc
    .record({
      goal: phrase,
      metric,
      platform,
      kind: fc.constantFrom(...KINDS),
      direction: fc.constantFrom(...DIRECTIONS),
      style: fc.record({
        unit: fc.constantFrom<Unit>('number', 'percent', 'money'),
        currency: fc.constantFrom('€', '$', 'CHF'),
        noun: fc.constantFrom('', 'days'),
      }),
      baseline: amount,
      target: amount,
      change: fc.option(
        fc.record({
          mode: fc.constantFrom('relative' as const, 'points' as const),
          amount: fc.double({ min: 0.01, max: 2, noNaN: true }),
        }),
      ),
      deadline: fc.option(fc.integer({ min: day(2026, 1, 1), max: day(2030, 1, 1) })),
      saysDeadline: fc.boolean(),
      means: fc.array(phrase, { maxLength: 3 }),
      supports: phrase,
    })
    .map((drawn) => ({
      ...drawn,
      metricName: drawn.metric?.name ?? '',
      channel: drawn.platform?.name ?? '',
    }));

  test('begins with a capital, ends with a word, and has no double spaces or stray punctuation', () => {
    fc.assert(
      fc.property(parts, (drawn) => {
        const text = assembleStatement(drawn);
        if (text === '') return;
        expect(text).toMatch(/^[\p{Lu}\d]/u);
        expect(text).toMatch(/[\p{L}\d%)]$/u);
        expect(text).not.toMatch(/\s{2}|,,| ,|\.\.|,\s*$|\bundefined\b|\bnull\b|NaN/);
        expect(text).not.toMatch(/\b(?:by|from|to|through|until|of|and)$/);
      }),
      { numRuns: 500 },
    );
  });

  test('names target and deadline where the goal names neither', () => {
    fc.assert(
      fc.property(parts, (drawn) => {
        const text = assembleStatement({
          ...drawn,
          goal: 'Grow our business',
          target: 42,
          change: null,
          deadline: JUNE,
        });
        expect(text).toContain(drawn.style.unit === 'percent' ? '4,200%' : '42');
        expect(text).toContain('30 June 2027');
      }),
    );
  });
});
