import type { Span } from '../text/span.ts';

export type QuantityUnit = 'percent' | 'points' | 'money' | 'multiple' | 'rank' | 'duration' | 'count';

/** A number with its unit. A percent is a fraction: 5% is 0.05. */
export interface Quantity extends Span {
  readonly value: number;
  readonly unit: QuantityUnit;
  /** Of a duration: how long its unit is. */
  readonly seconds?: number | undefined;
  /** "number one" as praise, rather than a place in a list that somebody keeps. */
  readonly boast?: boolean | undefined;
}
