import { describe, expect, test } from 'vitest';
import { parseIso } from '../../src/marketing/day.ts';
import { assessGoal } from '../../src/smart/score.ts';

function relevanceOf(statement: string): number {
  const assessed = assessGoal({ statement, asOf: parseIso('2026-11-21') });
  if ('unreadable' in assessed) throw new Error(assessed.unreadable);
  return assessed.levels.R;
}

function level(relevance: number, says: string, statements: readonly string[]): void {
  test.each(statements)(`${says}: R${relevance}: %s`, (statement) => {
    expect(relevanceOf(statement)).toBe(relevance);
  });
}

describe('who is brought back', () => {
  level(2, 'those who no longer came or paid', [
    'Wake up dormant users',
    'Rekindle lapsed patrons',
    'Re-engage former clients by phone',
    'Reconnect with former members',
    'Reawaken dormant wholesale accounts by March',
  ]);
  level(1, 'who is only spoken to, or has never paid', [
    'Email lapsed customers a survey',
    'Interview ten lapsed members',
    'Write to 40 former clients',
    'Engage fans on Facebook',
    'Revive the blog',
  ]);
});

describe('what is raised', () => {
  level(2, 'money, though nobody says so', [
    'Raise more than last year',
    'Raise a third more at the gala',
    'Raise twice as much as the last auction did',
    'Raise 20% more from monthly givers by June',
  ]);
  level(1, 'anything else that is named', [
    'Raise more awareness',
    'Raise our profile more than last year',
    'Raise more interest in composting',
    'Raise the bar',
  ]);
});

describe('whom a goal reaches', () => {
  level(1, 'those who see or hear it', [
    'Reach half of the county’s commuters with the poster campaign',
    'Reach 80% of first-time mothers in Kent with our leaflet',
    'Reach 40,000 shoppers through local radio',
    'Reach 5,000 prospective students on TikTok by May',
    'Reach one in three homeowners in Leeds with door hangers',
  ]);
  level(2, 'how many there should be', [
    'Reach 400 members by the end of June',
    'Reach 300 monthly donors through the spring appeal',
    'Reach 2,000 season ticket holders',
    'Reach 12% of the oat milk market by 2028',
    'Reach 90% occupancy',
  ]);
});

describe('what is earned', () => {
  level(1, 'attention', [
    'Earn ten press mentions in trade magazines by May',
    'Earn coverage in two national papers',
    'Earn 30 reviews on Google by June',
    'Earn links from five food blogs',
  ]);
  level(2, 'money and those who bring it', [
    'Earn £4,000 from the blog by June',
    'Earn 10% more this year',
    'Earn repeat bookings from 20 past guests',
    'Earn 30 referrals from clients',
  ]);
});

describe('what leads up to a sale', () => {
  level(1, 'demand, that nobody has met yet', [
    'Raise demand for our oat bread',
    'Create demand',
    'Stimulate demand among caterers',
  ]);
  level(1, 'people who are met, and visits that the team pays', [
    'Meet two new people at the networking event',
    'Talk to ten people at the trade fair',
    'Pay three client visits next year',
    'Make 20 client visits a month',
  ]);
  level(2, 'people who come, and visits that are received', [
    'Have 40 people at the networking breakfast',
    'Win two new clients at the networking event',
    'Increase client visits by 10%',
    'Get 30 school visits by Easter',
  ]);
});

describe('whoever is served', () => {
  level(2, 'an answer in time', [
    'Answer every live chat within 30 seconds',
    'Reply to all enquiries within two hours',
    'Respond to 95% of support tickets within a day',
    'Pick up every call within three rings',
    'Call back every lead within an hour',
  ]);
  level(1, 'an answer to the press or in public, and one without a time', [
    'Answer all TripAdvisor reviews within two days until the end of the year',
    'Reply to press enquiries within an hour',
    'Reply to candidates within two days',
    'Answer patient questions on Facebook',
    'Add live chat to the website',
  ]);
  level(2, 'the work of a trade, so many times', [
    'Mow 200 lawns',
    'Wash 50 cars a week',
    'Clean 30 offices a month',
    'Iron 400 shirts a week',
  ]);
  level(1, 'the same work for the house itself', [
    'Clean the contact list by Friday',
    'Clean 300 records in the CRM',
    'Frame five posters for the window',
    'Paint the shop front',
  ]);
});

describe('whose life it is', () => {
  level(0, 'one’s own', [
    'A happier life',
    'Live my best life',
    'I want to be famous',
    'I’d like to be rich',
    'Wake up at 6 every day',
    'Fall in love with life again',
    'Help my kids with homework',
  ]);
  level(1, 'that of others, or of what is sold', [
    'Help people live a better life',
    'Help people sleep better',
    'Make everyone in town fall in love with our socks',
    'I want my bakery to be famous',
    'Be famous for our pies',
    'Wake up our brand',
    'Improve the shelf life of our jam',
  ]);
});

describe('what is filled', () => {
  level(2, 'a house that people come to', [
    'Fill the hall on opening night',
    'Fill our church at Christmas',
    'Fill every concert this season',
  ]);
  level(1, 'what only the team fills', [
    'Fill the gallery with new posters',
    'Fill the blog with stories',
    'Fill the content calendar by Friday',
    'Fill the gap in our range',
    'Fill out the form',
  ]);
});

describe('words that only look like a sale', () => {
  level(1, 'the way to pay, people who own something, wares on offer', [
    'Make checkout easier on phones',
    'Test a one-page checkout by May',
    'Answer the ten most common parents’ questions in a video by half-term',
    'Publish six residents’ stories by June',
    'Have 60 listings up in the Etsy shop by the end of the month',
    'Add 20 listings to our eBay store',
  ]);
  level(2, 'payments, people won, properties taken on', [
    'Increase checkouts by 10%',
    'Win 20 gardeners by June',
    'Win 12 listings from landlords by June',
    'Gain five new listings at Tesco',
  ]);
});

describe('what it is for', () => {
  level(2, 'what others do, said with a pronoun', [
    'Build affinity with alumni so that more of them give and volunteer',
    'Show members the archive so that half of them renew',
    'Tell guests about the spa so more of them book',
  ]);
  level(1, 'what they only notice or share', [
    'Show followers the workshop so that more of them comment',
    'Write to readers so that more of them know us',
  ]);
  level(2, 'what money is found for', [
    'Apply to four trusts to fund the minibus',
    'Hold a raffle to finance the youth choir',
  ]);
  level(1, 'a fund that is written about', [
    'Publish a report on the hardship fund',
    'Write about the pension fund',
  ]);
});

describe('what is measured', () => {
  level(2, 'where it comes from', [
    'Email ROI of 180%',
    'Email revenue up 10%',
    'Call conversion rate at 20% by June',
  ]);
  level(1, 'work with the same word', ['Email sales leads weekly', 'Email 40 past clients']);
  level(2, 'a part of the vote', ['Win 52% of the vote in May', 'Take a third of the vote in the ward']);
  level(1, 'the vote as a subject', ['Raise awareness of the vote', 'Publish the vote results']);
});

describe('where nothing is said', () => {
  level(0, 'what is done may be anything', ['Do better next time', 'Do something different', 'Try harder']);
  level(1, 'a part of marketing', [
    'Do better marketing',
    'Do more with video',
    'Stronger branding',
    'Smarter targeting',
    'Better merchandising',
  ]);
});
