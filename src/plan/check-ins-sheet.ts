/** The Check-ins sheet: an append-only log of where the goals stand, and of changed targets. */
import type { SheetDescription } from './sheet.ts';

export const CHECK_INS_SHEET: SheetDescription = {
  key: 'checkIns',
  name: 'Check-ins',
  anchor: 'id',
  marked: true,
  columns: [
    { key: 'date', title: 'Date', width: 100, format: 'date', note: 'The day the value was read.' },
    { key: 'id', title: 'ID', width: 60, note: 'The goal, strategy or tactic, such as G1.' },
    {
      key: 'value',
      title: 'Value',
      width: 100,
      format: 'metric',
      note: 'For a Total: everything so far, not only what came since the last check-in. For a Level: the reading.',
    },
    {
      key: 'confidence',
      title: 'Confidence',
      width: 100,
      between: [0, 10],
      format: 'number',
      note: '0–10: how sure are you that the goal will be reached?',
    },
    {
      key: 'note',
      title: 'Note',
      width: 360,
      wrap: true,
      note: 'What happened, and what you will do next. A changed target is noted here by itself.',
    },
    { key: 'who', title: 'Who', width: 100, note: 'Who checked in.' },
  ],
  rules: [
    { column: 'confidence', when: { below: 4 }, tone: 'bad' },
    { column: 'confidence', when: { atLeast: 8 }, tone: 'good' },
  ],
};
