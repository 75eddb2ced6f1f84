import { useMemo, useState } from 'preact/hooks';
import { toIso } from '../../marketing/day.ts';
import { stillMissing } from '../../plan/still-missing.ts';
import type { CallError, CheckedIn, PlanRowSummary } from '../../rpc.ts';
import { call, errorOf as callError } from '../calls.ts';
import { Button, DateInput, Select, TextArea, TextInput } from '../components/controls.tsx';
import { useFocusedHeading } from '../components/focus.ts';
import { fallenFrom, preview, readCheckIn, startsAtBaseline, type TypedCheckIn } from '../model/check-in.ts';
import { dayInWords } from '../model/days-in-words.ts';
import { roundedFigure, showFigure } from '../model/show-number.ts';
import { styleOf } from '../model/standing.ts';
import type { Surroundings } from '../model/surroundings.ts';
import { newSaveKey } from '../save-key.ts';
import { gist } from '../statement/purpose.ts';
import { words } from '../text.ts';
import { Standing } from './standing.tsx';

interface CheckInProps {
  readonly around: Surroundings;
  readonly who: string;
  /** The check-in is in the sheet, by this person. */
  readonly onDone: (who: string) => void;
}

interface Done {
  readonly checkedIn: CheckedIn;
  readonly row: PlanRowSummary;
  readonly isAtBaseline: boolean;
}

/** Logs where a goal stands, and shows at once what that means. */
export function CheckInView({ around, who, onDone }: CheckInProps) {
  const text = words.checkIn;
  const goals = around.rows.filter(({ type }) => type === 'Goal');
  const blank: TypedCheckIn = {
    goalId: goals.length === 1 ? (goals[0]?.id ?? '') : '',
    value: '',
    date: toIso(around.today),
    confidence: '',
    note: '',
    who,
  };
  const [typed, setTyped] = useState(blank);
  const [saveKey, setSaveKey] = useState(() => newSaveKey());
  const [showErrors, setShowErrors] = useState(false);
  const [leftDate, setLeftDate] = useState(false);
  const [askedOf, setAskedOf] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallError | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const heading = useFocusedHeading(done);

  const row = goals.find(({ id }) => id === typed.goalId);
  const read = useMemo(() => readCheckIn(typed, row, around), [typed, row, around]);
  const change = (changes: Partial<TypedCheckIn>) => setTyped({ ...typed, ...changes });
  const error = (field: string) => (showErrors ? read.problems[field] : undefined);
  const goalAndDay = `${typed.goalId} ${typed.date}`;
  const doubt = askedOf === goalAndDay ? read.doubt : null;
  const dateError = (leftDate ? read.problems.date : error('date')) ?? doubt ?? undefined;

  const submit = async () => {
    setShowErrors(true);
    const wrong = Object.keys(read.problems)[0];
    if (wrong !== undefined || !read.checkIn || !row) {
      document.getElementById(`check-in-${wrong}`)?.focus();
      return;
    }
    if (read.doubt !== null && doubt === null) {
      setAskedOf(goalAndDay);
      document.getElementById('check-in-date')?.focus();
      return;
    }
    setBusy(true);
    setFailure(null);
    try {
      const checkedIn = await call('checkIn', { saveKey, checkIn: read.checkIn });
      onDone(typed.who);
      setDone({ checkedIn, row, isAtBaseline: startsAtBaseline(row, read.checkIn) });
    } catch (thrown) {
      setFailure(callError(thrown));
    }
    setBusy(false);
  };
  const another = () => {
    setTyped({ ...blank, who: typed.who });
    setSaveKey(newSaveKey());
    setShowErrors(false);
    setLeftDate(false);
    setAskedOf('');
    setDone(null);
  };

  if (goals.length === 0) {
    return (
      <main class="body">
        <h1 ref={heading} tabIndex={-1}>
          {words.nav.checkIn}
        </h1>
        <p class="lead">{words.edit.none}</p>
      </main>
    );
  }

  if (done) {
    const { checkedIn } = done;
    const next = checkedIn.nextMilestone;
    return (
      <main class="body">
        <h1 ref={heading} tabIndex={-1}>
          {text.done(checkedIn.goalId)}
        </h1>
        <StillMissing row={done.row} />
        {done.isAtBaseline && <p class="note warning">{text.atBaseline(checkedIn.goalId)}</p>}
        <Standing row={done.row} state={checkedIn.state} around={around} />
        {next && next.target !== null && (
          <p class="lead">
            {text.milestone(
              showFigure(roundedFigure(next.target), styleOf(done.row, around)),
              dayInWords(next.due),
            )}
          </p>
        )}
        <Button look="primary" onClick={another}>
          {text.another}
        </Button>
      </main>
    );
  }

  const fallen = row && read.checkIn ? fallenFrom(row, read.checkIn) : null;
  const state = row && read.checkIn ? preview(row, read.checkIn, around) : row?.state;
  return (
    <>
      <main class="body">
        <h1 ref={heading} tabIndex={-1}>
          {words.nav.checkIn}
        </h1>
        <p class="lead">{text.heading}</p>
        <Select
          id="check-in-goalId"
          label={text.goal}
          value={typed.goalId}
          error={error('goalId')}
          options={[
            { value: '', label: text.choose },
            ...goals.map(({ id, statement }) => ({ value: id, label: `${id} ${gist(statement)}` })),
          ]}
          onChange={(goalId) => change({ goalId })}
        />
        <div class="pair">
          <TextInput
            id="check-in-value"
            label={text.value}
            kind="number"
            hint={row && text.valueHints[row.kind]}
            value={typed.value}
            echo={
              row && read.checkIn
                ? words.numbers.readAs(showFigure(read.checkIn.value, styleOf(row, around)))
                : undefined
            }
            error={error('value')}
            onChange={(value) => change({ value })}
          />
          <DateInput
            id="check-in-date"
            label={text.date}
            value={typed.date}
            error={dateError}
            onChange={(date) => change({ date })}
            onLeave={() => setLeftDate(true)}
          />
        </div>
        {row && read.checkIn && startsAtBaseline(row, read.checkIn) && (
          <p class="note warning" role="status">
            {text.atBaseline(row.id)}
          </p>
        )}
        {fallen !== null && row && (
          <p class="note warning" role="status">
            {text.fallsBack(showFigure(fallen, styleOf(row, around)))}
          </p>
        )}
        {row && <StillMissing row={row} />}
        {row && state && <Standing row={row} state={state} around={around} />}
        <Select
          id="check-in-confidence"
          label={text.confidence}
          hint={text.confidenceHint}
          value={typed.confidence}
          options={[{ value: '', label: '–' }, ...Array.from({ length: 11 }, (_, level) => String(level))]}
          onChange={(confidence) => change({ confidence })}
        />
        <TextArea
          id="check-in-note"
          label={text.note}
          rows={2}
          value={typed.note}
          onChange={(note) => change({ note })}
        />
        {who === '' && (
          <TextInput
            id="check-in-who"
            label={text.who}
            value={typed.who}
            onChange={(name) => change({ who: name })}
          />
        )}
        {failure && (
          <div class="note failure" role="alert">
            <p>{failure.message}</p>
            <Button onClick={submit}>{words.review.tryAgain}</Button>
          </div>
        )}
      </main>
      <footer class="bottom">
        <div class="buttons">
          <Button look="primary" busy={busy} onClick={submit}>
            {busy ? text.saving : text.submit}
          </Button>
        </div>
      </footer>
    </>
  );
}

/** Why there will be a value and no status: what it would be held against is not in the plan. */
function StillMissing({ row }: { readonly row: PlanRowSummary }) {
  const sentence = stillMissing(row);
  return sentence === '' ? null : <p class="note warning">{words.checkIn.stillMissing(sentence)}</p>;
}
