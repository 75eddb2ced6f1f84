import { useEffect, useState } from 'preact/hooks';
import { type Score, scoreGoal, type Unreadable } from '../../smart/score.ts';
import type { Answers } from '../model/answers.ts';
import { type Derived, scoreOf } from '../model/derived.ts';
import type { Surroundings } from '../model/surroundings.ts';

/** The first score builds the vocabularies: done while the person still reads, not at the first keystroke. */
function useWarmScorer(): void {
  useEffect(() => {
    const timer = setTimeout(() => scoreGoal({ statement: 'Grow sales by 5% by June' }), 200);
    return () => clearTimeout(timer);
  }, []);
}

/** The score of what is typed, worked out after the keystroke is on screen; null while nothing is said. */
export function useScore(
  answers: Answers,
  derived: Derived,
  around: Surroundings,
): Score | Unreadable | null {
  const [score, setScore] = useState<Score | Unreadable | null>(null);
  useWarmScorer();
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      setScore(derived.statement.trim() === '' ? null : scoreOf(answers, derived, around));
    });
    return () => cancelAnimationFrame(frame);
  }, [answers, derived, around]);
  return score;
}
