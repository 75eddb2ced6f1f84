/** Words of time that are no dates. */

/** How often something happens. */
export const CADENCES = `daily, weekly, biweekly, bi-weekly, fortnightly, monthly, bimonthly,
  bi-monthly, quarterly, yearly, annually, semiannually, hourly, nightly, regularly,
  on a regular basis, month over month, month on month, mom, week over week, week on week, wow,
  quarter over quarter, quarter on quarter, qoq, per annum, p.a., weekdays, most days, most weeks,
  each time, every time, pcm, p/m, p.m., p/w, p.w., pw, all year long, month to month, monday to friday,
  monday through friday`;

/** A past period that the goal is compared with. */
export const COMPARISONS = `year over year, year on year, yoy, y/y, year earlier, year before,
  month before, quarter before, season before, last time, last one, previous one, a year ago,
  a month ago, a week ago, ever before, pre-pandemic, pre-covid, before the pandemic, before covid,
  previous years, last christmas, last easter, last holiday season, last black friday, last summer,
  last winter, last spring, last autumn, last fall, previous campaign, previous event, last event,
  last campaign, last edition, previous edition, year to date, same period last year,
  same time last year, same month last year, same quarter last year, same week last year,
  same season last year, same day last year`;

/** A wish for a time instead of a time. */
export const VAGUE_TIMES = `soon, asap, as soon as possible, someday, some day, one day, eventually,
  in the future, in the near future, going forward, over time, long term, short term, at some point,
  in due course, in time, as quickly as possible, quickly, sooner or later, whenever possible,
  right away, immediately, straight away`;

/** Happenings that have a day, though the goal doesn't say which. */
export const EVENTS = `launch, relaunch, opening, reopening, release, publication, event, conference,
  congress, summit, convention, expo, trade show, tradeshow, trade fair, fair, show, webinar, workshop,
  festival, gala, exhibition, concert, premiere, open day, open house, meeting, campaign, project,
  plan, grant, phase, programme, program, promotion, course, tournament, match, race, fundraiser,
  auction, wedding, election, kick-off, kickoff, go-live, rebrand, merger, funding round, audit,
  anniversary, centenary, bicentenary, birthday, edition, tasting, market day, open evening, cup final,
  signing, vernissage, private view, inspection, press day, launch party, screening, rally, derby,
  prom, gig, matinee, jubilee, demo day, town hall meeting, carnival, fete, fayre, pilgrimage,
  marathon, hearing, deadline, tour, ipo, agm, annual general meeting, beta, trial period, pilot, run,
  residency, hackathon, retreat, ceremony, graduation, reunion, orientation, regatta, parade, playoffs,
  rollout, completion, handover, high season, peak season, low season, off season`;

/** Fairs, festivals and conferences that a trade knows by name; which day they have, the goal doesn't say. */
export const FAIRS = `ces, mwc, mobile world congress, ifa berlin, hannover messe, anuga, drupa,
  interpack, medica, bauma, automechanika, ispo, gamescom, dmexco, cebit, euroshop, eurocis,
  itb berlin, world travel market, frankfurt book fair, leipzig book fair, london book fair,
  salone del mobile, maison et objet, light and building, prowein, vinexpo, biofach, intersolar, nrf,
  shoptalk, etail, web summit, slush, sxsw, south by southwest, coachella, glastonbury,
  edinburgh fringe, burning man, comic con, san diego comic con, cannes lions, cannes film festival,
  sundance, dreamforce, saastr, adobe summit, google i/o, aws re:invent, hubspot inbound, brightonseo,
  content marketing world, social media marketing world, affiliate world, himss, rsna, rsa conference,
  black hat, natural products expo, achema, agritechnica, ambiente frankfurt, caravan salon, domotex,
  embedded world, eurobike, expo real, fespa, fibo cologne, formnext, fruit logistica, glasstec,
  gulfood, heimtextil, imm cologne, infocomm, inhorgenta, innotrans, logimat, mipim, mipcom, nab show,
  namm show, photokina, sial paris, spielwarenmesse, swissbau, tuttofood, vinitaly, viva technology,
  fancy food show, magic las vegas, chelsea flower show, royal welsh show, ideal home show,
  paris air show, farnborough, london marathon, boston marathon, tour de france, wimbledon, world cup,
  olympics, olympic games, eurovision`;
