import { typedExample } from '../../src/formulas/example.ts';
import type { Formula } from '../../src/formulas/formula.ts';

const TYPES = { number: 'number', date: 'Date', text: 'string' } as const;

/**
 * The comment that Sheets' autocomplete reads: the summary, then each parameter's name and text. Sheets
 * shows neither defaults nor `@return`, so "Optional." and the range of validity stand in the text.
 */
export function jsdoc(formula: Formula): string {
  const perRow = formula.spills === 'rows';
  const parameters = formula.parameters.map(({ name, summary, takes, extent, range }) => {
    const one = TYPES[takes];
    const type = extent !== 'one' ? 'Array<Array<*>>' : perRow ? `${one}|Array<Array<${one}>>` : one;
    return ` * @param {${type}} ${name} ${oneLine(`${summary} ${sentence(range)}`)}`;
  });
  return [
    '/**',
    ` * ${oneLine(formula.summary)} Example: ${oneLine(typedExample(formula))}`,
    ' *',
    ...parameters,
    ` * @return {*} The result${perRow ? '; for ranges, one for each row' : ''}.`,
    ' * @customfunction',
    ' */',
  ].join('\n');
}

function sentence(range: string): string {
  return `${range.charAt(0).toUpperCase()}${range.slice(1)}.`;
}

function oneLine(text: string): string {
  if (/\*\/|[<>]|[\r\n]/.test(text)) {
    throw new Error(`Autocomplete cannot show comment ends, HTML or line breaks: ${text}`);
  }
  return text;
}
