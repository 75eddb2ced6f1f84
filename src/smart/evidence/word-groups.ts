import { perWord } from '../text/per-word.ts';
import { inflect } from '../text/verbs.ts';
import { TO_ORDER } from '../vocabulary/changes.ts';
import {
  ACTING,
  GAINED,
  GAINING,
  LETS_OTHERS,
  NO_PEOPLE,
  NOT_GERUND,
  ON_THE_MIND,
  OWN_PEOPLE,
  OWNERS_OF_ALL,
  PEOPLE,
  TRADE_WORDS,
  WON_OVER,
} from '../vocabulary/grammar.ts';
import { oneOf } from '../vocabulary/terms.ts';

/** Whether a word stands before what is gained: more, new, additional. */
export const isGain = oneOf(GAINED);

/** Whether a verb wins people or things: win, retain, book. */
export const gains = oneOf(GAINING, inflect);

/** Whether a verb wins whoever comes after it: attract, recruit, sign. */
export const hasWon = oneOf(WON_OVER, inflect);

/** Whether a verb is what a trade does for those who order it: groom, rewire, repair. */
export const isToOrder = oneOf(TO_ORDER, inflect);

/** Whether a verb lets others do something: get, help, encourage. */
export const letsDo = oneOf(LETS_OTHERS);

/** Whether a verb asks others without making sure that they do it: encourage, inspire. */
export const onlyUrges = oneOf('encourage, inspire, motivate, urge', inflect);

/** Whether a word in -ing is a noun of its own: marketing, advertising. */
export const isNoGerund = oneOf(NOT_GERUND);

/** Whether a word names what goes on in heads: awareness, trust, to understand. */
export const isMindset = oneOf(ON_THE_MIND, inflect);

/** Whether a word names people, whoever they are. */
export const isPeople = oneOf(PEOPLE);

/** Whether a word names the organisation's own people: staff, board, faculty. */
export const isOwnPeople = oneOf(OWN_PEOPLE);

/** Whether a word in an outcome's name says only of which trade it is, or how it is counted. */
export const isOfTheTrade = oneOf(TRADE_WORDS);

/** Whether what somebody owns is no narrower than the business's own: "the hotel's revenue". */
export const ownsAll = oneOf(OWNERS_OF_ALL);

/** Whether a word names a business or the part of it that sets out to do something: firm, board, clinic. */
export const isHouse = oneOf(`${OWNERS_OF_ALL}, ${ACTING}`);

const isThing = oneOf(NO_PEOPLE);
/** Whether a plural ends as words for people do: anglers, visitors, florists, churchgoers. */
export const endsLikePeople = perWord(
  ({ word, stem }) => word !== stem && /(?:\w{3}(?:er|or|ist|ian)|goer)$/.test(stem) && !isThing(stem),
);
