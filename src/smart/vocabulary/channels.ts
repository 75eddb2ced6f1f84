/** Where marketing happens. A broad one is no narrowing: "social media" could be anything. */
export const BROAD_CHANNELS = `social media, social, socials, social networks, social channels, social platforms,
  online, web, website, site, web site, internet, digital, digital marketing, digital channels, online marketing,
  advertising, ads, ad, adverts, paid media, paid ads, paid advertising, marketing, media, marketing channels,
  channels, channel, platform, platforms, offline, content, content marketing, inbound, inbound marketing,
  outbound, multichannel, omnichannel, all channels, every channel, shop, store, stores, online presence`;

export const CHANNELS = `Facebook, Facebook ads, Facebook group, Facebook page, Meta ads, Instagram, Insta,
  Instagram stories, Instagram reels, reels, LinkedIn, LinkedIn ads, LinkedIn page, LinkedIn group, LinkedIn
  newsletter, Sales Navigator, Twitter, X ads, TikTok, TikTok shop, TikTok ads, YouTube, YouTube channel, YouTube
  ads, YouTube shorts, Pinterest, Pinterest ads, Snapchat, Threads, Bluesky, Mastodon, Reddit, Quora, Discord,
  Slack community, Twitch, Telegram, WhatsApp, WeChat, Weibo, Xing, Nextdoor, Medium, Substack, Patreon, Vimeo,
  Spotify, Apple Podcasts, Clubhouse, Google, Google Ads, Google AdWords, AdWords, Google Shopping, Google
  Shopping ads, Performance Max, Google Business Profile, Google My Business, Google Maps, Google search, Google
  Discover, Bing, Bing ads, Microsoft Ads, Baidu, Yandex, Yelp, Tripadvisor, Trustpilot, Booking.com, Airbnb,
  Expedia, Amazon, Amazon ads, Amazon store, Amazon listing, eBay, Etsy, Etsy shop, Shopify, Shopify store,
  WooCommerce, Walmart, Product Hunt, G2, Capterra, App Store, Play Store, Google Play, Kickstarter, Eventbrite,
  Meetup, Zillow, Rightmove, Indeed, Glassdoor, GitHub, Hacker News, Deliveroo, Uber Eats, DoorDash, OpenTable,
  email, e-mail, email marketing, email campaign, email newsletter, email flow, email sequence, email automation,
  drip campaign, nurture campaign, newsletter, cold email, cold calling, telemarketing, phone outreach, SMS, SMS
  marketing, text message, text messages, push notification, push notifications, in-app message, in-app messages,
  direct mail, postcard mailing, mailshot, flyer, flyers, leaflet, leaflets, door hangers, brochure, catalogue,
  catalog, print ads, print advertising, newspaper ads, newspaper, newspapers, magazine, magazines, trade press,
  local press, national press, billboard, billboards, outdoor advertising, out-of-home, OOH, transit ads, bus ads,
  radio, radio ads, radio campaign, TV, television, TV ads, TV campaign, connected TV, CTV, cinema ads, podcast,
  podcasts, podcast ads, webinar, webinars, trade show, trade shows, trade fair, trade fairs, tradeshow, exhibition
  stand, conference, conferences, roadshow, workshop, workshops, open day, open house, pop-up, pop-up store,
  point of sale, in-store, showroom, window display, search ads, paid search, PPC, pay per click, SEM, search
  engine marketing, SEO, local SEO, organic search, organic, search engine optimisation, search engine
  optimization, paid social, paid social ads, organic social, display ads, display advertising, banner ads,
  programmatic, programmatic ads, native ads, retargeting, retargeting ads, remarketing, remarketing ads,
  account-based marketing, account-based ads, ABM, influencers, influencer, influencer marketing, influencer
  campaign, micro-influencers, creators, affiliate marketing, affiliate programme, affiliate program, affiliates,
  referral programme, referral program, referral scheme, referrals programme, partner programme, partner program,
  partner referrals, ambassador programme, ambassador program, loyalty programme, loyalty program, loyalty scheme,
  loyalty app, rewards programme, rewards program, blog, blog posts, company blog, vlog, landing page, landing
  pages, product page, product pages, pricing page, homepage, home page, checkout, checkout page, contact form,
  contact page, booking page, booking engine, category page, help centre, help center, knowledge base, chatbot,
  live chat, mobile app, app, web app, mobile, mobile site, desktop, e-commerce, ecommerce, online shop, online
  store, web shop, webshop, e-shop, marketplace, marketplaces, call centre, call center, field sales, inside
  sales, outbound sales, sales team, retail, retailers, wholesale, supermarkets, farmers market, word-of-mouth
  campaign, PR, public relations, press release, press releases, media relations, guest posts, guest posting,
  link building, lead magnet, lead magnets, white paper, whitepaper, white papers, e-book, ebook, ebooks, case
  study, case studies, video ads, video marketing, explainer video, explainer videos, product videos, video
  series, free trial, freemium, gated content, pricing guide, buyer guide, checklist, template library, quiz,
  online course, e-learning, online portal, self-service portal, customer portal, gift guide, gift sets, gift
  cards, vouchers, coupons, sampling, sponsorship package, job boards, job board, careers page, alumni network`;
