/** What others publish about a business. */
export const COVERAGE = `article, feature, interview, story, mention, review, column, profile, slot, spot,
  coverage, editorial, piece, appearance, quote, op-ed`;

/** Where it is published; of sites, blogs and podcasts only several, for one may be the business's own. */
export const MEDIA = `paper, newspaper, magazine, journal, press, radio, television, tv, station, weekly,
  gazette, publication, outlet, broadcaster, daily, media, sites, blogs, podcasts, channels, newsletters`;

/** Verbs of those who write or pay for it themselves. */
export const PUBLISHING = `write, publish, post, produce, draft, pitch, submit, send, buy, sponsor,
  advertise, run, upload, share, record, film, print`;
