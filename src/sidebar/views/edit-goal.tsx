import { useState } from 'preact/hooks';
import type { LoadedGoal, PlanRowSummary } from '../../rpc.ts';
import { call } from '../calls.ts';
import { Button } from '../components/controls.tsx';
import { useFocusedHeading } from '../components/focus.ts';
import { useAttempt } from '../components/use-attempt.ts';
import { words } from '../text.ts';

interface Unsaved {
  /** The goal of the plan that was changed; absent for a new one. */
  readonly id: string | undefined;
  readonly goal: string;
}

interface EditGoalProps {
  readonly rows: readonly PlanRowSummary[];
  /** What opening a goal would throw away. */
  readonly unsaved: Unsaved | null;
  readonly onOpen: (goal: LoadedGoal) => void;
  readonly onCancel: () => void;
}

/** The goals of the plan, to choose the one to change; asks before unsaved work gives way to it. */
export function EditGoalView({ rows, unsaved, onOpen, onCancel }: EditGoalProps) {
  const text = words.edit;
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = useFocusedHeading(chosen);
  const { busy, message, attempt } = useAttempt();
  const goals = rows.filter(({ type }) => type === 'Goal');
  const open = (id: string) =>
    attempt(async () => {
      onOpen(await call('loadGoal', { id }));
      return '';
    }, text.opening);
  const outcome = (
    <p role="status" class="hint">
      {message}
    </p>
  );
  if (unsaved && chosen !== null) {
    return (
      <main class="body">
        <h1 ref={heading} tabIndex={-1}>
          {text.unsavedHeading}
        </h1>
        <p class="lead">{unsaved.id === undefined ? text.unsavedNew : text.unsavedEdit(unsaved.id)}</p>
        {unsaved.goal !== '' && <blockquote>{unsaved.goal}</blockquote>}
        <p class="lead">{text.lost(chosen)}</p>
        {outcome}
        <div class="stack">
          <Button look="primary" onClick={onCancel}>
            {text.goOn}
          </Button>
          <Button busy={busy} onClick={() => open(chosen)}>
            {text.openAnyway(chosen)}
          </Button>
        </div>
      </main>
    );
  }
  const choose = (id: string) => (unsaved ? setChosen(id) : open(id));
  return (
    <main class="body">
      <h1 ref={heading} tabIndex={-1}>
        {text.heading}
      </h1>
      {goals.length === 0 && <p class="lead">{text.none}</p>}
      <ul class="goals">
        {goals.map(({ id, statement, state }) => (
          <li key={id}>
            <button type="button" class="goal" onClick={() => !busy && choose(id)}>
              <strong>{id}</strong> {statement}
              {state.status && (
                <span class={`status ${state.status.toLowerCase().replace(' ', '-')}`}>{state.status}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {outcome}
      <Button onClick={onCancel}>{text.cancel}</Button>
    </main>
  );
}
