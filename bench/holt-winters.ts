/**
 * Plain additive Holt-Winters (Holt without a season), the peer of the forecast benchmarks: first states from
 * the first two seasons, α, β and γ by least squares with a pattern search. Nothing is taken from src/.
 */
export function holtWinters(values: readonly number[], season: number, horizon: number): number[] {
  let best = [0.3, 0.1, 0.1];
  let lowest = smooth(values, season, best, 0).squares;
  for (let step = 0.2; step > 0.005; ) {
    let improved = false;
    for (let i = 0; i < (season > 1 ? 3 : 2); i++) {
      for (const sign of [-1, 1]) {
        const next = best.map((value, at) =>
          Math.min(1, Math.max(0, at === i ? value + sign * step : value)),
        );
        const { squares } = smooth(values, season, next, 0);
        if (!(squares < lowest)) continue;
        [best, lowest, improved] = [next, squares, true];
      }
    }
    if (!improved) step /= 2;
  }
  return smooth(values, season, best, horizon).forecasts;
}

function smooth(values: readonly number[], m: number, weights: readonly number[], horizon: number) {
  const [alpha, beta, gamma] = weights as [number, number, number];
  const average = (from: number, to: number) =>
    values.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
  let level = average(0, m);
  let slope = (average(m, 2 * m) - level) / m;
  const effects = values.slice(0, m).map((value) => (m > 1 ? value - level : 0));
  let squares = 0;
  for (let t = m; t < values.length; t++) {
    const value = values[t] as number;
    const effect = effects[t % m] as number;
    const error = value - level - slope - effect;
    squares += error * error;
    const before = level;
    level = alpha * (value - effect) + (1 - alpha) * (level + slope);
    slope = beta * (level - before) + (1 - beta) * slope;
    if (m > 1) effects[t % m] = gamma * (value - level) + (1 - gamma) * effect;
  }
  const forecasts = Array.from(
    { length: horizon },
    (_, h) => level + (h + 1) * slope + (effects[(values.length + h) % m] as number),
  );
  return { squares, forecasts };
}
