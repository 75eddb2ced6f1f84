import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { AROUND, derived } from './around.ts';

/** Wishes, strategies and objectives as marketers of online shops type them. */
const TYPED: readonly (readonly [
  goal: string,
  metric: string,
  figures: string,
  how: readonly string[],
  supports: string,
  expected: string,
])[] = [
  [
    ...(['CAC is killing us', 'Customer acquisition cost', '52 44'] as const),
    ['Kill Meta prospecting ad sets over €60 CPA', 'UGC creatives test, 12 per month'],
    'Grow DTC revenue 20% in 2027',
    'Reduce the customer acquisition cost from €52 to €44 by 31 March 2027 by killing Meta prospecting ad sets over €60 CPA and through a UGC creatives test, to grow DTC revenue 20% in 2027',
  ],
  [
    ...(['get abandoned carts back', 'Cart abandonment rate', '71% 66%'] as const),
    ['Klaviyo cart flow with 3 emails'],
    'Grow ARR to £9m',
    'Reduce abandoned carts from 71% to 66% by 31 March 2027 through a Klaviyo cart flow with 3 emails, to grow ARR to £9m',
  ],
  [
    ...(['AOV too low', 'Average order value', '52 58'] as const),
    ['Bundle bestsellers', 'Free shipping from €60'],
    'Increase gross margin to 62%',
    'Increase the average order value from €52 to €58 by 31 March 2027 by bundling bestsellers and through free shipping from €60, to increase gross margin to 62%',
  ],
  [
    ...(['stop losing subscribers', 'Churn rate', '6% 4.5%'] as const),
    ['Win-back emails', 'A pause option'],
    'Reach 10,000 active subscribers',
    'Reduce the churn rate from 6% to 4.5% by 31 March 2027 through win-back emails and a pause option, to stop losing subscribers as part of the plan to reach 10,000 active subscribers',
  ],
  [
    ...(['Nobody opens our newsletter', 'Open rate', '28% 35%'] as const),
    ['A/B test subject lines weekly', 'clean the list'],
    'More revenue from email',
    'Raise the open rate from 28% to 35% by 31 March 2027 by A/B testing subject lines weekly and cleaning the list, for more revenue from email',
  ],
  [
    ...(['more repeat buyers', 'Repeat purchase rate', '22% 26%'] as const),
    ['Post-purchase flow', 'Loyalty programme (points)'],
    'CLV +15%',
    'Raise the repeat purchase rate from 22% to 26% by 31 March 2027 through a post-purchase flow and a loyalty programme, in support of “CLV +15%”',
  ],
  [
    ...(['new customers in France', 'New customers', '300 420'] as const),
    ['Localise the shop', 'Meta ads in French'],
    'FY27 revenue plan',
    'Increase new customers in France from 300 to 420 by 31 March 2027 by localising the shop and through Meta ads in French, in support of the FY27 revenue plan',
  ],
  [
    ...(['want to increase LTV', 'Customer lifetime value', '140 165'] as const),
    ['Welcome flow', 'We send a card to loyal customers'],
    'We want to be profitable by Q4',
    'Increase LTV from €140 to €165 by 31 March 2027 through a welcome flow and by sending a card to loyal customers, to be profitable by Q4',
  ],
  [
    ...(['help people find the right SPF', 'SPF kits sold', '400 650'] as const),
    ['Quiz: find your SPF', 'Email automation'],
    'Reach Gen Z',
    'Increase SPF kits sold from 400 to 650 by 31 March 2027 through a quiz and email automation, to help people find the right SPF as part of the plan to reach Gen Z',
  ],
  [
    ...(['brand awareness', 'Story views', '10,000 13,000'] as const),
    [
      'Send a handwritten thank-you card with each first order and a 15% code that is valid for sixty days, then follow up',
    ],
    '',
    'Increase story views from 10,000 to 13,000 by 31 March 2027 by sending a handwritten thank-you card with each first order, in support of brand awareness',
  ],
  [
    ...(['our reviews are bad', 'Average rating', '3.9 4.4'] as const),
    ['Our product pages are too thin', 'Ask for reviews and reply within 24h'],
    'Trust',
    'Raise the average rating from 3.9 to 4.4 by 31 March 2027 by asking for reviews and replying within 24h, in support of trust',
  ],
];

describe('A sentence that could be shown to anyone', () => {
  test.each(TYPED)('comes from %j', (goal, metric, figures, how, supports, expected) => {
    const [baseline = '', target = ''] = figures.split(' ');
    const strategies = how.map((statement, place) => ({
      ...{ key: String(place), statement, owner: '', tactics: [] },
    }));
    const given: Partial<Answers> = { goal, metric, baseline, target, strategies, supports };
    expect(derived({ ...given, deadline: '2027-03-31' }).assembled).toBe(expected);
  });

  test('names a goal of the plan without its figures, and an objective with them', () => {
    const supports = 'Grow revenue to €1M';
    const parent = { id: 'G7', type: 'Goal' as const, statement: `${supports} by 2028` };
    const around = { ...AROUND, rows: [parent as (typeof AROUND.rows)[number]] };
    const given = { metric: 'Orders', target: '500' };
    expect(derived({ ...given, supports: 'G7' }, around).assembled).toMatch(/, to grow revenue$/);
    expect(derived({ ...given, supports }, around).assembled).toMatch(/, to grow revenue to €1M$/);
  });
});
