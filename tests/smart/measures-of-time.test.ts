import { describe, expect, test } from 'vitest';
import { day, toIso } from '../../src/marketing/day.ts';
import { whatIsSaid } from '../../src/smart/said/said.ts';
import { scoreGoal } from '../../src/smart/score.ts';
import { ends, times } from './times.ts';

const TODAY = day(2026, 11, 21);

function deadline(goal: string) {
  const said = whatIsSaid(goal, { asOf: TODAY, fiscalYearStart: 1 }).deadline;
  return said && toIso(said.day);
}

function levels(statement: string) {
  const score = scoreGoal({ statement, asOf: TODAY });
  if ('unreadable' in score) throw new Error(score.unreadable);
  return score.levels;
}

describe('how long each of them takes is no deadline', () => {
  test.each([
    'CAC payback in under four months',
    'Average turnaround within 3 days',
    'Sales cycle in less than six weeks',
    'Fill vacancies in 36 days or fewer',
    'Close support tickets in less than 3 days',
    'Onboard clients within two weeks or less',
    'Approve loans in no more than 5 days',
    'Half of all trial users finish setup inside one week',
    '80% of new customers reorder within 60 days',
    'One in three trial users upgrades within 14 days',
    'A signed lease within 14 days of every vacancy',
    'A second visit within a month of each first visit',
    'A thank-you call within two days of any gift',
    'Renewals above 70% so that CAC pays back inside nine months',
    'Have 30% of patrons come back within two years of their first visit',
    'Cut delivery from 5-7 days to 2-3 days',
  ])('%s', (goal) => {
    expect(deadline(goal)).toBeUndefined();
    expect(ends(goal)).toEqual([]);
    expect(levels(goal).T).toBeLessThan(2);
  });

  test.each([
    ['Sell out in under four months', '2027-03-21'],
    ['Win 20 clients in 90 days or less', '2027-02-19'],
    ['Fill 12 vacancies in 36 days or fewer', '2026-12-27'],
    ['Fill our two vacancies within six weeks', '2027-01-02'],
    ['Grow sales in under six months', '2027-05-21'],
    ['Double bookings in less than a year', '2027-11-21'],
    ['80% of rooms booked within two weeks', '2026-12-05'],
    ['Half of our members renewed within six months', '2027-05-21'],
    ['Close 40 deals within 60 days', '2027-01-20'],
    ['Pay back the loan in under four months', '2027-03-21'],
  ])('but %s has one', (goal, end) => {
    expect(deadline(goal)).toBe(end);
  });
});

describe('before something that is dated', () => {
  test.each([
    'before the first home match in September',
    'before the season starts in May',
    'by the time the festival opens in June 2027',
    'ahead of the trade fair in March',
    'until the new hall opens in Q3',
  ])('%s is an end, on a day that only its owner knows', (clause) => {
    expect(levels(`Sell 40 season tickets ${clause}`).T).toBe(2);
    expect(deadline(`Sell 40 season tickets ${clause}`)).toBeUndefined();
  });

  test('on a day ends on it', () => {
    expect(deadline('Sell 40 tickets before the season starts on 3 May 2027')).toBe('2027-05-03');
  });

  test.each(['to match September', 'Match September', 'match or beat September'])(
    '"%s" still compares',
    (text) => {
      expect(times(text).map(({ kind }) => kind)).toEqual(['comparison']);
    },
  );
});

describe('the end of a year that is not the calendar’s', () => {
  test.each([
    'by FY-end',
    'by FY end',
    "by the FY's end",
    "before the agency's financial year closes",
    "before the company's fiscal year ends",
    'before our financial year finishes',
    "by the end of the firm's fiscal year",
    'by the close of the financial year',
  ])('%s', (text) => {
    expect(ends(text, { fiscalYearStart: 7 })).toEqual(['2027-06-30']);
  });

  test('may say which', () => {
    expect(ends('by FY-end 2028', { fiscalYearStart: 7 })).toEqual(['2028-06-30']);
    expect(ends('by FY28-end', { fiscalYearStart: 7 })).toEqual(['2028-06-30']);
  });
});

test.each(['in our release week', 'on its launch weekend', 'in the launch year', 'in launch month'])(
  '%s is dated by an event that has no date',
  (clause) => {
    expect(times(`Sell 40 records ${clause}`).map(({ kind }) => kind)).toEqual(['event']);
  },
);

test('how often a rate is taken is part of its name', () => {
  for (const goal of [
    'Keep monthly retention above 97%',
    'Cut monthly cancellations in half',
    'Hold monthly churn below 4%',
  ]) {
    expect(levels(goal)).toMatchObject({ S: 2, M: 2, A: 1, R: 2, T: 0 });
  }
});
