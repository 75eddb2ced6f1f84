import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openSidebar, test, whenReady } from './support.ts';

const FORMULA_AS_A_NAME = '=IMPORTXML("http://x","//a")';

async function next(wizard: Frame, heading: string): Promise<void> {
  await wizard.getByRole('button', { name: 'Next' }).click();
  await wizard.getByRole('heading', { name: heading, exact: true }).waitFor();
}

/** The Plan sheet's first row, by the titles of its columns. */
function planned(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    await window.playground.whenCalculated();
    const [header = [], goal = []] = window.playground.getValues('Plan', 'A1:AD2');
    return Object.fromEntries(header.map((title, index) => [title, goal[index]]));
  });
}

describe('The whole way', () => {
  test('a goal from the wizard is in the plan, also after a reload', async ({ page }) => {
    const wizard = await openSidebar(page);
    await wizard.getByLabel('Start from').selectOption('Raise conversion rate');
    await next(wizard, 'Metric');
    await next(wizard, 'Numbers');
    await wizard.getByLabel('Baseline').fill('2%');
    await wizard.getByLabel('Target', { exact: true }).fill('5%');
    await next(wizard, 'Time');
    await wizard.getByLabel('Deadline').fill('2030-06-30');
    await next(wizard, 'Tactics');
    await wizard.getByLabel('Strategy').fill('Instagram influencer marketing');
    await wizard.getByLabel('Supports').fill('Grow online sales');
    await wizard.getByLabel('Owner').fill(FORMULA_AS_A_NAME);
    await next(wizard, 'Review');
    await wizard.getByRole('button', { name: 'Save goal' }).click();
    await wizard.getByRole('heading', { name: 'Goal G1 saved' }).waitFor({ timeout: 60_000 });

    const inPlan = {
      ID: 'G1',
      Owner: FORMULA_AS_A_NAME,
      Baseline: 0.02,
      Target: 0.05,
      Deadline: '2030-06-30',
    };
    const saved = await planned(page);
    expect(saved).toMatchObject(inPlan);
    expect(saved['SMART score']).toBeGreaterThanOrEqual(85);

    await page.reload();
    await whenReady(page);
    expect(await planned(page)).toEqual(saved);
  });

  test('a goal that says everything in its sentence needs no more typing', async ({ page }) => {
    const wizard = await openSidebar(page);
    const goal = 'Raise the shop’s conversion rate from 2% to 5% by 30 June 2030 through Instagram';
    await wizard.getByLabel('Goal').fill(goal);
    for (const step of ['Metric', 'Numbers', 'Time', 'Tactics', 'Review']) await next(wizard, step);
    await wizard.getByRole('button', { name: 'Save goal' }).click();
    await wizard.getByRole('heading', { name: 'Goal G1 saved' }).waitFor({ timeout: 60_000 });
    expect(await planned(page)).toMatchObject({
      Statement: goal,
      Metric: 'Conversion rate',
      Channel: 'Instagram',
      Direction: 'Increase',
      Baseline: 0.02,
      Target: 0.05,
      Deadline: '2030-06-30',
    });
  });
});
