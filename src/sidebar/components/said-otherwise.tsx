import { parseIso, toWords } from '../../marketing/day.ts';
import type { Answers } from '../model/answers.ts';
import type { SaidOtherwise } from '../model/said-otherwise.ts';
import { words } from '../text.ts';
import { Button } from './controls.tsx';

interface SaidOtherwiseProps {
  readonly differences: readonly SaidOtherwise[];
  readonly onTake: (taken: Partial<Answers>) => void;
}

/** What the goal's sentence says in place of what was typed here, to be taken with one press. */
export function SaidOtherwiseNote({ differences, onTake }: SaidOtherwiseProps) {
  if (differences.length === 0) return null;
  return (
    <div class="note warning" role="status">
      {differences.map(({ label, said, taken }) => {
        const day = parseIso(said);
        const shown = day === undefined ? said : toWords(day);
        return (
          <div key={label}>
            <p>{words.saidOtherwise(label, shown)}</p>
            <div class="chips">
              <Button look="chip" onClick={() => onTake(taken)}>
                {words.takeWhatIsSaid(shown)}
              </Button>
            </div>
          </div>
        );
      })}
    </div>
  );
}
