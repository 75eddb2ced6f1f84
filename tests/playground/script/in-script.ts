import { afterAll, beforeEach } from 'vitest';
import { createHeadless, type Headless, type HeadlessOptions } from '../../../playground/bridge/headless.ts';
import type { RunOptions } from '../../../playground/bridge/host.ts';
import { DEFAULT_HOST_SWITCHES } from '../../../playground/bridge/switches.ts';
import type { Snapshot } from '../../../playground/engine/engine.ts';

/** A script whose one function runs whatever a test wants to see run there. */
const RUNNER = 'function runSource(source, args) { return eval(source)(...args); }';

export interface ScriptBed extends Headless {
  /**
   * Runs the function's text in the script's world and gives what it returns. It sees Apps Script's services
   * and its arguments, and nothing of the test around it.
   */
  inScript<A extends unknown[], R>(body: (...args: A) => R, ...args: A): Promise<R>;
  as(options: RunOptions): Pick<ScriptBed, 'inScript'>;
}

/** An empty workbook and a script, new before every test. */
export function openScript(options: Partial<HeadlessOptions> = {}): ScriptBed {
  const { code = '', ...others } = options;
  const headless = createHeadless({ ...others, code: `${RUNNER}\n${code}` });
  const { engine } = headless;
  const empty: Snapshot = engine.snapshot();
  const as = (runOptions: RunOptions): Pick<ScriptBed, 'inScript'> => ({
    inScript: (body, ...args) =>
      headless.run('runSource', [`(${body.toString()})`, args], runOptions) as Promise<
        ReturnType<typeof body>
      >,
  });

  beforeEach(() => {
    engine.restore(empty);
    headless.setSwitches(DEFAULT_HOST_SWITCHES);
  });
  afterAll(() => {
    headless.dispose();
    engine.dispose();
  });
  return Object.assign(headless, { as, ...as({}) });
}
