import { toIso } from '../../marketing/day.ts';
import { Button, RemoveButton, TextInput } from '../components/controls.tsx';
import { focusWhenDrawn } from '../components/focus.ts';
import { blankStage, type StageAnswers } from '../model/answers.ts';
import { dayInShort } from '../model/days-in-words.ts';
import { showFigure, showPlain } from '../model/show-number.ts';
import type { WalkBack } from '../model/walk-back.ts';
import { uncapitalised } from '../statement/phrases.ts';
import { usualStages } from '../templates.ts';
import { words } from '../text.ts';
import type { StepProps } from './step.ts';

/** From the goal back through the funnel: sales, leads, dates and budget. */
export function WalkBackSection(props: StepProps) {
  const { answers, derived, change, errorOf, leave } = props;
  const text = words.tactics;
  const isMoney = derived.choice.style.unit === 'money';
  const changeStage = (stage: StageAnswers, changes: Partial<StageAnswers>) =>
    change({ stages: answers.stages.map((one) => (one === stage ? { ...one, ...changes } : one)) });
  const addStage = () => {
    const added = blankStage(answers.stages);
    change({ stages: [...answers.stages, added] });
    focusWhenDrawn(`stage-${added.key}`);
  };
  return (
    <details class="walk-back" open={isMoney || answers.stages.length > 0}>
      <summary>{text.walkBack}</summary>
      {isMoney && (
        <TextInput
          id="average-sale"
          label={text.averageSale}
          hint={text.averageSaleHint}
          kind="number"
          value={answers.averageSale}
          error={errorOf('average-sale')}
          onChange={(averageSale) => change({ averageSale })}
          onLeave={() => leave('average-sale')}
        />
      )}
      <p class="hint">{text.stagesHint(isMoney)}</p>
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
            {(['rate', 'days', 'unitCost'] as const).map((field) => (
              <TextInput
                key={field}
                id={`${field}-${stage.key}`}
                label={text[field]}
                kind="number"
                value={stage[field]}
                error={errorOf(`${field}-${stage.key}`)}
                onChange={(value) => changeStage(stage, { [field]: value })}
                onLeave={() => leave(`${field}-${stage.key}`)}
              />
            ))}
          </div>
        </div>
      ))}
      <div class="chips">
        <Button look="text" onClick={addStage}>
          {text.addStage}
        </Button>
        {answers.stages.length === 0 && (
          <Button look="text" onClick={() => change({ stages: usualStages(derived.choice) })}>
            {text.usualStages}
          </Button>
        )}
      </div>
      {derived.walkBack ? (
        <WayBack {...props} walkBack={derived.walkBack} />
      ) : (
        <p class="hint">{text.fillIn(isMoney)}</p>
      )}
    </details>
  );
}

function WayBack({ derived, walkBack }: StepProps & { readonly walkBack: WalkBack }) {
  const text = words.tactics;
  const { plan, budget, lever } = walkBack;
  const money = (value: number) =>
    showFigure(value, { unit: 'money', currency: derived.choice.style.currency, noun: '' });
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
              <td>{showPlain(needed)}</td>
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
      {lever && (
        <p class="note good">
          {text.lever(
            oneOf(lever.from),
            oneOf(lever.to),
            showFigure(lever.rate, { ...derived.choice.style, unit: 'percent' }),
            `${showPlain(lever.saves)} ${uncapitalised(lever.ofWhat)}`,
          )}
        </p>
      )}
    </div>
  );
}

/** "MQLs" → "MQL", "Opportunities" → "opportunity" */
function oneOf(stage: string): string {
  return uncapitalised(stage)
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');
}
