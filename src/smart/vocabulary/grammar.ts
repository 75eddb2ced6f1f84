/** Words that decide what part their neighbours play in a goal. */

/** Verbs with which others are brought to do something: "get people to attend". */
export const LETS_OTHERS = `get, getting, have, persuade, encourage, ask, invite, help, helping, enable,
  convince, motivate, inspire, allow, drive, cause, want, wants, need, bring, attract, urge, entice, direct,
  teach, train`;

/** Before "to" they open no purpose: "want to", "respond to". */
export const WANTS = `want, wants, need, needs, like, love, aim, aims, aiming, plan, plans, planning, try,
  trying, hope, hopes, intend, intends, have, has, goal, objective, target, is, are, wish, going, able,
  commit, committed, strive, seek, expect, continue, begin, start, how, ought, mission, decided, decide,
  ambition, used, where, what, ready, willing, likely, due, set, up, according, compared, relative, prior,
  next, close, similar, thanks, related, subject, addition, access, respond, reply, subscribe, listen,
  signed, sign, looking, working, eager, keen, determined, poised, propose, proposes, endeavour, endeavor,
  attempt, prepared`;

/** Words in -ing that are no verbs. */
export const NOT_GERUND = `spring, thing, something, anything, nothing, everything, king, ring, pricing,
  marketing, advertising, during, being, evening, morning, beijing, building`;

/** Before people they say that these are gained or lost: "more", "new". */
export const GAINED = `more, new, additional, extra, paying, repeat, returning, loyal, many, number, paid,
  monthly, recurring, active, of, %, fewer, lost, premium, qualified, better, bigger, larger, ideal, amazing,
  great`;

/** Verbs of which people are the gain. */
export const GAINING = `get, gain, win, attract, retain, keep, recruit, enlist, enrol, enroll, convert, acquire,
  upsell, reach, bring, onboard, welcome, lose, serve, reactivate, add, find, generate, sign, draw, land,
  hire, secure, activate, regain, grow, increase, raise, lift, double, triple, treble, boost, feed, adopt, achieve, obtain, earn, capture,
  sell, close, book, treat, admit, house, reunite, wake, awaken, reawaken, revive, rouse`;

/** Nouns that an outcome's name before them only describes: "sales team", "customer experience". */
export const DESCRIBED = `job, jobs, role, roles, vacancy, vacancies, team, teams, rep, reps, manager,
  managers, page, pages, deck, force, process, department, staff, executive, executives, people, person,
  associate, associates, magnet, magnets, form, forms, training, calendar, plan, system, software, event,
  campaign, letter, season, materials, collateral, experience, journey, education, safety, relations, care,
  portal, journal, supplier, suppliers, provider, providers, maker, makers, specialist, specialists, expert,
  experts, brand, brands, company, companies, firm, firms, agency, agencies, operator, destination`;

/** Verbs that win somebody over: with them, a purpose is business whoever is named. */
export const WINS = `attract, win, sign, recruit, enlist, retain, convert, sell, upsell, book, enrol, enroll,
  acquire, close, secure, land, keep, generate, fund, finance, bring, draw, fill`;

/** Whom and what a business lives on, where a purpose names them. */
export const SERVED = `customer, customers, client, clients, buyer, buyers, shopper, shoppers, sales, sell,
  selling, promote, promoting, promotion, prospect, prospects, donor, donors, guest, guests, member, members,
  patient, patients, student, students, revenue, business, lead, leads, purchase, order, orders, deal, deals,
  growth, profit, profits, profitability, income, funds, funding, turnover, loyalty, retention`;

/** Verbs after which any number of people is the outcome: "attract 20 career changers". */
export const WON_OVER = `attract, recruit, enlist, enrol, enroll, sign, onboard, acquire, place,
  win`;

/** Verbs after which one thing is got or not: "find a gallery". */
export const GETTING = `get, find, win, sign, secure, buy, land, obtain, acquire`;

/** Work that others order or agree to instead of making a thing: "open 200 accounts", "shoot 25 weddings". */
export const SETTLING = `list, schedule, arrange, open, set, place, negotiate, finish, hold, build, create,
  develop, establish, foster, nurture, cultivate, write, ship, dispatch, shoot, photograph, cater, play,
  issue, admit, fit, install, perform, carry, take, fund,
  agree, reserve`;

/** What customers do elsewhere and the team does where a goal tells it to: "join a network", "order flyers". */
export const DOES_ITSELF = `target, approach, join, buy, purchase, order, donate, apply, comment, invite, subscribe,
  read, install`;

/** What is in people's heads: whatever it is about is not won yet. */
export const ON_THE_MIND = `awareness, profile, like, love, admire, enjoy, respect, understanding, knowledge,
  recognition, perception, perceptions, image, reputation, trust, confidence, attitude, attitudes, interest,
  familiarity, opinion, opinions, belief, beliefs, attention, buzz, visibility, exposure, presence, pride,
  message, messages, messaging, benefit, benefits, importance, advantage, advantages, danger, dangers, risk,
  risks, effects, causes, symptoms, signs, conversation, conversations, curiosity, myth, myths,
  misconception, misconceptions, understand, know, learn, recognise, recognize, appreciate, believe, realise,
  realize`;

/** A firm's own people: what they are brought to do is its organisation. */
export const OWN_PEOPLE = `team, teams, staff, faculty, employee, employees, colleague, colleagues, rep,
  reps, salespeople, salesperson, manager, managers, workforce, department, departments, intern, interns,
  marketer, marketers, designer, designers, writer, writers, developer, developers, engineer, engineers,
  freelancer, freelancers, sdr, sdrs, agent, agents, worker, workers, providers, executives, associates,
  assistants, hires, copywriter, copywriters, editor, editors, strategist, strategists, analyst, analysts,
  coordinator, coordinators, officer, officers, specialist, specialists, receptionist, receptionists,
  telemarketer, telemarketers`;

/** Verbs for what comes in from others, even where the team could make such a thing itself: "collect 40 stories". */
export const COMING_IN = `add, collect, capture, gather, receive, gain, win, earn, acquire, attract, secure,
  sell, obtain, generate, harvest`;

/** What a service does for everyone who asks: with a time limit, each time can be checked. */
export const ANSWERING = `answer, reply, respond, return, resolve, call, call back, follow, pick,
  acknowledge, handle, process, ship, dispatch, deliver, greet, serve, contact, refund, close`;

/** What customers ask with: answered in time, they are well served. */
export const ASKED = `enquiry, inquiry, query, question, request, chat, ticket, call, phone, message, email,
  voicemail, dm, text, complaint, customer, client, guest, patient, member, tenant, resident, lead`;

/** Others who ask: how soon they are answered sells nothing yet. */
export const OF_THE_PRESS = `press, media, journalist, reporter, editor, blogger, influencer, interview, staff,
  colleague, employee, candidate, applicant, supplier, review, comment`;

/** Verbs of which as many come as others bring: "resolve 95% of complaints". */
export const DEALING_WITH = `answer, reply, respond, return, resolve, acknowledge, handle, process, greet,
  serve, complete, finish, refund, close`;

/** Informing and pleasing people is not yet winning them. */
export const INFORMING = `inform, educate, show, tell, teach, engage, understand, know, communicate, connect,
  entertain, remind, update, listen, explain, introduce, familiarise, familiarize, inspire, amuse, acquaint,
  alert, advise`;

/** What customers do who are lost: where nobody does so, they are kept. */
export const LEAVING = `leave, cancel, lapse, defect, churn, delist, quit, switch, walk away, drop out, drop off`;

/** What those were who no longer come or pay: "lapsed donors", "former clients". */
export const LAPSED = `lapsed, dormant, inactive, former, past, previous, sleeping, sleepy, disengaged, lost, absent,
  idle, expired, churned, cancelled, canceled, departed`;

/** Verbs that bring such people back. */
export const WINNING_BACK = `wake, awaken, reawaken, rouse, revive, rekindle, engage, reengage, reconnect, reclaim,
  win, regain, recover, reactivate, recapture, bring, draw, lure, tempt, woo, coax, entice`;

/** How such people are kept: "keep members posted". "20 interested buyers" are more than that. */
export const INFORMED = `informed, engaged, updated, abreast, aware, interested, entertained, involved, posted,
  familiar, acquainted, conscious, mindful, knowledgeable, curious, inspired, impressed, intrigued, excited,
  enthusiastic, moved, touched, amazed, amused, convinced, reminded`;

/** Verbs of which people are at the other end: they are talked to, or something is done for them. */
export const SERVING = `provide, offer, give, interact, coordinate, liaise, talk, chat, speak, greet, thank,
  send, distribute, approach, consult, advise, assist, mentor, notify, expose, involve, introduce,
  collaborate, call, invite`;

/** People whom one trade or another lives on. */
export const PEOPLE = `customer, client, consumer, guest, member, donor, patient, student, pupil, learner,
  visitor, shopper, buyer, prospect, participant, attendee, delegate, applicant, candidate, volunteer,
  supporter, resident, tenant, patron, user, sponsor, exhibitor, subscriber, passenger, rider, tourist,
  voter, trainee, beneficiary, constituent, reseller, dealer, distributor, partner, diner, giver, sustainer,
  backer, funder, benefactor, legator, pledger, adopter, campaigner, petitioner, enrollee, freshman, boarder,
  preschooler, toddler, licensee, completer, caller, walker, runner, carer, advertiser, introducer, borrower,
  depositor, saver, merchant, policyholder, switcher, cardholder, investor, franchisee, installer, specifier,
  fitter, inpatient, outpatient, smoker, congregant, attender, nominee, mentee, starter, joiner, leaver,
  gambler, parishioner, newcomer, worshipper, alumni`;

/** Of these, those whom a business has or has not: however it gets there, "reach 300 donors" counts them. */
export const HELD = `customer, client, member, donor, subscriber, patron, user, sponsor, partner, exhibitor, delegate,
  attendee, participant, volunteer, buyer, applicant, reseller, dealer, distributor, stockist, backer, tenant,
  sustainer, giver, policyholder, cardholder, investor, franchisee, merchant, advertiser, installer`;

/** Of these, members are no customers. */
export const CIRCLES = `facebook, linkedin, discord, slack, reddit, whatsapp, telegram, board, committee, council, group`;

/** Of these too, where they are named right before: "staff members". */
export const OWN_GROUPS = `faculty, staff, team, crew, cast, community, family, panel, jury, choir, orchestra, household, party`;

/** What is an outcome only where it is counted or won: "40 meetings", "new opportunities". */
export const OUTCOMES_IF_COUNTED = `opportunity, procedure, meeting, function, instruction, tour, viewing,
  showing, submission, booth, stall, treatment, estimate, listing, unit, seat, house, home, property,
  partner, repair, installation`;

/** Verbs that bring people in. */
export const ATTRACTING = `attract, draw, bring, bring in, pull, welcome, host, entice, lure, win, gain, recruit, enlist, retain, keep`;

/** Many people at once, whatever they come to. */
export const CROWDS = `audience, crowd, people, family, tourist, spectator, theatregoer, theatergoer,
  concertgoer, viewer`;

/** Parts of a business that have a turnover of their own. */
export const BUSINESS_UNITS = `operation, division, subsidiary, branch, franchise, arm, unit`;

/** Verbs with which others take up a part of what there is: "reserve 12 of 31 plots". */
export const TAKING_UP = `contract, reserve, let, pre-let, prelet, lease, allocate, commit, charter, exchange on, complete on,
  assign, hire out, rent`;

/** Past forms that say somebody has agreed to come or to pay: "12 hotels signed". */
export const SETTLED = `signed, onboarded, enrolled, recruited, won, sold, let, leased, rented, rehomed,
  placed, converted, acquired, renewed, reactivated, adopted, retained, registered, subscribed`;

/** What is signed or won with those who pay. */
export const DEALS = `contract, agreement, deal, mandate, commission, order, account, listing, retainer,
  tender, bid, franchise, licence, license, letting, instruction, assignment, concession, stockist, pitch,
  lane, load, backload, framework, brief`;

/** What is won in a contest or in hearts: no business yet. */
export const PRIZES = `award, prize, medal, trophy, title, league, cup, match, game, race, competition, contest,
  championship, tournament, heart, mind, friend, trust, love, respect, debate, vote, election, war,
  battle, fight, praise, recognition, fan, follower, like, place, ranking, rank, spot, backlink, link, coverage,
  mention, review, attention, support, approval, time, space, page, day, point, star, badge, bet, lottery,
  grammy, oscar, buy-in, acceptance, favour, favor, confidence, public, crowd, ground, argument, often`;

/** What customers sign up to, where they are got onto or into it. */
export const OFFERS = `scheme, plan, tariff, league, course, programme, program, package, contract, round, tier,
  clinic, class, subscription, board, rate, deal, cohort, workshop, trial, pilot, service, policy, product, edition`;

/** Nouns that count the people named before them: "student numbers", "client base". */
export const COUNTED_AS = `growth, number, base, count, volume, figure, intake, total, acquisition,
  conversion, recruitment, retention, loyalty, churn, attrition, spend, spending, roster, load, pipeline,
  referral, satisfaction, lifetime, capacity, attendance, traffic, expenditure, drop, dropout, sale, order,
  purchase, renewal, visit, booking, turnover, revenue, income, level`;

/** What an outcome's name says of every business of its trade, or of how it is counted: it narrows nothing. */
export const TRADE_WORDS = `press, ad, advertising, paying, discovery, shipping, marketing, repeat, cold,
  brand, media, thank, job, business, form, subscriber, app, patient, member, membership, guest, donor,
  client, customer, visitor, user, fan, gym, salon, clinic, practice, studio, restaurant, cafe, church, club,
  library, museum, monetary, cash, financial, account, contact, trial, commercial, product, average, survey,
  student, pupil, tourist, passenger, tenant, attendee, audience, charitable, operating, pretax, tax,
  underlying, room, table, freelance, pipeline, unique`;

/** People before an age: "women over 50". */
export const AGED = `women, men, adults, people, members, customers, clients, consumers, visitors, residents,
  patients, users, donors, children, kids, boys, girls, teens, professionals, buyers, shoppers, students,
  guests, fans, drivers, readers, listeners, viewers, voters, employees, mothers, fathers, homeowners,
  travellers, travelers, players, learners, volunteers`;

/** Who sets out to do something: before its verb, it narrows nothing. */
export const ACTING = `company, firm, business, organisation, organization, team, department, board,
  committee, foundation, charity, society, association, agency, office, club, council, group, institute,
  university, college, school, museum, library, hospital, staff, trust, church, corporation, enterprise,
  startup, studio, practice, theatre, theater, gallery, hotel, director, manager, clinic, gym, cooperative,
  chamber, centre, center, federation, union, league, government, ministry, authority, commission, bank,
  publisher, agent`;

/** Between who acts and what is wanted: "the board has set", "our aim is". */
export const SAYS_WHAT_FOLLOWS = `will, shall, must, should, can, would, has, have, is, are, aim, aims, plan,
  plans, want, wants, seek, seeks, hope, hopes, intend, intends, expect, expects, wish, wishes`;

/** Where or how something is sold or asked for: "online sales", "mobile orders". */
export const SOLD_BY = `online, offline, mobile, store, retail, wholesale, export, direct, web, website,
  digital, internet, phone, telephone, onsite, inbound, outbound`;

/** Whose figure is no narrower than the business's own: "the hotel's revenue", "this year's sales". */
export const OWNERS_OF_ALL = `surgery, salon, bakery, year, month, week, quarter, season, company, business,
  organisation, organization, brand, firm, team, today, yesterday, market, world, industry, everyone,
  website, site, city, town, property, practice, club, library, university, college, campus, school, hotel, inn,
  restaurant, church, museum, gallery, theatre, theater, clinic, agency, charity, foundation, association,
  paper, magazine, café, cafe, store, shop, studio, gym, centre, center, hospital, bank, farm, department, office`;

/** Things, sums and times that end as words for people do. */
export const NO_PEOPLE = `answer, anniversary, banner, barrier, beaker, beer, booster, border, boiler,
  burger, calculator, calendar, chapter, charger, character, cider, colour, color, computer, configurator,
  container, corner, corridor, cover, cracker, danger, dinner, door, drawer, elevator, error, escalator,
  factor, favour, favor, feeder, figure, filter, finger, flavour, flavor, floor, flower, folder, freezer,
  generator, hamper, heater, indicator, jumper, labour, layer, letter, lever, lighter, locker, matter, meter,
  mirror, monitor, motor, newspaper, number, odour, offer, order, paper, parameter, pepper, pillar, popper,
  poster, power, printer, pullover, quarter, radiator, register, router, rumour, scanner, scooter, semester,
  sensor, server, shelter, shower, shutter, simulator, slider, sticker, summer, supper, sweater, tower,
  tractor, trailer, transfer, trigger, trimester, upper, voucher, wafer, water, weather, winter, wonder`;
