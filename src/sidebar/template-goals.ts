/** Goals to start from: what a marketer usually wants, in words that the rest of the answers complete. */
import type { Direction, Kind } from '../plan/goal.ts';
import { BLANK_ANSWERS, type Rhythm, type Shape } from './model/answers.ts';
import { B2B_STAGES, GIFT_STAGES, SHOP_STAGES } from './model/usual-stages.ts';

/** Whose goals these usually are, in the order in which the list shows them. */
export const GROUPS = [
  'Shops',
  'Business customers',
  'Places, courses and events',
  'Charities',
  'Any trade',
] as const;

export type Group = (typeof GROUPS)[number];

export interface Template {
  readonly name: string;
  /** Whose goal it usually is; none for a blank one. */
  readonly group?: Group;
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
    group: 'Shops',
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
    group: 'Shops',
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
    name: 'More orders',
    group: 'Shops',
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
    name: 'Fewer abandoned carts',
    group: 'Shops',
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
    group: 'Shops',
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
    name: 'Share of inventory fulfilled',
    group: 'Shops',
    goal: 'Raise the share of inventory fulfilled by Amazon',
    channel: 'Shop',
    metric: 'Share of inventory fulfilled',
    target: '',
    lasts: 'End of fiscal year',
    milestones: 'quarter',
    supports: 'Reduce the cost of packing and shipping',
    strategy: 'Moving the best sellers first',
  },
  {
    name: 'Revenue from marketing-qualified leads',
    group: 'Business customers',
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
    group: 'Business customers',
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
    name: 'More demo requests',
    group: 'Business customers',
    goal: 'Increase demo requests from business buyers',
    channel: 'LinkedIn',
    metric: 'Demo requests',
    target: '20%',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow revenue from new customers',
    strategy: 'Customer stories and webinars for buyers',
  },
  {
    name: 'More bookings',
    group: 'Places, courses and events',
    goal: 'Increase bookings on our own website',
    channel: 'Google Ads',
    metric: 'Bookings',
    target: '15%',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow revenue from guests who book direct',
    strategy: 'Ads for searches nearby and a simpler booking page',
  },
  {
    name: 'More tickets sold',
    group: 'Places, courses and events',
    goal: 'Sell more tickets for the coming season',
    channel: 'Email',
    metric: 'Tickets sold',
    target: '15%',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow ticket revenue',
    strategy: 'Early-bird offers in the newsletter',
  },
  {
    name: 'More enrolments',
    group: 'Places, courses and events',
    goal: 'Increase enrolments in our courses',
    channel: 'Instagram',
    metric: 'Enrolments',
    target: '15%',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow course revenue',
    strategy: 'Open days and trial lessons',
  },
  {
    name: 'More members',
    group: 'Places, courses and events',
    goal: 'Increase new memberships of the club',
    channel: 'Facebook',
    metric: 'Memberships',
    target: '15%',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Grow membership income',
    strategy: 'Trial weeks and bring-a-friend offers',
  },
  {
    name: 'More donations',
    group: 'Charities',
    goal: 'Increase donations over last year',
    channel: 'Email',
    metric: 'Donations',
    target: '15%',
    lasts: 'Fiscal year',
    milestones: 'month',
    supports: 'Fund this year’s programmes',
    strategy: 'A year-end appeal and monthly giving',
    stages: GIFT_STAGES,
  },
  {
    name: 'More responses than last year',
    group: 'Any trade',
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
    name: 'More traffic',
    group: 'Any trade',
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
    name: 'Higher customer value',
    group: 'Any trade',
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
    group: 'Any trade',
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
    group: 'Any trade',
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
    name: 'Keep more customers',
    group: 'Any trade',
    goal: 'Raise the customer retention rate',
    channel: 'Email',
    metric: 'Customer retention rate',
    target: '',
    lasts: 'End of fiscal year',
    milestones: 'quarter',
    supports: 'Grow revenue from loyal customers',
    strategy: 'A welcome series and a call before each renewal',
  },
  {
    name: 'Better reviews',
    group: 'Any trade',
    goal: 'Raise our average rating on Google',
    channel: 'Email',
    metric: 'Average rating',
    target: '',
    lasts: '6 months',
    milestones: 'month',
    supports: 'Win more customers from local searches',
    strategy: 'Ask each customer for a review after the visit',
  },
];

function blank(name: string): Template {
  const nothing = { goal: '', channel: '', metric: '', target: '', supports: '', strategy: '' };
  return { name, ...nothing, lasts: '6 months', milestones: 'none' };
}
