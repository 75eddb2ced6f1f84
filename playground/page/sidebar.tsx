import type { ReactNode } from 'react';
import type { HtmlView } from './shell-state.ts';

interface Props {
  readonly view: HtmlView;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The add-on's sidebar: as on Google, its document is 300 pixels wide and only one is open at a time. */
export function Sidebar({ view, onClose, children }: Props) {
  return (
    <aside className="sidebar" aria-label={view.title}>
      <div className="sidebar-header">
        <h2>{view.title}</h2>
        <button type="button" className="icon-button" aria-label="Close sidebar" onClick={onClose}>
          <Cross />
        </button>
      </div>
      {children}
    </aside>
  );
}

export function Cross() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M5 5l10 10M15 5L5 15" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
