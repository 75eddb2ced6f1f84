import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnLetters, formulaFor, type Layout } from '../../src/plan/layout.ts';
import { crampedColumns, filledBy, locateColumns, missingColumns } from '../../src/plan/locate.ts';
import { PLAN_SHEET } from '../../src/plan/plan-sheet.ts';
import { planningSheets } from '../../src/plan/planning-sheets.ts';

const layout: Layout = Object.fromEntries(
  planningSheets().map(({ key, name, columns }) => [
    key,
    { name, columns: Object.fromEntries(columns.map((column, at) => [column.key, at + 1])) },
  ]),
);

describe('every planning sheet', () => {
  test.each(planningSheets())('$name explains each of its columns', ({ columns }) => {
    for (const { title, note } of columns) if (title !== '') expect(note).not.toBe('');
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  });

  test.each(planningSheets())(
    '$name shows a progress bar whole, so that 93% is told from 100%',
    ({ columns }) => {
      // Arial at 10 points: a block is 0.708 of 13.3 pixels wide. At each side of it the cell keeps 3 pixels.
      const tenBlocks = 10 * 0.708 * (10 / 0.75);
      for (const { key, width } of columns) {
        if (key === 'progressBar') expect(width).toBeGreaterThan(tenBlocks + 6);
      }
    },
  );

  test.each(planningSheets())(
    '$name writes formulas that mean the same in every locale',
    ({ key, columns }) => {
      for (const { formula } of columns) {
        if (!formula) continue;
        const written = (formulaFor(formula, key, layout) ?? '').replace(/"[^"]*"|'[^']*'/g, '""');
        expect(written).toMatch(/^=/);
        expect(written).not.toMatch(/[{},]/);
        expect(written).not.toMatch(/\d\.\d/);
        expect(written).not.toMatch(/\b(SUMIFS|MAXIFS|AVERAGEIFS)\(/);
        expect(written.split('(').length).toBe(written.split(')').length);
      }
    },
  );

  test.each(planningSheets())(
    '$name reads every column from the first row, so that inserted rows shift nothing',
    ({ key, columns }) => {
      for (const { formula } of columns) {
        const ranges = formula ? (formulaFor(formula, key, layout) ?? '').match(/[A-Z]+\d+:[A-Z]+/g) : [];
        for (const range of ranges ?? []) expect(range).toMatch(/^([A-Z]+)1:\1$/);
      }
    },
  );
});

describe('formulaFor', () => {
  test('names other sheets as they are called now', () => {
    const renamed = { ...layout, checkIns: { name: "Log '27", columns: { id: 4 } } };
    expect(formulaFor('=SUM({target};{checkIns.id})', 'plan', renamed)).toBe("=SUM(K1:K;'Log ''27'!D1:D)");
  });

  test('writes nothing where a column is missing', () => {
    expect(formulaFor('=SUM({target})', 'plan', { plan: { name: 'Plan', columns: {} } })).toBeUndefined();
  });
});

test('columnLetters counts as Sheets does', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

describe('locateColumns', () => {
  const titles = PLAN_SHEET.columns.map(({ title }) => title);
  const marks = PLAN_SHEET.columns.map(({ key }, at) => ({ key, column: at + 1 }));

  test('follows the marks wherever the columns go, whatever their headers say', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(marks, { minLength: marks.length }), (shuffled) => {
        const moved = shuffled.map(({ key }, at) => ({ key, column: at + 1 }));
        const found = locateColumns(PLAN_SHEET, moved, Array(titles.length).fill('Owner'));
        for (const { key, spilled } of PLAN_SHEET.columns) {
          if (!spilled) expect(found[key]).toBe(moved.find((mark) => mark.key === key)?.column);
        }
      }),
    );
  });

  test('goes by header text where marks are lost, and says what is gone', () => {
    const without = titles.filter((title) => title !== 'Target').map((title) => ` ${title.toUpperCase()} `);
    const found = locateColumns(PLAN_SHEET, [], without);
    expect(found.statement).toBe(3);
    expect(found.start).toBe(11);
    expect(missingColumns(PLAN_SHEET, found).map(({ title }) => title)).toEqual(['Target']);
  });

  test('takes a header that was typed over for the column that stood there, unless that carries a mark', () => {
    const columns = locateColumns(PLAN_SHEET, marks, titles);
    const over = (title: string) => titles.map((each) => (each === title ? 'Ours' : each));
    const before = { titles, columns };
    expect(locateColumns(PLAN_SHEET, [], over('Status'), before).status).toBe(columns.status);
    expect(locateColumns(PLAN_SHEET, [], over('Target'), before).target).toBeUndefined();
  });

  test('takes an error in place of a title for no name', () => {
    const columns = locateColumns(PLAN_SHEET, [], titles);
    const failing = (...failed: string[]) => titles.map((each) => (failed.includes(each) ? '#REF!' : each));
    const before = { titles: failing('Pace'), columns };
    expect(locateColumns(PLAN_SHEET, [], failing('Current', 'Pace'), before)).toEqual(columns);
  });

  const everyColumn = planningSheets().flatMap((sheet) =>
    sheet.columns.filter(({ title }) => title !== '').map((column) => ({ sheet, column })),
  );

  test.each(everyColumn)(
    'misses nothing but $column.title once it is deleted from $sheet.name',
    ({ sheet, column }) => {
      const titles = sheet.columns.map(({ title }) => title);
      const columns = Object.fromEntries(sheet.columns.map(({ key }, at) => [key, at + 1]));
      const left = sheet.columns.filter((each) => each !== column);
      // What reads the deleted column shows an error, and so may all that reads this in turn.
      const broken = left.map(({ formula, spilled, title }) => (formula ? '#REF!' : spilled ? '' : title));
      const formulas = left.map(({ formula }) =>
        formula
          ? (formulaFor(formula, sheet.key, layout) ?? '').replace(/A\d+:A/g, '#REF!').replace(/;/g, ', ')
          : '',
      );
      const found = locateColumns(sheet, [], broken, { titles, columns }, () => formulas);
      const missing = [
        ...missingColumns(sheet, found),
        ...crampedColumns(sheet, found).map((each) => filledBy(sheet, each)),
      ];
      expect(missing.map((each) => each?.title)).toEqual([(filledBy(sheet, column) ?? column).title]);
      for (const [place, { key, spilled }] of left.entries())
        if (!spilled) expect(found[key]).toBe(place + 1);
    },
  );

  test('remembers what a header was changed to, wherever the column goes next', () => {
    const columns = locateColumns(PLAN_SHEET, marks, titles);
    const renamed = titles.map((title) => (title === 'Owner' ? 'Wer' : title));
    const moved = ['Wer', ...renamed.filter((title) => title !== 'Wer')];
    expect(locateColumns(PLAN_SHEET, [], moved, { titles: renamed, columns }).owner).toBe(1);
  });
});
