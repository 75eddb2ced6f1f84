import { useState } from 'preact/hooks';
import type { SavedGoal } from '../../rpc.ts';
import { call } from '../calls.ts';
import { Button } from '../components/controls.tsx';
import { useFocusedHeading } from '../components/focus.ts';
import { useAttempt } from '../components/use-attempt.ts';
import { copyText } from '../copy-text.ts';
import { words } from '../text.ts';

interface SavedProps {
  readonly saved: SavedGoal;
  readonly statement: string;
  readonly onNewGoal: () => void;
}

/** What to do with a goal that is in the plan now. */
export function SavedView({ saved, statement, onNewGoal }: SavedProps) {
  const text = words.saved;
  const heading = useFocusedHeading();
  const { busy, message, attempt } = useAttempt();
  const [summary, setSummary] = useState('');

  const openPlan = () =>
    attempt(async () => {
      await call('openPlan', { id: saved.id });
      return '';
    });
  const copySummary = () =>
    attempt(async () => {
      const answer = await call('copySummary', { id: saved.id });
      const copied = await copyText(answer.text);
      setSummary(answer.text);
      return copied ? text.copied : text.copyByHand;
    });

  return (
    <main class="body saved">
      <div class="tick" aria-hidden="true">
        <svg viewBox="0 0 24 24" width="28" height="28">
          <title>Saved</title>
          <path d="M5 12.5l4.5 4.5L19 7.5" fill="none" stroke="currentColor" stroke-width="2.5" />
        </svg>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {text.heading(saved.id)}
      </h1>
      <p class="lead">{text.where(saved.row)}</p>
      <blockquote>{statement}</blockquote>
      <div class="stack">
        <Button look="primary" busy={busy} onClick={openPlan}>
          {text.openPlan}
        </Button>
        <Button busy={busy} onClick={copySummary}>
          {text.copySummary}
        </Button>
        <Button onClick={onNewGoal}>{text.newGoal}</Button>
      </div>
      <p role="status" class="hint">
        {message}
      </p>
      {summary !== '' && (
        <>
          <label for="summary">{text.summary}</label>
          <textarea id="summary" readOnly rows={8} value={summary} />
        </>
      )}
    </main>
  );
}
