/** Verbs for work that a team does itself; with a stated count it is in the team's own hands. */
export const OWN_WORK = `return, finish, complete, put, get listed, be listed, get featured, be featured,
  be a guest, be a speaker, be an exhibitor, appear at, appear on, get certified, become certified, get published, get verified, get accredited, post, publish, write, blog,
  tweet, pin, upload, film, record, shoot, photograph, produce, edit, proofread, translate, illustrate,
  design, redesign, develop, code, build, rebuild, create, make a video, launch, relaunch, release, roll out,
  open, introduce, engage a, engage an, host, hold, run, rerun, organise, organize, arrange, stage, attend, exhibit, sponsor,
  present, speak, pitch, call, phone, cold-call, email, mail, send, send out, ship, dispatch, mail out, distribute, hand out,
  deliver flyers, print, put up, advertise, promote, market, test, A/B test, split test, experiment, conduct,
  carry out, interview, survey, research, analyse, analyze, audit, review our, review all, review every, review each, review the, evaluate, map, document,
  draft, plan a, schedule, prepare, hire, train, coach, mentor, brief, teach, educate, inform, notify,
  remind, announce, certify, play, contact, reach out, follow up, network, visit, tour, meet with, knock on,
  canvass, implement, install a, set up, migrate, integrate, automate, update, refresh, revamp, rewrite,
  baptise, baptize, preach, bless, pray for, patrol, brew, bake, roast, ferment, cook, headhunt, induct,
  elect,
  vaccinate, refurbish, remodel, renovate, repaint, redecorate, decorate, manufacture, prototype,
  weld, media-train, ghostwrite, pitch to,
  explain, study,
  self-publish, revise, narrate, typeset, reprint, proof, lunch with, have lunch with, have coffee with,
  meet for coffee, subtitle, caption,
  solicit, steward, approach, guest on, go live, stuff envelopes, doorknock,
  rework, rebrand, clean up, cleanse, segment, personalise, personalize, add pages, translate into, start a,
  start an, begin a, collaborate, partner with, team up, work with, use influencers, invest, submit,
  apply for, participate, take part, join forces, negotiate, offer, give away, bundle,
  repurpose, syndicate, compile, curate, outsource, appoint, commission, unveil, premiere, livestream,
  broadcast, stream live, moderate, ask, answer tickets, answer enquiries, answer all, answer every, answer questions, talk to, talk with, speak to, speak with, chat with,
  connect with, comment on, get in touch with, check in with, list, answer emails, answer calls,
  answer the phone, reply to, respond to, thank, call back,
  interact, coordinate, liaise, facilitate, administer, supervise, oversee, assemble, digitise, digitize, restore, plant,
  complete a course, read one, learn how, pick up the phone, pick up calls, greet, return calls, devote, dedicate,
  restock, merchandise the, merchandise our, relabel, reprice, gift-wrap, price-match, stocktake, mark down,
  cross-merchandise, switch to, unbox, renegotiate, deploy, dial, log every, log all, iterate on, sunset,
  localise, localize, gate, ungate, open-source, instrument, co-host, co-fund, pilot, enrich, re-engineer,
  refactor, debug, fix, patch, benchmark, shortlist, brainstorm, storyboard, scope, wireframe,
  refit, resurface, landscape, cater for, open on, reopen, list on, mystery-shop,
  signpost, waymark, lobby for, bid for, bid on, bring back, co-sponsor, contract a, contract the, rehearse,
  chair, judge, put on, lay on, throw a, play at, DJ, livestream every, sell programmes,
  officiate, referee, replace the, replace our, replace all, extend opening, extend our opening, extend the
  opening, extend the timetable, open late, open earlier, open at weekends, change the menu, cut the menu,
  mount, catalogue the, catalogue our, catalog the, rehang, hang, conserve, waive, abolish, scrap, loan out,
  lend, audio-describe, sign-interpret, form a, tell stories, microchip, sign-write, door-knock, knock on
  doors, wrap the, wrap our, wrap all, wrap both, text all, text every, quote within, quote the same day,
  chase all, chase every, chase our, chase open, chase unpaid, chase up, price up, price all, register with,
  take over, role-play, time-block, time-track, inspect, preview, appraise, recondition, prep, wash,
  geofence, photograph every, film every, video every, present to, demo the, demo our, demo to, subcontract,
  batch, learn, take a course, track my, track our, raise my prices, raise our prices, raise prices, raise
  my rates, raise our rates, put up my prices, put our prices up, invoice every, invoice all, weed, list
  all, list every, list our, park a, display our, display cars, value 40,
  find out, draw up`;

/** Things that are made, held or sent: done or not done can be seen. */
export const DELIVERABLES = `rebranding, relaunch, redesign, renovation, migration, website, site, web site,
  homepage, web page, landing page, microsite, blog, blog post, blogpost, blog article, post, posts, article,
  articles, guide, guides, buyer guide, how-to guide, tutorial, tutorials, e-book, ebook, white paper,
  whitepaper, report, reports, case study, case studies, checklist, template, templates, infographic,
  infographics, brochure, brochures, flyer, flyers, leaflet, leaflets, poster, posters, catalogue, catalog,
  magazine, newsletter, newsletters, email campaign, email series, email, emails, mailing, mailings,
  postcard, postcards, letter, letters, press release, press releases, press kit, media kit, video, videos,
  reel, reels, story, stories, short film, film, TV spot, radio spot, spot, ad, ads, advert, adverts, banner,
  banners, billboard, podcast, podcast episode, episode, episodes, webinar, webinars, webinar series,
  workshop, workshops, seminar, seminars, masterclass, training, training session, course, courses, class,
  classes, lecture, talk, talks, presentation, presentations, speech, keynote, event, events, open day,
  open house, tour, tours, fundraiser, gala, festival, concert, show, exhibition, trade show, trade shows,
  trade fair, trade fairs, conference, conferences, meetup, meet-up, roadshow, pop-up shop, collab, reading, party, tasting,
  tastings, giveaway, contest, competition, raffle, survey, surveys, questionnaire, poll, interview,
  recipe, recipe card, recipe book, market stall, open farm day, open cellar day, farm tour,
  in-store tasting, in-store demo, on-pack promotion, vegan range, seasonal menu, tasting note, tasting kit,
  supper club, beer mat, coaster, shelf talker, wobbler, neck tag, sales sheet, crime novel, crime series,
  crime thriller, sermon, carol service, Christmas service, Easter service, family service, prayer meeting,
  prayer group, welcome team, community lunch, food drive, toy drive, drop-in centre, drop-in session,
  membership drive, membership card, member directory, regional meeting, chapter meeting, golf day,
  position paper, policy paper, policy brief, position statement, lobby day, advocacy day, task force,
  working group, fete, bazaar, pilgrimage, online community, forum, salary survey,
  public service announcement, PSA, pledge wall, pledge card, text line, helpline, hotline,
  information stall, information evening, town hall meeting, public meeting, consultation event,
  public consultation, community event, mural, flash mob, car sticker, wristband, badge,
  communication strategy, communications strategy, grants scheme, bike scheme, recycling point,
  recycling centre, repair café, repair cafe, collection day, mobile clinic, testing site, walking bus,
  incentive scheme, employer brand campaign, EVP, culture deck, onboarding plan, onboarding programme,
  induction, induction programme, apprenticeship scheme, apprenticeship programme, internship programme,
  graduate scheme, talent pipeline, talent community, salary guide, salary benchmark, job ad, job advert,
  job posting, job description, assessment day, assessment centre, hiring plan, workforce plan, insight day,
  exit interview, stay interview, ATS, applicant tracking system, diversity report, market map,
  employer profile, day-in-the-life video,
  health fair, health talk, recall system, reminder system, referral pad, referral card,
  symptom checker, screening day, vaccination clinic, flu clinic, blood drive, ribbon cutting, waiting room,
  reception area, treatment room, satellite clinic, gallery wall, before-and-after gallery,
  photo gallery, membership plan, smile gallery, aftercare kit, support group, intake form, loyalty card,
  awareness day, awareness week, spec sheet, data sheet, datasheet, technical data sheet, CAD file,
  CAD library, BIM object, BIM library, user manual, sample kit, sample pack, sample box,
  swatch book, line card, configurator, trade counter, demo centre, demo center, trade stand,
  exhibition stand, booth, dealer meeting, application note, project reference, reference project,
  prototype, product range, pricing structure, rebate scheme, loyalty scheme, display stand,
  window display, production line, patent, ISO certification, newsroom, media day,
  press day, press conference, press briefing, press trip, press tour, photo op, photo call, stunt,
  PR stunt, opinion piece, backgrounder, media advisory, Q&A, talking point, talking points, key messages,
  message house, messaging framework, crisis plan, communication plan, communications plan,
  crisis communication plan, PR plan, PR strategy, clippings book, brand tracker, ambassador programme,
  ambassador program, content hub, boilerplate, influencer kit, media list, press list,
  operations manual, brand manual, discovery day, disclosure document, FDD, marketing kit, opening kit,
  grand opening, intranet, kiosk, drive-through, food truck,
  series, chapter, manuscript, draft, first draft, screenplay, script, storyboard, sequel, prequel, trilogy,
  novella, short story, memoir, cookbook, picture book, children's book, poetry collection, anthology,
  audiobook, second edition, revised edition, limited edition, book cover, book trailer, book launch,
  launch party, book tour, blog tour, book signing, book reading, poetry reading, blurb,
  reader magnet, sell sheet, query letter, book proposal, book club, mini-series, trailer, transcript,
  show notes, intro, outro, jingle, YouTube channel, vlog, livestream, live stream, thumbnail, playlist,
  end screen, channel art, rate card, special issue, column, editorial, op-ed, zine, listicle, essay,
  audio drama, documentary, client alert, briefing, legal clinic, free clinic, lunch-and-learn, roundtable,
  bio, directory submission, award submission, award entry, capability statement, onboarding pack,
  welcome pack, welcome kit, price list, fee schedule, calculator, client plan, use case, business case,
  privacy policy, refund policy, return policy, returns policy, social media policy, editorial policy,
  fact sheet, factsheet, market commentary, market outlook, investor letter, appreciation event,
  client dinner, toolkit, statement insert, webcast, referral scheme, referral bonus, scorecard, ATM,
  policy wording,
  appeal letter, fundraising appeal, spring appeal, summer appeal, autumn appeal, winter appeal,
  Christmas appeal, annual appeal, year-end appeal, emergency appeal, mail appeal, fundraising pack,
  donation page, giving page, impact report, annual report, donor report, thank-you card, gift catalogue,
  gift catalog, auction, charity ball, sponsored walk, fun run, charity run, bake sale, coffee morning,
  jumble sale, rummage sale, car boot sale, telethon, phonathon, giving day, street collection,
  grant application, grant proposal, funding bid, petition, stewardship plan, fundraising plan,
  volunteer handbook, prospectus, viewbook, open evening, taster day, taster session, summer school,
  summer camp, school play, curriculum, curricula, curriculums, syllabus, syllabi, module, lesson,
  lesson plan, handbook, bootcamp, boot camp, recruitment fair, career fair, careers fair, job fair,
  science fair, reunion, homecoming, parent evening, parents evening, orientation day, welcome week,
  mentoring scheme, ambassador scheme, recruitment plan, degree programme, degree course, mini-course,
  prospectuses, syllabuses, quizzes, five-day challenge, sales funnel, funnel, opt-in page, sales page, freebie, lead magnet,
  workbook, worksheet, cheat sheet, membership site, retreat, summit, quiz, Facebook group, sales video,
  launch plan, onboarding sequence, journal, content planner, card deck, accountability group, mastermind group,
  interviews, focus group, focus groups, A/B test, A/B tests, test, tests, experiment, experiments, audit,
  analysis, research study, content calendar, editorial calendar, calendar, content plan, content audit,
  style guide, brand guide, brand guidelines, logo, brand identity, corporate identity, visual identity,
  packaging, slogan, tagline, rebrand, persona, personas, buyer personas, customer journey map,
  strategy document, marketing plan, business plan, media plan, playbook, sales deck, pitch deck, one-pager,
  app, mobile app, online shop, online store, webshop, store, shop, branch, location, locations, showroom,
  product, products, product line, feature, features, version, collection, service, services, package,
  packages, menu, book, books, novel, album, single, song, programme, program, loyalty programme,
  loyalty program, loyalty app, referral programme, referral program, affiliate programme, affiliate program,
  membership scheme, portal, CRM, CRM system, chatbot, live chat, dashboard, tracking, automation,
  workflow, email flow, welcome series, welcome email, nurture sequence, campaign, campaigns, ad campaign,
  promotion, promotions, promotional campaign, offer, offers, discount, sale event, photo shoot, photos,
  product photos, pitch, pitches, proposal, proposals, gig, gigs, call, phone calls, cold calls, outbound calls, outgoing calls, follow-up calls,
  check-in calls, courtesy calls, prospecting calls, dials, store checks, funding application, demo video,
  testimonial video, profile, business profile, account page, keyword research, page, pages,
  product description, product descriptions, meta descriptions, salesperson, salespeople, sales rep,
  sales reps, account executive, account executives, account manager, intern, interns, freelancer, marketer,
  staff members, employees, SDR, SDRs, content writer, designer,
  training manual, press statement, doctor directory, provider directory, scheme, deck, hub, widget, tool,
  kit, pack, booklet, shop sign, form, sheet, chart, itinerary, manual, lookbook, look book,
  sample book, planogram, endcap, display, flash sale,
  summer sale, winter sale, spring sale, autumn sale, January sale, clearance sale, clearance event, sample
  sale, warehouse sale, online sale, line extension, range extension, capsule, gift box, gift wrap, gift
  hamper, stamp card, points card, gift guide, wish list, wishlist, bundle,
  shopping evening, shopping night, counter, product configurator, product finder, online checkout, packaging insert, tote bag, goodie bag, battle card,
  battlecard, solution brief, product brief, creative brief, brief, changelog,
  release notes, documentation, docs, API docs, roadmap, product roadmap, MVP, minimum viable product, beta,
  beta version, wireframe, wireframes, mock-up, mockup, integration, plugin, plug-in, browser
  extension, extension, SDK, add-in, add-on module, dark mode, single sign-on, free tier, free plan,
  freemium plan, pricing tier, onboarding flow, onboarding checklist, knowledge base, help centre, help
  center, resource centre, resource center, resource library, glossary, template gallery,
  academy, user group, community forum, advisory board, lead scoring model, scoring model,
  attribution model, nurture track, nurture campaign, positioning statement, messaging
  guide, trust centre, trust center, interactive demo, sandbox, tracking plan, event tracking, customer data
  platform, data warehouse, action plan, sales plan, event plan, project plan, comms plan, campaign plan, social media plan, strategy paper, product feed, data feed, portfolio,
  showreel, demo reel, sizzle reel, mood board, moodboard, image gallery, gallery page,
  set menu, cocktail list, wine list, drinks list, beer list, specials board, menu board, chalkboard, happy
  hour, quiz night, music night, live music night, open mic night, comedy night, curry night, steak night,
  games night, karaoke night, ladies' night, themed night, chef's table, wine dinner, wine
  evening, tasting evening, cookery class, cooking class, afternoon tea, brunch, Sunday lunch, breakfast
  buffet, buffet, beer garden, terrace, roof terrace, rooftop bar, sauna, lounge, customer lounge,
  refurbishment, refit, makeover, welcome drink, booking engine, booking widget, booking system, booking
  tool, online booking, channel manager, gift voucher, comment card, feedback card, meal kit, takeaway
  window, mystery visit, mystery shopper visit, spa day, food photography, trail, hiking trail, walking
  trail, family trail, cycle route, cycle path, city map, tourist map, trail map, city card, visitor centre,
  visitor center, welcome centre, information point, signpost, signposts, signage, wayfinding system,
  viewing platform, zip line, shuttle, shuttle bus, ferry service, cruise, river cruise, day trip, fam trip,
  familiarisation trip, study tour, image bank, photo library, media centre, press room, trade mission,
  travel fair, craft fair, wedding fair, book fair, fayre, Christmas market, farmers' market,
  street market, night market, parade, carnival, fireworks, fireworks display, hackathon, symposium,
  symposia, congress, convention, unconference, panel, panel discussion, debate, fireside chat, breakfast
  briefing, networking breakfast, networking evening, networking event, gala dinner, dinner, picnic,
  barbecue, BBQ, open-air cinema, film night, movie night, film series, film evening, club night, tombola,
  line-up, lineup, run sheet, floor plan, floorplan, exhibitor manual, delegate pack, lanyard, name badge,
  aftermovie, highlights reel, invitation, save-the-date, second stage, food court, VIP area, family area,
  kids' area, chill-out area, wristband system, cashless payment system, award ceremony, awards ceremony,
  awards night, awards evening, awards dinner, meet and greet, kick-off event, launch night, launch event,
  open weekend, VIP evening, family day, community day, fun day, sports day, doors open day, charity drive, clothing drive, book drive, treasure hunt, scavenger hunt, Easter egg hunt, photo
  booth, prize draw, sweepstake, sweepstakes, call for papers, call for speakers, timetable, class
  timetable, trial week, trial class, bring-a-friend day, bring-a-friend week,
  tournament, championship, charity match, training camp, holiday camp, swim school, soccer
  school, football school, women's team, girls' team, youth team, walking football group, running club,
  running group, clubhouse, padel court, tennis court, all-weather pitch, changing rooms, weights area,
  creche, crèche, fan shop, fan zone, fan club, kit launch, new kit, meal plan, nutrition plan, workout
  plan, training plan, recruitment drive, recycling scheme, exit survey,
  gym floor, distribution list, distribution plan, musical, pantomime, opera, ballet, recital, matinee,
  premiere, world premiere, opening night, retrospective, residency, artist residency, interactive display,
  museum night, late opening, late-night opening, relaxed performance, schools performance, dance
  performance, live performance, open-air performance, youth theatre, youth theater, community choir,
  reading group, book group, homework club, code club, film club, makerspace, maker space, tool library,
  seed library, mobile library, library van, digital archive, archive, museum shop, museum café, reading
  room, new wing, storage facility, donation box, donation point, teachers' pack, learning resource,
  learning resources, large-print guide, 3D scan, story time, storytime, rhyme time, e-book platform,
  self-service kiosk, self-service machine, self-service machines, patrons' circle, exhibition catalogue,
  backstage tour, author reading, adopt-an-object scheme, audience development plan, A-board, sandwich
  board, street sign, road sign, van livery, vehicle livery, van wrap, shopfront, shop front, door hanger,
  fridge magnet, business card, quote form, quote tool, valuation tool, consulting room, service bay, MOT
  bay, car wash, courtesy car, loan car, pop-up clinic, nurse clinic, puppy party, puppy class, kitten club,
  pamper evening, pamper day, winter check, summer check, reminder letter, recall letter, SMS reminder, text
  reminder, MOT reminder, service reminder, feedback form, loyalty card scheme, market update, 3D tour, show
  home, show flat, model home, sales office, leasing office, marketing suite, hoarding, site hoarding, For
  Sale board, sale board, yard sign, pre-listing pack, listing presentation, seller's pack, tenant portal,
  client party, client event, closing gift, pop-by gift, charging point, charging station, demo fleet,
  demonstrator, dealership, scrappage scheme, service lane, BDC, call script, phone script, mailer, stock
  feed, walkaround, vehicle listing, virtual showroom, test drive day, test drive event, theatre production,
  stage production, touring production,
  performances, tasting experience, dining experience`;

/** Fields of work: a clear subject, though nothing is said to be done in it. */
export const FIELDS = `SEO, inbound marketing, outbound marketing, search engine optimisation, search engine optimization, PPC, CRO,
  conversion optimisation, conversion optimization, email marketing, content marketing, influencer marketing,
  affiliate marketing, paid search, paid social, retargeting, remarketing, event marketing,
  guerrilla marketing, direct mail, PR, public relations, advertising, blogging, podcasting, networking,
  cold calling, telemarketing, outreach, prospecting, lead nurturing, marketing automation,
  social media marketing, community management, customer service, customer support, copywriting,
  video marketing, local SEO, link building, market research, merchandising, sampling, sponsorship, branding,
  upselling, cross-selling, account-based marketing, A/B testing, split testing`;

/** What a means is made of, besides channels, deliverables and fields: "with a same-day delivery promise". */
export const MEANS = `free shipping, free delivery, free returns, next-day delivery, same-day delivery,
  discount code, discount, discounts, voucher, vouchers, coupon, coupons, coupon code, bundle, bundles,
  bundling, special offer, early-bird offer, early-bird discount, price cut, price review, price increase,
  dynamic pricing, pricing, best rate guarantee, money-back guarantee, guarantee, gift with purchase,
  free sample, free samples, free trial, free consultation, subscription plan, annual plan, upgrade offer,
  payment plan, instalments, one-click checkout, guest checkout, faster checkout, checkout redesign,
  redesign, exit-intent, pop-up, popups, reminder, reminders, text reminders, email reminders, follow-up,
  follow-ups, follow-up calls, onboarding, onboarding emails, onboarding sequence,
  personalised recommendations, personalisation, personalization, recommendations, segmentation,
  subject lines, A/B tested, call to action, new packaging, window display, local flyers, partnership,
  partnerships, partners, school partnerships, sponsorships, collaboration, co-marketing, cross-promotion,
  guest speakers, ambassadors, volunteers drive, phone bank, peer-to-peer campaign, matching gift,
  gift matching, crowdfunding, direct debit, upsells, cross-sells, training programme, training program,
  staff training, new hires, customer interviews, customer feedback, reviews programme, self-service,
  help articles, FAQ, lead scoring, nurture emails, account-based, retargeting, tactics, budget, ad budget,
  seasonal menu, lunch menu, happy hour, brunch, loyalty card, stamp card, points scheme, referral bonus,
  referral reward, incentive, incentives, rebate, cashback, trade-in, flash sale, clearance sale,
  product page videos, structured data, internal links, topic cluster, topic clusters, keyword research,
  content hub, site migration, faster pages, image compression`;

/** What is made without making a thing: "make six visits". */
export const EFFORTS = `call, visit, approach, pitch, contact, trip, attempt, check, round, collab, collaboration,
  interview, demo, reading, fair`;

/** What is entered by sending something in. */
export const CONTESTS = `award, competition, contest, prize, show, tournament, race, fair`;

/** What a business adds to what it offers. */
export const OFFERED = `product, line, range, service, feature, page, item, listing, dish, recipe, menu, branch,
  location, store, shop, route, model, flavour, flavor, colour, color, language, course, class, tour, room,
  payment, option, size, title, lesson, exhibit, activity`;

/** How work is known to be done: "have 40 recipes online". */
export const STATES = `ready, live, online, running, up, going, done, complete, completed, finished, out, stocked, installed, drafted`;

/** Whom a team takes on to work for it, where it says that it does. */
export const TAKEN_ON = `helper, steward, usher, apprentice, assistant, trainee, waiter, waitress, chef, cook, barista,
  bartender, instructor, tutor, teacher, coach, driver, cleaner, receptionist, technician, groomer, stylist,
  therapist, nurse, guide, officer, coordinator, consultant, specialist, editor, translator, photographer,
  bookkeeper, cashier, installer, mechanic, carpenter, clerk, producer, curator`;
