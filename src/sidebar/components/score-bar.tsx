import { useEffect, useState } from 'preact/hooks';
import { LETTERS, type Letter, type Level } from '../../smart/goal.ts';
import { SMART_FROM } from '../../smart/points.ts';
import type { Score, Unreadable } from '../../smart/score.ts';
import { words } from '../text.ts';

interface ScoreBarProps {
  /** null while there is nothing to score. */
  readonly score: Score | Unreadable | null;
}

const ANNOUNCE_AFTER_MS = 1200;

/** The five letters with the number, always in sight; a letter opens its advice. */
export function ScoreBar({ score }: ScoreBarProps) {
  const [open, setOpen] = useState<Letter | null>(null);
  const read = score !== null && 'score' in score ? score : null;
  const band = words.score.bands[bandOf(score)];
  return (
    <section class="score" aria-label={words.score.name}>
      {open !== null && <Advice letter={open} score={score} onClose={() => setOpen(null)} />}
      <div class="score-line">
        <div class="letters">
          {LETTERS.map((letter) => {
            const level = read?.levels[letter] ?? 0;
            return (
              <button
                key={letter}
                type="button"
                class={`letter level-${level}`}
                aria-expanded={open === letter}
                onClick={() => setOpen(open === letter ? null : letter)}
              >
                {letter}
                <span class="unseen">
                  {' '}
                  {words.score.letters[letter]}: {words.score.levels[level]}
                </span>
              </button>
            );
          })}
        </div>
        <div class="points">
          <strong class={read ? `number ${bandOf(read)}` : 'number'}>{read?.score ?? '–'}</strong>
          <span class="band">{band}</span>
        </div>
      </div>
      <Announcement
        text={read === null ? '' : `${words.score.name} ${words.score.of(read.score)}: ${band}`}
      />
    </section>
  );
}

function bandOf(scored: Score | Unreadable | null): keyof typeof words.score.bands {
  if (scored === null) return 'none';
  if (!('score' in scored)) return 'unreadable';
  if (scored.conflicts.length > 0) return 'conflict';
  if (scored.score >= SMART_FROM) return 'smart';
  if (scored.score >= 70) return 'nearly';
  return scored.score >= 45 ? 'partly' : 'wish';
}

interface AdviceProps {
  readonly letter: Letter;
  readonly score: Score | Unreadable | null;
  readonly onClose: () => void;
}

function Advice({ letter, score, onClose }: AdviceProps) {
  const read = score !== null && 'score' in score ? score : null;
  const level: Level = read?.levels[letter] ?? 0;
  const conflicts = read?.conflicts ?? [];
  return (
    <div class="advice" role="status">
      <p>
        <strong>{words.score.letters[letter]}</strong>: {words.score.levels[level]}
      </p>
      <p>{adviceOf(letter, score)}</p>
      {conflicts.map((conflict) => (
        <p key={conflict}>
          <strong>{words.review.conflicts}</strong>: {words.review.conflict(conflict)}
        </p>
      ))}
      <button type="button" class="icon" onClick={onClose}>
        <span aria-hidden="true">×</span>
        <span class="unseen">{words.score.close}</span>
      </button>
    </div>
  );
}

function adviceOf(letter: Letter, score: Score | Unreadable | null): string {
  if (score === null) return words.goal.empty;
  return 'score' in score ? score.perLetterAdvice[letter] : score.unreadable;
}

/** Said once people pause: a number a keystroke would drown everything else. */
function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
