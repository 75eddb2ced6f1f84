import { terms } from '../vocabulary/terms.ts';
import { perWord } from './per-word.ts';
import { byFirstWord, isSaidAt, type Saying } from './sayings.ts';
import { opensFigure } from './small-numbers.ts';
import { isDefinite } from './small-words.ts';
import { type Token, tokenAt, tokenise, wordAt } from './tokens.ts';

/** What a goal may begin with, by the verb that every reader knows. */
const FOR_ANYTHING: Readonly<Record<string, string>> = {
  keep: 'hold on to, hold onto, hang on to, hang onto, cling to, preserve',
  use: 'make use of, utilise, utilize',
  launch: 'bring out',
  produce: 'turn out, churn out, crank out, pump out',
  increase: 'push up, bump up, step up, ramp up, jack up, hike up, crank up',
};
const FOR_A_FIGURE: Readonly<Record<string, string>> = {
  reach: `finish at, finish with, finish on, end at, end with, end on, end up at, end up with, arrive at, come in at, land at,
    make it to, climb to, rise to`,
  exceed: 'pass, go past, get past, go beyond, get beyond, go over, get over, break, crack, cross',
  sell: 'shift, flog, offload, get rid of, get shot of, let, let out, rent out, hire out, lease out, retail',
  win: 'port in',
  post: 'share',
  shave: 'knock',
};

interface Opening extends Saying {
  readonly verb: Token;
  readonly forAFigure: boolean;
}

let openings: ReadonlyMap<string, readonly Opening[]> | undefined;

const openedBy = perWord(({ word }) => {
  openings ??= byFirstWord([...listed(FOR_ANYTHING, false), ...listed(FOR_A_FIGURE, true)]);
  return openings.get(word);
});

function listed(ways: Readonly<Record<string, string>>, forAFigure: boolean): Opening[] {
  return Object.entries(ways).flatMap(([verb, list]) =>
    terms(list).map((way) => ({ words: way.split(' '), verb: tokenise(verb)[0] as Token, forAFigure })),
  );
}

/** "Shift 40 jars" as "sell 40 jars", "Hold on to members" as "keep members", "Put 5% on sales" as "Add 5% to sales". */
export function withKnownVerb(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (first && holdsALimit(tokens)) return [tokenAt(keepVerb(), first.start, first.end), ...tokens.slice(1)];
  const on = putOn(tokens);
  if (first && on > 0)
    return tokens.map((token, at) => {
      if (at !== 0 && at !== on) return token;
      return tokenAt(at === 0 ? addVerb() : toWhat(), token.start, token.end);
    });
  const opening = first && openedBy(first)?.find((one) => isSaidAt(tokens, 0, one));
  if (!opening) return tokens;
  const { words, verb, forAFigure } = opening;
  if (words[0] === 'pass' && isHandedOver(tokens))
    return [tokenAt(bringVerb(), first.start, first.end), ...tokens.slice(1)];
  if (forAFigure && !opensFigure(tokens[words.length]) && !opensABatch(tokens, words.length)) return tokens;
  const end = tokens[words.length - 1]?.end ?? 0;
  return [tokenAt(verb, first.start, end), ...tokens.slice(words.length)];
}

/** "Pass 40 leads to the sales team" */
function isHandedOver(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) => at <= LONGEST_HANDED && word === 'to' && isDefinite(wordAt(tokens, at + 1)),
  );
}

const LONGEST_HANDED = 12;

/** "the first run of 500 prints" */
function opensABatch(tokens: readonly Token[], at: number): boolean {
  return (
    isDefinite(wordAt(tokens, at)) &&
    [1, 2].some(
      (step) =>
        BATCH.test(wordAt(tokens, at + step)) &&
        wordAt(tokens, at + step + 1) === 'of' &&
        opensFigure(tokens[at + step + 2]),
    )
  );
}

const BATCH = /^(?:run|batch|edition|load|lot|crop|stock|consignment|shipment)$/;

let bring: Token | undefined;
const bringVerb = (): Token => (bring ??= tokenise('bring')[0] as Token);
let add: Token | undefined;
let to: Token | undefined;
const addVerb = (): Token => (add ??= tokenise('add')[0] as Token);
const toWhat = (): Token => (to ??= tokenise('to')[0] as Token);

/** Where "on" stands in "Put 5% on sales", which adds it to them; 0 in "Put ten ads on Facebook". */
function putOn(tokens: readonly Token[]): number {
  if (wordAt(tokens, 0) !== 'put' || !opensFigure(tokens[1])) return 0;
  let at = 1;
  while (tokens[at]?.kind === 'number' || SUM.test(wordAt(tokens, at))) at += 1;
  return wordAt(tokens, at) === 'on' ? at : 0;
}

const SUM = /^(?:[$€£¥₹%]|percent|points?|[km]|million|thousand|a|per|head|week|month|year)$/;

let keep: Token | undefined;
const keepVerb = (): Token => (keep ??= tokenise('keep')[0] as Token);
const LONGEST_LIMITED = 7;

/** "Hold churn below 4%", not "Hold talks in 3 schools". */
function holdsALimit(tokens: readonly Token[]): boolean {
  if (wordAt(tokens, 0) !== 'hold' || opensFigure(tokens[1])) return false;
  const limit = tokens
    .slice(0, LONGEST_LIMITED)
    .findIndex(({ word }) => /^(?:below|under|above|at)$/.test(word));
  return (
    limit > 1 &&
    opensFigure(tokens[limit + 1]) &&
    (wordAt(tokens, limit) !== 'at' || wordAt(tokens, limit + 2) === '%')
  );
}
