import { ICommandService } from '@univerjs/core';
import {
  ICalculateFormulaService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';

/**
 * Univer collects changes for a tenth of a second before it calculates, and tells only by waiting half a
 * second that nothing is to be calculated. What collects them is private; this is all that we use of it.
 */
interface Queue {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(one: object, other: object): object;
}

/** How long changes are collected, in milliseconds. */
const COLLECTING = 100;

/** The lock that lets one calculation run at a time. */
interface Calculator {
  _executeLock: { acquire(key: string, run: () => Promise<void>): Promise<void> };
}

/** Univer's commands tell each other what happened in promises: after a turn of the event loop all know. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** When formulas are calculated, and when they are ready. */
export function calculation(
  context: Context,
): Pick<Engine, 'isCalculating' | 'calculated'> & { recalculate(): void } {
  const queue = context.injector.get(TriggerCalculationController) as unknown as Queue;
  const lock = (context.injector.get(ICalculateFormulaService) as unknown as Calculator)._executeLock;
  const commands = context.injector.get(ICommandService);
  let running: Promise<void> | undefined;

  const acquire = lock.acquire.bind(lock);
  lock.acquire = (key, run) => {
    // A calculation that failed is over, too.
    const mine = acquire(key, run)
      .then(turn, turn)
      .then(() => {
        if (running === mine) running = undefined;
      });
    running = mine;
    return mine;
  };

  /** What the queue's timer would do, at once. */
  function hurry(): void {
    if (queue._waitingCommandQueue.length === 0) return;
    clearTimeout(queue._setTimeoutKey);
    const dirty = queue._generateDirty(queue._waitingCommandQueue);
    queue._executingDirtyData = queue._mergeDirty(queue._executingDirtyData, dirty);
    queue._waitingCommandQueue = [];
    const parameters = { ...queue._executingDirtyData };
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, parameters, { onlyLocal: true });
  }

  // Univer's own timer would load another calculation into the engine while one is under way, and what the
  // other was for would be forgotten: ours takes its place and waits for the one before.
  let timer = queue._setTimeoutKey;
  commands.onCommandExecuted(() => {
    if (queue._setTimeoutKey === timer) return;
    clearTimeout(queue._setTimeoutKey);
    timer = setTimeout(hurryInTurn, COLLECTING);
    queue._setTimeoutKey = timer;
  });

  function hurryInTurn(): void {
    if (running === undefined) hurry();
    else void running.then(hurryInTurn);
  }

  const isCalculating = () => running !== undefined || queue._waitingCommandQueue.length > 0;

  return {
    isCalculating,
    calculated: async () => {
      while (isCalculating()) {
        await turn();
        if (running === undefined) hurry();
        await running;
      }
    },
    recalculate: () => {
      commands.syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
    },
  };
}
