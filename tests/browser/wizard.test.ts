import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CONTEXT, GOAL_ROW, openStage, SETTINGS } from './wizard-stage.ts';
import { next, requestsOf, test } from './wizard-test.ts';

/** A field holds what the goal's sentence says, and says so. */
async function expectFilled(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  expect(await field.inputValue()).toBe(value);
  const about = (await field.getAttribute('aria-describedby'))?.split(' ')[0];
  expect(await page.locator(`#${about}`).textContent()).toBe('From your goal.');
}

const { state, id, type: _, ...GOAL } = GOAL_ROW;

/** What `Edit goal` is answered for it. */
const LOADED = {
  ok: true,
  data: {
    id,
    state,
    checkIns: [],
    plan: {
      goal: { ...GOAL, owner: 'Mia', channel: 'Shop' },
      strategies: [{ id: 'S1', statement: 'Promotions', owner: 'Mia', tactics: [] }],
      tactics: [],
      milestones: [{ due: '2027-12-31', share: 1 }],
      funnel: null,
    },
  },
};

const RATE = { kind: 'unexpected', message: 'Google is busy.' };

describe('The goal wizard', () => {
  test('leads from a template to a saved goal', async ({ page }) => {
    await openStage(page);
    await page.getByText('Step 1 of 6').waitFor();
    await page.getByLabel('Start from').selectOption('Raise conversion rate');
    await next(page, 'Metric');
    await next(page, 'Numbers');
    await page.getByLabel('Baseline').fill('2%');
    await page.getByLabel('Target', { exact: true }).fill('5%');
    await page.getByText('3 points more, 2.5 times as much').waitFor();
    await next(page, 'Time');
    await page.getByLabel('Deadline').fill('2027-06-30');
    await page.getByLabel('Milestones').selectOption('month');
    await next(page, 'Tactics');
    await page.getByLabel('Strategy').fill('Instagram influencer marketing');
    await page.getByLabel('Supports').fill('Grow online sales');
    await page.getByLabel('Owner').fill('Mia');
    await page.getByRole('button', { name: 'Add tactic' }).click();
    await page.getByLabel('Tactic', { exact: true }).fill('Five reels with pet bloggers');
    await page.getByLabel('Expected contribution').fill('3%');
    await page.getByLabel('Effort').fill('6');
    await next(page, 'Review');
    expect(await page.getByLabel('Goal statement').inputValue()).toBe(
      'Raise the shop’s conversion rate from 2% to 5% by 30 June 2027 through Instagram influencer marketing, to grow online sales',
    );
    await page.getByRole('button', { name: 'Save goal' }).click();
    await page.getByRole('heading', { name: 'Goal G1 saved' }).waitFor();
    const [saved] = await requestsOf(page, 'saveGoal');
    expect(saved).toMatchObject({
      saveKey: expect.stringMatching(/^[A-Za-z0-9-]{8,64}$/),
      removedIds: [],
      plan: {
        goal: {
          metric: 'Conversion rate',
          kind: 'Level',
          direction: 'Increase',
          unit: 'percent',
          baseline: 0.02,
          target: 0.05,
          start: '2027-01-04',
          deadline: '2027-06-30',
          owner: 'Mia',
          channel: 'Instagram',
        },
        strategies: [
          {
            statement: 'Instagram influencer marketing',
            tactics: [
              { statement: 'Five reels with pet bloggers', contribution: 0.03, effort: 6, owner: 'Mia' },
            ],
          },
        ],
      },
    });
  });

  test('carries what the goal says into the fields, and says where it came from', async ({ page }) => {
    await openStage(page, { context: { settings: { ...SETTINGS, currency: '$' } } });
    await page
      .getByLabel('Goal')
      .fill('Grow online sales from €80k to €100k by 30 June 2027 through our newsletter (owner: Priya)');
    await next(page, 'Metric');
    await expectFilled(page, 'Metric', 'Revenue');
    await next(page, 'Numbers');
    await expectFilled(page, 'Baseline', '€80k');
    await expectFilled(page, 'Target', '€100k');
    await page.getByText('€20,000 more, a rise of 25%').waitFor();
    await next(page, 'Time');
    await expectFilled(page, 'Deadline', '2027-06-30');
    await page.getByLabel('Deadline').fill('2027-09-30');
    expect(await page.getByText('From your goal.').count()).toBe(0);
    await next(page, 'Tactics');
    await expectFilled(page, 'Owner', 'Priya');
    await next(page, 'Review');
    expect(await page.getByLabel('Goal statement').inputValue()).toBe(
      'Grow online sales from €80k to €100k by 30 September 2027 through our newsletter (owner: Priya)',
    );
    await page.getByRole('button', { name: 'Save goal' }).click();
    await page.getByRole('heading', { name: 'Goal G1 saved' }).waitFor();
    expect((await requestsOf(page, 'saveGoal'))[0]).toMatchObject({
      plan: {
        goal: {
          metric: 'Revenue',
          channel: 'newsletter',
          owner: 'Priya',
          unit: 'money',
          baseline: 80_000,
          target: 100_000,
          deadline: '2027-09-30',
        },
      },
    });
  });

  test('lets a field that was filled from the goal be typed over', async ({ page }) => {
    await openStage(page);
    await page.getByLabel('Goal').fill('Reduce churn by 20% by June');
    await page.getByRole('button', { name: 'Numbers' }).click();
    await expectFilled(page, 'Target', '20%');
    expect(await page.getByLabel('Target is').inputValue()).toBe('a change in %');
    await page.getByText('A change needs a starting point').waitFor();
    await page.getByLabel('Baseline').fill('5%');
    await page.getByLabel('Target', { exact: true }).fill('4.5%');
    expect(await page.getByLabel('Target is').inputValue()).toBe('a value');
    await page.getByText('0.5 points less, a fall of 10%').waitFor();
    await page.getByRole('button', { name: 'Goal', exact: true }).click();
    await page.getByLabel('Goal').fill('Reduce churn by 10% by July');
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    await expectFilled(page, 'Deadline', '2027-07-31');
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByLabel('Target', { exact: true }).inputValue()).toBe('4.5%');
  });

  test('offers the plan, a summary and a new goal after saving', async ({ page }) => {
    await openStage(page);
    await page.getByLabel('Goal').fill('Win 500 new subscribers by 30 June 2027');
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Save goal' }).click();
    await page.getByRole('button', { name: 'Open plan' }).click();
    await page.getByRole('button', { name: 'Copy summary' }).click();
    expect(await page.getByLabel('Summary').inputValue()).toContain('G1');
    expect(await requestsOf(page, 'openPlan')).toEqual([{ id: 'G1' }]);
    await page.getByRole('button', { name: 'New goal' }).click();
    await page.getByText('Step 1 of 6').waitFor();
    expect(await page.getByLabel('Goal').inputValue()).toBe('');
  });

  test('scores while one types, and a letter tells what it lacks', async ({ page }) => {
    await openStage(page);
    const points = page.locator('.number');
    expect(await points.textContent()).toBe('–');
    await page.getByLabel('Goal').pressSequentially('More sales');
    await page.locator('.number', { hasText: /\d/ }).waitFor();
    const wish = Number(await points.textContent());
    await page
      .getByLabel('Goal')
      .fill('Raise the shop’s conversion rate from 2% to 3% by 30 June 2027 to grow sales');
    await page.waitForFunction(
      (before) => Number(document.querySelector('.number')?.textContent) > before,
      wish,
    );
    await page.getByRole('button', { name: 'T Time-bound: there' }).click();
    await page.getByText('Time-bound: there', { exact: true }).last().waitFor();
  });

  test('praises no sentence that says otherwise than the fields', async ({ page }) => {
    await openStage(page);
    await page.getByLabel('Start from').selectOption('Raise conversion rate');
    await next(page, 'Metric');
    await next(page, 'Numbers');
    await page.getByLabel('Baseline').fill('2%');
    await page.getByLabel('Target', { exact: true }).fill('3%');
    await next(page, 'Time');
    await page.getByLabel('Deadline').fill('2027-06-30');
    await next(page, 'Tactics');
    await page.getByLabel('Strategy').fill('Shorter checkout');
    await next(page, 'Review');
    const bar = page.getByRole('region', { name: 'SMART score' });
    await bar.getByText('SMART', { exact: true }).waitFor();
    const statement = page.getByLabel('Goal statement');
    await statement.fill((await statement.inputValue()).replace('3%', '4%'));
    await bar.getByText('Does not fit together').waitFor();
    expect(await page.getByText(/^SMART:/).count()).toBe(0);
    await page.getByRole('button', { name: /^M\b/ }).click();
    const told = page.getByText(/4%.*Correct one of them/);
    expect(await told.count()).toBe(2);
  });

  test('says what to write for a goal left empty, and goes on all the same', async ({ page }) => {
    await openStage(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('alert').getByText('Say what you want to achieve').waitFor();
    expect(await page.getByLabel('Goal').getAttribute('aria-invalid')).toBe('true');
    await next(page, 'Metric');
  });

  test.for([
    ['text as a number', 'abc', '5%', 'Write a number, such as 5%.'],
    ['a rate over 100%', '2%', '150%', 'A rate cannot be over 100%'],
    ['a target equal to the baseline', '2%', '2%', 'The target is the same as the baseline'],
  ])('refuses %s', async ([, baseline, target, message], { page }) => {
    await openStage(page);
    await page.getByLabel('Goal').fill('Raise the conversion rate');
    await next(page, 'Metric');
    await page.getByLabel('Metric').fill('Conversion rate');
    await next(page, 'Numbers');
    await page.getByLabel('Baseline').fill(baseline as string);
    await page.getByLabel('Target', { exact: true }).fill(target as string);
    await page.getByRole('button', { name: 'Next' }).click();
    await page
      .getByRole('alert')
      .getByText(message as string)
      .waitFor();
    await page.getByText('Step 3 of 6').waitFor();
    await page.getByLabel('Baseline').fill('2%');
    await page.getByLabel('Target', { exact: true }).fill('5%');
    await next(page, 'Time');
  });

  test('refuses a deadline before the start', async ({ page }) => {
    await openStage(page);
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    await page.getByLabel('Start').fill('2027-06-01');
    await page.getByLabel('Deadline').fill('2027-05-01');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Choose a day after 1 June 2027').waitFor();
    await page.getByRole('button', { name: '6 months' }).click();
    expect(await page.getByLabel('Deadline').inputValue()).toBe('2027-12-01');
    await next(page, 'Tactics');
  });

  test('keeps everything when saving fails, and never asks for it twice under another key', async ({
    page,
  }) => {
    await openStage(page, {
      answers: {
        saveGoal: [
          { ok: false, error: RATE },
          'We’re sorry, a server error occurred. PERMISSION_DENIED',
          null,
        ],
      },
    });
    await page.getByLabel('Goal').fill('Win 500 new subscribers by 30 June 2027');
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Save goal' }).click();
    await page.getByText('Google is busy.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('signed in to several Google accounts').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Google did not answer properly').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Goal G1 saved').waitFor();
    const keys = (await requestsOf(page, 'saveGoal')).map(
      (request) => (request as { saveKey: string }).saveKey,
    );
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
  });

  test('keeps a draft, and picks it up when it is opened again', async ({ page }) => {
    await openStage(page);
    await page.getByLabel('Goal').fill('Raise the conversion rate');
    await next(page, 'Metric');
    await page.getByLabel('Metric').fill('Conversion rate');
    await page.waitForFunction(() => window.calls.some(({ name }) => name === 'saveDraft'));
    await page.waitForTimeout(1_000);
    const drafts = await requestsOf(page, 'saveDraft');
    const { draft } = drafts[drafts.length - 1] as { draft: string };
    await openStage(page, { context: { draft } });
    await page.getByText('Step 2 of 6').waitFor();
    await page.getByText('Picked up where you left off').waitFor();
    expect(await page.getByLabel('Metric').inputValue()).toBe('Conversion rate');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(await page.getByLabel('Goal').inputValue()).toBe('');
  });

  test('starts a running draft over once asked again', async ({ page }) => {
    await openStage(page);
    expect(await page.getByRole('button', { name: 'Start over' }).count()).toBe(0);
    await page.getByLabel('Goal').fill('Sell more SPF kits');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Go on writing' }).click();
    expect(await page.getByLabel('Goal').inputValue()).toBe('Sell more SPF kits');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(await page.getByLabel('Goal').inputValue()).toBe('');
  });

  test('tells of a sentence that says other than the fields, and takes its word', async ({ page }) => {
    await openStage(page);
    await page.getByLabel('Goal').fill('Help people find their SPF');
    await next(page, 'Metric');
    await page.getByLabel('Metric').fill('SPF kits sold');
    await next(page, 'Numbers');
    await page.getByLabel('Baseline').fill('400');
    await page.getByLabel('Target', { exact: true }).fill('650');
    await page.getByRole('button', { name: 'Goal', exact: true }).click();
    await page.getByLabel('Goal', { exact: true }).fill('AOV 52€ -> 58€ until 30.06.2027');
    await next(page, 'Metric');
    await page.getByText('your goal’s sentence says Average order value').waitFor();
    await page.getByRole('button', { name: 'Use Average order value' }).click();
    expect(await page.getByLabel('Metric').inputValue()).toBe('Average order value');
    await next(page, 'Numbers');
    await page.getByRole('button', { name: 'Use 58€' }).click();
    expect(await page.getByLabel('Target', { exact: true }).inputValue()).toBe('58€');
  });

  test('holds a day that no calendar has, and keeps what was typed', async ({ page }) => {
    await openStage(page);
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    await page.getByLabel('Deadline').click();
    await page.keyboard.type('02312027');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('No calendar has this day. Check its day and month.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Time');
    const deadline = page.getByLabel('Deadline');
    expect(await deadline.evaluate((field: HTMLInputElement) => field.validity.badInput)).toBe(true);
    await page.getByLabel('Deadline').fill('2027-02-28');
    expect(await page.getByText('No calendar has this day').count()).toBe(0);
    await next(page, 'Tactics');
  });

  test('reads a history from the selected cells', async ({ page }) => {
    const dates = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`);
    const values = dates.map((_, month) => 0.02 + month * 0.0005 + (month % 3) * 0.0004);
    await openStage(page, {
      selection: { range: 'Rates!A2:B13', skipped: '', what: 'history', dates, values, unit: 'percent' },
    });
    await page.getByLabel('Start from').selectOption('Raise conversion rate');
    await page.getByRole('button', { name: 'Numbers' }).click();
    await page.getByRole('button', { name: 'Use selection' }).click();
    await page.getByText('The last of 12 values in Rates!A2:B13.').waitFor();
    expect(await page.getByLabel('Baseline').inputValue()).toBe('2.63%');
    await page.getByRole('button', { name: /^Realistic/ }).click();
    await page.getByText(/the chance of reaching it is about \d\d%/).waitFor();
    await page.getByText('Typical: 1.9–3% (2025').waitFor();
  });

  test('warns of a vanity metric and offers better ones', async ({ page }) => {
    await openStage(page);
    await page.getByLabel('Goal').fill('Win followers');
    await page.getByLabel('Channel').fill('Instagram');
    await next(page, 'Metric');
    await page.getByLabel('Metric').fill('Followers');
    await page.getByText('Vanity: on Instagram, track story views, shares or click-through rate').waitFor();
    await page.getByRole('button', { name: 'Use story views' }).click();
    expect(await page.getByLabel('Metric').inputValue()).toBe('Story views');
    expect(await page.getByLabel('Kind').inputValue()).toBe('Total');
  });

  test('aims at whole ones of what is counted, and names no time before there is one', async ({ page }) => {
    await openStage(page);
    await page.getByRole('button', { name: 'Metric' }).click();
    await page.getByLabel('Metric').fill('New customers');
    await page.getByRole('button', { name: 'Numbers' }).click();
    await page.getByLabel('Baseline').fill('12');
    await page.getByText('What teams usually move in half a year.').waitFor();
    await page.getByRole('button', { name: 'Realistic 14', exact: true }).click();
    await page.getByText('Within reach: in half a year, up to 40% is usual.').waitFor();
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    await page.getByLabel('Deadline').fill('2027-04-04');
    await page.getByLabel('Milestones').selectOption('month');
    expect(await page.getByRole('table').getByRole('cell').allTextContents()).toEqual(['5', '9', '14']);
    await page.getByRole('button', { name: 'Numbers' }).click();
    await page.getByText('Within reach: in this time, up to 25% is usual.').waitFor();
  });

  test('walks back from revenue to leads', async ({ page }) => {
    await openStage(page);
    await page.getByLabel('Start from').selectOption('Revenue from marketing-qualified leads');
    await page.getByRole('button', { name: 'Numbers' }).click();
    await page.getByLabel('Baseline').fill('€80k');
    await page.getByLabel('Target', { exact: true }).fill('€100k');
    await page.getByRole('button', { name: 'Tactics' }).click();
    await page.getByLabel('Average sale').fill('€2,000');
    const rates = page.getByLabel('Rate to next');
    for (const [place, rate] of ['20%', '50%', '50%', '50%'].entries()) await rates.nth(place).fill(rate);
    await page.getByLabel('Cost each').first().fill('10');
    await page.getByText('Raising lead to MQL to 25% saves 400 leads.').waitFor();
    const rows = await page.getByRole('row').allTextContents();
    expect(rows.some((row) => row.startsWith('Leads2,000'))).toBe(true);
    expect(rows.at(-1)).toContain('€20,000');
  });

  test('walks back from qualified leads to the leads that they take', async ({ page }) => {
    await openStage(page);
    await page.getByRole('button', { name: 'Metric' }).click();
    await page.getByLabel('Metric').fill('Marketing-qualified leads');
    await page.getByRole('button', { name: 'Numbers' }).click();
    await page.getByLabel('Baseline').fill('40');
    await page.getByLabel('Target', { exact: true }).fill('60');
    await page.getByRole('button', { name: 'Tactics' }).click();
    await page.locator('summary', { hasText: 'What it takes' }).click();
    await page.getByText('Fill in the goal’s figures and the rates').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.getByRole('button', { name: 'Fill in the usual stages' }).click();
    await expect.poll(focused).toBe('stage-1');
    await page.getByRole('button', { name: 'Add stage above' }).click();
    await expect.poll(focused).toBe('stage-3');
    expect(await page.getByLabel('Stage', { exact: true }).first().getAttribute('id')).toBe('stage-3');
    await page.getByRole('button', { name: 'Remove stage 1' }).click();
    await page.getByLabel('Rate to next').first().fill('30%');
    await page.getByLabel('Cost each').first().fill('35');
    await page.getByRole('row', { name: 'Budget' }).waitFor();
    await page.getByText('Now say what brings them').waitFor();
    expect(await page.getByRole('row').allTextContents()).toEqual([
      'StageNeededCost',
      'Leads200€7,000',
      'MQLs60',
      'Budget€7,000',
    ]);
  });

  test('edits a goal of the plan under its ID', async ({ page }) => {
    await openStage(page, { context: { rows: [GOAL_ROW] }, answers: { loadGoal: [LOADED] } });
    await page.getByRole('button', { name: 'Edit goal' }).click();
    await page.getByRole('button', { name: /G1/ }).click();
    await page.getByText('You are editing G1.').waitFor();
    await page.getByLabel('Goal').fill('Grow online sales and margins');
    await page.getByRole('button', { name: 'Tactics' }).click();
    await page.getByRole('button', { name: 'Remove strategy 1' }).click();
    await page.getByRole('button', { name: 'Numbers' }).click();
    await page.getByLabel('Target', { exact: true }).fill('€130,000');
    await page.getByRole('button', { name: 'Review' }).click();
    expect(await page.getByLabel('Goal statement').inputValue()).toMatch(
      /^Grow online sales and margins from €100,000 to €130,000 by 31 December 2027/,
    );
    expect(await page.getByText('In your own words').count()).toBe(0);
    await page.getByRole('button', { name: 'Save goal' }).click();
    await page.getByText('Goal G1 saved').waitFor();
    expect((await requestsOf(page, 'saveGoal'))[0]).toMatchObject({
      id: 'G1',
      removedIds: ['S1'],
      plan: { goal: { target: 130_000, baseline: 100_000 }, milestones: [{ due: '2027-12-31', share: 1 }] },
      before: { goal: { target: 125_000, baseline: 100_000 }, strategies: [{ id: 'S1' }] },
    });
  });

  test('carries nothing from a sentence into a goal of the plan, but tells of it', async ({ page }) => {
    await openStage(page, { context: { rows: [GOAL_ROW] }, answers: { loadGoal: [LOADED] } });
    await page.getByRole('button', { name: 'Edit goal' }).click();
    await page.getByRole('button', { name: /G1/ }).click();
    await page.getByLabel('Goal').fill('Grow online sales to €150,000 by June');
    await page.getByRole('button', { name: 'Numbers' }).click();
    await page.getByText('your goal’s sentence says €150,000').waitFor();
    expect(await page.getByLabel('Baseline').inputValue()).toBe('€100,000');
  });

  test('asks before a goal that is not saved gives way to another', async ({ page }) => {
    await openStage(page, { context: { rows: [GOAL_ROW] }, answers: { loadGoal: [LOADED] } });
    await page.getByLabel('Goal').fill('Raise the conversion rate');
    await page.getByRole('button', { name: 'Edit goal' }).click();
    await page.getByRole('button', { name: /G1/ }).click();
    await page.getByRole('heading', { name: 'Give up what is not saved?' }).waitFor();
    await page.getByText('Raise the conversion rate').waitFor();
    await page.getByRole('button', { name: 'Go on writing' }).click();
    expect(await page.getByLabel('Goal').inputValue()).toBe('Raise the conversion rate');
    expect(await requestsOf(page, 'loadGoal')).toEqual([]);
    await page.getByRole('button', { name: 'Edit goal' }).click();
    await page.getByRole('button', { name: /G1/ }).click();
    await page.getByRole('button', { name: 'Open G1' }).click();
    await page.getByText('You are editing G1.').waitFor();
    await page.getByRole('button', { name: 'Edit goal' }).click();
    await page.getByRole('heading', { name: 'Which goal?' }).waitFor();
    await page.getByRole('button', { name: 'Goal wizard' }).click();
    await page.getByLabel('Channel').fill('Fairs');
    await page.getByRole('button', { name: 'Edit goal' }).click();
    await page.getByRole('button', { name: /G1/ }).click();
    await page.getByText('You changed G1, and that is not saved yet:').waitFor();
  });

  test('asks before changes to a goal of the plan are given up', async ({ page }) => {
    await openStage(page, { context: { rows: [GOAL_ROW] }, answers: { loadGoal: [LOADED, LOADED] } });
    const edit = async () => {
      await page.getByRole('button', { name: 'Edit goal' }).click();
      await page.getByRole('button', { name: /G1/ }).click();
      await page.getByText('You are editing G1.').waitFor();
    };
    await edit();
    await page.getByRole('button', { name: 'Stop editing' }).click();
    await page.getByText('You are editing G1.').waitFor({ state: 'detached' });
    await edit();
    expect(await page.getByLabel('Start from').count()).toBe(0);
    await page.getByLabel('Channel').fill('Fairs');
    await page.getByRole('button', { name: 'Stop editing' }).click();
    await page.getByText('What you changed in G1 would be lost.').waitFor();
    await page.getByRole('button', { name: 'Go on writing' }).click();
    expect(await page.getByLabel('Channel').inputValue()).toBe('Fairs');
    await page.getByRole('button', { name: 'Stop editing' }).click();
    await page.getByRole('button', { name: 'Give up the changes' }).click();
    expect(await page.getByLabel('Channel').inputValue()).toBe('');
  });

  test('says when a draft cannot be kept, until one is kept again', async ({ page }) => {
    const full = { ok: false, error: { kind: 'unexpected', message: 'The store is full.' } };
    await openStage(page, { answers: { saveDraft: [full] } });
    const notice = page.getByText('What you type cannot be kept just now.');
    await page.getByLabel('Goal').fill('Raise the conversion rate');
    await notice.waitFor();
    await page.getByLabel('Goal').fill('Raise the conversion rate of the shop');
    await notice.waitFor({ state: 'detached' });
  });

  test('finds a formula in Help and inserts its example', async ({ page }) => {
    await openStage(page, {
      context: { view: 'help' },
      answers: { insertFormula: [{ ok: true, data: { cell: 'Sheet1!C3' } }] },
    });
    await page.getByText(/version \d+\.\d+\.\d+/).waitFor();
    await page.getByLabel('Find a formula').fill('roas');
    await page.locator('summary', { hasText: /^ROAS/ }).click();
    await page.getByRole('button', { name: 'Insert example ROAS' }).click();
    await page.getByText('Inserted into Sheet1!C3.').waitFor();
    expect(await requestsOf(page, 'insertFormula')).toEqual([{ formula: '=ROAS(6000; 1500)' }]);
  });

  test('shows in Help the cells that an example reads', async ({ page }) => {
    await openStage(page, { context: { view: 'help' } });
    await page.getByLabel('Find a formula').fill('walkback');
    await page.locator('summary', { hasText: /^WALKBACK/ }).click();
    await page.getByRole('row', { name: '2 Visits 0.05 2 7' }).waitFor();
  });

  test('keeps the number of found formulas, and no message once one searches on or goes to the sheet', async ({
    page,
  }) => {
    const refused = { ok: false, error: { kind: 'sheet', message: 'Sheet1!C3 is not empty.' } };
    await openStage(page, {
      context: { view: 'help' },
      answers: { insertFormula: [refused, refused] },
    });
    const message = page.getByText('Sheet1!C3 is not empty.');
    const insert = async () => {
      await page.getByRole('button', { name: 'Insert example ROAS' }).click();
      await message.waitFor();
    };
    await page.getByLabel('Find a formula').fill('4 to 1');
    await page.locator('summary', { hasText: /^ROAS/ }).click();
    await insert();
    await page.getByText('1 formula', { exact: true }).waitFor();
    await page.getByLabel('Find a formula').fill('ad revenue');
    await message.waitFor({ state: 'detached' });
    await insert();
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await message.waitFor({ state: 'detached' });
  });

  test('names what is wrong with the sheets and offers to mend it', async ({ page }) => {
    await openStage(page, { context: { faults: ['The column Target is missing in Plan.'] } });
    await page.getByText('The column Target is missing in Plan.').waitFor();
    await page.getByRole('button', { name: 'Mend the sheets' }).click();
    await page.getByText('restored column Target in Plan').waitFor();
  });

  test('shows no form to check in where there is no goal', async ({ page }) => {
    await openStage(page, { context: { view: 'checkIn' } });
    await page.getByText('There is no goal in the plan yet.').waitFor();
    expect(await page.getByLabel('Value').count()).toBe(0);
  });

  test('checks in no day that is still to come, and asks about one before the goal’s start', async ({
    page,
  }) => {
    await openStage(page, { context: { rows: [GOAL_ROW], view: 'checkIn', today: '2027-05-01' } });
    const press = () => page.getByRole('button', { name: 'Check in' }).last().click();
    const date = page.getByLabel('Date');
    await page.getByLabel('Value').fill('45k');
    await date.fill('2027-05-05');
    await press();
    await page.getByText('Nothing can be known yet of a day after 1 May 2027.').waitFor();
    await date.fill('2026-12-05');
    await press();
    await page.getByText('G1 only starts on 1 January 2027.').waitFor();
    expect(await date.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await requestsOf(page, 'checkIn')).toEqual([]);
    await press();
    await page.getByText('G1 is checked in').waitFor();
    expect(await requestsOf(page, 'checkIn')).toMatchObject([{ checkIn: { date: '2026-12-05' } }]);
  });

  test('checks in, and shows pace and status at once', async ({ page }) => {
    await openStage(page, { context: { rows: [GOAL_ROW], view: 'checkIn', today: '2027-05-01' } });
    await page.getByLabel('Value').fill('45k');
    await page.getByText('1.09').waitFor();
    await page.getByLabel('Confidence').selectOption('8');
    await page.getByLabel('Note').fill('Easter went well');
    await page.getByLabel('Your name').fill('Mia');
    await page.getByRole('button', { name: 'Check in' }).last().click();
    await page.getByText('G1 is checked in').waitFor();
    expect((await requestsOf(page, 'checkIn'))[0]).toMatchObject({
      checkIn: {
        goalId: 'G1',
        value: 45_000,
        date: '2027-05-01',
        confidence: 8,
        note: 'Easter went well',
        who: 'Mia',
      },
    });
  });

  test('offers a figure of each month as it can be counted, and says in Review what the plan lacks', async ({
    page,
  }) => {
    await openStage(page);
    await page
      .getByLabel('Goal', { exact: true })
      .fill('Get 25 five-star reviews each month this autumn term');
    await next(page, 'Metric');
    await next(page, 'Numbers');
    await page.getByText('Your goal says 25 each month.').waitFor();
    await page.getByRole('button', { name: '25 each month' }).click();
    expect(await page.getByLabel('Target', { exact: true }).inputValue()).toBe('25');
    for (const step of ['Time', 'Tactics', 'Review']) await next(page, step);
    const missing = page.getByText('Not in the plan yet').locator('..');
    expect(await missing.textContent()).toContain('Choose the day by which it should be done.');
    await missing.getByRole('button', { name: 'Time' }).click();
    await page.getByLabel('Deadline').fill('2027-06-30');
    for (const step of ['Tactics', 'Review']) await next(page, step);
    expect(await missing.textContent()).not.toContain('Choose the day');
  });

  test('asks for the plan again when its views change, as rows may have changed in the sheet', async ({
    page,
  }) => {
    const moved = { ...GOAL_ROW, start: '2027-01-03' };
    const now = (rows: readonly unknown[]) => ({ ok: true, data: { ...CONTEXT, rows } });
    await openStage(page, {
      context: { rows: [GOAL_ROW] },
      answers: { openWizard: [now([{ ...GOAL_ROW, start: '2027-01-04' }]), now([moved])] },
    });
    await page.getByRole('button', { name: 'Check in' }).click();
    await expect.poll(async () => (await requestsOf(page, 'openWizard')).length).toBe(2);
    await page.getByLabel('Value').fill('50000');
    await page.getByLabel('Date').fill('2027-01-03');
    await page.getByRole('button', { name: 'Check in', exact: true }).last().click();
    await page.getByRole('heading', { level: 1, name: 'G1 is checked in' }).waitFor();
  });
});
