import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { type Goal, type Letter, type Score, scoreGoal } from '../../src/smart/score.ts';

const READ_ON = parseIso('2026-11-21');

function score(statement: string, cells: Partial<Goal> = {}): Score {
  const score = scoreGoal({ statement, asOf: READ_ON, ...cells });
  if ('unreadable' in score) throw new Error(score.unreadable);
  return score;
}

/** Every wording of a clause of the rubric earns the same level. */
function clause(letter: Letter, level: number, says: string, statements: readonly string[]): void {
  test.each(statements)(`${letter} is ${level}: ${says}: %s`, (statement) => {
    expect(score(statement).levels[letter]).toBe(level);
  });
}

describe('Specific', () => {
  clause('S', 0, 'how much of it, but of nothing in particular', [
    '3x by June',
    'Twenty percent better next year',
    'Get to 500 by 2028',
    'Up 15%',
    'Double everything',
    'Grow our reputation by 20%',
  ]);
  clause('S', 2, 'a batch that is sold, and of whom others speak', [
    'Shift our first edition of 500 prints',
    'Get 8 press mentions of our volunteers by June',
  ]);
  clause('S', 1, 'what is made or moved, and a mention of the house itself', [
    'Print the first run of 300 posters',
    'Shift the budget to video',
    '20 press mentions of our company',
    'Reach 400 units under management',
  ]);
  clause('S', 0, 'to outdo a rival, and what is done to things', [
    'Overtake Nike',
    'Crush Acme',
    'Be a pioneer in rethinking the way we work',
    'Enhance the experience of being on our campus',
  ]);
  clause('S', 1, 'a clear place or subject, and the use of a channel', [
    'Overtake Nike in running shoes',
    'Become the leading voice in banking',
    'Be known for wedding planning',
    'use digital marketing more this year',
  ]);
  clause('S', 1, 'a range of growth, a month of the plan and what there is today narrow nothing', [
    'Raise donations 5 to 10 percent annually',
    'Boost profits 2 to 4% a year',
    '30 leads W1, 50 leads W2',
    'More enrolments in Semester Two',
    "Win more of the valley's 800 farms, only 60 buy today",
  ]);
  clause('S', 2, 'two shares, a motorway and a part of so many do', [
    'Raise the reply rate 5 to 8%',
    'Occupancy 70 to 80%',
    'Sell 40 tickets to towns along the M25',
    "Get 300 of the county's 1,200 dentists to order",
  ]);
  clause('S', 2, 'what is counted, whatever its name, a share of what is spent or sold, and one of several', [
    '20 new second helpings for table nine',
    'Finish the year at 85% attendance',
    'Run the kitchen at 12% labour cost',
    'number one on YouTube for beard trimming',
    'Sell 300 places in the January intake',
    'Win 40 orders from the second drop',
  ]);
  clause('S', 1, 'a change is no such share, and the next of several is any', [
    '20% cost reduction',
    'Grow to 20% more visitors',
    'Get 60 sign-ups for the next intake',
    'Rank first for lots of search terms',
  ]);
  clause('S', 1, 'how much of what the verb alone says', [
    'Sell 500',
    'Raise 15,000 by March',
    'Enrol 45 by September',
    'Earn 10k a month',
  ]);
  clause('S', 0, 'an aspiration, whatever place in a list it dreams of', [
    'Become number one',
    'Be the best',
  ]);
  clause('S', 2, 'an outcome, a scope and an amount', [
    'Sell 40 kayaks in July',
    'Win 20 hospital contracts in Ontario',
    'Grow LinkedIn leads by 20%',
    'Raise repeat orders of cat litter by 12%',
    'Get 90 enquiries from landlords',
    'Cut CAC to $80',
    'Reach an average order value of £45',
    'Increase newsletter sign-ups by 200 with a recipe e-book',
    'Increase signups from 30 to 40',
    'Raise spa bookings by 12%',
    'Get 15 referrals a month from estate agents',
    "Double the video's views",
    'Win 30 new members under 40',
    'Reduce changeover time by 20% at the bottling line',
    'Lift awareness by 5 points among nurses in Ohio',
    'Have 80% of staff finish the brand training',
    'Raise £40,000 for a new sensory garden workshop',
    'Grow off-season bookings by 15% by 2028',
    'Win 900 mid-size leads in the first half of the year',
    'Raise online patient appointments by 10% by May',
    'Lift orders on our own website by 20% in Q1',
    'Sell 9 flats by Christmas',
    'Sell 1.4 million bottles in 2027',
    'Sell out the 30-place summer school for potters by 1 June',
    'Win 1 in 5 pitches instead of 1 in 7',
    'Convert one in four trials rather than one in six',
    'Reply to Instagram comments within 2 hours',
    'Get every new user to make 5 bookings in their first month',
    'Our income from tours should at least equal what we spend on guides by 2027',
    'Shoot 20 weddings a year',
    'Double our 200 members by May',
    'Get our exhibition into the Observer and on Radio 4',
    'Win 2 in 5 tenders in 2027',
    'Answer Facebook comments the same day',
    '900 mid-market MQLs in Q2',
    'Earn between £500 and £600 in ad income in December',
    'Keep marketing spend below €2 per hotel guest',
    'Use PR to raise sales of the drink by 12% in the northern counties',
    'Develop the barn as a wedding venue to earn £30k a year by 2028',
    'Launch a campaign that appeals to nurses and drives use of the portal',
  ]);
  clause('S', 2, 'a channel of sale, a clause or a sum that says which', [
    'Raise online sales by 12% in spring',
    'Win 14 wholesale customers',
    'Increase the number of visitors who return within a week by 10%',
    'Add four services appealing to new parents',
    'Sign six contracts worth $20,000 each',
    'Hold 9% of the market by the end of 2028',
    'Grow our Oslo operation from $3m to $4m',
    'Raise sales in the US by 8%',
    'Win 30 under-16 members',
    'Lift brand awareness from 20% to 26%',
    'Win 15 leads a month at $30 a lead',
    'Lift our TikTok audience to 20k',
    'Build a mailing list of 2,000 gardeners',
    'Get two interviews on breakfast television',
    'Land three articles in Wine Weekly',
    'Sell 12 more cruises than last year',
    'List 15 new homes in Elm Grove',
    'Close $300k in enterprise deals',
    '120 parents will attend the science night',
    'Get 15 villages to join the car-sharing scheme',
    'Sign five speaking gigs at nursing conferences',
  ]);
  clause('S', 2, 'work that says how much should come of it', [
    'Promote the new kettle online so that in-store purchases rise 30%',
    'Be featured in the Irish Times to sell to farmers',
    'Sell 1,20,000 packets of millet snacks this year',
  ]);
  clause('S', 2, 'a counted deliverable that says what it is for', [
    'Write two newsletters a month to promote the sculpture class',
    'Hold six open evenings to win back lapsed members',
    'Run a radio campaign to win 300 new patients',
    'Spend $900 on Facebook ads to get 60 leads',
  ]);
  clause('S', 1, 'who acts, the plan behind it and how many apart, nothing narrows it', [
    'The Foundation will raise $2 million',
    'Alder Hill Foods wants to win 80 customers in 2027',
    'Our sales team will bring in 45 leads a month',
    'A sensible target for us is 9% more revenue',
    'Raise revenue by 6% under the five-year growth plan',
    'Increase attendance by about 400 people',
    'Sign up 90 new members',
    'Grow student numbers by 5%',
    'Our goal is for the practice to win 70 new patients',
  ]);
  clause('S', 1, 'a broad metric, with or without a number', [
    'Increase traffic',
    'Increase revenue by 10%',
    'Get 500 customers',
    '300 qualified leads',
    'Grow sales through social media',
    'Raise £9,000 worth of new business',
    'Grow sales across all lines of business by 4%',
    'Win 60 new donors',
    'Sign 30 gym members',
    'Get the phones ringing',
    'Be #1 on Bing',
    'Earn $3 million in 2027 and $4 million in 2028',
    'My resolution is to grow turnover by 8%',
    'The headmaster wants 12% more applications',
    'Bring in 40 first-time customers',
    'Get 200 trial sign-ups within a month of launch',
    'Win ten more patients a week for the clinic',
    'By year end December 2027, Larch Foods will have won 300 customers',
    'Have 10,000 registered users on our site by May',
    'Get at least 15 positive online reviews',
    'Generate 300 more room bookings',
    'Hit an attendance figure of 1.2 million this year',
    '12 clinics within three years',
    'Grow the club to 300 members by May',
    'A 12 percent uptick in sales by June',
    '40 new marketing qualified leads passed to the sales team',
    'Raise $2 million in one month with no budget',
    '40 qualified leads that are handed to the sales team',
    "Reach the property's revenue target of $500,000",
  ]);
  clause('S', 1, 'a scoped aim without an amount', [
    'Sell more kayaks in Ontario',
    'Win over first-time buyers on Pinterest',
    'Improve store distribution in towns where it is below 40 percent',
    'Sell more season passes to locals with a campaign that costs no more than $300',
    "Grow bookings at Studio 54's bar",
    'Get the Top 20 Recipes book into more kitchens',
  ]);
  clause('S', 1, 'an activity or a deliverable without a purpose', [
    'Post 15 reels on Instagram',
    'Publish a weekly podcast episode for a year',
    'Launch the new shop',
    'Send two newsletters a month',
    'Hire a designer to design ten posters on Instagram',
    'Spend $2,000 on photographs for the menu',
    'Mail 60 letters to parish councils in Kent',
    'Talk to 20 stall holders about the fair',
    'Rework the onboarding so that agents spend 10 fewer minutes a call',
    'Simplify the intake so that it takes 4 fewer forms',
    'Make six introductions to architects every month',
    'Take one supplier to breakfast every month',
  ]);
  clause('S', 1, 'a plain business wish', [
    'Get new business',
    'Grow the company',
    'Make more money',
    'Increase business',
    'I want better clients',
    'I want the company to grow',
  ]);
  clause('S', 1, 'a woolly wish with a clear scope', [
    'Become the leading supplier of oat flakes',
    'Be the best-known estate agent in the region',
    'Get parents to believe that wild gardens are lovely',
    'Advance public knowledge of our courses in order to increase enrolment',
    'Improve guest feedback',
    'Get the boiler replaced',
  ]);
  clause('S', 0, 'the business and its own people narrow no wish', [
    'Position our executives as experts',
    'Be an influencer in my field',
    'Strengthen press relations',
    "Raise the mayor's profile",
    'Keep the brand in the public eye',
    'Make everyone fall in love with our cider',
  ]);
  clause('S', 0, 'aspiration only', [
    'Have a better presence',
    'Get more exposure',
    'Be successful',
    'Raise awareness',
    'Be viral',
    'Make customers love us',
    'Become more respected',
    'Make our festival a success',
    'Keep our guests happy',
    'Educate our audience',
    'Raise awareness of the Harbour Centre',
    'Inspire our audience',
    'Survive the slump',
    'Improve the quality of life',
    'Raise awareness of our heritage',
    'Stand out from other bakers',
    'Do right by the guest',
    'Be liked by everybody who knows us',
    'Have more fun with the podcast',
    'Be better known in a wider circle',
    'Be more than just a shop',
    'Rule the market',
    'Leave our mark',
    'Have the nicest shop',
    'Be proud of what we sell',
    'Connect with our audience',
    'Build loyalty',
  ]);
  clause('S', 1, 'a thing to be made, a trade to lead in town, a past to beat', [
    'Have the spring brochure ready by 1 March',
    'Get the price list printed before the fair',
    'A nicer flyer',
    'Become the top pet groomer in town',
    "Our winter appeal has to beat last year's",
    'Sell more store-brand tea',
    'Market my honey better',
    'As much work as possible',
  ]);
  clause('S', 1, 'a clear scope with a woolly outcome', [
    'Build trust among first-time buyers',
    'Raise awareness at the Hanover Fair',
    'Encourage staff to recycle',
    'Raise awareness of the risks of smoking',
    'Raise awareness that bees need wild flowers',
  ]);
});

describe('Measurable', () => {
  clause('M', 2, 'a number tied to something countable', [
    'Win 12 clients',
    'Raise bookings by a quarter of a million',
    'Double enquiries',
    'Add 3 percentage points of market share',
    'Reach the top three on Google',
    'Keep CPA below €20',
    'Sign at least one distributor',
    'Record five podcasts',
    'Lift unaided awareness from 10% to 14%',
    'Raise $5k',
    'Answer the door within two minutes',
    'Return every call the same day',
    'Pick up the phone before the fourth ring',
    'Keep retention at 90% or better',
    'Get 60% of guests to rate us',
    'Make 8k a month',
    'Earn my first ten thousand from photography',
    'Expand into three new cities',
    'Have a quarter more school groups visit',
    'A new exhibition every spring',
    'Sell out the 40-seat supper club by June',
    'Make it into the Top 100 best employers in Norway',
    '3-6% annual growth in bible classes',
  ]);
  clause('M', 2, 'a limit that is set by what it costs', [
    'Break even in our second year',
    'Make the podcast pay for itself through sponsors',
    'Ticket income must cover the costs of the gala',
    'The tea stall to meet its own costs',
    'Entry fees have to pay for their whole printing bill',
  ]);
  clause('M', 2, 'what is on the mind, where somebody asks the people', [
    'Increase brand awareness by 15%, as measured by surveys',
    'Brand recognition up 12% in our tracking study',
    'Awareness of the scheme at 40% of tenants',
  ]);
  clause('M', 1, 'a trackable metric without a target', [
    'Increase conversion rate',
    'Get more donations than last year',
    'Lower churn',
    'Rank higher on Bing',
    'Beat our rivals on RevPAR',
    'Cut laundry labour',
    'Reduce housekeeping hours',
  ]);
  clause('M', 1, 'a binary deliverable', [
    'Launch the app',
    'Open a shop',
    'Redesign the catalogue',
    'Get the boiler replaced',
    'Have our uniforms ready',
    'Have dairies take more of our milk',
    'Win the bid for the dental congress',
    'Have local chefs contribute to a cookbook',
    'Front cover of Vogue',
    'Enter the Swiss watch market',
    'Continue to find more activities for toddlers',
    'End the year in the black',
  ]);
  clause('M', 1, 'a number that sets no target', [
    'Attract firms with 20 to 80 staff to join the club',
    'Sell more day tickets with a campaign that costs no more than $250',
    'Put a sub-$500 tour on the website',
    "Grow visits to Bar 44's terrace",
    'Get the Top 20 Recipes book into more kitchens',
  ]);
  clause('M', 0, 'what only a number would make an outcome of', [
    'Have better customer service',
    'Get better results from social media',
    'Reach more people',
    'Engage our members',
    'Make better pictures',
    'Encourage gardeners to plant trees',
    'Raise awareness of women 25-40 of our service',
  ]);
  clause('M', 1, 'a number on something with no measure', [
    'Be 15% more innovative',
    'Raise brand awareness by 20%',
    'Improve our image by 30%',
    'Improve our service in three ways',
    'Be one of the three best bakeries',
  ]);
  clause('M', 1, 'a number that is given away or stands in nobody’s list', [
    'Send out vouchers for 20% off',
    'Be one of the top three firms in our trade',
  ]);
  clause('M', 1, 'people who can be counted', [
    'Win more plumbing projects from general contractors',
    'Enlist volunteers and corporate sponsors',
    'Recruit beekeepers',
    'Get our jam into delicatessens',
    'Rehabilitate more hedgehogs',
  ]);
  clause('M', 1, 'a placeholder', [
    'Increase sales by X%',
    'Win XX new customers',
    'Raise XXX for the shelter',
    'Get [number] leads',
    'Grow revenue by …',
    'Earn $Y from email',
    'A return on ad spend of … by 30 June 20..',
    'Write [X] posts a week',
  ]);
  clause('M', 1, 'a number on what people feel', [
    'Make our volunteers 20% more motivated',
    'Neighbours 10 to 15% more aware of the rules',
    'Our crew should be 20% happier',
  ]);
  clause('M', 0, 'neither metric nor number', ['Be more visible', 'Improve our reputation', 'Stand out']);
});

test('one thing that is got or not can be seen, though no number is set', () => {
  expect(score('Find a gallery for my photographs').levels.M).toBe(1);
  expect(score('Get a better image').levels.M).toBe(0);
});

test('an annual report is a name, not a rhythm', () => {
  expect(score('Publish the annual report').levels.T).toBe(0);
});

test('a market is entered or not, a shop that is there already is never improved enough', () => {
  expect(score('Break into the Danish market').levels.M).toBe(1);
  expect(score('Improve our shop').levels.M).toBe(0);
});

describe('Achievable', () => {
  clause('A', 1, 'a target beside which no work is told, though some word could be work', [
    'Collect 3,000 wishlists in the four weeks after our demo goes live',
    'Return on investment of 18% by 2030',
  ]);
  clause('A', 0, 'a superlative, or outside control', [
    'Being the best estate agency',
    'Serve the tastiest chicken anywhere',
    'Become the number one brand in the world',
    'Go viral this month',
    'Get everyone in the country to buy',
    'Be the best hotel',
    'Be famous overnight',
    'Bake bread better than anyone else',
    'Become rich',
    'Keep 100% of our members loyal',
    "Be the nation's favourite tea shop",
    'Become the most admired bank in the valley',
    'Achieve the lowest prices in town',
    'Be the top golf club of the county',
  ]);
  clause('A', 0, 'more than three times within a year', [
    'Grow leads from 100 to 400 within six months',
    'Grow sales tenfold by March',
    'Increase bookings by 400% this quarter',
  ]);
  clause('A', 0, 'a ratio or a score many times as high, however small it is', [
    'Increase ROAS from 3 to 300 by tomorrow',
    'Raise our NPS from 5 to 60 by June',
  ]);
  clause('A', 1, 'some of what there were a few of', ['Grow from 2 clients to 8 by June 2027']);
  clause('A', 0, 'steps that come to more than three times within a year', [
    'Grow sales 5% a week in the first half of 2027',
    'Enquiries up 11% each month of 2027',
    'Grow marketplace revenue 15% MoM until 30 September 2027',
    'Grow newsletter sign-ups 4% WoW until 30 June 2027',
  ]);
  clause('A', 0, 'every one of a place, or a famous name of its own', [
    'Be mentioned by every newspaper in the county',
    'Get every shop in town to stock our jam',
    'Become the Jamie Oliver of vegan baking',
    'Every walker in the Alps must know our hut',
    'Become the dominant dealer of garden tools',
    'Be a pre-eminent choir',
  ]);
  clause('A', 0, 'all of them or none, where each decides alone', [
    'Every visitor buys something',
    'Have every member bring a friend',
    'All our customers should renew',
    'Be in every kitchen',
    'Have the whole town talk about us',
    'No dissatisfied guests this season',
    'Get complaints down to zero',
    'Not one bad review in 2027',
  ]);
  clause('A', 0, 'the ruin of others', [
    'Drive our rival out of town',
    'Put the other agency out of business',
    'Bankrupt the competition',
  ]);
  clause('A', 0, 'so many at once, or again and again', [
    'Get 50,000 downloads in 24 hours',
    'A million followers by tomorrow',
    'Double our followers every month',
    'Reach 100,000 subscribers within three weeks',
    'Earn £2 million in a week',
    'Get a million followers by next month',
    'Triple our bookings by next week',
    'Sell out every single show',
  ]);
  clause('A', 0, 'something for nothing', [
    'Fill the hall with no budget',
    'Get 900 visitors without a penny',
  ]);
  clause('A', 1, 'all of them, but in reach of whoever sets the goal', [
    'Keep all customers informed about the move',
    'All guest rooms on the new booking site by May',
    'Every customer to spend $5 more',
    'Sell more to every customer',
    'Win back lost customers',
    'Have no more than three complaints a month',
    'Beat the competition on price',
    'Push our new line out of the business park',
    'Double enquiries in a year with no budget increase',
    'Flyers to every home so that more people compost',
    'Each member of our team should know the plan',
    'Make the practice explode',
    'Answer 100% of complaints within a day',
    '100% of our staff trained',
    'Double monthly bookings in a year',
  ]);
  clause('A', 2, 'what is told beside the target: work, an offer, the channel, people to do it', [
    'Win 12 new clients by May: call ten old contacts a week',
    'Sell 70 dog-training places by May, post two clips a week on TikTok',
    'Raise event bookings from 20 to 34 by June: give a free tour each Saturday',
    'Book 25 lessons a month by May, Instagram as primary channel',
    'Win 150 new gym members by the end of January; students pay half for three months',
    'Sign 40 new subscribers by June - first box free',
    '£20k of bookings in 2027, 12 newsletters and 4 fairs',
    'Have 300 families come twice by June 2027, using a free shuttle and Sunday tours',
    'Sell 400 tickets by June with 12 volunteers on the street',
    'Win 30 clients by June with 60 house visits',
  ]);
  clause('A', 1, 'no more than another target or word beside it', [
    'Win 12 clients by June: work harder',
    'Get 30 more bookings by May: weekday, visit, tour and party',
    'Win 12 clients by June, present or former',
    'Sell 60 rugs by June, shipped within two days',
    'Sell 300 cakes by June - free of nuts',
    'Win 40 members by June; no discounts',
    'Sell 80 rooms by May; half are doubles',
    '£40,000 in fees, 60 clients, 20 referrals in 2027',
    'Take £9,000 a month by May as the main supplier of the school',
    'Sign 30 salons by May with 90 treatments listed on the app',
    'Have 60 restaurants using our app by June',
  ]);
  clause('A', 0, 'leadership, a figure above all others, or THE one', [
    'Achieve market leadership in vegan catering',
    'Establish ourselves as the industry leader in solar roofs',
    'Record the highest sales per seat of all theatres in the region by 2028',
    'Post the lowest churn in the sector next year',
    'Become THE bakery of Bath',
  ]);
  clause('A', 1, 'what is high or leads without a claim', [
    "Post the highest bidder's name on the site",
    'Launch a leadership course by May',
    'Win the largest hotel in town as a client',
    'Win the award of your choice',
    'Become the bakery of the village hall',
  ]);
  clause('A', 1, 'a range of spells, a start below a figure, and what there is already, which are no step', [
    'Sign 20 tenants by August, ideally on 6 to 9 month leases',
    'Move average order from under £40 to £75 by June',
    'Have 600 pupils of the two schools (today fewer than 400) visit the museum by June 2027, at no more than £5 a visit',
  ]);
  clause('A', 2, 'a small step from below a figure', ['Move average order from under £40 to £52 by June']);
  clause('A', 1, 'everyone, who is named but not asked for', [
    'Nobody knows yet that we repair e-bikes; get 30 repair bookings by April',
    'Sell 30 hampers in December while everybody is looking for presents',
    'Unlike everybody in the trade we answer in a day: win 12 contracts by May',
    'Everybody here already knows our bread, so win 8 cafés in the next town by June',
  ]);
  clause('A', 2, 'work with everyone on a list, or lest anybody be left out', [
    'Send 3 emails a year to everyone in our database',
    'Get 15 referrals by June with a call each quarter to everybody on the client list',
    'Call all lapsed donors twice this year so nobody feels forgotten',
    "Match everybody else's delivery time: cut ours from 5 days to 4 by June",
  ]);
  clause('A', 0, 'what everyone should do, know or become', [
    'Get everyone on our list to buy again',
    'Become a name that everyone in town knows',
    'Nobody leaves our shop without buying',
    'Make everyone who visits us a member',
    'Outsell everybody else in the valley',
  ]);
  clause('A', 0, 'an impossible value', [
    '125% of our guests should come back',
    'Reach an NPS of 130',
    'Convert 140% of visitors',
    'Hit 105% occupancy in August',
    'Satisfaction of 110% in the spring survey',
    'A rating of 6 out of 5 stars',
    '100% of tables taken every night',
    'A 100% success rate with all tenders',
    '100% of guests will leave a review',
  ]);
  clause('A', 0, 'figures that go the other way than the verb, or take away more than there is', [
    'Raise conversion rate from 3% to 2.5% by 30 June 2027',
    'Raise orders from 120 to 100 by June',
    'Reduce churn from 3% to 5% by June',
    'Reduce CPA by 150% by June',
  ]);
  clause('A', 1, 'a score beside what is counted, and less of what should be less', [
    'Get 50 reviews on G2 with an average rating of 4.5 or better',
    'Improve response time from 6 to 2 hours',
    'Improve our ranking from 14 to 5 by June',
  ]);
  clause('A', 0, 'no change at all, or a rate, a cost or a score that should go the other way', [
    'Increase CPC from $1.00 to $1.30 by June 2027',
    'Raise the cost per acquisition from €30 to €35 by June 2027',
    'Lower ROAS from 4 to 3.5 by June 2027',
    'Lower NPS from 50 to 40 by June 2027',

    'Grow sales by 0% by June',
    'Increase churn from 3% to 5% by June 2027',
    'Lower our conversion rate by a tenth before Christmas',
    "Raise the shop's bounce rate from 40% to 60% by 30 June 2027 through ads",
  ]);
  clause('A', 2, 'a plausible change with a time frame', [
    'Grow marketplace revenue 5% QoQ until 30 June 2027',
    'Increase ad spend from $5,000 to $6,000 by June 2027',

    'Increase bookings by 35% within nine months',
    'Increase bookings by 20% within a quarter',
    'Increase bookings by 12% within a month',
    'Sell 8% more than last year',
    'Add 10% to our bookings in 2027',
    'Increase bookings by 18% within six weeks',
    'Increase donations by 4% each quarter of 2027',
    'Save 8% on packaging next year',
    'Sell a tenth more season passes than last year',
    'The market is to be 25% busier than the last one',
    'Grow membership by 4% annually',
    'Raise our guest rating by 6% over the 2025 numbers by May 2027',
    'Win an extra 9% in bookings this month',
    'Bring an additional profit of 8% this month',
    'We want an additional 20% of bookings this year',
    '20% more sign-ups quarter-over-quarter',
    'A 12 percent rise in orders by the end of the campaign',
    'Grow the audience of the four matinees by 12%, to 560',
  ]);
  clause('A', 2, 'a step from one value to another, even without a time frame', [
    'Raise the open rate from 20% to 25%',
    'Cut cost per lead from $50 to $40',
    'Raise our rating from 3.9 to 4.5/5',
    'App rating 4.0 to 4.6 with release 12.0',
    'Reach €4 million in 2027 and €5 million in 2028',
  ]);
  clause('A', 2, 'a bounded target with a concrete means', [
    'Win 30 clients through a referral programme',
    'Double bookings by June by offering gift vouchers',
    'Gain 60 enquiries through inbound marketing',
    'Earn an extra £200 a month by adding six prints to the shop',
    'Raise monthly income by 15% by taking on two tutoring pupils worth £90 each',
    'Get 80 enquiries from our spring mailing',
    'Book 14 fittings a month from 40 consultations',
    'Win 60 pupils with a budget of £3,000',
    'Sign 20 members by phoning everyone who left',
    'Gain 400 readers in three months by posting daily content',
    'Sell 90 books leaning on school visits',
    'Offer a free tasting to every visitor so that wine sales go up 20%',
    'Hold a raffle and collect $900 for the roof',
    'Sponsorship income of $30,000 by pitching 40 firms',
    'With a stand at the fair, collect 120 contacts',
  ]);
  clause('A', 2, "an activity under the team's own control, with a count", [
    'Hire three sales reps',
    'Publish eight case studies',
    'Visit ten wholesalers',
    'Blog every week',
    'Interact with 30 visitors a day',
    '40 podcast episodes by June',
    'A series of six articles on sleep for the clinic',
    '50 cold calls a day',
    'A fresh window display and a new lunch menu every month',
    'Make no fewer than six visits to wholesalers a month',
    'Have 40 recipes online by Easter',
    'Get 30 product videos shot by the end of March',
    'Keep four campaigns running at all times',
    'Take on two apprentices this summer',
    'Train half of our drivers in customer care by August',
    'Spend $2,000 on Facebook ads in March',
    'Answer every review within two days',
    'Enter three awards this year',
    'Meet one journalist a month',
    'Each sales rep visits eight farms a week',
    'Monthly meet-up for our coworkers',
    'Rewrite the top 30 help articles by July',
    'Build a list of 50 journalists',
    'Keep two indoor and two outdoor classes running each week',
    'Make two appearances on local radio each month',
    'Take one florist to breakfast a month',
    'Read twelve books on pricing this year',
    'Learn five knots by June and teach them',
    'Choose two venues and visit them in May',
    'Collect five stories from former pupils by May',
    'Schedule four calls with dealers a week',
    'Add two acts to the festival line-up',
    'Build relationships with a dozen wedding planners',
    'To weave eight baskets a week',
    'Put prices up 6% in May',
    'Raise our day rate by £40',
    'Knit 20 hats for the winter market',
    'Ring five gardeners every Friday',
    'Map out three walks by May',
    'Install four signs along the road by May',
  ]);
  clause('A', 2, 'a small step from what is told apart', [
    "Occupancy of 70% by June; we're at 62%",
    'Sell 550 tickets; last year it was 480',
    'Reach 120 subscribers by June. We have 100 now.',
    'Get an average open rate of 28% on our emails, we are at about 24',
    'Have a quarter of our members use the sauna as well (22% today)',
    'Raise 30% of enquiries to orders by June, against 27% last year',
  ]);
  clause('A', 2, 'work with all whom there are, by a day', ['Contact all former clients by June']);
  clause('A', 1, 'what is sold, or which part is meant, shows no way', [
    'Earn $40,000 with the new course by June',
    'Half of our orders through the app by June',
    'Cut the cost of a lead from Facebook ads from $90 to $55 by May',
    '30 orders a week, held until the end of August',
    '16 firms take part in the job fair in March',
    "Get 200 shops signed up by June; we're at 90",
    'Publish the 2027 brochure by June',
  ]);
  clause('A', 1, 'work of which others decide what comes, or how many', [
    'Build an email list of 1,200 readers',
    'Have 200 people attend our open day',
    'Have 300 members at the club',
    'Recruit 60 new members',
    'Keep occupancy above 85%',
    '1,000 sign-ups after launch',
    'Make 40 sales a week',
    'Make 200 followers by June',
    'Take 40 orders by Friday',
    'Add 30 names to the mailing list',
    'Answer 95% of calls within 20 seconds',
    'Reply to 90% of reviews within a day',
    'Half of visitors complete the exit form',
    'Be asked to speak at six fairs in 2027',
    'Cold-call a certain number of shops each day',
    'Raise the average price paid by guests by 10%',
    'Run a survey in which 75% call us fair',
    'Monthly sales of £50,000 within 18 months of opening',
    'Get the recall letters to a 70 to 75 percent response',
    'Complete 80% of the onboarding calls within five days of signing',
    'Ship 2,000 units of the new kettle in May',
  ]);
  clause('A', 1, 'nothing to judge by', [
    'Increase sales',
    'Launch a course by June',
    'Get 80 leads by June',
    'Open 90 student accounts in May',
    'Schedule 20 viewings in May',
    'Be one of the most visited parks of the region',
    'Land in the top three of the county list',
    'Win 5% of the tea market by selling 300 tins a month',
    'Sell 400 seats for opening night',
    'A return on investment of 15%',
    'Reach 900 new and returning guests',
    'Get 12 enquiries a week via the contact form',
    'Get six leads a week from the contact form',
    'Get more visitors so that sales go up 20%',
    'Streamline packing so that orders take two hours less',
    'Rank number one for "office chairs"',
    'Call every member in the county',
    'Reach 110% of our sales quota',
    'Target: 12 weddings',
    'A 5,000 email list before launch day',
    'Each sales rep closes two deals a week',
    'Raise our guest rating by 10% over the 2025 figures by March 2026',
  ]);
  clause('A', 1, 'ambitious', [
    'Increase bookings by 60% within six months',
    'Cut complaints from 45 to 30',
    'Double leads by the end of the year',
  ]);
  clause('A', 1, 'open-ended compounding', ['Grow sales by 10% each month']);
  clause('A', 1, 'a large factor with no time frame', ['Increase bookings fivefold']);
});

describe('Relevant', () => {
  clause('R', 2, 'a share of others that is won, or that does something', [
    'Capture 12% of the oat-drink aisle within two years',
    'Three in ten put in an offer within a fortnight',
    'Half of the under-fives registered by March',
  ]);
  clause('R', 2, 'a business outcome', [
    'Increase revenue',
    'Win more donors',
    'Reduce complaints',
    'Raise market share',
    'Fill more seats',
    'Enrol 20 students',
    'Improve retention',
    'Cut our costs',
    'Raise attendance',
    'Raise our service rating',
    'Get 10 five-star Google reviews',
    'Raise deposit growth next year',
    'Generate more traffic in our shops',
    'Run the hostel at an occupancy of 80%',
    'Raise $40,000 through the spring appeal',
    'Reach 9,000 digital subscriptions',
    'Bring 60 people to our open day',
    'Attract 20 career changers',
    'Raise bus ridership',
    'Open 40 savings accounts',
    'Schedule 15 viewings with buyers',
    'Build a fuller sales pipeline',
    'Build loyalty among café guests',
    'Hold donor retention at 60%',
    'Recruit 30 event fundraisers',
    'Get the till ringing',
    'Improve the frequency of visits by members',
    'Raise spend per guest to €40',
    'Take 6% of the oat milk market',
    'Raise our share from 7% to 9%',
    'Reach a 12% return on equity',
    'Attract 20,000 tourists a year',
    'Grow the audience of our chamber concerts',
    'Expand the Norwegian subsidiary by a third',
    'Lower the walk-out rate to 2%',
    'Grow profit by raising new sales',
    'Book more meetings',
  ]);
  clause('R', 2, 'what counted or persuaded people do', [
    'Increase the share of drivers who wear seat belts',
    'Raise the number of households that compost by 10%',
    'Get 300 residents to cycle to work',
    'A crew of neighbours that drops by every week',
    'Retain 85% of our season ticket holders',
    'Increase the number of kennels that take our feed',
  ]);
  clause('R', 2, 'what somebody signed, or what a share moves', [
    'Sign a supply agreement with one hotel group',
    '15 clinics signed to the platform by May',
    'Cut spoilage at the bakery from 8% to 5%',
    'A 12% rise in conveyancing cases',
    'Number of boiler policies',
    'Sell more of our own-brand soap',
    'Find 20 interested buyers',
    'Orders from the catalogue up 12%',
    'Make a living from my pottery',
    'Win back a third of our lapsed patrons',
    'Attract first-time cruisers',
    'Nine delis that stock our honey',
    'Redesign the sales pages for higher conversions',
    'Help 90 gym members lose weight',
  ]);
  clause('R', 2, 'an explicit link to one', [
    'Hold a cake stall to raise £900',
    'Publish ten guides to win more leads',
    'Post daily so that more people book',
    'Get 500 followers as part of the plan to grow sales',
    'Print flyers to promote the autumn menu',
    'Enter the vegan segment to help us grow the business',
    'Enter two new segments to achieve our growth',
    'Publish a gift guide to draw in young families',
  ]);
  clause('R', 1, 'an intermediate metric or an activity without a link', [
    'Reach 5,000 YouTube subscribers',
    'Get more traffic in the online shop',
    'Increase traffic',
    'Raise the click-through rate',
    'Get 300 subscribers',
    'Post on Instagram',
    'Get press coverage',
    'Network more',
    'Hire an intern',
    'Win at least one award',
    'Put up new signs',
    'Improve our positioning',
    'Raise awareness of our memberships among students',
    'Help people understand the benefits of a check-up',
    "Strengthen guests' trust in our kitchen",
    'Get the sales team to adopt the new opportunities report',
    'Raise awareness of the dangers of alcohol',
    'Get more people to look at our stand',
    'Tell 900 pupils about bees',
    'Increase the percentage of people who know our logo',
    'Keep our members informed',
    'Start a podcast to show customers who we are',
    'Go up 5% a month',
    'Be busier in January',
    'Have our best season yet',
    'Grow my family business',
  ]);
  clause('R', 1, "the team's own calls, purchases and hires, opinions that are counted, a wider standing", [
    'Make 30 cold calls every Monday',
    'Four grant applications by May',
    'Five sales presentations a week',
    'Book a photographer for the autumn shoot',
    'Sign up for a scheduling tool',
    'Recruit two copywriters',
    'Get half of our guests to leave a review',
    'Reach 200 ratings on Goodreads',
    'Run a workshop to expand our reach',
    'Have three logos to choose from',
    'Collect stories from 40 donors',
    'Double the number of residents who see our safety film',
    'Rank third on Bing for "wedding flowers"',
    'Raise our domain authority to 40',
    'Raise readability by 20% in our emails',
  ]);
  clause('R', 1, 'people and things that are dealt with or only named, not won', [
    'Offer career advice to 60 students',
    'Interact with ten shoppers a day',
    'Invite 30 clients to a picnic',
    'Thank every donor by phone',
    'Design a donor newsletter',
    'Improve guest engagement',
    'Run adverts to raise customer awareness',
    'Strengthen relationships with patients',
    'Start a LinkedIn group for 400 members',
    'Train the members of our board',
    'Raise faculty participation in the open day',
    'Give trainees the opportunity to ask questions',
    'Help low-income students find their way',
    'Publish an album and gain 300 followers',
  ]);
  clause('R', 2, 'people won, coming or paying, and work done for them, in other words', [
    'Turn trialists into passholders',
    'Half of our one-off givers to become regular givers',
    'Halt the slide in lodge members',
    'Bring campers back to 800 by June',
    'Half of all dance pupils under 35 by 2028',
    'Record numbers at the carol concert',
    'Matinee audiences up 20% by June',
    'A crowd of 500 at the home game',
    'Better attended lunches',
    'Increase our share of the bakery trade',
    'Make more from room hire',
    'Increase what we take from school groups',
    'Do more gutter cleans',
    'Two more airport transfers a day',
    'Double my weddings this year',
  ]);
  clause('R', 2, 'what is said by the words beside it', [
    'We want more loyalty',
    'Share of visitors who would recommend us: 70% to 80% by June',
    'Win 1 in 5 pitches instead of 1 in 7',
    'Have 15% more families visit the farm this summer',
    'We want better customers',
    'Build a roster of great clients',
    '10,000 users within a year of launch',
    'Collect 80 email addresses at the fair',
    'Get more people onto the trams',
    'Beat the competition on RevPAR',
    'End the year in the black',
    'Photograph 20 weddings next year',
    'Virtual tour sign-ups',
    'Hire an office manager to lift revenue by 5%',
    'Serve a greater number of primary schools in the county',
    'Cut ad spend by 10%',
    'Score 4.7 on Booking.com',
    'Hold 4.5 stars on Google',
    'From 4.1 to 4.4 on Tripadvisor',
  ]);
  clause('R', 1, 'a budget, a list, a site and what nobody buys', [
    'Raise the ad budget to $9,000',
    'Get more people onto the mailing list',
    'Have 15% more families visit the website',
    'Encourage homeowners to plant hedges',
  ]);
  clause('R', 1, 'posts to be filled, things that become others, a place where nobody comes', [
    'Turn webinars into blog posts',
    'Turn guests into raving fans',
    'Introduce three new haircuts',
    '20 applicants for the vacant post',
    'Fill the two empty places on the committee',
    'Two tastings a week in our shop',
    'Reach 500 people in our town',
    '10% of the industry to know us',
    'Record ten songs by June',
    'A full programme by June',
  ]);
  clause('R', 2, 'people who come in person, and ratings in stars', [
    '200,000 visitors a year',
    '1.2m visitors in 2027',
    '10% more visits to the Ashmolean by July',
    'Raise visits to Fort William by 8% by 2027',
    '60 more through the turnstiles than last season',
    '80 cars through the gate every Sunday',
    '90 families in, last year 71',
    'Welcome 900 people, six choirs among them, over the weekend',
    '4.8 ★ by June',
    '★★★★★ from 50 guests by June',
    '30 more five-stars by June',
    'Average of 4.5 stars',
  ]);
  clause('R', 1, 'visits to a page, and what is put on a door', [
    '10,000 visitors on the blog by July',
    'More visits to our Etsy profile by June',
    '10% more visits to Instagram by May',
    'Monthly visitors from 10k to 15k through SEO by June',
    'Five posters on the door of the shop',
  ]);
  clause('R', 0, 'stars that rate nothing', ['300 stars on GitHub by May']);
  clause('R', 2, 'a link to those who would else be lost', [
    'Ring the top 30 accounts each month so none of them leaves us',
    "Reply in an hour so they don't buy elsewhere",
    'Visit each retailer twice so that nobody delists us',
    'Text patients the day before so none of them goes to someone else',
  ]);
  clause('R', 1, 'a link to nothing of the kind, and steps on a screen', [
    'Write to the team weekly so nobody misses a deadline',
    'Film a clip so no one has to read the manual',
    'Alumni newsletter: 400 → 520 opens per issue',
    '60% of readers tap at least one recipe a week',
    'Half of users swipe through three stories a week',
  ]);
  clause('R', 1, 'others whose pastime it is, and how many work there', [
    'Make our brand better known among yoga fans by June',
    'Reach 5,000 knitting enthusiasts by June',
    'Headcount from 20 to 24 by June',
  ]);
  clause('R', 0, 'so many of nothing, and what is still to be said', [
    'Reach 50,000 by June',
    'Get to 100 by Easter',
    'tbd, ask Petra',
  ]);
  clause('R', 2, 'a figure of something, after whatever is still to be said', [
    'TBC - 20 more bookings a month',
    'Reach $500 by May',
    'Student headcount up 3% by September',
  ]);
  clause('R', 2, 'so many of those that there are, taken up by others, and what is recovered', [
    'Contract 30 of the 40 free Fridays in 2028 for galas',
    'Exchange on 12 of 20 plots by June',
    'Pre-let six of the eight floors before topping out',
    'basket mails: recover 9%',
    'Members renewed: 400 → 520',
  ]);
  clause('R', 1, 'so many of the work that there is', [
    'Publish 10 of the 12 drafts by June',
    'Assign one of the team to Instagram',
    'Visit 12 of 31 shops by June',
    'Recover 20% of our lost traffic by June',
  ]);
  clause('R', 1, 'people who have only heard of it, or feel something about it', [
    '15% more locals aware of our night bus by May',
    'More parents informed about the new allergy clinic by June',
    'By Easter 8 percent more commuters should know the park-and-ride',
    'Get 40% of residents aware of the recycling rules by May',
    'More teenagers impressed by our robotics lab',
  ]);
  clause('R', 2, 'people who have done something about it', [
    'More cyclists should rent from us this spring',
    '15% more pupils enrolled by September',
    'More patients vaccinated by October',
  ]);
  clause('R', 0, 'no goal at all', ['n/a', '-', '?']);
  clause('R', 0, 'so many likes or plays, whatever the page is about', [
    '250 more likes for our bike-hire page',
    'Half a million plays for the cookery demo',
  ]);
  clause('R', 2, 'whoever buys as well, and what is counted beside applause', [
    'Win 300 followers who buy from us',
    'Get 1,200 followers and 40 orders',
  ]);
  clause('R', 0, 'vanity alone', [
    'Get 5,000 followers',
    'Get more likes',
    'Five more Facebook fans',
    '100,000 impressions',
    'More fans',
    'Grow our social presence by 50 likes a week',
    'Raise by 50% the number of teenagers who follow our TikTok',
    'Get 500 parents following us on Facebook',
    'Win 900 new alumni fans for the school page on Facebook',
  ]);
  clause('R', 0, 'personal or off the subject', [
    'Run a half marathon',
    'Learn Spanish',
    'Lose weight',
    'Be happier',
    'Become rich',
    'Put $8k aside for a camper van',
    'Spend more evenings with my children',
    'Pay off my student loan',
    'Become a partner at the firm',
    'Have Wednesday afternoons off',
  ]);
});

describe('Time-bound', () => {
  clause('T', 2, 'an end on a calendar', [
    'Sell 10 boats by 3 May 2027',
    'Sell 10 boats in August',
    'Sell 10 boats by the end of the autumn term',
    'Sell 10 boats over the coming 8 weeks',
    'Sell 10 boats by fiscal year end',
    'Sell 10 boats before Halloween',
    'Sell 10 boats in the first 60 days after launch',
    'Sell 10 boats during this holiday season',
    'Sell 10 boats by the start of term',
    'Sell 10 boats during launch week',
    'Sell 10 boats during the four-year strategy period',
    'Sell 10 boats within the next two to three months',
    'Sell 10 boats at our 2027 gala',
    'Sell 10 boats in the 2027/28 season',
    'Sell 10 boats in the third year of opening',
    'Sell 10 boats in our second season',
    'Sell 10 boats by the end of the second six months',
    'Sell 10 boats in weeks 3-9',
    'Sell 10 boats this regatta season',
  ]);
  clause('T', 1, 'a reference without an end', [
    'Sell 10 boats a month',
    'Post weekly',
    'Sell more boats than last year',
    'Sell 10 boats before the launch',
    'Promote the upcoming webinar',
    'Sell 10 boats by 1 May 2024',
    'Sell 10 boats in March/April 2026',
    'Sell 10 boats by the end of the run',
    'Sell 10 boats at Hannover Messe',
    'Sell 10 boats every single morning',
    'Sell 10 boats by Christmas 2025',
    'Sell 10 boats by [date]',
    'Sell 10 boats within X months',
    'Sell 10 boats by {insert day and month}',
    'Sell 10 boats by <DATE>',
    'Reach 5,000 monthly sessions',
    'Sell more boats than in the same quarter last year',
    'Sell 10 boats by the end of the appeal',
    'Cut crashes by 20% with release 4.2',
    'Sell 10 boats by x/xx',
    'Sell 10 boats by Q_',
    'Sell 10 boats over [CAMPAIGN_DURATION]',
    'Find out who sells boats by when',
    'A story in the Financial Times each quarter',
    'Double the takings from the first year',
  ]);
  clause('T', 0, 'none', [
    'Sell 10 boats',
    'Sell 10 boats soon',
    'Sell 10 boats someday',
    'Answer every mail within 4 hours',
    'Reduce 90-day churn',
    'Win donors giving $1,000 per year',
    'Win donors who give more than $1,000 a year',
    'Win 40 monthly donors',
    'Win 40 second-year students',
    'Improve the end of the film',
    'Offer same-day delivery',
    'Sell 30 weekend packages',
    'Reach people aged 18-24 years',
    'Move into the north by opening two new shops',
    'Win students who apply and enrol in the same year',
  ]);
});

describe('the score', () => {
  test('reaches 100 where everything is there', () => {
    const { score: points } = score(
      'Raise web shop revenue from dog owners from €40,000 to €50,000 between 1 January and 30 June 2027 through Instagram ads (budget €5,000), as part of the plan to grow online sales',
    );
    expect(points).toBe(100);
  });

  test.each([
    ['Get better', 69],
    ['Increase sales of kayaks by 10% through Instagram ads to win new customers', 69],
    ['Increase sales of kayaks in Ontario by June through Instagram ads', 84],
    ['Be the number one kayak shop in the world with 10,000 sales by June', 59],
    ['Increase sales of kayaks by X% by 30 June 2027 through Instagram ads', 64],
    ['Grow Instagram followers from 1,000 to 1,200 by 30 June 2027 with weekly contests', 74],
  ])('%s is capped at %d', (statement, most) => {
    expect(score(statement).score).toBeLessThanOrEqual(most);
  });

  test('work that nothing narrows but its purpose names no cells as the reason', () => {
    const { levels, reasons } = score('Write three grant applications by February to fund the new kitchen');
    expect([levels.S, reasons.S]).toEqual([2, ['it says how much will be done, and what for']]);
  });

  test('gives a reason for every letter and names its caps', () => {
    const { reasons, caps } = score('Increase sales of kayaks by 10% through Instagram ads');
    expect(Object.values(reasons).every((texts) => texts.length > 0)).toBe(true);
    expect(caps).toEqual(['no time frame: at most 69']);
  });
});
