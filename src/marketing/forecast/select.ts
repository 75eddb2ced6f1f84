import { fitForm } from './fit.ts';
import { straightLine } from './line.ts';
import { candidateForms, type Form, type Model } from './model.ts';
import { repeatsItself } from './repeats.ts';

/** Longer histories are cut to their newest values, which alone matter to exponential smoothing. */
const MOST_VALUES = 5_000;

/** With fewer values than this AICc all but rules a trend out, however plain it is to see. */
const SHORT = 10;
/** How much better a straight line must fit a short history: few values often lie in a row by chance. */
const DOUBT = 15;

/**
 * The form that describes a series best for its number of parameters (lowest AICc), fitted, and the others that
 * were tried. A season is tried from two full ones on; in a short history a straight line too.
 */
export function fitModels(history: Float64Array, season: number): { best: Model; all: readonly Model[] } {
  const values = history.subarray(Math.max(0, history.length - MOST_VALUES));
  const all = formsFor(values, season).flatMap((form) => fitForm(values, form, season) ?? []);
  const isShort = values.length < SHORT && all.every(({ form }) => form.season === 'none');
  const line = isShort ? straightLine(values) : undefined;
  const best = all.reduce<Model | undefined>(
    (least, model) => (least && least.aicc <= model.aicc ? least : model),
    line && { ...line, aicc: line.aicc + DOUBT },
  ) as Model;
  return { best, all: line ? [...all, line] : all };
}

/**
 * Two seasons are too few for AICc to believe in one, however plain it is to see: where the second repeats the first,
 * forms without a season are not tried.
 */
function formsFor(values: Float64Array, season: number): Form[] {
  const mayRepeat = season > 1 && values.length >= 2 * season;
  const forms = candidateForms(
    values.every((value) => value > 0),
    mayRepeat,
  );
  const isPlain = mayRepeat && values.length < 3 * season && repeatsItself(values, season);
  return isPlain ? forms.filter((form) => form.season !== 'none') : forms;
}
