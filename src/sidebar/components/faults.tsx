import { call } from '../calls.ts';
import { words } from '../text.ts';
import { Button } from './controls.tsx';
import { useAttempt } from './use-attempt.ts';

/** What someone broke in the planning sheets, with an offer to put it right. */
export function Faults({ faults }: { readonly faults: readonly string[] }) {
  const { busy, message: outcome, attempt } = useAttempt();
  const mend = () => attempt(async () => mendedInWords((await call('mendSheets')).done));
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
