import { endsANoun } from '../text/nouns.ts';
import { stemAt, type Token, wordAt } from '../text/tokens.ts';
import { isPlain } from './vocabularies.ts';

const DETERMINER = /^(?:a|an|the|our|my|your|their|its|this|that|these|those|us|it|them|all|up|out)$/;
const AFTER_A_BREAK = /^(?:|,|-|:|;|days?|weeks?|months?|years?|hours?|time)$/;
const STATE = /^(?:be|become|becomes|becoming|being|is|are|was|were|been|look|feel|seem)$/;
const DEGREE = /^(?:more|very|most|so|truly|really|well|better|less|as|fully|highly|widely|known)$/;

/** "picking up the phone", "to survive", "has recorded a profit", "become respected": no thing, but what it does or is. */
export function isDoing(tokens: readonly Token[], at: number, describes: boolean): boolean {
  const { word } = tokens[at] as Token;
  const [before, after] = [wordAt(tokens, at - 1), tokens[at + 1]];
  const ends = !describes && (after?.kind !== 'word' || isPlain(after));
  if (/\w{4}ly$/.test(word) && !NO_ADVERB.test(word)) return true;
  if (/(?:ed|ing)$/.test(word) && ends && !/^(?:for|the|of|in|from|on)$/.test(before) && !isTrade(tokens, at))
    return true;
  if ((/ed$/.test(word) || PARTICIPLE.test(word)) && /^(?:have|has|had|having|been)$/.test(before))
    return true;
  if (/ing$/.test(word) && AFTER_A_BREAK.test(before)) return true;
  if (ALWAYS_DOES.test(before)) return true;
  if ((before === 'to' || at === 0) && DETERMINER.test(after?.word ?? '')) return true;
  let back = at - 1;
  while (back > 0 && DEGREE.test(wordAt(tokens, back))) back -= 1;
  return STATE.test(wordAt(tokens, back)) && ends;
}

/** "our bookkeeping plan", "a monthly cleaning service": what kind it is, but a "growing business" is any. */
function isTrade(tokens: readonly Token[], at: number): boolean {
  return (
    /ing$/.test(wordAt(tokens, at)) &&
    !PRAISES.test(wordAt(tokens, at)) &&
    !endsANoun(tokens[at + 1]) &&
    /^(?:our|my|a|an|its|their|this|monthly|weekly|daily|annual|yearly|new|more)$/.test(
      wordAt(tokens, at - 1),
    ) &&
    SOLD_AS.test(stemAt(tokens, at + 1))
  );
}

const PRAISES = /^(?:growing|leading|thriving|upcoming|ongoing|winning|inspiring|lasting|pleasing)$/;
const SOLD_AS = /^(?:service|plan|product|programme|program|offer|offering|solution|package)$/;

const PARTICIPLE =
  /^(?:won|sold|made|built|brought|grown|found|met|sent|taken|run|held|risen|fallen|become|gone|got|seen|paid|drawn|lost|kept|bought|cut|beaten|given|chosen)$/;

/** After these there is a verb. */
const ALWAYS_DOES = /^(?:we|i|they|who|will|shall|should|must|can|could|would|might|cannot)$/;

const NO_ADVERB =
  /^(?:family|supply|assembly|elderly|butterfly|jelly|italy|sicily|anomaly|monopoly|friendly|homely)$/;
