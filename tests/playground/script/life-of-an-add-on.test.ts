import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { openScript, scriptForTests } from './in-script.ts';

const host = scriptForTests({
  addOnName: 'SMART Goals',
  code: `
    function onOpen(e) {
      SpreadsheetApp.getUi().createAddonMenu()
        .addItem('Goal wizard', 'openWizard')
        .addSeparator()
        .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Help', 'openHelp'))
        .addToUi();
      Logger.log('opened in mode %s', e.authMode);
    }
    function onInstall(e) { onOpen(e); }
    function openWizard() { Logger.log('wizard'); }
    function openHelp() { Logger.log('help'); }
    /** @customfunction */
    function ZONE() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }
    /** @customfunction */
    function CELLWRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
    /** @customfunction */
    function SHOWS() { SpreadsheetApp.getUi().alert('hello'); }
    /** @customfunction */
    function REMEMBERED() { return PropertiesService.getDocumentProperties().getProperty('team'); }
  `,
});
const { as, inScript, engine } = host;

describe('menus', () => {
  test('onOpen makes the add-on’s menu, and a picked item runs its function with full rights', async () => {
    await host.open();
    expect(host.menus).toEqual([
      {
        caption: 'SMART Goals',
        addOn: true,
        entries: [
          { caption: 'Goal wizard', functionName: 'openWizard' },
          null,
          { caption: 'More', addOn: false, entries: [{ caption: 'Help', functionName: 'openHelp' }] },
        ],
      },
    ]);
    await host.callMenu('Help');
    expect(host.lastRun?.log).toEqual(['help']);
    await expect(host.callMenu('Nothing')).rejects.toThrow('There is no menu item "Nothing"');
  });

  test('onOpen runs in mode LIMITED, NONE where the add-on was never used in the file, onInstall in FULL', async () => {
    await host.open();
    expect(host.lastRun?.log).toEqual(['opened in mode LIMITED']);
    host.setSwitches({ openMode: 'NONE' });
    await host.open();
    expect(host.lastRun?.log).toEqual(['opened in mode NONE']);
    await host.install();
    expect(host.lastRun?.log).toEqual(['opened in mode FULL']);
  });
});

describe('mode NONE', () => {
  const { inScript: inNone } = as({ mode: 'NONE' });

  test('allows menus, locale, Logger and Utilities', async () => {
    const read = await inNone(() => {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Help', 'openHelp').addToUi();
      Logger.log('here');
      return [Session.getActiveUserLocale(), Utilities.base64Encode('goal')];
    });
    expect(read).toEqual(['en', 'Z29hbA==']);
  });

  test.each([
    ['the document', () => void SpreadsheetApp.getActiveSpreadsheet()],
    ['the active sheet', () => void SpreadsheetApp.getActiveSheet()],
    ['document properties', () => void PropertiesService.getDocumentProperties()],
    ['user properties', () => void PropertiesService.getUserProperties()],
  ])('refuses %s', async (_, body) => {
    await expect(inNone(body)).rejects.toThrow('You do not have permission to call');
  });
});

describe('mode LIMITED', () => {
  const { inScript: inLimited } = as({ mode: 'LIMITED' });

  test('allows the document and properties', async () => {
    const read = await inLimited(() => {
      PropertiesService.getUserProperties().setProperty('who', 'Ada');
      return SpreadsheetApp.getActiveSheet().getRange('A1').setValue(2).getValue();
    });
    expect(read).toBe(2);
  });

  test('refuses dialogs and the sidebar', async () => {
    await expect(inLimited(() => void SpreadsheetApp.getUi().alert('hello'))).rejects.toThrow(
      'You do not have permission to call Ui.alert. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });
});

describe('mode CUSTOM_FUNCTION', () => {
  const errorOf = async (formula: string) => {
    host.loadFunctions();
    engine.write({ sheet: 0, row: 3, column: 3, rows: 1, columns: 1 }, [[{ typed: formula }]]);
    await engine.calculated();
    return engine.errorAt(0, 3, 3)?.message;
  };

  test('a cell formula reads the document and its properties', async () => {
    engine.setSettings({ timeZone: 'Asia/Tokyo' });
    await inScript(() => void PropertiesService.getDocumentProperties().setProperty('team', 'Growth'));
    host.loadFunctions();
    engine.write({ sheet: 0, row: 1, column: 1, rows: 1, columns: 2 }, [
      [{ typed: '=ZONE()' }, { typed: '=REMEMBERED()' }],
    ]);
    await engine.calculated();
    const [row] = engine.read({ sheet: 0, row: 1, column: 1, rows: 1, columns: 2 });
    expect(row?.map((cell) => cell.value)).toEqual(['Asia/Tokyo', 'Growth']);
  });

  test('a cell formula cannot write', async () => {
    expect(await errorOf('=CELLWRITES()')).toContain('You do not have permission to call Range.setValue');
  });

  test('a cell formula has no user interface', async () => {
    expect(await errorOf('=SHOWS()')).toContain('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('the script’s world', () => {
  test('has the language and Google’s services, and nothing of browsers or Node', async () => {
    const names = await inScript(() => Object.getOwnPropertyNames(globalThis));
    const language = runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[];
    const others = names.filter((name) => !language.includes(name));
    const ownOrGoogles =
      /^(onOpen|onInstall|openWizard|openHelp|runSource|[A-Z]+|[A-Z]\w*(App|Service)|Browser|Charts|Jdbc|Logger|Maps|Session|Utilities)$/;
    expect(others.filter((name) => !ownOrGoogles.test(name))).toEqual([]);
    expect(others).toContain('SpreadsheetApp');
    expect(others).toContain('UrlFetchApp');
    expect(await inScript(() => 'time' in console)).toBe(false);
  });

  test('loading a script that touches a service runs under the mode of what follows', async () => {
    const touching = openScript({ code: 'const sheet = SpreadsheetApp.getActiveSheet();' });
    await expect(touching.as({ mode: 'NONE' }).inScript(() => 1)).rejects.toThrow(
      'You do not have permission',
    );
    expect(await touching.inScript(() => 1)).toBe(1);
    touching.dispose();
  });

  test('what the playground lacks says so instead of doing nothing', async () => {
    await expect(
      inScript(() => void SpreadsheetApp.getActiveSheet().getRange('A1').splitTextToColumns()),
    ).rejects.toThrow('Range.splitTextToColumns is not implemented in the playground');
    await expect(inScript(() => void UrlFetchApp.fetch('https://example.com'))).rejects.toThrow(
      'UrlFetchApp.fetch is not implemented in the playground',
    );
  });

  test('service objects survive JSON, string conversion and being awaited', async () => {
    const read = await inScript(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1');
      return [JSON.stringify({ range }), String(range), `${SpreadsheetApp.WrapStrategy.CLIP}`];
    });
    expect(read).toEqual(['{"range":{}}', 'Range', 'CLIP']);
  });

  test('the person’s address is not for scripts without the scope', async () => {
    await expect(inScript(() => Session.getActiveUser().getEmail())).rejects.toThrow(
      'Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });

  test('document properties and locks can be null', async () => {
    host.setSwitches({ documentServices: false });
    const read = await inScript(() => [
      PropertiesService.getDocumentProperties(),
      LockService.getDocumentLock(),
    ]);
    expect(read).toEqual([null, null]);
  });

  test('a run that takes too long is stopped', async () => {
    host.setSwitches({ timeLimit: 200 });
    await expect(
      inScript(() => {
        for (;;);
      }),
    ).rejects.toThrow('Exceeded maximum execution time');
  });
});

describe('a script that fails', () => {
  test('leaves its stack in the log of the run, not with the page', async () => {
    await expect(
      inScript(() => {
        throw new TypeError('no such goal');
      }),
    ).rejects.toThrow('no such goal');
    expect(host.lastRun?.log.join()).toMatch(/TypeError: no such goal\n.*Code\.js/s);
    expect(host.lastRun?.error).toEqual({ name: 'TypeError', message: 'no such goal' });
  });

  test('a script that cannot be parsed says so', async () => {
    const broken = openScript({ code: 'function ( {' });
    await expect(broken.inScript(() => 1)).rejects.toThrow('Function statements require a function name');
    broken.dispose();
  });
});
