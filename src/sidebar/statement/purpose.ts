/** What a goal is for, as the end of its sentence. */
import { headOf, isClause, shortened, tidy, uncapitalised, withoutWish } from './phrases.ts';
import { opensWithVerb } from './words.ts';

const MORE = /^(?:more|higher|better|bigger|fewer|less|lower)\s/i;
const SAID = /^(?:so that|in order to|as part of|in support of|for)\s/i;

/** Nouns that say an aim by themselves: "brand awareness". */
const AIMS =
  /\b(?:awareness|growth|loyalty|retention|engagement|trust|visibility|profitability|recognition|satisfaction|reputation|launch|expansion)$/i;

/**
 * What a wish is for, to be said after its metric; '' for a complaint, a channel or a bare thing, which is no purpose.
 * @example "help people find the right SPF", "brand awareness"; '' for "CAC is killing us"
 */
export function purposeOfWish(wish: string): string {
  const bare = tidy(wish);
  if (/^(?:by|until|before|within|in|on|at)\b/i.test(bare)) return '';
  if (opensWithVerb(bare) || MORE.test(bare) || SAID.test(bare)) return bare;
  return AIMS.test(bare) && !isClause(bare) ? bare : '';
}

/** ", to grow online sales" · ", in support of brand awareness" · ", so that customers stay" */
export function asPurpose(purpose: string): string {
  const bare = withoutWish(tidy(purpose));
  if (bare === '') return '';
  const isDeed = opensWithVerb(bare) || /^to\s/i.test(tidy(purpose));
  if (isDeed) return `, to ${lowered(bare.replace(/^to\s+/i, ''))}`;
  if (MORE.test(bare)) return `, for ${lowered(bare)}`;
  if (SAID.test(bare)) return `, ${lowered(bare)}`;
  return `, in support of ${asAim(bare)}`;
}

/** The same for the goal behind a purpose: only a deed can be for the sake of another. */
export function asPartOf(parent: string): string {
  const bare = withoutWish(tidy(parent)).replace(/^to\s+/i, '');
  if (bare === '') return '';
  return opensWithVerb(bare)
    ? ` as part of the plan to ${lowered(bare)}`
    : ` in support of ${MORE.test(bare) ? lowered(bare) : asAim(bare)}`;
}

/** Whether a goal behind it may follow: "for more orders in support of growth" is one end too many. */
export function isDeed(purpose: string): boolean {
  return purpose.startsWith(', to ');
}

const MOST_WORDS = 9;

/**
 * What a goal supports in a few words: an objective with its figure, a long goal of the plan without its figures,
 * dates and means.
 */
export function objective(supports: string): string {
  const bare = tidy(supports);
  if (bare.split(' ').length <= MOST_WORDS && !/\sfrom\s.*\sto\s/.test(bare)) return bare;
  return shortened(gist(bare)) || bare;
}

/** Notes and complaints are quoted; a plan, a launch and their like are "the" one. */
function asAim(aim: string): string {
  if (/[:+%#→>=/]|->/.test(aim) || isClause(aim)) return `“${aim.replace(/["“”]/g, '')}”`;
  const low = uncapitalised(aim);
  const isNamed =
    /^(?:the|our|my|your|its|their|an?|this|next|last)\s/i.test(low) ||
    !/\b(?:plan|strategy|budget|roadmap|target|goal|vision|mission|forecast|OKRs?|objective|launch)$/i.test(
      headOf(low),
    );
  return isNamed ? low : `the ${low}`;
}

/** The first word of a deed is a verb, whatever its capitals. */
function lowered(deed: string): string {
  return /^\p{Lu}\p{Ll}/u.test(deed) ? deed.charAt(0).toLowerCase() + deed.slice(1) : deed;
}

/** A parent goal in a few words: what it wants, without its figures, dates and means. */
export function gist(statement: string): string {
  const bare = tidy(statement);
  const cut = bare.search(
    /\s+(?:from|to|by|at or (?:above|below))\s+(?:about\s+)?[\p{Sc}A-Z]{0,4}\s?\d|\s+[\p{Sc}A-Z]{0,4}\s?\d\S*\s*(?:[→⇒➔>]|->|=>)|,(?!\d)|\s+(?:by|until|before|within|through|via|in order to)\s/u,
  );
  return cut > 0 ? tidy(bare.slice(0, cut)) : bare;
}
