import { toIso } from '../../marketing/day.ts';
import { Button, RemoveButton, TextInput } from '../components/controls.tsx';
import { focusWhenDrawn } from '../components/focus.ts';
import { Worth } from '../components/worth.tsx';
import { blankStage, type StageAnswers } from '../model/answers.ts';
import { dayInShort } from '../model/days-in-words.ts';
import { meansOf } from '../model/derived.ts';
import { oneOf } from '../model/one-of.ts';
import { daysRead, inGoalsCurrency } from '../model/read-back.ts';
import { showFigure, showPlain, showSum } from '../model/show-number.ts';
import { madeOf, usualStages } from '../model/usual-stages.ts';
import { fieldsOf, type StageField, type WalkBack } from '../model/walk-back.ts';
import { uncapitalised } from '../statement/phrases.ts';
import { words } from '../text.ts';
import type { StepProps } from './step.ts';

/** From the goal back through the funnel: sales, leads, dates and budget. */
export function WalkBackSection(props: StepProps) {
  const { answers, derived, change, errorOf, leave } = props;
  const text = words.tactics;
  const counted = derived.choice.style.unit === 'money' ? madeOf(derived.choice) : undefined;
  const { style } = derived.choice;
  const echoes: Readonly<Record<StageField, (typed: string, value: number | null) => string | undefined>> = {
    rate: () => undefined,
    days: daysRead,
    unitCost: (typed, value) => inGoalsCurrency(typed, value, style),
  };
  const changeStage = (stage: StageAnswers, changes: Partial<StageAnswers>) =>
    change({ stages: answers.stages.map((one) => (one === stage ? { ...one, ...changes } : one)) });
  const setStages = (stages: readonly StageAnswers[], focus: StageAnswers | undefined) => {
    change({ stages });
    if (focus) focusWhenDrawn(`stage-${focus.key}`);
  };
  const addStage = (place: 'above' | 'below') => {
    const added = blankStage(answers.stages);
    setStages(place === 'above' ? [added, ...answers.stages] : [...answers.stages, added], added);
  };
  const fillIn = () => {
    const stages = usualStages(derived.choice, answers);
    setStages(stages, stages[0]);
  };
  return (
    <details class="walk-back" open={counted !== undefined || answers.stages.length > 0}>
      <summary>{text.walkBack}</summary>
      {counted && (
        <TextInput
          id="average-sale"
          label={text.averages[counted].label}
          hint={text.averages[counted].hint}
          kind="number"
          value={answers.averageSale}
          echo={inGoalsCurrency(answers.averageSale, derived.averageSale.value, style)}
          error={errorOf('average-sale')}
          onChange={(averageSale) => change({ averageSale })}
          onLeave={() => leave('average-sale')}
        />
      )}
      <p class="hint">{text.stagesHint(counted)}</p>
      {answers.stages.length > 0 && (
        <Button look="text" onClick={() => addStage('above')}>
          {text.addStageAbove}
        </Button>
      )}
      {answers.stages.map((stage, place) => (
        <div key={stage.key} class="card stage">
          <TextInput
            id={`stage-${stage.key}`}
            label={text.stage}
            value={stage.stage}
            aside={
              <RemoveButton
                name={text.removeStage(place + 1)}
                onClick={() => change({ stages: answers.stages.filter((one) => one !== stage) })}
              />
            }
            onChange={(name) => changeStage(stage, { stage: name })}
          />
          <div class="triple">
            {fieldsOf(stage, derived).map((field) => (
              <TextInput
                key={field}
                id={`${field}-${stage.key}`}
                label={text[field]}
                kind="number"
                value={stage[field]}
                echo={echoes[field](stage[field], derived.stages[place]?.[field] ?? null)}
                error={errorOf(`${field}-${stage.key}`)}
                onChange={(value) => changeStage(stage, { [field]: value })}
                onLeave={() => leave(`${field}-${stage.key}`)}
              />
            ))}
          </div>
        </div>
      ))}
      <div class="chips">
        <Button look="text" onClick={() => addStage('below')}>
          {text.addStage}
        </Button>
        {answers.stages.length === 0 && (
          <Button look="text" onClick={fillIn}>
            {text.usualStages}
          </Button>
        )}
      </div>
      {derived.walkBack ? (
        <WayBack {...props} walkBack={derived.walkBack} />
      ) : (
        <p class="hint">{text.fillIn(counted)}</p>
      )}
    </details>
  );
}

function WayBack({ answers, derived, walkBack }: StepProps & { readonly walkBack: WalkBack }) {
  const text = words.tactics;
  const { plan, budget, lever } = walkBack;
  const { style } = derived.choice;
  const money = (value: number) => showSum(value, style);
  const dated = plan.some(({ dueBy }) => dueBy !== undefined);
  const priced = budget !== undefined;
  return (
    <div class="way-back" role="status">
      <table>
        <thead>
          <tr>
            <th scope="col">{text.stage}</th>
            <th scope="col">{text.needed}</th>
            {dated && <th scope="col">{text.dueBy}</th>}
            {priced && <th scope="col">{text.cost}</th>}
          </tr>
        </thead>
        <tbody>
          {plan.map(({ stage, needed, dueBy, cost }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two stages may share a name
            <tr key={place}>
              <th scope="row">{stage}</th>
              <td>{showPlain(needed, style.decimalComma)}</td>
              {dated && <td>{dueBy === undefined ? '' : dayInShort(toIso(dueBy))}</td>}
              {priced && <td>{cost === undefined ? '' : money(cost)}</td>}
            </tr>
          ))}
          {priced && (
            <tr class="total">
              <th scope="row">{text.budget}</th>
              <td colSpan={dated ? 2 : 1} />
              <td>{money(budget)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {meansOf(answers).length === 0 && <p class="hint">{text.sayHow}</p>}
      <Worth walkBack={walkBack} style={style} />
      {lever && (
        <p class="note good">
          {text.lever(
            oneOf(lever.from),
            oneOf(lever.to),
            showFigure(lever.rate, { ...style, unit: 'percent' }),
            `${showPlain(lever.saves, style.decimalComma)} ${uncapitalised(lever.ofWhat)}`,
          )}
        </p>
      )}
    </div>
  );
}
