import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, day, toIso, toWords } from '../../src/marketing/day.ts';
import { whatIsSaid } from '../../src/smart/said/said.ts';
import { scoreGoal } from '../../src/smart/score.ts';
import { ends, times } from './times.ts';

const TODAY = day(2026, 11, 21);

/** The start and the deadline that the wizard fills in. */
function filled(goal: string, fiscalYearStart = 1) {
  const { start, deadline } = whatIsSaid(goal, { asOf: TODAY, fiscalYearStart });
  return [start, deadline?.day].map((one) => (one === undefined ? '' : toIso(one)));
}

function scored(statement: string, cells = {}) {
  const score = scoreGoal({ statement, asOf: TODAY, ...cells });
  if ('unreadable' in score) throw new Error(score.unreadable);
  return score;
}

describe('a month or a period in figures', () => {
  test.each([
    ['by 2027-06', '2027-06-30'],
    ['by 2027/06', '2027-06-30'],
    ['by 06/2027', '2027-06-30'],
    ['by 6/2027', '2027-06-30'],
    ['by 06-2027', '2027-06-30'],
    ['by 06.2027', '2027-06-30'],
    ['by the end of 2028-02', '2028-02-29'],
    ['in Q1 27', '2027-03-31'],
    ['in Q2-Q3 2027', '2027-09-30'],
    ['by Q2-Q3 2027', '2027-09-30'],
    ['in Q2/Q3 2027', '2027-09-30'],
    ['in H1-H2 2028', '2028-12-31'],
  ])('%s ends on %s', (text, end) => {
    expect(ends(text)).toEqual([end]);
    expect(filled(`Sell 40 kayaks ${text}`)[1]).toBe(end);
  });

  test('may be short for its end', () => {
    expect(filled('Sell 40 kayaks by EOQ1')[1]).toBe('2027-03-31');
    expect(filled('Sell 40 kayaks by EOH2 2027')[1]).toBe('2027-12-31');
  });

  test('that a season has two years of is an end, on a day that only its owner knows', () => {
    for (const season of ['in the 2027-28 season', 'in 2027/28', 'in 2027-2028', 'in the 2027/2028 season']) {
      expect(times(season).map(({ kind }) => kind)).toEqual(['end']);
      expect(filled(`Sell 40 season tickets ${season}`)).toEqual(['', '']);
    }
  });

  test('that has two years is the fiscal year, where that is no calendar year', () => {
    expect(filled('Sell 40 kayaks in 2027/28', 4)).toEqual(['', '2028-03-31']);
    expect(filled('Sell 40 season tickets in the 2027/28 season', 4)).toEqual(['', '']);
  });
});

describe('a day in figures', () => {
  test.each(['by 30-06-2027', 'by 30/06/2027', 'by 06/30/2027', 'by 2027-06-30'])(
    '%s is a deadline and no start',
    (text) => {
      expect(filled(`Sell 40 kayaks ${text}`)).toEqual(['', '2027-06-30']);
    },
  );

  test.each([
    ['Sell 40 kayaks from May to September 2027', '2027-05-01', '2027-09-30'],
    ['Sell 40 kayaks from May to September 2028', '2028-05-01', '2028-09-30'],
    ['Sell 40 kayaks between 1 March and 30 June 2028', '2028-03-01', '2028-06-30'],
    ['Sell 40 coats from November to March 2028', '2027-11-01', '2028-03-31'],
    ['Sell 40 kayaks May to September 2027', '2027-05-01', '2027-09-30'],
    ['Sell 40 kayaks May-September 2027', '2027-05-01', '2027-09-30'],
    ['Sell 40 kayaks in Q2-Q3 2028', '2028-04-01', '2028-09-30'],
    ['Sell 40 kayaks 1 May - 30 June 2027', '2027-05-01', '2027-06-30'],
    ['Sell 40 kayaks in 2027-2029', '2027-01-01', '2029-12-31'],
  ])('but a range has both: %s', (goal, start, end) => {
    expect(filled(goal)).toEqual([start, end]);
  });

  test('that may be a day of two months is filled in only where one of them is over', () => {
    expect(filled('Sell 40 kayaks by 03/04/2027')).toEqual(['', '']);
    expect(filled('Sell 40 kayaks by 3/4')).toEqual(['', '']);
    expect(filled('Sell 40 kayaks by 10/12/2026')).toEqual(['', '2026-12-10']);
    expect(filled('Sell 40 kayaks by 12/10/2026')).toEqual(['', '2026-12-10']);
    expect(filled('Sell 40 kayaks by 03/03/2027')).toEqual(['', '2027-03-03']);
    expect(filled('Sell 40 kayaks by 03.04.2027')).toEqual(['', '2027-04-03']);
  });

  test('that may be a day of two months contradicts neither', () => {
    const goal = 'Sell 40 kayaks by 03/04/2027';
    for (const deadline of [day(2027, 3, 4), day(2027, 4, 3)])
      expect(scored(goal, { deadline }).conflicts).toEqual([]);
  });
});

describe('a day and its year, however they are parted', () => {
  test.each([
    ['30-Jun-27', '2027-06-30'],
    ['30-Jun-2028', '2028-06-30'],
    ['30/Jun/2028', '2028-06-30'],
    ['15 Jun 28', '2028-06-15'],
    ['15. June 2028', '2028-06-15'],
    ['Sept. 2028', '2028-09-30'],
    ['6.30.2028', '2028-06-30'],
    ['2028.06.30', '2028-06-30'],
    ['Wednesday 16 June 2027', '2027-06-16'],
    ['Wed, 16 June 2027', '2027-06-16'],
    ['Monday, 4 January 2027', '2027-01-04'],
    ['5pm on Friday 27 November', '2026-11-27'],
    ['midnight on 31 December', '2026-12-31'],
    ['COB Friday', '2026-11-27'],
    ['Friday week', '2026-12-04'],
  ])('by %s', (date, end) => {
    expect(filled(`Sell 40 kayaks by ${date}`)).toEqual(['', end]);
  });

  test.each([
    ['1-30 June 2027', '2027-06-01', '2027-06-30'],
    ['from 1 to 30 June 2027', '2027-06-01', '2027-06-30'],
    ['between the 1st and 30th of June', '2027-06-01', '2027-06-30'],
    ['June 1-30', '2027-06-01', '2027-06-30'],
    ['this spring/summer', '2027-03-01', '2027-08-31'],
    ['from 1/6/2027 to 30/6/2027', '', '2027-06-30'],
    ['over 6 months starting 1 January 2027', '2027-01-01', '2027-06-30'],
    ['in the six months from January 2027', '2027-01-01', '2027-06-30'],
    ['in the 90 days from 1 March 2027', '2027-03-01', '2027-05-29'],
    [', starting Monday 4 January, by Easter', '2027-01-04', '2027-03-28'],
  ])('%s', (time, start, end) => {
    expect(filled(`Sell 40 kayaks ${time}`)).toEqual([start, end]);
  });

  test('is no day of June that its month or a number of things follows', () => {
    expect(filled('Sell 40 kayaks by Jun-27')).toEqual(['', '']);
    expect(ends('by 30 June 27 orders')).toEqual(['2027-06-30']);
    expect(filled('Sell 40 kayaks by 30 June 20XX')).toEqual(['', '']);
    expect(filled('Sell 40 kayaks by June 20..')).toEqual(['', '']);
  });
});

test('any day is read as itself, in whichever of the usual ways it is written', () => {
  const ahead = fc.integer({ min: TODAY + 1, max: TODAY + 2000 });
  fc.assert(
    fc.property(ahead, (end) => {
      const { year, month, date } = calendarDate(end);
      const [name = '', two] = [toWords(end).split(' ')[1], String(month).padStart(2, '0')];
      const ways = [
        toIso(end),
        toWords(end),
        `${name} ${date}, ${year}`,
        `${date}-${name.slice(0, 3)}-${String(year).slice(2)}`,
        `${date}.${two}.${year}`,
        `${year}/${two}/${String(date).padStart(2, '0')}`,
        ...(date > 12 ? [`${date}/${two}/${year}`, `${two}/${date}/${year}`] : []),
      ];
      for (const way of ways) expect(filled(`Sell 40 kayaks by ${way}`), way).toEqual(['', toIso(end)]);
    }),
    { numRuns: 60 },
  );
});

describe('a part of a period', () => {
  test.each([
    ['by mid-May', '2027-05-15'],
    ['by the middle of May 2028', '2028-05-15'],
    ['by mid-Q2', '2027-05-15'],
    ['by mid-2028', '2028-06-30'],
    ['by the first week of June', '2027-06-07'],
    ['in the second week of January 2027', '2027-01-14'],
    ['by the last week of June 2027', '2027-06-30'],
    ['in the first half of June', '2027-06-15'],
    ['in the week of 14 June', '2027-06-20'],
    ['w/c 14 June', '2027-06-20'],
    ['week commencing 14 June 2027', '2027-06-20'],
    ['week ending 18 June 2027', '2027-06-18'],
  ])('%s ends on %s', (time, end) => {
    expect(filled(`Sell 40 kayaks ${time}`)[1]).toBe(end);
  });

  test.each(['by early May', 'in early 2028', 'early next year', 'in the new year'])(
    '%s is an end, on a day that everyone has to choose',
    (time) => {
      expect(scored(`Sell 40 kayaks ${time}`).levels.T).toBe(2);
      expect(filled(`Sell 40 kayaks ${time}`)).toEqual(['', '']);
    },
  );
});

describe('quarters, weeks and fiscal years', () => {
  test.each(['Q2FY28', 'FY28Q2', 'FY28 Q2', 'Q2 FY28', 'quarter 2 FY28'])(
    '%s is the second quarter of the fiscal year that ends in 2028',
    (quarter) => {
      expect(ends(`by ${quarter}`, { fiscalYearStart: 4 })).toEqual(['2027-09-30']);
    },
  );

  test.each([
    'Q228',
    '2Q28',
    '2028 Q2',
    '2028-Q2',
    '2028Q2',
    "Q2 '28",
    'Q2/28',
    'Q2/2028',
    'quarter 2 of 2028',
  ])('%s is that of the calendar where the fiscal year is the calendar’s', (quarter) => {
    expect(filled(`Sell 40 kayaks by ${quarter}`)).toEqual(['', '2028-06-30']);
  });

  test('a quarter of a bare year is filled in only where one of its two readings is over', () => {
    expect(filled('Sell 40 kayaks in Q3 2027', 4)).toEqual(['', '']);
    expect(filled('Sell 40 kayaks in Q1 2027', 4)).toEqual(['', '2027-03-31']);
  });

  test.each([
    ['in the 2027 financial year', '2027-03-31'],
    ['in the financial year 2027/28', '2028-03-31'],
    ['by FYE27', '2027-03-31'],
    ['by EOFY 2028', '2028-03-31'],
    ['in CY28', '2028-12-31'],
  ])('%s ends on %s, where it begins in April', (time, end) => {
    expect(ends(time, { fiscalYearStart: 4 })).toEqual([end]);
  });

  test('a quarter of two years is one of a fiscal year that is not the calendar’s', () => {
    expect(filled('Sell 40 kayaks by Q2 2027/28')).toEqual(['', '']);
    expect(filled('Sell 40 kayaks by Q2 2027/28', 4)).toEqual(['', '2027-09-30']);
  });

  test('the end of a fiscal year that is the calendar’s is in December', () => {
    expect(ends('by FYE 2027')).toEqual(['2027-12-31']);
  });

  test.each([
    ['calendar week 32', '2027-08-15'],
    ['KW 32', '2027-08-15'],
    ['CW32', '2027-08-15'],
    ['week 12 of 2027', '2027-03-28'],
    ['2027-W12', '2027-03-28'],
    ['week 53 of 2026', '2027-01-03'],
  ])('by %s, which ends on the Sunday %s (ISO 8601)', (week, end) => {
    expect(filled(`Sell 40 kayaks by ${week}`)).toEqual(['', end]);
  });

  test('week 32 alone may be the calendar’s or of the work', () => {
    expect(times('by week 32').map(({ kind }) => kind)).toEqual(['end']);
    expect(filled('Sell 40 kayaks by week 32')).toEqual(['', '']);
  });
});

describe('a year that is told from this one', () => {
  test.each([
    ['by June next year', '2027-06-30'],
    ['by Christmas next year', '2027-12-25'],
    ['by 30 November next year', '2027-11-30'],
    ['in Q4 of next year', '2027-12-31'],
    ['in the first half of next year', '2027-06-30'],
    ['in December this year', '2026-12-31'],
    ['during the 2027 holiday season', '2027-12-31'],
    ['in winter 2026/27', '2027-02-28'],
    ['before 1 January 2027', '2026-12-31'],
    ['by 2027 year end', '2027-12-31'],
    ['by the financial year-end (31 March)', '2027-03-31'],
    ['within 90 days (by 28 February 2027)', '2027-02-28'],
    ['by the 31st', '2026-12-31'],
    ['in the year to March 2027', '2027-03-31'],
    ['before next month', '2026-11-30'],
    ['before next year', '2026-12-31'],
    ['until next summer', '2027-05-31'],
    ['60 days from today', '2027-01-20'],
    ['in exactly 60 days', '2027-01-20'],
    ['in 90d', '2027-02-19'],
    ['in a year and a half', '2028-05-21'],
  ])('%s ends on %s', (time, end) => {
    expect(filled(`Sell 40 kayaks ${time}`)[1]).toBe(end);
  });

  test('a month of this year that is over is past', () => {
    expect(scored('Sell 40 kayaks by June this year').levels.T).toBe(1);
  });

  test.each(['by next Christmas', 'by next Friday', 'in winter 2027', 'two weeks before Christmas'])(
    '%s may be one of two',
    (time) => {
      expect(filled(`Sell 40 kayaks ${time}`)).toEqual(['', '']);
    },
  );
});

describe('a day that no calendar has', () => {
  test.each([
    '31 February 2027',
    'February 31, 2027',
    '31 June',
    '31/06/2027',
    '2027-02-31',
    '31.04.2027',
    '29 February 2027',
  ])('%s is no end, and the advice says so', (date) => {
    const goal = `Sell 40 kayaks by ${date}`;
    expect(filled(goal)).toEqual(['', '']);
    const { levels, reasons, advice } = scored(goal);
    expect(levels.T).toBe(1);
    expect(reasons.T[0]).toMatch(/is no day of the calendar$/);
    expect(advice).toContain('Correct the date');
  });

  test('contradicts every deadline beside it', () => {
    const { conflicts } = scored('Sell 40 kayaks by 31 February 2027', { deadline: day(2027, 2, 28) });
    expect(conflicts).toEqual([
      'The goal says "31 February 2027", which no calendar has, the deadline is 28 February 2027',
    ]);
  });

  test('29 February is of the next year that has it', () => {
    expect(ends('by 29 February')).toEqual(['2028-02-29']);
    expect(ends('by 29 February 2028')).toEqual(['2028-02-29']);
  });
});
