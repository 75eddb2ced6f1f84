/** What belongs to a row of the plan that someone deleted by hand. */
import { listed } from './listed.ts';
import { type ExistingRow, type SheetRows, textOf } from './rows.ts';

/** Q4 and H1 are no IDs, but what a goal may support. */
const AN_ID = /^[GST]\d+$/;

/** Words for one and for several of them. */
const BELONGINGS = {
  milestones: ['milestone', 'milestones'],
  funnel: ['funnel stage', 'funnel stages'],
  checkIns: ['check-in', 'check-ins'],
} as const;

type Belonging = keyof typeof BELONGINGS;

const WHAT_TO_DO =
  'To get a row of the plan back, use Edit ▸ Undo or File ▸ Version history. Otherwise give what it still has the ID of another row of the plan, or delete it.';

/** A sentence for each ID that rows name and the plan does not have, and what people can do. Nothing is changed. */
export function orphansOf(sheets: Readonly<Record<'plan' | Belonging, SheetRows>>): string[] {
  const idOf = (row: ExistingRow) => textOf(row, 'id').toUpperCase();
  const parentOf = (row: ExistingRow) => textOf(row, 'supports').toUpperCase();
  const present = new Set(sheets.plan.rows.map(idOf));
  const rowsOf = Object.keys(BELONGINGS).map(
    (key) => [key, sheets[key as Belonging].rows.map(idOf)] as const,
  );
  const named = [...sheets.plan.rows.map(parentOf), ...rowsOf.flatMap(([, ids]) => ids)];
  const gone = new Set(named.filter((id) => AN_ID.test(id) && !present.has(id)));
  const sentences = [...gone].map((id) => {
    const work = sheets.plan.rows
      .filter((row) => parentOf(row) === id)
      .map((row) => textOf(row, 'id') || 'a row');
    const counts = rowsOf.flatMap(([key, ids]) => {
      const count = ids.filter((one) => one === id).length;
      return count === 0 ? [] : [`${count} ${BELONGINGS[key as Belonging][count === 1 ? 0 : 1]}`];
    });
    const all = listed([...work, ...counts]);
    return `${id} is not in the plan any more, but still has ${all}.`;
  });
  return sentences.length > 0 ? [...sentences, WHAT_TO_DO] : [];
}
