/** The stages that teams count on the way to what a goal counts, from the top of the funnel down. */
import { findMetric } from '../../marketing/metrics/find.ts';
import type { Metric } from '../../marketing/metrics/metric.ts';
import { kindNamed } from '../../smart/said/kind.ts';
import type { Answers, StageAnswers } from './answers.ts';
import type { MetricChoice } from './metric-choice.ts';
import { type Trade, tradeOf } from './trade.ts';

export const B2B_STAGES: readonly string[] = ['Leads', 'MQLs', 'SQLs', 'Opportunities', 'Customers'];
export const SHOP_STAGES: readonly string[] = ['Visits', 'Carts', 'Orders'];
export const GIFT_STAGES: readonly string[] = ['Visits', 'Donation page views', 'Gifts'];
/** Further up than most teams count, but for a goal that is about these themselves. */
const TRAFFIC_STAGES: readonly string[] = ['Impressions', 'Clicks', 'Visits'];

/** What a goal in money is made of: so many of these at so much each. */
export type MadeOf = 'sale' | 'deal' | 'gift';

/** The way to what is neither a sale nor a stage of one, under its key in the catalogue. */
interface OwnWay {
  readonly stages: readonly string[];
  /** The key of what the last stage counts, where that is another metric. */
  readonly counts?: string;
  readonly madeOf?: MadeOf;
}

const TO_PIPELINE: OwnWay = { stages: B2B_STAGES.slice(0, -1), counts: 'opportunities', madeOf: 'deal' };

const OWN_WAYS: Readonly<Record<string, OwnWay>> = {
  pipeline: TO_PIPELINE,
  sourcedPipeline: TO_PIPELINE,
  demos: { stages: ['Leads', 'MQLs', 'Demos'] },
  meetings: { stages: ['Leads', 'MQLs', 'Meetings'] },
  donations: { stages: GIFT_STAGES, madeOf: 'gift' },
  volunteers: { stages: ['Enquiries', 'Applications', 'Volunteers'] },
  donors: { stages: ['Visits', 'Donation page views', 'Donors'] },
};

const ownWay = (metric: Metric | undefined) => (metric ? OWN_WAYS[metric.id] : undefined);

/**
 * Whether a funnel leads to the goal: to a total, and to a level that new ones add to, as subscribers and recurring
 * revenue are; nothing adds up to a rate or an average.
 */
export function hasFunnel({ metric, kind, direction }: MetricChoice): boolean {
  if (kind === 'Total') return true;
  const isHeld = metric !== undefined && (metric.kind === 'level' || kindNamed(metric.name) === 'Level');
  const addsUp = isHeld && (metric.unit === 'count' || metric.id === 'recurringRevenue');
  return addsUp && direction === 'Increase';
}

/** What one of those is called that a goal in money adds up. */
export function madeOf({ metric }: MetricChoice): MadeOf {
  return ownWay(metric)?.madeOf ?? 'sale';
}

/** Whether a stage is what the goal counts itself: its target is so many of these, not so many of what follows. */
export function isCountedBy({ metric }: MetricChoice, stage: string): boolean {
  return metric !== undefined && findMetric(stage)?.id === (ownWay(metric)?.counts ?? metric.id);
}

/** What follows a last stage that leads on; undefined for a sale. */
export function endOf({ metric, style }: MetricChoice, typed: string): string | undefined {
  const way = ownWay(metric);
  if (style.unit === 'money') return way?.stages[way.stages.length - 1];
  return typed.trim() || undefined;
}

/** The stages that most teams count, without their rates: they end at what the goal counts. */
export function usualStages(
  choice: MetricChoice,
  { goal, metric, channel }: Pick<Answers, 'goal' | 'metric' | 'channel'>,
): StageAnswers[] {
  const about = {
    counted: metric.trim(),
    said: metric.trim() || goal,
    trade: tradeOf(`${goal} ${metric} ${channel}`),
  };
  return stagesNamed(stagesTo(choice, about));
}

const TO_SALE: Readonly<Record<Trade, readonly string[]>> = {
  shop: SHOP_STAGES,
  deals: B2B_STAGES,
  trials: ['Visits', 'Trials', 'Customers'],
  gifts: GIFT_STAGES,
};

interface About {
  /** The metric as typed. */
  readonly counted: string;
  /** The same, else the goal. */
  readonly said: string;
  readonly trade: Trade | undefined;
}

function stagesTo(choice: MetricChoice, { counted: typed, said, trade }: About): readonly string[] {
  const { metric, platform, style } = choice;
  const own = ownWay(metric);
  if (own) return own.stages;
  const isShop =
    platform?.id === 'shop' || trade === 'shop' || SHOP_STAGES.some((stage) => stage === metric?.name);
  const toSale = isShop ? stagesOfShop(metric, said) : TO_SALE[trade ?? 'deals'];
  if (isShop && toSale !== SHOP_STAGES) return toSale;
  const above = TRAFFIC_STAGES.filter((stage) => !toSale.includes(stage));
  const all = [...above, ...toSale];
  const counted = all.findIndex((stage) => isCountedBy(choice, stage));
  if (counted >= 0) return all.slice(Math.min(above.length, Math.max(0, counted - 1)), counted + 1);
  const isCount = metric ? metric.unit === 'count' && !/Customers$/.test(metric.id) : typed !== '';
  return isCount && style.unit === 'number' ? ['Visits', metric?.name ?? typed] : toSale;
}

const SUBSCRIBED: ReadonlySet<string> = new Set(['recurringRevenue', 'subscriptions']);

/** A shop wins orders, unless what it wants is another sale or whoever buys. */
function stagesOfShop(metric: Metric | undefined, said: string): readonly string[] {
  const toOrder = (last: string) => [...SHOP_STAGES.slice(0, -1), last];
  if (metric ? SUBSCRIBED.has(metric.id) : /subscription/i.test(said)) return toOrder('Subscriptions');
  return metric && /Customers$/.test(metric.id) ? toOrder('Customers') : SHOP_STAGES;
}

/** Stages by their names, with everything else left to fill in. */
export function stagesNamed(names: readonly string[]): StageAnswers[] {
  return names.map((stage, place) => ({ key: String(place + 1), stage, rate: '', days: '', unitCost: '' }));
}
