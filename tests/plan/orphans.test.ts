import { describe, expect, test } from 'vitest';
import { orphansOf } from '../../src/plan/orphans.ts';
import type { Cells, SheetRows } from '../../src/plan/rows.ts';

function sheet(...rows: Cells[]): SheetRows {
  return {
    rows: rows.map((row, at) => ({ row: at + 2, cell: (key) => row[key] ?? '' })),
    nextRow: rows.length + 2,
  };
}

describe('what belongs to a goal that was deleted by hand', () => {
  test('is told in one sentence for each, then what to do', () => {
    const found = orphansOf({
      plan: sheet(
        { id: 'G1', supports: 'Reach the year’s plan' },
        { id: 'S1', supports: 'G2' },
        { id: 'T1', supports: 'S1' },
        { id: 'T2', supports: 'S7' },
      ),
      milestones: sheet({ id: 'G1' }, { id: 'G2' }, { id: 'G2' }),
      funnel: sheet({ id: 'G2' }),
      checkIns: sheet({ id: 'G1' }, { id: 'T1' }, { id: 'G2' }),
    });
    expect(found).toEqual([
      'G2 is not in the plan any more, but still has S1, 2 milestones, 1 funnel stage and 1 check-in.',
      'S7 is not in the plan any more, but still has T2.',
      'To get a row of the plan back, use Edit ▸ Undo or File ▸ Version history. Otherwise give what it still has the ID of another row of the plan, or delete it.',
    ]);
  });

  test('is not what names a row in small letters, or nothing at all', () => {
    const plan = sheet(
      { id: 'G1', supports: '' },
      { id: 'T1', supports: 'g1' },
      { id: '', supports: 'Plan B2B' },
      { id: 'G2', supports: 'Q4' },
    );
    const none = sheet({ id: '' });
    expect(orphansOf({ plan, milestones: none, funnel: none, checkIns: none })).toEqual([]);
  });
});
