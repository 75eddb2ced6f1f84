/**
 * The way back from a goal: from revenue to the customers, leads and visits that it takes.
 */

/**
 * Up to the next whole one, for nobody wins 88.2 customers. An amount that is whole but for the dust of
 * binary fractions (400.00000000000006) stays what it is.
 */
export function wholeUnits(exact: number): number {
  const dust = 1e-9 * Math.max(1, Math.abs(exact));
  // From a billion on the dust is more than a whole one, and the nearest is meant.
  if (dust >= 1 || Number.isInteger(exact)) return Math.round(exact);
  return Math.ceil(exact - dust) + 0; // −0 becomes 0
}

/**
 * Customers still to win, not yet rounded: the revenue that is missing over the value of a sale.
 * @param booked revenue already won; at or above the target nothing is missing
 */
export function customersNeeded(revenueTarget: number, saleValue: number, booked: number): number {
  return Math.max(0, revenueTarget - booked) / saleValue;
}

/**
 * Leads that must enter the funnel, not yet rounded: customers over the product of the stages' rates.
 * @param rates the share that passes each stage, in (0, 1], first stage first
 */
export function leadsNeeded(customers: number, rates: readonly number[]): number {
  let needed = customers;
  for (const rate of rates) needed /= rate;
  return needed;
}
