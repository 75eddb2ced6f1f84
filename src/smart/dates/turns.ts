import { type Token, wordAt } from '../text/tokens.ts';

/** What is said of a period or a happening: that it is over then, or that it sets in. */
export type Turn = 'ends' | 'begins';

const VERBS: Readonly<Record<Turn, ReadonlySet<string>>> = {
  ends: new Set('ends closes finishes concludes expires lapses elapses pass elapse'.split(' ')),
  begins: new Set(
    'starts begins opens reopens launches relaunches dawns debuts premieres commences'.split(' '),
  ),
};

/** "the year is out", "2027 will close", "the card is introduced" */
const HELPED: Readonly<Record<Turn, ReadonlySet<string>>> = {
  ends: new Set(
    'over out up done through gone past passed behind complete completed end ended close closed finish finished expired elapsed'.split(
      ' ',
    ),
  ),
  begins: new Set(
    'underway live introduced launched relaunched unveiled released published founded established opened reopened started begun start begin open'.split(
      ' ',
    ),
  ),
};

const HELPERS = new Set(
  'is are was has have had been be gets get will should shall must would can finally all well and truly'.split(
    ' ',
  ),
);
const MOST_HELPERS = 4;

const OPENS_A_PHRASE =
  /^(?:draw|come|run|wrap|wind|tick|roll|kick|hit|go|get|under|set|switch|take|put|up)(?:s|es|ed|ped|ning|ing)?$/;
/** "draws to a close", "gets under way" */
const PHRASES: Readonly<Record<Turn, RegExp>> = {
  ends: /^(?:(?:draws?|drawing|comes?|coming) to an?|(?:runs?|wraps?|wrapped|winds?) (?:out|up|down)|runs? its)\b/,
  begins:
    /^(?:under way|up and running|(?:goes|go|going) (?:live|on sale)|(?:comes?|rolls?|rolled) (?:out|round|around)|(?:kicks?|kicked|takes?) off|(?:hits?) the|sets? up|switched on|gets going)\b/,
};

/**
 * Whether what stands right after a period, or after anything else, says that it is over or that it begins:
 * "2027 closes", "the tax year is out", "Q3 has run its course", "the scheme gets under way".
 */
export function turnAt(tokens: readonly Token[], to: number): Turn | undefined {
  let at = to;
  while (HELPERS.has(wordAt(tokens, at)) && at < to + MOST_HELPERS) at += 1;
  const word = wordAt(tokens, at);
  // "once May is over", not "when the bill is over £50"
  const isMeasure = tokens[at + 1]?.kind === 'number' || /^[$€£¥]$/.test(wordAt(tokens, at + 1));
  const isHelped = !isMeasure && (at > to || tokens[to - 1]?.possessive === true);
  const isPhrase = OPENS_A_PHRASE.test(word);
  const phrase = isPhrase ? `${word} ${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}` : '';
  return (['ends', 'begins'] as const).find(
    (turn) => VERBS[turn].has(word) || (isHelped && HELPED[turn].has(word)) || PHRASES[turn].test(phrase),
  );
}

const OPENS_A_CLAUSE = /^(?:|when|once|as|while|time|before|until|till|after|[.,;:(-])$/;

/** What a clause says of a period: "when 2027 closes", "by the time June is through", "2027 will end with …". */
export function clauseTurn(tokens: readonly Token[], from: number, to: number): Turn | undefined {
  return OPENS_A_CLAUSE.test(wordAt(tokens, from - 1)) ? turnAt(tokens, to) : undefined;
}
