import { describe, expect, test } from 'vitest';
import { assessGoal } from '../../src/smart/score.ts';

/** What a goal of a trade serves: 2 its business, 1 what leads there, 0 applause. */
function relevance(statement: string): number | undefined {
  const score = assessGoal({ statement });
  return 'unreadable' in score ? undefined : score.levels.R;
}

const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  charities: [
    'More committed givers',
    'Recruit 60 marathon runners',
    'Foster placements from 20 to 30',
    'Sign up 12 gala tables',
  ],
  education: [
    'Ten more first choices',
    'Fill 40 nursery places',
    'Increase offer holders by 5%',
    'Lower truancy',
  ],
  coaching: ['Sell nine VIP days', 'Retreat guests: 12 → 16', 'Hold 20 more strategy sessions a month'],
  publishing: ['Sell translation rights', 'KU page reads from 90,000 to 120,000', 'Five more advertisers'],
  law: ['A 40 percent increase in settlements', '12 wills a month', 'Cut lock-up to 90 days'],
  health: ['15 hearing aids a month', 'Botox treatments from 20 to 30', 'Lower infant mortality'],
  manufacturing: ['Win four framework agreements', 'Cut downtime by 8%', 'Pallets from 40 to 50 a week'],
  franchising: ['Sell 12 franchises', 'Raise average unit volume by 3%', 'Five more master franchises'],
  foodAndDrink: ['More facings in Tesco', 'Cut wastage by 5%', 'Sell 40 wedding cakes'],
  faith: [
    '20 more baptisms',
    'Connect groups from 12 to 16',
    'Raise the offertory by 4%',
    'More Sunday school teachers',
    'People on the rota: 12 → 20',
  ],
  publicCampaigns: ['Fewer house fires', 'Reduce homelessness by 10%', 'Raise vaccine coverage to 80%'],
  recruiting: ['Fill 12 vacancies', 'Cut the time to fill to 30 days', 'Graduate hires: 10 → 14'],
  lettings: ['Let 14 desks', 'Rent out 20 storage rooms', 'Win more lanes'],
  retail: ['Fewer parcels sent back', 'Grow like-for-likes by 4%', 'More click-and-collect pick-ups'],
  software: ['Win four displacement deals', 'Ten signed SOWs', 'Get 30 firms to move to annual billing'],
  agencies: ['Raise billability', 'Get on six pitch lists', 'Cut bench time by 10%', 'Get paid sooner'],
  restaurants: ['Turn tables faster', 'Grow wet sales by 8%', 'Serve 150 flat whites a day'],
  hotels: [
    'A better RGI',
    'More overnights',
    'Put more heads in beds',
    'Sell 60 suite upgrades',
    'Hire out 40 kayaks a day',
  ],
  clubs: ['Let all 12 hospitality boxes', 'Fewer frozen memberships', 'Gate money up by 10%'],
  salons: ['Column time filled from 80% to 90%', 'Fewer DNAs', 'Sell more courses of laser'],
  property: [
    'More units under offer',
    'Let 12,000 sq ft of office space',
    'Less rent owed',
    'Pre-lets from 40 to 60%',
  ],
  garages: ['Raise metal gross by 4%', 'More deferred work', 'Grow contract hire', 'A higher ARO'],
  utilities: ['More port-ins', 'Fewer truck rolls', 'Lower leakage', 'Bigger top-ups'],
  logistics: ['Cut empty miles to 17%', 'Win more backloads', 'Fewer missed pickups', 'More loaded miles'],
  museums: ['More library card holders', 'Guided tour places: 40 → 60', 'More stand-by tickets'],
  theatres: ['Fuller houses on Mondays', 'Land a support slot', 'Put bums on seats'],
  fairs: [
    'Higher per-cap spend',
    'Sell more stand space',
    'More trade visitors in the halls',
    'Rebook 70% of exhibitors',
  ],
  localTrades: [
    'More gas safety checks',
    'Groom 60 dogs a week',
    'Keep a full diary',
    'More loft conversions',
  ],
  apps: ['Higher ARPDAU', 'More trial starts', 'Fewer uninstalls'],
  campaigns: ['Recruit 40 canvassers', 'Win three council seats', 'More voter pledges'],
  finance: ['Number of new policies', 'Reach $2 million in premium', 'Fewer lapses', 'Cut fraud by 10%'],
};

const NO_OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  charities: [
    'Interview 12 funders for the blog',
    'Raise awareness of bequests by 10%',
    'Send a newsletter to sustainers every month',
    'Discuss our reserves with the board',
  ],
  education: [
    'Educate toddlers about dental hygiene',
    'Put lesson plans on the blog',
    'A quiz for our readers',
  ],
  coaching: ['Create a retreat brochure', 'Write a workbook', 'Put a recipe collection on the blog'],
  publishing: [
    'Refresh the channel art',
    'Interview 12 advertisers',
    'Read one chapter a day',
    'Get 40 podcast ratings',
  ],
  law: ['Publish three use cases', 'Discuss the case with the board', 'Prove every claim on our packaging'],
  health: [
    'Paint the waiting room',
    'Explain knee replacements in a leaflet',
    'Tell 90 smokers about cancer',
  ],
  manufacturing: [
    'Publish the spec sheet',
    'Train installers on the new boiler',
    'Send dealers a newsletter',
  ],
  press: [
    'Get 12 press cuttings',
    'Pitch 12 reporters',
    'Be on a front page',
    'Secure placements in media outlets',
  ],
  franchising: ['Write a manual for franchisees', 'Plan the grand opening of the shop'],
  foodAndDrink: [
    'Publish our recipes',
    'Bake 30 loaves for the stand',
    'Be a well-known wedding cake supplier',
  ],
  faith: ['Preach 12 sermons', 'Tell newcomers about the choir', 'Explain the dues in a leaflet'],
  publicCampaigns: ['Raise awareness of homelessness', 'Teach pupils about poverty', 'Post about obesity'],
  recruiting: ['Post 40 job ads', 'Interview five starters', 'Get more Glassdoor reviews'],
  retail: ['Explain like-for-likes to the team', 'Photograph 40 used cars'],
  software: ['Write an article about displacement deals', 'Record a video on annual billing'],
  restaurants: ['Post about flat whites on Instagram', 'Photograph 12 cream teas'],
  utilities: ['Raise awareness of leakage', 'Explain the green tariff in a leaflet'],
  logistics: ['Publish three articles on empty miles', 'Make a video that explains demurrage'],
  finance: [
    'Update our privacy policies',
    'Teach teenagers about credit cards',
    'Make our premium brand better known',
    'Raise awareness of fraud among seniors',
  ],
};

describe('the words of a trade', () => {
  test.each(Object.entries(OUTCOMES))('%s: what they live on', (_, goals) => {
    for (const goal of goals) expect([goal, relevance(goal)]).toEqual([goal, 2]);
  });

  test.each(Object.entries(NO_OUTCOMES))('%s: what is only made, told or talked about', (_, goals) => {
    for (const goal of goals) expect([goal, relevance(goal)]).toEqual([goal, 1]);
  });

  test('people who head a goal are what it is after', () => {
    expect(relevance('More graduates')).toBe(2);
    expect(relevance('Corporate clients from 20 to 30')).toBe(2);
    expect(relevance('Increase emails to graduates by 10%')).toBe(1);
    expect(relevance('More posts for graduates')).toBe(1);
  });

  test('what people are brought to do counts, in the words of the trade', () => {
    expect(relevance('Get more delis to stock our chutney')).toBe(2);
    expect(relevance('Get 12 firms to sponsor the fair')).toBe(2);
    expect(relevance('Build trust with landlords so that they instruct us')).toBe(2);
    expect(relevance('Clean up our listings so that buyers call us')).toBe(2);
    expect(relevance('Have 12 firms sponsor our ball')).toBe(2);
    expect(relevance('Turn 10% of event attendees into members')).toBe(2);
    expect(relevance('Get 60 parishioners to join a small group')).toBe(2);
    expect(relevance('Get 2,000 teens to open a card with us')).toBe(2);
    expect(relevance('Get families to share photos with us')).toBe(1);
    expect(relevance('Get residents to write to their MP')).toBe(2);
    expect(relevance('Have players invite a friend')).toBe(2);
    expect(relevance('Persuade pupils to stay on for sixth form')).toBe(2);
    expect(relevance('Get three studios to bid for the thriller')).toBe(2);
    expect(relevance('Have past guests send their friends our way')).toBe(1);
    expect(relevance('Get thought leaders to add a foreword')).toBe(1);
    expect(relevance('Get book bloggers to review the novel')).toBe(1);
    expect(relevance('Get reporters to write about us')).toBe(1);
  });

  test('things that are sold, booked or filled count, whatever they are', () => {
    expect(relevance('More T-shirts sold')).toBe(2);
    expect(relevance('Beds filled: 40 → 52')).toBe(2);
    expect(relevance('Have the brochures ordered')).toBe(1);
    expect(relevance('Use photos shared by fans')).toBe(1);
  });

  test('what is said about them is no outcome yet', () => {
    expect(relevance('Tell people about our memberships')).toBe(1);
    expect(relevance('Raise awareness of the retreat')).toBe(1);
  });

  test('what is stocked, listed or poured elsewhere is sold, and posters are not', () => {
    expect(relevance('Get the cider into 45 pubs')).toBe(2);
    expect(relevance('Get the novel into more bookshops')).toBe(2);
    expect(relevance('Get our beef on more menus')).toBe(2);
    expect(relevance('Get posters into 40 shops')).toBe(1);
  });

  test('whoever comes is counted even where nothing says that they come', () => {
    expect(relevance('40 families at the Year 7 open morning')).toBe(2);
    expect(relevance('25 seniors at the tea dance')).toBe(2);
    expect(relevance('50 posters at the fair')).toBe(1);
  });

  test('who is paid to come is no customer', () => {
    expect(relevance('Book 40 guest rooms')).toBe(2);
    expect(relevance('Book 40 speakers')).toBe(1);
  });

  test('to be taught about a thing is not to buy it', () => {
    expect(relevance('Sell 30 flea plans')).toBe(2);
    expect(relevance('Educate owners on flea plans')).toBe(1);
  });

  test('what customers order is no work for its own sake', () => {
    expect(relevance('Fit 60 towbars')).toBe(2);
    expect(relevance('Rehouse 35 rough sleepers')).toBe(2);
    expect(relevance('Supply more restaurants')).toBe(2);
    expect(relevance('Perform 500 cataract operations')).toBe(2);
    expect(relevance('Run fewer empty miles')).toBe(2);
    expect(relevance('Put 5% on sales')).toBe(2);
    expect(relevance('Put £300 a month on every retainer')).toBe(2);
    expect(relevance('Put ten ads on Facebook')).toBe(1);
    expect(relevance('Have 20 coffees with marketing heads')).toBe(1);
    expect(relevance('Redo the deck so that we win more pitches')).toBe(2);
  });

  test('whatever a business wins counts, but not prizes, hearts or arguments', () => {
    expect(relevance('Win landlords from rival agents')).toBe(2);
    expect(relevance('Win 12 migrations from Salesforce')).toBe(2);
    expect(relevance('Win the catering for the cricket club')).toBe(2);
    expect(relevance('Win the argument')).toBe(1);
    expect(relevance('Win at marketing')).toBe(1);
    expect(relevance('Win back lost ground')).toBe(1);
  });

  test('whoever is got onto an offer has taken it up', () => {
    expect(relevance('Put 30% of guests on half board')).toBe(2);
    expect(relevance('Get 45 clients onto a peel course')).toBe(2);
    expect(relevance('Switch 5,000 households to the green tariff')).toBe(2);
    expect(relevance('Get 60 dairy farms insured with us')).toBe(2);
    expect(relevance('Get 5 staff onto a course')).toBe(1);
    expect(relevance('Have 4 posts on the plan')).toBe(1);
  });

  test('what is made has a name of its own', () => {
    expect(relevance('Design a gift catalogue')).toBe(1);
    expect(relevance('Get more gifts')).toBe(2);
  });
});
