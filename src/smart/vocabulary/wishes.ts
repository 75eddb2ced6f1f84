/** Wished for, not defined: nothing here can be counted without saying how. */
export const WOOLLY = `awareness, brand awareness, brand image, image, reputation, presence, online presence,
  social presence, social media presence, web presence, digital presence, exposure, visibility,
  brand visibility, online visibility, recognition, perception, brand perception, credibility, authority,
  thought leadership, thought leader, love, buzz, hype, attention, impact, influence, success, loyalty,
  quality, excellence, innovation, synergy, momentum, performance, effectiveness, efficiency,
  professionalism, relevance, relationships, relationship, rapport, trust, community, culture, experience,
  customer experience, user experience, brand experience, brand, positioning, profile, growth mindset,
  potential, value proposition, brand equity, goodwill, word, name, storytelling, strategy, content strategy,
  social strategy, marketing strategy, digital strategy, customer-centricity, customer orientation,
  customer-centric, customer-oriented, customer-focused, customer focus, brand identity, identity,
  top of mind, communication, morale, spirit, transparency, sustainability image, creativity, credentials,
  clout, prestige, popularity, fame, notoriety, understanding, public understanding, knowledge, appreciation,
  publicity, attitude, attitudes, opinion, opinions, pride, confidence, happiness, wellbeing, well-being,
  belonging, mindshare, desirability, empathy, respect, admiration, fandom, word of mouth, alignment,
  passion, enthusiasm, affiliation, involvement, inclusion, inclusivity, diversity, connection,
  connectedness, cohesion, solidarity, commitment, joy, delight, excitement, inspiration, trustworthiness,
  reliability, expertise, leadership, dominance, superiority, distinctiveness, uniqueness, differentiation,
  competitiveness, resilience, agility, community engagement, civic engagement, public engagement,
  stakeholder engagement, brand engagement, name recognition, brand recognition, public profile,
  brand personality, brand voice, brand story, brand values, brand message, messaging, friendliness,
  anticipation, intrigue, curiosity, suspense, urgency, modernity, maturity, footprint, digital footprint,
  our game, trend, trajectory, curve, atmosphere, ambience, vibe, on the map, feel-good factor, promise, promises, brand promise,
  commitments`;

/** Adjectives and verbs of aspiration. */
export const ASPIRATIONS = `innovate, inspire, better, best, great, greater, good, amazing, awesome,
  world-class, cutting-edge, leading, famous, popular, well known, known, viral, successful, happy, happier,
  creative, innovative, modern, visible, present, professional, engaging, stronger, strong, stand out, go-to,
  love, loved, dominate, crush, rock, kill it, shine, thrive, excel, succeed, be number one, take off,
  recognised, recognized, respected, trusted, admired, renowned, reputable, appreciated, remembered,
  excellent, outstanding, superior, first-class, top-notch, unforgettable, memorable, unique, competitive,
  attractive, appealing, meaningful, authentic, vibrant, premier, exceptional, get noticed, be seen,
  get our name out, make a splash, make some noise, think big, outside the box, leave our mark,
  make our mark, make an impression, good impression, great impression, lasting impression, first impression,
  next level, in front of, in the public eye, public eye, in mind, in view, in the mind, in the minds, in touch, at heart, step up our game, up our game,
  do more, do better, work harder, try harder`;

/** How people feel: nobody sees by how much. */
export const FELT = `aware, content, contented, happy, happier, motivated, loyal, faithful, satisfied, confident,
  engaged, committed, informed, interested, excited, enthusiastic, positive, friendly, friendlier, welcoming,
  relaxed, proud, prouder, inspired, involved, connected, keen, keener, curious, trusting, trustful, open,
  open-minded, mindful, conscious, familiar, knowledgeable, appreciative, attentive, caring, empathetic`;

/** Wishes that are a business's own, though nothing more is said. */
export const BUSINESS_WISHES = `new business, more business, get business, get new business, business growth,
  company growth, network more, earn more, make money, make more money, bring in money,
  be profitable, break even, expand, scale the business, scale up the business, enter new markets,
  new markets, expand into, business development, more work, more jobs, more projects, as much business,
  as much work, as much new business, increase business, increase our business, increase my business,
  boost business, drive business, build business, better clients, better customers, better buyers`;

/** One's own firm, and what may be wished for it: "grow the business", "double our company". */
export const OWN_FIRM = `the business, our business, my business, the company, our company, my company, the firm,
  our firm, my firm`;
export const GROWING = `grow, expand, double, triple, treble, quadruple`;

/** Marketing and business in general: enough to say that the goal is on the subject. */
export const BUSINESS_WORDS = `innovate, brand, branding, merchandising, targeting, copywriting, sponsorship,
  signage, storytelling, business, company, firm, market, marketing, marketer,
  product, service, shop, store, agency, startup, industry, sector, field, competitor, competition,
  competitive, consumer, customer, client, buyer, shopper, user, audience, campaign, advertising, promotion,
  sell, selling, seller, buy, price, pricing, profit, profitable, revenue, commercial, trade, retail,
  wholesale, ecommerce, e-commerce, website, site, blog, channel, content, social, socials, media, press,
  publicity, PR, journalist, newspaper, radio, television, follower, subscriber, visitor, guest, patient,
  member, membership, donor, charity, nonprofit, non-profit, fundraising, volunteer, supporter, student,
  school, museum, theatre, theater, gallery, club, hotel, restaurant, cafe, bakery, bar, salon, spa, gym,
  clinic, practice, plumber, realtor, office, team, staff, employee, hire, salesperson, supplier, partner,
  network, networking, sponsor, event, conference, webinar, workshop, exhibition, fair, launch, brochure,
  flyer, logo, slogan, packaging, newsletter, email, mailing, ad, ads, SEO, search engine, keyword,
  influencer, creator, video, podcast, post, posts, tweet, story, stories, article, page, app, online, web,
  internet, digital, image, reputation, awareness, presence, exposure, visibility, visible, positioning,
  first choice, known, better known, well known, noticed, recognition, credibility, perception,
  thought leadership, buzz, influence, thought leader, expert, authority, leader, resource, go-to, provider,
  world famous, famous, innovative, engagement, community, outreach, relationship, loyalty, trust, demand,
  growth, expansion, strategy, plan, organisation, organization, enterprise, corporate, entrepreneur,
  freelance, portfolio, book, author, speaker, speaking, course, training, certification, software, platform,
  tool, technology, data, analytics, report, survey, efficient, productive, productivity, innovators,
  research, feedback, review, quality, public, citizen, resident, tourist, tourism, destination, city, town,
  region, planet, people love us, love us, our name, household name, spread the word, creative, reach,
  people, shopping, category, scale, retailer, wholesaler, stockist, onboarding, user experience,
  customer experience, product-market fit, freelancer, niche, hospitality, holiday, travel, traveller,
  tourist board, festival, guests, training session, sport, fitness, wellness, atmosphere, fitter,
  healthy lifestyle, season ticket, garage, mechanic, dealer, dealership, vet, dentist, electrician, builder,
  landlord, property, estate agent, home buyer, vehicle, performance, repertoire, collection, heritage`;
