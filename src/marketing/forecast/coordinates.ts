import type { Form } from './model.ts';
import { ALPHA, BETA, GAMMA, LEVEL, PHI, SEASON, SLOPE } from './recursion.ts';

/** The usual bounds: 0 < α < 1, 0 < β < α, 0 < γ < 1 − α, and φ where damping can be told from none and from all. */
const EDGE = 1e-4;
const LEAST_PHI = 0.8;
const MOST_PHI = 0.98;

/**
 * A form's unknowns as coordinates without bounds, so that any point a minimiser tries is a model:
 * a bounded parameter is low + (high − low)·sin² of its coordinate, states are counted in `unit`s,
 * and a season's last effect is what the others leave.
 */
export interface Coordinates {
  readonly size: number;
  toUnknowns(coordinates: Float64Array, unknowns: Float64Array): void;
  fromUnknowns(unknowns: Float64Array): Float64Array;
  /** The chain rule: from the gradient by unknowns to the gradient by coordinates. */
  pullBack(coordinates: Float64Array, byUnknowns: Float64Array, byCoordinates: Float64Array): void;
}

export function coordinatesOf(form: Form, seasonLength: number, unit: number): Coordinates {
  const trended = form.trend !== 'none';
  const damped = form.trend === 'damped';
  const seasonal = form.season !== 'none';
  const last = SEASON + seasonLength - 1;
  const seasonTotal = form.season === 'multiplicative' ? seasonLength : 0;
  let size = 1;
  const alphaAt = 0;
  const betaAt = trended ? size++ : -1;
  const gammaAt = seasonal ? size++ : -1;
  const phiAt = damped ? size++ : -1;
  const levelAt = size++;
  const slopeAt = trended ? size++ : -1;
  const seasonAt = size;
  if (seasonal) size += seasonLength - 1;

  function toUnknowns(x: Float64Array, unknowns: Float64Array): void {
    const alpha = between(EDGE, 1 - EDGE, x[alphaAt] as number);
    unknowns[ALPHA] = alpha;
    unknowns[BETA] = trended ? between(EDGE, alpha, x[betaAt] as number) : 0;
    unknowns[GAMMA] = seasonal ? between(EDGE, 1 - alpha, x[gammaAt] as number) : 0;
    unknowns[PHI] = damped ? between(LEAST_PHI, MOST_PHI, x[phiAt] as number) : 1;
    unknowns[LEVEL] = (x[levelAt] as number) * unit;
    unknowns[SLOPE] = trended ? (x[slopeAt] as number) * unit : 0;
    let rest = seasonTotal;
    for (let j = 0; seasonal && j < seasonLength - 1; j++) {
      unknowns[SEASON + j] = (x[seasonAt + j] as number) * unit;
      rest -= unknowns[SEASON + j] as number;
    }
    unknowns[last] = rest;
  }

  function fromUnknowns(unknowns: Float64Array): Float64Array {
    const x = new Float64Array(size);
    const alpha = unknowns[ALPHA] as number;
    x[alphaAt] = angle(EDGE, 1 - EDGE, alpha);
    if (trended) x[betaAt] = angle(EDGE, alpha, unknowns[BETA] as number);
    if (seasonal) x[gammaAt] = angle(EDGE, 1 - alpha, unknowns[GAMMA] as number);
    if (damped) x[phiAt] = angle(LEAST_PHI, MOST_PHI, unknowns[PHI] as number);
    x[levelAt] = (unknowns[LEVEL] as number) / unit;
    if (trended) x[slopeAt] = (unknowns[SLOPE] as number) / unit;
    for (let j = 0; seasonal && j < seasonLength - 1; j++) {
      x[seasonAt + j] = (unknowns[SEASON + j] as number) / unit;
    }
    return x;
  }

  function pullBack(x: Float64Array, by: Float64Array, into: Float64Array): void {
    const share = (at: number) => Math.sin(x[at] as number) ** 2;
    const turn = (at: number) => Math.sin(2 * (x[at] as number));
    const alpha = between(EDGE, 1 - EDGE, x[alphaAt] as number);
    let byAlpha = by[ALPHA] as number;
    if (trended) {
      byAlpha += (by[BETA] as number) * share(betaAt);
      into[betaAt] = (by[BETA] as number) * (alpha - EDGE) * turn(betaAt);
      into[slopeAt] = (by[SLOPE] as number) * unit;
    }
    if (seasonal) {
      byAlpha -= (by[GAMMA] as number) * share(gammaAt);
      into[gammaAt] = (by[GAMMA] as number) * (1 - alpha - EDGE) * turn(gammaAt);
    }
    if (damped) into[phiAt] = (by[PHI] as number) * (MOST_PHI - LEAST_PHI) * turn(phiAt);
    into[alphaAt] = byAlpha * (1 - 2 * EDGE) * turn(alphaAt);
    into[levelAt] = (by[LEVEL] as number) * unit;
    for (let j = 0; seasonal && j < seasonLength - 1; j++) {
      into[seasonAt + j] = ((by[SEASON + j] as number) - (by[last] as number)) * unit;
    }
  }

  return { size, toUnknowns, fromUnknowns, pullBack };
}

function between(low: number, high: number, angle: number): number {
  return low + (high - low) * Math.sin(angle) ** 2;
}

function angle(low: number, high: number, value: number): number {
  return Math.asin(Math.sqrt(Math.min(1, Math.max(0, (value - low) / (high - low)))));
}
