/** Verbs for work that a team does itself; with a stated count it is in the team's own hands. */
export const OWN_WORK = `post, publish, write, blog, tweet, pin, upload, film, record, shoot, photograph, produce, edit, proofread,
  translate, illustrate, design, redesign, develop, code, build, rebuild, create, make a video, launch, relaunch,
  release, roll out, open, introduce, host, hold, run, rerun, organise, organize, arrange, stage, attend, exhibit,
  sponsor, present, speak, pitch, call, phone, cold-call, email, mail, send, send out, mail out, distribute, hand out,
  deliver flyers, print, advertise, promote, market, test, A/B test, split test, experiment, conduct, carry out,
  interview, survey, research, analyse, analyze, audit, review our, evaluate, map, document, draft, plan a, schedule,
  prepare, hire, train, coach, mentor, brief, teach, educate, certify, contact, reach out, follow up, network, visit,
  tour, meet with, knock on, canvass, implement, install a, set up, migrate, integrate, automate, update, refresh,
  revamp, rewrite, rework, rebrand, clean up, cleanse, segment, personalise, personalize, add pages, translate into,
  start a, start an, begin a, collaborate, partner with, team up, work with, use influencers, invest, submit, apply
  for, enter awards, participate, take part, join forces, negotiate, offer, give away, bundle, repurpose, syndicate,
  compile, curate, outsource, appoint, commission, unveil, premiere, livestream, broadcast, stream live, moderate,
  ask, answer tickets, reply to, respond to, thank, call back, complete a course, read one, learn how`;

/** Things that are made, held or sent: done or not done can be seen. */
export const DELIVERABLES = `website, site, web site, homepage, web page, landing page, microsite, blog, blog post, blogpost, blog
  article, post, posts, article, articles, guide, guides, buyer guide, how-to guide, tutorial, tutorials, e-book, ebook,
  white paper, whitepaper, report, reports, case study, case studies, checklist, template, templates, infographic,
  infographics, brochure, brochures, flyer, flyers, leaflet, leaflets, poster, posters, catalogue, catalog, magazine,
  newsletter, newsletters, email campaign, email series, email, emails, mailing, mailings, postcard, postcards, letter,
  letters, press release, press releases, press kit, media kit, video, videos, reel, reels, story, stories, short film,
  film, TV spot, radio spot, spot, ad, ads, advert, adverts, banner, banners, billboard, podcast, podcast episode,
  episode, episodes, webinar, webinars, webinar series, workshop, workshops, seminar, seminars, masterclass, training,
  training session, course, courses, class, classes, lecture, talk, talks, presentation, presentations, speech,
  keynote, event, events, open day, open house, tour, tours, fundraiser, gala, festival, concert, show, exhibition,
  trade show, trade shows, trade fair, trade fairs, conference, conferences, meetup, meet-up, roadshow, pop-up shop,
  party, tasting, tastings, giveaway, contest, competition, raffle, survey, surveys, questionnaire, poll, interview,
  interviews, focus group, focus groups, A/B test, A/B tests, test, tests, experiment, experiments, audit, analysis,
  research study, content calendar, editorial calendar, calendar, content plan, content audit, style guide, brand guide,
  brand guidelines, logo, brand identity, corporate identity, visual identity, packaging, slogan, tagline, rebrand,
  persona, personas, buyer personas, customer journey map, strategy document, marketing plan, business plan, media plan,
  playbook, sales deck, pitch deck, one-pager, app, mobile app, online shop, online store, webshop, store, shop, branch,
  location, locations, showroom, product, products, product line, feature, features, version, collection, service,
  services, package, packages, menu, book, books, novel, album, single, song, programme, program, loyalty programme,
  loyalty program, loyalty app, referral programme, referral program, affiliate programme, affiliate program,
  membership scheme, portal, CRM, CRM system, chatbot, live chat, dashboard, tracking, analytics, automation,
  workflow, email flow, welcome series, welcome email, nurture sequence, campaign, campaigns, ad campaign, promotion,
  promotions, promotional campaign, offer, offers, discount, sale event, photo shoot, photos, product photos, call,
  phone calls, cold calls, demo video, testimonial video, profile, business profile, account page, keyword research,
  page, pages, product description, product descriptions, meta descriptions, salesperson, salespeople, sales rep, sales
  reps, account executive, account executives, account manager, intern, interns, freelancer, marketer, staff members,
  employees, SDR, SDRs, content writer, designer`;

/** Fields of work: a clear subject, though nothing is said to be done in it. */
export const FIELDS = `SEO, search engine optimisation, search engine optimization, PPC, CRO, conversion optimisation,
  conversion optimization, email marketing, content marketing, influencer marketing, affiliate marketing, paid search,
  paid social, retargeting, remarketing, event marketing, guerrilla marketing, direct mail, PR, public relations,
  advertising, blogging, podcasting, networking, cold calling, telemarketing, outreach, prospecting, lead nurturing,
  marketing automation, social media marketing, community management, customer service, customer support, copywriting,
  video marketing, local SEO, link building, market research, merchandising, sampling, sponsorship, branding, upselling,
  cross-selling, account-based marketing, A/B testing, split testing`;

/** What a means is made of, besides channels, deliverables and fields: "with a same-day delivery promise". */
export const MEANS = `free shipping, free delivery, free returns, next-day delivery, same-day delivery, discount code, discount,
  discounts, voucher, vouchers, coupon, coupons, coupon code, bundle, bundles, bundling, special offer, early-bird offer,
  early-bird discount, price cut, price review, price increase, dynamic pricing, pricing, best rate guarantee, money-back
  guarantee, guarantee, gift with purchase, free sample, free samples, free trial, free consultation, subscription plan,
  annual plan, upgrade offer, payment plan, instalments, one-click checkout, guest checkout, faster checkout, checkout
  redesign, redesign, exit-intent, pop-up, popups, reminder, reminders, text reminders, email reminders, follow-up,
  follow-ups, follow-up calls, onboarding, onboarding emails, onboarding sequence, personalised recommendations,
  personalisation, personalization, recommendations, segmentation, subject lines, A/B tested, call to action, new
  packaging, window display, local flyers, partnership, partnerships, partners, school partnerships, sponsorships,
  collaboration, co-marketing, cross-promotion, guest speakers, ambassadors, volunteers drive, phone bank, peer-to-peer
  campaign, matching gift, gift matching, crowdfunding, direct debit, upsells, cross-sells, training programme, training
  program, staff training, new hires, customer interviews, customer feedback, reviews programme, self-service, help
  articles, FAQ, lead scoring, nurture emails, account-based, retargeting, tactics, budget, ad budget, seasonal menu,
  lunch menu, happy hour, brunch, loyalty card, stamp card, points scheme, referral bonus, referral reward, incentive,
  incentives, rebate, cashback, trade-in, flash sale, clearance sale, product page videos, structured data, internal links,
  topic cluster, topic clusters, keyword research, content hub, site migration, faster pages, image compression`;
