import { afterEach, expect, test, vi } from 'vitest';
import { awaitAnswer, createAnswerer, createSharedMemory } from '../../../playground/bridge/shared-memory.ts';

afterEach(() => vi.restoreAllMocks());

test('an answer longer than the memory arrives whole', () => {
  const memory = createSharedMemory(16);
  const { answer, more } = createAnswerer(memory);
  const sent = Uint8Array.from({ length: 50 }, (_, at) => at);
  expect(awaitAnswer(memory, () => answer(sent), more)).toEqual(sent);
});

test('a wake-up that comes late, for an answer already taken, is not taken for the next answer', () => {
  const memory = createSharedMemory();
  const { answer, more } = createAnswerer(memory);
  const [first, second] = [Uint8Array.of(1), Uint8Array.of(2)];
  expect(awaitAnswer(memory, () => answer(first), more)).toEqual(first);

  const wakeUps = [() => {}, () => answer(second)];
  vi.spyOn(Atomics, 'wait').mockImplementation(() => {
    wakeUps.shift()?.();
    return 'ok';
  });
  expect(awaitAnswer(memory, () => {}, more)).toEqual(second);
});
