import { coordinatesOf } from './coordinates.ts';
import { firstState } from './initial.ts';
import { minimise } from './minimise.ts';
import { correctedAkaike, countParameters, type Form, type Model } from './model.ts';
import {
  ALPHA,
  BETA,
  GAMMA,
  LEVEL,
  type Likelihood,
  likelihoodOf,
  meanSize,
  PHI,
  SEASON,
  SLOPE,
} from './recursion.ts';

/** A gain of less than this in −2 log likelihood is not worth another step. */
const TOLERANCE = 1e-4;
const MAX_STEPS = 200;

/** Likelihoods have more than one summit: α, β and γ to climb from, cautious and quick to follow the data. */
const STARTS = [
  [0.3, 0.03, 0.05],
  [0.5, 0.2, 0.2],
] as const;
const FIRST_PHI = 0.95;

/**
 * Fits one form to a series by maximum likelihood, smoothing parameters and first states together;
 * undefined where the values are too few for its parameters or it cannot describe them.
 */
export function fitForm(values: Float64Array, form: Form, seasonLength: number): Model | undefined {
  const n = values.length;
  const count = countParameters(form, seasonLength);
  if (n <= count) return undefined;
  const scale = meanSize(values);
  const scaled = values.map((value) => value / scale);
  const m = form.season === 'none' ? 1 : seasonLength;
  const likelihood = likelihoodOf(scaled, form, m);
  const unknowns = climb(likelihood, form, m, firstUnknowns(scaled, form, m));
  const found = likelihood.at(unknowns);
  if (!Number.isFinite(found)) return undefined;

  const { level, slope, season } = likelihood.path;
  const seasonScale = form.season === 'additive' ? scale : 1;
  const fitted = count - 1;
  return {
    form,
    alpha: unknowns[ALPHA] as number,
    beta: unknowns[BETA] as number,
    gamma: unknowns[GAMMA] as number,
    phi: unknowns[PHI] as number,
    sigma:
      Math.sqrt(likelihood.meanSquare(form.error)) *
      (form.error === 'multiplicative' ? 1 : scale) *
      Math.sqrt((n + fitted) / (n - fitted)),
    state: {
      level: (level[n] as number) * scale,
      slope: (slope[n] as number) * scale,
      season: season.slice(n).map((effect) => effect * seasonScale),
    },
    aicc: correctedAkaike(found + 2 * n * Math.log(scale), count, n),
  };
}

/** The unknowns at the highest summit reached from the starts. */
function climb(likelihood: Likelihood, form: Form, m: number, first: Float64Array): Float64Array {
  const unknowns = first.slice();
  const byUnknowns = first.slice();
  let best = first;
  let lowest = Number.POSITIVE_INFINITY;
  for (const [alpha, beta, gamma] of STARTS) {
    unknowns.set(first);
    unknowns.set([alpha, beta, gamma, FIRST_PHI]);
    likelihood.at(unknowns);
    const unit = Math.sqrt(likelihood.meanSquare('additive')) + Number.EPSILON;
    const coordinates = coordinatesOf(form, m, unit);
    const x = coordinates.fromUnknowns(unknowns);
    const objective = (at: Float64Array, gradient: Float64Array): number => {
      coordinates.toUnknowns(at, unknowns);
      const value = likelihood.withGradient(unknowns, byUnknowns);
      coordinates.pullBack(at, byUnknowns, gradient);
      return value;
    };
    const found = minimise(objective, x, TOLERANCE, MAX_STEPS);
    if (!(found < lowest)) continue;
    lowest = found;
    coordinates.toUnknowns(x, unknowns);
    best = unknowns.slice();
  }
  return best;
}

function firstUnknowns(values: Float64Array, form: Form, m: number): Float64Array {
  const { level, slope, season } = firstState(values, form, m);
  const unknowns = new Float64Array(SEASON + m);
  unknowns[LEVEL] = level;
  unknowns[SLOPE] = slope;
  unknowns.set(season, SEASON);
  return unknowns;
}
