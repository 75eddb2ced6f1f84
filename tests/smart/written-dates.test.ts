import { describe, expect, test } from 'vitest';
import { day, toIso } from '../../src/marketing/day.ts';
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
    ['in Q2-Q3 2027', '2027-09-30'],
    ['by Q2-Q3 2027', '2027-09-30'],
    ['in Q2/Q3 2027', '2027-09-30'],
    ['in H1-H2 2028', '2028-12-31'],
  ])('%s ends on %s', (text, end) => {
    expect(ends(text)).toEqual([end]);
    expect(filled(`Sell 40 kayaks ${text}`)[1]).toBe(end);
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

  test('29 February is of the next year that has it', () => {
    expect(ends('by 29 February')).toEqual(['2028-02-29']);
    expect(ends('by 29 February 2028')).toEqual(['2028-02-29']);
  });
});
