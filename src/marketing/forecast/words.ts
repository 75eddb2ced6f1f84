/** What people read when a forecast cannot be made: what is wrong and what to do. */
export const words = {
  tooFew: (count: number) =>
    `a forecast needs at least 4 values, and there ${count === 1 ? 'is' : 'are'} only ${count}`,
  undated: 'a value has no date: put a date beside every value',
  missing: (period: string, isTotal: boolean) =>
    `${period} is missing: add its value${isTotal ? ' (0 if nothing happened)' : ''}, or leave out the dates before it`,
  repeated: (period: string) =>
    `${period} has two values: keep one, or use kind "total" if they are to be added up`,
  beforeData: (first: string) =>
    `the deadline must not be before the first value, ${first}: choose a later one`,
  tooLarge: 'the values are too large to forecast: use thousands or millions as the unit',
  tooFar: (periods: number, rhythm: string) =>
    `the deadline is ${periods} ${rhythm}s after the last value: choose one at most ${MOST_PERIODS} ${rhythm}s on`,
  tooFarAhead: 'the deadline is too far ahead for check-ins so close together',
  moreCheckIns: (count: number) => `needs ${count} more check-in${count === 1 ? '' : 's'}`,
  confidence: 'confidence must be between 0 and 1: write 80% or 0.8, not 80',
} as const;

/** How far ahead a forecast may look. */
export const MOST_PERIODS = 2_000;
