import { describe, expect, test, vi } from 'vitest';
import { scriptForTests } from './in-script.ts';

const host = scriptForTests();
const { as, inScript, engine } = host;

describe('locks', () => {
  /** Reads, thinks, writes back: loses a count whenever two do it at once. */
  const count = (locked: boolean) =>
    inScript((isLocked) => {
      const lock = LockService.getDocumentLock();
      if (isLocked) lock.waitLock(20_000);
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      const before = Number(cell.getValue());
      Utilities.sleep(20);
      cell.setValue(before + 1);
      SpreadsheetApp.flush();
      lock.releaseLock();
    }, locked);

  test('runs that share a lock wait for each other; runs without one overwrite each other', async () => {
    const counted = async (locked: boolean) => {
      await inScript(() => void SpreadsheetApp.getActiveSheet().getRange('A1').setValue(0));
      await Promise.all(Array.from({ length: 6 }, () => count(locked)));
      return inScript(() => SpreadsheetApp.getActiveSheet().getRange('A1').getValue() as number);
    };
    expect(await counted(true)).toBe(6);
    expect(await counted(false)).toBeLessThan(6);
  });

  /** Another run that holds both locks from now until it is let go. */
  async function holdLocks(user: string) {
    const cell = (row: number) => ({ sheet: 0, row, column: 1, rows: 1, columns: 1 });
    const holding = as({ user }).inScript(() => {
      LockService.getDocumentLock().waitLock(0);
      LockService.getUserLock().waitLock(0);
      const [held, letGo] = ['A1', 'A2'].map((a1) => SpreadsheetApp.getActiveSheet().getRange(a1));
      held?.setValue(true);
      while (letGo?.isBlank()) Utilities.sleep(10);
    });
    await vi.waitFor(() => expect(engine.read(cell(1))[0]?.[0]?.value).toBe(true), 10_000);
    return () => {
      engine.write(cell(2), [[{ value: true }]]);
      return holding;
    };
  }

  test('tryLock gives up after its time, waitLock throws', async () => {
    const letGo = await holdLocks('Ada');
    expect(await inScript(() => LockService.getDocumentLock().tryLock(50))).toBe(false);
    await expect(inScript(() => LockService.getDocumentLock().waitLock(50))).rejects.toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    await letGo();
    expect(await inScript(() => LockService.getDocumentLock().tryLock(50))).toBe(true);
  });

  test('a user lock is between the runs of one person, a script lock is another one', async () => {
    const letGo = await holdLocks('Ada');
    const userLock = () => LockService.getUserLock().tryLock(0);
    expect(await as({ user: 'Ada' }).inScript(userLock)).toBe(false);
    expect(await as({ user: 'Grace' }).inScript(userLock)).toBe(true);
    expect(await inScript(() => LockService.getScriptLock().tryLock(0))).toBe(true);
    await letGo();
  });

  test('a lock is held by the whole run, and ends with it', async () => {
    const read = await inScript(() => {
      const lock = LockService.getScriptLock();
      const before = lock.hasLock();
      lock.waitLock(1000);
      return [before, LockService.getScriptLock().hasLock(), LockService.getScriptLock().tryLock(0)];
    });
    expect(read).toEqual([false, true, true]);
    expect(await inScript(() => LockService.getScriptLock().tryLock(0))).toBe(true);
  });

  test('a run that fails gives its lock back', async () => {
    await expect(
      inScript(() => {
        LockService.getDocumentLock().waitLock(0);
        throw new Error('half way');
      }),
    ).rejects.toThrow('half way');
    expect(await inScript(() => LockService.getDocumentLock().tryLock(0))).toBe(true);
  });

  test('releasing a lock before flushing is noticed', async () => {
    const release = (flush: boolean) =>
      inScript((isFlushed) => {
        const lock = LockService.getDocumentLock();
        lock.waitLock(1000);
        SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
        if (isFlushed) SpreadsheetApp.flush();
        lock.releaseLock();
      }, flush);
    await release(true);
    expect(host.lastRun?.warnings).toEqual([]);
    await release(false);
    expect(host.lastRun?.warnings).toEqual([
      'A lock was released before SpreadsheetApp.flush(): others may not see the last writes.',
    ]);
  });
});

describe('properties', () => {
  test('are text, kept from run to run', async () => {
    await inScript(() => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('count', 3 as unknown as string).setProperties({ a: '1', b: '2' });
    });
    const read = await inScript(() => {
      const properties = PropertiesService.getDocumentProperties();
      properties.deleteProperty('a');
      return [properties.getProperties(), properties.getProperty('a'), properties.getKeys().length];
    });
    expect(read).toEqual([{ count: '3', b: '2' }, null, 2]);
  });

  test('of a document are saved with it', async () => {
    await inScript(() => void PropertiesService.getDocumentProperties().setProperty('team', 'Growth'));
    const saved = engine.snapshot();
    await inScript(() => void PropertiesService.getDocumentProperties().deleteAllProperties());
    engine.restore(saved);
    expect(await inScript(() => PropertiesService.getDocumentProperties().getProperty('team'))).toBe(
      'Growth',
    );
  });

  test('of a person are nobody else’s', async () => {
    await as({ user: 'Ada' }).inScript(
      () => void PropertiesService.getUserProperties().setProperty('draft', 'A'),
    );
    const read = () => PropertiesService.getUserProperties().getProperty('draft');
    expect(await as({ user: 'Ada' }).inScript(read)).toBe('A');
    expect(await as({ user: 'Grace' }).inScript(read)).toBeNull();
  });

  test('hold 9 KB a value', async () => {
    const keep = (letters: number) =>
      inScript(
        (size) => void PropertiesService.getUserProperties().setProperty('draft', 'é'.repeat(size)),
        letters,
      );
    await keep(4608);
    await expect(keep(4609)).rejects.toThrow('Argument too large: value');
  });

  test('hold 500 KB a store, and a refused write changes nothing', async () => {
    const read = await inScript(() => {
      const store = PropertiesService.getScriptProperties();
      const piece = 'x'.repeat(9000);
      try {
        for (let part = 0; part < 60; part += 1) store.setProperty(`part ${part}`, piece);
        return null;
      } catch (error) {
        return [(error as Error).message, store.getKeys().length];
      } finally {
        store.deleteAllProperties();
      }
    });
    expect(read).toEqual([
      'You have exceeded the property storage quota. Please remove some properties and try again.',
      56,
    ]);
  });
});
