import type { Cell } from './cells.ts';
import type { Comparison, TextTest, ValidationTest } from './rules.ts';

function compares(operator: Comparison, value: number, [low = 0, high = low]: readonly number[]): boolean {
  switch (operator) {
    case 'equal':
      return value === low;
    case 'not-equal':
      return value !== low;
    case 'greater':
      return value > low;
    case 'greater-or-equal':
      return value >= low;
    case 'less':
      return value < low;
    case 'less-or-equal':
      return value <= low;
    case 'between':
      return value >= low && value <= high;
    case 'not-between':
      return value < low || value > high;
  }
}

function reads(operator: TextTest, shown: string, wanted: string): boolean {
  const [text, part] = [shown.toLowerCase(), wanted.toLowerCase()];
  switch (operator) {
    case 'contains':
      return text.includes(part);
    case 'not-contains':
      return !text.includes(part);
    case 'equal':
      return text === part;
    case 'starts-with':
      return text.startsWith(part);
    case 'ends-with':
      return text.endsWith(part);
  }
}

/** Whether a validation rule lets a value in; `choices` are the texts of a list that lies in cells. */
export function isValid(
  test: ValidationTest,
  { value, text }: Pick<Cell, 'value' | 'text'>,
  choices: () => readonly string[],
): boolean {
  switch (test.kind) {
    case 'list':
      return test.values.includes(text);
    case 'range':
      return choices().includes(text);
    case 'checkbox':
      return test.checked === undefined
        ? typeof value === 'boolean'
        : text === test.checked || text === test.unchecked;
    case 'number':
    case 'date':
      return typeof value === 'number' && compares(test.operator, value, test.operands);
    case 'text':
      return reads(test.operator, text, test.text);
    case 'formula':
      // Only a calculation could tell; Univer's own check marks the cell afterwards.
      return true;
  }
}
