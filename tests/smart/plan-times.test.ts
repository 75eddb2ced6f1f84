import { describe, expect, test } from 'vitest';
import { ends, times } from './times.ts';

const kinds = (text: string) => times(text).flatMap(({ kind }) => (kind === 'other' ? [] : [kind]));

describe('half-years and terms by which a trade counts are ends', () => {
  test.each([
    ['Win 14 boutiques for SS27', '2027-08-31'],
    ['Cut returns to 12% by the end of AW27', '2028-02-29'],
    ['Sell 300 coats in FW2026', '2027-02-28'],
    ['Land 9 accounts for S/S 27', '2027-08-31'],
    ['400 enrolments for WS 26/27', '2027-03-31'],
    ['120 new students by SoSe 27', '2027-09-30'],
    ['40 orders in the 26/27 season', '2027-12-31'],
    ['20 new families in Term 1 2028', '2028-12-31'],
    ['Double leads by mid year', '2027-06-30'],
    ['have families enrol mid year instead of waiting', '2027-06-30'],
  ])('%s → %s', (text, end) => {
    expect(ends(text)).toEqual([end]);
  });

  test.each(["Fill 40 beginners' places by Semester Two", 'Fill 40 places by the end of Term 3'])(
    '%s, whichever day it is',
    (text) => {
      expect(kinds(text)).toEqual(['end']);
    },
  );

  test.each([
    'Sell the SS27 collection to 30 boutiques',
    'Hold WS 26 with 12 guests',
    'Hold a mid year review',
    'Rank for a long term 2 word phrase',
  ])('but not what is only named by one: %s', (text) => {
    expect(kinds(text).filter((kind) => kind === 'end')).toEqual([]);
  });
});

describe('the months and weeks of a plan are ends', () => {
  test.each([
    ['M1-3: 20 leads, M4-6: 60 leads', ['2027-02-21', '2027-05-21']],
    ['€5k M1, €9k M2', ['2026-12-21', '2027-01-21']],
    ['300 installs in W1-4', ['2026-12-19']],
    ['Sign 40 clients by M6', ['2027-05-21']],
    ['Week 1: 40 downloads; week 4: 200 downloads', ['2026-11-28', '2026-12-19']],
    ['Train 60 teachers over the three-year grant', ['2029-11-21']],
    ['Place 90 people in work during our two-year contract', ['2028-11-21']],
  ])('%s', (text, days) => {
    expect(ends(text)).toEqual(days);
  });

  test.each([
    'Put up 3 billboards along the M25',
    'Put up billboards on the M4 and M5',
    'Win 8 clients near W12',
    'Sell the M3 coffee grinder to 40 cafés',
    'Sell 40 refurbished M1 and M2 laptops',
    'Win two-year grants from 3 foundations',
    'Sign 14 three-year contracts',
  ])('but not %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('what sets no end', () => {
  test.each([
    ['Convert 30% of trialists from the March intake on', 'start'],
    ['Cut no-shows by 10% from the January timetable onwards', 'start'],
    ['Print 500 copies starting with the May issue', 'start'],
    ['70% of customers visit two shops in a week', 'cadence'],
    ['Get people talking about our next production', 'event'],
    ['Stay open year-round', 'event'],
  ])('%s: %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test.each([
    'Become a year-round attraction',
    'Sell our year-round membership to 40 families',
    'Find out how many newsletters a year each donor should get',
    'Win back 20 clients lapsed 13+ months',
    'Win back 20 clients dormant 6 months',
    'Hire our next chef',
  ])('nor says anything of time: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
