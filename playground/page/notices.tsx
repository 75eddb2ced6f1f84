import type { ErrorNote, Toast } from './shell-state.ts';
import { Cross } from './sidebar.tsx';

/** Tells that the script runs, or why it failed, at the top of the grid as Google does. */
export function ScriptNotice(props: { running: boolean; failure: string | null; onDismiss: () => void }) {
  const { running, failure, onDismiss } = props;
  return (
    <div className="script-notice" role="status">
      {running && <span className="script-running">Running script…</span>}
      {failure !== null && (
        <span className="script-failure">
          {failure}
          <button type="button" className="link-button" onClick={onDismiss}>
            Dismiss
          </button>
        </span>
      )}
    </div>
  );
}

export function Toasts({ toasts, onClose }: { toasts: readonly Toast[]; onClose: (id: number) => void }) {
  return (
    <div className="toasts" role="status">
      {toasts.map(({ id, title, message }) => (
        <div key={id} className="toast">
          <div>
            {title !== '' && <strong>{title}</strong>}
            <p>{message}</p>
          </div>
          <button
            type="button"
            className="icon-button"
            aria-label="Close message"
            onClick={() => onClose(id)}
          >
            <Cross />
          </button>
        </div>
      ))}
    </div>
  );
}

/** The error of the cell under the mouse, in full. */
export function ErrorNoteCard({ note }: { note: ErrorNote }) {
  return (
    <div className="error-note" role="tooltip" style={{ left: note.left, top: note.top }}>
      <strong>{note.type}</strong>
      <p>{note.message}</p>
    </div>
  );
}
