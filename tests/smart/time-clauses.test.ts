import { describe, expect, test } from 'vitest';
import { ends, times } from './times.ts';

describe('a clause that says that a period ends or begins puts an end on the calendar', () => {
  test.each([
    ['4,000 kits sold when 2027 closes', '2027-12-31'],
    ['12 wholesalers signed before May is over', '2027-05-31'],
    ['300 members once the financial year is out', '2026-12-31'],
    ['40 clients before next year ends', '2027-12-31'],
    ['900 bookings by the time Q3 is done', '2027-09-30'],
    ['a third from retainers when fiscal 2028 closes', '2028-12-31'],
    ['as 2027 draws to a close, have 9,000 on the list', '2027-12-31'],
    ['90 coats sold before winter is over', '2027-02-28'],
    ['fill 30 pitches before the summer ends', '2027-08-31'],
    ['fill 30 pitches by the time summer is over', '2027-08-31'],
    ['40 reviews by the time the year is out', '2026-12-31'],
    ['40 reviews once Q1 has run its course', '2027-03-31'],
    ['40 reviews before the quarter is up', '2026-12-31'],
    ['60 dealers when March comes to an end', '2027-03-31'],
    ['2027 will end with 60 dealers signed', '2027-12-31'],
    ["at the year's close we count 400 readers", '2026-12-31'],
    ['60 dealers before July starts', '2027-06-30'],
    ['60 dealers before next quarter begins', '2026-12-31'],
    ['60 dealers by the time 2027 gets under way', '2026-12-31'],
  ])('%s → %s', (text, end) => {
    expect(ends(text)).toEqual([end]);
  });

  test.each([
    'fill the course before term starts',
    'sell 200 season tickets before the season ends',
    'sell 200 season tickets once season is over',
    '210 employers before the tax year ends',
  ])('%s is an end, whichever day it is', (text) => {
    expect(times(text).map(({ kind }) => kind)).toEqual(['end']);
  });

  test.each([
    'Get 2000 opens',
    'Get 2030 closed deals',
    'Once it may close, sell the lot',
    'When the gap closes, cheer',
    'Sell more before the shop closes',
  ])('%s names no period', (text) => {
    expect(ends(text)).toEqual([]);
  });
});
