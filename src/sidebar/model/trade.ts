/** Whom a goal wins, by the words that tell it: what a shop counts on the way is not what a sales team counts. */

/** deals: firms that a sales team talks to · trials: users who try before they pay · gifts: people who give. */
export type Trade = 'gifts' | 'deals' | 'shop' | 'trials';

/** The first that fits counts; the last tells no more than a likely place. */
const WORDS: readonly (readonly [Trade, RegExp])[] = [
  [
    'gifts',
    /\b(?:donat\w+|donors?|charit\w+|fundrais\w+|non-?profits?|raise [^a-z\s]\S+ for|appeal(?! to))\b/i,
  ],
  [
    'deals',
    /\b(?:b2b|[ms]qls?|pipeline|demos?|saas|enterprise|webinars?|white ?papers?|prospects?|linkedin|crm|account-based|abm|consult(?:ing|ancy|ants?)|agency|agencies|clients?|tenders?|contracts?|wholesale\w*|leads)\b/i,
  ],
  [
    'shop',
    /\b(?:(?<!app )stores?|shops?|shoppers?|e-?commerce|webshops?|online (?:sales|orders|revenue)|orders?(?<!in order)(?! to\b)|carts?|baskets?|checkouts?|aov|d2c|dtc|direct-to-consumer|boxes|bundles?|merch(?:andise)?|product pages?|shopify|woocommerce|etsy|amazon|ebay|google shopping)\b/i,
  ],
  [
    'trials',
    /\b(?:free trials?|trial(?:s| users?| sign-?ups?)|freemium|self-serve|paying users?|plug-?ins?|app)\b/i,
  ],
  ['shop', /\b(?:meta|facebook|instagram|tiktok|pinterest|influencers?)\b/i],
];

export function tradeOf(words: string): Trade | undefined {
  return WORDS.find(([, named]) => named.test(words))?.[0];
}
