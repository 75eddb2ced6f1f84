import type { Metric } from './metric.ts';

/** Whether figures of a share are points on a survey's scale instead: 4.3 and 4.6 out of 5, not 430%. */
export function isOnScale(metric: Metric, figures: readonly (number | null | undefined)[]): boolean {
  const { scale, bounds } = metric;
  const given = figures.filter((figure) => typeof figure === 'number');
  if (scale === undefined || given.length === 0) return false;
  return given.every((figure) => figure > (bounds?.most ?? 0) && figure <= scale);
}
