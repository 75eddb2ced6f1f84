import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  AddCfCommand,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ClearWorksheetCfCommand,
  ConditionalFormattingRuleModel,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { gridOf } from './cell-data.ts';
import type { SheetId } from './cells.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { fromEngineFormula, toEngineFormula } from './google-syntax.ts';
import { hasDecimalComma } from './input.ts';
import { keyOf } from './key-of.ts';
import type { Comparison, ConditionalFormat, GradientPoint, RuleStyle, TextTest } from './rules.ts';
import { toArea, toRange } from './univer.ts';

const NUMBER: { readonly [name in Comparison]: CFNumberOperator } = {
  equal: CFNumberOperator.equal,
  'not-equal': CFNumberOperator.notEqual,
  greater: CFNumberOperator.greaterThan,
  'greater-or-equal': CFNumberOperator.greaterThanOrEqual,
  less: CFNumberOperator.lessThan,
  'less-or-equal': CFNumberOperator.lessThanOrEqual,
  between: CFNumberOperator.between,
  'not-between': CFNumberOperator.notBetween,
};
const TEXT: { readonly [name in TextTest | 'blank' | 'not-blank']: CFTextOperator } = {
  contains: CFTextOperator.containsText,
  'not-contains': CFTextOperator.notContainsText,
  equal: CFTextOperator.equal,
  'starts-with': CFTextOperator.beginsWith,
  'ends-with': CFTextOperator.endsWith,
  blank: CFTextOperator.containsBlanks,
  'not-blank': CFTextOperator.notContainsBlanks,
};
const POINT: { readonly [name in GradientPoint['kind']]: CFValueType } = {
  min: CFValueType.min,
  max: CFValueType.max,
  number: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
};

/** Days are numbers to Univer: the rule says beside it that they were meant as days. */
type Described = { readonly playground?: 'date' };

const flag = (on: boolean | undefined) => (on ? BooleanNumber.TRUE : undefined);

function styleOf(style: RuleStyle): IStyleBase {
  return {
    ...(style.bold && { bl: flag(style.bold) }),
    ...(style.italic && { it: flag(style.italic) }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(style.fontColor && { cl: { rgb: style.fontColor } }),
    ...(style.background && { bg: { rgb: style.background } }),
  };
}

function ruleStyleOf(style: IStyleBase): RuleStyle {
  return {
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strikethrough: true }),
    ...(style.cl?.rgb && { fontColor: style.cl.rgb }),
    ...(style.bg?.rgb && { background: style.bg.rgb }),
  };
}

/** Conditional formats of a sheet. */
export function conditionalFormats(
  context: Context,
): Pick<Engine, 'conditionalFormats' | 'setConditionalFormats'> {
  const model = context.injector.get(ConditionalFormattingRuleModel);
  const comma = () => hasDecimalComma(context.settings.locale);

  function configOf(id: SheetId, format: ConditionalFormat): IConditionalFormattingRuleConfig & Described {
    if ('gradient' in format) {
      return {
        type: CFRuleType.colorScale,
        config: format.gradient.map(({ kind, value, color }, index) => ({
          index,
          color,
          value: { type: POINT[kind], value },
        })),
      };
    }
    const { when } = format;
    const cell = { type: CFRuleType.highlightCell, style: styleOf(format.style) } as const;
    switch (when.kind) {
      case 'formula':
        return {
          ...cell,
          subType: CFSubRuleType.formula,
          value: toEngineFormula(when.formula, gridOf(context, id), comma()),
        };
      case 'text':
        return { ...cell, subType: CFSubRuleType.text, operator: TEXT[when.operator], value: when.text };
      case 'blank':
      case 'not-blank':
        return { ...cell, subType: CFSubRuleType.text, operator: TEXT[when.kind] };
      case 'number':
      case 'date': {
        const [low = 0, high = 0] = when.operands;
        const operator = NUMBER[when.operator];
        const number = {
          ...cell,
          subType: CFSubRuleType.number,
          ...(when.kind === 'date' && { playground: when.kind }),
        } as const;
        return operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween
          ? { ...number, operator, value: [low, high] }
          : { ...number, operator, value: low };
      }
    }
  }

  function formatOf(id: SheetId, { ranges, rule }: IConditionFormattingRule): ConditionalFormat | undefined {
    const areas = ranges.map((range) => toArea(id, range));
    if (rule.type === CFRuleType.colorScale) {
      const gradient = rule.config.map(({ color, value }) => ({
        kind: keyOf(POINT, value.type) ?? 'number',
        color,
        ...(value.value !== undefined && { value: Number(value.value) }),
      }));
      return { areas, gradient };
    }
    if (rule.type !== CFRuleType.highlightCell) return undefined;
    const style = ruleStyleOf(rule.style);
    if (rule.subType === CFSubRuleType.formula) {
      const formula = fromEngineFormula(rule.value, gridOf(context, id), comma());
      return { areas, when: { kind: 'formula', formula }, style };
    }
    if (rule.subType === CFSubRuleType.number) {
      const operands = [rule.value ?? []].flat();
      const kind = (rule as Described).playground ?? 'number';
      return {
        areas,
        when: { kind, operator: keyOf(NUMBER, rule.operator) ?? 'equal', operands },
        style,
      };
    }
    if (rule.subType === CFSubRuleType.text) {
      const operator = keyOf(TEXT, rule.operator) ?? 'equal';
      if (operator === 'blank' || operator === 'not-blank') return { areas, when: { kind: operator }, style };
      return { areas, when: { kind: 'text', operator, text: rule.value ?? '' }, style };
    }
    return undefined;
  }

  return {
    conditionalFormats: (id) =>
      (model.getSubunitRules(context.unitId(), context.sheet(id).getSheetId()) ?? []).flatMap(
        (rule) => formatOf(id, rule) ?? [],
      ),
    setConditionalFormats: (id, formats) => {
      const place = { unitId: context.unitId(), subUnitId: context.sheet(id).getSheetId() };
      if (model.getSubunitRules(place.unitId, place.subUnitId)?.length) {
        context.run(ClearWorksheetCfCommand, place);
      }
      // Each new rule goes to the top of Univer's list.
      for (const format of [...formats].reverse()) {
        context.run(AddCfCommand, {
          ...place,
          rule: {
            ranges: format.areas.map(toRange),
            stopIfTrue: !('gradient' in format),
            rule: configOf(id, format),
          },
        });
      }
    },
  };
}
