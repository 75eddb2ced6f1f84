import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { createHeadless } from '../../../playground/bridge/headless.ts';

describe('the built add-on', () => {
  const host = createHeadless({
    code: readFileSync('dist/Code.js', 'utf8'),
    files: { Sidebar: readFileSync('dist/Sidebar.html', 'utf8') },
    clientShim: '',
  });
  afterAll(() => {
    host.dispose();
    host.engine.dispose();
  });

  test('opens with a menu, touching nothing in mode NONE', async () => {
    host.setSwitches({ openMode: 'NONE' });
    await host.open();
    expect(host.menus.map(({ caption }) => caption)).toEqual(['SMART Goals']);
    expect(host.serviceCalls()).toEqual([]);
  });

  test('shows its sidebar from the menu, and every function that the page may call is there', async () => {
    await host.open();
    await host.callMenu('Goal wizard');
    expect(host.shown.sidebars).toHaveLength(1);
    const { run } = await host.client();
    expect(Object.keys(run)).toContain('onOpen');
  });

  test('its formulas fill a column from its header cell', async () => {
    host.loadFunctions();
    const area = { sheet: 0, row: 1, column: 1, rows: 3, columns: 3 };
    host.engine.write(area, [
      [{ typed: 'Clicks' }, { typed: 'Impressions' }, { typed: '=CTR(A1:A; B1:B)' }],
      [{ typed: '5' }, { typed: '100' }, null],
      [{ typed: '1' }, { typed: '8' }, null],
    ]);
    await host.engine.calculated();
    const filled = host.engine.read({ ...area, column: 3, columns: 1 }).flat();
    expect(filled.map(({ value }) => value)).toEqual(['CTR', 0.05, 0.125]);
  });

  test('its formulas refuse the text 20.000 where it may be thousands', async () => {
    host.loadFunctions();
    const area = { sheet: 0, row: 1, column: 5, rows: 1, columns: 2 };
    const shown = async (locale: string) => {
      host.engine.setSettings({ locale });
      host.engine.write(area, [[{ typed: "'20.000" }, { typed: '=CPL(E1; 10)' }]]);
      await host.engine.calculated();
      const [, cell] = host.engine.read(area)[0] ?? [];
      return cell?.error?.message ?? cell?.value;
    };
    expect(await shown('en_US')).toBe(2);
    host.loadFunctions();
    expect(await shown('de_DE')).toContain('cost must be a number, not "20.000"');
  });
});
