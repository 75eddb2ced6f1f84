/** Goals as teams write them, from sharp to vague. */
export const goals = [
  'Raise the shop’s conversion rate from 2.1% to 3% by 30 September 2026 through faster product pages, to grow online sales',
  'Sell more dog food',
  'Win 1,200 newsletter subscribers from Instagram by 31 August 2026, up from 640 last spring, to fill the autumn launch list',
  'Get 10,000 likes on TikTok',
  'Lower the cost per new customer on Facebook from $31 to $25 by the end of Q3 2026 with new creatives, to keep growing within budget',
  'Be the most loved pet shop in the country',
  'Increase repeat orders by 15% over last year by 31 December 2026 with a monthly refill e-mail',
  'Improve our SEO soon',
] as const;
