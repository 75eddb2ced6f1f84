import type { Area } from './cells.ts';

/** Comparisons of numbers and of days (as serial numbers). The between kinds take two operands, others one. */
export type Comparison =
  | 'equal'
  | 'not-equal'
  | 'greater'
  | 'greater-or-equal'
  | 'less'
  | 'less-or-equal'
  | 'between'
  | 'not-between';

export type TextTest = 'contains' | 'not-contains' | 'equal' | 'starts-with' | 'ends-with';

/** A test that cells pass or fail; shared by data validation and conditional formats. */
export type Test =
  | { readonly kind: 'number'; readonly operator: Comparison; readonly operands: readonly number[] }
  | { readonly kind: 'date'; readonly operator: Comparison; readonly operands: readonly number[] }
  | { readonly kind: 'text'; readonly operator: TextTest; readonly text: string }
  /** As seen from the area's first cell: `=$B2>3`. */
  | { readonly kind: 'formula'; readonly formula: string };

export type ValidationTest =
  | Test
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly dropdown: boolean }
  | { readonly kind: 'range'; readonly area: Area; readonly dropdown: boolean }
  | { readonly kind: 'checkbox'; readonly checked?: string; readonly unchecked?: string };

export interface Validation {
  readonly test: ValidationTest;
  /** true warns only; false rejects what the user types, and `write` throws as Google does. */
  readonly allowInvalid: boolean;
  /** '' where none */
  readonly help: string;
}

export interface RuleStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly background?: string;
}

/** A point of a colour scale. 'number', 'percent' and 'percentile' need a value. */
export interface GradientPoint {
  readonly kind: 'min' | 'max' | 'number' | 'percent' | 'percentile';
  readonly value?: number;
  readonly color: string;
}

export type ConditionalFormat = { readonly areas: readonly Area[] } & (
  | { readonly when: Test | { readonly kind: 'blank' | 'not-blank' }; readonly style: RuleStyle }
  | { readonly gradient: readonly GradientPoint[] }
);

/** What a column must hold for its row to stay visible. */
export type FilterCriteria =
  | { readonly kind: 'values'; readonly visible: readonly string[] }
  | { readonly kind: 'hidden-values'; readonly hidden: readonly string[] };

export interface SortKey {
  /** The sheet's column, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}
