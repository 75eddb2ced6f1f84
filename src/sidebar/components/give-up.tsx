import { useState } from 'preact/hooks';
import { words } from '../text.ts';
import { Button } from './controls.tsx';

interface GiveUpProps {
  readonly label: string;
  /** What would be lost; '' where nothing would, so that nobody need be asked. */
  readonly loses: string;
  readonly anyway: string;
  readonly onGiveUp: () => void;
}

/** A button that throws away what was typed, once asked again. */
export function GiveUp({ label, loses, anyway, onGiveUp }: GiveUpProps) {
  const [asking, setAsking] = useState(false);
  if (!asking || loses === '') {
    return (
      <Button look="text" onClick={() => (loses === '' ? onGiveUp() : setAsking(true))}>
        {label}
      </Button>
    );
  }
  return (
    <div class="note warning" role="alert">
      <p>{loses}</p>
      <div class="chips">
        <Button
          onClick={() => {
            setAsking(false);
            onGiveUp();
          }}
        >
          {anyway}
        </Button>
        <Button onClick={() => setAsking(false)}>{words.edit.goOn}</Button>
      </div>
    </div>
  );
}
