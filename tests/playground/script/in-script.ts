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

/** An empty workbook and a script. Whoever opens it closes it. */
export function openScript(options: Partial<HeadlessOptions> = {}): ScriptBed {
  const { code = '', ...others } = options;
  const headless = createHeadless({ ...others, code: `${RUNNER}\n${code}` });
  const as = (runOptions: RunOptions): Pick<ScriptBed, 'inScript'> => ({
    inScript: (body, ...args) =>
      headless.run('runSource', [`(${body.toString()})`, args], runOptions) as Promise<
        ReturnType<typeof body>
      >,
  });
  const { dispose: disposeHost, engine } = headless;
  const dispose = (): void => {
    disposeHost();
    engine.dispose();
  };
  return Object.assign(headless, { as, ...as({}), dispose });
}

/** The same for all tests of a file: the workbook is emptied and the switches are turned back before each. */
export function scriptForTests(options: Partial<HeadlessOptions> = {}): ScriptBed {
  const script = openScript(options);
  const empty: Snapshot = script.engine.snapshot();
  beforeEach(() => {
    script.engine.restore(empty);
    script.setSwitches(DEFAULT_HOST_SWITCHES);
  });
  afterAll(() => script.dispose());
  return script;
}
