import type { Evidence } from '../evidence/evidence.ts';
import { sideOf } from '../evidence/kept-limit.ts';
import { wordAt } from '../text/tokens.ts';
import { aimed, nounOf } from './noun.ts';

/** Whether less of it is better, as of costs and churn. */
export function isToFall(evidence: Evidence): boolean {
  const { clauses, tokens, firm } = evidence;
  const { metric, from = 0 } = aimed(evidence) ?? {};
  const [verb] = clauses.verbs;
  if (verb?.value === 'lower' && verb.to <= from && from <= verb.to + NEAR) return true;
  if (metric) return metric.better === 'down';
  const noun = nounOf(evidence) ?? '';
  if (COSTLY.test(noun)) return verb?.value !== 'raise';
  return (
    verb?.value === 'lower' ||
    /^(?:fewer|less)$/.test(wordAt(tokens, 0)) ||
    (firm !== undefined && (firm.value === 0 || sideOf(tokens, firm) === 'at most')) ||
    UNWANTED.test(noun)
  );
}

const NEAR = 3;
const COSTLY =
  /^(?:(?:\w+ )?(?:costs?|expenses?)\b|(?:ads?|advertising|marketing|media|acquisition) spend|time to |waiting time)/;
const UNWANTED =
  /(?:no.shows?|stockouts?|poverty|homelessness|hunger|loneliness|crime|waste|litter|pollution|emissions|deaths|complaints?|refunds?|cancellations?|drop.?outs?|absences|accidents|errors?|returns|breakdowns|thefts?|delays?)$/;
