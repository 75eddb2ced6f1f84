import { singular } from '../../marketing/metrics/words.ts';
import { headOf, uncapitalised } from '../statement/phrases.ts';

/**
 * One of what a stage counts, as it stands in a sentence.
 * @example oneOf('MQLs') //=> "MQL"; oneOf('Trial boxes') //=> "trial box"
 */
export function oneOf(stage: string): string {
  const head = headOf(stage);
  const [last = ''] = /[\p{L}\p{N}]+$/u.exec(head) ?? [];
  const low = last.toLowerCase();
  // of money there are no single sales, of a funnel there are
  const one = low === 'sales' ? 'sale' : singular(low);
  const said = low.startsWith(one) ? last.slice(0, one.length) : one;
  return uncapitalised(head.slice(0, head.length - last.length) + said + stage.slice(head.length));
}
