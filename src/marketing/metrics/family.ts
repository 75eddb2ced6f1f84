import { metricById } from './find.ts';
import type { Metric } from './metric.ts';

/** Whatever a metric moves, directly or through others, the nearest first; not the metric itself. */
export function downstream(metric: Metric): readonly Metric[] {
  const reached = new Set([metric]);
  for (const one of reached) {
    for (const id of one.feeds) reached.add(metricById(id));
  }
  reached.delete(metric);
  return [...reached];
}

/**
 * Whether work on one metric helps a goal on another: clicks feed visits, visits feed orders, orders feed
 * revenue, so a goal on clicks supports a parent goal on revenue. A metric supports itself.
 */
export function supportsMetric(child: Metric, parent: Metric): boolean {
  return child.id === parent.id || downstream(child).some(({ id }) => id === parent.id);
}
