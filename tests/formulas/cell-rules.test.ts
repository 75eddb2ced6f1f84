import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/formulas/evaluate.ts';
import { formulaNamed } from '../../src/formulas/index.ts';
import { call, callWithDecimalComma } from './call.ts';

const columnOf = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('one value', () => {
  test('gives one result', () => {
    expect(call('CTR', 50, 2000)).toBe(0.025);
  });

  test('a 1×1 range is a value', () => {
    expect(call('CTR', [[50]], 2000)).toBe(0.025);
  });

  test.each(['', undefined, null])('a required blank (%j) gives a blank', (blank) => {
    expect(call('CTR', blank, 100)).toBe('');
    expect(call('CTR', 5, blank)).toBe('');
  });

  test('a denominator of zero gives a blank, for there is no rate to show', () => {
    expect(call('CTR', 5, 0)).toBe('');
    expect(call('CTR', 0, 0)).toBe('');
  });

  test.each([
    ['12', 12],
    [' 12.5 ', 12.5],
    ['5%', 0.05],
    ['-3', -3],
    ['.5', 0.5],
  ])('text %j counts as a number', (text, value) => {
    expect(call('ROAS', text, 1)).toBeCloseTo(value, 12);
  });

  test('text that is no number throws and names the parameter', () => {
    expect(() => call('CTR', 'abc', 3)).toThrow('CTR: clicks must be a number, not "abc"');
  });

  test.each([' --', '-', '—', '…', 'n/a', 'N.A.', 'tbd', '(not set)', 'none', ' '])(
    '%j stands for no figure: the cell is to be emptied',
    (text) => {
      expect(() => call('CPC', text, 3)).toThrow(
        new Error(`CPC: cost must be a number, not "${text}": empty the cell if there is no figure`),
      );
    },
  );

  test('any other word is only shown', () => {
    expect(() => call('CTR', 'abc', 3)).toThrow(new Error('CTR: clicks must be a number, not "abc"'));
  });

  test('digits in groups are refused with what to do', () => {
    expect(() => call('CTR', '1,234', 3)).toThrow(
      'CTR: clicks must be a number, not "1,234": type only digits and the sheet’s decimal sign, and choose the look in Format → Number',
    );
  });

  test.each(['20.000', ' 1.500 ', '-1.500', '1.500%'])(
    'where the decimal sign is a comma, the text %j may be thousands and is refused',
    (text) => {
      const refusal = `ROAS: revenue must be a number, not "${text}": type`;
      expect(() => callWithDecimalComma('ROAS', text, 2)).toThrow(refusal);
      expect(callWithDecimalComma('ROAS', columnOf(8, text), 2)).toEqual([
        [4],
        [expect.stringContaining(`⚠ revenue must be a number, not "${text}"`)],
      ]);
    },
  );

  test('is refused wherever a number belongs', () => {
    const rates = [
      ['Visits', '1.500'],
      ['Leads', ''],
    ];
    expect(() => callWithDecimalComma('REQUIREDLEADS', 1000, 10, [[0.5, '1.500']])).toThrow('not "1.500"');
    expect(() => callWithDecimalComma('WALKBACK', 9, 1, rates)).toThrow('not "1.500"');
  });

  test.each([
    ['12', 12],
    ['12.5', 12.5],
    ['0.125', 0.125],
    ['1234.500', 1234.5],
    ['1.5000', 1.5],
  ])('the text %j is no thousands anywhere', (text, value) => {
    expect(callWithDecimalComma('ROAS', text, 1)).toBe(value);
  });

  test('the spreadsheet is asked once for its decimal sign, however many rows hang on it', () => {
    let asked = 0;
    const decimalComma = () => {
      asked++;
      return false;
    };
    const column = Array.from({ length: 50 }, () => ['1.500']);
    evaluate(formulaNamed('CTR'), [column, 3], { timeZone: () => undefined, decimalComma });
    expect(asked).toBe(1);
  });

  test('the text 1.500 is 1.5 where the decimal sign is a point', () => {
    expect(call('ROAS', '1.500', 1)).toBe(1.5);
  });

  test.each([
    [
      true,
      'TRUE: put a number in place of the checkbox or comparison, and choose its look in Format → Number',
    ],
    [new Date(2027, 0, 1), 'a date: choose Format → Number → Number'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [' ', '" "'],
  ])('%s is no number', (cell, shown) => {
    expect(() => call('CTR', cell, 3)).toThrow(`clicks must be a number, not ${shown}`);
  });

  test('a value out of range throws with the range', () => {
    expect(() => call('CTR', -1, 3)).toThrow('CTR: clicks must be 0 or more, not -1');
    expect(() => call('REQUIREDCUSTOMERS', 100, 0)).toThrow('sale_value must be more than 0, not 0');
  });

  test('a percentage typed as a whole number gets the hint that people need', () => {
    expect(() => call('REQUIREDLEADS', 1000, 10, 15)).toThrow(
      'conversion_rates must be more than 0 and at most 1: write 15% or 0.15, not 15',
    );
  });

  test.each([['#DIV/0!'], [new Error('#DIV/0!')]])('an error cell throws and is named', (cell) => {
    expect(() => call('CTR', 3, cell)).toThrow('CTR: impressions is #DIV/0!: mend that cell first');
  });

  test('a result too large for a cell throws', () => {
    expect(() => call('ROAS', 1e308, 1e-308)).toThrow('too large or too small');
  });

  test('minus zero shows as zero', () => {
    expect(Object.is(call('ROAS', -0, 5), 0)).toBe(true);
  });
});

describe('a range', () => {
  test('gives a result of its shape, and single values repeat', () => {
    expect(call('CTR', columnOf(1, 2), 10)).toEqual([[0.1], [0.2]]);
    expect(
      call(
        'CTR',
        [
          [1, 2],
          [3, 4],
        ],
        10,
      ),
    ).toEqual([
      [0.1, 0.2],
      [0.3, 0.4],
    ]);
  });

  test('ranges of different shapes are refused with both shapes', () => {
    expect(() => call('CTR', columnOf(1, 2, 3), columnOf(1, 2))).toThrow(
      'CTR: clicks is 3×1 but impressions is 2×1',
    );
  });

  test('shapes are checked before empty rows are trimmed', () => {
    expect(() => call('CTR', columnOf(1, '', ''), columnOf(10))).not.toThrow();
    expect(() => call('CTR', columnOf(1, '', ''), columnOf(10, ''))).toThrow('3×1');
  });

  test('one bad row shows its message and every other row is computed', () => {
    expect(call('CTR', columnOf(1, 'abc', '', '#N/A', -4), columnOf(10, 10, 10, 10, 10))).toEqual(
      columnOf(0.1, '⚠ clicks must be a number, not "abc"', '', '#N/A', '⚠ clicks must be 0 or more, not -4'),
    );
  });

  test('the message of another of our columns travels on as it is', () => {
    expect(call('CTR', columnOf('⚠ cost must be a number', 2), 10)).toEqual(
      columnOf('⚠ cost must be a number', 0.2),
    );
  });

  test('rows below the last value are not filled', () => {
    expect(call('CTR', columnOf(1, '', ''), columnOf(10, 20, ''))).toEqual(columnOf(0.1, ''));
    expect(call('CTR', columnOf('', ''), columnOf('', ''))).toEqual([['']]);
  });

  test('a ragged range is filled with blanks', () => {
    expect(call('CTR', [[1, 2], [3]], 10)).toEqual([
      [0.1, 0.2],
      [0.3, ''],
    ]);
  });
});

describe('a header row', () => {
  test('is answered with the title of the result', () => {
    expect(call('CTR', columnOf('Clicks', 5), columnOf('Impressions', 100))).toEqual(columnOf('CTR', 0.05));
  });

  test('may be blank in all but one column', () => {
    expect(call('CTR', columnOf('', 5), columnOf('Impressions', 100))).toEqual(columnOf('CTR', 0.05));
  });

  test.each(['12', '-', 'n/a', 'N/A', '#N/A', '€ 5', '31/12/2027', '12:30', 3])(
    'does not begin with %j',
    (first) => {
      const answer = call('CTR', columnOf(first, 5), columnOf('', 100)) as unknown[][];
      expect(answer[0]).not.toEqual(['CTR']);
      expect(answer[1]).toEqual([0.05]);
    },
  );

  test('is not seen where another column begins with a number', () => {
    expect(call('CTR', columnOf('Clicks', 5), columnOf(7, 100))).toEqual(
      columnOf('⚠ clicks must be a number, not "Clicks"', 0.05),
    );
  });

  test.each([
    ['SMARTSCORE', columnOf('Increase sales', 'Win more leads'), columnOf('Goals', 'leads')],
    ['METRICFIT', columnOf('CTR', 'likes'), columnOf('Channel', 'Facebook')],
  ])('of text alone is known by its first column (%s)', (name, first, second) => {
    expect(call(name, first, second)).toHaveLength(2);
    expect(call(name, first, second)).not.toContainEqual(['SMART score']);
    expect(call(name, first, second)).not.toContainEqual(['Metric fit']);
  });

  test.each(['Priority', 'Objectives', 'SMART goals', ' key results '])('of goals may be %j', (title) => {
    const answer = call('SMARTSCORE', columnOf(title, 'Sell more')) as unknown[][];
    expect(answer[0]).toEqual(['SMART score']);
  });

  test('needs a second row', () => {
    expect(() => call('CTR', [['Clicks']], 3)).toThrow('clicks must be a number');
  });

  test('a column with a title and no data shows the title alone', () => {
    expect(call('CTR', columnOf('Clicks', ''), columnOf('Impressions', ''))).toEqual([['CTR']]);
  });
});

describe('stages', () => {
  test('a single goal takes the whole range as its stages, across or down', () => {
    expect(call('REQUIREDLEADS', 6, 1, [[0.1, 0.15]])).toBe(400);
    expect(call('REQUIREDLEADS', 6, 1, columnOf(0.1, 0.15, '', ''))).toBe(400);
  });

  test('a blank between stages leaves the chain unknown', () => {
    expect(call('REQUIREDLEADS', 6, 1, [[0.1, '', 0.15]])).toBe('');
  });

  test('a column of goals takes a rate each, stages each, or the same stages for all', () => {
    expect(call('REQUIREDLEADS', columnOf(10, 20), 1, columnOf(0.5, 0.1))).toEqual(columnOf(20, 200));
    expect(
      call('REQUIREDLEADS', columnOf(10, 20), 1, [
        [0.5, 0.5],
        [0.1, ''],
      ]),
    ).toEqual(columnOf(40, 200));
    expect(call('REQUIREDLEADS', columnOf(10, 20), 1, [[0.5, 0.5]])).toEqual(columnOf(40, 80));
  });

  test('goals side by side take a range of their shape as a rate each', () => {
    expect(call('REQUIREDLEADS', [[10, 20]], 1, [[0.5, '10%']])).toEqual([[20, 200]]);
    expect(
      call(
        'REQUIREDLEADS',
        [
          [10, 20],
          [30, ''],
        ],
        1,
        [
          [0.5, 0.1],
          ['', 0.5],
        ],
      ),
    ).toEqual([
      [20, 200],
      ['', ''],
    ]);
  });

  test('as many stages as goals, but not as a column of them, are refused', () => {
    expect(() => call('REQUIREDLEADS', columnOf(1, 2, 3), 1, columnOf(0.5, 0.5))).toThrow(
      'revenue_target is 3×1 but conversion_rates is 2×1',
    );
  });

  test('the chain is rounded up once, and float dust is not a lead', () => {
    expect(call('REQUIREDLEADS', 500000, 10000, [[0.02]])).toBe(2500);
    expect(call('REQUIREDLEADS', 0.3, 0.1, 1)).toBe(3);
    expect(call('REQUIREDCUSTOMERS', 7500000, 85000)).toBe(89);
  });

  test('what is booked is no longer needed', () => {
    expect(call('REQUIREDLEADS', 1000, 10, 0.5, 400)).toBe(120);
    expect(call('REQUIREDLEADS', 1000, 10, 0.5, 4000)).toBe(0);
  });
});

describe('an argument that was left out', () => {
  test('is named, with all that the call needs', () => {
    expect(() => call('CTR', 50)).toThrow(
      new Error('CTR: impressions is missing: give clicks and impressions, in this order'),
    );
    expect(() => call('CTR', columnOf(50, 60))).toThrow('CTR: impressions is missing');
    expect(() => call('MILESTONES', 0, 100, '2027-01-01')).toThrow(
      'MILESTONES: deadline is missing: give start_value, target, start and deadline, in this order',
    );
  });

  test('is named with the others', () => {
    expect(() => call('ROAS')).toThrow(
      'ROAS: revenue and ad_spend are missing: give revenue and ad_spend, in this order',
    );
    expect(() => call('RUNRATE', 400)).toThrow('target, as_of and deadline are missing');
  });

  test('may have been taken for the decimals of the one before', () => {
    expect(() => call('CTR', 1.5)).toThrow(
      'give clicks and impressions, in this order, with ; between them where the decimal sign is a comma',
    );
  });

  test('is named alone where no other is needed', () => {
    expect(() => call('SMARTSCORE')).toThrow(new Error('SMARTSCORE: goal is missing: give goal'));
  });

  test('says so whatever is wrong with the others', () => {
    expect(() => call('CTR', 'abc')).toThrow('impressions is missing');
  });

  test.each(['', undefined, null])('is no blank (%j), which may yet be filled', (blank) => {
    expect(call('CTR', 50, blank)).toBe('');
    expect(call('SIGNIFICANCE', 112, 4000, 148, blank)).toBe('');
  });
});

describe('an argument too many', () => {
  test.each([
    [
      'POAS',
      [19000, 1200, 0.4],
      '3 arguments are too many: give only gross_profit and ad_spend, in this order',
    ],
    ['CTR', [columnOf(5), columnOf(100), columnOf('')], 'too many: give only clicks and impressions'],
    ['BREAKEVENROAS', [0.4, 'x'], '2 arguments are too many: give only margin'],
    [
      'ROI',
      [1500, 700, 500, ''],
      '4 arguments are too many: give at most revenue, cost and cost_of_goods, in this order',
    ],
  ])('of %s is refused with all that it takes', (name, args, message) => {
    expect(() => call(name, ...args)).toThrow(`${name}: `);
    expect(() => call(name, ...args)).toThrow(message);
  });

  test('may be the rest of a number that was typed with a comma', () => {
    expect(() => call('ROAS', 19, 0, 1, 200)).toThrow(
      'ROAS: 4 arguments are too many: give only revenue and ad_spend, in this order, and write 1200 for 1,200',
    );
    expect(() => call('ROAS', 19000, 1200, 5)).toThrow(/in this order$/);
    expect(() => callWithDecimalComma('ROAS', 19, 5, 2)).toThrow(/in this order$/);
  });
});

describe('a bad cell in a range that is read as a whole', () => {
  const days = columnOf('2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30');
  const project =
    (values: unknown, dates: unknown = days) =>
    () =>
      call('PROJECTION', dates, values, '2027-12-31');

  test('is found by its row', () => {
    expect(project(columnOf(1, 2, '#N/A', 4))).toThrow(
      'PROJECTION: values (row 3 of the range) is #N/A: mend that cell first',
    );
    expect(project(columnOf(1, 'two', 3, 4))).toThrow(
      'values (row 2 of the range) must be a number, not "two"',
    );
    expect(project(columnOf(1, 2, 3, 4), columnOf('2027-01-31', 'soon', '', ''))).toThrow(
      'dates (row 2 of the range) must be a date, such as 2027-06-30, not "soon"',
    );
  });

  test('is counted from the title, or across', () => {
    expect(project([['Leads'], ...columnOf(1, true, 3, 4)], [['Month'], ...days])).toThrow(
      'values (row 3 of the range) must be a number, not TRUE',
    );
    expect(project([[1, 2, 3, '#REF!']], [days.flat()])).toThrow('values (column 4 of the range) is #REF!');
  });

  test('is found in a table by its row and column', () => {
    const stages = [
      ['Leads', '#N/A'],
      ['Sale', ''],
    ];
    expect(() => call('WALKBACK', 1000, 10, stages)).toThrow(
      'WALKBACK: stages (row 1, column 2 of the range) is #N/A: mend that cell first',
    );
  });

  test('is found too where it may be thousands', () => {
    expect(() => callWithDecimalComma('PROJECTION', days, columnOf(1, 2, 3, '1.500'), '2027-12-31')).toThrow(
      'values (row 4 of the range) must be a number, not "1.500"',
    );
  });

  test('is named alone where the range is one cell', () => {
    expect(project('#N/A', '2027-01-31')).toThrow('PROJECTION: values is #N/A');
  });
});

describe('dates and numbers in each other’s places', () => {
  const give = 'give actual, target, start, deadline and as_of, in this order';

  test.each([
    [
      'PACING',
      [new Date(2027, 0, 1), new Date(2027, 5, 30), 10000, 20000, new Date(2027, 2, 1)],
      `actual comes 1st and must be a number, not a date: ${give}`,
    ],
    [
      'PACING',
      [10000, '2027-01-01', 20000, '2027-06-30', '2027-03-01'],
      `target comes 2nd and must be a number, not "2027-01-01": ${give}`,
    ],
    [
      'PACING',
      [30, 100, 0.5, new Date(2027, 5, 30), new Date(2027, 2, 1), new Date(2027, 0, 1)],
      `start comes 3rd and must be a date, not 0.5: ${give}`,
    ],
    [
      'PROJECTION',
      [
        [[100], [200], [300], [400]],
        [['2027-01-31'], ['2027-02-28'], ['2027-03-31'], ['2027-04-30']],
        '2027-12-31',
      ],
      'values comes 2nd and must be a number, not "2027-01-31": give dates, values and deadline, in this order',
    ],
  ])('%s says which argument comes where', (name, args, message) => {
    expect(() => call(name, ...args)).toThrow(new Error(`${name}: ${message}`));
  });

  test('concern their row alone', () => {
    const [first, second] = call(
      'LANDING',
      columnOf(65000, '2027-01-01'),
      columnOf('2027-01-01', 65000),
      '2027-04-01',
      '2027-02-15',
    ) as unknown[][];
    expect(first).toEqual([130000]);
    expect(second?.[0]).toMatch(/^⚠ actual comes 1st and must be a number/);
  });

  test('are no matter of places where every date has its own: the cell is formatted wrong', () => {
    const [day, end] = [new Date(2027, 0, 1), new Date(2027, 5, 30)];
    expect(() => call('LANDING', day, day, end, end)).toThrow(
      'actual must be a number, not a date: choose Format → Number → Number',
    );
    expect(() => call('CTR', day, 100)).toThrow('choose Format → Number → Number');
  });
});

describe('options', () => {
  test.each([undefined, '', null])('left out (%j) take their default', (omitted) => {
    expect(call('ROI', 1500, 500, omitted)).toBe(2);
    expect(call('GOALTARGET', 100, 0.25, omitted)).toBe(125);
  });

  test('a word is read in any case, another is refused with the choices', () => {
    expect(call('GOALTARGET', 0.03, 0.02, 'Points')).toBeCloseTo(0.05, 12);
    expect(() => call('GOALTARGET', 1, 1, 'percent')).toThrow(
      'GOALTARGET: mode must be "relative" or "points" or "absolute", not "percent"',
    );
  });
});
