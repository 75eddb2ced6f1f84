import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/marketing/day.ts';
import { examplePlan } from '../../src/plan/example.ts';
import { numberInText } from '../../src/plan/faults.ts';
import { emptyLedger } from '../../src/plan/ledger.ts';
import { givenInWords, missingIds } from '../../src/plan/missing-ids.ts';
import { numberFormat, shownAs, shownFigure } from '../../src/plan/number-format.ts';
import { checked, requests } from '../../src/plan/requests.ts';
import { readCells } from '../../src/plan/selection.ts';
import { defaultSettings } from '../../src/plan/settings-sheet.ts';
import { scoreGoal } from '../../src/smart/score.ts';

describe('number formats', () => {
  test('take as many decimals as the figures need', () => {
    expect(numberFormat('percent', [0.02, 0.05], '')).toBe('0.0%');
    expect(numberFormat('percent', [0.0125], '')).toBe('0.00%');
    expect(numberFormat('money', [1200, null], '€')).toBe('"€"#,##0');
    expect(numberFormat('money', [2.5], 'USD')).toBe('"USD "#,##0.00');
    expect(numberFormat('number', [7], '')).toBe('#,##0');
  });

  test.each([
    ['"USD "#,##0', 'money', 'USD'],
    ['[$€-407] #,##0.00', 'money', '€'],
    ['#,##0.00 [$zł-415]', 'money', 'zł'],
    ['#,##0.00\\ "€"', 'money', '€'],
    ['£#,##0', 'money', '£'],
    ['#,##0" h"', 'number', ''],
    ['[$-409]#,##0', 'number', ''],
    ['0.0%', 'percent', ''],
    ['0.###############', 'number', ''],
  ])('of cells, %s, tell their unit and currency', (format, unit, currency) => {
    expect(shownAs(format)).toEqual({ unit, currency });
  });

  test('tell their unit and currency back', () => {
    const figures = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom('number', 'percent', 'money'), figures, (unit, values) => {
        const currency = unit === 'money' ? 'R$' : '';
        expect(shownAs(numberFormat(unit, values, currency))).toEqual({ unit, currency });
      }),
    );
  });

  test('show figures as people read them', () => {
    expect(shownFigure('money', 1_234_567, '€')).toBe('€1,234,567');
    expect(shownFigure('money', 1_234_567, '€', true)).toBe('€1.234.567');
    expect(shownFigure('percent', 0.05, '', true)).toBe('5,0%');
    expect(shownFigure('percent', 0.05, '')).toBe('5.0%');
    expect(shownFigure('number', -12.5, '')).toBe('-12.50');
  });
});

describe('readCells', () => {
  const cell = (value: string | number | { day: number }, format = '') => ({ value, format });

  test('reads numbers in reading order and skips words', () => {
    const cells = [[cell('Sales')], [cell(5)], [cell('n/a')], [cell(7)]];
    expect(readCells(cells, 1, 2)).toEqual({
      what: 'numbers',
      values: [5, 7],
      unit: 'number',
      skipped: 'B3 holds “n/a”, which is no number',
    });
  });

  test('takes the first column of numbers beside dates, and says that others were left', () => {
    const cells = [[cell({ day: 10 }), cell(0.1, '0%'), cell(3)]];
    expect(readCells(cells, 4, 1)).toMatchObject({
      what: 'history',
      dates: ['1970-01-11'],
      values: [0.1],
      unit: 'percent',
      skipped: 'column C was not used',
    });
  });

  test('reads texts, and nothing', () => {
    expect(readCells([[cell(' Sell more ')]], 1, 1)).toEqual({
      what: 'text',
      texts: ['Sell more'],
      skipped: '',
    });
    expect(readCells([[cell('')]], 1, 1)).toEqual({ what: 'nothing', skipped: '' });
  });
});

describe('missingIds', () => {
  test('are given to rows typed by hand and to copies, never to blank rows', () => {
    const rows = [
      { id: 'G4', type: 'Goal', statement: 'One' },
      { id: '', type: 'Tactic', statement: 'Two' },
      { id: 'g4', type: 'Goal', statement: 'A copy' },
      { id: '', type: '', statement: '' },
    ].map((cells: Record<string, string>, at) => ({ row: at + 2, cell: (key: string) => cells[key] ?? '' }));
    const { given, ledger } = missingIds(emptyLedger(), { rows, nextRow: 6 });
    expect(given).toEqual([
      { row: 3, id: 'T1', was: '', statement: 'Two' },
      { row: 4, id: 'G5', was: 'g4', statement: 'A copy' },
    ]);
    expect(ledger.lastNumbers).toEqual({ G: 5, T: 1 });
    expect(givenInWords(given)).toEqual([
      '“A copy” in row 4 had the ID g4 of a row above. It is G5 now.',
      'New rows have IDs now: T1.',
    ]);
  });
});

describe('rows copied together', () => {
  test('follow the copy of their parent, also where they were pasted twice; one copied alone stays where it was', () => {
    const rows = [
      ['G7', 'Goal', 'Fill the courses', ''],
      ['S2', 'Strategy', 'Be seen', 'G7'],
      ['T2', 'Tactic', 'Flyers', 's2'],
      ['g7', 'Goal', 'Fill the courses', ''],
      ['S2', 'Strategy', 'Be seen', 'G7'],
      ['T2', 'Tactic', 'Flyers', 'S2'],
      ['G7', 'Goal', 'Fill the courses', ''],
      ['S2', 'Strategy', 'Be seen', 'G7'],
      ['', 'Tactic', 'A new one', 'G7'],
      ['T2', 'Tactic', 'Flyers', 'S2'],
    ].map(([id = '', type = '', statement = '', supports = ''], at) => {
      const cells: Record<string, string> = { id, type, statement, supports };
      return { row: at + 2, cell: (key: string) => cells[key] ?? '' };
    });
    const { given } = missingIds(emptyLedger(), { rows, nextRow: 12 });
    expect(given.map(({ id, supports }) => [id, supports])).toEqual([
      ['G8', undefined],
      ['S3', 'G8'],
      ['T3', 'S3'],
      ['G9', undefined],
      ['S4', 'G9'],
      ['T4', undefined],
      ['T5', undefined],
    ]);
    expect(givenInWords(given)[1]).toBe(
      '“Be seen” in row 6 had the ID S2 of a row above. It is S3 now, and supports G8, which was copied with it.',
    );
  });
});

test('a number pasted as text is read only where it reads one way', () => {
  expect(['5%', '€3.50', '1,234,567', ' 12 ', '-4'].map(numberInText)).toEqual([
    0.05, 3.5, 1_234_567, 12, -4,
  ]);
  expect(['1,234', '1.234', '12k', 'soon', '1,23'].map(numberInText)).toEqual(Array(5).fill(undefined));
});

test.each([
  ['de_DE', '€'],
  ['bg_BG', '€'],
  ['en_GB', '£'],
  ['en_US', '$'],
  ['en_SG', 'S$'],
  ['hu_HU', 'Ft'],
  ['ro_RO', 'lei'],
  ['sr_Latn_RS', 'RSD'],
  ['de_CH', 'CHF'],
  ['en_AQ', '$'],
  ['pl', '$'],
])('a new Settings sheet in %s shows money in %s', (locale, currency) => {
  expect(defaultSettings(locale).currency).toBe(currency);
});

describe('requests', () => {
  const goal = {
    statement: 'Sell more',
    supports: '',
    owner: '',
    channel: '',
    metric: '',
    kind: 'Total',
    direction: 'Increase',
    unit: 'number',
    baseline: null,
    target: null,
    start: null,
    deadline: null,
  };
  const request = (more: object) => ({
    saveKey: 'a-save-key',
    removedIds: [],
    plan: { goal: { ...goal, ...more }, strategies: [], tactics: [], milestones: [], funnel: null },
  });

  test('turn ISO days into days', () => {
    const { plan } = checked(requests().saveGoal, request({ start: '2027-01-01', deadline: '2027-06-30' }));
    expect([plan.goal.start, plan.goal.deadline]).toEqual([day(2027, 1, 1), day(2027, 6, 30)]);
  });

  test.each([
    [{ statement: '  ' }, 'Write what you want to achieve.'],
    [{ deadline: '2027-02-30' }, 'Write a date, such as 2027-06-30.'],
    [{ target: Number.NaN }, 'Write a number.'],
    [{ baseline: 5, target: 5 }, 'The target is the same as the baseline. Write what should change.'],
  ])('say what to write instead of %j', (wrong, message) => {
    expect(() => checked(requests().saveGoal, request(wrong))).toThrow(message);
  });

  test('hold no more tactics under a strategy than under the goal itself', () => {
    const work = { statement: 'Mail', owner: '', channel: '' };
    const open = { contribution: null, effort: null, start: null, deadline: null };
    const tactics = Array.from({ length: 201 }, () => ({ ...work, ...open }));
    const { plan, ...rest } = request({});
    const withPlan = (more: object) => () =>
      checked(requests().saveGoal, { ...rest, plan: { ...plan, ...more } });
    const strategies = [{ statement: 'Newsletter', owner: '', tactics }];
    expect(withPlan({ tactics })).toThrow('Keep it to 200 tactics.');
    expect(withPlan({ strategies })).toThrow('Keep it to 200 tactics.');
  });
});

test('each goal of the example plan is SMART on whatever day it is inserted', () => {
  const days = fc.integer({ min: day(2025, 1, 1), max: day(2030, 12, 31) });
  fc.assert(
    fc.property(days, (today) => {
      for (const { plan, checkIns } of examplePlan(today, '€')) {
        const { statement, metric, baseline, target, start, deadline, direction } = plan.goal;
        const score = scoreGoal({
          statement,
          metric,
          direction,
          baseline: baseline ?? undefined,
          target: target ?? undefined,
          start: start ?? undefined,
          deadline: deadline ?? undefined,
        });
        expect('score' in score && score.score).toBeGreaterThanOrEqual(85);
        expect(checkIns.every(({ date }) => date >= (start ?? 0) && date <= today)).toBe(true);
        expect(plan.milestones[plan.milestones.length - 1]).toEqual({ due: deadline, share: 1 });
        const values = checkIns.map(({ value }) => value);
        if (plan.goal.kind === 'Total') expect(values).toEqual([...values].sort((a, b) => a - b));
      }
    }),
    { numRuns: 25 },
  );
});
