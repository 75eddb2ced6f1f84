import type { MetricClass } from '../../marketing/metrics/metric.ts';

/** What goals count besides the metrics of the catalogue, by trade. */
export interface OutcomeFamily {
  readonly class: MetricClass;
  /**
   * Separated by commas. A term in the singular stands for its plural too; one in the plural (orders) does
   * not stand for its singular, which is often another word (in order to).
   */
  readonly terms: string;
}

export const OUTCOMES: Readonly<Record<string, OutcomeFamily>> = {
  sales: {
    class: 'business',
    terms: `sales, web sales, online sales, gross sales, net sales, retail sales, store sales, in-store sales,
      same-store sales, like-for-like sales, repeat sales, wholesale sales, product sales, unit sales, book sales,
      turnover, money, cash, income, earnings, takings, gross merchandise value, GMV, proceeds, royalties, billings, bookings
      value, gross profit, net profit, EBITDA, cash flow, sell-through, sell-through rate, shop orders, purchases,
      repeat purchase, repeat order, reorder, reorder rate, transactions, checkout, basket size, basket value,
      average basket, average transaction value, average ticket, average spend, spend per customer, spend per
      head, spend per visit, wallet share, share of wallet, upsell, cross-sell, upgrade, add-on, pre-order,
      preorder, backorder, subscription, paid subscription, subscription revenue, subscription box, gift card
      sale, voucher sale, licence, license, seats, units, pairs, bottles, copies, boxes, bouquets, meals,
      covers, drinks, pizzas, coffees, ticket, season ticket, passes, membership, policies,
      premiums, loans, mortgages, account opened, new account, deposit, assets under management, AUM, funds under
      management, fee income, billable hours, retainer, repeat business, new business, new business wins`,
  },
  customers: {
    class: 'business',
    terms: `customers, new customer, paying customer, repeat customer, returning customer, loyal customer,
      first-time buyer, first-time customer, buyers, shoppers, clients, new client, paying client, client base,
      customer base, customer count, accounts, new accounts, key account, target account, logo, new logo,
      patron, subscriber base, paid subscriber, paying subscriber, paid user, paying user, premium user,
      paid member, member, renewal, renewal rate, contract renewal, membership renewal, retention, customer
      retention, client retention, member retention, donor retention, subscriber retention, user retention,
      customer loyalty, repeat rate, repurchase rate, rebooking, rebooking rate, win-back, winback, reactivation,
      cancellation, cancellation rate, attrition, customer attrition, logo churn, lost customer, lapsed customer,
      no-show, no-show rate, drop-off, drop-off rate, dropout rate, refund, customer complaint, guest complaint,
      support ticket, customer satisfaction score, satisfaction, guest satisfaction, client satisfaction,
      patient satisfaction, member satisfaction, user satisfaction, satisfaction score, satisfaction rate,
      satisfaction rating, service rating, service level, star rating, rating, review score, Google rating,
      Tripadvisor rating, Trustpilot score, Trustpilot rating, recommendation, word of mouth, referral, referred
      customer, referral rate, loyalty member, loyalty programme member, loyalty program member, loyalty sign-up`,
  },
  leads: {
    class: 'business',
    terms: `leads, inbound lead, warm lead, hot lead, cold lead, web lead, enquiry, enquiries, inquiry, inquiries,
      quote request, quotation, request for proposal, RFP, RFQ, tenders, bids, proposals, contact form submission,
      form submission, form fill, form completion, submission, callback request, call-back, consultation,
      discovery call, strategy call, sales call, booked call, appointment, sales appointment, viewing, site visit
      request, showing, open house visitor, test drive, sample request, brochure request, prospectus request,
      catalogue request, demo, demo request, product demo, trial, trial user, sign-up, signup, opt-in,
      registration, registrant, webinar registration, event registration, waitlist, waiting list, pre-registration,
      account creation, sales conversation, sales meeting, sales opportunity, opportunity, business cards, contacts,
      new contact, business contact, prospect, qualified prospect, lead generation, lead volume, lead quality,
      lead flow, lead conversion, lead-to-close rate, pipeline, pipeline value, deals, closed deal, won deal,
      deal value, deal flow, contracts, signed contract, contract value, ACV, win rate, close rate, closing rate,
      closing ratio, conversion, conversion rate, conversions, sales conversion, sales funnel, quota, new partner,
      partnership, reseller, distributor, dealer, stockist, wholesale account, franchisee, affiliate, ambassador,
      brand ambassador, strategic partner, MQL, SQL, PQL, product qualified lead`,
  },
  hospitality: {
    class: 'business',
    terms: `booking, online booking, direct booking, group booking, reservation, table reservation, room night,
      overnight stay, occupancy, occupancy rate, room occupancy, RevPAR, ADR, average daily rate, length of stay,
      guest, new guest, returning guest, repeat guest, diner, table turn, delivery order, takeaway order, catering
      order, weddings, private event, functions, venue hire, tours, excursion, passenger, load factor, visitor
      spend, tourist arrival, tourism, overseas tourism, overnight visitor, arrivals, cruises, day pass`,
  },
  events: {
    class: 'business',
    terms: `attendee, attendance, webinar attendee, event attendee, participant, exhibitor, delegate, sponsor,
      sponsorship, ticket buyer, ticket revenue, RSVP, show-up rate, turnout, audience member, seats sold,
      stall holder, speaker application, footfall at events, admissions income`,
  },
  education: {
    class: 'business',
    terms: `enrolment, enrollment, applicant, application, completed application, student, new student, pupil,
      learner, course completion, completion rate of courses, graduation rate, alumni gift, intake, cohort place,
      yield rate, student retention, tuition revenue, course sale, trainee, certification`,
  },
  nonprofit: {
    class: 'business',
    terms: `donor, new donor, monthly donor, recurring donor, major donor, lapsed donor, donation, online donation,
      recurring donation, monthly donation, average gift, average donation, gift, major gift, legacy gift, grants,
      grant funding, pledge, fundraising, fundraising revenue, funds, funding, money raised, raised, contribution,
      appeal income, volunteer, volunteer hour, volunteer sign-up, petition signature, signature, supporter,
      adoption, foster home, foster family, blood donor, beneficiary, household served, meals served, people
      helped, voter, voter turnout, constituent, resident, advocate`,
  },
  health: {
    class: 'business',
    terms: `patient, new patient, patient referral, appointment booked, check-up, vaccination, screening,
      consultation booked, treatments, procedures, recall visit, patient volume, show rate, class booking, personal
      training session, gym membership, intro session`,
  },
  property: {
    class: 'business',
    terms: `listing, new listing, listing appointment, valuation, instruction, home sale, homes sold, house sold,
      property sold, apartments, flats, condos, homes, houses, properties, unit leased, leases, tenancy, tenant, vacancy rate, letting, rental,
      closings, offer accepted, buyer client, seller client, open house lead, escrow`,
  },
  hiring: {
    class: 'business',
    terms: `candidate, qualified candidate, job application, placements, new hire, time to hire, cost per hire,
      offer acceptance rate, employee referral, interview booked, vacancy filled, employee retention, staff
      turnover, apprentice`,
  },
  money: {
    class: 'business',
    terms: `cost, costs, marketing cost, spend, ad spend, media spend, marketing spend, budget, overhead, expense,
      cost per booking, cost per enquiry, cost per order, cost per sale, cost per conversion, cost per sign-up,
      cost per click, cost per lead, cost per visit, cost per application, cost per enrolment, cost per hire,
      cost per donor, cost per dollar raised, cost per install, cost per attendee, cost per appointment, cost per
      registration, cost per meeting, cost per trial, cost per patient, cost per ticket, cost to serve, shipping
      cost, customer acquisition cost, return on investment, margin, inventory, stock, stock turn, inventory
      turnover, sell-out rate, fulfilment, fulfillment, on-time delivery, delivery time, lead time, response time,
      first response time, first reply time, resolution time, wait time, waiting time, turnaround time, service
      time, first contact resolution, uptime, error rate, defect rate, return rate, market share, share of market,
      relative market share, export, exports, penetration, distribution points, store locations, valuation of the
      company, investment raised, seed round, shareholder return`,
  },
  traffic: {
    class: 'supporting',
    terms: `traffic, visitors, visits, page visits, unique visitors, footfall, foot traffic, walk-in, store visit,
      store visits, sessions, users, app user, active user, daily active user, monthly active user, DAU, MAU,
      WAU, click, clicks, clickthrough, page view, session duration, dwell time, bounce, scroll depth, return
      visit, returning visitor, new visitor, search volume, search traffic, referral traffic, organic visit,
      blog traffic, web traffic, website traffic, site traffic, mobile traffic, direct traffic, social traffic,
      paid traffic, store traffic, store footfall, search visibility, keyword, keyword ranking, ranking, rankings,
      SERP position, search position, page one ranking, first page, featured snippet, backlink, referring domain,
      organic keyword, Core Web Vitals, page speed, load time, page load, loading time, site speed, install,
      app download, download, store listing view, feature adoption, adoption rate, activation, DAU/MAU ratio,
      stickiness, onboarding completion`,
  },
  attention: {
    class: 'supporting',
    terms: `open rate, open rates, opens, click rate, click-to-open rate, CTR, click-through rate, unsubscribe,
      unsubscribe rate, list size, email list, mailing list, newsletter list, subscriber list, contact list,
      database, contact database, email database, CRM database, subscribers, subscriber, newsletter subscriber,
      email subscriber, blog subscriber, SMS subscriber, newsletter sign-up, email sign-up, deliverability,
      engagement, engagement rate, social engagement, email engagement, audience engagement, interaction, comment,
      reply, mention, brand mention, press mention, media mention, share, story view, story views, reel view,
      watch time, average view duration, retention of viewers, completion rate, poll vote, quiz completion,
      contest entry, entries, competition entry, hashtag use, user-generated post, UGC post, share of voice,
      reach, unique reach, ad recall, brand recall, brand recognition, brand awareness score, unaided awareness, aided
      awareness, prompted awareness, unprompted awareness, spontaneous awareness, unaided brand awareness, aided
      brand awareness, prompted brand awareness, unprompted brand awareness, awareness score, awareness rate, top-of-mind awareness, brand consideration,
      consideration, purchase intent, brand preference, brand favourability, favourability, favorability,
      brand lift, brand sentiment, sentiment, positive coverage, press coverage, media coverage, coverage,
      news article, press article, placement in media, feature article, interview request, media placement,
      press hit, press clipping, bestseller list, press, publicity, people, listener, podcast listener, podcast download, episode download, reader,
      readership, circulation, response, survey response, feedback response, response rate, review, online review,
      Google review, customer review, five-star review, 5-star review, testimonial, case study reader, store
      check-in, coupon redemption, voucher redemption, redemption, redemption rate, QR scan, scan, flyer response`,
  },
  applause: {
    class: 'vanity',
    terms: `followers, follower, follower count, following, followership, fans, fan base, fan, likes, page likes,
      post likes, views, view count, video view, video views, YouTube views, TikTok views, reel views, impressions,
      impression, hits, star count, GitHub stars, upvotes, hearts, claps, retweets, reposts, plays, streams,
      YouTube subscriber, YouTube subscribers, channel subscriber, connections, LinkedIn connections, page fans,
      verified badge, blue tick, Instagram followers, social media followers, applause`,
  },
};

/** Where visitors are the business itself. */
export const VENUE_WORDS = `museum, gallery, zoo, aquarium, park, theatre, theater, cinema, exhibition, attraction, castle, garden, fair, festival,
  event, show, stand, booth, clinic, centre, center, library, church, market, showroom, farm, winery, brewery, vineyard, campus, open day,
  expo, stadium, arena, resort, destination, town, city, region, island, valley, monument, heritage`;
