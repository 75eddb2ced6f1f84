import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { type Letter, scoreGoal } from '../../src/smart/score.ts';

/** Levels in the order S M A R T; a dot where the sentence says nothing about the letter. */
function readsAs(goals: readonly (readonly [levels: string, statement: string])[]): void {
  test.each(goals)('%s: %s', (levels, statement) => {
    const score = scoreGoal({ statement, asOf: parseIso('2026-11-21') });
    if ('unreadable' in score) throw new Error(score.unreadable);
    const read = [...'SMART'].map((letter, at) =>
      levels[at] === '.' ? '.' : score.levels[letter as Letter],
    );
    expect(read.join('')).toBe(levels);
  });
}

describe('whatever is sold or booked is business', () => {
  readsAs([
    ['.2.2.', 'Get 40 sofas sold by June'],
    ['.2.2.', 'Grow coaching packages sold from 20 to 30'],
    ['.1.2.', 'More trips booked'],
    ['.2.1.', '12 design awards won by June'],
  ]);
});

describe('people who are won count, whether a list has them or not', () => {
  readsAs([
    ['.1.2.', 'More young families at the museum'],
    ['.1.2.', 'Attract more churchgoers in Advent'],
    ['.2.2.', 'Win 12 florists as stockists'],
    ['.1.1.', 'More posters in the village'],
    ['.1.1.', 'More freelancers for the design team'],
    ['.2.1.', 'Print 40 stickers'],
  ]);
});

describe('a thing that is named after an outcome is still only a thing', () => {
  readsAs([
    ['1111.', 'A new gift guide by 1 March'],
    ['.1.1.', 'More loyalty app downloads'],
    ['.1.0.', 'More gift guide impressions'],
    ['.2.2.', 'Get 40 gift card sales by May'],
  ]);
});

describe('things to be made and what the team is told to do are its own work', () => {
  readsAs([
    ['1111.', 'Have the brochure ready by March'],
    ['1111.', 'A second bakery in Ghent by June'],
    ['11.1.', 'We will waive fines for children'],
    ['1221.', 'Order 500 flyers by June'],
    ['.2.2.', 'Have 40 people join the club by June'],
    ['.2.2.', 'Get 40 customers live by June'],
    ['00...', 'A better image'],
  ]);
});

describe('the words of shops, software houses and freelancers', () => {
  readsAs([
    ['.1.2.', 'Fewer damaged deliveries'],
    ['.1.2.', 'More impulse buys at the till'],
    ['22.22', 'Win 40 customers through comparison sites by June'],
    ['.2.2.', 'Sign five reseller agreements'],
    ['.2.2.', 'Get 12 paid pilots by June'],
    ['.1.1.', 'More product page views'],
    ['1111.', 'A planogram for the summer range by March'],
    ['11.1.', 'Demo the product to prospects'],
    ['1.11.', 'Launch a portfolio'],
    ['.2.2.', 'Get 12 writing assignments'],
  ]);
});

describe('the words of hotels, tourism, events and sport', () => {
  readsAs([
    ['.1.2.', 'Fewer empty tables on Mondays'],
    ['.2.2.', 'Sell 300 camping tickets'],
    ['.2.2.', 'Sell 40 swimming lessons by June'],
    ['.1.2.', 'More tee times booked'],
    ['.2.1.', 'Hold 3 customer appreciation dinners'],
    ['.2.2.', 'Take on three new clients'],
    ['.2.1.', 'Get 20 media partners for the festival'],
    ['.1.0.', 'More trailer views'],
    ['1111.', 'A quiz night by March'],
    ['11.1.', 'We will landscape the entrance'],
  ]);
});

describe('the words of museums, local services, property and motor trade', () => {
  readsAs([
    ['.2.2.', 'Get 40 boiler installations by June'],
    ['.1.1.', 'Finish repairs on the roof of the hall'],
    ['.1.2.', 'Fewer empty chairs'],
    ['.2.2.', 'Win 30 sole instructions by June'],
    ['22.2.', 'Raise average rent from 900 to 950 by June'],
    ['.1.2.', 'More part exchanges'],
    ['.1.1.', 'More listing views'],
    ['.2.2.', 'Get 40 school visits by June'],
    ['11.1.', 'Catalogue the archive'],
    ['.1.1.', 'Chat with regular guests'],
    ['...1.', 'Take a crown from our rivals'],
  ]);
});

describe('numbers count what stands beside them', () => {
  readsAs([
    ['.221.', 'Stage four concerts'],
    ['.2.1.', 'Reach 500 weekly active teams by June'],
    ['.221.', 'Give 40 performances in schools'],
    ['.0...', 'Improve our performance'],
    ['00...', 'Put our valley on the map'],
    ['.1.1.', 'Put our soap on the shelves of Lidl'],
  ]);
});

describe('what others should notice is only wished for, unless it is said where or how many', () => {
  readsAs([
    ['00...', 'Get the podcast noticed'],
    ['00...', 'Get our shop talked about'],
    ['00...', "Make the museum's work understood"],
    ['1....', 'Get the blog noticed by hoteliers'],
    ['1....', 'Make our voice heard in parliament'],
    ['1....', 'Get the brochure printed'],
  ]);
});

describe('how often others use a thing counts, not who made it', () => {
  readsAs([
    ['22.1.', 'Have our recipe app downloaded 5,000 times by June'],
    ['2211.', 'Have the harbour podcast played 9,000 times by May'],
    ['22...', 'Get the podcast heard by 300 teachers by June'],
    ['12...', 'Get our post liked 400 times'],
    ['12...', 'Have the newsletter sent 12 times'],
    ['.22..', 'Call 30 people three times'],
  ]);
});

describe('one piece in a medium that is named is a definite thing', () => {
  readsAs([
    ['21...', 'A review in the Guardian'],
    ['21.1.', 'Get featured in the New York Times'],
    ['21...', 'A slot on Radio Bremen by May'],
    ['11...', 'Get a feature in the press'],
    ['12...', 'Get featured in three newspapers'],
    ['11...', 'Write an article in English'],
    ['1....', 'More coverage in the Times'],
    ['1....', 'A story on Instagram'],
  ]);
});

describe('to double the firm is a business wish as to grow it is', () => {
  readsAs([
    ['11..2', 'Double the business this year'],
    ['11...', 'Treble my company within three years'],
    ['1....', 'Grow our firm'],
    ['12...', 'Double our sales this year'],
    ['0....', 'Double our efforts'],
  ]);
});

describe('what has no end that could be seen cannot be counted', () => {
  readsAs([
    ['.0...', 'Promote ourselves better'],
    ['.0...', 'Advertise the studio more effectively'],
    ['.1...', 'Write better blog posts'],
    ['.1...', 'Reply to emails more quickly'],
    ['00...', "Tell the museum's story to the world"],
    ['1....', 'Tell our story on YouTube'],
    ['12...', 'Tell one story a week'],
    ['00...', 'Outshine our rivals'],
  ]);
});

describe('what a firm has to offer is no means', () => {
  readsAs([
    ['12...', 'Turn over €1m with our products in 2027'],
    ['12...', 'Win 20 clients with our service this quarter'],
    ['22...', 'Win 20 clients with our service guarantee by June'],
    ['22...', 'Earn $4,000 a month with my cookbook by June'],
  ]);
});

describe('to raise more is to raise more money, whatever it is compared with', () => {
  readsAs([
    ['11.2.', 'Raise more than the spring appeal did'],
    ['12.2.', 'Raise a third more by Easter'],
    ['22.2.', 'Raise 20% more at the gala than last year'],
    ['11.2.', 'Take more than we did last summer'],
    ['00...', 'Raise our profile more than last year'],
    ['.2...', 'Make 40 more calls than last month'],
  ]);
});

describe('what the business itself is narrows nothing, a part of it does', () => {
  readsAs([
    ['12...', 'Win 20 new clients for our law firm by June'],
    ['12...', '300 new members for our credit union in 2027'],
    ['22...', 'Win 40 students for our summer school by May'],
    ['22...', '40 bookings for our hotel spa by May'],
    ['22...', 'Win 12 law firms as clients by June'],
  ]);
});

describe('leads that go to the own salespeople are leads of any kind', () => {
  readsAs([
    ['12...', 'Hand 120 leads to our sales reps in March'],
    ['12...', 'Pass 50 good-quality marketing-qualified leads to the sales team by May'],
    ['22...', 'Pass 40 webinar leads to the sales team this quarter'],
    ['22...', 'Sell 40 licences to sales teams by June'],
    ['12...', 'Pass 500 sales by June'],
  ]);
});

describe('what something is measured in, and any network, narrow nothing', () => {
  readsAs([
    ['12...', 'Sell 20 tonnes by June'],
    ['12...', 'Cycle 400 kilometres this year'],
    ['22...', 'Sell 400 litres of oat milk a month by June'],
    ['22...', 'Sell 40 water meters by June'],
    ['12...', 'Gain 500 followers on each social network by June'],
    ['22...', 'Win 40 members on the nurses’ network by May'],
  ]);
});

describe('what a business wants to be is neither its work nor its place', () => {
  readsAs([
    ['0....', 'Be the best podcast in our niche'],
    ['00...', 'Become the top blog in our sector'],
    ['1....', 'Be the number one newsletter for chefs'],
    ['1....', 'Become better known through the podcast'],
    ['1....', 'Be featured on the club’s blog'],
  ]);
});

describe('a meeting that is held is work, one that is won is not', () => {
  readsAs([
    ['12...', 'Hold a team meeting every week'],
    ['12...', 'Hold a feedback meeting with residents every quarter'],
    ['11...', 'Hold an open evening this quarter'],
    ['.2.2.', 'Hold 40 sales meetings with hotels by June'],
    ['.1.2.', 'Get a meeting with Tesco'],
  ]);
});

describe('to turn something out is to make it', () => {
  readsAs([
    ['11...', 'Turn out plenty of articles'],
    ['12...', 'Churn out 12 videos by June'],
    ['.2...', 'Get 300 people to turn out to vote'],
  ]);
});

describe('what says which one narrows, however it is put', () => {
  readsAs([
    ['22...', 'Take our 500th order on Etsy'],
    ['.1...', 'Plan the party for our 50th anniversary'],
    ['11...', 'Increase sales of the Model 3000 pump'],
    ['2....', 'Patient satisfaction of at least 90%'],
    ['1....', 'An increase in sales of 20%'],
    ['2....', '40 patients on our whitening plan by May'],
    ['1....', 'Get 30 clients for a growing business by May'],
    ['2....', 'Take 200 orders at our second site by June'],
    ['1....', 'Win 20 members in our second year'],
    ['2....', 'Raise $12,000 to repair the roof'],
    ['1....', 'Shave £200 off our monthly ad spend by March'],
    ['1....', 'Raise $12,000 to help us grow'],
    ['2....', 'Raise £15,000 to save the village hall by June'],
    ['2....', 'Gather 2,000 signatures to ban fireworks from the park'],
    ['1....', 'Collect 500 pledges to hit the target by June'],
    ['1....', 'Raise £40,000 to support our work'],
    ['1....', 'Keep in touch with former clients'],
    ['0....', 'Keep in touch with clients'],
    ['2....', 'Get 40 orders from old customers by May'],
    ['11...', 'Wake up lapsed members'],
    ['2....', 'Have 60 parents registered for the open evening by May'],
    ['2....', 'Recruit 30 people to run a stall for us'],
    ['1....', '40 more customers coming in each week'],
    ['2....', '20 more people joining our book club every month'],
    ['1....', '10% more visits to the Hartley website'],
    ['2....', 'Ten clients on a $600 monthly plan by May'],
    ['2....', 'Win 12 clients with more than ten staff'],
    ['1....', 'At least three posts each month'],
    ['1....', 'Do two stalls in the spring'],
    ['0....', 'Be loved by donors'],
    ['0....', 'Become the natural choice for readers'],
    ['0....', 'Motivate members to reach the next level'],
    ['1....', 'Motivate members to bring a friend'],
    ['1....', '50 satisfied clients by June'],
    ['1....', 'Raise sales to xx,xxx by 20XX'],
  ]);
});
