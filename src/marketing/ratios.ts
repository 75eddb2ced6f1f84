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

/** Cost per thousand impressions, in the currency of the cost; undefined without impressions. */
export function costPerThousand(cost: number, impressions: number): number | undefined {
  const each = ratio(cost, impressions);
  return each === undefined ? undefined : each * 1000;
}

/**
 * Return on marketing investment: what extra revenue earned, over the marketing that brought it.
 * Farris et al., "Marketing Metrics", on the return on marketing investment.
 * @param margin share of the revenue left after the cost of goods, 0 to 1
 * @returns a fraction, 2 is 200%; undefined where marketing cost nothing
 */
export function returnOnMarketing(
  incrementalRevenue: number,
  marketingCost: number,
  margin: number,
  otherCosts: number,
): number | undefined {
  return ratio(incrementalRevenue * margin - otherCosts - marketingCost, marketingCost);
}

/** Net promoter score, −100 to 100: promoters less detractors, over all who answered. */
export function netPromoterScore(promoters: number, passives: number, detractors: number) {
  const share = ratio(promoters - detractors, promoters + passives + detractors);
  return share === undefined ? undefined : share * 100;
}

/** The share of a whole that got lost on the way: 650 orders of 3,150 carts leave 0.794 abandoned. */
export function shareLost(kept: number, whole: number): number | undefined {
  const share = ratio(kept, whole);
  return share === undefined ? undefined : 1 - share;
}

/** Revenue per day that a pipeline brings; undefined for a sales cycle of no days. */
export function pipelineVelocity(
  opportunities: number,
  dealValue: number,
  winRate: number,
  cycleDays: number,
): number | undefined {
  return ratio(opportunities * dealValue * winRate, cycleDays);
}
