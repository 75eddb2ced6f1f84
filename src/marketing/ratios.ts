/**
 * The share that `part` is of `whole`, or undefined where `whole` is 0: there is no rate to show then.
 * The one rule behind click-through rate, conversion rate, cost per click and their kin.
 */
export function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/**
 * Return on investment: profit over everything that was spent, goods included.
 * Google Ads Help, "About ROI": (revenue − cost of goods) ÷ cost of goods, ad cost being part of the cost.
 * @returns a fraction, 0.5 is 50%; undefined where nothing was spent
 */
export function returnOnInvestment(revenue: number, cost: number, costOfGoods: number): number | undefined {
  return ratio(revenue - cost - costOfGoods, cost + costOfGoods);
}
