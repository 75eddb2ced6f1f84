/** Verbs that move a figure up. */
export const RAISE = `increase, nudge, grow, boost, raise, lift, improve, drive, expand, broaden, widen, deepen,
  diversify, enlarge, enhance, maximise, maximize, accelerate, scale, scale up, push, push up, strengthen,
  multiply, step up, ramp up, bump, bump up, elevate, advance, climb, exceed, beat, top, surpass, outperform,
  outdo, outshine, outpace, outclass, overtake, leapfrog, dethrone, eclipse, trump, optimise, optimize, uplift, extend, amplify, bring up, better, upgrade, move up, jump, rise,
  gain on, jump-start, kick-start, supercharge, fuel, leverage, progress, go up, streamline, simplify, stretch,
  modernise, modernize, restore, revive, rekindle, reignite, revitalise, revitalize, rejuvenate, reinvigorate, refine, fine-tune`;

/** Verbs that move a figure down. */
export const LOWER = `reduce, decrease, cut, lower, shrink, minimise, minimize, halve, trim, shorten, slash,
  drop, bring down, decline, diminish, limit, curb, cut back, cut down, drive down, get down, keep down,
  go down, lessen, reverse, halt, arrest, eliminate, prevent, stop, avoid, fall, save, shave, speed up, slow, stem,
  cap, contain`;

/** Verbs that bring something in from outside: an outcome, not under one's own control. */
export const ACQUIRE = `enter, break, tap, get, win, gain, lose, generate, acquire, attract, secure, earn,
  collect, receive, capture, obtain, achieve, reach, hit, attain, deliver, bring, bring in, add, land, sign,
  sign up, onboard, convert, sell, sell out, close, book, fill, recruit, enlist, enrol, enroll, register, raise,
  source, pull in, draw, draw in, rank, make, have, see, want, need, take, keep, hold, maintain, retain,
  stay, remain, sustain, find, energise, energize, re-energise, re-energize, gather, harvest, garner, amass, accumulate, bag, clinch, chalk up, rack up,
  pick up, reactivate, recover, regain, process, handle, resolve, solve, rescue, protect, win back,
  re-engage, engage, upsell, cross-sell, renew, rebook, serve, treat, feed, welcome, move, turn, account for,
  contribute, average, double, triple, treble, quadruple, persuade, encourage, invite, help, let, enable, stimulate,
  bind, underwrite, induce, entice, motivate, convince, urge, allow, prompt, use, try, aim, strive, seek,
  plan, start, continue, begin, go, come, become, be, own, ensure, become known, do, complete, finish, meet,
  set, give, show, tell, think, know, understand, learn, love, like, recognise, recognize, position,
  establish, build up, stand, stand out, differentiate, lead, create, provide, offer, support, pay, spend,
  buy, purchase, visit, come back, return, order, download, install, subscribe, donate, attend, join, follow,
  share, view, watch, read, click, open, browse, respond, reply, answer, sit, look, work, feel, happen,
  change, succeed, perform, target, focus, concentrate, prioritise, prioritize, track, measure, monitor,
  influence, excite, delight, wow, impress, please, satisfy, surprise, amaze, charm, empower, inspire,
  nurture, foster, cultivate, honour, honor, celebrate, champion, embrace, communicate, connect, survive,
  thrive, activate, admit, vaccinate, pull, settle, dispense, run out, switch, claw back, lure back, tempt back,
  coax back, woo back, entice back, fund, finance, bankroll, poach, awaken, reawaken, rouse`;

/** Verbs for what a trade or a charity does to order: whoever counts it counts those served. */
export const TO_ORDER = `groom, shear, shoe, tune, alter, board, neuter, spay, rewire, upholster,
  reupholster,
  repair, service, fit, re-roof, unblock, insulate, house, rehouse, reunite, resettle, supply, valet,
  fumigate,
  sharpen, restring, reglaze, vaccinate, respray, reroof, replaster, retile, counsel`;

/** What a trade does by hand for whoever pays for it: "mow 200 lawns". */
export const TRADE_SERVICES = `mow, wash, clean, paint, tow, haul, plaster, tile, pave, iron, launder, dry-clean,
  embroider, engrave, frame, polish, unclog, descale, regrout, prune, repaint, redecorate, wax`;

/** Nouns for a change: "a 20% rise". */
export const CHANGE_NOUNS = `increase, growth, rise, raise, lift, uplift, boost, gain, jump, improvement, reduction,
  decrease, drop, cut, decline, fall, saving, savings, surge, upturn, uptick, slide, slump, dip, downturn,
  loss, upsurge, upswing, leap, hike, bump, climb, expansion, change`;

/** Verbs that make one thing or kind of people into another. */
export const CONVERTING = `turn, convert, change, transform, make, develop, grow, nurture, upgrade, win over`;

/** Comparatives that make a percentage a change: "18 percent more". */
export const COMPARATIVES = `more, higher, greater, bigger, larger, better, faster, stronger, extra,
  additional, up, over, above, less, lower, fewer, smaller, cheaper, shorter, quicker, down, below, off,
  sooner, slower, later, longer, busier, fuller, richer, wider, broader, deeper, steeper, heavier, lighter,
  leaner, safer, cleaner, greener, quieter, healthier, fitter, happier, friendlier, livelier, easier, earlier,
  better than`;

/** What the team's own selling brings about: "sell", "book 20 tours". */
export const SELLING = `sell, sell out, book out, outsell, upsell, cross-sell, book, rebook, convert, enrol,
  enroll, sign up, sign on, earn, profit, fundraise, renew, let out, rent out, lease, fill, monetise,
  monetize, close deals, win clients, win customers, win orders, spend, bill, invoice, charge, rehome,
  raise funds, raise money, raise more money, raise capital, break even, land a deal, close a deal,
  win a deal, sign a deal, land deals, sign deals, win deals, win contracts, win a contract, make a living, make a full-time living, earn a full-time living, live from, live off,
  earn a living, make a million, make millions, make my first million, turn a profit, make a profit,
  pay for itself, pay for themselves, pay its way, be recommended, get recommended, get listed with,
  get listed by, be stocked, get stocked, get hired, be hired, get booked, hire out, lend, loan out,
  adopt out, license out,
  license our, license my, license the, put bums on seats, put butts in seats, put heads in beds,
  get signed,
  be signed, sign with a, sign with an, get an agent, find an agent, be asked to quote, get asked to quote,
  be invited to tender, be invited to pitch, get paid faster, get paid sooner, get paid on time,
  get specified, be specified, get paid, be paid, turn tables, turn over more, put more heads in beds,
  put more bums on seats, put through the till, take more over the counter, write business,
  write more business, write new business, license more, sublet, pre-let, sign with a publisher,
  sign with an agent, sign with a gallery, find a publisher, find a literary agent, throw away less,
  throw less away, take more at the till, take more at the door, take more at the bar, take more money`;

/** What the team's own standing brings about. */
export const RANKING = `rank, rank higher, outrank, be found, get found, trend`;

/** What customers and guests do: "so that more people order". In the imperative it is the team's own work. */
export const CUSTOMER_DEEDS = `buy, purchase, order, reorder, pre-order, shop, spend more, pay for, reserve,
  upgrade, rejoin, register, apply, request a quote, request a demo, enquire, inquire, donate, give again,
  pledge, volunteer, adopt, attend, stay longer, stay another night, stay an extra night, stay a night,
  stay overnight, stay an additional, dine, tip, pay, rsvp, join, hire us, redeem, claim, become customers,
  become clients, become members, become donors, become a customer, become a member, recommend us, refer,
  refer friends, invest in us, rent, try our product, come back, return to the shop, switch to us, sign up,
  enrol, enroll, book, renew, convert, stop by, drop by, drop in, call in, pop in, walk in, come in,
  come through the door, come to us, come to our, come to the, show up, turn up, visit us, visit the shop,
  visit our shop, visit the store, visit our store, eat with us, stay with us, carry our, list our products,
  travel with us, bank with us, train with us, buy again, buy more, order again, return for, choose us, hire,
  lease, trade in, trade up, test drive, deposit, invest, bequeath, sponsor, vaccinate, get vaccinated,
  be vaccinated, get screened, get tested, get a flu shot, recycle, compost, carpool, quit smoking,
  stop smoking, give up smoking, give blood, vote, sign the petition, sign our petition, sign a petition,
  take a table,
  use the library, use our service,
  use our services, use public transport, take part, participate, wait, queue, give, attend church,
  come to church, be baptised, get baptised, be baptized, get baptized, tithe, join a small group,
  accept our offer, accept an offer, apply to us, apply for our, apply for a, apply for the, re-enrol,
  transfer to us, leave a gift, leave us a gift, leave a legacy, remember us in, become monthly donors,
  become regular givers, set up a direct debit, fundraise for us, keep their appointment, get a check-up,
  book a check-up, rebook, open an account, open accounts, open a new account, switch bank, switch to our,
  take out a loan, take out a mortgage, take out insurance, take out a policy, transfer their pension,
  use their card, activate their card, save with us, borrow from us, insure with us, instruct us, retain us,
  appoint us, make a will, stock our, stock us, list our, pour our, specify our, specify us,
  request a sample, request samples, place an order, place orders, place a repeat order, cycle to work,
  cycle to school, walk to work, walk to school, take the bus, take the train, use the bus, ride the bus,
  car-share, switch off, slow down, wear a helmet, wear a seat belt, wear seat belts, wash their hands,
  breastfeed, insulate, seek help, call the helpline, call the hotline, register to vote, drink less,
  eat less, use less, waste less, be more active, exercise more, chip in, turn out to vote,
  stand for election,
  stand for the board, stand for office, stand as a candidate, stand as candidates, run for office,
  write to their MP, write to the minister, write to their, contact their MP, contact their,
  speak at the hearing, speak at the meeting, switch to green, switch supplier, save water, save energy,
  save electricity, pick up after their, pick up litter, clean up after their, go electric, go car-free,
  drive less, fly less, leave the car, sign the code, sign our code, sign the charter, sign our charter,
  sign the pledge, sign our pledge, sign up to the charter, leave us something in their will,
  leave something in their will, set a quit date, return the kit, return their kit, downgrade, cancel their,
  cancel within, stop paying, send back, send it back, send them back, switch provider, switch tariff,
  switch plan, switch plans, switch their account, switch their accounts, switch accounts,
  move their account, move their accounts, move their payroll, move their pension, move to annual billing,
  move to annual plans, move onto a contract, go paperless, switch to paperless, pay by direct debit,
  pay by card, top up, submit a reading, submit readings, submit meter readings, recontract,
  fix their tariff, let with us, let through us, sell with us, sell through us, list with us, ship with us,
  store with us, drive with us, fly with us, remortgage, refinance, order a dessert, order dessert,
  order a starter, order a bottle, order wine, add a card, add a night, add breakfast, add a seat,
  add seats, accept the treatment, accept treatment, prebook, pre-book, keep their card on file,
  subscribe and save, take home a product, buy at full price, pay full price, spend again,
  stay a second year, stay for a second year, stay past, stay on as tenants, bring a friend, bring friends,
  stay for a, stay for another, stay for dinner, pilot our, pilot the, insure with,
  round up at the till, hold a bake sale, hold a cake sale, hold a collection, organise a collection,
  organize a collection, run the marathon for us, put us in their will, include us in their will,
  put us first on their, name us as first choice, name us first, foster a dog, foster a cat, foster a child,
  foster a pet, foster an animal, firm their offer, accept their offer, accept their place,
  take up their place, finish the course, complete the course, finish their degree, complete their degree,
  stay in school, stay on for sixth form, come to school, sit the exam, sit our exams, pass the exam,
  come to an open, take the next course, take the next level, start lessons, take lessons, take a lesson,
  send their staff, send their children, send their daughters, send their sons, send their managers,
  send their employees, stay for a drink, bring their children, bring a class, bring their dog,
  bring their friends, borrow books, borrow more, use the reading room, use our rooms, use our meeting rooms,
  exhibit again, exhibit with us, enter our awards, have their boiler, get their boiler, ask for a quote,
  ask for an estimate, take out a plan, board their, have their dog groomed, have their car, get their car,
  microchip their, neuter their, pick their own, try our cheese, put our wine, put us on the menu,
  put us on the list, sort their rubbish, sort their waste, go for a check, go for screening, get checked,
  ring the helpline, use the helpline, cut down on drinking, drink responsibly, use the tram, take the tram,
  ride the tram, go to the polls, come to work for us, accept the job, accept a job, brief us,
  come to worship, come to services, come to Mass, be confirmed, get confirmed, stand for the committee,
  come to the conference, go premium, subscribe to premium, make a purchase, play every day, invite friends,
  invite a friend, list their flat, list their items, list their home, become hosts, become drivers,
  back the project, back us on Kickstarter, back our project, commission a portrait, commission a piece,
  commission a painting, commission me, commission us, book me, take a yard sign, host a house party,
  hold a street party, knock on doors for us, email their MP, email their councillor, object to the plan,
  object to the scheme, support the scheme, endorse us, endorse her, endorse him, pick the novel,
  pick our novel, choose our book, claim what they are owed, stay with us for, give an hour, give their time,
  give up their time, put our poster, carry a donor card, have their say, use the app guide, visit our stand,
  stop at our stand, come early, come along, come more often, come back more often, stay over, stay later,
  call us, phone us, ring us, call to book, get in touch with us, ask for quotes, ask us for, switch`;

/** What people do on the way there: "get people to visit the site". */
export const SUPPORTING_DEEDS = `visit, tap, swipe, scroll, download, install, subscribe, click, click through, open emails,
  read reviews, read, comment, reply, respond, share, engage, watch, browse, find us, search for, land on,
  come to the site, come to our site, come to the website, come to our website, leave a review, review us,
  rate us, interact, scan, subscribe to, stream, tune in, tag us, join our group, join the group, cover us,
  write about us, write about our, quote us, feature us, feature our, mention us, interview us, link to us,
  read our, review our, rate our`;

/** What people think or notice: brought about in them, it is not yet a deed. */
export const NOTICING = `know, understand, recognise, recognize, see, hear, feel, think, believe, love, like,
  remember, recall, trust, learn, follow, notice, realise, realize, appreciate, talk, speak, tell, post,
  tweet, look, consider, care, enjoy, prefer, associate, identify, perceive, use, adopt, try, explore,
  discover, check, look at, listen, join the conversation, want, need, make, do, go, be, have, get, come,
  take, give, keep, stay, live, help, start, become, say, cover, mention, feature, write, work, connect,
  access, open, ask, improve, increase, grow, review, quote, blog, link, rate, respond, interact, engage`;

/** What people are asked to add to the team's own work, or to do for themselves: it sells nothing yet. */
export const HELPING = `contribute, send, upload, submit, fill, answer, test, win, guess, laugh, smile, dance,
  sing, dream, discuss, debate, chat, meet, report, behave, practise, practice, relax, log, track, tag, film,
  record, photograph, draw, nominate, suggest, propose, describe, react, cheer, agree, celebrate, compete`;

/** Whose help spreads a word, whatever they are brought to do. */
export const SPEAKING_TO_MANY = `journalist, editor, reporter, blogger, influencer, creator, streamer,
  podcaster, leader, expert, reviewer, paper, magazine, presenter, celebrity`;
