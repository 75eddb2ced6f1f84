import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { gridOf } from './cell-data.ts';
import type { Area } from './cells.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { toEngineFormula } from './google-syntax.ts';
import { hasDecimalComma } from './input.ts';
import { cells } from './reading.ts';
import { areaOfReference, referenceTo } from './references.ts';
import type { Comparison, TextTest, Validation, ValidationTest } from './rules.ts';
import { toRange } from './univer.ts';

const OPERATOR: { readonly [name in Comparison]: DataValidationOperator } = {
  equal: DataValidationOperator.EQUAL,
  'not-equal': DataValidationOperator.NOT_EQUAL,
  greater: DataValidationOperator.GREATER_THAN,
  'greater-or-equal': DataValidationOperator.GREATER_THAN_OR_EQUAL,
  less: DataValidationOperator.LESS_THAN,
  'less-or-equal': DataValidationOperator.LESS_THAN_OR_EQUAL,
  between: DataValidationOperator.BETWEEN,
  'not-between': DataValidationOperator.NOT_BETWEEN,
};

type Setting = Partial<ISheetDataValidationRule> & { type: DataValidationType };

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Univer has no text rules: they are formulas about the area's first cell. */
function textFormula(operator: TextTest, text: string, cell: string): string {
  switch (operator) {
    case 'contains':
      return `=ISNUMBER(SEARCH(${quoted(text)},${cell}))`;
    case 'not-contains':
      return `=NOT(ISNUMBER(SEARCH(${quoted(text)},${cell})))`;
    case 'equal':
      return `=EXACT(${cell},${quoted(text)})`;
    case 'starts-with':
      return `=LEFT(${cell},${text.length})=${quoted(text)}`;
    case 'ends-with':
      return `=RIGHT(${cell},${text.length})=${quoted(text)}`;
  }
}

function comparison(operator: Comparison, operands: readonly number[]) {
  const [formula1, formula2] = operands.map(String);
  return { operator: OPERATOR[operator], formula1, formula2 };
}

function settingOf(context: Context, area: Area, test: ValidationTest): Setting {
  switch (test.kind) {
    case 'list':
      return {
        type: DataValidationType.LIST,
        formula1: test.values.join(','),
        showDropDown: test.dropdown,
      };
    case 'range':
      return {
        type: DataValidationType.LIST,
        formula1: `=${referenceTo(context, test.area)}`,
        showDropDown: test.dropdown,
      };
    case 'checkbox':
      return { type: DataValidationType.CHECKBOX, formula1: test.checked, formula2: test.unchecked };
    case 'number':
    // Univer's own date rule reads the text that is shown and refuses 30 Jun 2027; a date is its serial number.
    case 'date':
      return { type: DataValidationType.DECIMAL, ...comparison(test.operator, test.operands) };
    case 'text': {
      const cell = referenceTo(context, { ...area, rows: 1, columns: 1 }, false);
      return { type: DataValidationType.CUSTOM, formula1: textFormula(test.operator, test.text, cell) };
    }
    case 'formula': {
      const grid = gridOf(context, area.sheet);
      const formula = toEngineFormula(test.formula, grid, hasDecimalComma(context.settings.locale));
      return { type: DataValidationType.CUSTOM, formula1: formula };
    }
  }
}

/** Our own description travels with Univer's rule, which cannot say all of it. */
type Described = ISheetDataValidationRule & { bizInfo?: { playground?: Validation } };

/** Data validation. */
export function validation(context: Context): Pick<Engine, 'validations' | 'setValidation'> {
  const model = context.injector.get(SheetDataValidationModel);
  let made = 0;

  function validationAt(area: Area, row: number, column: number): Validation | null {
    const sheetId = context.sheet(area.sheet).getSheetId();
    const rule = model.getRuleByLocation(context.unitId(), sheetId, row - 1, column - 1) as
      | Described
      | undefined;
    if (!rule) return null;
    const described = rule.bizInfo?.playground ?? validationOf(rule);
    if (described.test.kind !== 'range') return described;
    const moved = areaOfReference(context, area.sheet, rule.formula1 ?? '') ?? described.test.area;
    return { ...described, test: { ...described.test, area: moved } };
  }

  return {
    validations: (area) => {
      context.check(area);
      const sheetId = context.worksheet(area.sheet).getSheetId();
      const none = model.getRules(context.unitId(), sheetId).length === 0;
      return cells(area, (row, column) => (none ? null : validationAt(area, row, column)));
    },
    setValidation: (area, wanted) => {
      context.check(area);
      const place = { unitId: context.unitId(), subUnitId: context.sheet(area.sheet).getSheetId() };
      const ranges = [toRange(area)];
      if (!wanted) return context.run(ClearRangeDataValidationCommand, { ...place, ranges });
      made++;
      return context.run(AddSheetDataValidationCommand, {
        ...place,
        rule: {
          uid: `validation-${Date.now().toString(36)}-${made}`,
          ranges,
          ...settingOf(context, area, wanted.test),
          errorStyle: wanted.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
          showErrorMessage: wanted.help !== '',
          error: wanted.help,
          bizInfo: { playground: wanted },
        },
      });
    },
  };
}

/** A rule that the user made in the grid. */
function validationOf(rule: ISheetDataValidationRule): Validation {
  const rest = { allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP, help: rule.error ?? '' };
  if (rule.type === DataValidationType.CHECKBOX) return { test: { kind: 'checkbox' }, ...rest };
  if (rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE) {
    return { test: { kind: 'list', values: (rule.formula1 ?? '').split(','), dropdown: true }, ...rest };
  }
  return { test: { kind: 'formula', formula: rule.formula1 ?? '' }, ...rest };
}
