import { perWord } from '../text/per-word.ts';
import { isMoneySign } from '../text/small-numbers.ts';
import { type Token, wordAt } from '../text/tokens.ts';

const LETTERS = /^(?:x{1,6}|y|z|n|xyz|yy|yyyy|dd|mm)$/;
/** "by x/xx", "by dd/mm/yyyy" */
const OF_A_DATE = /^(?:x|xx|xxxx|y|yy|yyyy|d|dd|m|mm)$/;
const COUNTED =
  /^(?:%|percent|pct|number|amount|amounts|dollars|euros|pounds|points|times|k|new|more|qualified|months|weeks|days|years|quarters|additional|per)$/;
const OPENERS = /^(?:by|to|of|from|than|within|least|with|get|generate|gain|reach|sell|win|=|in)$/;

const MARKS = /^[_….?[<{]$/;
const UNDECIDED = /^(?:tbd|tbc|tba)$/;
const mayStandForBlank = perWord(({ kind, text, word }) =>
  kind === 'word' ? LETTERS.test(word) || UNDECIDED.test(word) || word === 'when' : MARKS.test(text),
);

/** Whether a blank is left to be filled in: "X%", "[number] leads", "by …", "___", "TBD". */
export function hasPlaceholder(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => mayStandForBlank(token) && isPlaceholder(tokens, at));
}

/** "TBC - ask Sam": even what is to be reached is open. */
export const isAllOpen = (tokens: readonly Token[]) =>
  UNDECIDED.test(wordAt(tokens, 0)) && tokens[1]?.kind !== 'word' && tokens[1]?.text !== '%';

const BEFORE_A_TIME = /^(?:by|until|till|before|within|inside|in|over|during|on|next|for)$/;
/** "{insert day, month, year}" */
const LONGEST_BLANK = 3;
const TIME =
  /^(?:date|day|days|week|weeks|month|months|quarter|quarters|year|years|deadline|time|timeframe|duration|period|timeline|timespan)$/;

/** Whether a blank stands for a time: "by [date]", "within X months", "in 20__", the second of "to … by …". */
export function isTimeBlank(tokens: readonly Token[]): boolean {
  const isBlank = (at: number) => mayStandForBlank(tokens[at] as Token) && isPlaceholder(tokens, at);
  const first = tokens.findIndex((_, at) => isBlank(at));
  return tokens.some((token, at) => {
    if (!isBlank(at)) return false;
    // "{{duration}}"
    const before = wordAt(tokens, token.text === '{' && wordAt(tokens, at - 1) === '{' ? at - 2 : at - 1);
    if (isYearBlank(tokens, at) || isDateBlank(tokens, at) || isQuarterBlank(tokens, at)) return true;
    if (isByWhen(tokens, at)) return true;
    if (UNTIL.test(before) && (before !== 'by' || UNDECIDED.test(token.word) || at > first)) return true;
    const named = token.kind === 'mark' ? LONGEST_BLANK : 1;
    return (
      BEFORE_A_TIME.test(before) && tokens.slice(at + 1, at + 1 + named).some(({ word }) => TIME.test(word))
    );
  });
}

const UNTIL = /^(?:by|until|till|before)$/;

/** "20__", "20XX" */
function isYearBlank(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at - 1) === '20' && tokens[at]?.joined === true && /^(?:_|xx|yy)$/.test(wordAt(tokens, at))
  );
}

function isDateBlank(tokens: readonly Token[], at: number): boolean {
  return (
    OF_A_DATE.test(wordAt(tokens, at)) &&
    /^[/.-]$/.test(wordAt(tokens, at + 1)) &&
    OF_A_DATE.test(wordAt(tokens, at + 2))
  );
}

/** "by Q_" */
function isQuarterBlank(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === '_' && wordAt(tokens, at - 1) === 'q';
}

/** "who does what by when" */
function isByWhen(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'when' && wordAt(tokens, at - 1) === 'by' && tokens[at + 1]?.kind !== 'word';
}

function isPlaceholder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  if (token.kind === 'word') {
    if (UNDECIDED.test(token.word) || isYearBlank(tokens, at) || isDateBlank(tokens, at)) return true;
    if (token.word === 'when') return isByWhen(tokens, at);
    if (/^X{3,}$/.test(token.text)) return true;
    if (/^(?:gen|generation|on|-)$/.test(before) || /^(?:axis|ads|twitter|th)$/.test(after)) return false;
    return (
      isMoneySign(before) ||
      COUNTED.test(after) ||
      (OPENERS.test(before) && (after === '' || /s$|^[.,]$/.test(after)))
    );
  }
  if (token.text === '_') return after === '_' || isQuarterBlank(tokens, at);
  if (token.text === '…') return OPENERS.test(before);
  if (token.text === '.') return after === '.' && wordAt(tokens, at + 2) === '.' && OPENERS.test(before);
  if (token.text === '?') return after === '%' || isMoneySign(before) || after === '?';
  if (token.text === '[') return isBlankIn(tokens, at);
  return /^[<{]$/.test(token.text) && tokens[at + 1]?.kind === 'word';
}

const LONGEST_IN_BRACKETS = 8;

/** "[number]", "[Business Name]", but not a note: "[Priya]", "[owner: Ana]", "[see brief]", "[Google Ads]". */
function isBlankIn(tokens: readonly Token[], opened: number): boolean {
  const inside: Token[] = [];
  for (let at = opened + 1; inside.length < LONGEST_IN_BRACKETS && tokens[at]; at++) {
    if (tokens[at]?.text === ']') break;
    inside.push(tokens[at] as Token);
  }
  const [first] = inside;
  if (first?.kind !== 'word' || /^(?:see|cf|ask|check|owner|note)$/.test(first.word)) return false;
  if (inside.some(({ text }) => text === ':')) return false;
  return !inside.every(isInTitleCase) || inside.some(({ stem }) => ASKED_FOR.test(stem));
}

const isInTitleCase = ({ text }: Token) => /^[A-Z][a-z]+$/.test(text);
/** What a template leaves to be filled in. */
const ASKED_FOR =
  /^(?:number|date|metric|name|amount|percent|percentage|channel|audience|product|service|month|quarter|year|city|location|place|timeframe|deadline|target|goal|platform|company|business|brand|customer|value|price|kpi|industry|country|season|event|campaign|insert|your|figure|day|time|period|result|outcome|action|topic|persona|segment|region|market|activity)$/;
