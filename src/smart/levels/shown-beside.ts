import type { Evidence } from '../evidence/evidence.ts';
import { quote } from '../evidence/evidence.ts';
import { isPlain } from '../evidence/vocabularies.ts';
import { isOwnPeople } from '../evidence/word-groups.ts';
import { opensNumeral } from '../numbers/numerals.ts';
import { isDeterminer } from '../text/small-words.ts';
import type { Span } from '../text/span.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { OWN_WORK } from '../vocabulary/activities.ts';
import { oneOf } from '../vocabulary/terms.ts';
import { isRaised } from './income.ts';

/** Not "held until August". */
const isTold = oneOf(`${OWN_WORK}, add, give, make, spend, enter`);
const NEAR = 5;

/** What stands beside the target and shows how to reach it, with no word such as "by" before it. */
export function shownBeside(evidence: Evidence): string | undefined {
  return (
    ownWorkBeside(evidence) ?? mainChannel(evidence) ?? offerBeside(evidence) ?? workCountedBeside(evidence)
  );
}

/** "Ask every client and collect 80 reviews": the work that will bring the result stands beside it. */
function ownWorkBeside(evidence: Evidence): string | undefined {
  const { work, clauses, amounts, text, tokens } = evidence;
  const serves = amounts.some(
    (amount) => clauses.of[amount.from] === 'purpose' || isRaised(evidence, amount),
  );
  if (!work.active || (work.only && !serves) || isAskedFor(evidence)) return undefined;
  // "30 orders a week, held until August", "after our demo goes live", "return on investment"
  const verb = clauses.verbs.find(
    ({ value, from, to }) =>
      value === 'work' &&
      (from === 0 || isOwnPeople(wordAt(tokens, from - 1))) &&
      !/^(?:on|of|up)$/.test(wordAt(tokens, to)),
  );
  const told = verb ?? work.verbs.find((one) => isToldApart(tokens, one));
  return told && quote(text, tokens, told.from, Math.min(told.to + 3, tokens.length));
}

/** "Win 12 clients by May: call ten a week", "…; email past guests", but not "work harder" or "hire, bar". */
function isToldApart(tokens: Evidence['tokens'], { from, to }: Span): boolean {
  const mark = wordAt(tokens, from - 1);
  if (!/^[-:;.,]$/.test(mark) || !isTold(wordAt(tokens, from))) return false;
  const object = tokens[to];
  if (object && (isDeterminer(object.word) || opensNumeral(object))) return true;
  if (mark === ',') return false;
  for (let at = to; at < to + NEAR && tokens[at] && tokens[at]?.kind !== 'mark'; at++)
    if (!isPlain(tokens[at] as Token)) return true;
  return false;
}

/** "be asked to speak": others do the asking. */
export function isAskedFor({ tokens, clauses }: Evidence): boolean {
  const at = wordAt(tokens, 0) === 'to' ? 2 : 1;
  return wordAt(tokens, at - 1) === 'be' && clauses.verbs.some(({ from }) => from === at);
}

const MAIN = /^(?:main|primary|key|chief|principal|first|only|core|lead|leading)$/;
const WAY = /^(?:channel|route|tool|medium|source|driver|lever|engine|vehicle|hook|draw)$/;

/** "newsletter list as main channel" */
function mainChannel({ tokens, text }: Evidence): string | undefined {
  const at = tokens.findIndex(
    ({ word }, as) =>
      word === 'as' &&
      [1, 2, 3].some(
        (step) => MAIN.test(wordAt(tokens, as + step)) && WAY.test(stemAt(tokens, as + step + 1)),
      ),
  );
  if (at < 1) return undefined;
  let from = at;
  while (
    from > 0 &&
    at - from < NEAR &&
    tokens[from - 1]?.kind === 'word' &&
    !/^(?:with|and)$/.test(wordAt(tokens, from - 1))
  )
    from -= 1;
  return from < at ? quote(text, tokens, from, at) : undefined;
}

const GIVEN = /^(?:get|gets|receive|receives|earn|earns|pay|pays|save|saves)$/;
const LESS_TO_PAY = /^(?:off|half|free|discount|voucher|credit|cashback|gift|reduction|rebate)$/;
/** "half are doubles", "nut-free", "free of nuts", "no discounts" */
const isNoOffer = (tokens: Evidence['tokens'], at: number) =>
  tokens[at]?.joined === true ||
  /^(?:no|without)$/.test(wordAt(tokens, at - 1)) ||
  /^(?:of|from|range)$/.test(wordAt(tokens, at + 1));

/** "freshmen get 30 percent off", "first box free": what those who come get for it. */
function offerBeside({ tokens, text, clauses, amounts }: Evidence): string | undefined {
  for (let at = 2; at < tokens.length; at++) {
    if (!LESS_TO_PAY.test(stemAt(tokens, at)) || isNoOffer(tokens, at)) continue;
    let from = at;
    while (at - from < LONGEST_OFFER && isInAnOffer(tokens[from - 1])) from -= 1;
    const mark = wordAt(tokens, from - 1);
    if (!/^[-:;.,]$/.test(mark)) continue;
    const told = clauses.verbs.find((verb) => verb.from >= from && verb.from <= at);
    const given = tokens.slice(from + 1, at).some(({ word }) => GIVEN.test(word));
    const isBeside = amounts.some((amount) => amount.to < from);
    if (isBeside && (given || (!told && mark !== ',' && isPriced(tokens, at))))
      return quote(text, tokens, from, from === at ? at + 2 : at + 1);
  }
  return undefined;
}

/** "first box free", "20% off", "half price", but not "gift cards" */
const isPriced = (tokens: Evidence['tokens'], at: number) =>
  /^(?:free|off)$/.test(wordAt(tokens, at)) || wordAt(tokens, at + 1) === 'price';
const LONGEST_OFFER = 12;
const isInAnOffer = (token: Token | undefined) =>
  token !== undefined && (token.kind !== 'mark' || /^[%£$€]$/.test(token.text));

/** "$50,000 in fees, 50 blog posts, one open day a month": a result, and the work that goes with it. */
function workCountedBeside({ tokens, text, amounts, work }: Evidence): string | undefined {
  const [target] = amounts;
  if (!target || work.active) return undefined;
  const made = work.deliverables.find(({ from }) =>
    amounts.some(
      (amount) =>
        amount !== target &&
        amount.unit === 'count' &&
        (amount.to === from || amount.to + 1 === from) &&
        /^(?:,|and|;|\+|:|-)$/.test(wordAt(tokens, amount.from - 1)),
    ),
  );
  return made && quote(text, tokens, made.from - 1, made.to);
}
