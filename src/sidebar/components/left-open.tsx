import type { FromGoal } from '../model/answers.ts';
import type { LeftOpen } from '../model/left-open.ts';
import { Button } from './controls.tsx';

interface LeftOpenProps {
  readonly open: readonly LeftOpen[];
  readonly onTake: (taken: FromGoal) => void;
}

/** What the goal's sentence says and no field could take for certain, with what to write instead. */
export function LeftOpenNote({ open, onTake }: LeftOpenProps) {
  if (open.length === 0) return null;
  return (
    <div class="note" role="status">
      {open.map(({ field, message, choices }) => (
        <div key={field}>
          <p>{message}</p>
          {choices.length > 0 && (
            <div class="chips">
              {choices.map(({ label, taken }) => (
                <Button key={label} look="chip" onClick={() => onTake(taken)}>
                  {label}
                </Button>
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
