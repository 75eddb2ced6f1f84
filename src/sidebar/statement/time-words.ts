/** The words by which a goal says when. */

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const PERIOD = '(?:days?|weeks?|months?|quarters?|years?|seasons?)';
const SEASON = '(?:holiday|summer|winter|spring|autumn|fall|christmas)(?:\\s+(?:season|sales?))?';
const DATE_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';

/** What can follow "by", "until", "in" and their kin. */
const POINTS_IN_TIME = [
  `(?:${DATE_OF_MONTH}\\s+(?:of\\s+)?)?${MONTH}\\b(?:\\s+${DATE_OF_MONTH})?,?(?:\\s+\\d{4})?`,
  '\\d{4}-\\d\\d-\\d\\d',
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}',
  '20\\d\\d\\b',
  '[qh][1-4]\\b(?:\\s+\\d{4})?',
  'fy\\s?\\d+',
  '(?:eo[qmy]|end of (?:quarter|month|year))\\b',
  "(?:the\\s+)?end\\s+of\\s+(?:the\\s+|this\\s+|next\\s+)?[\\w’']+(?:\\s+(?:year|quarter|season|\\d{4}))*",
  '(?:fiscal\\s+)?year[\\s-]end',
  'christmas|easter|black friday|cyber monday',
  SEASON,
  `${PERIOD}\\b`,
];

const CLAUSES = [
  `(?:by|until|till|before|in|during|for|on|over|at)\\s+(?:the\\s+)?(?:(?:early|mid|late|next|this|coming)[\\s-]+)?(?:${POINTS_IN_TIME.join('|')})`,
  `[(–—-]?\\s*(?:deadline|due|eta)\\s*:?\\s*(?:by\\s+|on\\s+)?(?:${POINTS_IN_TIME.join('|')})`,
  `(?:within|over|in)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+)?(?:\\w+\\s+)?${PERIOD}\\b`,
  `(?:this|next)\\s+(?:\\w+\\s+)?(?:${PERIOD}|${MONTH}|${SEASON})\\b`,
];

/** Words that sound like a time and are none. */
const VAGUE = /,?\s+(?:soon|asap|as\s+soon\s+as\s+possible|some\s?day|one\s+day|eventually|over\s+time)\b/i;

let clause: RegExp | undefined;
let dates: RegExp | undefined;

export function timePattern(): RegExp {
  clause ??= new RegExp(`,?\\s+(?:${CLAUSES.join('|')})`, 'i');
  return clause;
}

/** The first time that a text names, with its preposition; '' for none. */
export function timeIn(text: string): string {
  return timePattern().exec(text)?.[0] ?? VAGUE.exec(text)?.[0] ?? '';
}

export function isVagueTime(time: string): boolean {
  return VAGUE.test(time);
}

/** A text without the numbers that belong to dates and lengths of time. */
export function withoutDates(text: string): string {
  dates ??= new RegExp(
    [
      `${DATE_OF_MONTH}\\s+(?:of\\s+)?${MONTH}\\b`,
      `${MONTH}\\s+${DATE_OF_MONTH}\\b`,
      '\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}',
      '\\b20\\d\\d\\b|\\b[qh][1-4]\\b|\\bfy\\s?\\d+\\b',
      `\\b\\d+[\\s-]+${PERIOD}\\b`,
    ].join('|'),
    'gi',
  );
  return text.replace(dates, '');
}
