import { isChangeVerb } from '../numbers/roles.ts';
import { isPlural } from '../text/nouns.ts';
import { endsASentence, opensAside } from '../text/small-words.ts';
import { stemAt, type Token, tokensBefore, wordAt } from '../text/tokens.ts';
import { PEOPLE } from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';
import type { TimeReference } from './time-reference.ts';

/** In months: what takes longer is planned for once, not done time and again. */
const LONGEST_STEP = 2;

/** "payback within four months", "fill vacancies within 36 days": how long each takes is what is measured. */
export function isMeasured(tokens: readonly Token[], { from, to, months = 0 }: TimeReference): boolean {
  const framed = startOfFrame(tokens, from);
  if (isNamedByLength(tokens, framed) || isPaidBack(tokens, framed) || isOfEach(tokens, to)) return true;
  return months <= LONGEST_STEP && (isDoneToEach(tokens, framed) || isDoneByEach(tokens, framed));
}

const FRAMES = /^(?:in|within|inside|under|less|than|no|not|more|longer|at|most|about|around|an?)$/;

/** Where "in no more than" begins. */
function startOfFrame(tokens: readonly Token[], from: number): number {
  let at = from;
  while (FRAMES.test(wordAt(tokens, at - 1))) at -= 1;
  return at;
}

const LENGTH = /^(?:payback|turnaround|cycle|resolution|latency)$/;
const TIMED =
  /^(?:response|reply|lead|delivery|wait|waiting|load|loading|handling|processing|onboarding|setup|repair|service|checkout|cycle|resolution|changeover)$/;
const BACK_TO_VERB = 6;

/** "CAC payback", "delivery time", but not "cut delivery time within six months" */
function isNamedByLength(tokens: readonly Token[], end: number): boolean {
  const noun = stemAt(tokens, end - 1);
  const isLength = LENGTH.test(noun) || (noun === 'time' && TIMED.test(wordAt(tokens, end - 2)));
  return isLength && !tokensBefore(tokens, end, BACK_TO_VERB).some(isChangeVerb);
}

/** "CAC pays back inside nine months" */
const isPaidBack = (tokens: readonly Token[], end: number) =>
  wordAt(tokens, end - 1) === 'back' && /^(?:pays?|paid|earns?|earned)$/.test(wordAt(tokens, end - 2));

/** "within 14 days of every vacancy", "within two years of their first visit" */
const isOfEach = (tokens: readonly Token[], to: number) =>
  /^(?:of|after|from)$/.test(wordAt(tokens, to)) &&
  /^(?:every|each|any|their|his|her)$/.test(wordAt(tokens, to + 1));

const HANDLES =
  /^(?:resolve|settle|process|onboard|approve|handle|fulfil|fulfill|issue|repair|acknowledge|triage|assess|reimburse)$/;
const ENDS_A_CASE = /^(?:fill|close|clear|pay|return|complete|finish|turn|fix|let|relet|deliver|decide)$/;
/** What comes up time and again, one at a time. */
const CASE =
  /^(?:vacancy|role|position|ticket|case|complaint|request|enquiry|inquiry|query|claim|application|invoice|issue|fault|dispute|order|refund|loan|call|quote|parcel)$/;
const LONGEST_OBJECT = 3;

/** "fill vacancies", "close every support ticket", "onboard clients", but not "fill 12 vacancies", "fill seats" */
function isDoneToEach(tokens: readonly Token[], end: number): boolean {
  const isCase = CASE.test(stemAt(tokens, end - 1));
  for (let at = end - 2; at >= Math.max(0, end - 2 - LONGEST_OBJECT); at--) {
    const word = wordAt(tokens, at);
    if (HANDLES.test(word) || (isCase && ENDS_A_CASE.test(word)))
      return isPlural(tokens[end - 1]) || /^(?:each|every)$/.test(wordAt(tokens, at + 1));
    if (tokens[at]?.kind !== 'word' || /^(?:the|our|my|these|this|\w+ed)$/.test(word)) return false;
  }
  return false;
}

const isPeople = oneOf(PEOPLE);
const SHARE = /^(?:%|percent|half|third|thirds|quarter|quarters|in)$/;
const LONGEST_SUBJECT = 9;
/** Behind the subject these are no verb of what they do: "80% of members renewed within a month". */
const NO_DEED = /(?:ed|ing)$|^(?:is|are|be|to|will|should|must|have|has|on|signed|won|sold)$/;

/** "80% of new customers reorder within 60 days": each has days of their own. */
function isDoneByEach(tokens: readonly Token[], end: number): boolean {
  let start = end;
  while (start > 0 && !endsASentence(wordAt(tokens, start - 1))) start -= 1;
  const isShare = tokens.slice(start, start + 3).some(({ word }) => SHARE.test(word));
  if (!isShare) return false;
  for (let at = start + 1; at < Math.min(end, start + LONGEST_SUBJECT); at++) {
    const verb = tokens[at + 1];
    const isDeed = verb?.kind === 'word' && !opensAside(verb.word) && !NO_DEED.test(verb.word);
    if (isPeople(stemAt(tokens, at)) && at + 1 < end && isDeed && !isPeople(verb.stem)) return true;
  }
  return false;
}
