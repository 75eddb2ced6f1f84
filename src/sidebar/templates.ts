/** Goals to start from: what a marketer usually wants, in words that the rest of the answers complete. */
import { addMonths, calendarDate, type Day, day, toIso } from '../marketing/day.ts';
import type { Direction, Kind } from '../plan/goal.ts';
import {
  type Answers,
  BLANK_ANSWERS,
  type Rhythm,
  type Shape,
  type StrategyAnswers,
} from './model/answers.ts';
import { SHORTCUTS } from './model/shortcuts.ts';
import type { Surroundings } from './model/surroundings.ts';
import { B2B_STAGES, SHOP_STAGES, stagesNamed } from './model/usual-stages.ts';

export interface Template {
  readonly name: string;
  readonly goal: string;
  readonly channel: string;
  /** As the catalogue calls it. */
  readonly metric: string;
  readonly kind?: Kind;
  readonly direction?: Direction;
  /** A sensible change to begin with, typed as people do; '' where only they can know. */
  readonly target: string;
  /** From today to a deadline, or a whole fiscal year, to be compared with the one before. */
  readonly lasts: '6 months' | 'End of quarter' | 'End of fiscal year' | 'Fiscal year';
  readonly milestones: Rhythm;
  readonly shape?: Shape;
  readonly supports: string;
  /** A way to get there, to be replaced by their own. */
  readonly strategy: string;
  readonly stages?: readonly string[];
}

const BLANK: string = BLANK_ANSWERS.template;

export const TEMPLATES: readonly Template[] = [
  blank(BLANK),
  {
    name: 'Grow sales over last year',
    goal: 'Grow online sales over last year',
    channel: 'Shop',
    metric: 'Revenue',
    target: '25%',
    lasts: 'Fiscal year',
    milestones: 'month',
    supports: 'Reach this year’s revenue plan',
    strategy: 'Promotions on Facebook and in the newsletter',
    stages: SHOP_STAGES,
  },
  {
    name: 'Raise conversion rate',
    goal: 'Raise the shop’s conversion rate',
    channel: 'Instagram',
    metric: 'Conversion rate',
    target: '',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow online sales',
    strategy: 'Influencer marketing',
  },
  {
    name: 'Revenue from marketing-qualified leads',
    goal: 'Grow revenue from marketing-qualified leads',
    channel: 'LinkedIn',
    metric: 'Revenue from marketing leads',
    target: '20%',
    lasts: 'Fiscal year',
    milestones: 'quarter',
    supports: 'Win more business customers',
    strategy: 'Webinars for buyers',
    stages: B2B_STAGES,
  },
  {
    name: 'Share of sales pipeline',
    goal: 'Raise marketing’s share of the sales pipeline',
    channel: 'B2B pipeline',
    metric: 'Share of sales pipeline',
    target: '',
    lasts: 'End of fiscal year',
    milestones: 'quarter',
    supports: 'Grow revenue from new customers',
    strategy: 'Account-based campaigns for the top 100 accounts',
  },
  {
    name: 'More responses than last year',
    goal: 'Increase campaign responses over last year',
    channel: 'Email',
    metric: 'Campaign responses',
    target: '20%',
    lasts: 'Fiscal year',
    milestones: 'month',
    supports: 'Win more leads',
    strategy: 'Personalised mailings by customer segment',
  },
  {
    name: 'More orders',
    goal: 'Increase orders in the online shop',
    channel: 'Shop',
    metric: 'Orders',
    target: '20%',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow online sales',
    strategy: 'Product bundles and retargeting ads',
    stages: SHOP_STAGES,
  },
  {
    name: 'More traffic',
    goal: 'Increase organic traffic to the online shop',
    channel: 'SEO',
    metric: 'Organic traffic',
    target: '25%',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow online sales',
    strategy: 'Two buying guides a month',
  },
  {
    name: 'Fewer abandoned carts',
    goal: 'Reduce the shop’s cart abandonment rate',
    channel: 'Shop',
    metric: 'Cart abandonment rate',
    target: '',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow online sales',
    strategy: 'A shorter checkout and reminder emails',
  },
  {
    name: 'Higher order value',
    goal: 'Raise the shop’s average order value',
    channel: 'Shop',
    metric: 'Average order value',
    target: '15%',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow online sales',
    strategy: 'Product bundles and free shipping thresholds',
  },
  {
    name: 'Higher customer value',
    goal: 'Raise the customer lifetime value of repeat buyers',
    channel: 'Email',
    metric: 'Customer lifetime value',
    target: '15%',
    lasts: 'End of fiscal year',
    milestones: 'quarter',
    supports: 'Grow profit from loyal customers',
    strategy: 'A loyalty programme',
  },
  {
    name: 'Lower acquisition cost',
    goal: 'Reduce the customer acquisition cost',
    channel: 'Google Ads',
    metric: 'Customer acquisition cost',
    target: '15%',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow profit from new customers',
    strategy: 'Tighter keywords and better landing pages',
  },
  {
    name: 'Brand awareness on social media',
    goal: 'Increase Instagram story views among new customers',
    channel: 'Instagram',
    metric: 'Story views',
    target: '25%',
    lasts: 'End of quarter',
    milestones: 'week',
    supports: 'Grow online sales',
    strategy: 'A weekly story series',
  },
  {
    name: 'Share of inventory fulfilled',
    goal: 'Raise the share of inventory fulfilled by Amazon',
    channel: 'Shop',
    metric: 'Share of inventory fulfilled',
    target: '',
    lasts: 'End of fiscal year',
    milestones: 'quarter',
    supports: 'Reduce the cost of packing and shipping',
    strategy: 'Moving the best sellers first',
  },
];

function blank(name: string): Template {
  const nothing = { goal: '', channel: '', metric: '', target: '', supports: '', strategy: '' };
  return { name, ...nothing, lasts: '6 months', milestones: 'none' };
}

/** The answers that a template begins with; the baseline and the owner stay as they were typed. */
export function answersFrom(name: string, around: Surroundings): Partial<Answers> {
  const template = TEMPLATES.find((one) => one.name === name);
  if (!template) return {};
  const {
    goal,
    channel,
    metric,
    kind = '',
    direction = '',
    target,
    milestones,
    shape = 'linear',
    supports,
  } = template;
  const { start, deadline } = periodOf(template, around);
  return {
    template: name,
    goal,
    channel,
    metric,
    kind,
    direction,
    target,
    targetIs: '',
    start: toIso(start),
    deadline: name === BLANK ? '' : toIso(deadline),
    milestones,
    shape,
    supports,
    strategies: template.strategy === '' ? [] : [strategyOf(template.strategy)],
    tactics: [],
    stages: stagesNamed(template.stages ?? []),
    averageSale: '',
    statement: null,
  };
}

function periodOf({ lasts }: Template, { today, fiscalYearFirstMonth }: Surroundings) {
  if (lasts === 'Fiscal year') return nearestFiscalYear(today, fiscalYearFirstMonth);
  const shortcut = SHORTCUTS.find(({ label }) => label === lasts);
  return { start: today, deadline: shortcut?.deadline(today, fiscalYearFirstMonth) ?? addMonths(today, 6) };
}

/** The year whose first day is nearest: the running one in its first half, then the next. */
function nearestFiscalYear(today: Day, firstMonth: number): { start: Day; deadline: Day } {
  const { year, month } = calendarDate(today);
  const into = (month - firstMonth + 12) % 12;
  const start = day(year, month - into + (into < 6 ? 0 : 12), 1);
  return { start, deadline: addMonths(start, 12) - 1 };
}

function strategyOf(statement: string): StrategyAnswers {
  return { key: '1', statement, owner: '', tactics: [] };
}
