import { type Day, toIso, toWords } from '../../marketing/day.ts';
import { isHeld } from '../../plan/limits.ts';
import { Button, DateInput, Select } from '../components/controls.tsx';
import { useSelection } from '../components/use-selection.tsx';
import { RHYTHMS, type Rhythm, SHAPES } from '../model/answers.ts';
import { dayInShort, dayInWords, lengthInWords } from '../model/days-in-words.ts';
import { misfitOf } from '../model/kept-milestones.ts';
import { seasonFrom } from '../model/selection.ts';
import { SHORTCUTS } from '../model/shortcuts.ts';
import { roundedFigure, showFigure } from '../model/show-number.ts';
import { words } from '../text.ts';
import type { StepProps } from './step.ts';

const LONG_DAYS = 548;

export function TimeStep(props: StepProps) {
  const { answers, derived, around, change, errorOf, leave, sourceOf } = props;
  const text = words.time;
  const { start, deadline } = derived;
  const rhythms: { value: Rhythm; label: string }[] = RHYTHMS.map((one) => ({ value: one, label: one }));
  if (answers.keptMilestones.length > 0) {
    rhythms.unshift({ value: 'keep', label: text.keep(answers.keptMilestones.length) });
  }
  const isPlanned = answers.milestones !== 'none' && answers.milestones !== 'keep';
  const hasShape = isPlanned && !isHeld(derived.choice);
  const falls = derived.choice.direction === 'Decrease';
  const isLong = start !== undefined && deadline !== undefined && deadline - start > LONG_DAYS;
  return (
    <>
      <div class="pair">
        <DateInput
          id="start"
          label={text.start}
          hint={sourceOf('start')}
          value={answers.start}
          onChange={(day) => change({ start: day })}
        />
        <DateInput
          id="deadline"
          label={text.deadline}
          hint={sourceOf('deadline')}
          value={answers.deadline}
          error={errorOf('deadline')}
          onChange={(day) => change({ deadline: day })}
          onLeave={() => leave('deadline')}
        />
      </div>
      <p class="small-title">{text.shortcuts}</p>
      <div class="chips">
        {SHORTCUTS.map(({ label, deadline: of }) => (
          <Button
            key={label}
            look="chip"
            onClick={() =>
              change({ deadline: toIso(of(start ?? around.today, around.fiscalYearFirstMonth)) })
            }
          >
            {label}
          </Button>
        ))}
      </div>
      <Length start={start} deadline={deadline} />
      {isLong && answers.milestones === 'none' && <p class="note warning">{text.long}</p>}
      <div class="pair">
        <Select
          id="milestones"
          label={text.milestones}
          value={answers.milestones}
          options={rhythms}
          error={errorOf('milestones')}
          onChange={(milestones) => {
            change({ milestones });
            leave('milestones');
          }}
        />
        {hasShape && (
          <Select
            id="shape"
            label={text.shape}
            hint={answers.shape === 'compound' && falls ? text.compoundFall : text.shapeHints[answers.shape]}
            value={answers.shape}
            options={SHAPES}
            onChange={(shape) => change({ shape })}
          />
        )}
      </div>
      <Misfit {...props} />
      {hasShape && answers.shape === 'like last season' && <LastSeason {...props} />}
      <MilestoneList {...props} />
    </>
  );
}

function Length({
  start,
  deadline,
}: {
  readonly start: Day | undefined;
  readonly deadline: Day | undefined;
}) {
  if (start === undefined || deadline === undefined || deadline <= start) return null;
  return <p class="hint">{words.time.lasts(lengthInWords(start, deadline), toWords(deadline))}</p>;
}

/** Milestones that stay behind when the deadline moves would go on telling what is expected by when. */
function Misfit({ answers, change }: StepProps) {
  const misfit = misfitOf(answers);
  if (misfit === null) return null;
  const { last, rhythm } = misfit;
  return (
    <div class="note warning" role="status">
      <p>{words.time.misfit(dayInWords(last), dayInWords(answers.deadline))}</p>
      <Button look="chip" onClick={() => change({ milestones: rhythm })}>
        {words.time.setAnew(rhythm)}
      </Button>
    </div>
  );
}

function LastSeason({ answers, change }: StepProps) {
  const { button, message } = useSelection({ label: words.time.useSeason, read: seasonFrom, change });
  return (
    <div class="inset">
      {button}
      <p class="hint">
        {answers.season
          ? words.time.seasonRead(answers.season.values.length, answers.season.range)
          : words.time.milestoneProblems['needs season']}
      </p>
      {message}
    </div>
  );
}

const SHOWN = 6;

function MilestoneList({ derived }: StepProps) {
  const { milestones, origin, target, choice, aim } = derived;
  const list = milestones.milestones;
  if (list.length === 0) return null;
  const first = list.length > SHOWN ? list.slice(0, SHOWN - 1) : list;
  const last = list[list.length - 1];
  const value = (share: number) => {
    if (origin === null || target === null)
      return isHeld(choice) ? words.time.theLimit : words.time.ofTheWay(Math.round(share * 100));
    if (share === 1) return showFigure(target, choice.style);
    const byThen = origin + (target - origin) * share;
    return showFigure(aim.counted ? Math.round(byThen) : roundedFigure(byThen), choice.style);
  };
  return (
    <table class="milestones">
      <caption class="unseen">{words.time.milestones}</caption>
      <tbody>
        {first.map(({ due, share }) => (
          <tr key={due}>
            <th scope="row">{dayInShort(due)}</th>
            <td>{value(share)}</td>
          </tr>
        ))}
        {list.length > SHOWN && last && (
          <>
            <tr>
              <td colSpan={2}>…</td>
            </tr>
            <tr>
              <th scope="row">{dayInShort(last.due)}</th>
              <td>{value(last.share)}</td>
            </tr>
          </>
        )}
      </tbody>
    </table>
  );
}
