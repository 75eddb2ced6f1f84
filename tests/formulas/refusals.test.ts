import { describe, expect, test } from 'vitest';
import { formulas } from '../../src/formulas/index.ts';
import { call } from './call.ts';

const year = ['2027-01-01', '2027-12-31'] as const;

describe('a call that is refused', () => {
  test.each([
    ['ABANDONMENT', [120, 100], 'orders (120) cannot be more than carts (100): check both cells'],
    ['SHAREOFVOICE', [6, 5], 'own (6) cannot be more than total (5): check both cells'],
    [
      'REPEATRATE',
      [130, 100],
      'returning_customers (130) cannot be more than customers (100): check both cells',
    ],
    ['CHURNRATE', [130, 100], 'lost (130) cannot be more than at_start (100): check both cells'],
    ['RETENTION', [10, 40, 20], 'new_customers (40) cannot be more than at_end (10): check both cells'],
    ['WINRATE', [120, 100], 'won (120) cannot be more than closed (100): check both cells'],
    [
      'SOURCEDSHARE',
      [200, 100],
      'marketing_pipeline (200) cannot be more than pipeline (100): check both cells',
    ],
    [
      'CLV',
      [100, 1, 0],
      'retention of 1 with a discount of 0 gives no finite value: give a lower retention or a discount above 0',
    ],
    ['LTV', [100, 75, 0.02], 'margin must be between 0 and 1: write 75% or 0.75, not 75'],
    ...(['SIGNIFICANCE', 'UPLIFT'] as const).flatMap((name): [string, unknown[], string][] => [
      [
        name,
        ['2.1%', 4000, '2.6%', 4000],
        'conversions_a must be a count, not a rate: for 2.1% of 4000 write 84',
      ],
      [
        name,
        [84, 4000, 0.026, 4000],
        'conversions_b must be a count, not a rate: for 2.6% of 4000 write 104',
      ],
      [name, [60, 50, 10, 50], 'conversions_a (60) cannot be more than visitors_a (50): check both cells'],
      [name, [10, 50, 60, 50], 'conversions_b (60) cannot be more than visitors_b (50): check both cells'],
    ]),
    ...['95%', 0.95, 95].map((alpha): [string, unknown[], string] => [
      'SAMPLESIZE',
      ['2.5%', '10%', '80%', alpha],
      'alpha must be the chance of a false alarm: for a confidence of 95% write 5%',
    ]),
    [
      'SAMPLESIZE',
      [0.05, 0.1, 0.8, 10],
      'alpha must be more than 0 and less than 1: write 10% or 0.1, not 10',
    ],
    ['SAMPLESIZE', [0.05, 0], 'lift must not be 0: write the change you want to detect, such as 10%'],
    [
      'SAMPLESIZE',
      [0.5, 20],
      'lift of 20 takes a rate of 0.5 out of 0 to 1: write it relative to the rate, such as 10%',
    ],
    ['GOALTARGET', [0.68, 7, 'points'], 'change of 7 takes a rate of 0.68 out of 0 to 1: write 7%, not 7'],
    [
      'GOALTARGET',
      [0.68, -7, 'points'],
      'change of -7 takes a rate of 0.68 out of 0 to 1: write -7%, not -7',
    ],
    [
      'GOALTARGET',
      [0.68, 250, 'points'],
      'change of 250 takes a rate of 0.68 out of 0 to 1: write it as a fraction, or "absolute" for an amount',
    ],
    [
      'GOALTARGET',
      ['2.1%', 0.5, 'points'],
      'change of 0.5 takes a rate from 2.1% to 52.1%: write 0.5%, not 0.5, or "absolute" if it is meant',
    ],
    [
      'GOALTARGET',
      ['2.1%', -0.5, 'points'],
      'change of -0.5 takes a rate of 0.021 out of 0 to 1: write -0.5%, not -0.5',
    ],
    [
      'GOALTARGET',
      [100000, 25],
      'change of 25 takes 100000 to 2600000: write 25% or 0.25, not 25, or "absolute" for an amount',
    ],
    [
      'GOALTARGET',
      [100000, -2],
      'change of -2 takes 100000 to -100000: write -2% or -0.02, not -2, or "absolute" for an amount',
    ],
    [
      'GOALTARGET',
      [100000, 5000],
      'change of 5000 takes 100000 to 500100000: write it as a fraction, or "absolute" for an amount',
    ],
    ['SAMPLESIZE', [1, 0.1], 'rate must be more than 0 and less than 1, not 1'],
    [
      'PACING',
      [1, 2, ...[...year].reverse(), '2027-05-01'],
      'deadline (2027-01-01) is before start (2027-12-31): change one of the two',
    ],
    ['RUNRATE', [1, 2, 'soon', '2027-05-01'], 'as_of must be a date, such as 2027-06-30, not "soon"'],
    ['RUNRATE', [1, 2, '2027-05-01', 2027], 'deadline must be a date, such as 2027-12-31, not the year 2027'],
    [
      'MILESTONES',
      [0, 9, '1990-01-01', '2027-01-01', 'week'],
      'every is too short: more than 1000 milestones up to the deadline, choose week, month or quarter',
    ],
    [
      'MILESTONES',
      [0, 9, ...year, 'year'],
      'every must be "day" or "week" or "month" or "quarter", not "year"',
    ],
    [
      'MILESTONES',
      [0, 9, ...year, 'month', 'compound'],
      'start_value (0) and target (9) must both be above 0 for "compound": use "linear"',
    ],
    [
      'MILESTONES',
      [0, 9, ...year, 'month', 'steep'],
      'shape must be "linear", "compound" or a range of weights, such as B2:B13, not "steep"',
    ],
    [
      'MILESTONES',
      [0, 9, ...year, 'quarter', [[1], [2]]],
      'shape must have a weight for each period: 4, not 2',
    ],
    [
      'MILESTONES',
      [0, 9, ...year, 'quarter', [[1], [''], [2], [3]]],
      'shape has no weight for period 2: fill it in, or write 0 if nothing is due then',
    ],
    [
      'MILESTONES',
      [0, 9, ...year, 'quarter', [[1], ['$10'], [2], [3]]],
      'shape (row 2 of the range) must be a number, not "$10": type only digits and the sheet’s decimal sign, and choose the look in Format → Number',
    ],
    [
      'MILESTONES',
      [0, 9, ...year, 'quarter', [[1, 2, -30, 3]]],
      'shape (column 3 of the range) must be 0 or more, not -30',
    ],
    [
      'MILESTONES',
      [0, 9, ...year, 'quarter', [[1], ['linear'], [2], [3]]],
      'shape must be a word or a range of weights, not both: take "linear" out of the range',
    ],
    [
      'MILESTONES',
      [0, 9, ...year, 'quarter', [[0], [0], [0], [0]]],
      'shape must have a weight above 0: fill the range with last season’s figures',
    ],
    ['MILESTONES', [[[0], [0]], 9, ...year], 'start_value must be one cell, not a range of 2×1'],
    [
      'WALKBACK',
      [
        9,
        1,
        [
          ['Visits', ''],
          ['Leads', 0.1],
        ],
      ],
      'stages, row 1: the rate of "Visits" to the next stage is blank: only the last stage has none',
    ],
    [
      'WALKBACK',
      [
        9,
        1,
        [
          ['Visits', 0.1],
          ['Leads', 20],
        ],
      ],
      'stages, row 2: rate must be more than 0 and at most 1: write 20% or 0.2, not 20',
    ],
    [
      'WALKBACK',
      [9, 1, [['Stage', 'Rate']]],
      'stages must have columns for stage and rate, such as A2:D5: stage, rate, cost per unit, days',
    ],
  ])('%s of %j says what to do', (name, args, message) => {
    expect(() => call(name, ...args)).toThrow(new Error(`${name}: ${message}`));
  });

  test.each(formulas.flatMap((formula) => (formula.refuses ?? []).map((args) => [formula, args] as const)))(
    'on the reference page is refused ($name)',
    (formula, args) => {
      expect(() => call(formula.name, ...args)).toThrow(`${formula.name}: `);
    },
  );

  test('in a column concerns its row alone', () => {
    expect(call('ABANDONMENT', [[30], [120]], [[100], [100]])).toEqual([
      [0.7],
      ['⚠ orders (120) cannot be more than carts (100): check both cells'],
    ]);
  });
});

test('points on a score, and an amount on any baseline, are as large as they like', () => {
  expect(call('GOALTARGET', 32, 7, 'points')).toBe(39);
  expect(call('GOALTARGET', 0, 7, 'points')).toBe(7);
  expect(call('GOALTARGET', 0.68, 7, 'absolute')).toBeCloseTo(7.68, 12);
  expect(call('GOALTARGET', 0.68, 0.07, 'points')).toBeCloseTo(0.75, 12);
  expect(call('GOALTARGET', 0.9, 0.2, 'points')).toBeCloseTo(1.1, 12);
  expect(call('GOALTARGET', 0.021, 0.5, 'absolute')).toBeCloseTo(0.521, 12);
});

test('a target may be eleven times its baseline, nothing of it, or many points above a small rate', () => {
  expect(call('GOALTARGET', 40, 10)).toBe(440);
  expect(call('GOALTARGET', 40, -1)).toBe(0);
  expect(call('GOALTARGET', -40, -2)).toBe(40);
  expect(call('GOALTARGET', 0.05, 0.4, 'points')).toBeCloseTo(0.45, 12);
  expect(call('GOALTARGET', 0.3, -0.3, 'points')).toBe(0);
  expect(call('GOALTARGET', 0.001, 0.02, 'points')).toBeCloseTo(0.021, 12);
});

test.each(['REPEATRATE', 'CHURNRATE', 'WINRATE', 'SOURCEDSHARE'])('%s of nothing is blank', (name) => {
  expect(call(name, 5, 0)).toBe('');
  expect(call(name, 5, 5)).toBe(1);
});

test('more customers kept than there were are no slip of RETENTION: its counts may be revenue', () => {
  expect(call('RETENTION', 110, 0, 100)).toBeCloseTo(1.1, 12);
  expect(call('RETENTION', 0, 5, 0)).toBe('');
});

test('conversions that were credited in parts are counts, and so is none', () => {
  expect(call('UPLIFT', 12.5, 1000, 15, 1000)).toBeCloseTo(0.2, 12);
  expect(call('SIGNIFICANCE', 0, 1000, 12.5, 1000)).toBeLessThan(0.001);
  expect(call('UPLIFT', '2%', 1, '2.5%', 1)).toBeCloseTo(0.25, 12);
});

test.each(['UPLIFT', 'SIGNIFICANCE'])('%s of a version that nobody saw is blank', (name) => {
  expect(call(name, 5, 0, 5, 100)).toBe('');
});

test('a false alarm may be as likely as not', () => {
  expect(call('SAMPLESIZE', 0.05, 0.2, 0.8, 0.5)).toBeGreaterThan(0);
});

describe('tables', () => {
  test.each([0.2, '20%', [[0.05, 0.2]], [[0.05], [0.2]]])(
    'WALKBACK takes no rate for the name of a stage (%j)',
    (rates) => {
      expect(() => call('WALKBACK', 9, 1, rates)).toThrow('stages must have columns for stage and rate');
    },
  );

  test('WALKBACK reads its stages with or without titles, and passes over blank rows', () => {
    const stages = [
      ['Leads', 0.25],
      ['', ''],
      ['Deals', 0.5],
    ];
    const expected = [
      ['Stage', 'Needed', 'Due by', 'Cost'],
      ['Leads', 80, '', ''],
      ['Deals', 20, '', ''],
      ['Customers', 10, '', ''],
      ['Total', '', '', ''],
    ];
    expect(call('WALKBACK', 100, 10, stages)).toEqual(expected);
    expect(call('WALKBACK', 100, 10, [['Stage', 'Rate to next'], ...stages, ['', '']])).toEqual(expected);
  });

  test('WALKBACK takes a first row for titles only where it holds no figure', () => {
    const leads = ['Leads', 0.5, 3, 30];
    expect(call('WALKBACK', 100, 10, [['Stage', '', 'Cost', 'Days'], leads])).toEqual(
      call('WALKBACK', 100, 10, [leads]),
    );
    expect(() => call('WALKBACK', 100, 10, [['Visits', 'ten', 2, 7], leads])).toThrow(
      'WALKBACK: stages, row 1: rate must be a number, not "ten"',
    );
    expect(() => call('WALKBACK', 100, 10, [['Visits', 'n/a'], leads])).toThrow('not "n/a"');
  });

  test('WALKBACK shows no day that a sheet cannot hold', () => {
    const [, leads] = call('WALKBACK', 100, 10, [['Leads', 0.5, '', 1e10]], '2027-06-30') as unknown[][];
    expect(leads?.[2]).toMatch(/^⚠ the numbers are too large/);
  });

  test('MILESTONES takes weights across or down, with a title and trailing blanks', () => {
    const steps = (shape: unknown) =>
      (call('MILESTONES', 0, 60, '2027-01-01', '2027-04-01', 'month', shape) as unknown[][])
        .slice(1)
        .map((row) => row[2]);
    expect(steps([[1], [2], [3]])).toEqual([10, 20, 30]);
    expect(steps([[1, 2, 3]])).toEqual([10, 20, 30]);
    expect(steps([['Last year'], [1], [2], [3], ['']])).toEqual([10, 20, 30]);
  });

  test('a required blank leaves the table blank', () => {
    expect(call('MILESTONES', 0, '', '2027-01-01', '2027-04-01')).toBe('');
    expect(call('WALKBACK', '', 10, [['Leads', 0.5]])).toBe('');
  });
});

describe('METRICFIT', () => {
  test('answers a column of metrics, title included', () => {
    const metrics = [['Metric'], ['CTR'], ['Likes'], [''], ['Orders']];
    const platforms = [['Platform'], ['Facebook'], ['TikTok'], ['X'], ['']];
    expect(call('METRICFIT', metrics, platforms)).toEqual([
      ['Metric fit'],
      ['Good'],
      ['Vanity: on TikTok, track video completion rate, shares or click-through rate'],
      [''],
      ['Good'],
    ]);
  });

  test('asks for the nearest name of a metric that it does not know, or says what to write', () => {
    expect(call('METRICFIT', 'occupency')).toBe(
      'Unknown: "occupency" is not in the list; if you mean "occupancy", write that',
    );
    expect(call('METRICFIT', `brand love ${'among dog owners '.repeat(2900)}`)).toMatch(
      /^Unknown: "brand love among dog owners among dog o…" is not in the list; write what is counted, .{50,80}$/,
    );
    expect(call('METRICFIT', 'brand love')).toBe(
      'Unknown: "brand love" is not in the list; write what is counted, such as "orders", "cost per lead" or "repeat purchase rate"',
    );
  });

  test('takes the platform from the metric’s own words where none is given', () => {
    expect(call('METRICFIT', 'Facebook fans')).toBe(call('METRICFIT', 'fans', 'Facebook'));
    expect(call('METRICFIT', 'Email click rate')).toBe('Good');
    expect(call('METRICFIT', 'Email open rate')).toBe(call('METRICFIT', 'open rate', 'email'));
  });

  test('says of plain subscribers what they are worth if they read and if they pay', () => {
    expect(call('METRICFIT', 'subscribers')).toBe(
      'Supporting: of a mailing list, pair it with an outcome, such as leads, orders or marketing-qualified leads; if they pay, it is Good: write "paying subscribers"',
    );
  });

  test('knows that a subscriber on YouTube is not one to a newsletter', () => {
    expect(call('METRICFIT', 'subscribers', 'newsletter')).toBe('Good');
    expect(call('METRICFIT', 'subscribers', 'YouTube')).toMatch(/^Vanity: on YouTube, /);
  });

  test.each([
    ['Revenue growth', 'revenue'],
    ['MRR growth', 'MRR'],
    ['year-on-year increase in leads', 'leads'],
    ['growth in likes', 'likes'],
  ])('holds %s to be worth what %s is', (change, metric) => {
    expect(call('METRICFIT', change)).toBe(call('METRICFIT', metric));
  });

  test.each(['cost of sales', 'revenue per employee', 'growth in happiness'])('knows no %s', (metric) => {
    expect(call('METRICFIT', metric)).toMatch(`Unknown: "${metric}" is not in the list; `);
  });

  test('judges an unknown platform as none', () => {
    expect(call('METRICFIT', 'likes', 'billboards')).toBe(call('METRICFIT', 'likes'));
  });
});
