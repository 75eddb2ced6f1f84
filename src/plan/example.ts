/** The example plan: an online pet shop's year, with three months of check-ins, told from today. */
import { addMonths, calendarDate, type Day, day, endOfMonth, toWords } from '../marketing/day.ts';
import { milestones, type Shape, shareExpected } from '../marketing/milestones.ts';
import type { CheckIn, GoalPlan, Milestone, Tactic } from './goal.ts';

export interface ExampleGoal {
  plan: GoalPlan;
  /** The other goals serve the first one, whatever ID it gets. */
  supportsFirst: boolean;
  /** The past three months: oldest first, a fortnight apart. */
  checkIns: Omit<CheckIn, 'goalId'>[];
}

/** Pace at the time, confidence and what was noted. */
type Story = readonly (readonly [pace: number, confidence: number, note: string])[];

/** Days between two check-ins of the example. */
const RHYTHM = 14;

/** The weight of each month in a pet shop's year: presents for pets make December. */
const SEASON = [7, 7, 7.5, 7.5, 8, 7.5, 7, 7.5, 8, 8.5, 11, 13.5];

/**
 * Four goals of a small team. Its year began about three months ago, so that there is a story to tell: sales run a
 * little ahead, the conversion rate lags, abandoned carts fall as planned, wholesale leads are behind.
 */
export function examplePlan(today: Day, currency: string): ExampleGoal[] {
  const { year, month } = calendarDate(addMonths(today, -3));
  const start = day(year, month, 1);
  const yearEnd = endOfMonth(addMonths(start, 11));
  const halfYear = endOfMonth(addMonths(start, 5));
  const tactic = (
    statement: string,
    owner: string,
    channel: string,
    contribution: number,
    effort: number,
    months: number,
  ): Tactic => ({
    statement,
    owner,
    channel,
    contribution,
    effort,
    start,
    deadline: endOfMonth(addMonths(start, months - 1)),
  });
  const ends = monthEnds(start, 12);
  const weights = ends.map((_, at) => SEASON[calendarDate(addMonths(start, at)).month - 1] ?? 0);
  const seasonal = planned(start, ends, weights);
  const halfYearly = planned(start, monthEnds(start, 6));

  const goals: { plan: GoalPlan; story: Story }[] = [
    {
      plan: {
        goal: {
          statement: `Grow online revenue by 25% over last year, from ${currency}200,000 to ${currency}250,000 by ${toWords(yearEnd)}, with a new toy line sold through the shop and email`,
          supports: 'Make the shop profitable without outside money',
          owner: 'Maya',
          channel: 'Online shop',
          metric: 'Revenue',
          kind: 'Total',
          direction: 'Increase',
          unit: 'money',
          baseline: 200_000,
          target: 250_000,
          start,
          deadline: yearEnd,
        },
        strategies: [
          {
            statement: 'Give dog and cat owners a reason to come back: a toy line of our own',
            owner: 'Maya',
            tactics: [
              tactic(
                'Launch twelve chew and puzzle toys with photos by customers’ pets',
                'Jonas',
                'Online shop',
                90_000,
                25,
                4,
              ),
              tactic(
                'Send a monthly toy tip with one product to all subscribers',
                'Lea',
                'Email',
                60_000,
                12,
                12,
              ),
            ],
          },
          {
            statement: 'Be found by people who search for toys',
            owner: 'Sam',
            tactics: [
              tactic('Run search ads on 40 toy keywords at a ROAS of 4', 'Sam', 'Google Ads', 80_000, 18, 10),
              tactic('Write ten guides on toys by breed and age', 'Lea', 'Blog', 25_000, 20, 6),
            ],
          },
        ],
        tactics: [],
        milestones: seasonal,
        funnel: {
          averageSale: 48,
          stages: [
            { stage: 'Visits', rate: 0.35, days: 1, unitCost: 0.25 },
            { stage: 'Product views', rate: 0.12, days: 2, unitCost: null },
            { stage: 'Carts', rate: 0.45, days: 1, unitCost: null },
            { stage: 'Orders', rate: null, days: null, unitCost: 4 },
          ],
        },
      },
      story: [
        [1.1, 7, 'A good start: the summer sale'],
        [0.97, 6, 'Quiet after the sale; first six toys online'],
        [0.96, 7, 'Toy tip mail brought 90 orders'],
        [0.98, 7, 'Search ads at a ROAS of 3.6'],
        [1.01, 8, 'All twelve toys online'],
        [1.0, 8, 'Puzzle feeder sold out, reordered'],
        [1.03, 8, 'Ahead of plan; stock for the season is ordered'],
      ],
    },
    {
      plan: {
        goal: {
          statement: `Raise the shop's conversion rate from 3.2% to 5% by ${toWords(halfYear)} through a faster mobile checkout, to grow online revenue`,
          supports: '',
          owner: 'Jonas',
          channel: 'Online shop',
          metric: 'Conversion rate',
          kind: 'Level',
          direction: 'Increase',
          unit: 'percent',
          baseline: 0.032,
          target: 0.05,
          start,
          deadline: halfYear,
        },
        strategies: [
          {
            statement: 'Take the steps out of buying on a phone',
            owner: 'Jonas',
            tactics: [
              tactic(
                'Cut the checkout from five pages to two, with wallet payment',
                'Jonas',
                'Online shop',
                0.01,
                30,
                4,
              ),
              tactic(
                'Test product videos on the twenty most visited pages',
                'Lea',
                'Online shop',
                0.005,
                15,
                5,
              ),
            ],
          },
        ],
        tactics: [],
        milestones: halfYearly,
        funnel: null,
      },
      story: [
        [0.9, 7, 'Little has changed yet'],
        [0.6, 7, ''],
        [0.85, 6, 'Wallet payment in test'],
        [0.6, 5, 'Checkout rebuild is two weeks late'],
        [0.78, 5, 'Videos on eight pages'],
        [0.7, 4, 'New checkout live for a third of phones'],
        [0.78, 5, 'Videos help; checkout for everyone next week'],
      ],
    },
    {
      plan: {
        goal: {
          statement: `Cut cart abandonment from 74% to 66% by ${toWords(halfYear)} with reminder emails and free returns, to win back lost orders`,
          supports: '',
          owner: 'Lea',
          channel: 'Email',
          metric: 'Cart abandonment rate',
          kind: 'Level',
          direction: 'Decrease',
          unit: 'percent',
          baseline: 0.74,
          target: 0.66,
          start,
          deadline: halfYear,
        },
        strategies: [
          {
            statement: 'Answer the doubts that make people leave the cart',
            owner: 'Lea',
            tactics: [
              tactic(
                'Send reminders after one hour and one day, with the items in them',
                'Lea',
                'Email',
                -0.05,
                8,
                3,
              ),
              tactic(
                'Show delivery cost and free returns on the product page',
                'Jonas',
                'Online shop',
                -0.03,
                6,
                2,
              ),
            ],
          },
        ],
        tactics: [],
        milestones: halfYearly,
        funnel: null,
      },
      story: [
        [0.6, 6, 'Delivery cost shown earlier'],
        [0.8, 6, ''],
        [0.9, 7, 'First reminder mail live'],
        [1.08, 7, ''],
        [1.1, 8, 'Second reminder mail live'],
        [1.07, 8, ''],
        [1.05, 8, 'Free returns announced'],
      ],
    },
    {
      plan: {
        goal: {
          statement: `Win 120 qualified wholesale leads from pet stores by ${toWords(yearEnd)}, up from 80, through trade fairs and LinkedIn, to open a second sales channel`,
          supports: '',
          owner: 'Sam',
          channel: 'LinkedIn',
          metric: 'Qualified leads',
          kind: 'Total',
          direction: 'Increase',
          unit: 'number',
          baseline: 80,
          target: 120,
          start,
          deadline: yearEnd,
        },
        strategies: [
          {
            statement: 'Meet the buyers of independent pet stores where they look for suppliers',
            owner: 'Sam',
            tactics: [
              tactic('Show the toy line at two regional trade fairs', 'Sam', 'Trade fair', 60, 16, 9),
              tactic('Write to 30 store owners a week on LinkedIn', 'Sam', 'LinkedIn', 40, 24, 12),
            ],
          },
        ],
        tactics: [],
        milestones: planned(start, ends),
        funnel: {
          averageSale: null,
          stages: [
            { stage: 'Stores written to', rate: 0.2, days: 10, unitCost: 2 },
            { stage: 'Replies', rate: 0.4, days: 14, unitCost: null },
            { stage: 'Qualified leads', rate: null, days: null, unitCost: null },
          ],
        },
      },
      story: [
        [0.5, 7, 'First letters out'],
        [0.6, 6, ''],
        [0.62, 6, 'Replies come slowly'],
        [0.6, 5, 'Shorter message works better'],
        [0.62, 4, ''],
        [0.58, 4, 'First fair moved to next quarter'],
        [0.6, 4, 'Behind: two more hours a week for LinkedIn'],
      ],
    },
  ];
  return goals.map(({ plan, story }, place) => ({
    plan,
    supportsFirst: place > 0,
    checkIns: told(story, plan, today),
  }));
}

/** Check-ins whose values follow from how far the goal should have been at the time. */
function told(story: Story, { goal, milestones: stages }: GoalPlan, today: Day): Omit<CheckIn, 'goalId'>[] {
  const { kind, unit, baseline, target, start, deadline, owner } = goal;
  const origin = kind === 'Level' ? (baseline ?? 0) : 0;
  const way = (target ?? 0) - origin;
  const step = unit === 'percent' ? 0.0001 : unit === 'money' ? 100 : 1;
  return story.map(([pace, confidence, note], at) => {
    const date = today - (story.length - 1 - at) * RHYTHM;
    const share = shareExpected(date, start ?? date, deadline ?? date, stages);
    const value = Number((Math.round((origin + way * share * pace) / step) * step).toFixed(4));
    return { date, value, confidence, note, who: owner };
  });
}

function monthEnds(start: Day, months: number): Day[] {
  return Array.from({ length: months }, (_, at) => endOfMonth(addMonths(start, at)));
}

/** The milestones of a way from nothing to the whole. */
function planned(start: Day, days: readonly Day[], shape: Shape = 'linear'): Milestone[] {
  return milestones(0, 1, start, days, shape).map(({ due, target }) => ({ due, share: target }));
}
