import { IFunctionService, NumberValueObject, ValueObjectFactory } from '@univerjs/engine-formula';
import type { Context } from './context.ts';

/** Functions that hand on their arguments as they are. */
const HAND_ON = ['CHOOSE', 'HSTACK', 'IF', 'IFERROR', 'IFNA', 'IFS', 'LET', 'SWITCH', 'VSTACK'];

const NUMBER = /^\s*(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?\s*$/i;

const create = ValueObjectFactory.create.bind(ValueObjectFactory);

/**
 * Univer takes a literal text that looks like money, a percent or a date for a number, and a number that is
 * not written in its shortest form, such as 2.50, for a text. Google Sheets takes neither for the other.
 */
export function readLiteralsAsWritten(context: Context): void {
  ValueObjectFactory.create = (raw, asText) =>
    typeof raw === 'string' && NUMBER.test(raw) ? NumberValueObject.create(Number(raw)) : create(raw, asText);
  const functions = context.injector.get(IFunctionService);
  for (const name of HAND_ON) {
    const executor = functions.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
