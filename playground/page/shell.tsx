import { AddOnFrame, type ConnectFrame } from './add-on-frame.tsx';
import { Dialog } from './dialog.tsx';
import { ElsewhereDialog } from './elsewhere.tsx';
import { HelpDialog } from './help.tsx';
import { ErrorNoteCard, ScriptNotice, Toasts } from './notices.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import type { Shell } from './shell-state.ts';
import { Sidebar } from './sidebar.tsx';
import { Skeleton } from './skeleton.tsx';
import { useStore } from './store.ts';
import { TitleBar } from './title-bar.tsx';

interface Props {
  readonly shell: Shell;
  readonly onRename: (title: string) => void;
  readonly connect: ConnectFrame;
}

/** Everything around the grid. The grid and the charts are put into their two empty places by others. */
export function ShellView({ shell, onRename, connect }: Props) {
  const state = useStore(shell);
  const { sidebar, dialog, question, help, errorNote } = state;

  return (
    <div className="app">
      <TitleBar state={state} onRename={onRename} />
      <div className="work">
        <main className="sheet" aria-label="Spreadsheet">
          <div id="grid" />
          <div id="charts" />
          {!state.ready && <Skeleton broken={state.broken} />}
          <ScriptNotice
            running={state.running}
            failure={state.failure}
            onDismiss={() => shell.set({ failure: null })}
          />
          <Toasts
            toasts={state.toasts}
            onClose={(id) => shell.set({ toasts: state.toasts.filter((toast) => toast.id !== id) })}
          />
        </main>
        {sidebar && (
          <Sidebar key={sidebar.id} view={sidebar} onClose={() => shell.set({ sidebar: null })}>
            <AddOnFrame view={sidebar} connect={connect} />
          </Sidebar>
        )}
      </div>
      {errorNote && <ErrorNoteCard note={errorNote} />}
      {dialog && (
        <Dialog
          key={dialog.id}
          title={dialog.title}
          width={dialog.width}
          onClose={() => shell.set({ dialog: null })}
        >
          <AddOnFrame view={dialog} connect={connect} />
        </Dialog>
      )}
      {question && <QuestionDialog key={question.id} question={question} />}
      {help && <HelpDialog page={help} formulas={state.formulas} onClose={() => shell.set({ help: null })} />}
      {state.elsewhere && <ElsewhereDialog />}
    </div>
  );
}
