import { type Day, day, weekday } from '../../marketing/day.ts';

type Rule = (year: number) => Day;

export interface NamedDay {
  /** All spellings, in lower case, with commas between them. */
  readonly names: string;
  /** Absent where the day follows a calendar of its own: it is known to be dated, not when. */
  readonly on?: Rule;
}

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;

/** The nth weekday of a month; n = −1 is the last. */
const nth =
  (n: number, which: number, month: number): Rule =>
  (year) => {
    if (n < 0) {
      const last = day(year, month + 1, 0);
      return last - ((weekday(last) - which + 7) % 7);
    }
    const first = day(year, month, 1);
    return first + ((which - weekday(first) + 7) % 7) + (n - 1) * 7;
  };

const on =
  (month: number, date: number): Rule =>
  (year) =>
    day(year, month, date);

const thanksgiving = nth(4, THURSDAY, 11);

/** The day after Thanksgiving, the fourth Thursday of November. */
export function blackFriday(year: number): Day {
  return thanksgiving(year) + 1;
}

/** Easter Sunday, by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus 1991). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return day(year, month, date);
}

/** Retail dates, holidays and sales seasons that a marketer plans by; a season is its last day. */
export const NAMED_DAYS: readonly NamedDay[] = [
  { names: 'black friday, bf weekend, black friday weekend', on: blackFriday },
  { names: 'small business saturday', on: (y) => thanksgiving(y) + 2 },
  { names: 'cyber monday, cyber weekend, bfcm, cyber five', on: (y) => thanksgiving(y) + 4 },
  { names: 'black week, black friday week', on: (y) => thanksgiving(y) + 3 },
  { names: 'cyber week', on: (y) => thanksgiving(y) + 10 },
  { names: 'giving tuesday', on: (y) => thanksgiving(y) + 5 },
  { names: 'thanksgiving, thanksgiving day, thanksgiving weekend', on: thanksgiving },
  { names: 'christmas, xmas, christmas day', on: on(12, 25) },
  { names: 'christmas eve', on: on(12, 24) },
  { names: 'boxing day', on: on(12, 26) },
  {
    names: `holiday season, christmas season, festive season, the holidays, christmas period,
      holiday quarter, holiday period, winter holidays`,
    on: on(12, 31),
  },
  { names: "new year's eve, new years eve, nye", on: on(12, 31) },
  { names: "new year, new year's, new year's day, new years", on: (y) => day(y + 1, 1, 1) },
  { names: 'january sales, january sale', on: on(1, 31) },
  { names: "valentine's day, valentines day, valentine's, valentines", on: on(2, 14) },
  { names: 'super bowl, super bowl sunday', on: nth(2, SUNDAY, 2) },
  { names: "st patrick's day, saint patrick's day", on: on(3, 17) },
  { names: 'easter, easter sunday, easter weekend, easter holidays, easter break', on: easter },
  { names: 'good friday', on: (y) => easter(y) - 2 },
  { names: 'easter monday', on: (y) => easter(y) + 1 },
  { names: 'pentecost, whitsun, whit monday', on: (y) => easter(y) + 50 },
  { names: 'earth day', on: on(4, 22) },
  { names: 'tax day, tax season', on: on(4, 15) },
  { names: 'twelfth night, epiphany, three kings day', on: on(1, 6) },
  { names: 'martin luther king day, mlk day', on: nth(3, MONDAY, 1) },
  { names: 'australia day', on: on(1, 26) },
  { names: 'groundhog day, candlemas', on: on(2, 2) },
  { names: 'waitangi day', on: on(2, 6) },
  { names: "galentines day, galentine's day", on: on(2, 13) },
  { names: 'ash wednesday', on: (y) => easter(y) - 46 },
  { names: "st david's day, st davids day", on: on(3, 1) },
  { names: 'palm sunday', on: (y) => easter(y) - 7 },
  { names: 'maundy thursday', on: (y) => easter(y) - 3 },
  { names: "april fools' day, april fools day, april fools", on: on(4, 1) },
  { names: "st george's day, st georges day", on: on(4, 23) },
  { names: 'anzac day', on: on(4, 25) },
  { names: 'cinco de mayo', on: on(5, 5) },
  { names: 'ascension day', on: (y) => easter(y) + 39 },
  { names: 'whit sunday', on: (y) => easter(y) + 49 },
  { names: 'corpus christi', on: (y) => easter(y) + 60 },
  { names: 'juneteenth', on: on(6, 19) },
  { names: 'midsummer day, summer solstice', on: on(6, 21) },
  { names: 'canada day', on: on(7, 1) },
  { names: "all saints' day, all saints day", on: on(11, 1) },
  { names: "all souls' day, all souls day", on: on(11, 2) },
  { names: "martinmas, st martin's day", on: on(11, 11) },
  { names: "st andrew's day, st andrews day", on: on(11, 30) },
  { names: "st nicholas' day, st nicholas day", on: on(12, 6) },
  { names: 'winter solstice', on: on(12, 21) },
  { names: 'hogmanay', on: on(12, 31) },
  { names: 'may day', on: on(5, 1) },
  { names: "mother's day, mothers day", on: nth(2, SUNDAY, 5) },
  { names: 'memorial day, memorial day weekend', on: nth(-1, MONDAY, 5) },
  { names: "father's day, fathers day", on: nth(3, SUNDAY, 6) },
  { names: 'dry january, veganuary', on: on(1, 31) },
  { names: 'burns night', on: on(1, 25) },
  { names: "presidents' day, presidents day", on: nth(3, MONDAY, 2) },
  { names: 'shrove tuesday, pancake day', on: (y) => easter(y) - 47 },
  { names: "international women's day, international womens day", on: on(3, 8) },
  { names: 'pride month', on: on(6, 30) },
  { names: 'independence day, fourth of july, 4th of july, july 4th', on: on(7, 4) },
  { names: 'bastille day', on: on(7, 14) },
  { names: 'labor day, labour day, labor day weekend', on: nth(1, MONDAY, 9) },
  { names: 'back to school, back to school season', on: on(9, 15) },
  { names: 'oktoberfest', on: on(10, 5) },
  { names: 'columbus day', on: nth(2, MONDAY, 10) },
  { names: 'halloween', on: on(10, 31) },
  { names: 'bonfire night, guy fawkes night, guy fawkes', on: on(11, 5) },
  { names: 'movember', on: on(11, 30) },
  { names: 'advent', on: on(12, 24) },
  { names: "singles' day, singles day, single's day", on: on(11, 11) },
  { names: 'veterans day, remembrance day', on: on(11, 11) },
  { names: 'summer sale, summer sales, summer holidays, summer break', on: on(8, 31) },
  { names: 'spring break', on: on(3, 31) },
  {
    names: `prime day, amazon prime day, ramadan, eid, eid al fitr, diwali, lunar new year,
      chinese new year, golden week, passover, lent, rosh hashanah, carnival, mardi gras,
      world cup, olympics, half term, school holidays, bank holiday, freshers week, freshers' week,
      hanukkah, holi, nowruz, fashion week, michaelmas, harvest festival, restaurant week`,
  },
];
