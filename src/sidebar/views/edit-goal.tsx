import type { LoadedGoal, PlanRowSummary } from '../../rpc.ts';
import { call } from '../calls.ts';
import { Button } from '../components/controls.tsx';
import { useFocusedHeading } from '../components/focus.ts';
import { useAttempt } from '../components/use-attempt.ts';
import { words } from '../text.ts';

interface EditGoalProps {
  readonly rows: readonly PlanRowSummary[];
  readonly onOpen: (goal: LoadedGoal) => void;
  readonly onCancel: () => void;
}

/** The goals of the plan, to choose the one to change. */
export function EditGoalView({ rows, onOpen, onCancel }: EditGoalProps) {
  const text = words.edit;
  const heading = useFocusedHeading();
  const { busy, message, attempt } = useAttempt();
  const goals = rows.filter(({ type }) => type === 'Goal');
  const open = (id: string) =>
    attempt(async () => {
      onOpen(await call('loadGoal', { id }));
      return '';
    }, text.opening);
  return (
    <main class="body">
      <h1 ref={heading} tabIndex={-1}>
        {text.heading}
      </h1>
      {goals.length === 0 && <p class="lead">{text.none}</p>}
      <ul class="goals">
        {goals.map(({ id, statement, state }) => (
          <li key={id}>
            <button type="button" class="goal" onClick={() => !busy && open(id)}>
              <strong>{id}</strong> {statement}
              {state.status && (
                <span class={`status ${state.status.toLowerCase().replace(' ', '-')}`}>{state.status}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="hint">
        {message}
      </p>
      <Button onClick={onCancel}>{text.cancel}</Button>
    </main>
  );
}
