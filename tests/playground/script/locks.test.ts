import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLocks } from '../../../playground/bridge/locks.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Those who wait for a lock', () => {
  test('get it in the order in which they asked', async () => {
    const locks = createLocks();
    await locks.acquire('document', 'A', 0);
    const got: string[] = [];
    for (const owner of ['B', 'C'])
      void locks.acquire('document', owner, 2000).then((has) => got.push(`${owner} ${has}`));
    locks.release('document', 'A');
    await vi.advanceTimersByTimeAsync(0);
    expect(got).toEqual(['B true']);
    locks.release('document', 'B');
    await vi.advanceTimersByTimeAsync(0);
    expect(got).toEqual(['B true', 'C true']);
  });

  test('keep their turn when a run that waits before them ends', async () => {
    const locks = createLocks();
    await locks.acquire('document', 'A', 0);
    const b = locks.acquire('document', 'B', 300);
    const c = locks.acquire('document', 'C', 2000);
    locks.releaseAll('B');
    expect(await b).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    locks.releaseAll('A');
    await vi.advanceTimersByTimeAsync(0);
    expect(locks.isHeld('document', 'C')).toBe(true);
    expect(await c).toBe(true);
  });
});
