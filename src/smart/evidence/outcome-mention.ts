import type { Metric, MetricClass } from '../../marketing/metrics/metric.ts';
import type { Span } from '../text/span.ts';
import type { Clause, Clauses } from './clauses.ts';

/** Something countable that the goal names, such as "demo requests" or "churn". */
export interface OutcomeMention extends Span {
  readonly class: MetricClass;
  readonly metric: Metric | undefined;
  /** Narrow by itself: defined by a formula, as a rate, a score or a cost per something is, or one product. */
  readonly kpi: boolean;
  readonly clause: Clause;
  /** What people do ("visit the site") rather than a figure. */
  readonly deed: boolean;
}

/** An outcome that no vocabulary names: who is gained, what people do, how many come. */
export function unnamed(
  clauses: Clauses,
  { from, to }: Span,
  worth: MetricClass,
  { kpi = false, deed = false }: Partial<Pick<OutcomeMention, 'kpi' | 'deed'>> = {},
): OutcomeMention {
  return { from, to, class: worth, metric: undefined, kpi, clause: clauseAt(clauses, from), deed };
}

/** What a word's part of the sentence does. */
export function clauseAt({ of }: Clauses, at: number): Clause {
  return of[at] ?? 'aim';
}

/** A rate, a score or a cost per something narrows a goal by itself. */
export function isFormula(metric: Metric | undefined): boolean {
  if (!metric) return false;
  return (
    metric.unit !== 'count' && (metric.kind === 'level' || metric.unit === 'share' || metric.unit === 'ratio')
  );
}
