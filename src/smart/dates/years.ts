import { isPlural } from '../text/nouns.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { isEvent } from './events.ts';
import { fullYear, type Period, stretch, yearAt } from './period.ts';
import { clauseTurn } from './turns.ts';

const YEAR_NEIGHBOURS =
  /^(?:pre|week|weekend|edition|finish|finishing|close|closing|by|in|of|during|for|until|till|through|throughout|before|end|since|than|vs|versus|over|from|year|calendar|with|to|on|and|spring|summer|autumn|winter|season|early|late|mid|against|entering|[(,/-])$/;

const DETERMINER = /^(?:the|our|each|every|this|next|upcoming|all|my|their|its|a)$/;
const NAMED_BY_YEAR =
  /^(?:orientation|fiesta|championship|cup|games|olympic|ball|dinner|lunch|awards|show|tour|drive|run|ride|walk|season|edition|financial|calendar|fiscal|tax|holiday|school|academic|intake|cohort|exam|award|marathon|survey|census|poll|report|review)$/;

export const opensYear = ({ kind, word }: Token) => kind === 'number' || word === "'";

/** "2027 revenue" */
const MEASURED_BY_YEAR =
  /^(?:sales?|revenue|turnover|income|profit|taking|budget|audience|attendance|earning|fundraising)$/;
const NEARBY = /^20[2-4]\d$/;
const AFTER_A_YEAR =
  /^(?:in|by|through|via|with|from|at|on|as|is|our|the|a|be|bring|see|mean|should|must|will|needs|brings|sees|means)$/;

/** "by the end of harvest 2027 through the wine club", "make 2027 our year": no number of things stands there. */
function isPlaced(tokens: readonly Token[], at: number, after: Token | undefined): boolean {
  const before = wordAt(tokens, at - 1);
  return (
    NEARBY.test(wordAt(tokens, at)) &&
    !/^(?:to|with|than|of|from)$/.test(before) &&
    (AFTER_A_YEAR.test(after?.word ?? '') || (after?.word === 'to' && /^(?:want|need|expect)$/.test(before)))
  );
}

/** A bare year, where a year would stand: "in 2027", "by end 2027", "… 2027.", but not "2000 leads". */
export function readYear(tokens: readonly Token[], at: number): Period | undefined {
  const year = yearAt(tokens, at);
  if (!year || tokens[at - 1]?.kind === 'number') return undefined;
  const before = wordAt(tokens, at - 1);
  const second = /^(?:\/|-)$/.test(wordAt(tokens, year.to)) ? wordAt(tokens, year.to + 1) : '';
  const season = /^\d\d$/.test(second) && Number(second) === (year.year + 1) % 100;
  const to = season ? year.to + 2 : year.to;
  const after = tokens[to];
  const atAnEnd = !after || /^[.,;:!?)]$/.test(after.text);
  if (/^[$€£¥₹#]$/.test(before) || after?.text === '%') return undefined;
  const named =
    (DETERMINER.test(before) &&
      [after?.stem ?? '', stemAt(tokens, to + 1)].some(
        (stem) => isEvent(stem) || NAMED_BY_YEAR.test(stem),
      )) ||
    /^(?:goal|target|objective|aim|ambition|mission|priority|plan|forecast|level|figure|number|result)$/.test(
      after?.stem ?? '',
    ) ||
    (NEARBY.test(wordAt(tokens, at)) && MEASURED_BY_YEAR.test(after?.stem ?? ''));
  const isYear =
    atAnEnd ||
    named ||
    YEAR_NEIGHBOURS.test(before) ||
    isEvent(before) ||
    isPlaced(tokens, at, after) ||
    (NEARBY.test(wordAt(tokens, at)) && clauseTurn(tokens, at, to) !== undefined);
  if (!isYear) return undefined;
  // "to 2000 subscribers", "with 2000 guests": a count
  if (/^(?:to|with|from|over|than|of|and|for)$/.test(before) && isPlural(after) && !named) {
    return undefined;
  }
  if (atAnEnd && before === 'to' && wordAt(tokens, at - 3) === 'from' && !yearAt(tokens, at - 2))
    return undefined;
  const last = season ? fullYear(wordAt(tokens, year.to + 1)) : year.year;
  // "mid-2027", "the middle of 2027"
  const isMiddle = before === 'mid' || (before === 'of' && wordAt(tokens, at - 2) === 'middle');
  return { to, year: last, months: 12, in: stretch(1, isMiddle ? 6 : 12) };
}
