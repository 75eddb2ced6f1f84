import { describe, expect, test } from 'vitest';
import { readTimes } from '../../src/smart/dates/read-times.ts';
import { readWords } from '../../src/smart/evidence/vocabularies.ts';
import { readAmounts } from '../../src/smart/numbers/amounts.ts';
import { readNumerals } from '../../src/smart/numbers/numerals.ts';
import { readQuantities } from '../../src/smart/numbers/quantities.ts';
import { cover } from '../../src/smart/text/cover.ts';
import { normalise } from '../../src/smart/text/normalise.ts';
import { tokenise } from '../../src/smart/text/tokens.ts';

function amounts(text: string) {
  const tokens = tokenise(normalise(text));
  const numerals = readNumerals(tokens);
  const times = readTimes(tokens, readWords(tokens).time, numerals, { asOf: undefined, fiscalYearStart: 1 });
  return readAmounts(tokens, readQuantities(tokens, numerals, cover(tokens.length, times)));
}

test('a fraction is a share of one', () => {
  expect(amounts('Lower CPA by a third')).toMatchObject([{ unit: 'percent', use: 'change', value: 1 / 3 }]);
  expect(amounts('Win two thirds of all bids')).toMatchObject([
    { unit: 'percent', use: 'level', value: 2 / 3 },
  ]);
});

describe('a part of what there is', () => {
  test.each([
    ['Sales to climb a sixth', 1 / 6],
    ['See our bookings grow a fifth before Easter', 1 / 5],
    ['No-shows to fall a third by May', 1 / 3],
    ['Push walk-ins up a ninth', 1 / 9],
    ['Subscriptions down a full tenth', 1 / 10],
    ['Sell a seventh more candles', 1 / 7],
    ['Have a shop a good third busier than last spring', 1 / 3],
    ['Run double-digit growth in orders', 0.1],
    ['See a one-third rise in orders', 1 / 3],
    ['Takings 10 per cent on last year', 0.1],
  ])('%s is a change', (text, value) => {
    expect(amounts(text)).toMatchObject([
      { unit: 'percent', use: 'change', value: expect.closeTo(value, 9) },
    ]);
  });

  test.each([
    ['Have a good fifth of diners come back', 1 / 5],
    ['Two-thirds the audience should return', 2 / 3],
    ['Get three fifths answering within a day', 3 / 5],
    ['Have the rooms three quarters full', 3 / 4],
    ['Let 80 pc of the rooms', 0.8],
    ['Sign up seven visitors in ten', 7 / 10],
    ['One diner in four takes a pudding', 1 / 4],
    ['One basket in twelve comes from the app', 1 / 12],
    ['Have 38 orders in 100 come from regulars', 0.38],
    ['Keep nine in every ten members', 0.9],
    ['Hold on to 94 of every 100 tenants', 0.94],
    ['Win 3 pitches out of 5', 0.6],
    ['One in every six callers books a visit', 1 / 6],
  ])('%s is a share', (text, value) => {
    expect(amounts(text)).toMatchObject([{ unit: 'percent', use: 'level', value: expect.closeTo(value, 9) }]);
  });

  test.each([
    ['Take half again what we took in May', 1.5],
    ['Serve a third again as many lunches', 4 / 3],
    ['Bookings half as high again', 1.5],
    ['Callers should wait a quarter as long', 0.25],
    ['Orders at two and a half times their present level', 2.5],
    ['Takings 1.5 times those of May', 1.5],
    ['Our orders, times four', 4],
    ['Multiply the orders by six', 6],
    ['Raise the orders by a factor of five', 5],
    ['Take as many bookings again', 2],
    ['Orders ×3', 3],
  ])('%s is a multiple', (text, value) => {
    expect(amounts(text)).toMatchObject([{ unit: 'multiple', value: expect.closeTo(value, 9) }]);
  });

  test.each([
    ['Lift the open rate half a point', 0.005],
    ['Lift the open rate by a tenth of a percentage point', 0.001],
  ])('%s is a step of points', (text, value) => {
    expect(amounts(text)).toMatchObject([{ unit: 'points', use: 'change', value: expect.closeTo(value, 9) }]);
  });

  test.each([
    'Open a third café',
    'Move to a fourth venue',
    'Grow the first shop and a third',
    'Hand over to a third party',
    'Keep half as a gift',
    'Have as many as possible come again',
  ])('a place in an order is no part: %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  test.each([
    ['Hold one fair in three towns', [1, 3]],
    ['Sell 40 tickets in 50 Kent pubs', [40, 50]],
    ['Get 3 reviews in 10 of our shops', [3, 10]],
    ['Meet one client in five sectors', [1, 5]],
  ])('where they are is no whole: %s', (text, values) => {
    expect(amounts(text).map(({ value }) => value)).toEqual(values);
  });
});

describe('where it stands, and where it should', () => {
  test.each([
    ['Jars sold stand at 700; the board should read 900', 700, 900],
    ['Members number 340; we want 400', 340, 400],
    ['The choir has 24 singers; make it 30', 24, 30],
    ['Our list has 1,200 names; grow it to 1,500', 1200, 1500],
    ['The rating is at 4.1 and should be at 4.4', 4.1, 4.4],
    ['Pies a week: 80 at present, 100 in 2027', 80, 100],
    ['Subscribers: 500 (today) to 650 (June)', 500, 650],
    ['Stockists: 14 to date, 20 by June', 14, 20],
    ['Donors at the last count 300, by Easter 360', 300, 360],
    ['Average ticket, £31 at the moment, to reach £35', 31, 35],
    ['We serve 40 firms at present and want 52', 40, 52],
    ['12 schools came last year; we want 15 next spring', 12, 15],
    ['Last summer 12 schools came, next summer it should be 15', 12, 15],
    ['Helpers: was 30 last season, 36 this season', 30, 36],
    ['In 2026: 30 helpers. In 2027: 36 helpers', 30, 36],
    ['1 March 2027: 3 in 10 rebook. 31 May 2027: 4 in 10', 0.3, 0.4],
    ['One in five diners has a pudding; make it one in four', 0.2, 0.25],
    ['Puddings (30% today) should be 36%', 0.3, 0.36],
    ["Lift last year's 300 to 360", 300, 360],
    ['Turn our 300 donors into 360', 300, 360],
    ['Bring the 12-minute wait down to 9', 12, 9],
    ['300 donors now, 60 more by June', 300, 360],
  ])('%s: first today', (text, base, value) => {
    expect(amounts(text)).toMatchObject([{ use: 'pair', base, value: expect.closeTo(value, 9) }]);
  });

  test.each([
    ['60 members, not the 45 we have now', 45, 60],
    ['360 paying friends of the gallery, as against just over 300 today', 300, 360],
    ['360 friends, where today there are 300', 300, 360],
    ['Have regulars come six times a year each, rather than the present five', 5, 6],
    ['Sell 360 hampers (2026: 300)', 300, 360],
    ['Sell 360 hampers (300 in 2026)', 300, 360],
    ["Sell 360 hampers, last year's figure being 300", 300, 360],
    ['Sell 360 hampers; last Christmas brought 300', 300, 360],
    ['Sell 360 hampers, 60 more than last year', 300, 360],
    ['Get to 28%, we are at 24', 0.24, 0.28],
  ])('%s: then today', (text, base, value) => {
    expect(amounts(text)).toMatchObject([{ use: 'pair', base: expect.closeTo(base, 9), value }]);
  });

  test.each([
    'Serve 40 guests today, 12 of them vegetarian',
    'Hire 2 people now, 3 in June',
    'We have 3 vans; win 20 contracts',
    'Now that we have 5 drivers, win 20 contracts',
    'In 2026 we opened 2 shops; sell 4,000 jars by June',
    'Win 20 clients by June, 30 by December',
    'Post 3 reels this week, 4 next week',
    'Win 30 clients, at least 10 of them in Kent',
    '5 talks this year, 200 new members',
    'Introduce our 3 apprentices to 40 firms',
    'Turn 300 visitors into 40 donors',
  ])("two figures of which none is today's: %s", (text) => {
    expect(amounts(text).map(({ use }) => use)).not.toContain('pair');
  });
});

describe('figures that are no targets', () => {
  test.each([
    'Be known among firms with more than 50 employees',
    'More bookings from households earning over £60,000',
    'More gifts from donors who give less than $50',
    'More orders over £50',
    'More visitors from within 10 miles',
    'Draw people from 20 km around the town',
    'Expand to counties where under four in ten carry it',
    'Founded in 1988, the shop needs customers',
  ])('whom it is about: %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  test.each([
    'More of our 2,000 members at the talks',
    'Grow sales in our 3 shops',
    'Win more of the 40 tenders we bid for',
    'Bring down our 8% no-show rate',
    'Improve the current open rate of 18%',
    'Improve on the 4.1 we have',
    'Our open rate is 18%; raise it',
    'We have 300 members and want more',
  ])('what there is already: %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  test.each([
    ['Win orders worth £5,000', 5000],
    ['Get guests spending £20 a head', 20],
    ['Sales over £50,000', 50_000],
    ['Finish the year with over 500 followers', 500],
    ['Keep our 95% retention', 0.95],
    ['Train staff in our 3 shops', 3],
    ["Beat last year's 300", 300],
    ['Run 10 miles', 10],
    ['We have 20 pitches and want them filled', 20],
  ])('but %s', (text, value) => {
    expect(amounts(text)).toMatchObject([{ value }]);
  });
});

test('to be one of the best is no place in a list that somebody keeps', () => {
  expect(amounts("Be among the country's five leading brewers")).toMatchObject([
    { unit: 'rank', boast: true },
  ]);
  expect(amounts('Become one of the three biggest bakers')).toMatchObject([{ unit: 'rank', boast: true }]);
  expect(amounts('Sell to the five biggest chains')).toMatchObject([{ unit: 'count', value: 5 }]);
});

describe('none at all', () => {
  test.each([
    'Not one of the 64 flats unsold',
    'To have not a single place unsold',
    'Leave no stall unlet',
    'No enquiry stays unanswered for long',
    'No plot left without a buyer',
    'No patient to be left waiting',
  ])('%s', (text) => {
    expect(amounts(text)).toMatchObject([{ unit: 'count', use: 'level', value: 0 }]);
  });

  test.each(['No later than May', 'Post daily, no matter what', 'Not only grow', 'Leave no doubt'])(
    'says nothing of how many: %s',
    (text) => {
      expect(amounts(text)).toEqual([]);
    },
  );
});

test('a noun that is also a verb, and what was last year, have their numbers', () => {
  expect(amounts('Turnover should stand 55% higher')).toMatchObject([{ use: 'change', value: 0.55 }]);
  expect(amounts('We will form 3 choirs')).toMatchObject([{ value: 3 }]);
  expect(amounts("Top last year's 300")).toMatchObject([{ value: 300 }]);
  expect(amounts('Invite all Year 6 pupils, meet at Stand 12')).toEqual([]);
});

test('what is taken off our own bills is a change', () => {
  expect(amounts('A third off our heating bill')).toMatchObject([{ value: 1 / 3 }]);
  expect(amounts('20% off our winter coats')).toEqual([]);
});

test('the number of a standard or a road counts nothing', () => {
  expect(amounts('Get certified to ISO 9001')).toEqual([]);
  expect(amounts('Put up three signs along Route 66')).toMatchObject([{ value: 3 }]);
});

test('to place people is no place in an order', () => {
  expect(amounts('Place 40 contractors')).toMatchObject([{ value: 40, unit: 'count' }]);
  expect(amounts('Reach place 4 in the chart')).toMatchObject([{ value: 4, unit: 'rank' }]);
});

test('a grand opening is no thousand', () => {
  expect(amounts('Hold a grand opening')).toEqual([]);
  expect(amounts('Raise ten grand')).toMatchObject([{ unit: 'money', value: 10_000 }]);
});

test('where something comes from is no baseline', () => {
  expect(amounts('Raise $60,000 from 400 donors').map(({ value }) => value)).toEqual([60_000, 400]);
  expect(amounts('Get 60 leads from 10 fairs').map(({ value }) => value)).toEqual([60, 10]);
});

describe('numbers in figures and words', () => {
  test.each([
    ['Get 250 leads', 250],
    ['Get 1.2M visits', 1_200_000],
    ['Get 5k downloads', 5000],
    ['Get two hundred and fifty leads', 250],
    ['Get twenty-five leads', 25],
    ['Get a dozen leads', 12],
    ['Get half a dozen leads', 6],
    ['Get a couple of dozen leads', 24],
    ['Get a couple hundred leads', 200],
    ['Get a few dozen leads', 36],
    ['Get several hundred leads', 300],
    ['Get a score of new leads', 20],
    ['Get a pair of sponsors', 2],
    ['Get another dozen leads', 12],
    ['Get a full thousand leads', 1000],
    ['Welcome our thousandth guest', 1000],
    ['Bring our members into four figures', 1000],
    ['See every one of our 12 rooms let', 12],
    ['Get half a million views', 500_000],
    ['Get 2.5 million views', 2_500_000],
    ['Win at least one sponsor', 1],
    ['Get one of our puzzles into a museum shop', 1],
    ["Get 1'200'000 views", 1_200_000],
    ['Get three quarters of a million views', 750_000],
    ['Get two and a half thousand views', 2500],
    ['Get a million and a half views', 1_500_000],
    ['Get our first hundred subscribers', 100],
  ])('%s', (text, value) => {
    expect(amounts(text)).toMatchObject([{ value, unit: 'count' }]);
  });

  test.each(['Beat the previous one', 'Offer one-off deals', 'One of our goals is growth'])(
    'a pronoun is none: %s',
    (text) => {
      expect(amounts(text)).toEqual([]);
    },
  );
});

describe('units', () => {
  test.each([
    ['Raise sales by ten percent', 'percent', 0.1],
    ['Raise sales by 7.5 per cent', 'percent', 0.075],
    ['Raise the click rate by 0.8 pp', 'points', 0.008],
    ['Raise the click rate by 3 percentage points', 'points', 0.03],
    ['Raise margin by 50 basis points', 'points', 0.005],
    ['Earn €1.2M', 'money', 1_200_000],
    ['Earn $250,000', 'money', 250_000],
    ['Earn US$ 40k', 'money', 40_000],
    ['Earn 1.250.000 €', 'money', 1_250_000],
    ['Earn 300 dollars', 'money', 300],
    ['Double sales', 'multiple', 2],
    ['A threefold rise in leads', 'multiple', 3],
    ['A four-fold rise in leads', 'multiple', 4],
    ['10x our leads', 'multiple', 10],
    ['Halve our costs', 'multiple', 0.5],
    ['Cut costs by half', 'percent', 0.5],
    ['Cut costs in half', 'multiple', 0.5],
    ['Quarter our food waste', 'multiple', 0.25],
    ['Take half as many bookings again', 'multiple', 1.5],
    ['Take half as many complaints', 'multiple', 0.5],
    ['Make one and a half times the bookings', 'multiple', 1.5],
    ['Seat a quarter more diners', 'percent', 0.25],
    ['Train three-quarters of our guides', 'percent', 0.75],
    ['Have every fourth visitor join', 'percent', 0.25],
    ['Get half of our tenants to renew', 'percent', 0.5],
    ['Lower the cost per click to 38p', 'money', 0.38],
    ['Earn six figures', 'money', 100_000],
    ['Take 50p more per head', 'money', 0.5],
    ["Sell two grand's worth of jam", 'money', 2000],
    ['Be a seven-figure brewery', 'money', 1_000_000],
    ['Win a 5-figure sponsor', 'money', 10_000],
    ['Draw a four-figure crowd', 'count', 1000],
    ['Get our stockists into double figures', 'count', 10],
    ['Hold a double-digit market share', 'percent', 0.1],
    ['Gain 3 points of market share', 'points', 0.03],
    ['Hold a rating of 4.5 out of 5', 'count', 4.5],
    ['Come up first on Google', 'rank', 1],
    ['Be among the top four vineyards', 'rank', 4],
    ['Reach the top 5 on Google', 'rank', 5],
    ['Rank #3 on Google', 'rank', 3],
    ['Cut load time below 2 seconds', 'duration', 2],
    ['Win 3 out of 5 pitches', 'percent', 0.6],
  ])('%s: %s %d', (text, unit, value) => {
    expect(amounts(text)).toMatchObject([{ unit, value: expect.closeTo(value, 9) }]);
  });

  test.each([
    'Reach women aged 25-34',
    'Reach 25-34 year olds',
    'Offer support 24/7',
    'Launch phase 2',
    'Earn five-star reviews',
    'Survive a double-dip recession',
    'Open a 24-hour helpline',
    'Recover from Covid-19',
    'Run two-for-one weeks',
    'Finish first aid training',
    'Use quarter-page adverts',
    'Keep score of our rivals',
    'Ask a few of them',
    'Reach hundreds of people',
    'Sell figures of saints',
    'Have them dial 111 instead of 999',
  ])('what is no quantity: %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  test('a boast is no rank, a place in a list is one', () => {
    expect(amounts('Be number one in retail')).toMatchObject([{ unit: 'rank', boast: true }]);
    expect(amounts('Be number one on Google')).toMatchObject([{ unit: 'rank', boast: false }]);
  });
});

describe('what a quantity does', () => {
  test.each([
    ['from 2% to 5%', 0.02, 0.05],
    ['CTR 2% → 5%', 0.02, 0.05],
    ['from 2 to 5 %', 0.02, 0.05],
    ['to 5% (currently 2%)', 0.02, 0.05],
    ['raise €60,000, up from €50,000', 50_000, 60_000],
    ['from position 14 to the top 5', 14, 5],
    ['85% of the rooms in July and August, up from 78%', 0.78, 0.85],
    ['Improve CTR 2% to 5%', 0.02, 0.05],
    ['Raise session duration from 1:30 to 2:15', 90, 135],
  ])('%s is a pair', (text, base, value) => {
    expect(amounts(text)).toMatchObject([{ use: 'pair', base, value }]);
  });

  test.each([
    'Grow sales by 10%',
    '10% more sales',
    'a 10% increase in sales',
    'an increase of 10% in sales',
    'Increase sales 10%',
    'sales up 10%',
    'a 10% year-on-year rise in sales',
    'Grow sales by at least 10%',
  ])('%s is a change', (text) => {
    expect(amounts(text)).toMatchObject([{ use: 'change', value: 0.1 }]);
  });

  test('by 10 to 15% is a change, met at its lower end', () => {
    expect(amounts('Grow sales by 10 to 15%')).toMatchObject([{ use: 'change', value: 0.1 }]);
    expect(amounts('Grow sales by 10-15%')).toMatchObject([{ use: 'change', value: 0.1 }]);
    expect(amounts('A 10 to 15 percent growth in sales')).toMatchObject([{ use: 'change', value: 0.1 }]);
  });

  test.each([
    ['Grow visits from 5.8 to 7 million', 5_800_000, 7_000_000],
    ['250 members now, 400 by June', 250, 400],
    ['400 members against 250 today', 250, 400],
    ['Lift renewals to 62% (54% now)', 0.54, 0.62],
    ['Move from ninth to third place', 9, 3],
    ['Newsletter readers up 25% to 5,000', 4000, 5000],
    ['Raise the rating from 4.2 to 4.6 in 6 months', 4.2, 4.6],
  ])('%s is a pair too', (text, base, value) => {
    expect(amounts(text)).toMatchObject([{ use: 'pair', base, value }]);
  });

  test('what stands behind another noun is no other end of a pair', () => {
    expect(amounts('90 leads from clinics at under $70 each')).toMatchObject([
      { unit: 'count', value: 90 },
      { unit: 'money', value: 70 },
    ]);
    expect(amounts('Win 200 to 250 members')).toMatchObject([{ use: 'level', value: 200 }]);
  });

  test('what is taken off a cost is a change, what is off a price is given away', () => {
    expect(amounts('Cut a fifth off our print costs')).toMatchObject([{ use: 'change', value: 0.2 }]);
    expect(amounts('Offer 20% off all plants')).toEqual([]);
  });

  test('what a number leads to is no pair with it', () => {
    expect(amounts('Enrol at least 400 members, leading to a 15% increase in orders')).toMatchObject([
      { unit: 'count', value: 400 },
      { use: 'change', value: 0.15 },
    ]);
  });

  test('a pair may follow another number', () => {
    expect(amounts('Grow donors who give over $500 a year from 60 to 85')).toMatchObject([
      { unit: 'money', value: 500 },
      { use: 'pair', base: 60, value: 85 },
    ]);
  });

  test('what should stand at a value is a level, what comes on top is added', () => {
    expect(amounts('Raise the conversion rate to 5%')).toMatchObject([{ use: 'level' }]);
    expect(amounts('Achieve a ROAS of 4')).toMatchObject([{ use: 'level' }]);
    expect(amounts('Win 12 new clients')).toMatchObject([{ use: 'added' }]);
  });
});
