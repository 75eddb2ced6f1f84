import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { stillMissing } from '../../src/plan/still-missing.ts';
import type { PlanRowSummary } from '../../src/rpc.ts';
import { fallenFrom, preview, readCheckIn, startsAtBaseline } from '../../src/sidebar/model/check-in.ts';
import { linesOf } from '../../src/sidebar/model/standing.ts';
import { AROUND } from './around.ts';

const ROW: PlanRowSummary = {
  ...{ id: 'G1', type: 'Goal', statement: 'Grow sales', supports: '', metric: 'Revenue', kind: 'Total' },
  ...{
    direction: 'Increase',
    unit: 'money',
    currency: '€',
    baseline: 100,
    target: 200,
    start: '2027-01-01',
    deadline: '2027-12-31',
  },
  milestones: [
    { due: '2027-12-31', share: 1 },
    { due: '2027-03-31', share: 0.25 },
  ],
  state: { current: 20, lastCheckIn: null, progress: 0.1, expected: 50, pace: 0.4, status: 'Behind' },
};
const TYPED = { goalId: 'G1', value: '50', date: '2027-03-31', confidence: '7', note: ' fine ', who: 'Mia' };

const MARCH = { ...AROUND, today: parseIso('2027-03-31') ?? 0 };

describe('A check-in', () => {
  test('is read as typed', () => {
    expect(readCheckIn(TYPED, ROW, MARCH).checkIn).toEqual({
      ...{ goalId: 'G1', value: 50, date: '2027-03-31', confidence: 7, note: 'fine', who: 'Mia' },
    });
  });

  test.each([
    ['Revenue', 'percent', 0.08, '6%', 0.06],
    ['Conversion rate', 'number', 0.05, '3%', 0.03],
    ['Conversion rate', 'number', 0.05, '3', 0.03],
    ['Customer satisfaction', 'number', 4.5, '4.2', 4.2],
  ] as const)('of %s in %s, aimed at %d, reads %s as %d', (metric, unit, target, value, read) => {
    const row = { ...ROW, kind: 'Level' as const, metric, unit, target };
    expect(readCheckIn({ ...TYPED, value }, row, MARCH).checkIn?.value).toBe(read);
  });

  test('of a goal without what its status needs is told which cells are blank', () => {
    expect(stillMissing(ROW)).toBe('');
    expect(stillMissing({ ...ROW, baseline: null })).toBe('');
    const level = { ...ROW, kind: 'Level' as const, baseline: null };
    expect(stillMissing({ ...level, target: null })).toBe('Still to fill in: Baseline and Target.');
    expect(stillMissing({ ...level, direction: 'Keep at most' })).toBe('');
    expect(stillMissing({ ...ROW, target: null, start: null, deadline: null })).toBe(
      'Still to fill in: Target, Start and Deadline.',
    );
  });

  test('names what is missing', () => {
    const { checkIn, problems } = readCheckIn({ ...TYPED, value: 'lots', date: '' }, undefined, AROUND);
    expect(checkIn).toBeNull();
    expect(Object.keys(problems)).toEqual(['goalId', 'value', 'date']);
  });

  test('knows nothing yet of a day after today', () => {
    const { checkIn, problems } = readCheckIn({ ...TYPED, date: '2027-04-01' }, ROW, MARCH);
    expect(checkIn).toBeNull();
    expect(problems.date).toContain('after 31 March 2027');
    expect(readCheckIn(TYPED, ROW, MARCH).problems).toEqual({});
  });

  test('asks whether a day before the goal’s start is meant', () => {
    const read = (date: string, row = ROW) => readCheckIn({ ...TYPED, date }, row, MARCH);
    expect(read('2026-12-31').doubt).toContain('G1 only starts on 1 January 2027');
    expect(read('2026-12-31').checkIn).toMatchObject({ date: '2026-12-31' });
    expect(read('2027-01-01').doubt).toBeNull();
    expect(read('2026-12-31', { ...ROW, start: null }).doubt).toBeNull();
  });

  test('sees a total fall, as when only what came since is written', () => {
    const stands = { ...ROW.state, current: 60, lastCheckIn: '2027-02-28' };
    const at = (value: number, date: string, kind: 'Total' | 'Level' = 'Total') =>
      fallenFrom({ ...ROW, kind, state: stands }, { ...TYPED, value, date, confidence: null });
    expect(at(20, '2027-03-31')).toBe(60);
    expect(at(60, '2027-03-31')).toBeNull();
    expect(at(20, '2027-02-28')).toBeNull();
    expect(at(20, '2027-03-31', 'Level')).toBeNull();
    const unread = { ...ROW, state: { ...stands, current: null, lastCheckIn: null } };
    expect(fallenFrom(unread, { ...TYPED, value: 20, confidence: null })).toBeNull();
  });

  test('asks whether a day after the goal’s end is meant; a reading may be as late as check-ins are apart', () => {
    const around = { ...MARCH, today: parseIso('2028-02-29') ?? 0 };
    const read = (date: string, kind: 'Total' | 'Level') =>
      readCheckIn({ ...TYPED, date }, { ...ROW, kind, deadline: '2027-12-31' }, around).doubt;
    expect(read('2027-12-31', 'Total')).toBeNull();
    expect(read('2028-01-01', 'Total')).toContain('G1 ended on 31 December 2027');
    expect(read('2028-01-14', 'Level')).toBeNull();
    expect(read('2028-01-15', 'Level')).toContain('G1 ended on 31 December 2027');
  });

  test('shows pace and status before it is saved', () => {
    const state = (value: number) => preview(ROW, { ...TYPED, value, confidence: null }, MARCH);
    expect(state(50)).toMatchObject({ current: 50, pace: 1, progress: 0.25, status: 'On track' });
    expect(state(40)).toMatchObject({ pace: 0.8, status: 'At risk' });
    expect(state(20)).toMatchObject({ pace: 0.4, status: 'Behind' });
    expect(state(200)).toMatchObject({ status: 'Achieved' });
  });

  test('that is not the newest up to today leaves the goal where it stands', () => {
    const today = parseIso('2027-03-31') ?? 0;
    const row = { ...ROW, state: { ...ROW.state, lastCheckIn: '2027-03-15' } };
    const on = (date: string) =>
      preview(row, { ...TYPED, date, value: 50, confidence: null }, { ...AROUND, today });
    expect(on('2027-04-01')).toEqual(row.state);
    expect(on('2027-03-14')).toEqual(row.state);
    expect(on('2027-03-15')).toMatchObject({ current: 50, lastCheckIn: '2027-03-15' });
  });

  test('leaves pace open where it cannot be told', () => {
    const typed = { ...TYPED, date: '2027-01-04', confidence: null };
    const unknown = preview({ ...ROW, target: null }, { ...typed, value: 1 }, AROUND);
    expect(unknown).toMatchObject({ current: 1, pace: null, status: null });
  });
});

describe('The card of where a goal stands', () => {
  const MRR: PlanRowSummary = {
    ...ROW,
    ...{ metric: 'MRR', kind: 'Level', currency: '$', baseline: 182_000, target: 240_000 },
    milestones: [],
    state: {
      ...{ current: 198_200, lastCheckIn: '2027-03-31', progress: 0.28, expected: 196_181.3, pace: 1.1427 },
      status: 'On track',
    },
  };
  const shown = (row: PlanRowSummary, today: string) =>
    linesOf(row, row.state, { ...AROUND, today: parseIso(today) ?? 0 });

  test('shows what was typed as it was typed', () => {
    expect(shown(MRR, '2027-03-31')).toEqual([
      ['Now', '$198,200'],
      ['Expected by now', '$196,181'],
      ['Progress', '28%'],
      ['Pace', '1.14'],
      ['Status', 'On track'],
    ]);
  });

  test('says of a check-in of an earlier day what was expected on that day', () => {
    const lines = shown({ ...MRR, state: { ...MRR.state, expected: 240_000 } }, '2027-12-01');
    expect(lines.slice(0, 2)).toEqual([
      ['On 31 Mar 2027', '$198,200'],
      ['Expected by then', '$196,181'],
    ]);
  });

  test('expects of an earlier day what the milestones asked for on it', () => {
    const total = { ...ROW, state: { ...ROW.state, current: 40, lastCheckIn: '2027-03-31' } };
    expect(shown(total, '2027-06-30').slice(0, 2)).toEqual([
      ['On 31 Mar 2027', '€40'],
      ['Expected by then', '€50'],
    ]);
    const kept = { ...total, kind: 'Level' as const, direction: 'Keep at least' as const };
    expect(shown(kept, '2027-06-30')[1]).toEqual(['Expected by then', '€200']);
  });

  test('leaves out what is not known', () => {
    const bare = {
      ...MRR,
      baseline: null,
      state: { ...MRR.state, progress: null, pace: null, status: null },
    };
    expect(shown(bare, '2027-12-01')).toEqual([['On 31 Mar 2027', '$198,200']]);
  });
});

describe('The first value of a total', () => {
  const members: PlanRowSummary = { ...ROW, metric: 'Members', unit: 'number', baseline: 2100, target: 2600 };
  const at = (value: string, date: string, row = members) => {
    const { checkIn } = readCheckIn({ ...TYPED, value, date }, row, MARCH);
    return checkIn !== null && startsAtBaseline(row, checkIn);
  };

  test('is doubted where it is at the baseline so soon, as that is what a level does', () => {
    expect(at('2150', '2027-03-31')).toBe(true);
    expect(at('150', '2027-03-31')).toBe(false);
    expect(at('2150', '2027-03-31', { ...members, kind: 'Level' })).toBe(false);
    expect(at('2150', '2027-03-31', { ...members, deadline: '2027-04-30' })).toBe(false);
    const again = { ...members, state: { ...members.state, lastCheckIn: '2027-02-28' } };
    expect(at('2150', '2027-03-31', again)).toBe(false);
  });
});
