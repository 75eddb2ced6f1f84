/** A promise that nobody can keep, with how it is put in a reason. */
export const RED_FLAGS: readonly { readonly reason: string; readonly phrases: string }[] = [
  {
    reason: 'a superlative is decided by others',
    phrases: `number one, number 1, no 1, no. 1, no one in, nr 1, # 1, #1, the best in, the very best,
      best in the world, best in class, world's best, world's leading, world's most, the best known,
      best-known brand, most sought-after, the market leader, market leader, market leadership, leadership of the market, industry leader, industry leadership, the undisputed leader,
      the global leader, world leader, global leader, the leading, world-class leader, unrivalled,
      unbeatable, unmatched, second to none, bestseller list, bestseller lists, best-seller list,
      on top of the world, world famous, globally famous, internationally famous, household name,
      world's favourite, world's favorite, nation's favourite, nation's favorite, country's favourite,
      country's favorite, everyone's favourite, everyone's favorite, best-loved, best loved, a legend,
      legendary, better than anyone, better than everyone, better than everybody, than anyone else,
      than everybody else, than everyone else, than any other, than all others, than all the others,
      better than all, pre-eminent, preeminent, iconic brand, category king, unicorn status`,
  },
  {
    reason: 'it asks for everyone',
    phrases: `everyone, everybody, nobody, every person, every single person, everyone in the world,
      every human, all people, all the people, all humans, the whole world, the entire world, entire world,
      whole planet, the planet, on earth, on the planet, in the world, in the universe, the universe,
      worldwide domination, world domination, every household, every consumer, every home,
      each and every person, the whole country, the entire country, the entire market, the whole market,
      whole industry, all competitors, all our competitors, every competitor, all customers in,
      all our keywords, all keywords, every keyword, every platform, all platforms, everywhere,
      the whole internet, the entire internet, break the internet, everyone's`,
  },
  {
    reason: 'nobody can bring it about by will',
    phrases: `go viral, going viral, goes viral, viral hit, viral sensation, become viral, blow up on,
      overnight, instantly, in no time, dominate, total domination, take over the market,
      take over the world, take over the industry, crush all, monopoly, never lose a customer, never lose,
      zero returns, guaranteed success, unlimited, infinite, without any effort, without spending, no budget, zero budget, budget of zero, budget of 0,
      budget of £0, budget of $0, budget of €0, without a budget, without any budget, without budget, without a penny,
      without a cent, without money, without any money, with no money,
      at no cost, conquer, rule the world, rule the market, own the market, own the internet,
      change the world, be everywhere, make everyone, become famous, get rich, become rich, be rich,
      rich and famous, billionaire, millionaire, skyrocket, to the moon, instant success, miracle`,
  },
];

/** Words that set one above all others, with "the" before them. */
export const SUPERLATIVES = `most, best, highest, lowest, largest, biggest, greatest, fastest, finest,
  strongest, cheapest, top, foremost, dominant, premier, ultimate, undisputed, tastiest, friendliest,
  freshest, coolest, happiest, kindest, smartest, greenest, nicest, trendiest, cosiest, coziest`;

/** What some wish upon others. */
export const RUINING = `ruin, bankrupt, destroy, crush, annihilate, obliterate, humiliate, kill, bury, sink,
  smash, finish, wipe, squash, flatten, eliminate`;

/** With "out of business" behind them. */
export const TURNING_OUT = `put, drive, force, push, run, knock, squeeze, throw`;

/** Whom it is wished upon. */
export const RIVALS = `competitor, competition, rival, opponent, challenger, enemy, neighbour, neighbor`;

/** Verbs with which one says so of oneself, and "as". */
export const CLAIMING = `be, being, is, are, become, as, remain, stay, make, achieve, have, reach, maintain,
  establish, position, offer, provide, deliver, serve`;

/** Verbs with which a business tells of a figure: of the highest of all, they claim it too. */
export const REPORTING = `post, record, report, boast, enjoy, see, show, deliver`;

/** What others decide one by one: all of them never do. */
export const DECIDED_BY_OTHERS = `satisfaction, satisfied, retention, loyalty, loyal, conversion, convert,
  attendance, approval, renewal, renewals, buy, agree, recommend, awareness, market, penetration, share,
  happy, aware, response, sign, donate, participation`;

/** Besides these, what is full at 100%. */
export const FULL_AT_MOST = `occupancy, completion, utilisation, utilization, capacity, turnout, uptime,
  accuracy, usage, coverage, adoption, adherence, compliance`;
