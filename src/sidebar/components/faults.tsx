import { useState } from 'preact/hooks';
import { call, errorOf } from '../calls.ts';
import { words } from '../text.ts';
import { Button } from './controls.tsx';

/** What someone broke in the planning sheets, with an offer to put it right. */
export function Faults({ faults }: { readonly faults: readonly string[] }) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState('');
  const mend = async () => {
    setBusy(true);
    try {
      setOutcome(mendedInWords((await call('mendSheets')).done));
    } catch (error) {
      setOutcome(errorOf(error).message);
    }
    setBusy(false);
  };
  if (faults.length === 0) return null;
  return (
    <div class="note warning faults" role="status">
      {outcome === '' ? faults.map((fault) => <p key={fault}>{fault}</p>) : <p>{outcome}</p>}
      {outcome === '' && (
        <Button busy={busy} onClick={mend}>
          {words.review.mend}
        </Button>
      )}
    </div>
  );
}

export function mendedInWords(done: readonly string[]): string {
  return done.length > 0 ? words.review.mended(done.join(', ')) : words.review.mendedNothing;
}
