/** Strategies and tactics as the means of a sentence: deeds as "by killing …", things as "through …". */
import { singular } from '../../marketing/metrics/words.ts';
import { aOrAn, headOf, isClause, shortened, tidy, uncapitalised, withoutWish } from './phrases.ts';
import { gerund, opensWithVerb } from './words.ts';

const MOST_MEANS = 2;

interface Means {
  readonly opening: 'by' | 'through';
  readonly phrase: string;
}

/**
 * The first two means that read as part of a sentence.
 * @example " by killing ad sets over €60 CPA and through a creatives test"; '' for none
 */
export function asMeans(said: readonly string[]): string {
  const means = said.flatMap((one) => meansOf(one) ?? []).slice(0, MOST_MEANS);
  return means
    .map(({ opening, phrase }, place) => {
      const before = place === 0 ? ' ' : ' and ';
      return opening === means[place - 1]?.opening ? before + phrase : `${before}${opening} ${phrase}`;
    })
    .join('');
}

/** Whether a goal speaks of it already, as "with pop-ups" does of an exit-intent pop-up. */
export function isSaidWith(goal: string, means: string): boolean {
  const [, said] = /\swith\s(.+?)(?=,|\s(?:to|by|from|until|through)\s|$)/i.exec(goal) ?? [];
  return said !== undefined && wordsOf(means).some((word) => wordsOf(said).includes(word));
}

/** The words that tell one thing from another, in the singular. */
function wordsOf(phrase: string): string[] {
  const words = [...phrase.toLowerCase().matchAll(/\p{L}[\p{L}-]{3,}/gu)].map(([word]) => singular(word));
  return words.filter(
    (word) => !/^(?:more|less|that|this|than|their|your|each|every|with|from|into|first|better)$/.test(word),
  );
}

/** A deed or a thing, without its details; undefined for a sentence of its own, and for what cannot be shortened. */
function meansOf(said: string): Means | undefined {
  const byDoing = /^by\s+(\w+ing\b.*)$/i.exec(tidy(said))?.[1];
  if (byDoing !== undefined) return { opening: 'by', phrase: byDoing };
  const bare = withoutWish(
    tidy(said).replace(/^(?:through|via|by means of|by|with the help of|with|using)\s+/i, ''),
  ).replace(/^we\s+/i, '');
  const phrase = shortened(withoutDetails(bare));
  if (phrase === '') return undefined;
  const deed = asDeed(phrase);
  if (deed !== undefined) return { opening: 'by', phrase: deed };
  return isClause(phrase) ? undefined : { opening: 'through', phrase: asThing(phrase) };
}

/** "UGC creatives test, 12 per month" → "UGC creatives test"; a list keeps its commas. */
function withoutDetails(phrase: string): string {
  const isList = /,[^,]+(?:,[^,]+)*\s(?:and|or|&)\s/.test(phrase);
  const [head = ''] = phrase.replace(/\s*[([][^)\]]*[)\]]/g, '').split(/:\s|\s[–—-]\s|;/);
  return tidy(isList ? head : (head.split(/,\s/)[0] ?? ''));
}

/** "Send emails and offer discounts" → "sending emails and offering discounts" */
function asDeed(phrase: string): string | undefined {
  const test = /^(a\/b|split)[\s-]test\s+(.+)$/i.exec(phrase);
  if (test) return `${test[1]?.toUpperCase() === 'A/B' ? 'A/B' : 'split'} testing ${test[2]}`;
  if (!opensWithVerb(phrase)) return undefined;
  const [, first = phrase, and = '', second = ''] = /^(.+?)(\s+(?:and|&)\s+)(.+)$/.exec(phrase) ?? [];
  const next = second === '' ? '' : and + (asDeed(second) ?? second);
  const [verb = '', ...rest] = first.split(' ');
  return [gerund(verb.toLowerCase()), ...rest].join(' ') + next;
}

/** Things of which a plan has one and says so: "a skin quiz", "an SMS drop alert". */
const COUNTED =
  /\b(?:campaign|programme|program|scheme|test|quiz|series|flow|sequence|sprint|waitlist|list|show|competition|contest|giveaway|raffle|partnership|collaboration|pop-up|event|webinar|podcast|blog|video|shoot|subscription|alert|discount|sale|promotion|offer|bundle|survey|app|page|calculator|guide|course|community|club|hub|calendar|lookbook|drop|referral|audit|redesign|relaunch|rebrand|workshop|roadshow|newsletter|checkout|filter)$/i;

function asThing(phrase: string): string {
  const low = uncapitalised(phrase);
  const hasDeterminer = /^(?:the|an?|our|my|your|its|their|this|every|each|no|more|one|two|three|\d)\b/i;
  const head = headOf(low);
  if (hasDeterminer.test(low) || !COUNTED.test(head) || /\s(?:and|&)\s/.test(head)) return low;
  return `${aOrAn(low)} ${low}`;
}
