import { atLeast0 } from '../cells/parameter.ts';
import type { Family } from './formula.ts';
import { ratioFormula } from './ratio-formula.ts';

const delivered = atLeast0('delivered', 'Mails delivered: sent less bounced.');
const clicks = atLeast0('clicks', 'Recipients who clicked a link.');
const opens = atLeast0('opens', 'Recipients who opened the mail.');

const OPENRATE = ratioFormula({
  name: 'OPENRATE',
  header: 'Open rate',
  soughtAs: 'email, newsletter, subscribers, campaign',
  summary: 'Open rate of a mailing: opens per mail delivered, as a fraction.',
  parameters: [opens, delivered],
  example: { args: [2150, 10000], result: 0.215 },
  source: 'Campaign Monitor, "Email marketing benchmarks"',
  note: 'On delivered mails, not on sent ones, so a stale list does not hide in it. Since 2021 Apple Mail opens mails by itself: compare clicks rather than opens with earlier years.',
});

const CLICKRATE = ratioFormula({
  name: 'CLICKRATE',
  header: 'Click rate',
  soughtAs: 'email, newsletter, subscribers, campaign, CTR',
  summary: 'Click rate of a mailing: clicks per mail delivered, as a fraction.',
  parameters: [clicks, delivered],
  example: { args: [250, 10000], result: 0.025 },
  source: 'Campaign Monitor, "Email marketing benchmarks"',
  note: 'On delivered mails. For clicks per opened mail use CTOR.',
});

const CTOR = ratioFormula({
  name: 'CTOR',
  header: 'CTOR',
  soughtAs: 'email, newsletter, campaign',
  summary: 'Click-to-open rate of a mailing: clicks per mail opened, as a fraction.',
  parameters: [clicks, opens],
  example: { args: [20, 200], result: 0.1 },
  source: 'Mailjet, "Campaign engagement rates"',
});

const UNSUBRATE = ratioFormula({
  name: 'UNSUBRATE',
  header: 'Unsubscribe rate',
  soughtAs: 'email, newsletter, subscribers, opt-out, list churn',
  summary: 'Unsubscribe rate of a mailing: unsubscribes per mail delivered, as a fraction.',
  parameters: [atLeast0('unsubscribes', 'Recipients who unsubscribed.'), delivered],
  example: { args: [25, 10000], result: 0.0025 },
  source: 'Campaign Monitor, "Email marketing benchmarks"',
});

export const email: Family = { title: 'Email', formulas: [OPENRATE, CLICKRATE, CTOR, UNSUBRATE] };
