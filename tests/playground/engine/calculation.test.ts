import { IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import { afterAll, describe, expect, test } from 'vitest';
import { headlessUniver } from '../../../playground/engine/headless.ts';
import { openNodeRealm } from '../../../playground/engine/realm-node.ts';
import { workbook } from '../../../playground/engine/workbook.ts';
import { typing } from './workbook.ts';

/** Longer than changes are collected before they are calculated. */
const LONG = 150;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('A busy machine', () => {
  const { engine, context } = workbook(headlessUniver(), openNodeRealm, {});
  afterAll(() => engine.dispose());
  const { type, values } = typing(engine);
  const generator = context.injector.get(IFormulaDependencyGenerator);
  const generate = generator.generate.bind(generator);

  test('calculates what is changed while it prepares a calculation', async () => {
    type('B1', '=A1*2', '=A2*3', '={1;2}*A1');
    await engine.calculated();
    let prepared = () => {};
    generator.generate = async (...given) => {
      const formulas = await generate(...given);
      await new Promise<void>((resolve) => {
        prepared = resolve;
      });
      return formulas;
    };
    type('A1', '5');
    const calculated = engine.calculated();
    await pause(LONG);
    type('A2', '7');
    await pause(LONG);
    generator.generate = generate;
    prepared();
    await calculated;
    expect(values('B1:B4')).toEqual([[10], [21], [5], [10]]);
  });

  test('calculates by itself what nobody waits for', async () => {
    type('A1', '6');
    await expect.poll(() => values('B1')).toEqual([[12]]);
  });
});
