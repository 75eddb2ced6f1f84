import { Dialog } from './dialog.tsx';

/** Covers a tab whose workbook another tab has taken. */
export function ElsewhereDialog() {
  return (
    <Dialog title="This workbook is open in another tab" width={400}>
      <div className="dialog-body">
        <p className="dialog-text">
          One tab at a time can change it, so that none overwrites the other. Everything you typed here is
          kept and stands in that tab.
        </p>
        <div className="dialog-buttons">
          <button type="button" className="button button-primary" onClick={() => location.reload()}>
            Use it here
          </button>
        </div>
      </div>
    </Dialog>
  );
}
