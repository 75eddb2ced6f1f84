import { describe, expect } from 'vitest';
import { watchDrawing } from './drawing.ts';
import { openIn, test, typeInto } from './support.ts';

describe('The grid shows', () => {
  test('days that a formula fills in as days, and long decimals rounded to the column', async ({ page }) => {
    const drawn = await watchDrawing(page);
    await typeInto(page, 'P2', '=MILESTONES(0,1000,DATE(2027,1,1),DATE(2027,4,1))');
    await typeInto(page, 'P10', '=TODAY()-TODAY()+DATE(2027,5,1)');
    await typeInto(page, 'P11', '=100/3');
    await expect.poll(drawn).toEqual(expect.arrayContaining(['2/1/2027', '4/1/2027', '5/1/2027']));
    const texts = [...new Set(await drawn())];
    expect(texts).not.toContain('46419');
    expect(texts.filter((text) => text.startsWith('33.333'))).toEqual([
      expect.stringMatching(/^33\.3{3,8}$/),
    ]);
  });

  test('formatted numbers as the spreadsheet’s language writes them', async ({ page }) => {
    await openIn(page, 'de_DE');
    const drawn = await watchDrawing(page);
    await typeInto(page, 'P2', '12,5%');
    await typeInto(page, 'P3', '1.234,50 €');
    await typeInto(page, 'P4', '4,5');
    await expect.poll(drawn).toEqual(expect.arrayContaining(['12,50%', '1.234,50€', '4,5']));
    expect(await drawn()).not.toContain('12.50%');
  });
});
