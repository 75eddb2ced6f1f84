import { coordinatesOf } from './coordinates.ts';
import { firstState } from './initial.ts';
import { type Likelihood, likelihoodOf, meanSize } from './likelihood.ts';
import { minimise } from './minimise.ts';
import { countParameters, type Form, judged, type Model } from './model.ts';
import { ALPHA, BETA, GAMMA, LEVEL, PHI, SEASON, SLOPE } from './recursion.ts';

/** A gain of less than this in −2 log likelihood is not worth another step. */
const TOLERANCE = 1e-4;
const MAX_STEPS = 200;

/**
 * Where α, β, γ and φ start. Likelihoods have more than one summit; cautious starts find the ones that forecast
 * well, while restarts at high β gain a little likelihood and lose accuracy.
 */
const START = [0.3, 0.03, 0.05, 0.95] as const;

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
  // Of the variance of a one-step forecast k ÷ (n + k) is owed to k unknowns learnt from n values (Akaike's final
  // prediction error, 1969). An error in a season's effect stays in its own period. Sigma keeps that part too: the
  // form was chosen from several, which no formula counts, and without it bands hold less often than they say.
  const fitted = count - 1;
  const seasonal = form.season === 'none' ? 0 : seasonLength;
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
    shared: Math.sqrt((fitted - seasonal) / (n + fitted)),
    state: {
      level: (level[n] as number) * scale,
      slope: (slope[n] as number) * scale,
      season: season.slice(n).map((effect) => effect * seasonScale),
    },
    ...judged(found + 2 * n * Math.log(scale), count, n),
  };
}

/** Climbs from the first unknowns to the nearest summit of the likelihood. */
function climb(likelihood: Likelihood, form: Form, m: number, first: Float64Array): Float64Array {
  const unknowns = first.slice();
  const byUnknowns = first.slice();
  likelihood.at(first);
  const unit = Math.sqrt(likelihood.meanSquare('additive')) + Number.EPSILON;
  const coordinates = coordinatesOf(form, m, unit);
  const x = coordinates.fromUnknowns(first);
  const objective = (at: Float64Array, gradient: Float64Array): number => {
    coordinates.toUnknowns(at, unknowns);
    const value = likelihood.withGradient(unknowns, byUnknowns);
    coordinates.pullBack(at, byUnknowns, gradient);
    return value;
  };
  minimise(objective, x, TOLERANCE, MAX_STEPS);
  coordinates.toUnknowns(x, unknowns);
  return unknowns;
}

function firstUnknowns(values: Float64Array, form: Form, m: number): Float64Array {
  const { level, slope, season } = firstState(values, form, m);
  const unknowns = new Float64Array(SEASON + m);
  unknowns.set(START);
  unknowns[LEVEL] = level;
  unknowns[SLOPE] = slope;
  unknowns.set(season, SEASON);
  return unknowns;
}
