/** A function to be minimised: returns its value at `x` and writes its gradient; ∞ where it is not defined. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

const SUFFICIENT_FALL = 1e-4;
const SUFFICIENT_FLATTENING = 0.9;

/**
 * Walks `x` (changed in place) downhill to a local minimum and returns the value there: BFGS, with the
 * bracketing line search for the weak Wolfe conditions by Lewis & Overton (2013), which also copes with kinks
 * and with places where the function is not defined. Stops where steps gain less than `tolerance`.
 */
export function minimise(objective: Objective, x: Float64Array, tolerance: number, maxSteps: number): number {
  const size = x.length;
  const gradient = new Float64Array(size);
  const nextGradient = new Float64Array(size);
  const next = new Float64Array(size);
  const direction = new Float64Array(size);
  const step = new Float64Array(size);
  const change = new Float64Array(size);
  const mapped = new Float64Array(size);
  const inverse = new Float64Array(size * size);
  let value = objective(x, gradient);
  let fresh = true;
  for (let steps = 0, small = 0; steps < maxSteps && Number.isFinite(value) && small < 2; steps++) {
    if (fresh) reset(inverse, size, 1 / (1 + norm(gradient)));
    multiply(inverse, gradient, direction);
    let slope = 0;
    for (let i = 0; i < size; i++) {
      direction[i] = -(direction[i] as number);
      slope += (direction[i] as number) * (gradient[i] as number);
    }
    if (!(slope < 0)) {
      if (fresh) break;
      fresh = true;
      continue;
    }

    let [low, high, length] = [0, Number.POSITIVE_INFINITY, 1];
    let found = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < 30; tries++) {
      for (let i = 0; i < size; i++) next[i] = (x[i] as number) + length * (direction[i] as number);
      found = objective(next, nextGradient);
      if (!(found <= value + SUFFICIENT_FALL * length * slope)) high = length;
      else if (dot(nextGradient, direction) < SUFFICIENT_FLATTENING * slope) low = length;
      else break;
      length = high < Number.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
    }
    if (!(found < value)) {
      if (fresh) break;
      fresh = true;
      continue;
    }
    small = value - found < tolerance ? small + 1 : 0;
    for (let i = 0; i < size; i++) {
      step[i] = (next[i] as number) - (x[i] as number);
      change[i] = (nextGradient[i] as number) - (gradient[i] as number);
    }
    update(inverse, step, change, mapped, fresh);
    fresh = false;
    value = found;
    x.set(next);
    gradient.set(nextGradient);
  }
  return value;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}

function reset(matrix: Float64Array, size: number, diagonal: number): void {
  matrix.fill(0);
  for (let i = 0; i < size; i++) matrix[i * size + i] = diagonal;
}

function multiply(matrix: Float64Array, vector: Float64Array, into: Float64Array): void {
  const size = vector.length;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += (matrix[i * size + j] as number) * (vector[j] as number);
    into[i] = sum;
  }
}

/** The BFGS update of the inverse Hessian; the first one sets its scale (Nocedal & Wright, 6.17 and 6.20). */
function update(
  inverse: Float64Array,
  step: Float64Array,
  change: Float64Array,
  mapped: Float64Array,
  first: boolean,
): void {
  const size = step.length;
  const curvature = dot(step, change);
  if (!(curvature > 1e-12 * norm(step) * norm(change))) return;
  if (first) reset(inverse, size, curvature / dot(change, change));
  multiply(inverse, change, mapped);
  const factor = (1 + dot(change, mapped) / curvature) / curvature;
  for (let i = 0; i < size; i++) {
    const si = step[i] as number;
    const mi = mapped[i] as number;
    for (let j = 0; j < size; j++) {
      const sj = step[j] as number;
      const cross = mi * sj + si * (mapped[j] as number);
      inverse[i * size + j] = (inverse[i * size + j] as number) + factor * si * sj - cross / curvature;
    }
  }
}
