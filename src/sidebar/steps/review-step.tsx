import type { CallError } from '../../rpc.ts';
import type { Score, Unreadable } from '../../smart/score.ts';
import { Button, TextArea } from '../components/controls.tsx';
import type { Problem } from '../model/problems.ts';
import type { Step } from '../model/steps.ts';
import { words } from '../text.ts';
import type { StepProps } from './step.ts';

interface ReviewProps extends StepProps {
  readonly score: Score | Unreadable | null;
  /** What would make the saved goal nonsense. */
  readonly blocking: readonly Problem[];
  readonly failure: CallError | null;
  readonly onGoTo: (step: Step, field: string) => void;
  readonly onTryAgain: () => void;
  readonly onMend: () => void;
}

export function ReviewStep(props: ReviewProps) {
  const { answers, derived, score, blocking, failure, change, errorOf, leave, onGoTo, onTryAgain, onMend } =
    props;
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
      <Advice score={score} />
      {blocking.length > 0 && (
        <div class="note warning">
          {blocking.map(({ step, field, message }) => (
            <p key={field}>
              <Button look="text" onClick={() => onGoTo(step, field)}>
                {step}
              </Button>{' '}
              {message}
            </p>
          ))}
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

function Advice({ score }: { readonly score: Score | Unreadable | null }) {
  if (score === null) return null;
  if ('unreadable' in score) return <p class="note warning">{score.unreadable}</p>;
  const isSmart = score.caps.length === 0 && score.score >= 85;
  return (
    <>
      <div class={isSmart ? 'note good' : 'note'}>
        {!isSmart && <p class="small-title">{words.review.fix}</p>}
        <p>{score.advice}</p>
      </div>
      {score.conflicts.length > 0 && (
        <div class="note warning">
          <p class="small-title">{words.review.conflicts}</p>
          {score.conflicts.map((conflict) => (
            <p key={conflict}>{conflict}</p>
          ))}
        </div>
      )}
    </>
  );
}
