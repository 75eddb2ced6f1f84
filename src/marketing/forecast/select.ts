import { fitForm } from './fit.ts';
import { straightLine } from './line.ts';
import { candidateForms, type Model } from './model.ts';

/** Longer histories are cut to their newest values, which alone matter to exponential smoothing. */
const MOST_VALUES = 5_000;

/** With fewer values than this AICc all but rules a trend out, however plain it is to see. */
const SHORT = 10;
/** How much better a straight line must fit a short history: few values often lie in a row by chance. */
const DOUBT = 15;

/**
 * The form that describes a series best for its number of parameters (lowest AICc), fitted. A season is tried
 * from two full ones on; in a short history a straight line too.
 */
export function selectModel(history: Float64Array, season: number): Model {
  const values = history.subarray(Math.max(0, history.length - MOST_VALUES));
  const seasonal = season > 1 && values.length >= 2 * season;
  const positive = values.every((value) => value > 0);
  const models: Model[] = [];
  for (const form of candidateForms(positive, seasonal)) {
    const model = fitForm(values, form, season);
    if (model) models.push(model);
  }
  if (values.length < SHORT) {
    const line = straightLine(values);
    models.push({ ...line, aicc: line.aicc + DOUBT });
  }
  return models.reduce((best, model) => (model.aicc < best.aicc ? model : best));
}
