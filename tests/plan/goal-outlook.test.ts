import { expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { goalOutlook } from '../../src/plan/goal-outlook.ts';
import type { PlanRow } from '../../src/plan/plan-row.ts';

const day = (iso: string) => parseIso(iso) ?? 0;

test('a goal has a projection and odds up to its last day; after that it is decided', () => {
  const goal = {
    ...{ id: 'G1', kind: 'Total', direction: 'Increase', target: 1200 },
    ...{ start: day('2026-01-01'), deadline: day('2026-06-30') },
  } as PlanRow;
  const checkIns = ['01', '02', '03', '04', '05', '06'].map((month, n) => ({
    ...{ goalId: 'G1', date: day(`2026-${month}-28`), value: 190 * (n + 1) + (n % 2) * 9 },
    ...{ confidence: null, note: '', who: '' },
  }));
  const on = (iso: string) => goalOutlook(goal, checkIns, day(iso));
  expect(on('2026-06-30')).toMatchObject({ expected: expect.any(Number), chance: expect.any(Number) });
  expect(on('2026-07-01')).toMatchObject({ expected: null, chance: null, remark: '' });
});
