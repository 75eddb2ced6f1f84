import { readFileSync } from 'node:fs';
import type { Parameter } from '../../src/cells/parameter.ts';
import { evaluate } from '../../src/formulas/evaluate.ts';
import { exampleCells, typedCall, typedExample } from '../../src/formulas/example.ts';
import type { Formula } from '../../src/formulas/formula.ts';
import { families } from '../../src/formulas/index.ts';

/** The reference page of all formulas, as Markdown. */
export function formulaReference(): string {
  const rules = readFileSync(new URL('./rules.md', import.meta.url), 'utf8').trimEnd();
  const listed = Object.values(families);
  const contents = listed.map(
    ({ title, formulas }) =>
      `- **${title}:** ${formulas.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(' · ')}`,
  );
  const sections = listed.flatMap(({ title, formulas }) => [`## ${title}`, ...formulas.map(entry)]);
  return `${[rules, '## All formulas', contents.join('\n'), ...sections].join('\n\n')}\n`;
}

function entry(formula: Formula): string {
  return [
    `### ${formula.name}`,
    `\`${signature(formula)}\``,
    formula.summary,
    parameterTable(formula.parameters),
    example(formula),
    formula.note,
    errors(formula),
    `*Definition:* ${formula.source}`,
    formula.native && `*Built-in equivalent:* \`=${formula.native.replace(/[{}]/g, '')}\``,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function signature({ name, parameters }: Formula): string {
  return `=${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(', ')})`;
}

function parameterTable(parameters: readonly Parameter<unknown>[]): string {
  const rows = parameters.map(({ name, summary, range }) => [`\`${name}\``, summary, range]);
  return table(['Argument', 'Meaning', 'Valid'], rows);
}

function example(formula: Formula): string {
  const typed = `*Example:* ${cellsBeside(formula)}\`${typedExample(formula)}\``;
  const { result } = formula.example;
  if (!Array.isArray(result)) return `${typed} shows ${shown(result)}`;
  const [titles, ...rows] = result.map((row: readonly unknown[]) => row.map(shown));
  return `${typed} fills\n\n${table(titles ?? [], rows)}`;
}

/** The cells that the example's ranges stand for, as they lie in the sheet. */
function cellsBeside(formula: Formula): string {
  const cells = exampleCells(formula);
  if (!cells) return '';
  const rows = cells.rows.map((row, at) => [String(cells.firstRow + at), ...row.map(shown)]);
  return `with these cells\n\n${table(['', ...cells.columns], rows)}\n\n`;
}

/** What the formula says to bad cells: one that every formula refuses, then what only this one does. */
function errors(formula: Formula): string {
  const calls = [...badCells(formula), ...(formula.refuses ?? [])];
  const lines = calls.map((args) => `- \`${typedCall(formula.name, args)}\`: ${message(formula, args)}`);
  return lines.length === 0 ? '' : `*Refused, for example:*\n${lines.join('\n')}`;
}

/** The example with one argument spoilt: by a word where a number or date belongs, then by its range. */
function badCells({ parameters, example: { args } }: Formula): unknown[][] {
  if (args.some(Array.isArray)) return [];
  const spoilt = (at: number, bad: unknown) => (at < 0 ? [] : [args.map((arg, i) => (i === at ? bad : arg))]);
  const given = parameters.slice(0, args.length);
  const notText = given.findIndex(({ takes }) => takes !== 'text');
  const share = given.findIndex(({ high }) => high <= 1 && high > 0);
  const positive = given.findIndex(({ low, high }) => low >= 0 && high > 1);
  return [...spoilt(notText, 'abc'), ...(share < 0 ? spoilt(positive, -1) : spoilt(share, 15))];
}

function message(formula: Formula, args: readonly unknown[]): string {
  try {
    evaluate(formula, args, { timeZone: () => undefined, decimalComma: () => false });
  } catch (error) {
    return (error as Error).message.replace(`${formula.name}: `, '');
  }
  throw new Error(`${typedCall(formula.name, args)} is not refused`);
}

function shown(value: unknown): string {
  return typeof value === 'number'
    ? `\`${Number(value.toPrecision(6))}\``
    : value === ''
      ? ''
      : `\`${value}\``;
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
