import { describe, expect, test, vi } from 'vitest';
import { type CallResult, createClient } from '../../../playground/bridge/client.ts';
import { sendable } from '../../../playground/bridge/client-values.ts';

function clientThatAnswers(answer: (name: string, args: readonly unknown[]) => CallResult) {
  const sent: { name: string; args: readonly unknown[] }[] = [];
  const script = createClient({
    functions: ['save', 'load', 'secret_'],
    send: async (name, args) => {
      sent.push({ name, args });
      return answer(name, args);
    },
  });
  return { run: script.run, sent };
}

describe('google.script.run', () => {
  test('hands the result and the user object to the success handler', async () => {
    const { run } = clientThatAnswers((_, [first]) => ({ value: first }));
    const success = vi.fn();
    run.withSuccessHandler(success).withUserObject('button').save?.({ name: 'G1' });
    await vi.waitFor(() => expect(success).toHaveBeenCalledWith({ name: 'G1' }, 'button'));
  });

  test('tells the failure handler an error’s name and message, and nothing else', async () => {
    const { run } = clientThatAnswers(() => ({ error: { name: 'Exception', message: 'timed out' } }));
    const failure = vi.fn();
    run.withFailureHandler(failure).save?.();
    await vi.waitFor(() => expect(failure).toHaveBeenCalled());
    expect(failure.mock.calls[0]?.[0]).toBeInstanceOf(Error);
    expect(failure.mock.calls[0]?.[0]).toMatchObject({ name: 'Exception', message: 'timed out' });
  });

  test('a runner never changes: a handler belongs to the runner that it made', async () => {
    const { run } = clientThatAnswers(() => ({ value: 1 }));
    const [first, second] = [vi.fn(), vi.fn()];
    const base = run.withSuccessHandler(first);
    base.withSuccessHandler(second);
    base.save?.();
    await vi.waitFor(() => expect(first).toHaveBeenCalledOnce());
    expect(second).not.toHaveBeenCalled();
  });

  test('has no function whose name ends in an underscore, and none that the script lacks', () => {
    const { run } = clientThatAnswers(() => ({ value: 1 }));
    expect(run.secret_).toBeUndefined();
    expect(run.missing).toBeUndefined();
  });

  test('refuses a Date or a function among the arguments at once', () => {
    const { run, sent } = clientThatAnswers(() => ({ value: 1 }));
    expect(() => run.save?.({ deadline: new Date() })).toThrow(
      'Failed due to illegal value in property: deadline',
    );
    expect(() => run.save?.(1, () => 2)).toThrow('Failed due to illegal value in property: 1');
    expect(sent).toEqual([]);
  });

  test('runs ten calls at once; the eleventh waits for one of them', async () => {
    const open: (() => void)[] = [];
    const { run } = createClient({
      functions: ['save'],
      send: () => new Promise((resolve) => open.push(() => resolve({ value: 1 }))),
    });
    for (let call = 0; call < 12; call += 1) run.save?.(call);
    await vi.waitFor(() => expect(open).toHaveLength(10));
    open[0]?.();
    await vi.waitFor(() => expect(open).toHaveLength(11));
  });
});

describe('a result on its way to the page', () => {
  test('plain data arrives; undefined in an array is null, and as a result is null', () => {
    expect(sendable({ ok: true, rows: [[1, 'a', null]] })).toEqual({ ok: true, rows: [[1, 'a', null]] });
    expect(sendable([1, undefined])).toEqual([1, null]);
    expect(sendable(undefined)).toBeNull();
  });

  test.each([
    ['a Date', { goal: { deadline: new Date() } }],
    ['a function', { rows: [() => 1] }],
    ['a map', { byId: new Map() }],
    ['a promise', Promise.resolve(1)],
  ])('%s anywhere makes the whole result null', (_, result) => {
    expect(sendable(result)).toBeNull();
  });

  test('an object that holds itself makes the result null', () => {
    const goal: Record<string, unknown> = {};
    goal.parent = goal;
    expect(sendable(goal)).toBeNull();
  });
});
