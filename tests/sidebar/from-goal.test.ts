import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIso, toIso } from '../../src/marketing/day.ts';
import type { Answers } from '../../src/sidebar/model/answers.ts';
import { scoreOf } from '../../src/sidebar/model/derived.ts';
import { withWhatIsSaid } from '../../src/sidebar/model/from-goal.ts';
import { leftOpen } from '../../src/sidebar/model/left-open.ts';
import type { Surroundings } from '../../src/sidebar/model/surroundings.ts';
import { answersFrom } from '../../src/sidebar/templates.ts';
import { scoreGoal } from '../../src/smart/score.ts';
import { AROUND, answers, derived } from './around.ts';

const WHOLE =
  'Raise the shop’s conversion rate from 2% to 5% by 30 June 2027 through Instagram (owner: Priya)';

const filled = (goal: string, given: Partial<Answers> = {}, around = AROUND) =>
  withWhatIsSaid(answers({ goal, ...given }), around);
const next = (before: Answers, given: Partial<Answers>) => withWhatIsSaid({ ...before, ...given }, AROUND);
const statement = (given: Answers, around = AROUND) => derived(given, around).statement;

describe('Leaving the goal', () => {
  test('fills every field that its sentence answers', () => {
    expect(filled(WHOLE)).toMatchObject({
      metric: 'Conversion rate',
      channel: 'Instagram',
      baseline: '2%',
      target: '5%',
      deadline: '2027-06-30',
      owner: 'Priya',
    });
  });

  test.each<[string, Partial<Answers>]>([
    ['Get 20% more sales by June', { target: '20%', targetIs: '', deadline: '2027-06-30' }],
    ['Reduce churn by 20%', { target: '20%', targetIs: 'a change in %' }],
    ['Raise the open rate by 3 points', { target: '3 points', targetIs: '' }],
    ['Win another 20 orders', { target: '20', targetIs: 'a change in points' }],
    ['Double our revenue', { target: '100%', targetIs: '' }],
    ['Cut NPS complaints from 80 to 40', { direction: '', baseline: '80', target: '40' }],
    ['Bring the waiting list from 80 to 40', { direction: 'Decrease', baseline: '80', target: '40' }],
    ['Increase revenue to €1.2M', { target: '€1.2M' }],
    ['Increase revenue to two million dollars', { target: '$2,000,000' }],
    ['Win sixty new customers', { target: '60' }],
    ['Raise website visits from 8,000 to 10,000 a month', { kind: 'Level', target: '10,000' }],
    ['Shorten the sales cycle from 60 to 50 days', { baseline: '60', target: '50 days' }],
    ['Sell 40 kayaks from May to September 2027', { start: '2027-05-01', deadline: '2027-09-30' }],
    ['Win followers', { metric: 'Followers' }],
    [
      'Close £2.4m of new business revenue by 31 March 2027, from £1.2m last fiscal year',
      { baseline: '£1.2m', target: '£2.4m', deadline: '2027-03-31' },
    ],
    [
      'Increase the average gift from €38,50 to €45',
      { metric: 'Average gift', baseline: '€38,50', target: '€45' },
    ],
    ['Recruit 40 volunteers', { metric: 'Volunteers', target: '40' }],
    ['Recruit 500 new monthly donors by 31 March 2027', { target: '500', kind: '' }],
    ['Win 40 customers at £60k ACV by 31 March 2027', { target: '40', deadline: '2027-03-31' }],
    ['Win 40 customers at an average deal of £60k', { target: '40' }],
    [
      'Win £2.4m of new business in FY28, up from £1.2m in FY27',
      { baseline: '£1.2m', target: '£2.4m', start: '2028-01-01', deadline: '2028-12-31' },
    ],
    [
      'Raise €250,000 at the gala on 15 May 2027 (2026: €198,000)',
      { baseline: '€198,000', target: '€250,000', start: '2027-01-04', deadline: '2027-05-15' },
    ],
    ['Win 40 customers in Q4', { start: '2027-10-01', deadline: '2027-12-31' }],
    ['Raise donations from 120.000 € to 150.000 €', { baseline: '120.000 €', target: '150.000 €' }],
    ['Raise donations from 120.000 to 150.000 €', { baseline: '120.000', target: '150.000 €' }],
    ['Raise donations from 120 to 150 Tsd. €', { baseline: '€120,000', target: '150 Tsd. €' }],
  ])('understands %s', (goal, fields) => {
    expect(filled(goal)).toMatchObject(fields);
  });

  test.each<[string, string, Partial<Answers>]>([
    ['what the sentence leaves open', 'Be loved by everyone', { metric: '', target: '', deadline: '' }],
    ['figures in another unit of time', 'Cut the sales cycle from 90 hours to 60 hours', { target: '' }],
    ['numbers that are two things', 'Increase the orders to 1.200', { target: '' }],
    ['money of a currency unknown here', 'Increase revenue to 500 grand', { target: '' }],
    [
      'the start of a rate that is to be reached',
      'Raise the open rate to 24% in Q4',
      { start: '2027-01-04' },
    ],
    ['the start where only the end is said', 'Win 40 customers by Q4', { start: '2027-01-04' }],
    ['ends of two things', 'Sell 20 kits from our shop in May and 30 in June', { deadline: '' }],
    ['so many a month', 'Get 500 monthly visitors', { target: '' }],
    ['a third, which no field holds exactly', 'Lower the cost per lead by a third', { target: '' }],
  ])('leaves %s empty', (_, goal, fields) => {
    expect(filled(goal)).toMatchObject(fields);
  });

  test.each([
    'Sell 40 kayaks by 2027-06-30',
    'Sell 40 kayaks by 30-06-2027',
    'Sell 40 kayaks by 30–06–2027',
    'Sell 40 kayaks by 30-Jun-27',
    'Sell 40 kayaks in a 12-week sprint',
    'Sell 40 kayaks by Wednesday 16 June',
    'Sell 40 kayaks by 5pm on Friday 8 January',
    'Sell 40 kayaks by midnight on 31 December',
    'Sell 40 kayaks w/c 14 June',
    'Sell 40 kayaks in the second week of June',
    'Sell 40 kayaks in Q1 of next year',
    'Sell 40 kayaks by mid-May',
    'Sell 40 kayaks by calendar week 32',
    'Sell 40 kayaks before our fiscal year ends',
  ])('reads a time with all its words, and writes another in its place: %s', (goal) => {
    const given = filled(goal);
    expect(given.deadline).not.toBe('');
    expect(statement({ ...given, deadline: '2027-09-17' })).toBe('Sell 40 kayaks by 17 September 2027');
  });

  test.each(['1-30 June 2027', 'May to September 2027', 'by 31 February 2027'])(
    'leaves %s as it is written, and sets no second end',
    (time) => {
      const given = filled(`Sell 40 kayaks ${time}`);
      expect(statement({ ...given, deadline: '2027-09-17' })).toBe(`Sell 40 kayaks ${time}`);
    },
  );

  test('never changes what someone typed or chose', () => {
    const own = {
      metric: 'Revenue',
      channel: 'Email',
      baseline: '€1k',
      target: '€2k',
      deadline: '2027-03-31',
      owner: 'Ana',
    } as const;
    expect(filled(WHOLE, own)).toMatchObject(own);
  });

  test('puts a figure only where it can be the chosen metric’s', () => {
    expect(filled(WHOLE, { metric: 'Revenue' })).toMatchObject({ baseline: '', target: '' });
  });

  test('again lets untouched fields follow the new sentence, and leaves the others', () => {
    const first = filled(WHOLE);
    const typed = { ...first, target: '6%' };
    const again = next(typed, {
      goal: 'Raise the shop’s conversion rate from 3% to 7% by July 2027 through email',
    });
    expect(again).toMatchObject({
      baseline: '3%',
      target: '6%',
      deadline: '2027-07-31',
      channel: 'email',
      owner: '',
    });
    const emptied = next(again, { goal: 'Raise the shop’s conversion rate' });
    expect(emptied).toMatchObject({
      baseline: '',
      target: '6%',
      deadline: '',
      channel: '',
      start: '2027-01-04',
    });
  });

  test('gives a start of its own up again', () => {
    const first = filled('Sell 40 kayaks from May to September 2027');
    expect(next(first, { goal: 'Sell 40 kayaks by September 2027' }).start).toBe('2027-01-04');
  });

  test('prefers the sentence to a template’s usual target and deadline, but nothing else of it', () => {
    const template = 'Grow sales over last year';
    const chosen = answers(answersFrom(template, AROUND));
    expect(withWhatIsSaid(chosen, AROUND)).toMatchObject({ ...chosen, fromGoal: expect.anything() });
    const said = next(chosen, { goal: 'Grow online sales by 30% over last year by June through email' });
    expect(said).toMatchObject({
      metric: 'Revenue',
      channel: 'Shop',
      target: '30%',
      deadline: '2027-06-30',
      supports: chosen.supports,
    });
  });
});

describe('A goal in another language', () => {
  test('is refused as a cell refuses it, whatever the wizard adds in English', () => {
    for (const goal of [
      'Verhoog de omzet uit de nieuwsbrief met 20%',
      'Mehr Spenden bis zum Jahresende gewinnen',
    ]) {
      const given = { goal, metric: 'Revenue', baseline: '€100k', target: '€120k', deadline: '2027-06-30' };
      const typed = answers({
        ...given,
        supports: 'Grow online sales through better service for new customers',
      });
      const asCell = scoreGoal({ statement: goal });
      expect(asCell).toHaveProperty('unreadable');
      expect(scoreOf(typed, derived(typed), AROUND)).toEqual(asCell);
      const english = { ...typed, statement: 'Grow newsletter revenue by 20% by 30 June 2027' };
      expect(scoreOf(english, derived(english), AROUND)).toHaveProperty('score');
    }
  });
});

describe('What is filled in', () => {
  const figures = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }));
  const written = fc.constantFrom(
    (value: number) => `€${value.toLocaleString('en')}`,
    (value: number) => `$${value}`,
    (value: number) => `${value / 1000}k euros`,
    (value: number) => `£${(value / 1e6).toFixed(6)} million`,
  );

  test('is read back as the same figures, wherever the spreadsheet is, in the sentence’s currency', () => {
    fc.assert(
      fc.property(figures, written, fc.boolean(), ([from, to], write, decimalComma) => {
        fc.pre(from !== to);
        const around: Surroundings = { ...AROUND, decimalComma, currency: 'CHF' };
        const goal = `Bring revenue from ${write(from)} to ${write(to)} by 30 June 2027`;
        const { answers: typed, read } = readBack(goal, around);
        fc.pre(typed.target !== '' && typed.baseline !== '');
        expect(read.baseline).toBeCloseTo(from, 6);
        expect(read.target).toBeCloseTo(to, 6);
        expect(goal).toContain(read.choice.style.currency.replace('€', goal.includes('€') ? '€' : 'euro'));
        expect(scoreOf(typed, read, around)).toMatchObject({ conflicts: [] });
      }),
      { numRuns: 80 },
    );
  });

  test('is hardly ever left out', () => {
    const whole = [1, 25, 1200, 1_250_000].map(
      (value) => `Bring revenue from €1 to €${value.toLocaleString('en')}`,
    );
    for (const goal of whole.slice(1)) {
      for (const decimalComma of [true, false])
        expect(filled(goal, {}, { ...AROUND, decimalComma }).target, goal).not.toBe('');
    }
  });

  test('never contradicts the sentence nor stops a goal from being saved, in any of the labelled goals', () => {
    for (const { text, as_of } of labelledGoals()) {
      const around = { ...AROUND, today: parseIso(as_of) ?? 0 };
      const typed = filled(text, { start: as_of }, around);
      const read = derived(typed, around);
      const score = scoreOf(typed, read, around);
      expect('conflicts' in score ? score.conflicts : [], text).toEqual([]);
      expect(
        read.start === undefined || read.deadline === undefined || read.deadline > read.start,
        text,
      ).toBe(true);
      expect([read.figures.baseline.state, read.figures.target.state], text).not.toContain('bad');
    }
  }, 120_000);

  function readBack(goal: string, around: Surroundings) {
    const typed = filled(goal, { start: toIso(around.today) }, around);
    return { answers: typed, read: derived(typed, around) };
  }
});

function labelledGoals(): { text: string; as_of: string }[] {
  return ['smart-goals', 'more-smart-goals', 'third-smart-goals'].flatMap((name) =>
    readFileSync(new URL(`../data/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
}

describe('The statement of a goal that filled its fields', () => {
  test('is the sentence as it was typed', () => {
    for (const goal of [
      WHOLE,
      'Get 20% more sales by June',
      'Increase revenue to €1.2M in Q3 2027',
      'Double our revenue by Christmas',
      'Win sixty new customers by Valentine’s Day',
    ])
      expect(statement(filled(goal), { ...AROUND, currency: '$' })).toBe(goal);
  });

  test('says a time once', () => {
    for (const goal of ['Keep CAC under €50 through 2027', 'Raise $50,000 by Giving Tuesday'])
      expect(statement(filled(goal))).toBe(goal);
    expect(statement(filled('Increase opens soon'))).toBe('Increase opens soon');
    expect(statement(filled('Launch the new website by 1 September'))).toBe(
      'Launch the new website by 1 September 2027',
    );
    expect(statement(filled('By June, raise our open rate through better subject lines'))).toBe(
      'Raise our open rate by 30 June 2027 through better subject lines',
    );
  });

  test.each<[string, Partial<Answers>, string]>([
    [
      'Raise the open rate from 20% to 24% by 30 June 2027',
      { target: '26%' },
      'Raise the open rate from 20% to 26% by 30 June 2027',
    ],
    [
      'Raise the open rate from 20 to 24% by the end of June',
      { baseline: '18%', deadline: '2027-07-31' },
      'Raise the open rate from 18% to 24% by 31 July 2027',
    ],
    [
      'Increase revenue to €1.2M in Q3 2027',
      { target: '€1.5M' },
      'Increase revenue to €1,500,000 in Q3 2027',
    ],
    ['Get 20% more sales by June', { target: '25%' }, 'Get 25% more sales by June'],
    [
      'Raise donations from 120.000 € to 150.000 € by June',
      { target: '144,000 €' },
      'Raise donations from 120.000 € to €144.000 by June',
    ],
    [
      'Grow revenue by 20% by June',
      { baseline: '€100k', target: '€130k' },
      'Grow revenue to €130,000 by June',
    ],
    ['By June, sell 40 kayaks', { deadline: '2027-07-15' }, 'By 15 July 2027, sell 40 kayaks'],
    [
      'Keep churn below 3% until June',
      { deadline: '2027-09-30' },
      'Keep churn below 3% until 30 September 2027',
    ],
  ])('follows a field that was changed: %s', (goal, changes, expected) => {
    expect(statement({ ...filled(goal), ...changes })).toBe(expected);
  });

  test('follows as before where the sentence is visited again', () => {
    const changed = { ...filled('Raise the open rate from 20% to 24% by June'), target: '26%' };
    expect(statement(withWhatIsSaid(changed, AROUND))).toBe('Raise the open rate from 20% to 26% by June');
  });

  test.each<[string, Partial<Answers>]>([
    ['Sell 40 kayaks from May to September 2027', { deadline: '2027-10-31' }],
    ['Raise the open rate from 20% to 24% by June', { target: '10%', targetIs: 'a change in %' }],
  ])('stays as it was typed where it could not follow, and the score says so: %s', (goal, changes) => {
    const typed = { ...filled(goal), ...changes };
    const read = derived(typed);
    expect(read.statement).toBe(goal);
    const score = scoreOf(typed, read, AROUND);
    expect('conflicts' in score && score.conflicts).toHaveLength(1);
  });

  test('does not follow a field that was filled before the sentence said so', () => {
    const typed = filled('Raise the open rate from 20% to 24% by June', { target: '30%' });
    expect(statement(typed)).toBe('Raise the open rate from 20% to 24% by June');
    expect(scoreOf(typed, derived(typed), AROUND)).toMatchObject({
      conflicts: [expect.stringContaining('24%')],
    });
  });
});

describe('The figures of a sentence', () => {
  const read = (goal: string) => derived(withWhatIsSaid(answers({ goal }), AROUND));

  test.each<[string, string, number | null, number | null]>([
    ['Improve trial to paid conversion from 14% to 18% by June 2027', 'Trial-to-paid rate', 0.14, 0.18],
    ['Raise our LTV to CAC from 2.5 to 3 by June 2027', 'LTV to CAC', 2.5, 3],
    ['Reduce CAC £3,100 > £2,600 by June 2027', 'Customer acquisition cost', 3100, 2600],
    ['Speed up SQL to close from 62 days to 45 days', 'Sales cycle length', 62, 45],
    ['Get churn down to 1.9% per month by June 2027', 'Churn rate', null, 0.019],
    ['Fewer no-show rates: from 12 to 8 by June 2027', 'No-show rate', 0.12, 0.08],
  ])('are those of its metric: %s', (goal, name, baseline, target) => {
    expect(read(goal)).toMatchObject({ baseline, target, choice: { metric: { name } } });
  });

  test.each([
    'Increase win rate 22%-28% by June 2027',
    'Increase demos 900-1200 by June 2027',
    'Win 200 to 250 members by June 2027',
  ])('that are a range are nobody’s to choose: %s', (goal) => {
    const given = withWhatIsSaid(answers({ goal }), AROUND);
    expect([given.baseline, given.target]).toEqual(['', '']);
    const [open] = leftOpen(given, derived(given), AROUND);
    expect(open).toMatchObject({ field: 'target', isSaid: true });
  });

  test('that count what leaves are no share of it', () => {
    const { choice, baseline, target } = read('fewer cancellations: from 34 to 20 by June 2027');
    expect([choice.metric, choice.style.unit, baseline, target]).toEqual([undefined, 'number', 34, 20]);
  });
});
