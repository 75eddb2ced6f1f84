/** What is sent to the sheet when a goal is saved. */
import type { SaveGoalRequest } from '../../rpc.ts';
import type { Work } from '../draft.ts';
import { removedIds } from './answers.ts';
import { derive } from './derived.ts';
import { goalPlanOf } from './goal-plan.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * An edited goal goes together with the goal as it was loaded, read from its answers in the very same way: what
 * nobody touched is the same in both, whatever the fields cannot show of it.
 */
export function saveRequest(
  { answers, saveKey, editing, tried }: Work,
  around: Surroundings,
): SaveGoalRequest {
  const planOf = (given: typeof answers) => goalPlanOf(given, derive(given, around), around);
  const request = { saveKey, plan: planOf(answers), tried: tried.map(planOf), removedIds: [] };
  if (!editing) return request;
  const { id, before } = editing;
  return {
    ...request,
    id,
    before: planOf(before),
    removedIds: removedIds(before, answers),
  };
}
