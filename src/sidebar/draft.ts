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
  /** What earlier attempts sent: half of it may be in the sheets. */
  readonly tried: readonly Answers[];
}

export function newWork(today: IsoDay): Work {
  return {
    answers: { ...BLANK_ANSWERS, start: today },
    step: 'Goal',
    saveKey: newSaveKey(),
    editing: null,
    tried: [],
  };
}

const TRIES_KEPT = 3;

/** The work with what it is about to send among what it tried. */
export function withTry(work: Work): Work {
  const { answers, tried } = work;
  const others = tried.filter((one) => JSON.stringify(one) !== JSON.stringify(answers));
  return { ...work, tried: [...others, answers].slice(-TRIES_KEPT) };
}

/** Whether anything was typed that is not saved: in a new goal, or in one of the plan since it was opened. */
export function isUnsaved({ answers, editing }: Work): boolean {
  const untouched = editing?.before ?? { ...BLANK_ANSWERS, start: answers.start };
  const names = Object.keys(BLANK_ANSWERS) as (keyof Answers)[];
  // where an answer comes from is no answer: reading a goal through changes nothing of it
  const typed = names.filter((name) => name !== 'fromGoal');
  return typed.some((name) => JSON.stringify(answers[name]) !== JSON.stringify(untouched[name]));
}

const FORMAT = 1;
const PAUSE_MS = 800;

/**
 * One call at a time, and only the newest text: answers may overtake one another. `onKept` hears whether the
 * newest text is safe.
 */
export function draftKeeper(onKept: (isKept: boolean) => void, delay = PAUSE_MS) {
  let waiting: (() => Promise<unknown>) | undefined;
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (waiting) {
      const next = waiting;
      waiting = undefined;
      await next();
    }
    running = false;
  }

  return {
    keep(work: Work): void {
      const draft = JSON.stringify({ format: FORMAT, ...work });
      waiting = () =>
        call('saveDraft', { draft }).then(
          () => onKept(true),
          () => onKept(false),
        );
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
      onKept(true);
      // A draft that stays is the goal as it was saved: saving it again writes nothing twice.
      waiting = () => call('clearDraft').catch(() => undefined);
      void run();
    },
  };
}

/** The work of a draft; null where it is none, or one of another version. */
export function workOf(draft: string | null): Work | null {
  if (draft === null || draft === '') return null;
  try {
    const { format, answers, step, saveKey, editing, tried = [] } = JSON.parse(draft);
    const fits =
      format === FORMAT && STEPS.includes(step) && typeof saveKey === 'string' && isAnswers(answers);
    if (!fits || (editing && !isAnswers(editing.before))) return null;
    return { answers, step, saveKey, editing: editing ?? null, tried: tried.filter(isAnswers) };
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
