import { describe, expect, test } from 'vitest';
import { createEngine } from '../../playground/engine/headless.ts';
import { readWorkbookFile } from '../../playground/page/files.ts';

const fileOf = (content: unknown) => new File([JSON.stringify(content)], 'plan.json');

describe('A file that is opened', () => {
  test('is a workbook that was downloaded', async () => {
    const engine = createEngine();
    const workbook = engine.snapshot();
    engine.dispose();
    await expect(readWorkbookFile(fileOf({ smartGoalsPlayground: 1, workbook }))).resolves.toEqual(workbook);
    await expect(readWorkbookFile(fileOf({ smartGoalsPlayground: 2, workbook }))).rejects.toThrow(
      'not a workbook',
    );
    await expect(readWorkbookFile(fileOf({ workbook }))).rejects.toThrow('not a workbook');
  });

  test.each([
    ['an empty workbook', { smartGoalsPlayground: 1, workbook: {} }],
    ['nothing', null],
    ['a number', 1],
    ['another program’s', { cells: [] }],
  ])('is refused with a sentence where it holds %s', async (_name, content) => {
    await expect(readWorkbookFile(fileOf(content))).rejects.toThrow(
      'plan.json is not a workbook of this playground. Choose a file that File ▸ Download made.',
    );
  });
});
