/** Keeps what is typed, so that closing the sidebar loses nothing. */
import type { IsoDay } from '../plan/goal.ts';
import { call } from './calls.ts';
import { type Answers, BLANK_ANSWERS } from './model/answers.ts';
import { STEPS, type Step } from './model/steps.ts';
import { newSaveKey } from './save-key.ts';

/** A goal that is being written: a new one, or one of the plan. */
export interface Work {
  readonly answers: Answers;
  readonly step: Step;
  /** Sent with every attempt to save: the same goal is never written twice. */
  readonly saveKey: string;
  readonly editing: { readonly id: string; readonly before: Answers } | null;
}

export function newWork(today: IsoDay): Work {
  return {
    answers: { ...BLANK_ANSWERS, start: today },
    step: 'Goal',
    saveKey: newSaveKey(),
    editing: null,
  };
}

const FORMAT = 1;
const PAUSE_MS = 800;

/** One call at a time, and only the newest text: answers may overtake one another. */
export function draftKeeper(delay = PAUSE_MS) {
  let waiting: (() => Promise<unknown>) | undefined;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (waiting) {
      const next = waiting;
      waiting = undefined;
      // A draft that cannot be kept must not disturb anyone who is typing.
      await next().catch(() => undefined);
    }
    running = false;
  }

  return {
    keep(work: Work): void {
      waiting = () => call('saveDraft', { draft: JSON.stringify({ format: FORMAT, ...work }) });
      clearTimeout(timer);
      timer = setTimeout(run, delay);
    },
    /** Sends at once what waits: the sidebar is being closed. */
    flush(): void {
      clearTimeout(timer);
      void run();
    },
    clear(): void {
      clearTimeout(timer);
      waiting = () => call('clearDraft');
      void run();
    },
  };
}

/** The work of a draft; null where it is none, or one of another version. */
export function workOf(draft: string | null): Work | null {
  if (draft === null || draft === '') return null;
  try {
    const { format, answers, step, saveKey, editing } = JSON.parse(draft);
    const fits =
      format === FORMAT && STEPS.includes(step) && typeof saveKey === 'string' && isAnswers(answers);
    if (!fits || (editing && !isAnswers(editing.before))) return null;
    return { answers, step, saveKey, editing: editing ?? null };
  } catch {
    return null;
  }
}

function isAnswers(value: unknown): value is Answers {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Record<string, unknown>;
  return Object.entries(BLANK_ANSWERS).every(([name, blank]) => {
    const one = given[name];
    if (blank === null) return one === null || typeof one === 'object' || typeof one === 'string';
    return Array.isArray(blank) ? Array.isArray(one) : typeof one === typeof blank;
  });
}
