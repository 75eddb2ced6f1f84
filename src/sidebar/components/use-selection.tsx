import { useState } from 'preact/hooks';
import type { Selection } from '../../rpc.ts';
import { call, errorOf } from '../calls.ts';
import type { Answers } from '../model/answers.ts';
import type { FromSelection } from '../model/selection.ts';
import { Button } from './controls.tsx';

interface UseSelectionProps {
  readonly label: string;
  readonly read: (selection: Selection) => FromSelection;
  readonly change: (changes: Partial<Answers>) => void;
}

/** A button that reads the selected cells, and a line that says what was read. */
export function useSelection({ label, read, change }: UseSelectionProps) {
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Omit<FromSelection, 'changes'>>();
  const onClick = async () => {
    setBusy(true);
    try {
      const { changes, ...found } = read(await call('readSelection'));
      change(changes);
      setResult(found);
    } catch (error) {
      setResult({ ok: false, message: errorOf(error).message });
    }
    setBusy(false);
  };
  const button = (
    <Button look="text" busy={busy} onClick={onClick}>
      {label}
    </Button>
  );
  const message = (
    <p class={result && !result.ok ? 'error' : 'hint'} role="status">
      {result?.message}
    </p>
  );
  return { button, message };
}
