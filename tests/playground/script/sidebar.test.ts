import { describe, expect, test, vi } from 'vitest';
import { sidebarDocument } from '../../../playground/bridge/sidebar-document.ts';
import { scriptForTests } from './in-script.ts';

const host = scriptForTests({
  files: { Sidebar: '<!DOCTYPE html><html><head><title>Goal wizard</title></head><body></body></html>' },
  clientShim: 'shim()',
  code: `
    function echo(value) { return value; }
    function withDate() { return { ok: true, deadline: new Date() }; }
    function nothing() {}
    function later() { return Promise.resolve(1); }
    function fails() { const error = new RangeError('too far'); error.code = 7; throw error; }
    function throwsText() { throw 'plain words'; }
    function hidden_() { return 'never'; }
  `,
});

async function call(name: string, ...args: unknown[]): Promise<{ result?: unknown; error?: Error }> {
  const { run } = await host.client();
  return new Promise((resolve) => {
    run
      .withSuccessHandler((result) => resolve({ result }))
      .withFailureHandler((error) => resolve({ error }))
      [name]?.(...args);
  });
}

describe('google.script.run, through to the script and back', () => {
  test('JSON-like values arrive as copies', async () => {
    const value = { goal: 'Raise sales', target: 0.05, rows: [[1, null, true]] };
    expect(await call('echo', value)).toEqual({ result: value });
  });

  test('a Date anywhere in a result makes the whole result null, silently', async () => {
    expect(await call('withDate')).toEqual({ result: null });
  });

  test('a function that returns nothing gives null', async () => {
    expect(await call('nothing')).toEqual({ result: null });
  });

  test('a promise is no value: it gives null', async () => {
    expect(await call('later')).toEqual({ result: null });
  });

  test('of an error only name and message survive', async () => {
    const { error } = await call('fails');
    expect(error).toMatchObject({ name: 'RangeError', message: 'too far' });
    expect(error).not.toHaveProperty('code');
    expect((await call('throwsText')).error?.message).toBe('plain words');
  });

  test('functions ending in _ cannot be called, not even past the client', async () => {
    const { run } = await host.client();
    expect(run.hidden_).toBeUndefined();
    expect(await host.callFromPage('hidden_', [])).toEqual({
      error: { name: 'Error', message: 'Script function not found: hidden_' },
    });
  });

  test.each([
    ['permission denied', 'PERMISSION_DENIED'],
    ['authorization required', 'Authorization is required to perform that action.'],
  ] as const)('with several accounts signed in a call can fail: %s', async (accountTrouble, message) => {
    host.setSwitches({ accountTrouble });
    expect((await call('echo', 1)).error?.message).toContain(message);
  });

  test('every call runs in a world of its own: globals do not survive', async () => {
    const count = () =>
      host.inScript(() => {
        const world = globalThis as { count?: number };
        world.count = (world.count ?? 0) + 1;
        return world.count;
      });
    expect([await count(), await count()]).toEqual([1, 1]);
  });

  test('calls run side by side, and their order is not promised', async () => {
    const { run } = await host.client();
    const done: unknown[] = [];
    const note = run.withSuccessHandler((value) => done.push(value));
    for (let value = 0; value < 5; value += 1) note.echo?.(value);
    await vi.waitFor(() => expect(done).toHaveLength(5), 10_000);
    expect([...done].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('pages that the script shows', () => {
  test('a sidebar is an HTML file of the project, with google.script in it', async () => {
    await host.inScript(() => {
      const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Goal wizard');
      SpreadsheetApp.getUi().showSidebar(page);
    });
    const [sidebar] = host.shown.sidebars;
    expect(sidebar?.title).toBe('Goal wizard');
    expect(sidebar?.html).toContain('echo withDate');
    expect(sidebar?.html).toContain('>shim()</script>');
  });

  test('google.script is there before the page’s own scripts', () => {
    const page = sidebarDocument('<!DOCTYPE html><html><head lang="en"><script>own()</script>', 'shim()', [
      'save',
    ]);
    expect(page.indexOf('shim()')).toBeLessThan(page.indexOf('own()'));
    expect(page).toMatch(/^<!DOCTYPE html>/);
  });

  test('a file that is not there is named', async () => {
    await expect(host.inScript(() => void HtmlService.createHtmlOutputFromFile('Missing'))).rejects.toThrow(
      'No HTML file named Missing was found.',
    );
  });

  test('alert, prompt and toast reach the person, and the answer comes back', async () => {
    const button = await host.inScript(() => {
      const ui = SpreadsheetApp.getUi();
      SpreadsheetApp.getActive().toast('Saved', 'SMART Goals');
      const answer = ui.alert('Replace?', 'Two formulas become built-in ones.', ui.ButtonSet.OK_CANCEL);
      return [answer === ui.Button.OK, ui.prompt('Who are you?').getResponseText()];
    });
    expect(button).toEqual([true, '']);
    expect(host.shown.toasts).toEqual([{ message: 'Saved', title: 'SMART Goals' }]);
    expect(host.shown.questions).toEqual([
      {
        title: 'Replace?',
        message: 'Two formulas become built-in ones.',
        buttons: ['OK', 'CANCEL'],
        asksForText: false,
      },
      { title: '', message: 'Who are you?', buttons: ['OK'], asksForText: true },
    ]);
  });
});
