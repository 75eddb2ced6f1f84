import { useState } from 'preact/hooks';
import { words } from '../text.ts';
import { Button } from './controls.tsx';

/** Throws away what was typed, once asked again. */
export function StartOver({ onStartOver }: { readonly onStartOver: () => void }) {
  const text = words.goal;
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button look="text" onClick={() => setAsking(true)}>
        {text.startOver}
      </Button>
    );
  }
  return (
    <div class="note warning" role="alert">
      <p>{text.startOverLoses}</p>
      <div class="chips">
        <Button
          onClick={() => {
            setAsking(false);
            onStartOver();
          }}
        >
          {text.startOverAnyway}
        </Button>
        <Button onClick={() => setAsking(false)}>{words.edit.goOn}</Button>
      </div>
    </div>
  );
}
