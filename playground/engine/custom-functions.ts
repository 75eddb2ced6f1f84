import {
  BaseFunction,
  type BaseValueObject,
  FormulaDataModel,
  FunctionType,
  IFunctionService,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { type Argument, argumentOf, type CallZone, enter } from './arguments.ts';
import { clockCells } from './clock-cells.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { CALL_MESSAGES } from './errors.ts';
import { customFunctions, type FunctionHelp } from './jsdoc.ts';
import { type OpenRealm, type Realm, TimeLimitExceeded } from './realm.ts';
import { failure, resultOf } from './results.ts';
import { isReference, type Variant } from './values.ts';

/** Results are kept so long as nobody changes an argument; the oldest go when there are too many. */
const KEPT_RESULTS = 5000;

/** A custom function as the formula engine sees it. Nothing that it throws may reach the engine. */
class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly run: (self: BaseFunction, variants: readonly Variant[]) => BaseValueObject,
  ) {
    super(name);
  }

  /** A literal text arrives as text. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: Variant[]): BaseValueObject {
    return this.run(this, variants);
  }
}

/** Cells that call an add-on's functions. */
export function customFunctionCalls(
  context: Context,
  openRealm: OpenRealm,
  recalculate: () => void,
): Pick<Engine, 'loadFunctions'> & { dispose(): void; forgetResults(): void } {
  const functions = context.injector.get(IFunctionService);
  const descriptions = context.injector.get(IDescriptionService);
  const formulas = context.injector.get(FormulaDataModel);
  const clock = clockCells(context);
  const results = new Map<string, { readonly value: unknown } | { readonly message: string }>();
  let realm: Realm | undefined;
  let loaded: readonly FunctionHelp[] = [];

  /** Google does not let a custom function see what is new at every calculation. */
  function seesTheClock(self: BaseFunction, name: string, variants: readonly Variant[]): boolean {
    const [unit, sheet] = [self.unitId ?? '', self.subUnitId ?? ''];
    const own = formulas.getFormulaStringByCell(self.row, self.column, sheet, unit) ?? '';
    return (
      clock.isArgument(own, name) || variants.filter(isReference).some((reference) => clock.isIn(reference))
    );
  }

  function outcome(inside: Realm, name: string, given: readonly Argument[]) {
    const key = JSON.stringify([name, given.map((each) => (each === undefined ? null : [each]))]);
    const known = results.get(key);
    if (known) return known;
    const made = attempt(inside, name, given);
    if (results.size >= KEPT_RESULTS) results.delete(results.keys().next().value ?? '');
    results.set(key, made);
    return made;
  }

  function attempt(inside: Realm, name: string, given: readonly Argument[]) {
    try {
      const values = given.map((each) => enter(each, inside, context.switches));
      return { value: inside.call(name, values, context.switches.timeLimit) };
    } catch (error) {
      return { message: error instanceof TimeLimitExceeded ? CALL_MESSAGES.tooLong : messageOf(error) };
    }
  }

  function call(inside: Realm, name: string, self: BaseFunction, variants: readonly Variant[]) {
    try {
      const zone: CallZone = { timeZone: context.settings.timeZone, switches: context.switches };
      if (seesTheClock(self, name, variants)) return failure(CALL_MESSAGES.volatile);
      const result = outcome(
        inside,
        name,
        variants.map((variant) => argumentOf(variant, zone)),
      );
      return 'value' in result ? resultOf(result.value, zone) : failure(result.message);
    } catch (error) {
      return failure(messageOf(error));
    }
  }

  function unload(): void {
    const names = loaded.map(({ name }) => name.toUpperCase());
    functions.unregisterExecutors(...names);
    descriptions.unregisterDescriptions(names);
    realm?.dispose();
    realm = undefined;
    loaded = [];
    results.clear();
  }

  return {
    loadFunctions: (code, globals = {}) => {
      unload();
      const inside = openRealm();
      for (const [name, value] of Object.entries(globals)) inside.define(name, value);
      inside.load(code);
      realm = inside;
      loaded = customFunctions(code);
      for (const help of loaded) {
        const name = help.name.toUpperCase();
        functions.registerExecutors(
          new CustomFunction(name, (self, variants) => call(inside, help.name, self, variants)),
        );
      }
      // Parsed formulas hold on to their functions, those without one to "unknown": all are parsed anew.
      functions.deleteFormulaAstCacheKey('');
      descriptions.registerDescriptions(loaded.map(description));
      recalculate();
      return loaded;
    },
    forgetResults: () => results.clear(),
    dispose: unload,
  };
}

/** Sheets shows "Error" where something without a message is thrown. */
function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return String(message ?? error) || 'Error';
}

/** The help that appears while a formula is typed. */
function description(help: FunctionHelp) {
  return {
    functionName: help.name.toUpperCase(),
    functionType: FunctionType.User,
    description: help.description,
    abstract: help.description,
    functionParameter: help.parameters.map(({ name, text }) => ({
      name,
      detail: text,
      example: name,
      require: /^optional\b/i.test(text) ? 0 : 1,
      repeat: 0,
    })),
  };
}
