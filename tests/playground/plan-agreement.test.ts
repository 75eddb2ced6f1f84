import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { derive, scoreOf } from '../../src/sidebar/model/derived.ts';
import { answersOf } from '../../src/sidebar/model/goal-plan.ts';
import { surroundingsOf } from '../../src/sidebar/model/surroundings.ts';
import { goalPlan, saveRequest, tactic } from './plan-goals.ts';
import { openSpreadsheet, type Spreadsheet } from './plan-host.ts';

/** The same goal is judged by the wizard in the browser and by formulas in the sheet. */
describe('the plan and the wizard say the same', () => {
  let sheet: Spreadsheet;

  beforeAll(async () => {
    sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    sheet.type('Settings', 'B2', ['2027-01-04']);
  });
  afterAll(() => sheet.close());

  /** What the wizard makes of a goal of the plan, and what stands in the goal's row. */
  async function saidOf(id: string) {
    const around = surroundingsOf((await sheet.call('openWizard')).data);
    const answers = answersOf((await sheet.call('loadGoal', { id })).data, around);
    const score = scoreOf(answers, derive(answers, around), around);
    if ('unreadable' in score) throw new Error(score.unreadable);
    const row = (await sheet.column('Plan', 'ID')).indexOf(id);
    const at = async (title: string) => (await sheet.column('Plan', title))[row];
    return {
      wizard: [score.score, score.levels.A, score.advice],
      plan: [await at('SMART score'), await at('A'), await at('What to fix')],
      letter: score.perLetterAdvice.A,
    };
  }

  test('of a goal whose tactics bring too little', async () => {
    const statement =
      'Win 1,200 qualified leads in Germany by 31 December 2027, up from 1,000, through trade fairs';
    const metric = { unit: 'number', metric: 'Qualified leads', baseline: 1_000, target: 1_200 } as const;
    const tactics = [tactic('Trade fairs', 396)];
    await sheet.call('saveGoal', saveRequest(goalPlan({ statement, ...metric }, { tactics })));
    const { wizard, plan, letter } = await saidOf('G1');
    const advice = 'Add tactics or raise contributions: together they bring 33% of what the goal needs.';
    expect(plan).toEqual([expect.any(Number), 1, advice]);
    expect(wizard).toEqual(plan);
    expect(letter).toBe(advice);
  });

  test('of a goal that falls although its metric should rise, which only its row tells', async () => {
    const statement = 'Cut the waiting list of our courses from 40 to 15 children by 31 December 2027';
    const metric = { kind: 'Level', unit: 'number', metric: 'Children waiting' } as const;
    await sheet.call('saveGoal', saveRequest(goalPlan({ statement, ...metric, baseline: 40, target: 15 })));
    const { wizard, plan, letter } = await saidOf('G2');
    expect(plan[2]).toMatch(/^Direction is Increase, but the target is below the baseline: correct one of/);
    expect(plan.slice(0, 2)).toEqual([59, 0]);
    expect(wizard).toEqual(plan);
    expect(letter).toMatch(/^Direction is Increase/);
    const row = (await sheet.column('Plan', 'ID')).indexOf('G2') + 2;
    sheet.type('Plan', `I${row}`, ['Decrease']);
    const mended = await saidOf('G2');
    expect(mended.plan[0]).toBeGreaterThan(84);
    expect(mended.wizard).toEqual(mended.plan);
  });

  test('of recurring revenue: in how many months it pays for its funnel, where that is long', async () => {
    const goal = { metric: 'MRR', kind: 'Level', baseline: 50_000, target: 60_000 } as const;
    const funnel = {
      averageSale: 40,
      stages: [
        { stage: 'Visits', rate: 0.05, days: null, unitCost: 3 },
        { stage: 'Customers', rate: null, days: null, unitCost: null },
      ],
    };
    const statement = 'Grow recurring revenue from 50,000 to 60,000 by 31 December 2027 through ads';
    await sheet.call('saveGoal', saveRequest(goalPlan({ ...goal, statement }, { funnel })));
    expect((await sheet.values('Funnel', 'K2'))[0]?.[0]).toBeCloseTo(15_000);
    expect(await sheet.column('Funnel', 'What to fix')).toEqual(['', '']);
    const row = (await sheet.column('Plan', 'ID')).indexOf('G3') + 2;
    sheet.type('Plan', `G${row}`, ['ARR']);
    expect((await sheet.column('Funnel', 'What to fix'))[0]).toBe(
      'The revenue that this adds pays for it only in 18 months: lower a unit cost or raise a rate',
    );
  });
});

describe('a goal that lacks what its status needs', () => {
  const missing = async (...goals: (string | number)[][]) => {
    const sheet = await openSpreadsheet();
    await sheet.host.callMenu('Set up planning sheets');
    sheet.type('Settings', 'B2', ['2027-02-01']);
    sheet.type('Plan', 'A2', ...goals);
    return sheet;
  };
  const statement = 'Raise the trial-to-paid rate from 14% to 18% by 31 March 2027 through onboarding calls';

  test('says just that in the plan, once on the Dashboard, and is counted there', async () => {
    const row = (id: string, kind: string, ...rest: (string | number)[]) => [
      ...[id, 'Goal', statement, '', '', '', 'Trial-to-paid rate', kind, 'Increase'],
      ...rest,
    ];
    const sheet = await missing(
      row('G1', 'Level', '', '', '2026-10-01', '2027-03-31'),
      row('G2', 'Level', 0.14, 0.18, '2026-10-01', ''),
      row('G3', 'Total', '', '', '', ''),
      row('G4', 'Level', 0.14, 0.18, '2026-10-01', '2027-03-31'),
      ['T1', 'Tactic', 'Onboarding calls', 'G4', '', '', '', '', '', '', '', '', ''],
    );
    sheet.type('Check-ins', 'A2', ['2027-01-20', 'G1', 0.15]);
    const said = [
      'Still to fill in: Baseline and Target.',
      'Still to fill in: Deadline.',
      'Still to fill in: Target, Start and Deadline.',
    ];
    const toFix = await sheet.column('Plan', 'What to fix');
    for (const [at, text] of said.entries()) expect(toFix[at]).toContain(text);
    expect(toFix.slice(0, 2).join()).not.toContain('SMART:');
    expect(toFix.slice(3).join()).not.toContain('Still to fill in');
    await sheet.host.callMenu('Refresh dashboard');
    const remarks = (await sheet.values('Dashboard', 'M2:M4')).map(([text]) => text);
    expect(remarks).toEqual([said[0], expect.stringMatching(/^Still to fill in: Deadline\./), said[2]]);
    expect(remarks.join()).not.toContain('Needs');
    const figures = new Map(
      (await sheet.values('Dashboard', 'A2:B16')).map(([label, value]) => [label, value]),
    );
    expect([figures.get('No check-in yet'), figures.get('No status yet')]).toEqual([3, 1]);
    sheet.close();
  });
});
