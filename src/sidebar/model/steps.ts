export const STEPS = ['Goal', 'Metric', 'Numbers', 'Time', 'Tactics', 'Review'] as const;
export type Step = (typeof STEPS)[number];
