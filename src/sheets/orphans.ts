import { orphansOf } from '../plan/orphans.ts';
import type { Book } from './book.ts';
import { NO_ROWS, openRows } from './goals.ts';

/** What belongs to rows of the plan that were deleted by hand, in sentences. */
export function findOrphans(book: Book): string[] {
  const plan = openRows(book, 'plan');
  if (!plan) return [];
  const rowsOf = (key: 'milestones' | 'funnel' | 'checkIns') => openRows(book, key) ?? NO_ROWS;
  return orphansOf({
    plan,
    milestones: rowsOf('milestones'),
    funnel: rowsOf('funnel'),
    checkIns: rowsOf('checkIns'),
  });
}
