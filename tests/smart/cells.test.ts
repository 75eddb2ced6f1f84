import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { hasLimitClue } from '../../src/smart/evidence/kept-limit.ts';
import { type Goal, type Score, scoreGoal } from '../../src/smart/score.ts';

const day = (iso: string) => parseIso(iso) as number;

function score(goal: Goal): Score {
  const score = scoreGoal(goal);
  if ('unreadable' in score) throw new Error(score.unreadable);
  return score;
}

const plain = { statement: 'Improve the shop' };

describe('cells that say something else', () => {
  test.each([
    [
      { statement: 'Win £2.4m of revenue by June 2027', target: 3_000_000 },
      'The goal says £2,400,000, the target is £3,000,000',
    ],
    [
      { statement: 'Grow revenue from €1.2M to €1.5M', baseline: 1_000_000, target: 1_500_000 },
      'The goal starts from €1,200,000, the baseline is €1,000,000',
    ],
    [{ statement: 'Raise the open rate to 24%', target: 0.3 }, 'The goal says 24%, the target is 30%'],
    [{ statement: 'Win 1,500 orders', target: 2000.5 }, 'The goal says 1,500, the target is 2,000.5'],
  ])('are told as the goal writes them', (goal, conflict) => {
    expect(score(goal).conflicts).toEqual([conflict]);
  });
});

describe('cells beside a goal', () => {
  test.each([
    { statement: 'Happier audiences', metric: 'Satisfaction score', baseline: 4.3, target: 4.6 },
    { statement: 'Happier audiences', metric: 'CSAT (1-5)', target: 4.6 },
    { statement: 'Raise satisfaction from 8.1 to 8.6 out of 10', metric: 'CSAT', baseline: 8.1, target: 8.6 },
    { statement: 'Happier guests', metric: 'Booking.com score', baseline: 8.1, target: 8.4 },
    { statement: 'Raise the conversion rate from 2 to 3', metric: 'CVR', baseline: 0.02, target: 0.03 },
  ])('figures on a scale, and bare ones of a rate, fit their sentence: $statement', (goal) => {
    const given = score({ ...goal, start: day('2027-01-01'), deadline: day('2027-07-31') });
    expect(given.conflicts).toEqual([]);
    expect(given.levels.A).toBeGreaterThan(0);
  });

  test('a satisfaction above all of the people, and on no scale, is still a slip', () => {
    const given = score({ ...plain, metric: 'CSAT', target: 88, baseline: 0.8 });
    expect(given.perLetterAdvice.A).toContain('write 88%, not 88');
  });

  test('a metric is concrete, trackable, and as relevant as its class', () => {
    const levels = (metric: string) => score({ ...plain, metric }).levels;
    expect(levels('Revenue')).toMatchObject({ M: 1, R: 2 });
    expect(levels('Open rate')).toMatchObject({ M: 1, R: 1 });
    expect(levels('Followers')).toMatchObject({ M: 1, R: 0 });
  });

  test('a metric is judged by where the goal is pursued', () => {
    const misplaced = score({ statement: 'Do more on Instagram by June', metric: 'Open rate' });
    expect(misplaced.reasons.R.join()).toBe('Open rate is not measured on Instagram');
    expect(misplaced.perLetterAdvice.R).toMatch(/^Open rate is not measured on Instagram; track .+\.$/);
    const alone = score({ ...plain, metric: 'Sessions', channel: 'Email' });
    expect(alone.levels.R).toBe(1);
    expect(alone.perLetterAdvice.R).toMatch(/^In email, pair website visits with .+\.$/);
    const telling = score({
      statement: 'Write better mails',
      metric: 'Click-through rate',
      channel: 'Email',
    });
    expect(telling.perLetterAdvice.R).toContain('what it is for');
  });

  test('a target is a number, a baseline adds two points', () => {
    const without = score({ ...plain, metric: 'Revenue', target: 1200 });
    const withBaseline = score({ ...plain, metric: 'Revenue', baseline: 1000, target: 1200 });
    expect(without.levels.M).toBe(2);
    expect(withBaseline.levels).toMatchObject({ S: 2, M: 2, A: 2 });
    expect(withBaseline.score).toBeGreaterThan(without.score);
  });

  test.each<[string, Omit<Goal, 'statement'>, string]>([
    ['equal to the baseline', { metric: 'Leads', baseline: 50, target: 50 }, 'equals the baseline'],
    ['the wrong way for a cost', { metric: 'CPC', baseline: 1, target: 1.3 }, 'should go down'],
    ['the wrong way for churn', { metric: 'Churn rate', baseline: 0.04, target: 0.05 }, 'should go down'],
    ['the wrong way for sales', { metric: 'Revenue', baseline: 100, target: 90 }, 'should go up'],
    [
      'against its own direction',
      { baseline: 10, target: 9, direction: 'Increase' },
      'Direction is Increase',
    ],
    ['a share above 100%', { metric: 'Open rate', target: 120 }, 'Open rate cannot be above 100%'],
    ['a percentage without its sign', { metric: 'Open rate', target: 30 }, 'write 30%, not 30'],
    ['an NPS above 100', { metric: 'NPS', target: 110 }, 'is 100'],
    ['above five stars', { metric: 'Rating (out of 5)', baseline: 4.3, target: 5.5 }, 'is 5'],
    ['above ten out of ten', { metric: 'Average rating', baseline: 8.1, target: 11 }, 'is 10'],
  ])('a target is refused that is %s', (_, cells, reason) => {
    const { levels, reasons } = score({ ...plain, ...cells });
    expect(levels.A).toBe(0);
    expect(reasons.A.join()).toContain(reason);
  });

  test('a limit to keep may equal the baseline', () => {
    const kept = score({ ...plain, metric: 'CPC', baseline: 1, target: 1, direction: 'Keep at most' });
    expect(kept.levels.A).toBeGreaterThan(0);
  });

  describe('a limit to keep', () => {
    const churn = { metric: 'Churn rate', baseline: 0.058, target: 0.06 };
    const retention = { metric: 'Retention rate', baseline: 0.93, target: 0.92 };

    test.each<[string, Omit<Goal, 'statement'>]>([
      ['Keep churn under 6% through 2027', churn],
      ['Hold churn at or below 6% until June 2027', churn],
      ['Stay under 6% churn in 2027', churn],
      ['Hold churn at 6% in 2027', churn],
      ['No more than 6% churn in 2027', churn],
      ['Churn of at most 6% in 2027', churn],
      ['Churn of 6% or less in 2027', churn],
      ['Cap churn at 6% in 2027', churn],
      ['Churn must never go above 6% in 2027', churn],
      ["Don't let churn exceed 6% in 2027", churn],
      ['Churn of max. 6% in 2027', churn],
      ['Keep churn low in 2027', churn],
      ['Publish a tip every week to keep churn below 6% through 2027', churn],
      ['Maintain a retention rate of at least 92% through 2027', retention],
      ['Keep monthly retention at or above 92% through 2027', retention],
      ['A retention rate no lower than 92% in 2027', retention],
      ['Keep the bounce rate below 40% in 2027', { metric: 'Bounce rate', baseline: 0.1, target: 0.4 }],
    ])('may be on the worse side of the baseline: %s', (statement, cells) => {
      const { levels, reasons } = score({ statement, ...cells });
      expect([levels.A, reasons.A]).toEqual([2, expect.anything()]);
      expect(hasLimitClue(statement)).toBe(true);
    });

    test.each<[string, Omit<Goal, 'statement'>]>([
      ['Reduce churn to under 6% by June 2027', churn],
      ['Churn from 5.8% to under 6% in 2027', churn],
      ['Keep churn above 6% in 2027', churn],
      ['Churn rate of 6% in 2027', churn],
      ['Keep members happy and cut churn to 6% in 2027', churn],
      ['Keep retention below 92% in 2027', retention],
      ['Reach a retention rate of at least 92% in 2027', retention],
      ['Hold three webinars for 40 leads in 2027', { metric: 'Leads', baseline: 50, target: 40 }],
    ])('is not what the goal asks for: %s', (statement, cells) => {
      const { levels, reasons } = score({ statement, ...cells });
      expect([statement, levels.A]).toEqual([statement, 0]);
      expect(reasons.A.join()).toMatch(/should go|goes (?:up|down)/);
    });

    test('is told by the direction, too, and then scores as the Plan sheet scores it without the baseline', () => {
      const statement = 'Churn rate of 6% in 2027 by mending failed payments';
      const told = score({ statement, ...churn, direction: 'Keep at most' });
      expect(told.levels.A).toBe(2);
      expect(told).toEqual(score({ statement, ...churn, baseline: undefined }));
      const said = { statement: 'Keep churn under 6% through 2027', ...churn };
      expect(score({ ...said, direction: 'Keep at most' })).toEqual(score(said));
    });
  });

  test('a target more than three times the baseline within a year is out of reach', () => {
    const cells = { metric: 'Leads', baseline: 100, target: 400, asOf: day('2026-11-21') };
    expect(score({ ...plain, ...cells, deadline: day('2027-06-30') }).levels.A).toBe(0);
    expect(score({ ...plain, ...cells, deadline: day('2029-06-30') }).levels.A).toBe(1);
  });

  test('a deadline makes it time-bound; one before as_of is past; none is past without as_of', () => {
    const deadline = day('2026-06-30');
    expect(score({ ...plain, deadline }).levels.T).toBe(2);
    const past = score({ ...plain, deadline, asOf: day('2026-11-21') });
    expect(past.levels.T).toBe(1);
    expect(past.reasons.T.join()).toContain('already past');
  });

  describe('once the goal has begun, its words are not counted from today:', () => {
    test.each([
      ['Recruit volunteers from 85 to 110 by the end of June', '2026-04-01', '2026-06-30', '2026-07-03'],
      ['Recruit volunteers from 85 to 110 by the end of June', '2026-04-01', '2026-06-30', '2027-02-01'],
      ['Win 40 trial members next quarter', '2026-10-01', '2026-12-31', '2026-11-21'],
      ['Win 40 trial members within six months', '2026-04-01', '2026-09-30', '2026-09-01'],
    ])('%s', (statement, start, deadline, asOf) => {
      const cells = { start: day(start), deadline: day(deadline), asOf: day(asOf) };
      expect(score({ statement, ...cells }).conflicts).toEqual([]);
    });

    test('until then they are', () => {
      const cells = { start: day('2027-01-01'), deadline: day('2027-09-30'), asOf: day('2026-11-21') };
      const { conflicts } = score({ statement: 'Recruit volunteers from 85 to 110 by June', ...cells });
      expect(conflicts).toEqual(['The goal ends on 30 June 2027, the deadline is 30 September 2027']);
    });
  });

  test('a deadline before the start is no goal at all', () => {
    expect(scoreGoal({ ...plain, start: day('2027-03-01'), deadline: day('2027-01-01') })).toEqual({
      unreadable: 'deadline (2027-01-01) is before start (2027-03-01): change one of the two',
      isContradiction: true,
    });
  });

  test.each([
    [4.3, 4.6],
    [undefined, 4.6],
    [7.1, 8],
  ])('a satisfaction score from %s to %s is one of a survey’s scale', (baseline, target) => {
    const plan = { ...plain, metric: 'Satisfaction score', baseline, target, deadline: day('2027-07-31') };
    expect(score(plan).levels.A).toBeGreaterThan(0);
  });

  test.each([
    [0.76, 8.4],
    [76, 84],
    [4.3, 46],
  ])('a satisfaction from %s to %s is none, nor a share', (baseline, target) => {
    const plan = { ...plain, metric: 'Satisfaction score', baseline, target, deadline: day('2027-07-31') };
    expect(score(plan).levels.A).toBe(0);
  });

  test('more than 18 months away, a milestone is advised', () => {
    const far = score({ ...plain, asOf: day('2026-11-21'), deadline: day('2028-12-31') });
    expect(far.perLetterAdvice.T).toContain('milestone');
    expect(far.advice).not.toContain('nothing to add');
  });

  test.each([
    ['shares its metric', 'Grow newsletter subscribers by 10%', 'Reach 5,000 newsletter subscribers'],
    ['feeds its metric', 'Get 200 clicks', 'Grow revenue by 10% in 2027'],
    ['shares its product', 'Film six kayak videos', 'Sell 40 kayaks by July'],
    ['shares its audience', 'Post weekly for dentists', 'Win 20 dentists as customers'],
  ])('a goal serves its parent if it %s', (_, statement, supports) => {
    expect(score({ statement, supports }).levels.R).toBe(2);
  });

  test('a parent with nothing in common is advised on', () => {
    const { levels, perLetterAdvice } = score({
      statement: 'Film six kayak videos',
      supports: 'Hire a bookkeeper',
    });
    expect(levels.R).toBe(1);
    expect(perLetterAdvice.R).toContain('Hire a bookkeeper');
  });

  test('tactics that do not cover a goal, or a poor chance, hold A at 1', () => {
    const good = { statement: 'Raise the open rate from 20% to 24% by June' };
    expect(score(good).levels.A).toBe(2);
    expect(score({ ...good, coverage: 0.6 })).toMatchObject({ levels: { A: 1 } });
    expect(score({ ...good, coverage: 0.6 }).reasons.A.join()).toContain('60%');
    expect(score({ ...good, chance: 0.1 }).levels.A).toBe(1);
    expect(score({ ...good, coverage: 1, chance: 0.2 }).levels.A).toBe(2);
    expect(score({ ...good, coverage: (0.03 + 0.02) / (0.27 - 0.22) }).levels.A).toBe(2);
    expect(score({ ...good, coverage: 0.57 }).reasons.A.join()).toContain('57%');
  });

  test.each<[string, Goal]>([
    ['target', { statement: 'Raise the open rate to 25% by June', target: 0.3 }],
    ['baseline', { statement: 'Raise the open rate from 20% to 25%', baseline: 0.18, target: 0.25 }],
    ['deadline', { statement: 'Sell 10 boats by 30 June 2027', deadline: day('2027-09-30') }],
    ['metric', { statement: 'Raise the open rate', metric: 'Complaints' }],
  ])('a %s that contradicts the sentence is reported', (cell, goal) => {
    const { conflicts, advice } = score(goal);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toContain(cell);
    expect(advice).toContain('correct one of them');
    expect(advice).not.toContain('SMART:');
  });

  test('figures that make another change than the sentence are reported, rounded ones are not', () => {
    const goal = { statement: 'Grow revenue by 20% by June', metric: 'Revenue', baseline: 333 };
    expect(score({ ...goal, target: 430 }).conflicts).toEqual([
      'The goal says 20%, the figures make it 29.13%',
    ]);
    expect(score({ ...goal, target: 400 }).conflicts).toEqual([]);
    const rate = { statement: 'Raise the open rate by 5% by June', metric: 'Open rate', baseline: 0.2 };
    expect(score({ ...rate, target: 0.21 }).conflicts).toEqual([]);
    expect(score({ ...rate, target: 0.25 }).conflicts).toEqual([]);
    expect(score({ ...rate, target: 0.3 }).conflicts).toHaveLength(1);
  });

  test.each([
    ['Increase orders by 20% by June', 'Orders', 100, 80, '20% more, the figures make it 20% less'],
    ['Cut churn by 20% by June', 'Churn rate', 0.05, 0.06, '20% less, the figures make it 20% more'],
    ['Get 20% fewer complaints by June', 'Complaints', 50, 60, '20% less, the figures make it 20% more'],
  ])('figures that lead the other way than the sentence are reported: %s', (...row) => {
    const [statement, metric, baseline, target, message] = row;
    expect(score({ statement, metric, baseline, target }).conflicts).toEqual([`The goal says ${message}`]);
  });

  test.each([
    ['Increase orders by 20% by June', 'Orders', 100, 120],
    ['Cut churn by 20% by June', 'Churn rate', 0.05, 0.04],
    ['Improve cost per lead by 20% by June', 'Cost per lead', 50, 40],
  ])('figures that lead where the sentence does are not: %s', (statement, metric, baseline, target) => {
    expect(score({ statement, metric, baseline, target }).conflicts).toEqual([]);
  });

  test.each([
    'Grow revenue by 5% a month until December 2027',
    'Grow revenue by at least 5% by June',
    'Grow revenue by 5-25% by June',
  ])('cells that make a bound, a range or a rhythm more are no conflict: %s', (statement) => {
    expect(score({ statement, metric: 'Revenue', baseline: 100, target: 130 }).conflicts).toEqual([]);
  });

  test('what is added to those there are is no level to reach', () => {
    const goal = {
      statement: 'Add 1,000 subscribers to the newsletter by June',
      metric: 'Email subscribers',
    };
    expect(score({ ...goal, baseline: 5000, target: 6000 }).conflicts).toEqual([]);
  });

  test('cells that agree with the sentence are no conflict', () => {
    const goal = {
      statement: 'Raise the open rate from 20% to 25% by June 2027',
      metric: 'Email open rate',
      baseline: 0.2,
      target: 0.25,
      deadline: day('2027-06-30'),
    };
    expect(score(goal).conflicts).toEqual([]);
  });
});
