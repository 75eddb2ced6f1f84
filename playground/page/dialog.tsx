import { type ReactNode, useEffect, useRef } from 'react';
import { Cross } from './sidebar.tsx';

interface Props {
  readonly title: string;
  readonly width?: number;
  /** Without it the dialog stays. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog: its field, else its main button takes the focus, Escape closes it, and the focus goes back
 * to where it was.
 */
export function Dialog({ title, width, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    const field = dialog.current?.querySelector('input');
    (field ?? dialog.current?.querySelector<HTMLElement>('.button-primary'))?.focus();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={title}
      style={{ width }}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        // Browsers close a dialog at the second Escape, whatever it says to being cancelled.
        if (event.key === 'Escape' && !onClose) event.preventDefault();
      }}
    >
      <div className="dialog-header">
        <h2>{title}</h2>
        {onClose && (
          <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
            <Cross />
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
}
