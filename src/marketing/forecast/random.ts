/**
 * Standard normal draws that are the same in every run: forecasts must not change when a sheet recalculates.
 * Uniforms by Tommy Ettinger's mulberry32, made normal by Marsaglia's polar method.
 */
export function normalDraws(seed: number): () => number {
  const { imul, log, sqrt } = Math;
  let state = seed;
  let spare: number | undefined;

  function uniform(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  return () => {
    if (spare !== undefined) {
      const second = spare;
      spare = undefined;
      return second;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const square = u * u + v * v;
      if (square > 0 && square < 1) {
        const factor = sqrt((-2 * log(square)) / square);
        spare = v * factor;
        return u * factor;
      }
    }
  };
}
