import { isDate } from './value.ts';

/**
 * Every sentence about a cell that cannot be used: it names the parameter, shows the value and says what
 * to do, where the decimal sign is a comma too. A single call puts the formula's name in front, a column the warning sign.
 */

/** The value as the user would recognise it, cut where it is long. */
export function shown(cell: unknown): string {
  if (typeof cell === 'string') {
    return `"${cell.length > 40 ? `${cell.slice(0, 39)}…` : cell}"`;
  }
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return 'a date';
  return String(cell);
}

/** What exports and people write where there is no figure: " --", "n/a", "(not set)", "tbd". */
const NO_FIGURE =
  /^[\s\-–—−….?*/()]*(?:n\.?\s?\/?\s?a\.?|none|nil|null|nan|not (?:set|available|applicable|known)|unknown|missing|pending|open|tb[acd])?[\s\-–—−….?*/()]*$/i;

/** 0.021 → 2.1% */
function inPercent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))}%`;
}

/** "target, as_of and deadline" */
function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names[names.length - 1]].filter(Boolean).join(' and ');
}

/** 1st, 2nd, 3rd, 4th: no formula has more than twenty arguments. */
function ordinal(place: number): string {
  return `${place}${['st', 'nd', 'rd'][place - 1] ?? 'th'}`;
}

/** "clicks and impressions, in this order" */
function inOrder(names: readonly string[]): string {
  return names.length > 1 ? `${listed(names)}, in this order` : listed(names);
}

export const messages = {
  shapes: (first: string, firstShape: string, other: string, otherShape: string) =>
    `${first} is ${firstShape} but ${other} is ${otherShape}: give ranges of the same size`,
  leftOut: (names: readonly string[], needed: readonly string[], hasDecimals: boolean) => {
    const base = `${listed(names)} ${names.length === 1 ? 'is' : 'are'} missing: give ${inOrder(needed)}`;
    return hasDecimals ? `${base}, with ; between them where the decimal sign is a comma` : base;
  },
  tooMany: (given: number, all: readonly string[], someOptional: boolean, mayBeGroups: boolean) => {
    const base = `${given} arguments are too many: give ${someOptional ? 'at most' : 'only'} ${inOrder(all)}`;
    return mayBeGroups ? `${base}, and write 1200 for 1,200` : base;
  },
  misplaced: (
    name: string,
    place: number,
    takes: 'number' | 'date',
    cell: unknown,
    needed: readonly string[],
  ) => `${name} comes ${ordinal(place)} and must be a ${takes}, not ${shown(cell)}: give ${inOrder(needed)}`,
  oneCell: (name: string, shape: string) => `${name} must be one cell, not a range of ${shape}`,
  oneColumn: (name: string, shape: string) => `${name} must be one column, not a range of ${shape}`,
  /** How a cell of a range is named; of a single cell neither is said. */
  inRange: (name: string, row: number | undefined, column: number | undefined) => {
    const where = [row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
    return where ? `${name} (${where} of the range)` : name;
  },
  errorCell: (name: string, text: string) => `${name} is ${text}: mend that cell first`,
  notANumber: (name: string, cell: unknown) => {
    const base = `${name} must be a number, not ${shown(cell)}`;
    if (isDate(cell)) return `${base}: choose Format → Number → Number`;
    if (typeof cell === 'boolean') {
      return `${base}: put a number in place of the checkbox or comparison, and choose its look in Format → Number`;
    }
    if (typeof cell !== 'string') return base;
    if (NO_FIGURE.test(cell)) return `${base}: empty the cell if there is no figure`;
    return /\d/.test(cell)
      ? `${base}: type only digits and the sheet’s decimal sign, and choose the look in Format → Number`
      : base;
  },
  tooSmall: (name: string, bound: string, value: number) => `${name} must be ${bound}, not ${value}`,
  notAFraction: (name: string, bound: string, value: number) =>
    value > 1 && value <= 100
      ? `${name} must be ${bound}: write ${value}% or ${Number((value / 100).toPrecision(12))}, not ${value}`
      : `${name} must be ${bound}, not ${value}`,
  notADate: (name: string, cell: unknown) => `${name} must be a date, such as 2027-06-30, not ${shown(cell)}`,
  onlyAYear: (name: string, year: number) =>
    `${name} must be a date, such as ${year}-12-31, not the year ${year}`,
  notAChoice: (name: string, choices: readonly string[], cell: unknown) =>
    `${name} must be ${choices.map((choice) => `"${choice}"`).join(' or ')}, not ${shown(cell)}`,
  partAboveWhole: (part: string, partValue: number, whole: string, wholeValue: number) =>
    `${part} (${partValue}) cannot be more than ${whole} (${wholeValue}): check both cells`,
  rateForCount: (name: string, rate: number, visitors: number) =>
    `${name} must be a count, not a rate: for ${inPercent(rate)} of ${visitors} write ${Math.round(rate * visitors)}`,
  confidenceForAlpha: (confidence: number) =>
    `alpha must be the chance of a false alarm: for a confidence of ${inPercent(confidence)} write ${inPercent(1 - confidence)}`,
  endlessLifetime: (retention: number, discount: number) =>
    `retention of ${retention} with a discount of ${discount} gives no finite value: give a lower retention or a discount above 0`,
  pointsTooLarge: (baseline: number, change: number) =>
    `change of ${change} takes a rate of ${baseline} out of 0 to 1: ${
      Math.abs(change) <= 100
        ? `write ${change}%, not ${change}`
        : 'write it as a fraction, or "absolute" for an amount'
    }`,
  pointsUnlikely: (baseline: number, change: number, target: number) =>
    `change of ${change} takes a rate from ${inPercent(baseline)} to ${inPercent(target)}: write ${change}%, not ${change}, or "absolute" if it is meant`,
  changeTooLarge: (baseline: number, change: number, target: number) =>
    `change of ${change} takes ${baseline} to ${target}: ${
      Math.abs(change) <= 100
        ? `write ${change}% or ${change / 100}, not ${change}, or "absolute" for an amount`
        : 'write it as a fraction, or "absolute" for an amount'
    }`,
  noLift: 'lift must not be 0: write the change you want to detect, such as 10%',
  liftTooLarge: (rate: number, lift: number) =>
    `lift of ${lift} takes a rate of ${rate} out of 0 to 1: write it relative to the rate, such as 10%`,
  tooManyMilestones: (most: number) =>
    `every is too short: more than ${most} milestones up to the deadline, choose week, month or quarter`,
  compoundSign: (startValue: number, target: number) =>
    `start_value (${startValue}) and target (${target}) must both be above 0 for "compound": use "linear"`,
  notAShape: (cell: unknown) =>
    `shape must be "linear", "compound" or a range of weights, such as B2:B13, not ${shown(cell)}`,
  wordAmongWeights: (word: string) =>
    `shape must be a word or a range of weights, not both: take ${shown(word)} out of the range`,
  blankWeight: (place: number) =>
    `shape has no weight for period ${place}: fill it in, or write 0 if nothing is due then`,
  weightCount: (given: number, periods: number) =>
    `shape must have a weight for each period: ${periods}, not ${given}`,
  noWeight: 'shape must have a weight above 0: fill the range with last season’s figures',
  inRow: (name: string, row: number, text: string) => `${name}, row ${row}: ${text}`,
  missingRate: (stage: string) =>
    `the rate of ${shown(stage)} to the next stage is blank: only the last stage has none`,
  noStages: 'stages must have columns for stage and rate, such as A2:D5: stage, rate, cost per unit, days',
  tooLarge: 'the numbers are too large or too small to compute with: check the cells',
} as const;
