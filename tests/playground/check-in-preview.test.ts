import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preview } from '../../src/sidebar/model/check-in.ts';
import { surroundingsOf } from '../../src/sidebar/model/surroundings.ts';
import { goalPlan, saveRequest } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

/** The check-in view says where a goal will stand before anything is saved: it must be what the sheet then says. */
describe('a check-in', () => {
  let sheet: Spreadsheet;
  let keys = 0;

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    const subscribers = { kind: 'Level', unit: 'number', metric: 'Subscribers', target: 1_500 } as const;
    for (const goal of [{}, { ...subscribers, baseline: 1_000 }, { ...subscribers, baseline: null }]) {
      await sheet.call('saveGoal', saveRequest(goalPlan(goal)));
    }
    const milestones = [
      { due: '2027-05-31', share: 0.2 },
      { due: '2027-12-31', share: 1 },
    ];
    await sheet.call('saveGoal', saveRequest(goalPlan({}, { milestones })));
    const churn = { kind: 'Level', unit: 'percent', metric: 'Churn rate', target: 0.06 } as const;
    const spend = { metric: 'Ad spend', baseline: null, target: 1_200 } as const;
    for (const goal of [{ ...churn, baseline: null }, spend]) {
      const limit = { ...goal, direction: 'Keep at most' } as const;
      await sheet.call('saveGoal', saveRequest(goalPlan(limit, { milestones })));
    }
    const late = [
      { due: '2027-09-30', share: 0 },
      { due: '2027-12-31', share: 1 },
    ];
    await sheet.call('saveGoal', saveRequest(goalPlan({}, { milestones: late })));
    sheet.type('Settings', 'B2', ['2027-07-01']);
  });
  afterAll(() => sheet.close());

  async function shownAndSaved(goalId: string, value: number, date = '2027-07-01') {
    const around = surroundingsOf((await sheet.call('openWizard')).data);
    const row = around.rows.find(({ id }) => id === goalId);
    if (!row) throw new Error(`There is no ${goalId}`);
    const checkIn = { date, goalId, value, confidence: null, note: '', who: '' };
    const shown = preview(row, checkIn, around);
    keys += 1;
    const saved = await sheet.call('checkIn', { saveKey: `preview-${keys}`, checkIn });
    const figures = ({ current, progress, pace, status }: typeof shown) => ({
      current,
      progress: progress === null ? null : expect.closeTo(progress),
      pace: pace === null ? null : expect.closeTo(pace),
      status,
    });
    return [saved.data.state, expect.objectContaining(figures(shown))] as const;
  }

  test.each([
    ['G1', 53_000, '2027-06-20', 'On track'],
    ['G2', 1_150, '2027-06-10', 'Behind'],
    ['G4', 20_000, '2027-05-01', 'On track'],
    ['G4', 30_000, '2027-06-10', 'On track'],
  ])('of %s at %d on an earlier day is held to what that day asked for', async (id, value, date, status) => {
    const [saved, shown] = await shownAndSaved(id, value, date);
    expect(saved.status).toBe(status);
    expect(saved).toEqual(shown);
  });

  test.each([
    ['a total on its way', 'G1', 60_000],
    ['a total that is behind', 'G1', 20_000],
    ['a total that is reached', 'G1', 125_000],
    ['a level on its way', 'G2', 1_240],
    ['a level that is reached', 'G2', 1_500],
    ['a level without a baseline that is reached', 'G3', 1_600],
    ['a limit that holds', 'G5', 0.055],
    ['a limit that is broken by a little', 'G5', 0.065],
    ['a limit that is broken by much', 'G5', 0.08],
    ['a total that keeps below its limit', 'G6', 300],
    ['a total that uses its limit up too fast', 'G6', 700],
    ['a total that is over its limit', 'G6', 1_210],
    ['a total that nothing is expected of yet', 'G7', 0],
  ])('shows of %s what the sheet says once it is saved', async (_, id, value) => {
    const [saved, shown] = await shownAndSaved(id, value);
    expect(saved.status).not.toBeNull();
    expect(saved).toEqual(shown);
  });

  test('says nothing of pace and status while a level has no baseline, in the view as in the sheet', async () => {
    const [saved, shown] = await shownAndSaved('G3', 1_240);
    expect(saved).toMatchObject({ current: 1_240, expected: null, pace: null, status: null });
    expect(saved).toEqual(shown);
  });

  test.each([
    ['after the as-of date', '2027-08-01'],
    ['before the newest one', '2027-06-01'],
  ])('%s changes nothing yet, in the view as in the sheet', async (_, date) => {
    await shownAndSaved('G1', 62_000);
    const [saved, shown] = await shownAndSaved('G1', 90_000, date);
    expect(saved.current).toBe(62_000);
    expect(saved).toEqual(shown);
  });

  test('is known by its day, however long ago the as-of date makes it', async () => {
    await shownAndSaved('G2', 1_250, '2027-07-02');
    sheet.type('Settings', 'B2', ['2027-09-01']);
    const [row] = surroundingsOf((await sheet.call('openWizard')).data).rows.slice(1);
    expect(row?.state.lastCheckIn).toBe('2027-07-02');
    sheet.type('Settings', 'B2', ['2027-07-01']);
  });

  test('names the next milestone that is still ahead, and none once the goal is reached', async () => {
    const next = async (saveKey: string, value: number, date: string) => {
      const checkIn = { date, goalId: 'G4', value, confidence: null, note: '', who: '' };
      return (await sheet.call('checkIn', { saveKey, checkIn })).data.nextMilestone;
    };
    expect(await next('next-milestone-1', 25_000, '2027-05-20')).toMatchObject({ due: '2027-12-31' });
    expect(await next('next-milestone-2', 200_000, '2027-07-01')).toBeNull();
  });
});
