import { useEffect, useState } from 'preact/hooks';
import type { Score, Unreadable } from '../../smart/score.ts';
import type { Answers } from '../model/answers.ts';
import { type Derived, scoreOf } from '../model/derived.ts';
import type { Surroundings } from '../model/surroundings.ts';

/** The score of what is typed, worked out after the keystroke is on screen; null while nothing is said. */
export function useScore(
  answers: Answers,
  derived: Derived,
  around: Surroundings,
): Score | Unreadable | null {
  const [score, setScore] = useState<Score | Unreadable | null>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      setScore(derived.statement.trim() === '' ? null : scoreOf(answers, derived, around));
    });
    return () => cancelAnimationFrame(frame);
  }, [answers, derived, around]);
  return score;
}
