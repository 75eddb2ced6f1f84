import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LoadedGoal, SavedGoal, WizardContext } from '../rpc.ts';
import { call, errorOf } from './calls.ts';
import { Button } from './components/controls.tsx';
import { Faults } from './components/faults.tsx';
import { draftKeeper, isUnsaved, newWork, type Work, workOf } from './draft.ts';
import { derive } from './model/derived.ts';
import { answersOf } from './model/goal-plan.ts';
import type { Step } from './model/steps.ts';
import { surroundingsOf } from './model/surroundings.ts';
import { words } from './text.ts';
import { CheckInView } from './views/check-in.tsx';
import { EditGoalView } from './views/edit-goal.tsx';
import { HelpView } from './views/help.tsx';
import { SavedView } from './views/saved.tsx';
import { Wizard } from './views/wizard.tsx';

/** Asks the spreadsheet once for all that is needed, then shows what the sidebar was opened for. */
export function App() {
  const [context, setContext] = useState<WizardContext | null>(null);
  const [failure, setFailure] = useState('');
  const open = async () => {
    setFailure('');
    try {
      setContext(await call('openWizard'));
    } catch (error) {
      setFailure(errorOf(error).message);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the sidebar opens
  useEffect(() => {
    open();
  }, []);
  if (context) return <Sidebar context={context} onReload={open} />;
  return (
    <main class="body" aria-busy={failure === ''}>
      <h1>{words.nav.wizard}</h1>
      {failure === '' ? (
        <p class="lead" role="status">
          {words.loading}
        </p>
      ) : (
        <div class="note failure" role="alert">
          <p>{failure}</p>
          <Button onClick={open}>{words.review.tryAgain}</Button>
        </div>
      )}
    </main>
  );
}

type View =
  | { readonly name: 'goal' | 'edit' | 'checkIn' | 'help' }
  | { readonly name: 'saved'; readonly saved: SavedGoal; readonly statement: string };

interface SidebarProps {
  readonly context: WizardContext;
  /** Asks again for the plan's rows, once one of them may have changed. */
  readonly onReload: () => void;
}

function Sidebar({ context, onReload }: SidebarProps) {
  const around = useMemo(() => surroundingsOf(context), [context]);
  const [draft] = useState(() => workOf(context.draft));
  const [isKept, setKept] = useState(true);
  const [keeper] = useState(() => draftKeeper(setKept));
  const [resumed, setResumed] = useState<Step | null>(draft?.step ?? null);
  const [work, setWork] = useState<Work>(() => draft ?? newWork(context.today));
  const [who, setWho] = useState(context.who);
  const [view, setView] = useState<View>({ name: context.view });

  useEffect(() => {
    const onHide = () => keeper.flush();
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, [keeper]);

  const latest = useRef(work);
  const show = (next: Work) => {
    latest.current = next;
    setWork(next);
  };
  const onWork = (change: (work: Work) => Work) => {
    show(change(latest.current));
    keeper.keep(latest.current);
  };
  const startOver = () => {
    keeper.clear();
    setResumed(null);
    show(newWork(context.today));
    setView({ name: 'goal' });
  };
  const edit = (goal: LoadedGoal) => {
    const before = answersOf(goal, around);
    setResumed(null);
    onWork(() => ({ ...newWork(context.today), answers: before, editing: { id: goal.id, before } }));
    setView({ name: 'goal' });
  };
  const onSaved = (saved: SavedGoal, statement: string) => {
    keeper.clear();
    setResumed(null);
    show(newWork(context.today));
    setView({ name: 'saved', saved, statement });
    onReload();
  };
  const notice = (
    <>
      <Faults faults={context.faults} />
      {!isKept && (
        <p class="note warning faults" role="status">
          {words.notKept}
        </p>
      )}
    </>
  );
  const onCheckedIn = (name: string) => {
    setWho(name);
    onReload();
  };
  // rows may have been edited in the sheet while the sidebar was open
  const turnTo = (name: 'goal' | 'edit' | 'checkIn') => {
    setView({ name });
    onReload();
  };
  const nav = (
    <nav aria-label={words.nav.label}>
      {view.name !== 'goal' && (
        <Button look="text" onClick={() => turnTo('goal')}>
          {words.nav.wizard}
        </Button>
      )}
      {view.name !== 'edit' && (
        <Button look="text" onClick={() => turnTo('edit')}>
          {words.nav.edit}
        </Button>
      )}
      {view.name !== 'checkIn' && (
        <Button look="text" onClick={() => turnTo('checkIn')}>
          {words.nav.checkIn}
        </Button>
      )}
    </nav>
  );
  if (view.name === 'goal') {
    return (
      <div class="app">
        <Wizard
          nav={nav}
          notice={notice}
          work={work}
          around={around}
          resumed={resumed === work.step || (resumed !== null && work.step === 'Goal')}
          onWork={onWork}
          onStartOver={startOver}
          onSaved={onSaved}
        />
      </div>
    );
  }
  return (
    <div class="app">
      <header class="top">{nav}</header>
      {notice}
      {view.name === 'saved' && (
        <SavedView saved={view.saved} statement={view.statement} onNewGoal={startOver} />
      )}
      {view.name === 'edit' && (
        <EditGoalView
          rows={around.rows}
          unsaved={
            isUnsaved(work) ? { id: work.editing?.id, goal: derive(work.answers, around).statement } : null
          }
          onOpen={edit}
          onCancel={() => setView({ name: 'goal' })}
        />
      )}
      {view.name === 'help' && <HelpView />}
      {view.name === 'checkIn' && <CheckInView around={around} who={who} onDone={onCheckedIn} />}
    </div>
  );
}
