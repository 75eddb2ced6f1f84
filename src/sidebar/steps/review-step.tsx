import type { CallError } from '../../rpc.ts';
import { LETTERS } from '../../smart/goal.ts';
import { SMART_FROM } from '../../smart/points.ts';
import type { Score, Unreadable } from '../../smart/score.ts';
import { Button, TextArea } from '../components/controls.tsx';
import { Worth } from '../components/worth.tsx';
import { allTactics } from '../model/answers.ts';
import { lengthInWords } from '../model/days-in-words.ts';
import type { LeftOpen } from '../model/left-open.ts';
import { figuresInWords } from '../model/meaning.ts';
import type { Problem } from '../model/problems.ts';
import { showSum } from '../model/show-number.ts';
import type { Step } from '../model/steps.ts';
import { words } from '../text.ts';
import type { StepProps } from './step.ts';

interface ReviewProps extends StepProps {
  readonly score: Score | Unreadable | null;
  /** What would make the saved goal nonsense. */
  readonly blocking: readonly Problem[];
  /** What the plan would not hold. */
  readonly open: readonly LeftOpen[];
  readonly failure: CallError | null;
  readonly onGoTo: (step: Step, field: string) => void;
  readonly onTryAgain: () => void;
  readonly onMend: () => void;
}

export function ReviewStep(props: ReviewProps) {
  const { answers, derived, score, blocking, open, failure } = props;
  const { change, errorOf, leave, onGoTo, onTryAgain, onMend } = props;
  const text = words.review;
  return (
    <>
      <TextArea
        id="statement"
        label={text.statement}
        rows={6}
        value={derived.statement}
        hint={answers.statement === null ? undefined : text.rewritten}
        error={errorOf('statement')}
        onChange={(statement) => change({ statement: statement === derived.assembled ? null : statement })}
        onLeave={() => leave('statement')}
      />
      {answers.statement !== null && derived.assembled !== '' && (
        <Button look="text" onClick={() => change({ statement: null })}>
          {text.rewrite}
        </Button>
      )}
      <Advice score={score} isComplete={open.length === 0} />
      <NotInThePlan open={open} onGoTo={onGoTo} />
      <Facts {...props} />
      {derived.walkBack && <Worth walkBack={derived.walkBack} style={derived.choice.style} />}
      {blocking.length > 0 && (
        <div class="note warning" id="blocking" tabIndex={-1}>
          <ToMend places={blocking} onGoTo={onGoTo} />
        </div>
      )}
      {failure && (
        <div class="note failure" role="alert">
          <p>{failure.message}</p>
          <p>{text.kept}</p>
          <div class="chips">
            <Button onClick={onTryAgain}>{text.tryAgain}</Button>
            {failure.canMend && <Button onClick={onMend}>{text.mend}</Button>}
          </div>
        </div>
      )}
    </>
  );
}

/** What else is saved, at a glance. */
function Facts({ answers, derived }: StepProps) {
  const { baseline, figures, start, deadline, milestones, aim, choice, walkBack } = derived;
  const text = words.review.facts;
  const strategies = answers.strategies.filter(({ statement }) => statement.trim() !== '').length;
  const tactics = allTactics(answers).filter(({ statement }) => statement.trim() !== '').length;
  const noBaseline = figures.change && baseline === null ? words.review.noBaseline : '';
  const facts: readonly (readonly [string, string])[] = [
    [text.metric, answers.metric.trim()],
    [text.figures, figuresInWords(aim, choice.style) || noBaseline],
    [text.time, start && deadline && deadline > start ? lengthInWords(start, deadline) : ''],
    [text.milestones, milestones.milestones.length > 0 ? String(milestones.milestones.length) : ''],
    [text.work, strategies + tactics > 0 ? words.review.work(strategies, tactics) : ''],
    [text.budget, walkBack?.budget === undefined ? '' : showSum(walkBack.budget, choice.style)],
    [text.owner, answers.owner.trim()],
  ];
  const said = facts.filter(([, fact]) => fact !== '');
  if (said.length === 0) return null;
  return (
    <>
      <p class="small-title">{words.review.inThePlan}</p>
      <dl class="standing">
        {said.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface ToMendProps {
  readonly places: readonly Pick<Problem, 'step' | 'field' | 'message'>[];
  readonly onGoTo: (step: Step, field: string) => void;
}

/** What is to be mended, each with the way to its field. */
function ToMend({ places, onGoTo }: ToMendProps) {
  return (
    <>
      {places.map(({ step, field, message }) => (
        <p key={field}>
          <Button look="text" onClick={() => onGoTo(step, field)}>
            {step}
          </Button>{' '}
          {message}
        </p>
      ))}
    </>
  );
}

interface NotInThePlanProps {
  readonly open: readonly LeftOpen[];
  readonly onGoTo: (step: Step, field: string) => void;
}

/** However good its sentence, a goal is not ready while its row lacks what progress is counted by. */
function NotInThePlan({ open, onGoTo }: NotInThePlanProps) {
  if (open.length === 0) return null;
  return (
    <div class="note warning">
      <p class="small-title">{words.leftOpen.heading}</p>
      <ToMend places={open} onGoTo={onGoTo} />
    </div>
  );
}

interface AdviceProps {
  readonly score: Score | Unreadable | null;
  /** Whether the plan will hold all that progress is counted by. */
  readonly isComplete: boolean;
}

function Advice({ score, isComplete }: AdviceProps) {
  if (score === null) return null;
  if ('unreadable' in score) return <p class="note warning">{score.unreadable}</p>;
  const isSmart = score.score >= SMART_FROM;
  const weak = LETTERS.filter((letter) => score.levels[letter] < 2);
  // a sentence that says all is not yet a goal that can be followed
  const advice = isSmart && !isComplete ? '' : adviceBesides(score);
  return (
    <>
      <Conflicts score={score} />
      {advice !== '' && (
        <div class={isSmart ? 'note good' : 'note'}>
          {!isSmart && <p class="small-title">{words.review.fix}</p>}
          <p>{advice}</p>
        </div>
      )}
      {isSmart && weak.length > 0 && (
        <div class="note">
          {weak.map((letter) => (
            <p key={letter}>
              <strong>{words.score.letters[letter]}</strong>: {score.perLetterAdvice[letter]}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function Conflicts({ score: { conflicts } }: { readonly score: Score }) {
  if (conflicts.length === 0) return null;
  return (
    <div class="note warning">
      <p class="small-title">{words.review.conflicts}</p>
      {conflicts.map((conflict) => (
        <p key={conflict}>{words.review.conflict(conflict)}</p>
      ))}
    </div>
  );
}

/** What is left to say once the conflicts are said. */
function adviceBesides({ advice, conflicts }: Score): string {
  return conflicts
    .reduce((left, conflict) => left.replace(`${conflict}: correct one of them.`, ''), advice)
    .trim();
}
