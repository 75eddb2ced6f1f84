import { wordAt } from '../dates/period.ts';
import { perWord } from '../text/per-word.ts';
import type { Token } from '../text/tokens.ts';

const LETTERS = /^(?:x|xx|xxx|y|z|n|xyz|yy)$/;
const COUNTED =
  /^(?:%|percent|pct|number|amount|amounts|dollars|euros|pounds|points|times|k|new|more|qualified|months|weeks|days|years|quarters|additional|per)$/;
const OPENERS = /^(?:by|to|of|from|than|within|least|with|get|generate|gain|reach|sell|win|=|in)$/;

const MARKS = /^[_….?[<{]$/;
const UNDECIDED = /^(?:tbd|tbc|tba)$/;
const mayStandForBlank = perWord(({ kind, text, word }) =>
  kind === 'word' ? LETTERS.test(word) || UNDECIDED.test(word) : MARKS.test(text),
);

/** Whether a blank is left to be filled in: "X%", "[number] leads", "by …", "___", "TBD". */
export function hasPlaceholder(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => mayStandForBlank(token) && isPlaceholder(tokens, at));
}

function isPlaceholder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  if (token.kind === 'word') {
    if (UNDECIDED.test(token.word)) return true;
    if (/^(?:gen|generation|on|-)$/.test(before) || /^(?:axis|ads|twitter|th)$/.test(after)) return false;
    return (
      /^[$€£¥]$/.test(before) ||
      COUNTED.test(after) ||
      (OPENERS.test(before) && (after === '' || /s$|^[.,]$/.test(after)))
    );
  }
  if (token.text === '_') return after === '_';
  if (token.text === '…') return OPENERS.test(before);
  if (token.text === '.') return after === '.' && wordAt(tokens, at + 2) === '.' && OPENERS.test(before);
  if (token.text === '?') return after === '%' || /^[$€£¥]$/.test(before) || after === '?';
  const opened = token.text === '[' || token.text === '<' || token.text === '{';
  return opened && tokens[at + 1]?.kind === 'word';
}
