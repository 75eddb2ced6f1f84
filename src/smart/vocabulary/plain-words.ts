/** Function words. */
export const FUNCTION_WORDS = `a, an, the, this, that, these, those, our, my, your, their, his, her, its, us, we, i, you, they, it, he,
  she, them, me, who, whom, whose, which, what, when, where, why, how, and, or, but, nor, so, yet, if,
  then, than, as, at, by, for, from, in, into, of, off, on, onto, out, over, to, up, with, within, without,
  about, above, across, after, against, along, among, amongst, around, before, behind, below, beneath,
  beside, besides, between, beyond, despite, down, during, except, inside, like, near, outside, per, plus,
  since, through, throughout, till, toward, towards, under, until, upon, via, versus, vs, is, are, was,
  were, be, been, being, am, will, would, shall, should, can, could, may, might, must, do, does, did, have,
  has, had, not, no, yes, also, too, very, just, only, even, still, again, once, both, either, neither,
  each, every, any, some, all, most, many, much, few, several, more, less, least, other, another, such,
  own, same, one, here, there, now, currently, current, present, presently, today, while, whilst, because,
  due, thanks, order, well, e, g, eg, ie, etc, let, s, t, ve, ll, re, d, please, really, roughly,
  approximately, nearly, almost, at least, further, back, away, together, already, ever, never, always,
  often, usually, x, y, z, n, xx, xyz, non, pre, mid`;

/** Words that any goal may hold: they narrow nothing. */
export const GENERIC_WORDS = `goal, goals, objective, target, aim, kpi, metric, measure, number, amount, total, overall, rate, rates,
  level, percentage, percent, figure, volume, quantity, share, point, points, value, average, mean, ratio,
  result, results, outcome, performance, success, successful, new, old, additional, extra, further,
  existing, current, potential, possible, qualified, quality, high-quality, high, higher, low, lower, big,
  bigger, large, larger, small, good, better, best, great, significant, significantly, substantial,
  substantially, considerably, considerable, noticeably, noticeable, dramatically, drastically, massively,
  massive, huge, hugely, slightly, steadily, sharply, strongly, quickly, rapidly, fast, faster,
  effectively, efficiently, effective, efficient, successfully, consistently, consistent, constantly,
  continuously, regular, regularly, strong, stronger, solid, sustainable, sustainably, real, actual, right,
  relevant, important, key, main, primary, major, minor, different, various, certain, specific,
  specifically, general, public, common, whole, entire, full, complete, long, short, term, time, times,
  day, week, month, quarter, year, season, period, date, deadline, end, start, beginning, middle, half,
  first, second, third, last, final, next, previous, prior, past, future, early, late, annual, yearly,
  monthly, weekly, daily, quarterly, fiscal, financial, calendar, lot, lots, ton, tons, bunch, plenty,
  more of, thing, things, stuff, way, ways, part, kind, type, sort, area, side, place, world, everything,
  something, anything, nothing, step, effort, efforts, message, town, city, region, neighbourhood, neighborhood, action, actions, activity, activities, work,
  working, job, task, project, initiative, measures, plan, plans, planning, program, strategy, strategies,
  tactic, tactics, approach, method, company, business, firm, organisation, organization, brand, agency,
  enterprise, team, department, shop, store, site, website, web, page, online, internet, digital, offline,
  product, products, service, services, offer, offering, offerings, solution, solutions, item, market,
  markets, marketing, industry, sector, field, category, niche, segment, campaign, campaigns, promotion,
  content, channel, media, social, customer, customers, client, clients, consumer, consumers, buyer, user,
  users, people, person, audience, visitor, man, woman, one, ones, employee, staff, sale, sales, revenue,
  lead, income, profit, profits, money, cost, budget, price, spend, growth, increase, decrease, rise,
  improvement, reduction, drop, change, gain, boost, demand, interest, attention, impact, effect,
  efficiency, productivity, customer service, yoy, mom, usd, eur, gbp, euro, euros, dollar, dollars, pound,
  pounds, k, m, mm, bn, million, thousand, hundred, billion, dozen, couple, hundreds, thousands, millions,
  pp, bps, percentage points, pretty, nice, cool, fresh, fun, exciting, excellent, amazing, outstanding,
  perfect, proper, fully, best-selling, free, paid, own, self, joint, live, active, actively, hard, harder,
  easy, easier, simple, simply, smart, smarter, clear, clearly, measurable, achievable, realistic,
  ambitious, aggressive, compared, comparison, versus, relative, respectively, respective, minimum,
  maximum, max, min, above, below, ahead, behind, previous one, everyone, everybody, anyone, someone,
  nobody, hand, front, top, rank, ranking, position, score, star, stars, list, lists, base, name, word,
  line, success rate, response, traffic, visibility, reach, range, scale, size, sized, sales figures, gap,
  baseline, benchmark, ourselves, themselves, yourself, thank, definitely, certainly, hopefully, search,
  search terms, terms, country, nation, standard, default, norm, status, stage, phase, round, cycle,
  level up, mind, sense, idea, ideas, reason, order, orders, note, happy`;

/** Openers of a purpose: what comes after them is what the goal is for. */
export const PURPOSE_OPENERS = `in order to, so that, so as to, so we can, so we, as part of, in support of, supporting, with the aim of,
  with the goal of, with a view to, for the purpose of, aimed at, which will, which helps, which in turn,
  leading to, resulting in, to help, thereby, in turn, because, contributing to, feeding, towards our goal,
  toward our goal, ultimately, to support, to drive, therefore, hence`;

/** Openers of a means: what comes after them is how it will be done. */
export const MEANS_OPENERS = `through, via, using, by means of, by way of, with the help of, thanks to, leveraging, by leveraging,
  supported by, driven by, powered by, backed by, based on, on the basis of, by using, starting with,
  utilising, utilizing, relying on, by relying on, employing, deploying, with the use of,
  with support from`;

/** Who answers for the goal. */
export const OWNERS = `owner, owned by, responsible, accountable, led by, lead by, assigned to, in charge, sales team,
  marketing team, marketing manager, content team, social media manager, growth team, community manager,
  customer success team, SDR team`;
