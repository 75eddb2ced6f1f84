import { ratio } from './ratios.ts';

/**
 * Customer lifetime value after Farris: the margin of each period, as long as the customer stays, in today's
 * money. No margin is counted at the start; add one period's margin for a value that includes it.
 * Farris, Bendle, Pfeifer & Reibstein, "Marketing Metrics", chapter 5: margin × r ÷ (1 + d − r).
 * @param retention share of customers who stay for another period, 0 to 1
 * @param discount rate of the same period, a fraction
 * @returns undefined where retention is no less than 1 + discount: the sum has no end then
 */
export function discountedLifetimeValue(
  marginPerPeriod: number,
  retention: number,
  discount: number,
): number | undefined {
  const loss = 1 - retention + discount;
  return loss > 0 ? (marginPerPeriod * retention) / loss : undefined;
}

/**
 * Lifetime value of a subscriber: margin a period over the share of customers lost in one.
 * @param margin gross margin, 0 to 1
 * @param churn share of customers lost in the period that the revenue is for, 0 to 1
 * @returns undefined for a churn of 0: nobody leaves, so no lifetime can be told
 */
export function subscriberLifetimeValue(
  revenuePerCustomer: number,
  margin: number,
  churn: number,
): number | undefined {
  return ratio(revenuePerCustomer * margin, churn);
}

/**
 * Periods until a customer's margin has paid for winning them; the period is the one the revenue is for.
 * @param margin gross margin, 0 to 1
 */
export function paybackPeriods(cac: number, revenuePerCustomer: number, margin: number): number | undefined {
  return ratio(cac, revenuePerCustomer * margin);
}
