import type { Answers, FromGoal } from '../model/answers.ts';
import type { Derived } from '../model/derived.ts';
import type { Surroundings } from '../model/surroundings.ts';

/** What every step of the wizard is given. */
export interface StepProps {
  readonly answers: Answers;
  readonly derived: Derived;
  readonly around: Surroundings;
  readonly change: (changes: Partial<Answers>) => void;
  /** What is wrong with a field, once the person has left it. */
  readonly errorOf: (field: string) => string | undefined;
  readonly leave: (field: string) => void;
  /** Says where an entry comes from, while it is still what the goal's sentence says. */
  readonly sourceOf: (field: keyof FromGoal) => string | undefined;
}
