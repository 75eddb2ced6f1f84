/** People that any goal could mean: no narrowing. */
export const BROAD_AUDIENCES = `people, customers, customer, clients, client, buyers, shoppers, consumers, users,
  audience, audiences, visitors, everyone, everybody, anyone, public, the public, general public, target audience,
  target group, target market, target customers, prospects, potential customers, potential clients, potential
  buyers, person, persons, individuals, companies, businesses, business customers, leads, followers, fans,
  members, guests, new customers, new clients, new people, new audience, subscribers, stakeholders, team, employees,
  staff, colleagues, competitors, competition`;

/** Groups that a reader could point at. */
export const AUDIENCES = `B2B, B2C, D2C, DTC, SMB, SMBs, SMEs, SME, small businesses, small business owners, mid-market,
  midmarket, enterprise, enterprise accounts, enterprise clients, enterprise customers, corporate clients,
  corporates, startups, start-ups, scale-ups, scaleups, agencies, freelancers, solopreneurs, entrepreneurs, founders,
  decision makers, decision-makers, executives, C-level, CEOs, CFOs, CTOs, CMOs, CIOs, HR managers, HR directors,
  marketing managers, marketing directors, sales managers, IT managers, IT leaders, procurement leaders, procurement
  managers, purchasing managers, facility managers, property managers, project managers, product managers, engineers,
  developers, software developers, designers, architects, builders, contractors, electricians, plumbers, tradespeople,
  manufacturers, manufacturing, retailers, wholesalers, distributors, resellers, restaurants, restaurant owners,
  hoteliers, hotels, chefs, bakers, farmers, growers, wineries, breweries, lawyers, law firms, accountants,
  accounting firms, bookkeepers, financial advisers, financial advisors, banks, insurers, brokers, mortgage brokers,
  estate agents, realtors, real estate agents, investors, landlords, tenants, homeowners, homebuyers, home buyers,
  home sellers, first-time buyers, renters, doctors, physicians, GPs, nurses, dentists, dental practices, pharmacists,
  therapists, clinics, hospitals, patients, carers, caregivers, healthcare professionals, vets, pet owners, dog
  owners, cat owners, horse owners, teachers, educators, schools, universities, colleges, students, undergraduates,
  postgraduates, graduates, international students, domestic students, school leavers, pupils, alumni, parents, new
  parents, mums, moms, new mums, new moms, dads, mothers, fathers, expectant mothers, families, young families, kids,
  children, teens, teenagers, young people, young adults, youth, adults, women, men, girls, boys, seniors, retirees,
  pensioners, over-50s, over-60s, under-30s, gen z, generation z, millennials, baby boomers, professionals, young
  professionals, working professionals, commuters, office workers, remote workers, job seekers, jobseekers,
  candidates, locals, local residents, residents, neighbours, neighbors, tourists, travellers, travelers, business
  travellers, business travelers, backpackers, holidaymakers, day trippers, campers, cyclists, runners, golfers,
  gamers, hikers, skiers, swimmers, athletes, coaches, club members, season ticket holders, fans of the club,
  musicians, artists, writers, authors, readers, bloggers, photographers, creators, gardeners, home cooks, foodies,
  vegans, vegetarians, brides, couples, newlyweds, wedding planners, event planners, meeting planners, donors,
  lapsed donors, monthly donors, major donors, volunteers, supporters, philanthropists, foundations, journalists,
  editors, policy makers, policymakers, councils, local authorities, government agencies, municipalities, voters,
  citizens, taxpayers, veterans, immigrants, expats, refugees, low-income households, households, existing customers, existing accounts, current accounts, existing members, existing donors, current members,
  existing clients, current customers, current clients, returning customers, repeat customers, repeat buyers, loyal
  customers, loyalty members, lapsed customers, inactive customers, dormant customers, churned customers, lost
  customers, former customers, past customers, past clients, VIP customers, high-value customers, trial users, free
  users, trial customers, free-plan users, basic-plan customers, power users, inactive subscribers, new subscribers,
  cart abandoners, mobile users, Android users, iOS users, iPhone users, online shoppers, luxury shoppers, bargain
  hunters, gift buyers, first-time visitors, returning visitors, first-time donors, walk-in customers, business
  owners, franchisees, affiliates, channel partners, partners, key accounts, target accounts, healthcare accounts`;
