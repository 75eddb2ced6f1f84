import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CallError, SavedGoal } from '../../rpc.ts';
import { call, errorOf as callError } from '../calls.ts';
import { Button } from '../components/controls.tsx';
import { mendedInWords } from '../components/faults.tsx';
import { GiveUp } from '../components/give-up.tsx';
import { LeftOpenNote } from '../components/left-open.tsx';
import { SaidOtherwiseNote } from '../components/said-otherwise.tsx';
import { ScoreBar } from '../components/score-bar.tsx';
import { useScore } from '../components/use-score.ts';
import { isUnsaved, type Work, withTry } from '../draft.ts';
import type { Answers } from '../model/answers.ts';
import { derive } from '../model/derived.ts';
import { withWhatIsSaid, withWhatIsSaidAnew } from '../model/from-goal.ts';
import { leftOpen } from '../model/left-open.ts';
import { problemsOf } from '../model/problems.ts';
import { saidOtherwise } from '../model/said-otherwise.ts';
import { saveRequest } from '../model/save-request.ts';
import { STEPS, type Step } from '../model/steps.ts';
import type { Surroundings } from '../model/surroundings.ts';
import { GoalStep } from '../steps/goal-step.tsx';
import { MetricStep } from '../steps/metric-step.tsx';
import { NumbersStep } from '../steps/numbers-step.tsx';
import { ReviewStep } from '../steps/review-step.tsx';
import type { StepProps } from '../steps/step.ts';
import { TacticsStep } from '../steps/tactics-step.tsx';
import { TimeStep } from '../steps/time-step.tsx';
import { words } from '../text.ts';

interface WizardProps {
  /** The ways to the other views. */
  readonly nav: ComponentChildren;
  /** What there is to say before anything else. */
  readonly notice: ComponentChildren;
  readonly work: Work;
  readonly around: Surroundings;
  readonly resumed: boolean;
  /** Changes the work as it is by then: a call to the sheet may have been under way. */
  readonly onWork: (change: (work: Work) => Work) => void;
  readonly onStartOver: () => void;
  readonly onSaved: (saved: SavedGoal, statement: string) => void;
}

const HEADINGS: Readonly<Record<Step, string>> = {
  Goal: words.goal.heading,
  Metric: words.metric.heading,
  Numbers: words.numbers.heading,
  Time: words.time.heading,
  Tactics: words.tactics.heading,
  Review: words.review.heading,
};

/** What the goal's sentence says is carried into the fields on every way forward; a saved goal's keep what they hold. */
function carried({ answers, step, editing }: Work, next: Step, around: Surroundings): Answers {
  if (step !== 'Goal' || next === 'Goal') return answers;
  return editing ? withWhatIsSaidAnew(answers, around) : withWhatIsSaid(answers, around);
}

/** A day such as 31 February: the browser keeps what was typed only as long as its field is on the screen. */
function impossibleDay(): HTMLInputElement | undefined {
  const days = document.querySelectorAll<HTMLInputElement>('input[type="date"]');
  return [...days].find(({ validity }) => validity.badInput);
}

/** The six steps from a wish to a goal in the plan. */
export function Wizard({ nav, notice, work, around, resumed, onWork, onStartOver, onSaved }: WizardProps) {
  const text = words.goal;
  const { answers, step } = work;
  const place = STEPS.indexOf(step);
  const derived = useMemo(() => derive(answers, around), [answers, around]);
  const problems = useMemo(() => problemsOf(answers, derived, around), [answers, derived, around]);
  const differences = useMemo(() => saidOtherwise(answers, around), [answers, around]);
  const open = useMemo(() => leftOpen(answers, derived, around), [answers, derived, around]);
  const score = useScore(answers, derived, around);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [nudged, setNudged] = useState<ReadonlySet<string>>(new Set());
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<CallError | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusAfter = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the step does
  useLayoutEffect(() => {
    const field = focusAfter.current && document.getElementById(focusAfter.current);
    focusAfter.current = null;
    (field || heading.current)?.focus();
  }, [step]);

  const change = (changes: Partial<Answers>) => {
    setFailure(null);
    onWork((now) => ({ ...now, answers: { ...now.answers, ...changes } }));
  };
  const show = (fields: readonly string[]) => setLeft((before) => new Set([...before, ...fields]));
  const goTo = (next: Step, field: string | null = null) => {
    const wrong = impossibleDay();
    if (wrong) {
      wrong.focus();
      return;
    }
    focusAfter.current = field;
    if (next === step && field) document.getElementById(field)?.focus();
    else onWork((now) => ({ ...now, answers: carried(now, next, around), step: next }));
  };
  const onNext = () => {
    const here = problems.filter((problem) => problem.step === step);
    show(here.map(({ field }) => field));
    const holds = here.find(
      ({ blocks, field }) => blocks === 'always' || (blocks === 'once' && !nudged.has(field)),
    );
    if (holds) {
      setNudged(new Set([...nudged, ...here.map(({ field }) => field)]));
      document.getElementById(holds.field)?.focus();
      return;
    }
    goTo(STEPS[place + 1] ?? 'Review');
  };
  const blocking = problems.filter(({ blocks }) => blocks === 'always');
  const onSave = async () => {
    show(blocking.map(({ field }) => field));
    const first = blocking[0];
    if (first) {
      (document.getElementById(first.field) ?? document.getElementById('blocking'))?.focus();
      return;
    }
    setSaving(true);
    setFailure(null);
    try {
      onWork(withTry);
      const saved = await call('saveGoal', saveRequest(work, around));
      onSaved(saved, derived.statement);
    } catch (error) {
      setFailure(callError(error));
    }
    setSaving(false);
  };
  const onMend = async () => {
    setSaving(true);
    try {
      const { done } = await call('mendSheets');
      setFailure({ kind: 'sheet', message: mendedInWords(done) });
    } catch (error) {
      setFailure(callError(error));
    }
    setSaving(false);
  };

  const props: StepProps = {
    answers,
    derived,
    around,
    change,
    errorOf: (field) =>
      left.has(field) ? problems.find((problem) => problem.field === field)?.message : undefined,
    leave: (field) => show([field]),
    sourceOf: (field) =>
      answers[field] !== '' && answers[field] === answers.fromGoal[field] ? words.fromGoal : undefined,
  };
  return (
    <>
      <Progress place={place} nav={nav} busy={saving} onGoTo={goTo} />
      <main class="body" inert={saving}>
        {notice}
        <h1 ref={heading} tabIndex={-1}>
          {step}
        </h1>
        <p class="lead">{HEADINGS[step]}</p>
        {work.editing && (
          <div class="hint resumed">
            {`${text.editing(work.editing.id)} `}
            <GiveUp
              label={text.stopEditing}
              loses={isUnsaved(work) ? text.stopEditingLoses(work.editing.id) : ''}
              anyway={text.stopEditingAnyway}
              onGiveUp={onStartOver}
            />
          </div>
        )}
        {!work.editing && (resumed || (step === 'Goal' && isUnsaved(work))) && (
          <div class="hint resumed">
            {resumed && `${text.resumed} `}
            <GiveUp
              label={text.startOver}
              loses={text.startOverLoses}
              anyway={text.startOverAnyway}
              onGiveUp={onStartOver}
            />
          </div>
        )}
        <SaidOtherwiseNote differences={differences.filter((one) => one.step === step)} onTake={change} />
        <LeftOpenNote open={open.filter((one) => one.step === step && one.isSaid)} onTake={change} />
        {step === 'Goal' && <GoalStep {...props} isEdited={work.editing !== null} />}
        {step === 'Metric' && <MetricStep {...props} />}
        {step === 'Numbers' && <NumbersStep {...props} />}
        {step === 'Time' && <TimeStep {...props} />}
        {step === 'Tactics' && <TacticsStep {...props} />}
        {step === 'Review' && (
          <ReviewStep
            {...props}
            score={score}
            blocking={blocking}
            open={open}
            failure={failure}
            onGoTo={goTo}
            onTryAgain={onSave}
            onMend={onMend}
          />
        )}
        {step !== 'Review' && derived.statement !== '' && (
          <section class="so-far" aria-label={words.soFar}>
            <p class="small-title">{words.soFar}</p>
            <p>{derived.statement}</p>
          </section>
        )}
      </main>
      <footer class="bottom">
        <div class="buttons">
          {place > 0 && (
            <Button busy={saving} onClick={() => goTo(STEPS[place - 1] ?? 'Goal')}>
              {words.back}
            </Button>
          )}
          {step === 'Review' ? (
            <Button look="primary" busy={saving} onClick={onSave}>
              {saving ? words.review.saving : words.review.save}
            </Button>
          ) : (
            <Button look="primary" onClick={onNext}>
              {words.next}
            </Button>
          )}
        </div>
        <ScoreBar score={score} />
      </footer>
    </>
  );
}

interface ProgressProps {
  readonly place: number;
  readonly nav: ComponentChildren;
  /** What is being saved must not change meanwhile. */
  readonly busy: boolean;
  readonly onGoTo: (step: Step) => void;
}

function Progress({ place, nav, busy, onGoTo }: ProgressProps) {
  return (
    <header class="progress" inert={busy}>
      <div class="top">
        <p>{words.progress(place + 1, STEPS.length)}</p>
        {nav}
      </div>
      <ol>
        {STEPS.map((step, at) => (
          <li key={step}>
            <button
              type="button"
              class={at <= place ? 'segment done' : 'segment'}
              aria-current={at === place ? 'step' : undefined}
              title={step}
              onClick={() => onGoTo(step)}
            >
              <span class="unseen">{step}</span>
            </button>
          </li>
        ))}
      </ol>
    </header>
  );
}
