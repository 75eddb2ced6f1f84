import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chooseMenu, goTo, openPlayground, test, typeInto, whenReady } from './support.ts';

const cellOf = (page: Page, a1: string) =>
  page.evaluate((cell) => window.playground.getValue('Campaigns', cell), a1);

/** Takes the workbook's lock, as another tab does that had no answer. */
const takeByForce = (page: Page) =>
  page.evaluate(() => {
    void navigator.locks.request(
      'smart-goals-playground-workbook',
      { steal: true },
      () => new Promise(() => {}),
    );
  });

describe('The workbook', () => {
  test('is there again after a reload, with all that was typed', async ({ page }) => {
    await typeInto(page, 'P2', '=CTR(5, 100)');
    await typeInto(page, 'P3', '2027-06-30');
    const name = page.getByLabel('Name of the spreadsheet');
    await name.fill('Autumn plan');
    await name.press('Enter');
    await page.reload();
    await whenReady(page);
    const cells = await page.evaluate(() => [
      window.playground.getFormula('Campaigns', 'P2'),
      window.playground.getValue('Campaigns', 'P2'),
      window.playground.getValue('Campaigns', 'P3'),
      window.playground.getValue('Campaigns', 'K1'),
    ]);
    expect(cells).toEqual(['=CTR(5, 100)', 0.05, '2027-06-30', 'CTR']);
    expect(await name.inputValue()).toBe('Autumn plan');
  });

  test('goes to the tab that was opened last, with what was being typed, and back', async ({
    context,
    page,
  }) => {
    await goTo(page, 'P2');
    await page.keyboard.type('half a sentence');
    const other = await openPlayground(context);
    expect(await cellOf(other, 'P2')).toBe('half a sentence');
    const elsewhere = page.getByRole('dialog', { name: 'This workbook is open in another tab' });
    await elsewhere.waitFor();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await elsewhere.isVisible()).toBe(true);

    await other.evaluate(() => window.playground.setValue('Campaigns', 'P3', 'from the other tab'));
    await elsewhere.getByRole('button', { name: 'Use it here' }).click();
    await expect.poll(() => elsewhere.isVisible()).toBe(false);
    await whenReady(page);
    expect([await cellOf(page, 'P2'), await cellOf(page, 'P3')]).toEqual([
      'half a sentence',
      'from the other tab',
    ]);
    await other.getByRole('dialog', { name: 'This workbook is open in another tab' }).waitFor();
  });

  test('is kept no more by a tab that it was taken from by force, which says what is not kept', async ({
    page,
  }) => {
    await goTo(page, 'P2');
    await page.keyboard.type('too late');
    await takeByForce(page);
    await page.getByText('This browser does not keep the workbook: download it').waitFor();
    expect(await cellOf(page, 'P2')).toBe('too late');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('that was kept to the last change is elsewhere after it was taken by force', async ({ page }) => {
    await typeInto(page, 'P2', 'in time');
    await page.getByText('Saved in this browser').waitFor();
    await takeByForce(page);
    await page.getByRole('dialog', { name: 'This workbook is open in another tab' }).waitFor();
    expect(await page.getByText('Saved in this browser').isVisible()).toBe(true);
  });

  test('takes a CSV file as a new sheet', async ({ page }) => {
    const rows = Array.from({ length: 1143 }, (_, index) => `31-08-2023,${index},${index * 10},5%,007`);
    const choosing = page.waitForEvent('filechooser');
    await chooseMenu(page, 'File', 'Import CSV…');
    await (await choosing).setFiles({
      name: 'ads.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\uFEFFDay,Clicks,Impressions,Share,Code\r\n${rows.join('\r\n')}\r\n`),
    });
    await expect.poll(() => page.evaluate(() => window.playground.sheetNames())).toContain('ads');
    const cells = await page.evaluate(() => window.playground.getValues('ads', 'A1:E2'));
    expect(cells).toEqual([
      ['Day', 'Clicks', 'Impressions', 'Share', 'Code'],
      ['31-08-2023', 0, 0, 0.05, 7],
    ]);
    expect(await page.evaluate(() => window.playground.getValue('ads', 'B1144'))).toBe(1142);
  });

  test('can be downloaded, replaced by an empty one, and opened again', async ({ page }) => {
    const downloading = page.waitForEvent('download');
    await chooseMenu(page, 'File', 'Download (JSON)');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Pet shop marketing 2026.json');
    const file = await download.path();

    await chooseMenu(page, 'File', 'New');
    await page.getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => page.evaluate(() => window.playground.sheetNames())).toEqual(['Sheet1']);

    const choosing = page.waitForEvent('filechooser');
    await chooseMenu(page, 'File', 'Open…');
    await (await choosing).setFiles(file);
    await page.getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => page.evaluate(() => window.playground.sheetNames())).toContain('Campaigns');
    await page.evaluate(() => window.playground.whenCalculated());
    expect(await page.evaluate(() => window.playground.getValue('Campaigns', 'K1'))).toBe('CTR');
  });

  test('takes the example plan when it is new and empty, and Enter answers its dialogs', async ({ page }) => {
    await chooseMenu(page, 'File', 'New');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.playground.sheetNames())).toEqual(['Sheet1']);

    const inserted = page.evaluate(() => window.playground.callMenu('Insert example plan'));
    await page.getByRole('dialog', { name: 'Example plan' }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Enter');
    await inserted;
    await page.evaluate(() => window.playground.whenCalculated());
    const goals = await page.evaluate(() => window.playground.getValues('Dashboard', 'D1:D5'));
    expect(goals).toEqual([['ID'], ['G1'], ['G2'], ['G3'], ['G4']]);
  });

  test('says so when a file is none of its own', async ({ page }) => {
    const choosing = page.waitForEvent('filechooser');
    await chooseMenu(page, 'File', 'Open…');
    await (await choosing).setFiles({
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"a": 1}'),
    });
    await page.getByText('notes.json is not a workbook of this playground').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    expect(await page.evaluate(() => window.playground.getValue('Campaigns', 'A1'))).toBe('Date');
  });
});
