import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { STEPS } from '../../src/sidebar/model/steps.ts';
import { tabTo } from './keyboard.ts';
import { GOAL_ROW, openStage } from './wizard-stage.ts';
import { next, requestsOf, test } from './wizard-test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

async function widthBeyond(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrollers = [document.documentElement, ...document.querySelectorAll('main, .score, .buttons')];
    return Math.max(...scrollers.map((one) => one.scrollWidth - one.clientWidth));
  });
}

/** Answers that bring out everything a step can show. */
async function fill(page: Page): Promise<void> {
  await page.getByLabel('Start from').selectOption('Revenue from marketing-qualified leads');
  await page.getByRole('button', { name: 'Numbers' }).click();
  await page.getByLabel('Baseline').fill('€2M');
  await page.getByLabel('Target', { exact: true }).fill('€2.4M');
  await page.getByRole('button', { name: 'Tactics' }).click();
  await page.getByLabel('Average sale').fill('20k');
  const rates = page.getByLabel('Rate to next');
  for (let place = 0; place < 4; place++) await rates.nth(place).fill('25%');
  await page.getByLabel('Cost each').first().fill('12.50');
  await page.getByRole('button', { name: 'Add tactic' }).click();
  await page.getByLabel('Tactic', { exact: true }).fill('Monthly webinar');
  await page.getByLabel('Expected contribution').fill('€1M');
}

describe('Every step of the wizard', () => {
  test('breaks no accessibility rule while it is empty', async ({ page }) => {
    await openStage(page);
    for (const step of STEPS) {
      await page.getByRole('button', { name: step, exact: true }).click();
      expect(await violations(page), step).toEqual([]);
    }
  });

  test('breaks none when it is filled in, nor do its lists, errors and advice', async ({ page }) => {
    await openStage(page, { context: { rows: [GOAL_ROW] } });
    await fill(page);
    for (const step of STEPS) {
      await page.getByRole('button', { name: step, exact: true }).click();
      expect(await violations(page), step).toEqual([]);
    }
    await page.getByRole('button', { name: /^A Achievable/ }).click();
    expect(await violations(page), 'advice').toEqual([]);
    await page.getByRole('button', { name: 'Metric', exact: true }).click();
    await page.getByLabel('Metric').fill('follow');
    expect(await violations(page), 'suggestions').toEqual([]);
    await page.getByLabel('Metric').fill('Followers');
    expect(await violations(page), 'vanity').toEqual([]);
    await page.getByRole('button', { name: 'Numbers', exact: true }).click();
    await page.getByLabel('Target', { exact: true }).fill('much');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await violations(page), 'error').toEqual([]);
  });

  test('and the other views break none', async ({ page }) => {
    await openStage(page, {
      context: { rows: [GOAL_ROW] },
      answers: { saveDraft: [null, null, null, null] },
    });
    await page.getByLabel('Goal').fill('Raise the conversion rate');
    await page.getByText('What you type cannot be kept just now.').waitFor();
    expect(await violations(page), 'not kept').toEqual([]);
    await page.getByRole('button', { name: 'Edit goal' }).click();
    expect(await violations(page), 'edit').toEqual([]);
    await page.getByRole('button', { name: /G1/ }).click();
    await page.getByText('If you open G1 now, it is lost.').waitFor();
    expect(await violations(page), 'unsaved').toEqual([]);
    await page.getByRole('button', { name: 'Check in' }).click();
    await page.getByLabel('Value').fill('45k');
    expect(await violations(page), 'check in').toEqual([]);
    await page.getByRole('button', { name: 'Goal wizard' }).click();
    await page.getByLabel('Goal').fill('Win 500 new subscribers by 30 June 2027');
    await page.getByRole('button', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Save goal' }).click();
    await page.getByText('Goal G1 saved').waitFor();
    expect(await violations(page), 'saved').toEqual([]);
  });

  test('nor does Help, with a formula opened', async ({ page }) => {
    await openStage(page, { context: { view: 'help' } });
    await page.getByLabel('Find a formula').fill('cost per click');
    await page.getByText('CPC', { exact: false }).first().click();
    expect(await violations(page)).toEqual([]);
  });

  test.for([
    ['at 100%', 300, 680, 13],
    ['at 200% zoom, which leaves half the height', 300, 330, 13],
    ['with text twice as large', 300, 680, 26],
  ] as const)('needs no sideways scrolling %s', async ([, width, height, text], { page }) => {
    await page.setViewportSize({ width, height });
    await openStage(page, { context: { rows: [GOAL_ROW] } });
    await page.addStyleTag({ content: `html { font-size: ${text}px !important; }` });
    await fill(page);
    for (const step of STEPS) {
      await page.getByRole('button', { name: step, exact: true }).click();
      expect(await widthBeyond(page), step).toBeLessThanOrEqual(0);
      const next = page.getByRole('button', { name: step === 'Review' ? 'Save goal' : 'Next' });
      await next.scrollIntoViewIfNeeded();
      expect(await next.isVisible()).toBe(true);
    }
  });
});

describe('By keyboard alone', () => {
  test('a goal is written and saved, and the focus follows', async ({ page }) => {
    await openStage(page);
    const { keyboard } = page;
    const reach = (name: string | RegExp) => tabTo(page, page, name);
    const press = async (name: string) => {
      await reach(name);
      await keyboard.press('Enter');
    };

    await page.waitForFunction(() => document.activeElement?.textContent === 'Goal');
    await reach('Goal');
    await keyboard.type('Raise the conversion rate');
    await reach('Channel');
    await keyboard.type('insta');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await press('Next');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Metric');
    await reach('Metric');
    await keyboard.type('CVR');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await page.getByLabel('Metric').inputValue()).toBe('Conversion rate');
    await press('Next');
    await reach('Baseline');
    await keyboard.type('2%');
    await reach('Target');
    await keyboard.type('abc');
    await press('Next');
    await page.waitForFunction(() => document.activeElement?.id === 'target');
    await keyboard.press('Control+A');
    await keyboard.type('2.6%');
    await press('Next');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Time');
    await press('6 months');
    await press('Next');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Tactics');
    await press('Next');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Review');
    await press('Save goal');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Goal G1 saved');
    expect((await requestsOf(page, 'saveGoal'))[0]).toMatchObject({
      plan: { goal: { channel: 'Instagram', metric: 'Conversion rate', target: 0.026 } },
    });
  });

  test('the focus is never taken from a field that was reached meanwhile', async ({ page }) => {
    await openStage(page, { context: { rows: [GOAL_ROW], view: 'checkIn', today: '2027-05-01' } });
    await page.getByLabel('Value').fill('45k');
    await page.getByRole('button', { name: 'Check in' }).last().click();
    const another = page.getByRole('button', { name: 'Check in another' });
    // The task after the click is before the next frame: whoever is quick presses Tab in it.
    const focused = await another.evaluate(async (button: HTMLElement) => {
      const { port1, port2 } = new MessageChannel();
      const nextTask = new Promise((resolve) => {
        port1.onmessage = resolve;
      });
      button.focus();
      button.click();
      port2.postMessage(null);
      await nextTask;
      return document.activeElement?.closest('h1')?.textContent;
    });
    expect(focused).toBe('Check in');
    expect(await page.getByLabel('Goal').inputValue()).toBe('G1');
  });

  test('errors and what was read are announced', async ({ page }) => {
    await openStage(page);
    await page.getByLabel('Goal').fill('Grow sales');
    await next(page, 'Metric');
    await page.getByLabel('Metric').fill('Revenue');
    await next(page, 'Numbers');
    const target = page.getByLabel('Target', { exact: true });
    await target.fill('€1.2M');
    const echo = page.locator(`#${await target.getAttribute('aria-describedby')}`);
    expect(await echo.textContent()).toBe('= €1,200,000');
    expect(await echo.getAttribute('aria-live')).toBe('polite');
    await target.fill('lots');
    await page.keyboard.press('Tab');
    const error = page.locator(`#${await target.getAttribute('aria-describedby')}`);
    expect(await error.getAttribute('role')).toBe('alert');
    await page.getByText(/^SMART score \d+ of 100/).waitFor({ state: 'attached' });
  });
});
