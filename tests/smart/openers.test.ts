import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { opensDay, readDay } from '../../src/smart/dates/days.ts';
import { opensEnd, readEnd } from '../../src/smart/dates/ends.ts';
import { opensFigures, readFigures } from '../../src/smart/dates/in-figures.ts';
import { opensMonth, readMonth } from '../../src/smart/dates/months.ts';
import { opensNow, readNow } from '../../src/smart/dates/now.ts';
import { opensObservance, readObservance } from '../../src/smart/dates/observances.ts';
import { opensOrdinalUnit, readOrdinalUnit } from '../../src/smart/dates/ordinal-spells.ts';
import {
  opensFiscalYear,
  opensQuarterOrHalf,
  opensSeason,
  readFiscalYear,
  readQuarterOrHalf,
  readSeason,
} from '../../src/smart/dates/parts-of-year.ts';
import { opensRate, readRate } from '../../src/smart/dates/rates.ts';
import { opensNumberedUnit, opensSpell, readNumberedUnit, readSpell } from '../../src/smart/dates/spells.ts';
import { opensWeek, readWeek } from '../../src/smart/dates/weeks.ts';
import { opensYear, readYear } from '../../src/smart/dates/years.ts';
import { readNumerals } from '../../src/smart/numbers/numerals.ts';
import { byStart } from '../../src/smart/text/by-start.ts';
import { normalise } from '../../src/smart/text/normalise.ts';
import { type Token, tokenise } from '../../src/smart/text/tokens.ts';

/** The goals that readers have labelled, and every way to put a time that the tests of dates know. */
const texts = [
  ...['smart-goals', 'more-smart-goals', 'third-smart-goals'].flatMap((file) =>
    readFileSync(new URL(`../data/${file}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text as string),
  ),
  ...['dates.test.ts', 'time-clauses.test.ts', 'written-dates.test.ts'].flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8').split('\n'),
  ),
];
const goals = texts.map((text) => {
  const tokens = tokenise(normalise(text));
  return { tokens, numeralAt: byStart(readNumerals(tokens)) };
});
const calendar = { asOf: 20_778, fiscalYearStart: 1 };

type Goal = (typeof goals)[number];
type Reader = readonly [
  name: string,
  opens: (token: Token) => boolean,
  read: (goal: Goal, at: number) => { readonly to: number } | undefined,
];

/** A reader that misses a word of its own would never be asked there. */
test.each<Reader>([
  ['figures', opensFigures, ({ tokens }, at) => readFigures(tokens, at)],
  ['months', opensMonth, ({ tokens }, at) => readMonth(tokens, at)],
  ['quarters and halves', opensQuarterOrHalf, ({ tokens }, at) => readQuarterOrHalf(tokens, at, 1)],
  ['fiscal years', opensFiscalYear, ({ tokens }, at) => readFiscalYear(tokens, at, 1)],
  ['seasons', opensSeason, ({ tokens }, at) => readSeason(tokens, at)],
  ['weeks', opensWeek, ({ tokens }, at) => readWeek(tokens, at)],
  ['years', opensYear, ({ tokens }, at) => readYear(tokens, at, 1)],
  ['ends', opensEnd, ({ tokens }, at) => readEnd(tokens, at, calendar)],
  ['spells', opensSpell, ({ tokens, numeralAt }, at) => readSpell(tokens, at, numeralAt.get(at), calendar)],
  [
    'numbered units',
    opensNumberedUnit,
    ({ tokens, numeralAt }, at) => readNumberedUnit(tokens, at, numeralAt.get(at + 1), calendar),
  ],
  ['units of an order', opensOrdinalUnit, ({ tokens }, at) => readOrdinalUnit(tokens, at, calendar)],
  ['units from now', opensNow, ({ tokens }, at) => readNow(tokens, at, calendar)],
  ['rates', opensRate, ({ tokens }, at) => readRate(tokens, at)],
  ['observances', opensObservance, ({ tokens }, at) => readObservance(tokens, at)],
  ['days', opensDay, ({ tokens }, at) => readDay(tokens, at, calendar)],
])('the reader of %s names every word with which it begins', (_, opens, read) => {
  let found = 0;
  for (const goal of goals) {
    for (const [at, token] of goal.tokens.entries()) {
      if (!read(goal, at)) continue;
      found += 1;
      expect(opens(token), `${token.text} in "${goal.tokens.map(({ text }) => text).join(' ')}"`).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(0);
});
