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
    terms: `retail sales, in-store sales, same-store sales, like-for-like sales, repeat sales, wholesale sales,
      product sales, book sales, money, cash, proceeds, royalties, bookings value, cash flow,
      sell-through, sell-through rate, shop orders, reorder, checkout, spend per head, spend per visit,
      wallet share, share of wallet, upsell, cross-sell, upgrade, upgrade rate, attach rate, add-on,
      loan growth, loan volume, deposit growth, sales growth, revenue growth, enrolment growth, enrollment
      growth, crowdfunding goal, crowdfunding target, fundraising goal, sales goal, revenue target,
      revenue goal,
      pre-order, preorder, backorder, subscription, digital subs, online subs, paid subscription, licence, license, seats, units,
      pairs, bottles, copies, boxes, bouquets, meals, covers, drinks, pizzas, coffees, ticket, passes,
      membership, insurance policies, policies sold, policies in force, premiums, loans, mortgages, account opened, deposit, assets under
      management, AUM, funds under management, fee income, day rate, hourly rate, fees, prices,
      invoices, billable hours, billed hours, unbilled hours, revision hours, overtime, rework,
      utilisation rate, utilization rate, utilisation, utilization, retainer, new business, new business
      wins, stream of new work, stream of work, billable project, billable work, points of sale, point-of-sale count, usage among, demand, customer demand, market demand, product demand, till receipts, gate receipts,
      monthly income, average transaction, transaction value, transaction, average bill, average check,
      average receipt, spend per guest, spend per visitor, customer spend, visitor spending, tourist
      spending, visitor expenditure, per transaction, per customer, per head, per guest, per member, per
      client, per patient, per donor, per customer transaction, first order, repeat order, recurring
      order, standing order, bulk order, sales figure, sales target, sales record, sales result,
      cross-sell ratio, products per customer, household penetration, product trial, trial rate, market
      trial, consumption, per capita consumption, brand choice, brand switching, job booked, jobs,
      callout, call-out, service plan, service contract, maintenance contract, new cases, chargeable
      hours, account opening, new account, current account, savings account opened, student account,
      business account, checking account, card activation, premium income, gross written premium, client
      assets, balances, insurance quote, economic benefit, economic impact, economic activity,
      commercial success, business performance, exports, rental chair occupancy, chair occupancy, rental
      income, recurring income, passive income, side income, commission income`,
  },
  products: {
    class: 'business',
    narrow: true,
    terms: `cruises, excursion, weddings, painting, artwork, season ticket, early-bird ticket, VIP ticket, day ticket, day pass, season pass, annual pass,
      subscription box, gift card, gift card sale, gift voucher, voucher sale, gym membership, junior
      membership, family membership, annual membership, gift membership, starter kit, hamper, day out,
      family ticket, group ticket, flex ticket, subscription ticket, festival ticket, raffle ticket,
      concert ticket, lift pass, ski pass, loyalty card holder, travel pass, hotel package, spa package,
      wedding package, service package, corporate package, sponsorship package, hospitality package,
      gift set, gift subscription, trial membership, student membership, corporate membership, paid
      plan, annual plan subscriber, annual subscription,
      paperback, hardback, hardcover, paperback copy, signed copy, print copy, special edition, box set,
      credit card, debit card, life policy, home policy, auto policy, car policy, umbrella policy,
      commercial policy, pet policy, travel policy, annuity, HELOC, ISA, personal loan, car loan, auto loan,
      home loan, business loan,
      wedding cake, birthday cake, celebration cake, veg box, cheese board, heat pump, solar panel,
      smart meter, water meter, smoke alarm, compost bin, recycling bin, test kit`,
  },
  retail: {
    class: 'business',
    terms: `basket spend, multi-buy, multibuy, impulse buy, impulse purchase, comps, comp sales, comparable sales,
      like-for-like growth, markup, mark-up, store credit, wish list conversion, attachment sale, shelf
      facing, facings, doors stocking us, autoship order, replenishment order, weekly takings, daily
      takings, basket value growth, sell-out, sellout, sales density, first purchase, second purchase,
      second order, third order, next order, follow-up order, repurchase, subscription start, markdown,
      shrinkage, shoplifting, damaged delivery, damaged goods, damaged parcel, failed delivery, lost parcel,
      delivery complaint, order error, order accuracy, order mistake, picking error, mis-pick, wrong
      delivery, failed payment, payment failure, card decline, declined payment, overstock, excess stock,
      dead stock, slow-moving stock, ageing stock, aged stock, aged inventory, stock availability, on-shelf
      availability, product availability, people in the shop, people in store, people in the store, feet in
      store, customers in store, shopper number, shopper count, till queue, checkout queue, waste cost,
      packaging waste, packaging cost, delivery cost, postage cost, returns cost`,
  },
  software: {
    class: 'business',
    terms: `paying team, paid team, paid pilot, pilot customer, pilot agreement, pilot project signed, proof of concept,
      proofs of concept, POC, design partner, development partner, closed business, customer reference,
      reference customer, referenceable customer, reference call, reseller agreement, partner agreement,
      distribution agreement, distributor agreement, franchise agreement, framework agreement, framework
      contract, licensing agreement, licence agreement, license agreement, service agreement, support
      agreement, retainer agreement, agreement signed, signed agreement, agreements, integration partner,
      technology partner, implementation partner, solution partner, agency partner, referral partner,
      co-sell deal, hand-raiser, account expansion, seat expansion, plan upgrade, upgrade to paid, upgrade
      to pro, paid conversion, paid workspace, go-live, customer go-live, implementation sold, early
      adopter, early customer, launch customer, beta customer, founding member, founding customer,
      lighthouse customer, enterprise deal, seven-figure deal, six-figure deal, five-figure deal, multi-year
      deal, multi-year contract, annual contract, deal registered, deal registration, purchase order,
      business won, net new business, magic number, rule of 40, burn multiple, burn rate, cash burn, runway,
      downgrade, contraction, downtime, outage, onboarding time, implementation time, deployment time,
      ticket resolution time, ticket volume, contact rate, deflection rate, ticket deflection, case
      deflection, involuntary churn, dunning recovery, discounting, discount depth, sales capacity, ramp
      time, rep productivity, revenue per rep, revenue per employee, expansion rate, expansion pipeline,
      contribution to pipeline, pipeline from events, sourced revenue`,
  },
  freelancing: {
    class: 'business',
    terms: `client brief, new brief, paid project, client project, freelance project, freelance gig, paid gig,
      freelance job, freelance work, client work, paid work, steady work, repeat work, repeat project,
      follow-on project, follow-up project, ongoing work, ongoing project, web design project, website
      project, branding project, design project, booked day, billable day, paid day, consulting day,
      coaching day, consultancy project, consulting project, project fee, project value, project margin,
      average project value, average retainer value, care plan, white-label partner, white-label client,
      framework place, roster place, agency roster, preferred supplier list, supplier list, writing
      assignment, magazine assignment, contract extension, cross-sold service, subcontracting
      work, subcontract, one-to-one client, one-on-one client, portrait session, photo session, wedding
      shoot, shoot booked, commissioned piece, commissioned work, commissioned article, paid article, paid
      post, brand deal, brand partnership, sponsored post income, paid collaboration, ghostwriting client,
      scope creep, overservicing, over-servicing, unbilled time, non-billable time, non-billable hours,
      revision round, round of revisions, days to payment, payment days, payment time, admin hour, admin
      time, missed deadline, idle day, unpaid invoice, overdue invoice, outstanding invoice, write-down,
      client concentration, dependence on one client, fee per head, realisation rate, realization rate,
      recovery rate, pitch-to-win rate, utilisation of the team, portfolio enquiry,
      speaking gig`,
  },
  customers: {
    class: 'business',
    terms: `customer service, customer care, support emails, support requests, profitable, repeat visit, loyal
      customer, loyal following, following of regulars, second visit, regulars, shoppers, paying client, client base, customer count, accounts, key account,
      target account, new logos, patron, subscriber base, paying user, premium user, member,
      renewal, contract renewal, membership renewal, member retention, donor retention, subscriber
      retention, rebooking, rebooking rate, win-back, winback, reactivation, cancellation, customer
      attrition, lapsed customer, no-show, no-show rate, drop-off, drop-off rate, dropout rate, refund,
      guest complaint, five-star review, 5-star review, five-star rating, 5-star rating, Yelp rating,
      Tripadvisor score, G2 rating, seller rating, time to first response, queue time, patient
      satisfaction, member satisfaction, user satisfaction, satisfaction rating, service level,
      Tripadvisor rating, Trustpilot score, Trustpilot rating, recommendation, referral, referred
      customer, loyalty member, loyalty programme member, loyalty program member, loyalty sign-up,
      loyalty, guest loyalty, member loyalty, patient loyalty, donor
      loyalty, shopper loyalty, client loyalty, buyer loyalty, member retention rate, membership retention, guest retention, patient
      retention, volunteer retention, audience retention rate, subscriber renewal, re-subscription,
      resubscription, membership growth, membership number, membership level, member base, membership
      base, user satisfaction score, user base, patient base, donor base, guest base, client roster,
      client list, client number, client load, caseload, repeat custom, return business, visit
      frequency, frequency of visit, frequency of purchase, frequency of order, frequency of booking,
      frequency of use, shopping frequency, repeat visitation, visitation, phones ringing, phone
      ringing, till ringing, tills ringing, feet through the door, people through the door, customers
      through the door, bums on seats, heads in beds, butts in seats, foot through the door, money in
      the bank, service request, repair request, support ticket, support case, service quality score,
      call answer rate, answer rate, hold time, on-hold time, resolution rate, visitor satisfaction,
      student satisfaction, employer satisfaction, parent satisfaction, resident satisfaction,
      satisfaction survey score, guest score, customer experience score, customer happiness, customer
      happiness score, happy customer, fully booked, booked solid, booked out, booked up, sold out, full capacity, oversubscribed, waiting customer, eNPS of customers, customer advocacy, advocacy rate,
      recommendation rate, willingness to recommend, likelihood to recommend, first contact resolution
      rate, first call resolution, FCR, lost customer, lost sale, lost order, defection, defection rate,
      purchase intention, intent to buy, intention to buy, buying intent`,
  },
  leads: {
    class: 'business',
    terms: `warm lead, hot lead, cold lead, web lead, enquiry, inquiry, quotation, request for proposal, tenders,
      bids, contact form submission, form completion, submission, callback request, call-back,
      consultation, appointment, viewing, site visit request, showing, open house visitor, sample
      request, brochure request, prospectus request, catalogue request, demo, trial, sign-up, signup,
      opt-in, registration, registrant, waitlist, waiting list, pre-registration, account creation,
      sales conversation, sales opportunity, opportunity, business cards, business contact, prospect,
      qualified prospect, lead flow, lead conversion, lead-to-close rate, deal flow, signed contract,
      conversion, sales conversion, sales funnel, quota, new partner, partnership, reseller,
      distributor, dealer, stockist, wholesale account, franchisee, affiliate, ambassador, brand
      ambassador, strategic partner, PQL, product qualified lead, sales appointment, patient
      appointment, new patient appointment, consults, discovery call, sales call booked, sales enquiry,
      sales inquiry, phone enquiry, phone inquiry, email enquiry, trade enquiry, wholesale enquiry,
      group enquiry, quote request, request for a quote, estimates, estimate request, estimate
      requested, RFI, expression of interest, letter of intent, tender win, tender won, pitch win, pitch
      won, proposal won, account win, client win, contract win, contract won, new contract, walk-in
      enquiry, name captured, lead capture rate, lead value, lead source, sales lead, buyer lead, seller
      lead, listing lead, contact captured, sales contact, information request, request for information,
      info pack request, catalogue order, catalog order, swatch request, fitting, measuring appointment,
      site survey, home visit, meeting, client meeting, prospect meeting, investor meeting, buyer
      meeting, one-to-one meeting, joint venture, strategic partnership, strategic alliance, alliance,
      channel partner, retail partner, trade partner, retail stockist, stockists signed, point of sale
      listing, retail listing, supermarket listing`,
  },
  hospitality: {
    class: 'business',
    terms: `booking, online booking, direct booking, group booking, reservation, table reservation, occupancy,
      occupancy rate, room occupancy, RevPAR, ADR, average daily rate, length of stay, guest, new guest,
      returning guest, repeat guest, diners, table turn, delivery order, takeaway order, catering order,
      private event, functions, venue hire, tours, passenger, load factor, visitor
      spend, tourist arrival, tourism, overseas tourism, overnight visitor, arrivals, room
      night, room nights sold, bed night, bednight, overnight stay, night sold, long stay, weekend stay,
      longer stay, visitor number, visitor arrival, holidaymaker, tourism season, tourist season,
      tourism visitation, tourism revenue, tourism receipt, visitor economy, shoulder season business,
      off-season business, midweek business, weekday trade, walk-in trade, walk-in business, passing trade, repeat trade, export business, export sales, trade sales, midweek trade, lunch trade, evening trade,
      bed occupancy, group business, conference business, MICE business, event booking, wedding booking,
      party booking, table booked, tables filled, table cover, function booking, catering job,
      wedding enquiry,
      walk-in guest, private party, private dining booking, private dinner, spa day, afternoon teas, Sunday
      roast, Sunday lunches, corporate lunch, business lunch, cake
      order, cups of coffee, bags of coffee, pints,
      cocktails, glasses of wine, extra night, additional night, hotel night, visitor night, night per stay,
      TRevPAR, GOPPAR, RevPASH, tips, gratuity, night trade, Monday trade, midweek guest, coach group, tour
      group, school group, coach visit, group visit, day visitor, day tripper, staying visitor, staying
      guest, overseas visitor, international visitor, foreign visitor, domestic visitor, overseas guest,
      international guest, winter visitor, summer visitor, off-season visitor, paying visitor, paying guest,
      visitors to the region, visitors to the area, visitors to the county, visits to the county, visits to
      the region, package holiday, city break, short break, weekend break, boat trip, school trip, day trip
      sold, trip sold, cruise passenger, cruise call, ship call, conference won,
      bid won, group leader, bike hire, boat hire, car hire, caravan hire, kayak hire, ski hire, equipment
      hire, hire day, rental day, hires, new route, air route, direct flight, flight connection, pitch
      booked, pitches booked, capture rate, look-to-book ratio, visitor-to-guest rate, flow-through,
      commission cost, OTA commission, OTA dependency, dependency on OTAs, dependence on OTAs, reliance on
      OTAs, reliance on Booking.com, plate waste, wastage, spoilage, breakage, check-in time, check-out
      time, wait for a table, table wait, ticket time, empty table, empty room, empty bed, empty seat,
      unsold room, vacant room, seasonality, one-star review, food hygiene rating, hygiene rating, guest
      comment score, traveller satisfaction, traveler satisfaction,
      walk-ins`,
  },
  events: {
    class: 'business',
    terms: `attendee, participant, exhibitor, delegate, sponsor, sponsorship, ticket buyer, ticket revenue, RSVP,
      show-up rate, audience member, spectator, gate count, door count, foot count, foot fall, seats sold, stall holder, speaker application, footfall at events,
      admissions income, registration rate, registration number, ticket uptake, ticket yield, ticket
      buyer rate, booth, booths sold, booth sale, stand sale, stands sold, stall booking, exhibitor
      rebooking, exhibitor number, sponsor renewal, sponsorship income, sponsorship deal, sponsorship
      revenue, attendance figure, attendance rate, sold-out show, sell-out show, full house, capacity
      sold,
      stallholder, trader, food trader, vendor, caterers signed, corporate table, table of ten, tables of
      ten, team registration, team entries, entry sold, entries sold, paid entry, paid entries,
      festivalgoer, festival-goer, concert-goer, eventgoer, camping ticket, weekend ticket, after-party
      ticket, livestream ticket, virtual ticket, virtual attendee, headline sponsor, title sponsor, lead
      sponsor, media sponsor, advance sale, walk-up sale, door sale, tickets in advance, presale, presales,
      pre-sale, pre-sales, hall hire, room hire, pitch hire, court hire, studio hire, space hire, clubhouse
      hire, private hire, hire income, hires of the hall, show rate at events, drop-out, drop-out rate,
      queue at the bar, queue at the entrance, queues, waste per visitor, ticket fraud, crowd capacity, seat
      filled, seats filled, houses filled`,
  },
  education: {
    class: 'business',
    terms: `enrolment, enrollment, applicant, application, completed application, student, pupil, learner, course
      completion, completion rate of courses, graduation rate, pass rate, exam result, alumni gift,
      intake, cohort place, yield rate, student retention, tuition revenue, net tuition revenue, graduate employment, transfer rate, placement rate, dropout, course sale, trainee,
      certification, student number, learner number, pupil number, pupil roll, student recruitment,
      international student, international enrolment, international enrollment, re-enrolment,
      re-enrollment, course booking, course sign-up, course registration, class sign-up, class fill
      rate, campus tour, campus visit, course fee income, alumni participation, alumni giving, giving
      participation, participation in giving, deposit paid, tuition, matriculation, progression rate,
      degree completion, school partnership, internship placement, cohort,
      enrollee, admits, freshman, freshmen, sixth former, boarder, day pupil, school place, nursery place,
      reception place, childcare place, day-care place, preschool place, course place, club place,
      training place, bootcamp place, places filled, places taken, places booked, places sold, preschooler,
      kindergartener, kindergartner, toddler, offer holder, offer made, acceptances,
      offer accepted by students, bursary, scholarship fund, scholarships funded, apprenticeship,
      internship, work placement, student placement, graduate placement, credit hours, contact hours,
      credits earned, degree awarded, degree conferred, yield, persistence, student progression,
      student headcount, school roll, NSS score, NSS, employability, test score, exam score,
      literacy rate, truancy, class occupancy,
      summer melt, admissions melt, completion of courses`,
  },
  coaching: {
    class: 'business',
    terms: `strategy session, breakthrough session, clarity call, strategy call, coaching hour, coaching package,
      coaching programme sold, coaching program sold, mastermind seat, mastermind place, VIP day, retreat,
      retreat place, retreat guest, workshop place, workshop seat, course seat, licensee, certified coach,
      completer, order bump, downsell, paid speaking gig, speaking fee, five-figure month, six-figure month,
      six-figure launch, module completion, lesson completion, student success rate`,
  },
  publishing: {
    class: 'business',
    terms: `page reads, KU page reads, KU reads, KENP, translation rights, film rights, audio rights,
      foreign rights, rights sold, rights deal, film option, publishing deal, publishing contract,
      book deal, book contract, royalty payment, royalty cheque, royalty check, author visit, author talk,
      paid talk, advertiser, ad page, ad slot, ad booking, advertising page, classified ad, classifieds,
      advertorial, read-through, sell-in, RPM, print run, print circulation, paid circulation,
      magazine circulation, newspaper circulation, title in print, paid reader, paying reader,
      paying listener, channel membership, merch order, ad inventory sold, writing income, freelance income`,
  },
  law: {
    class: 'business',
    terms: `cases, new matter, legal matter, billable matter, matter opened, audit engagement,
      advisory engagement, consulting engagement, signed engagement, engagement letter signed, wills,
      estate plan, conveyance, settlement, verdict, lateral hire, laterals, introducer, trademark filing,
      patent filing, company formation, incorporation, claims filed, claims settled, compensation claim,
      injury claim, lock-up, lock-up days, debtor days, WIP, WIP days, work in progress, write-off,
      matter value, case value, settlement value, average fee, case load, recoveries, realisation,
      panel appointment, client matter, new client matter`,
  },
  finance: {
    class: 'business',
    terms: `policies, policy written, policy sold, new policy, bound policy, commercial lines policy,
      multi-policy household, bundled household, household insured, insured life, insured lives,
      claims ratio, claims cost, claims frequency, claim settlement time, group scheme, group plan,
      agent appointed, agency appointment, broker appointment, pensions, pension plan, pension transfer,
      savings plan, certificate of deposit, mortgage completion, remortgage, refinancing, refinance,
      card issued, activated card, active card, cardmember, merchant, account switch, account switcher,
      switcher, loan origination, origination, pre-approval, preapproval, depositor, borrower, saver,
      mobile banking user, online banking user, wire transfer, portfolio review, financial plan,
      written premium, annual premium, monthly premium, earned premium, renewal premium, first-year premium,
      new premium, premium volume, premium growth, premium written, premium goal, premium target,
      in premium, in commission, commission earned, commission revenue, sales commission, persistency,
      lapse, policy lapse, loan book, loan portfolio, inflows, net inflow, outflows, net new money,
      fund flow, arrears, charge-off, delinquency, payment volume, card spend, card usage,
      primary relationship, primary bank relationship, primary banking relationship, fraud loss, fraud,
      dormancy, dormant account, lending, lending volume, mortgage lending, account activation,
      account activation rate, card activation rate, account growth, efficiency ratio, loan default rate,
      underwriting profit`,
  },
  treatments: {
    class: 'business',
    narrow: true,
    terms: `knee replacement, hip replacement, joint replacement, colonoscopy, MRI, MRI scan, CT scan, X-ray,
      ultrasound scan, skin check, hearing aid, contact lens fitting, eye exam, dental exam, physical exam,
      annual physical, dental implant, veneer, Invisalign start, orthodontic start, aligner start,
      clear aligner, facial, massage, acupuncture session, physio session, physiotherapy session, IVF cycle,
      telehealth visit, telehealth appointment, video consultation, wellness visit, well-child visit,
      hygiene visit, hygiene appointment, wellness plan, dental plan, care package, whitening treatment,
      laser treatment, body scan, sleep study, clinical trial place`,
  },
  manufacturing: {
    class: 'business',
    terms: `supply agreement, dealer agreement, dealership, sales agent, sub-dealer, trade counter visit,
      specifications won, spec-in, design-in, design win, project win, tonnes, pallets, truckloads,
      container load, consignment, shipment, litres, liters, hectolitres, kegs, barrels, crates, cartons,
      jars, loaves, portions, servings, installations, fitted kitchen, warranty claim, defect,
      non-conformance, nonconformance, supplier approval, approved supplier list, vendor listing,
      SKU listed, specifier, installer, approved installer, fitter, order book, order backlog, backlog,
      average order size, OEE, throughput, production output, production volume, factory output, scrap,
      waste, OTIF, on-time in-full, changeover time, set-up time, setup time, installed base, tonnage,
      customer PPM, PPM, vitality index, price realisation, customer concentration`,
  },
  franchising: {
    class: 'business',
    terms: `franchises, franchise sold, franchise territory, franchise resale, franchise recruitment,
      franchise opening, master franchise, resale, area developer, area development agreement,
      development agreement, multi-unit operator, multi-unit owner, territory sold, sales territory,
      outlet opened, new outlet, retail outlet, store opening, unit opening, shop opening, unit closure,
      store closure, closures, FDD request, discovery day booking, discovery day attendee, network sales,
      average unit volume, AUV, unit volume, unit economics, time to open, lead-to-sale ratio`,
  },
  foodAndDrink: {
    class: 'business',
    terms: `cakes, tap handle, draught line, draft line, point of distribution, distribution gain, menu placement,
      menu listing, vending placement, product recall, depletion, case depletion, rate of sale,
      share of shelf, shelf share, share of category, all-commodity volume, brew volume, farm-gate price,
      price per litre, price per liter, trade spend, promo uplift, promotional uplift, incremental volume,
      base volume, household reach, spend per buyer, weight of purchase, veg box subscriber,
      wine club member, supper club cover, cellar door visitor, tasting room visitor, taproom visitor,
      festival pitch, out-of-stock, retail distribution`,
  },
  faith: {
    class: 'business',
    terms: `congregant, attender, regular attender, confirmations, confirmand, communicant, christening,
      baptism candidate, home group, life group, connect group, discipleship group, small group member,
      youth group member, choir member, Sunday school child, altar server, deacon, usher, tithe, tithing,
      offertory, plate collection, weekly offering, Sunday offering, freewill offering, decision for Christ,
      profession of faith, salvation, serving team member, member firm, member company, Sunday attendance,
      Sunday visitor, first-time visitor, dues, membership dues, certificant, committee member, nominee,
      ballot, votes cast, bill passed, mentee, mentor match, affinity partner, lifetime member value`,
  },
  publicCampaigns: {
    class: 'business',
    terms: `dose, booster dose, test taken, tests taken, postal vote, cycle journey, cycling journey,
      walking trip, bus journey, car journey, car trip, casualty, road casualty, injury, serious injury,
      crashes, collision, drink-driver, drowning, fires, house fire, burglary, theft, scam, abuse report,
      swimming lesson, permit, overdose, suicide, A&E visit, absences, school absence, problem gambler,
      binge drinker, fly-tip, new recruit, police recruit, army recruit, vaccination coverage,
      vaccine coverage, household recycling, litter, electricity use, gas use, car use, helmet use,
      public transport use, condom use, drug use, walking to school, antisocial behaviour,
      anti-social behaviour, obesity, childhood obesity, physical activity, activity level, teen vaping,
      youth vaping, hand hygiene, handwashing, unemployment, youth unemployment, tourism spend,
      homelessness, rough sleeping, food insecurity, poverty, channel shift, help-seeking,
      park-and-ride user, seat belt wearer, helmet wearer, car-sharer, breastfeeding mother,
      smoker who quits, e-filer, energy audit, violent crime, street crime, knife crime, hate crime,
      car crime, crime level`,
  },
  nonprofit: {
    class: 'business',
    terms: `donor, major donor, lapsed donor, donation, online donation, recurring donation, monthly donation,
      average gift, average donation, gift, major gift, legacy gift, grants, grant funding, pledge,
      fundraising, fundraising revenue, funds, funding, raised, appeal income, volunteer, volunteer
      hour, volunteer sign-up, petition signature, signature, supporter, adoption, foster home, foster
      family, blood donor, beneficiary, household served, meals served, people helped, voter, voter
      turnout, constituent, resident, advocate, mentor, tutor, befriender, petition signer, signatory,
      fundraising page, fundraising target, fundraising team, peer-to-peer fundraiser, charitable
      contribution, in-kind donation, matching gift pledged, corporate gift, corporate partner,
      corporate sponsor, corporate donor, community partner, bequest, legacy pledge, grant, grant
      income, grant application approved, gift aid, gift aid sign-up, direct debit donor, regular giver,
      regular giving, giving level, donor number, donor upgrade, donor acquisition, donor renewal, event
      income, charity shop sale, blood donation, blood drive donor, donated item, food parcel, food
      donation, client served, family served, children served, people served, people reached with
      services, animal adopted, animal rehomed, tree planted, petition supporter, advocacy action,
      letter to legislator, action taken, constituent contact, volunteer recruitment, network of
      volunteers, pool of volunteers, volunteer number, volunteering, church attendance, service
      attendance, small group, congregation, baptism,
      sustainer, giver, committed giver, mid-level donor, backer, funder, benefactor, legator, pledger,
      legacies, direct debits, rehoming, adopter, foster carer, foster parent, foster placement,
      auction item, auction lot, silent auction bid, auction bid, donated goods, gift in kind,
      collection tin, collection box, service user, helpline caller, campaigner, petitioner, letter writer,
      team captain, charity walker, marathon runner, charity place, gala table,
      table sponsored, annual fund, endowment, campaign total, reserves, tribute gift, charity partnership,
      campaign income`,
  },
  publicServices: {
    class: 'business',
    terms: `ridership, rider, recycling rate, participation rate, take-up, take-up rate, uptake, claimant, tax
      return, permit application, licence application, online form, self-service rate, library loan,
      library card, benefit claim, census response, compliance rate, crime rate, accident rate,
      programme participation, program participation, participation, participation rates, use of the
      library, use of our library, library use, library usage, library visit, library user, library
      member, cardholder, card holder, library card holder, circulation of the library, use of services,
      use of our services, service use, service usage, use of the service, use of public transport, use
      of the centre, use of our facilities, facility use, facility usage, bus use, transit use, cycling
      trip, passenger number, passenger journey, patronage, fare revenue, toll revenue, new resident,
      relocation, business relocation, inward investment, investor enquiry, jobs created, job created,
      new business registration, business start-up, tax base, occupancy of shops, vacant shop, shop
      vacancy, households taking part, recycled waste, food waste, food waste rate, landfill, energy use, energy saving, water use,
      water consumption, emissions, road death, road accident, speeding, fly-tipping, littering`,
  },
  arts: {
    class: 'business',
    terms: `commission booked, concert booking, tour date, stream revenue, private view guest,
      festival pass, box office, box office income, friends scheme member, concertgoer, theatregoer,
      theatergoer, museum visitor, gallery visitor, season subscriber, subscription renewal, audience
      number, ticket income, commissions, gallery sale, print sale, art sale, streaming revenue, merch
      sale, merchandise sale, merchandise revenue, programme attendance, program attendance, bar
      takings, friends membership, patron scheme member,
      passholder, pass holder, Friends of the museum, friend of the museum, friend of the theatre, school
      visit, school workshop, class visit, school group visit, audio guide rental, audio guide rented,
      first-time attender, booker, first-time booker, young audience, audience for new work, sell-out
      performance, sold-out performance, sold-out night, full-price ticket, concession ticket,
      co-production, touring venue, works sold, computer session, Wi-Fi session, reading group member, book
      group member, storytime attendance, story time attendance, archive visit, visit to the archive,
      in-person visit, on-site visit, physical visit, visits per capita, capacity filled, average house,
      cast recording sale, overdue book, lost book, overdue item, subsidy per visit, subsidy per ticket,
      subsidy, unsold seat, unsold ticket, returned ticket, earned income, earned income ratio, grant
      dependency,
      friends scheme, patron scheme, membership scheme`,
  },
  sports: {
    class: 'business',
    terms: `season ticket holder, season ticket renewal, player registration, registered player, junior player, new
      player, team entry, club member, matchday income, match-day income, matchday attendance, match
      attendance, crowd size, race entry, race entrant, entrant, finisher, runner registered, lessons
      booked, rounds of golf, rounds played, green fee, court booking, lane booking, coaching session,
      joiner, new joiner, gym joiner, PT session, PT client, PT package, personal training client, personal
      training package, class pack, class pass, taster session, trial session, trial lesson, trial class,
      trial pass, guest pass used, check-in, gym check-in, swim, swims, swim visit, ski
      lesson, surf lesson, riding lesson, golf lesson, tennis lesson, dance lesson, music lesson, piano
      lesson, guitar lesson, tee time, camp place, holiday camp place, average gate, player, junior
      team, youth team, women's team member, girl in the academy, academy player, dancer, climber, team in
      the league, black belt, birthday party, berth, boat berth, mooring, livery client, locker rental,
      physio appointment, nutrition client, board advertiser, matchday sponsor, match sponsor, shirt
      sponsor, kit sponsor, secondary spend, yield per member, length of membership, membership length,
      visits per member, membership freeze, failed direct debit, missed payment, inactive
      member, sleeping member, sleeper member, PT penetration, tour-to-join rate, tour-to-join conversion,
      trial-to-member conversion`,
  },
  health: {
    class: 'business',
    terms: `patient, new patient, patient referral, appointment booked, check-up, vaccination, screening, prescription, script written,
      consultation booked, treatments, procedures, recall visit, patient volume, show rate, class
      booking, personal training session, intro session, flu shot, flu jab, jab, vaccine, vaccination
      rate, vaccine uptake, immunisation, immunization, immunisation rate, immunization rate, screening
      rate, cancer screening, screening uptake, mammogram, health check, blood test, HIV test, smear
      test, quit attempt, quitter, smoking rate, smoking prevalence, prevalence, teen pregnancy,
      pregnancy rate, obesity rate, binge drinking, drink-driving, seat belt use, hospital admission, readmission,
      emergency visit, helpline call, call to the helpline, calls to the helpline, patient number,
      patient visit, new client, dental check-up, hearing test, eye test, surgeries, surgery booked,
      implant case, treatment plan, case acceptance, case acceptance rate, bed occupancy rate, client
      session, therapy session, membership join, membership joins, gym member, gym visit, class
      attendance, studio booking,
      inpatient, outpatient, office visit, clinic visit, video visit, well visit, births, physicals,
      implants, orthodontic case, refill, occupied bed, beds filled, care plan accepted, dental plan member,
      patient census, census, chair time, recall compliance, treatment acceptance, hygiene production,
      net production, daily production, production per visit, reimbursement, payer mix,
      patient experience score, HCAHPS, HCAHPS score, Press Ganey score, door-to-doctor time,
      surgical volume, surgery volume, procedure volume, adherence, medication adherence, mortality,
      infant mortality, infection, patient fall, prebooking, prebooked appointment, trial participant,
      study participant, contact hour with patients,
      patient exam,
      hygienist visit, Invisalign case, Invisalign, veneers, crowns, dentures, smile makeover, whitening,
      teeth whitening, recalls, recall appointment, recall rate, vaccination compliance, plan patient,
      health plan member, pet health plan, registered pet, pet registered, pet registration, neutering,
      castration, dentals, microchipping, grooming appointment, boarding night, kennel night, massages,
      facials, manicures, pedicures, haircuts, blow-dry, blow-dries, colour appointment, color appointment,
      balayage, lash extension, tattoos, piercings, spa treatment, beauty treatment, salon visit, client
      visit, retail per client, pre-booking, prebooking rate, pre-booking rate, missed appointment, failed
      appointment, failed to attend, FTA, DNA rate, sight test, hearing aid fitted, contact lens
      subscription`,
  },
  localTrade: {
    class: 'business',
    terms: `boiler installation, boiler install, boiler service, boiler replacement, bathroom installation, kitchen
      installation, kitchen fit, solar installation, heat pump installation, window installation, charger
      install, charger installation, EV charger install, repairs, repair job, rewire, lock change, roof job,
      roof repair, carpet clean, house clean, regular clean, deep clean, window cleaning round, cleaning
      contract, garden contract, lawn contract, removals, house move, MOT, MOT test, car service, vehicle
      service, vehicle serviced, services booked, oil change, tyre change, tire change, brake job, bodywork
      repair, collision repair, car count, car wash sold, wash membership, valet booked, hours per job,
      hours billed, job value, average job, average invoice, invoice value, technician efficiency,
      technician productivity, technician utilisation, productivity per chair, productivity per technician,
      funeral, funeral plan, pre-paid plan, maintenance plan, cover plan, protection plan, driving lesson,
      learner driver, children on roll, callback, comeback, quiet day, empty chair, empty slot, empty
      appointment, gap in the diary, gaps in the diary, gaps in the schedule, white space in the diary,
      unpaid bill, fuel cost, material waste, product waste, colour waste, first-time fix rate, missed call,
      unanswered call, lost call, call-outs, emergency job`,
  },
  motorTrade: {
    class: 'business',
    terms: `part exchange, part-ex, trade-ins, trade-in appraisal, handover, F&I product, F&I gross, extended warranty,
      extended warranties, warranties, paint protection, service visit, repair order, customer-pay RO, RO
      count, ROs, hours per RO, hours per repair order, phone-up, internet lead, showroom visit, showroom
      traffic, floor traffic, walk-in traffic, front-end gross, back-end gross, front-end profit, back-end
      profit, gross per unit, gross per car, gross per vehicle, gross profit per unit, PVR, profit per
      vehicle, CSI, CSI score, SSI, SSI score, customer satisfaction index, service absorption, fixed
      absorption, absorption, loyal owner, owner loyalty, service retention, conquest, conquest customer,
      demo drive, days to turn, days in stock, days' supply, inventory days, stocking day, over-age unit,
      aged unit, reconditioning time, recon time, time to line, time to market for used cars, floor plan
      interest, floorplan cost, subprime deal, finance deal, lease deal, lease return, lease pull-ahead,
      finance application, credit application, deal funded, F&I penetration, finance penetration, warranty
      penetration, red work sold, amber work sold, red work conversion, amber work conversion, labour rate,
      effective labour rate, effective labor rate, bay utilisation, appointment show rate, appointment set
      rate, tyres fitted, tires fitted, vehicle sale, van sale, EV sale`,
  },
  property: {
    class: 'business',
    terms: `listing, new listing, listing appointment, valuation, instruction, home sale, homes sold, house sold,
      property sold, apartments, flats, condos, homes, houses, properties, unit leased, leases, tenancy,
      tenant, vacancy rate, letting, rental, closings, offer accepted, buyer client, seller client, open
      house lead, escrow, appraisal, market appraisal, home valuation, closed transaction, transaction
      side, sale agreed, completion of sales, homes under contract, exclusive instruction, mandate,
      lease-up, lease renewal, tenant retention, rental unit, lot sold, reservation of homes,
      sole instruction, lets agreed, let agreed, holiday let, holiday rental, doors under management, units
      under management, homes under management, lease signing, lease signed, signed lease, space let, office
      space let, sublet, GCI, gross commission income, square feet leased, square footage leased,
      building plot, rent collected, rent roll, rent review, rental growth, NOI, net operating income,
      portfolio value, agent recruited, brokerage agreement, buyer agreement, listing agreement, show home
      visitor, site visits by buyers, move-in, bed filled, bed let, pending sale, pendings, sales agreed,
      exchange of contracts, dollars in volume, days on market, days on the market, time on
      market, list-to-sale ratio, sale-to-list ratio, list-to-sold ratio, asking price achieved, average
      rent, rent per square foot, rent per square metre, average sale price, average commission, rental
      yield, gross yield, net yield, void, voids, void period, void day, vacant unit, empty unit, empty
      home, empty flat, empty office, vacancy day, fall-through, fall-through rate, late rent, rent arrears,
      eviction, make-ready time, turn time, void time, time to let, time to exchange, time to sell, unsold
      unit, unsold home, price reduction, cancelled viewing, maintenance request, rent increase, move-out,
      absorption rate`,
  },
  hiring: {
    class: 'business',
    terms: `candidate, qualified candidate, job application, new hire, time to hire, cost per hire, time to fill,
      quality of hire, offer acceptance rate, offer acceptance, acceptance rate, employee referral,
      interview booked, vacancy filled, apprentice, permanent placement, perm placement, temp placement,
      contractor placement, contractor placed, temps placed, quality hire, diverse hire, female hire,
      graduate hire, tech hire, internal hire, rehire, job offer, accepted offer, starter, new starter,
      leaver, CVs, CV sent, resumes, interview arranged, client interview, job interview, requisition,
      job req, vacancies, exclusive vacancy, retained search, executive search, exec search,
      search assignment, retained assignment, preferred supplier agreement, PSL, redeployment,
      internal move, NFI, recruiter productivity, source of hire, speed to hire,
      hiring manager satisfaction, seasonal worker, temp worker`,
  },
  money: {
    class: 'business',
    terms: `cost, spend, overhead, expense, cost per visit, cost per application, cost per enrolment, cost
      per donor, cost per dollar raised, cost per attendee, cost per appointment, cost per meeting, cost
      per trial, cost per patient, cost per ticket, cost to serve, shipping cost, inventory, stock,
      stock turn, inventory turnover, sell-out rate, fulfilment, fulfillment, on-time delivery, on-time arrival, delivery
      time, lead time, first reply time, wait time, waiting time, turnaround time, service time, first
      contact resolution, uptime, error rate, defect rate, relative market share, export, distribution
      points, store locations, valuation of the company, investment raised, seed round, shareholder
      return, ad cost, marketing cost, unit cost, labour cost, labor cost, energy cost, operating cost,
      production cost, wasted spend, wasted ad spend, cost saving, rate of return, return on sales, return on equity,
      return on assets, return on capital, return on capital employed, return on invested capital, ROCE,
      ROE,
      return on advertising, return on marketing, return on effort, break-even, break-even point, operating surplus, reserve fund, cash position,
      debtors, bad debt, late payment, days sales outstanding, price premium, price level, discount
      rate, unsold stock, stock-out, stockout, late delivery, delivery performance, market penetration
      rate, segment share, category share, regional share, value share, volume share`,
  },
  service: {
    class: 'business',
    terms: `receipts, worth of business, quick ratio, shelf space, numeric distribution, weighted distribution,
      ACOS, average handling time, handling time, average handle time, call abandonment rate, ticket
      backlog, support backlog, support query, account holder, policyholder, phone ring, stand booking,
      stall, borrowing, e-book checkout`,
  },
  workplace: {
    class: 'supporting',
    terms: `employee net promoter score, employee engagement score, absenteeism, absence rate, sick days, time
      to value, listenership, viewership, playlist add, SMS list, page share, post share,
      Glassdoor rating, Kununu rating, Indeed rating, employer rating, job view, job ad view, talent pool,
      talent pool size, talent community, talent community member, job alert subscriber,
      InMail acceptance rate, InMail reply rate, recruiter call, campus event visitor, employer ranking`,
  },
  traffic: {
    class: 'supporting',
    terms: ` app user, click, return visit, search volume, mobile traffic, store footfall, search
      visibility, keyword, rankings, first page, backlink, organic keyword, install, download, store
      listing view, feature adoption, DAU/MAU ratio, product listing, shop listing, Etsy listing, eBay
      listing, Amazon listing, directory listing, online listing, app usage, app use, use of, usage of, website use,
      website usage, online session, organic session, returning visitor, unique visitor, pageview per
      session, email click, referring site, time spent,
      product page view, product detail page view, vehicle detail page view, detail page view, VDP view,
      VDP, SRP view, product view, listing view, property view, map view, menu view, product search, site
      search, on-site search, store locator search, wish list add, wishlist add, wish list addition,
      wishlist addition, favourites saved, SKU, product line, API call, docs visit, documentation visit,
      developer sign-up, feature usage, integration used, workspace created, project created, dashboard
      created, teammate invited, invite sent, invitation sent, product usage, plugin install, tour taken,
      product tour taken, interactive demo view, bug report, feature request, listings on Etsy, listings on
      eBay, listings on Amazon, listings live, live listing, contributor, forum post, community post, saved
      search, saved property, saved vehicle, saved car,
      property alert, brochure viewed, configurator start, configuration saved, car configuration, price
      list download, finance calculator use, click-to-call, chat session, mystery shopping score, mystery
      shop score, video walkaround watched, advert view, direction request, local pack position, calls to
      FSBOs, door knocked,
      active team, active account, active workspace, active company`,
  },
  attention: {
    class: 'supporting',
    terms: `brand loyalty, fan loyalty, unsubscribe, newsletter list, contact list, database, contact database, email database, CRM database,
      subscriber, SMS subscriber, engagement, email engagement, interaction, comment, reply, mention,
      share, retention of viewers, poll vote, quiz completion, contest entry, entries, competition
      entry, user-generated post, UGC post, brand awareness score, unprompted awareness, unaided brand
      awareness, aided brand awareness, prompted brand awareness, unprompted brand awareness, awareness
      score, awareness rate, consideration, brand preference, brand favourability, favourability,
      favorability, positive coverage, news article, press article, placement in media, feature article,
      interview request, bestseller list, award, prize, shortlist, nomination, press, publicity, people,
      listener, podcast listener, episode download, reader, readership, circulation, response, feedback
      response, review, testimonial, case study reader, store check-in, voucher redemption, story
      completion, video completion, completion, redemption, QR scan, scan, flyer response, subs, email
      sub, YouTube sub, email address, email contact, opted-in contact, media placement, media mention,
      media hit, press mention, press hit, positive placement, placement in the media, news story, news
      coverage, article placement, interview placed, guest spot, podcast guest spot, speaking slot,
      speaking engagement, speaking invitation, eNPS, eNPS score, employee retention, staff retention, staff turnover, employee turnover, employee NPS, employee satisfaction,
      employee engagement, staff satisfaction, staff engagement, staff morale score, poll response,
      survey completion, quiz taker, challenge entry, hashtag post, video share, attendee engagement,
      email supporter, beta tester, beta user, waitlist member, quiz result, page reader,
      Goodreads ratings, Amazon ratings, podcast ratings, App Store ratings, book review, ARC review,
      advance review, reader review, editorial review, trade review, starred review, launch team member,
      street team member, ARC reader, beta reader, book blogger, podcast interview, radio interview,
      TV interview, blog tour stop, guest appearance, TV appearance, radio appearance, podcast appearance,
      book club pick, sales rank, Amazon rank, chart position, chart place, listen-through rate,
      consumption rate, episode consumption, quote in the press, press quote, author interview,
      branch visit, quote start, app login, login,
      media enquiry, media inquiry, press enquiry, press inquiry, journalist enquiry, journalist inquiry,
      media contact, press contact, journalist contact, journalist, reporter, award win,
      speaking opportunity, expert quote, quote in national papers, tier-one placement, tier 1 placement,
      top-tier placement, earned placement, clipping, press clipping, press cutting, media hit rate,
      news item, news segment, TV segment, broadcast segment, front page, cover story, wire story, byline,
      media interview, press interview, media reach, message pull-through, key message pull-through,
      message recall, media value, AVE, advertising value equivalency, advertising value equivalent,
      publicity value, share of coverage, crisis response time, spokesperson quote, podcast booking,
      portal registration, portal sign-up, part number search, CAD download, datasheet download,
      franchise expo visitor, stand visitor, booth visit,
      Untappd ratings, Vivino ratings, Untappd check-in, food blogger, food writer, sample handed out,
      tasting attended, campaign recall, slogan recall, poster site, school pack ordered, campaign
      ambassador, livestream viewer, online service viewer, directory search, prayer request, media partner,
      stand visit, badge scan, session attended, session rating, talk proposal, talk submission, paper
      submission, submissions to the call for papers, call for papers, speaker submission, artist
      submission, press accreditation, accredited journalist, journalist visit, influencer stay, blogger
      stay, Michelin star, rosette, AA rosette, food award, Blue Flag beach, Blue Flag, quality mark,
      accreditation, destination awareness, visitor guide request, guide request, brochure ordered,
      itinerary save, trip planner user, guide download, workout logged, challenge participant, leaderboard
      entry,
      medal, trophy, accolade`,
  },
  applause: {
    class: 'vanity',
    terms: `follower, followership, fan base, fan, impression, star count, LinkedIn connections, connections on LinkedIn, friends on Facebook, Facebook friends, verified badge,
      blue tick, Instagram followers, applause,
      kudos, event response, event responses, interested responses, festival film views, aftermovie views,
      trailer views`,
  },
};

/** Where visitors are the business itself. */
export const VENUE_WORDS = `museum, gallery, zoo, aquarium, park, theatre, theater, cinema, exhibition,
      attraction, castle, garden, fair, festival, concert, gig, match, screening, event, show, stand, booth, clinic, centre, center, library,
      church, market, showroom, farm, winery, brewery, vineyard, campus, open day, expo, stadium, arena, resort,
      destination, town, city, region, island, valley, monument, heritage, salon, restaurant, cafe, pub, hotel, spa,
      gym, studio, dealership, branch, practice, bakery, pool, golf course, campsite, trail, beach, cathedral,
      synagogue, mosque, temple, food bank, charity shop, taproom, distillery, orchard, nursery, planetarium,
      observatory, playhouse, opera, ballet, circus, carnival, parade, state, country, county, province, district,
      village, downtown, high street, mall, shopping centre, shopping center, boutique`;

/** What people come to at a given time, other than the venues themselves. */
export const EVENTS = `concert, gig, match, screening, event, show, fair, festival, exhibition, open day, open evening,
  open house, expo, parade, carnival, circus, reading, night, evening, dinner, lunch, breakfast, supper, party, gala,
  ball, fete, jumble sale, bake sale, book sale, service, mass, run, walk, race, ride, tournament, championship, game,
  home game, matinee, performance, play, musical, recital, talk, lecture, tasting, tour, workshop, class, course,
  seminar, webinar, conference, summit, congress, convention, forum, symposium, meetup, meet-up, meeting, rally, vigil,
  camp, retreat, school, summer school, rehearsal, quiz, bingo, ceilidh, dance, disco, market, auction, ceremony,
  premiere, launch, preview, private view, picnic, barbecue, cookout, training, session, assembly, AGM, reunion,
  clinic, drive, blood drive, fun run, demonstration, hackathon, bootcamp, roadshow, trade show`;
