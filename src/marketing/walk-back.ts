import type { Day } from './day.ts';
import { customersNeeded, wholeUnits } from './funnel.ts';

/** A stage of a funnel on the way to the sale. */
export interface FunnelStage {
  readonly name: string;
  /** Share that reaches the next stage, in (0, 1]; undefined for the last: the sale itself. */
  readonly rate?: number;
  readonly unitCost?: number;
  /** Days until the next stage. */
  readonly days?: number;
}

/** What a stage must bring, by when and for how much. */
export interface StagePlan {
  readonly stage: string;
  /** Rounded up from the exact chain, never from the rounded stage below. */
  readonly needed: number;
  readonly dueBy?: Day;
  readonly cost?: number;
}

/**
 * From a revenue target back through the funnel: how many visitors, leads and deals it takes, by when each
 * must be there, and what they cost.
 * @param stages from the top of the funnel down; a stage Customers is added where the last one has a rate
 * @param booked revenue already won
 */
export function walkBack(
  revenueTarget: number,
  saleValue: number,
  stages: readonly FunnelStage[],
  deadline: Day | undefined,
  booked: number,
): readonly StagePlan[] {
  const last = stages[stages.length - 1];
  const chain = last !== undefined && last.rate === undefined ? stages : [...stages, { name: 'Customers' }];
  let exact = customersNeeded(revenueTarget, saleValue, booked);
  let daysToGo = 0;
  const plan = [...chain].reverse().map(({ name, rate = 1, unitCost, days = 0 }, stepsUp) => {
    exact /= rate;
    if (stepsUp > 0) daysToGo += days;
    const needed = wholeUnits(exact);
    return {
      stage: name,
      needed,
      ...(deadline !== undefined && { dueBy: deadline - Math.round(daysToGo) }),
      ...(unitCost !== undefined && { cost: needed * unitCost }),
    };
  });
  return plan.reverse();
}

/** The budget of a plan; undefined where no stage has a cost. */
export function totalCost(plan: readonly StagePlan[]): number | undefined {
  const costs = plan.flatMap(({ cost }) => (cost === undefined ? [] : [cost]));
  return costs.length === 0 ? undefined : costs.reduce((sum, cost) => sum + cost, 0);
}
