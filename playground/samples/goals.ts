/** Goals as teams write them, from sharp to vague; their ends lie ahead of the day on which they are written. */
export function goalsOn(today: Date): string[] {
  const year = today.getFullYear();
  const end = (months: number) => dayInWords(new Date(year, today.getMonth() + months + 1, 0));
  const nextYear = dayInWords(new Date(year + 1, 11, 31));
  return [
    `Raise the shop’s conversion rate from 2.1% to 3% by ${end(6)} through faster product pages, to grow online sales`,
    'Sell more dog food',
    `Win 1,200 newsletter subscribers from Instagram by ${end(5)}, up from 640 last year, to fill the launch list`,
    'Get 10,000 likes on TikTok',
    `Lower the cost per new customer on Facebook from $31 to $25 by the end of Q2 ${year + 1} with new creatives, to keep growing within budget`,
    'Be the most loved pet shop in the country',
    `Increase repeat orders by 15% over last year by ${nextYear} with a monthly refill e-mail`,
    'Improve our SEO soon',
  ];
}

function dayInWords(day: Date): string {
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
