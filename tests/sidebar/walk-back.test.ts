import { describe, expect, test } from 'vitest';
import type { Answers, StageAnswers } from '../../src/sidebar/model/answers.ts';
import { monthsInWords } from '../../src/sidebar/model/days-in-words.ts';
import { oneOf } from '../../src/sidebar/model/one-of.ts';
import { problemsOf } from '../../src/sidebar/model/problems.ts';
import { daysRead, inGoalsCurrency } from '../../src/sidebar/model/read-back.ts';
import { hasFunnel, stagesNamed, usualStages } from '../../src/sidebar/model/usual-stages.ts';
import { fieldsOf, funnelOf } from '../../src/sidebar/model/walk-back.ts';
import { AROUND, answers, derived } from './around.ts';

function stages(
  ...typed: readonly [stage: string, rate?: string, days?: string, unitCost?: string][]
): StageAnswers[] {
  return typed.map(([stage, rate = '', days = '', unitCost = ''], place) => ({
    key: String(place),
    stage,
    rate,
    days,
    unitCost,
  }));
}

const FUNNEL: Partial<Answers> = {
  metric: 'Revenue',
  target: '€100k',
  averageSale: '€2,000',
  deadline: '2027-12-31',
  stages: stages(
    ['Leads', '20%', '30', '10'],
    ['MQLs', '50', '14'],
    ['SQLs', '0.5'],
    ['Opportunities', '50%', '45'],
    ['Customers'],
  ),
};

describe('The way back from a revenue goal', () => {
  test('counts what each stage must bring, by when, for how much', () => {
    const { walkBack } = derived(FUNNEL);
    expect(walkBack?.plan.map(({ stage, needed }) => [stage, needed])).toEqual([
      ['Leads', 2000],
      ['MQLs', 400],
      ['SQLs', 200],
      ['Opportunities', 100],
      ['Customers', 50],
    ]);
    expect(walkBack?.budget).toBe(20_000);
    const [leads, mqls] = walkBack?.plan ?? [];
    expect((mqls?.dueBy ?? 0) - (leads?.dueBy ?? 0)).toBe(30);
  });

  test('names the rate that saves the most', () => {
    expect(derived(FUNNEL).walkBack?.lever).toEqual({
      from: 'Leads',
      to: 'MQLs',
      rate: 0.25,
      saves: 400,
      ofWhat: 'Leads',
    });
  });

  test('waits for the sale’s value and every rate', () => {
    expect(derived({ ...FUNNEL, averageSale: '' }).walkBack).toBeNull();
    expect(
      derived({ ...FUNNEL, stages: stages(['Leads', '20%'], ['MQLs'], ['Customers']) }).walkBack,
    ).toBeNull();
    expect(derived({ ...FUNNEL, target: '' }).walkBack).toBeNull();
  });

  test('of a goal in units needs no sale value', () => {
    const orders = {
      ...FUNNEL,
      metric: 'Orders',
      target: '100',
      averageSale: '',
      stages: stages(['Visits', '2%'], ['Orders']),
    };
    expect(derived(orders).walkBack?.plan[0]).toMatchObject({ stage: 'Visits', needed: 5000 });
  });

  test('of a level is only as long as the way that is left', () => {
    const list: Partial<Answers> = {
      metric: 'Newsletter subscribers',
      kind: 'Level',
      baseline: '1,000',
      target: '1,500',
      stages: stages(['Visits', '10%'], ['Subscribers']),
    };
    expect(derived(list).walkBack?.plan.map(({ needed }) => needed)).toEqual([5000, 500]);
    expect(derived({ ...list, baseline: '' }).walkBack).toBeNull();
    expect(derived({ ...list, target: '900' }).walkBack).toBeNull();
  });

  test('adds the customers where the last stage has a rate', () => {
    const plan = derived({ ...FUNNEL, stages: stages(['Leads', '10%']) }).walkBack?.plan;
    expect(plan?.map(({ stage }) => stage)).toEqual(['Leads', 'Customers']);
  });

  test.each([
    ['120%', 'over 100%'],
    ['0', 'not above 0'],
    ['some', 'not a number'],
  ] as const)('refuses a rate of %s', (rate, problem) => {
    const { stages: read, walkBack } = derived({ ...FUNNEL, stages: stages(['Leads', rate], ['Customers']) });
    expect(read[0]?.problems.rate).toBe(problem);
    expect(walkBack).toBeNull();
  });

  test('is saved without stages that have no name', () => {
    const { stages: read } = derived({ ...FUNNEL, stages: stages(['Leads', '20%'], ['  '], ['Customers']) });
    expect(funnelOf(read, 2000)?.stages.map(({ stage }) => stage)).toEqual(['Leads', 'Customers']);
    expect(funnelOf([], 2000)).toBeNull();
  });
});

describe('The usual stages', () => {
  const SHOP = ['Visits', 'Carts', 'Orders'];
  const SUBSCRIPTIONS = ['Visits', 'Carts', 'Subscriptions'];
  const B2B = ['Leads', 'MQLs', 'SQLs', 'Opportunities', 'Customers'];
  const usual = (metric: string, channel = '') => stagesOf({ metric, channel });
  const stagesOf = (given: Partial<Answers>) =>
    usualStages(derived(given).choice, answers(given)).map(({ stage }) => stage);

  test.each([
    ['Leads', ['Visits', 'Leads']],
    ['Marketing-qualified leads', ['Leads', 'MQLs']],
    ['New MQLs from webinars', ['Leads', 'MQLs']],
    ['SQLs', ['Leads', 'MQLs', 'SQLs']],
    ['Opportunities', ['Leads', 'MQLs', 'SQLs', 'Opportunities']],
    ['Visits', ['Clicks', 'Visits']],
    ['Sales pipeline', ['Leads', 'MQLs', 'SQLs', 'Opportunities']],
    ['Marketing-sourced pipeline', ['Leads', 'MQLs', 'SQLs', 'Opportunities']],
    ['Demos booked', ['Leads', 'MQLs', 'Demos']],
    ['Meetings', ['Leads', 'MQLs', 'Meetings']],
    ['Orders', ['Visits', 'Carts', 'Orders']],
    ['Donations', ['Visits', 'Donation page views', 'Gifts']],
    ['Donors', ['Visits', 'Donation page views', 'Donors']],
    ['Volunteers', ['Enquiries', 'Applications', 'Volunteers']],
    ['Bookings', ['Visits', 'Bookings']],
    ['Wedding cakes', ['Visits', 'Wedding cakes']],
  ])('of a goal on %s end there', (metric, stages) => {
    expect(usual(metric)).toEqual(stages);
  });

  test.each(['Revenue', 'ARR', 'New customers', 'Conversion rate', ''])(
    'of a goal on “%s” are all on the way to a customer',
    (metric) => {
      expect(usual(metric)).toEqual(B2B);
    },
  );

  test('of a shop lead to an order', () => {
    expect(usual('Revenue', 'Shop')).toEqual(['Visits', 'Carts', 'Orders']);
    expect(usual('Orders', 'Shop')).toEqual(['Visits', 'Carts', 'Orders']);
    expect(usual('Visits', 'Shop')).toEqual(['Clicks', 'Visits']);
  });

  test.each([
    ['Grow online sales from $1.2m to $1.5m through Meta ads', 'Revenue', 'Meta ads', SHOP],
    ['Grow revenue of the coffee shop to €500k', 'Revenue', '', SHOP],
    ['Grow MRR from $182k to $240k through Meta', 'Recurring revenue', '', SUBSCRIPTIONS],
    ['Win 300 new subscriptions to our boxes', 'Subscriptions', 'Instagram', SUBSCRIPTIONS],
    ['Win 300 box subscriptions', '', 'Instagram', SUBSCRIPTIONS],
    ['Win 300 customers for the online store', 'New customers', '', ['Visits', 'Carts', 'Customers']],
    ['Raise $50,000 for the shelter by Christmas', '', 'email', ['Visits', 'Donation page views', 'Gifts']],
    ['Grow MRR from $182k to $240k through LinkedIn', 'MRR', 'LinkedIn', B2B],
    ['Grow MRR of our SaaS for shops to $240k', 'MRR', '', B2B],
    ['Grow MRR to $240k by winning over trial users', 'MRR', '', ['Visits', 'Trials', 'Customers']],
    ['Grow revenue with webinars in order to hire', 'Revenue', '', B2B],
    ['Increase our charity’s income to €600k', 'Revenue', '', ['Visits', 'Donation page views', 'Gifts']],
  ])('of “%s” follow its words', (goal, metric, channel, stages) => {
    expect(stagesOf({ goal, metric, channel })).toEqual(stages);
  });

  const LEADS: Partial<Answers> = {
    metric: 'Marketing-qualified leads',
    baseline: '40',
    target: '60',
    deadline: '2027-06-30',
  };
  const filledIn = (...rates: readonly string[]) =>
    usualStages(derived(LEADS).choice, answers(LEADS)).map((stage, place) => ({
      ...stage,
      rate: rates[place] ?? '',
      unitCost: place === 0 ? '35' : '',
    }));

  test('take the target for what the goal counts', () => {
    const { walkBack, stages: read } = derived({ ...LEADS, stages: filledIn('30%') });
    expect(walkBack?.plan.map(({ stage, needed }) => [stage, needed])).toEqual([
      ['Leads', 200],
      ['MQLs', 60],
    ]);
    expect(walkBack?.budget).toBe(7000);
    expect(funnelOf(read, null)?.stages.map(({ rate }) => rate)).toEqual([0.3, null]);
  });

  test('want no rate beside what the goal counts', () => {
    const given = answers({ ...LEADS, goal: 'Win more leads', stages: filledIn('30%', '50%') });
    const [problem] = problemsOf(given, derived(given), AROUND);
    expect(problem).toMatchObject({ step: 'Tactics', field: 'rate-2', blocks: 'always' });
    expect(problem?.message).toContain('leave the rate blank');
  });

  test('take a pipeline for the deals in it', () => {
    const pipeline = { metric: 'Marketing-sourced pipeline', target: '£6m', averageSale: '£60k' };
    const usual = usualStages(derived(pipeline).choice, answers(pipeline));
    const rated = (...rates: readonly string[]) =>
      usual.map((stage, place) => ({ ...stage, rate: rates[place] ?? '' }));
    const plan = derived({ ...pipeline, stages: rated('20%', '50%', '50%') }).walkBack?.plan;
    expect(plan?.map(({ stage, needed }) => [stage, needed])).toEqual([
      ['Leads', 2000],
      ['MQLs', 400],
      ['SQLs', 200],
      ['Opportunities', 100],
    ]);
    const { stages: read } = derived({ ...pipeline, stages: rated('20%', '50%', '50%', '22%') });
    expect(read.at(-1)?.problems.rate).toBe('the goal itself');
  });

  test('lead to what grows by new ones, and to no rate or average', () => {
    const has = (metric: string) => hasFunnel(derived({ metric }).choice);
    expect(['Revenue', 'ARR', 'Newsletter subscribers', 'Followers'].map(has)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Open rate', 'Average order value', 'NPS', 'Cost per lead'].map(has)).toEqual(
      Array(4).fill(false),
    );
    const arr = { metric: 'ARR', baseline: '£3m', target: '£4.5m', averageSale: '£30k' };
    const plan = derived({ ...arr, stages: stages(['Opportunities', '20%'], ['Customers']) }).walkBack?.plan;
    expect(plan?.map(({ needed }) => needed)).toEqual([250, 50]);
  });

  test('warn where the way costs more than it brings in', () => {
    const cost = (unitCost: string) =>
      derived({ ...FUNNEL, stages: stages(['Leads', '2%', '', unitCost], ['Customers']) }).walkBack
        ?.costsTimes;
    expect(cost('200')).toBe(5);
    expect(cost('40')).toBeUndefined();
    expect(
      derived({ ...LEADS, stages: stages(['Visits', '1%', '', '90'], ['MQLs']) }).walkBack?.costsTimes,
    ).toBeUndefined();
  });

  test('say of recurring revenue in how many months it pays, and not that it costs more than it brings', () => {
    const recurring = (given: Partial<Answers>) =>
      derived({
        ...{ metric: 'MRR', baseline: '$50k', target: '$60k', averageSale: '$40' },
        ...{ stages: stages(['Visits', '5%', '', '3'], ['Orders']), ...given },
      }).walkBack;
    expect(recurring({})).toMatchObject({ budget: 15_000, monthsToPay: 1.5, costsTimes: undefined });
    expect(recurring({ metric: 'ARR' })?.monthsToPay).toBe(18);
    expect(recurring({ metric: 'Recurring revenue', goal: 'Grow ARR' })?.monthsToPay).toBe(18);
    expect(recurring({ metric: 'Revenue', target: '$10k' })).toMatchObject({
      costsTimes: 1.5,
      monthsToPay: undefined,
    });
    expect([0.4, 1, 1.52, 17.6].map((months) => monthsInWords(months))).toEqual([
      'less than a month',
      '1 month',
      '1.5 months',
      '18 months',
    ]);
  });

  test('that lead on lead to what the goal is made of', () => {
    const ends = (metric: string, stage: string) =>
      derived({
        metric,
        target: '€6,000',
        averageSale: '€60',
        stages: stages([stage, '10%']),
      }).walkBack?.plan.at(-1);
    expect(ends('Revenue', 'Leads')).toMatchObject({ stage: 'Customers', needed: 100 });
    expect(ends('Sales pipeline', 'SQLs')).toMatchObject({ stage: 'Opportunities', needed: 100 });
    expect(ends('Donations', 'Letters')).toMatchObject({ stage: 'Gifts', needed: 100 });
  });

  test.each([
    ['14', 14],
    ['14 days', 14],
    ['2 weeks', 14],
    ['2w', 14],
    ['1 month', 30],
    ['3 hours', null],
  ])('take %s for %j days', (typed, days) => {
    const [stage] = derived({ metric: 'Leads', stages: stages(['Visits', '', typed]) }).stages;
    expect(stage?.days).toBe(days);
    expect(stage?.problems.days).toBe(days === null ? 'not a number' : undefined);
  });

  test('say how days and other currencies were read', () => {
    const style = { unit: 'number', currency: '£', noun: '' } as const;
    expect(daysRead('2 weeks', 14)).toBe('= 14 days');
    expect(daysRead('14', 14)).toBeUndefined();
    expect(inGoalsCurrency('€85', 85, style)).toBe('Taken as £85, the goal’s currency.');
    expect(inGoalsCurrency('£85', 85, style)).toBeUndefined();
    expect(inGoalsCurrency('85', 85, style)).toBeUndefined();
  });

  test('say beside each field what to write there', () => {
    const given = answers({
      goal: 'Win leads',
      metric: 'Leads',
      stages: stages(['Visits', 'few', 'soon', 'much']),
    });
    const messages = problemsOf(given, derived(given), AROUND).filter(({ step }) => step === 'Tactics');
    expect(messages.map(({ field, message }) => [field, message])).toEqual([
      ['rate-0', 'Write a rate, such as 20%.'],
      ['days-0', 'Write a number of days, such as 14.'],
      ['unitCost-0', 'Write an amount, such as 12.'],
    ]);
  });

  test('of their own end at the goal’s metric, which is added where it is missing', () => {
    const plan = derived({ ...LEADS, stages: stages(['Letters', '30%']) }).walkBack?.plan;
    expect(plan?.map(({ stage }) => stage)).toEqual(['Letters', 'Marketing-qualified leads']);
  });
});

describe('One of what a stage counts', () => {
  test.each([
    ['MQLs', 'MQL'],
    ['Opportunities', 'opportunity'],
    ['Trial boxes', 'trial box'],
    ['Watches', 'watch'],
    ['Quiz finishes', 'quiz finish'],
    ['Quizzes', 'quiz'],
    ['Bus passes', 'bus pass'],
    ['Waltzes', 'waltz'],
    ['Prizes', 'prize'],
    ['Sales', 'sale'],
    ['Visits to the shop', 'visit to the shop'],
    ['SMS', 'SMS'],
  ])('of %s is called %s', (stage, one) => {
    expect(oneOf(stage)).toBe(one);
  });
});

describe('Coverage', () => {
  const tactic = (contribution: string) => ({
    ...{
      key: contribution,
      statement: 'A tactic',
      channel: '',
      effort: '',
      owner: '',
      start: '',
      deadline: '',
    },
    contribution,
  });

  test('is what the tactics bring over the way to go', () => {
    expect(
      derived({ metric: 'Revenue', target: '100k', tactics: [tactic('30k'), tactic('€45k')] }).coverage,
    ).toBe(0.75);
    const rate = { metric: 'Conversion rate', baseline: '2%', target: '4%' };
    expect(derived({ ...rate, tactics: [tactic('1%')] }).coverage).toBe(0.5);
    expect(derived({ ...rate, tactics: [tactic('1 point')] }).coverage).toBe(0.5);
    expect(derived({ ...rate, tactics: [tactic('0.5 points')] }).coverage).toBe(0.25);
  });

  test('is unknown while no tactic says what it brings', () => {
    expect(derived({ metric: 'Revenue', target: '100k', tactics: [tactic('')] }).coverage).toBeNull();
  });
});

describe('What is asked of a stage', () => {
  const stages = stagesNamed(['Visits', 'Donation page views', 'Gifts']);
  const asked = (last: Partial<StageAnswers> = {}) => {
    const typed = stages.map((stage, place) => (place === 2 ? { ...stage, ...last } : stage));
    const given = derived({ metric: 'Donations', stages: typed });
    return typed.map((stage) => fieldsOf(stage, given));
  };

  test('is no rate and no time to what follows, where it is what the goal counts itself', () => {
    expect(asked()).toEqual([['rate', 'days', 'unitCost'], ['rate', 'days', 'unitCost'], ['unitCost']]);
  });

  test('is whatever was typed already, so that it can be taken out again', () => {
    expect(asked({ rate: '20%' })[2]).toEqual(['rate', 'unitCost']);
  });
});
