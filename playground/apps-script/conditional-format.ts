import type { Area } from '../engine/cells.ts';
import type { ConditionalFormat, GradientPoint, RuleStyle, Test } from '../engine/rules.ts';
import { hexColor } from './color.ts';
import { criteriaOf, criteriaValues, testOf } from './criteria.ts';
import { nameOf } from './enumeration.ts';
import { spreadsheetEnumerations } from './enumerations.ts';
import { areaOf, createRange } from './range.ts';
import { exception, type Script } from './script.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = Extract<ConditionalFormat, { when: unknown }>['when'];

const { BooleanCriteria, InterpolationType } = spreadsheetEnumerations;
type Criteria = keyof typeof BooleanCriteria;

export function createRule(script: Script, rule: ConditionalFormat): Rule {
  return script.implement<Rule>(
    'ConditionalFormatRule',
    readers(script, () => rule),
    rule,
  );
}

export function ruleOf(script: Script, rule: unknown, method: string): ConditionalFormat {
  return script.inside<ConditionalFormat>('ConditionalFormatRule', rule, method);
}

interface Draft {
  areas: readonly Area[];
  when?: Condition;
  style: RuleStyle;
  points: Partial<Record<'min' | 'mid' | 'max', GradientPoint>>;
}

/** `SpreadsheetApp.newConditionalFormatRule()` and `rule.copy()`. */
export function createRuleBuilder(script: Script, from?: ConditionalFormat): Builder {
  let draft = from ? draftOf(from) : { areas: [], style: {}, points: {} };
  const change = (changed: Partial<Draft>) => {
    draft = { ...draft, ...changed };
    return builder;
  };
  const when =
    (criteria: Criteria) =>
    (...args: unknown[]) =>
      change({ when: conditionOf(script, criteria, args) });
  const style = (changed: RuleStyle) => change({ style: withoutNull({ ...draft.style, ...changed }) });
  const point = (end: keyof Draft['points'], wanted: GradientPoint) =>
    change({ points: { ...draft.points, [end]: wanted } });

  const builder: Builder = script.implement<Builder>('ConditionalFormatRuleBuilder', {
    ...readers(script, () => complete(draft)),
    build: () => createRule(script, complete(draft)),
    setRanges: (ranges) =>
      change({
        areas: ranges.map((range) => areaOf(script, range, 'ConditionalFormatRuleBuilder.setRanges')),
      }),
    setBackground: (color) => style({ background: color === null ? undefined : hexColor(color) }),
    setFontColor: (color) => style({ fontColor: color === null ? undefined : hexColor(color) }),
    setBold: (bold) => style({ bold: bold ?? undefined }),
    setItalic: (italic) => style({ italic: italic ?? undefined }),
    setUnderline: (underline) => style({ underline: underline ?? undefined }),
    setStrikethrough: (strikethrough) => style({ strikethrough: strikethrough ?? undefined }),
    setGradientMinpoint: (color) => point('min', { kind: 'min', color: hexColor(color) }),
    setGradientMaxpoint: (color) => point('max', { kind: 'max', color: hexColor(color) }),
    setGradientMinpointWithValue: (color, type, value) => point('min', gradientPoint(color, type, value)),
    setGradientMidpointWithValue: (color, type, value) => point('mid', gradientPoint(color, type, value)),
    setGradientMaxpointWithValue: (color, type, value) => point('max', gradientPoint(color, type, value)),
    whenCellEmpty: when('CELL_EMPTY'),
    whenCellNotEmpty: when('CELL_NOT_EMPTY'),
    whenDateAfter: when('DATE_AFTER'),
    whenDateBefore: when('DATE_BEFORE'),
    whenDateEqualTo: when('DATE_EQUAL_TO'),
    whenFormulaSatisfied: when('CUSTOM_FORMULA'),
    whenNumberBetween: when('NUMBER_BETWEEN'),
    whenNumberEqualTo: when('NUMBER_EQUAL_TO'),
    whenNumberGreaterThan: when('NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: when('NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    whenNumberNotBetween: when('NUMBER_NOT_BETWEEN'),
    whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO'),
    whenTextContains: when('TEXT_CONTAINS'),
    whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN'),
    whenTextEndsWith: when('TEXT_ENDS_WITH'),
    whenTextEqualTo: when('TEXT_EQUAL_TO'),
    whenTextStartsWith: when('TEXT_STARTS_WITH'),
    withCriteria: (criteria, args) => when(nameOf(criteria) as Criteria)(...args),
  });
  return builder;
}

function conditionOf(script: Script, criteria: Criteria, args: readonly unknown[]): Condition {
  if (criteria === 'CELL_EMPTY') return { kind: 'blank' };
  if (criteria === 'CELL_NOT_EMPTY') return { kind: 'not-blank' };
  const test = nameOf(args[0]) === undefined ? testOf(script, criteria, args) : undefined;
  if (!test) throw new Error(`BooleanCriteria.${criteria} is not implemented in the playground`);
  return test;
}

function gradientPoint(
  color: string,
  type: GoogleAppsScript.Spreadsheet.InterpolationType,
  value: string,
): GradientPoint {
  return {
    kind: (nameOf(type) ?? '').toLowerCase() as GradientPoint['kind'],
    ...(value === '' ? {} : { value: Number(value) }),
    color: hexColor(color),
  };
}

function draftOf(rule: ConditionalFormat): Draft {
  if ('when' in rule) return { areas: rule.areas, when: rule.when, style: rule.style, points: {} };
  const [min, second, third] = rule.gradient;
  const points = third ? { min, mid: second, max: third } : { min, max: second };
  return { areas: rule.areas, style: {}, points };
}

function complete({ areas, when, style, points }: Draft): ConditionalFormat {
  if (areas.length === 0) throw exception('The conditional format rule has no ranges.');
  const gradient = [points.min, points.mid, points.max].filter((point) => point !== undefined);
  if (gradient.length > 0) return { areas, gradient };
  if (!when) throw exception('The conditional format rule has no condition.');
  return { areas, when, style };
}

type Readers = Pick<Rule & Builder, 'copy' | 'getRanges' | 'getBooleanCondition' | 'getGradientCondition'>;

function readers(script: Script, rule: () => ConditionalFormat): Readers {
  return {
    copy: () => createRuleBuilder(script, rule()),
    getRanges: () => rule().areas.map((area) => createRange(script, area)),
    getBooleanCondition: () => booleanCondition(script, rule()),
    getGradientCondition: () => gradientCondition(script, rule()),
  };
}

function booleanCondition(script: Script, rule: ConditionalFormat) {
  if (!('when' in rule)) return null;
  const { when, style } = rule;
  const test = isBlankTest(when) ? undefined : when;
  const name = test ? criteriaOf(test) : when.kind === 'blank' ? 'CELL_EMPTY' : 'CELL_NOT_EMPTY';
  return script.implement<GoogleAppsScript.Spreadsheet.BooleanCondition>('BooleanCondition', {
    getCriteriaType: () => BooleanCriteria[name as Criteria],
    getCriteriaValues: () => (test ? criteriaValues(script, test) : []),
    getBackground: () => style.background ?? null,
    getFontColor: () => style.fontColor ?? null,
    getBold: () => style.bold ?? null,
    getItalic: () => style.italic ?? null,
    getUnderline: () => style.underline ?? null,
    getStrikethrough: () => style.strikethrough ?? null,
  });
}

function isBlankTest(when: Condition): when is Exclude<Condition, Test> {
  return when.kind === 'blank' || when.kind === 'not-blank';
}

function gradientCondition(script: Script, rule: ConditionalFormat) {
  if ('when' in rule) return null;
  const { min, mid, max } = draftOf(rule).points;
  const type = (point?: GradientPoint) =>
    point ? InterpolationType[point.kind.toUpperCase() as keyof typeof InterpolationType] : null;
  return script.implement<GoogleAppsScript.Spreadsheet.GradientCondition>('GradientCondition', {
    getMinColor: () => min?.color ?? '',
    getMinType: () => type(min),
    getMinValue: () => String(min?.value ?? ''),
    getMidColor: () => mid?.color ?? '',
    getMidType: () => type(mid),
    getMidValue: () => String(mid?.value ?? ''),
    getMaxColor: () => max?.color ?? '',
    getMaxType: () => type(max),
    getMaxValue: () => String(max?.value ?? ''),
  });
}

function withoutNull(style: RuleStyle): RuleStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
