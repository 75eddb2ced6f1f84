import type { MetricClass } from '../../marketing/metrics/metric.ts';

/** What goals count besides the metrics of the catalogue, by trade. */
export interface OutcomeFamily {
  readonly class: MetricClass;
  /** Names one product, so that it narrows a goal by itself. */
  readonly narrow?: true;
  /**
   * Separated by commas. A term in the singular stands for its plural too; one in the plural (orders) does
   * not stand for its singular, which is often another word (in order to).
   */
  readonly terms: string;
}

export const OUTCOMES: Readonly<Record<string, OutcomeFamily>> = {
  sales: {
    class: 'business',
    terms: `retail sales, in-store sales, same-store sales, like-for-like sales, repeat sales,
      wholesale sales, product sales, book sales, money, cash, proceeds, royalties, bookings value,
      cash flow, sell-through, sell-through rate, shop orders, reorder, checkout, spend per head,
      spend per visit, wallet share, share of wallet, upsell, cross-sell, upgrade, upgrade rate, attach rate, add-on, pre-order,
      preorder, backorder, subscription, paid subscription, licence, license, seats, units, pairs, bottles,
      copies, boxes, bouquets, meals, covers, drinks, pizzas, coffees, ticket, passes, membership, policies,
      premiums, loans, mortgages, account opened, deposit, assets under management, AUM,
      funds under management, fee income, day rate, hourly rate, fees, prices, invoices, billable hours,
      billed hours, unbilled hours, revision hours, overtime, rework, utilisation rate, utilization rate,
      utilisation, utilization, retainer, new business, new business wins`,
  },
  products: {
    class: 'business',
    narrow: true,
    terms: `season ticket, early-bird ticket, VIP ticket, day ticket, day pass, season pass, annual pass,
      subscription box, gift card, gift card sale, gift voucher, voucher sale, gym membership,
      junior membership, family membership, annual membership, gift membership, starter kit, hamper`,
  },
  customers: {
    class: 'business',
    terms: `customer service, customer care, support emails, support requests, profitable, repeat visit,
      loyal customer, regulars, shoppers, paying client, client base, customer count, accounts, key account,
      target account, logo, new logo, patron, subscriber base, paying user, premium user, member, renewal,
      contract renewal, membership renewal, member retention, donor retention, subscriber retention,
      rebooking, rebooking rate, win-back, winback, reactivation, cancellation, customer attrition,
      lapsed customer, no-show, no-show rate, drop-off, drop-off rate, dropout rate, refund, guest complaint,
      five-star review, 5-star review, five-star rating, 5-star rating, Yelp rating, Tripadvisor score,
      G2 rating, seller rating, time to first response, queue time, patient satisfaction,
      member satisfaction, user satisfaction, satisfaction rating, service level, Tripadvisor rating,
      Trustpilot score, Trustpilot rating, recommendation, referral, referred customer, loyalty member,
      loyalty programme member, loyalty program member, loyalty sign-up`,
  },
  leads: {
    class: 'business',
    terms: `warm lead, hot lead, cold lead, web lead, enquiry, inquiry, quotation, request for proposal,
      tenders, bids, contact form submission, form completion, submission, callback request, call-back,
      consultation, appointment, viewing, site visit request, showing, open house visitor, sample request,
      brochure request, prospectus request, catalogue request, demo, trial, sign-up, signup, opt-in,
      registration, registrant, waitlist, waiting list, pre-registration, account creation,
      sales conversation, sales opportunity, opportunity, business cards, business contact, prospect,
      qualified prospect, lead flow, lead conversion, lead-to-close rate, deal flow, signed contract,
      conversion, sales conversion, sales funnel, quota, new partner, partnership, reseller, distributor,
      dealer, stockist, wholesale account, franchisee, affiliate, ambassador, brand ambassador,
      strategic partner, PQL, product qualified lead`,
  },
  hospitality: {
    class: 'business',
    terms: `booking, online booking, direct booking, group booking, reservation, table reservation, occupancy,
      occupancy rate, room occupancy, RevPAR, ADR, average daily rate, length of stay, guest, new guest,
      returning guest, repeat guest, diner, table turn, delivery order, takeaway order, catering order,
      weddings, private event, functions, venue hire, tours, excursion, passenger, load factor,
      visitor spend, tourist arrival, tourism, overseas tourism, overnight visitor, arrivals, cruises`,
  },
  events: {
    class: 'business',
    terms: `attendee, participant, exhibitor, delegate, sponsor, sponsorship, ticket buyer, ticket revenue,
      RSVP, show-up rate, audience member, seats sold, stall holder, speaker application, footfall at events,
      admissions income`,
  },
  education: {
    class: 'business',
    terms: `enrolment, enrollment, applicant, application, completed application, student, pupil, learner,
      course completion, completion rate of courses, graduation rate, pass rate, exam result, alumni gift,
      intake, cohort place, yield rate, student retention, tuition revenue, course sale, trainee,
      certification`,
  },
  nonprofit: {
    class: 'business',
    terms: `donor, major donor, lapsed donor, donation, online donation, recurring donation, monthly donation,
      average gift, average donation, gift, major gift, legacy gift, grants, grant funding, pledge,
      fundraising, fundraising revenue, funds, funding, raised, appeal income, volunteer, volunteer hour,
      volunteer sign-up, petition signature, signature, supporter, adoption, foster home, foster family,
      blood donor, beneficiary, household served, meals served, people helped, voter, voter turnout,
      constituent, resident, advocate, mentor, tutor, befriender, petition signer, signatory`,
  },
  publicServices: {
    class: 'business',
    terms: `ridership, rider, recycling rate, participation rate, take-up, take-up rate, uptake, claimant,
      tax return, permit application, licence application, online form, self-service rate, library loan,
      library card, benefit claim, census response, compliance rate, crime rate, accident rate`,
  },
  arts: {
    class: 'business',
    terms: `painting, artwork, commission booked, concert booking, tour date, stream revenue,
      private view guest, festival pass, box office, box office income, friends scheme member`,
  },
  health: {
    class: 'business',
    terms: `patient, new patient, patient referral, appointment booked, check-up, vaccination, screening,
      consultation booked, treatments, procedures, recall visit, patient volume, show rate, class booking,
      personal training session, intro session`,
  },
  property: {
    class: 'business',
    terms: `listing, new listing, listing appointment, valuation, instruction, home sale, homes sold,
      house sold, property sold, apartments, flats, condos, homes, houses, properties, unit leased, leases,
      tenancy, tenant, vacancy rate, letting, rental, closings, offer accepted, buyer client, seller client,
      open house lead, escrow`,
  },
  hiring: {
    class: 'business',
    terms: `candidate, qualified candidate, job application, new hire, time to hire, cost per hire,
      offer acceptance rate, offer acceptance, acceptance rate, employee referral, interview booked,
      vacancy filled, employee retention, staff turnover, apprentice`,
  },
  money: {
    class: 'business',
    terms: `cost, spend, budget, overhead, expense, cost per visit, cost per application, cost per enrolment,
      cost per donor, cost per dollar raised, cost per attendee, cost per appointment, cost per meeting,
      cost per trial, cost per patient, cost per ticket, cost to serve, shipping cost, inventory, stock,
      stock turn, inventory turnover, sell-out rate, fulfilment, fulfillment, on-time delivery,
      delivery time, lead time, first reply time, wait time, waiting time, turnaround time, service time,
      first contact resolution, uptime, error rate, defect rate, relative market share, export,
      distribution points, store locations, valuation of the company, investment raised, seed round,
      shareholder return`,
  },
  traffic: {
    class: 'supporting',
    terms: `walk-in, app user, click, return visit, search volume, mobile traffic, store footfall,
      search visibility, keyword, rankings, first page, backlink, organic keyword, install, download,
      store listing view, feature adoption, DAU/MAU ratio`,
  },
  attention: {
    class: 'supporting',
    terms: `unsubscribe, newsletter list, contact list, database, contact database, email database,
      CRM database, subscriber, SMS subscriber, engagement, email engagement, interaction, comment, reply,
      mention, share, retention of viewers, poll vote, quiz completion, contest entry, entries,
      competition entry, user-generated post, UGC post, brand awareness score, unprompted awareness,
      unaided brand awareness, aided brand awareness, prompted brand awareness, unprompted brand awareness,
      awareness score, awareness rate, consideration, brand preference, brand favourability, favourability,
      favorability, positive coverage, news article, press article, placement in media, feature article,
      interview request, bestseller list, award, prize, shortlist, nomination, press, publicity, people,
      listener, podcast listener, episode download, reader, readership, circulation, response,
      feedback response, review, testimonial, case study reader, store check-in, voucher redemption,
      story completion, video completion, completion, redemption, QR scan, scan, flyer response`,
  },
  applause: {
    class: 'vanity',
    terms: `follower, followership, fan base, fan, impression, star count, LinkedIn connections, verified badge,
      blue tick, Instagram followers, applause`,
  },
};

/** Where visitors are the business itself. */
export const VENUE_WORDS = `museum, gallery, zoo, aquarium, park, theatre, theater, cinema, exhibition,
  attraction, castle, garden, fair, festival, concert, gig, match, screening, event, show, stand, booth, clinic, centre, center, library,
  church, market, showroom, farm, winery, brewery, vineyard, campus, open day, expo, stadium, arena, resort,
  destination, town, city, region, island, valley, monument, heritage`;
