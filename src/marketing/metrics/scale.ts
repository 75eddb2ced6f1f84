import type { Metric } from './metric.ts';

/** Up to here a number may be a share that is too high by a slip: 150%. */
const TWICE_ALL = 2;
const USUAL = 5;
const NAMED = /(?:out of|\/|\b1\s*(?:to|[-–—]))\s*(5|7|10)\b/i;

/** Whether figures of a share are points on a survey's scale instead: 4.3 and 4.6 out of 5, not 430%. */
export function isOnScale(metric: Metric, figures: readonly (number | null | undefined)[]): boolean {
  const { scale } = metric;
  const given = figures.filter((figure) => typeof figure === 'number');
  if (scale === undefined || !given.some((figure) => figure > TWICE_ALL)) return false;
  return given.every((figure) => figure >= 1 && figure <= scale);
}

/** The most on such a scale: as its name says ("1-5", "out of 10"), else 5, or the widest where a figure is above. */
export function topOfScale({ scale = USUAL }: Metric, name: string, figures: readonly number[]): number {
  const named = Number(NAMED.exec(name)?.[1] ?? 0);
  return named || (figures.every((figure) => figure <= USUAL) ? USUAL : scale);
}

/** The greatest value that a metric's figures can have, of points the top of their scale; undefined for no such. */
export function greatestOf(
  metric: Metric,
  name: string,
  figures: readonly (number | undefined)[],
): number | undefined {
  const given = figures.filter((figure) => figure !== undefined);
  const arePoints = metric.unit === 'score' ? metric.scale !== undefined : isOnScale(metric, given);
  return arePoints ? topOfScale(metric, name, given) : metric.bounds?.most;
}
