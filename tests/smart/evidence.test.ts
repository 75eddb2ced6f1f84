import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import type { Clause } from '../../src/smart/evidence/clauses.ts';
import { type Evidence, quote } from '../../src/smart/evidence/evidence.ts';
import { readEvidence } from '../../src/smart/evidence/read.ts';

function read(text: string): Evidence {
  return readEvidence(text, { asOf: parseIso('2026-11-21'), fiscalYearStart: 1 });
}

function wordsOf(text: string, clause: Clause): string {
  const { tokens, clauses } = read(text);
  return tokens
    .filter((_, at) => clauses.of[at] === clause)
    .map((token) => token.text)
    .join(' ');
}

function quoted(
  text: string,
  spans: (evidence: Evidence) => readonly { from: number; to: number }[],
): string[] {
  const evidence = read(text);
  return spans(evidence).map(({ from, to }) => quote(text, evidence.tokens, from, to));
}

describe('clauses', () => {
  test.each([
    ['Raise bookings so that we can open a second house', 'we can open a second house'],
    ['Post three recipes a week to win catering orders', 'win catering orders'],
    ['Run a webinar in order to get leads', 'get leads'],
  ])('"%s" says what for', (text, purpose) => {
    expect(wordsOf(text, 'purpose')).toContain(purpose);
  });

  test.each([
    ['Raise bookings by calling every past guest', 'calling every past guest'],
    ['Grow trial sign-ups through partner webinars', 'partner webinars'],
    ['Win 20 clients using a referral offer', 'a referral offer'],
  ])('"%s" says how', (text, means) => {
    expect(wordsOf(text, 'means')).toContain(means);
  });

  test.each([
    'Raise bookings by 10%',
    'Raise bookings by June',
    'We want to raise bookings',
    'Get 200 people to attend the open day',
  ])('"%s" says neither', (text) => {
    expect(wordsOf(text, 'purpose') + wordsOf(text, 'means')).toBe('');
  });

  test('a means that opens the sentence ends at its comma', () => {
    expect(wordsOf('By calling past guests, raise bookings by 10%', 'aim')).toContain('raise bookings');
  });

  test('a verb is not the noun that is spelled like it', () => {
    expect(quoted('Get more visits and orders', ({ clauses }) => clauses.verbs)).toEqual(['Get']);
    expect(quoted('Visit 20 shops', ({ clauses }) => clauses.verbs)).toEqual(['Visit']);
  });
});

describe('outcomes', () => {
  const outcomes = (text: string) => quoted(text, (evidence) => evidence.outcomes);

  test.each([
    ['Get 40 demo requests by June', 'demo requests'],
    ['Cut churn to 3%', 'churn'],
    ['Raise room occupancy', 'room occupancy'],
    ['Collect 80 more Google reviews', 'reviews'],
    ['Enrol 30 students', 'students'],
  ])('"%s" names one', (text, name) => {
    expect(outcomes(text).join(' ')).toContain(name);
  });

  test.each(['Answer in order to help', 'Share stories of our staff', 'Be more visible'])(
    '"%s" names none',
    (text) => {
      expect(read(text).outcomes.filter(({ deed }) => !deed)).toEqual([]);
    },
  );

  test('a rate, a score and a cost per something are narrow by themselves, a total is not', () => {
    const isNarrow = (text: string) => read(text).outcomes.some(({ kpi }) => kpi);
    expect(isNarrow('Raise the open rate')).toBe(true);
    expect(isNarrow('Raise our net promoter score')).toBe(true);
    expect(isNarrow('Cut the cost per lead')).toBe(true);
    expect(isNarrow('Raise revenue')).toBe(false);
  });

  test.each([
    ['Reduce the absence rate to 3%', 'absence rate'],
    ['Raise the cleanliness score to 90', 'cleanliness score'],
    ['Grow visitor numbers by 10%', 'visitor numbers'],
    ['Cut the spend per guest to €40', 'spend per guest'],
    ['Raise the percentage of parents who come to the open day', 'percentage of parents'],
    ['Have 80% of staff finish the brand course', 'staff'],
    ['Cut packing time to two minutes', 'packing time'],
    ['Lift the visit-to-order rate to 3%', 'visit-to-order rate'],
    ['Raise courses per household to 2.5', 'courses per household'],
    ['Increase scooter use by 10%', 'scooter use'],
    ['Have the yoga classes 80% full', 'full'],
    ['Be in 200 corner shops', '200 corner shops'],
    ['Be on more wine lists', 'more wine lists'],
  ])('"%s" puts its own measure together', (text, name) => {
    expect(outcomes(text)).toContain(name);
  });

  test.each([
    'Show people the benefits of screening',
    'Get more people to understand what we do',
    'Keep our customers happy',
    'Be on the shortlist',
    'Be in the shop every day',
    'Change attitudes towards waste',
  ])('"%s" counts nothing', (text) => {
    expect(outcomes(text)).toEqual([]);
  });

  test('what people do counts where no figure is named', () => {
    expect(read('Get more people to buy again').outcomes.some(({ deed }) => deed)).toBe(true);
  });
});

describe('scopes', () => {
  const scopes = (text: string) => quoted(text, (evidence) => evidence.scopes);

  test.each([
    ['Raise sales on Instagram', 'Instagram', 'channel'],
    ['Raise sales among students', 'students', 'audience'],
    ['Raise sales of tents in Salzburg', 'Salzburg', 'name'],
    ['Raise sales of handmade soaps', 'handmade soaps', 'subject'],
    ['Increase coaching revenue', 'coaching', 'subject'],
    ['Get 20 reviews from guests', 'guests', 'audience'],
    ['Get 90 leads thru our site', 'site', 'audience'],
    ['Win 30 members under 40', 'under 40', 'audience'],
    ['Call 60 lapsed members', 'lapsed members', 'audience'],
  ])('"%s" is narrowed by %s, a %s', (text, words, kind) => {
    expect(scopes(text)).toContain(words);
    expect(read(text).scopes.map((scope) => scope.kind)).toContain(kind);
  });

  test.each([
    'Raise sales',
    'Raise our total sales by 10% in June',
    'Raise sales on social media',
    'Raise sales across all lines of business',
    'Get £9,000 worth of new business',
    'Become more respected',
    'Get 40 new donors',
    'We have recorded sales of £9,000',
    "I'd like to sell more",
  ])('"%s" is narrowed by nothing', (text) => {
    expect(scopes(text)).toEqual([]);
  });

  test('capitals in a title name nothing', () => {
    expect(read('Raise The Sales Of Our Company').scopes.map(({ kind }) => kind)).not.toContain('name');
  });
});

describe('work', () => {
  test('what the team makes or does, how many and how often', () => {
    const { work, text, tokens } = read('Host three webinars');
    expect(work).toMatchObject({ active: true, counted: true, rhythm: false, only: true });
    expect(work.deliverables.map(({ from, to }) => quote(text, tokens, from, to))).toEqual(['webinars']);
    expect(read('Post daily on LinkedIn').work).toMatchObject({ active: true, rhythm: true, only: true });
  });

  test('is told in the passive too', () => {
    expect(read('Free samples will be handed out').work.active).toBe(true);
  });

  test('is not all where an outcome stands beside it', () => {
    expect(read('Host three webinars and win 40 leads').work).toMatchObject({ active: true, only: false });
    expect(read('Win 40 leads').work).toMatchObject({ active: false, only: false });
  });

  test.each([
    'Build a stronger presence',
    'Build a stronger presence online',
    'Create value for customers',
    'Educate our audience',
    'Grow what we offer',
  ])('"%s" is none', (text) => {
    expect(read(text).work.active).toBe(false);
  });

  test('praise makes nothing: a successful gala, excellent service', () => {
    expect(read('Make the gala successful').work.deliverables).toEqual([]);
    expect(read('Provide excellent service').work.deliverables).toEqual([]);
    expect(read('Build an attractive brochure').work.deliverables).toHaveLength(1);
  });

  test('is what the team spends its hours on', () => {
    expect(read('Spend three hours a week on calls').work).toMatchObject({ active: true, counted: true });
    expect(read('Spend 10% less on ads').work.active).toBe(false);
  });
});

describe('means', () => {
  test.each([
    ['Raise sales by 10% with two mailings a month', 'two mailings a month'],
    ['Raise sales by improving our marketing', undefined],
    ['Raise sales by being better', undefined],
  ])('"%s": %s', (text, means) => {
    if (means === undefined) expect(read(text).means).toBeUndefined();
    else expect(read(text).means).toContain(means);
  });
});

describe('wishes', () => {
  const woolly = (text: string) => quoted(text, (evidence) => evidence.woolly);

  test('are what nobody has defined: awareness, presence, reputation', () => {
    expect(woolly('Raise awareness and improve our reputation')).toEqual(
      expect.arrayContaining(['awareness', 'reputation']),
    );
  });

  test('are no part of a measure or of a name', () => {
    expect(woolly('Raise the loyalty programme sign-ups')).toEqual([]);
    expect(woolly('Update our LinkedIn profile')).toEqual([]);
    expect(woolly('Raise sales')).toEqual([]);
  });
});

describe('blanks and red flags', () => {
  test.each([
    'Raise sales by X%',
    'Get [number] leads',
    'Raise sales by …',
    'Get ___ orders',
    'Sell TBD units',
  ])('"%s" has a blank', (text) => {
    expect(read(text).placeholder).toBe(true);
  });

  test.each(['Get 40 leads from Gen X', 'Raise sales on X by 10%', 'Raise sales … a lot'])(
    '"%s" has none',
    (text) => {
      expect(read(text).placeholder).toBe(false);
    },
  );

  test('what nobody holds in their hands is flagged, in the goal’s own words', () => {
    expect(read('Make our video go viral').redFlags).toMatchObject([{ words: 'go viral' }]);
    expect(read('Raise sales by 10%').redFlags).toEqual([]);
  });
});
