/** The Review sheet: the questions of a strategic review, asked before the next year's goals are set. */
import type { SheetDescription } from './sheet.ts';

export const REVIEW_QUESTIONS = [
  'What worked this year?',
  'What did not work, and why?',
  'Who are our buyers?',
  'Do we truly understand them: what they need, fear and compare us with?',
  'Which campaign went flat?',
  'What value do we give the market?',
  'What are competitors doing?',
  'What changed in the market?',
] as const;

/** The cell left of where the names of those present go, above the header. */
export const ATTENDEES_LABEL = 'Attendees';

export const REVIEW_SHEET: SheetDescription = {
  key: 'review',
  name: 'Review',
  anchor: 'question',
  headerRow: 2,
  columns: [
    { key: 'question', title: 'Question', width: 260, wrap: true, note: 'Add your own below.' },
    {
      key: 'answer',
      title: 'Answer',
      width: 360,
      wrap: true,
      note: 'Facts first: figures, examples, quotes of buyers.',
    },
    { key: 'decision', title: 'Decision', width: 260, wrap: true, note: 'What you will do, stop or change.' },
    { key: 'goalId', title: 'Goal ID', width: 100, note: 'The goal that follows from it, such as G1.' },
    { key: 'date', title: 'Date', width: 100, format: 'date', note: 'When it was decided.' },
  ],
  rules: [],
};
