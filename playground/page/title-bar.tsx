import { useEffect, useState } from 'react';
import { MenuBar } from './menubar.tsx';
import type { ShellState } from './shell-state.ts';

const keepingText: Record<ShellState['keeping'], string> = {
  unchanged: '',
  saving: 'Saving…',
  saved: 'Saved in this browser',
  failed: 'This browser does not keep the workbook: download it',
};

interface Props {
  readonly state: ShellState;
  readonly onRename: (title: string) => void;
}

export function TitleBar({ state, onRename }: Props) {
  return (
    <header className="title-bar">
      <img className="logo" src="icon.svg" alt="" width="36" height="36" />
      <div className="title-lines">
        <div className="title-line">
          <h1 className="for-screen-readers">SMART Goals playground</h1>
          <Title title={state.title} onRename={onRename} />
          <span className="keeping" role="status">
            {keepingText[state.keeping]}
          </span>
        </div>
        <MenuBar menus={state.menus} />
      </div>
      <span className="badge">Playground</span>
    </header>
  );
}

/** The document's name: Enter or leaving the field renames, Escape takes the change back. */
function Title({ title, onRename }: { title: string; onRename: (title: string) => void }) {
  const [typed, setTyped] = useState(title);
  useEffect(() => setTyped(title), [title]);

  const rename = () => {
    const name = typed.trim();
    if (name === '') return setTyped(title);
    if (name !== title) onRename(name);
  };
  return (
    <span className="title" data-text={typed}>
      <input
        aria-label="Name of the spreadsheet"
        value={typed}
        size={1}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={rename}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setTyped(title);
        }}
      />
    </span>
  );
}
