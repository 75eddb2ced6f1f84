/**
 * What the generated top-level functions of Code.js call. Google loads the script for every single cell, and
 * for onOpen before anyone has agreed to anything, so nothing is set up while loading: what is required here
 * is set up, with all that it imports, when it is first asked for. A cell with CTR pays for no SMARTSCORE.
 */
import type { Family } from '../formulas/formula.ts';
import type { FamilyName } from '../formulas/index.ts';

/** The bundler's; `import()` is asynchronous, which a cell cannot wait for. */
declare function require(module: string): unknown;

const modules: Readonly<Record<FamilyName, () => unknown>> = {
  advertising: () => require('../formulas/advertising.ts'),
  customers: () => require('../formulas/customers.ts'),
  audience: () => require('../formulas/audience.ts'),
  email: () => require('../formulas/email.ts'),
  pipeline: () => require('../formulas/pipeline.ts'),
  growth: () => require('../formulas/growth.ts'),
  wayBack: () => require('../formulas/way-back.ts'),
  alongTheWay: () => require('../formulas/along-the-way.ts'),
  metricFits: () => require('../formulas/metric-fit.ts'),
  smart: () => require('../formulas/smart.ts'),
};

/** Answers `=NAME(…)` in a cell, with a formula of the given family. */
export function answerCell(family: FamilyName, name: string, args: ArrayLike<unknown>): unknown {
  const { formulas } = (modules[family]() as Readonly<Record<FamilyName, Family>>)[family];
  const formula = formulas.find((one) => one.name === name);
  if (!formula) throw new Error(`There is no formula ${name}`);
  const { evaluate } = require('../formulas/evaluate.ts') as typeof import('../formulas/evaluate.ts');
  return evaluate(formula, args, { timeZone, decimalComma });
}

/** The functions that Google and the sidebar call by name. */
export function entryPoints(): typeof import('./entry-points.ts').entryPoints {
  return (require('./entry-points.ts') as typeof import('./entry-points.ts')).entryPoints;
}

/** Outside a spreadsheet there is none: dates are read in the script's own zone, numbers as English has them. */
function spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | undefined {
  return typeof SpreadsheetApp === 'undefined' ? undefined : SpreadsheetApp.getActiveSpreadsheet();
}

const timeZone = () => spreadsheet()?.getSpreadsheetTimeZone();

function decimalComma(): boolean {
  const { writesDecimalComma } =
    require('../plan/decimal-comma.ts') as typeof import('../plan/decimal-comma.ts');
  return writesDecimalComma(spreadsheet()?.getSpreadsheetLocale() ?? '');
}
