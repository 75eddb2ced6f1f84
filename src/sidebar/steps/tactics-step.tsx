import type { ComponentChildren } from 'preact';
import { Combobox } from '../components/combobox.tsx';
import { Button, RemoveButton, TextInput } from '../components/controls.tsx';
import { focusWhenDrawn } from '../components/focus.ts';
import {
  allTactics,
  blankStrategy,
  blankTactic,
  type StrategyAnswers,
  type TacticAnswers,
} from '../model/answers.ts';
import { readContribution, readValue } from '../model/figures.ts';
import { readEffort } from '../model/read-amount.ts';
import { daysRead, inGoalsCurrency } from '../model/read-back.ts';
import { showDifference } from '../model/show-number.ts';
import { suggestChannels, suggestGoals } from '../model/suggestions.ts';
import { hasFunnel } from '../model/usual-stages.ts';
import { words } from '../text.ts';
import type { StepProps } from './step.ts';
import { WalkBackSection } from './walk-back.tsx';

export function TacticsStep(props: StepProps) {
  const { answers, derived, around, change, sourceOf } = props;
  const text = words.tactics;
  const addStrategy = () => {
    const added = blankStrategy(answers.strategies);
    change({ strategies: [...answers.strategies, added] });
    focusWhenDrawn(`strategy-${added.key}`);
  };
  const strategyButton = <Button onClick={addStrategy}>{text.addStrategy}</Button>;
  const hasOwnTactics = answers.strategies.length === 0 || answers.tactics.length > 0;
  const changeStrategy = (key: string, changes: Partial<StrategyAnswers>) =>
    change({ strategies: answers.strategies.map((one) => (one.key === key ? { ...one, ...changes } : one)) });
  return (
    <>
      <Combobox
        id="supports"
        label={text.supports}
        hint={text.supportsHint}
        value={answers.supports}
        suggest={(typed) => suggestGoals(typed, around.rows)}
        onChange={(supports) => change({ supports })}
      />
      <TextInput
        id="owner"
        label={text.owner}
        hint={sourceOf('owner')}
        value={answers.owner}
        onChange={(owner) => change({ owner })}
      />
      <h2>{text.strategies}</h2>
      {answers.strategies.map((strategy, place) => (
        <div key={strategy.key} class="card">
          <TextInput
            id={`strategy-${strategy.key}`}
            label={text.strategy}
            placeholder={text.strategyExample}
            value={strategy.statement}
            aside={
              <RemoveButton
                name={text.removeStrategy(place + 1)}
                onClick={() => change({ strategies: answers.strategies.filter((one) => one !== strategy) })}
              />
            }
            onChange={(statement) => changeStrategy(strategy.key, { statement })}
          />
          <TacticList
            {...props}
            tactics={strategy.tactics}
            onChange={(tactics) => changeStrategy(strategy.key, { tactics })}
          />
        </div>
      ))}
      {hasOwnTactics ? (
        <TacticList
          {...props}
          tactics={answers.tactics}
          beside={strategyButton}
          onChange={(tactics) => change({ tactics })}
        />
      ) : (
        strategyButton
      )}
      <Coverage {...props} />
      {hasFunnel(derived.choice) && <WalkBackSection {...props} />}
    </>
  );
}

interface TacticListProps extends StepProps {
  readonly tactics: readonly TacticAnswers[];
  /** What else may be added here. */
  readonly beside?: ComponentChildren;
  readonly onChange: (tactics: readonly TacticAnswers[]) => void;
}

function TacticList({ tactics, beside, onChange, ...props }: TacticListProps) {
  const { answers, derived, around, errorOf, leave } = props;
  const text = words.tactics;
  const contributed = ({ contribution }: TacticAnswers) =>
    readValue(readContribution(contribution, derived.choice, around.decimalComma));
  const changeOne = (tactic: TacticAnswers, changes: Partial<TacticAnswers>) =>
    onChange(tactics.map((one) => (one === tactic ? { ...one, ...changes } : one)));
  const addTactic = () => {
    const added = blankTactic(allTactics(answers));
    onChange([...tactics, added]);
    focusWhenDrawn(`tactic-${added.key}`);
  };
  return (
    <>
      {tactics.map((tactic, place) => (
        <div key={tactic.key} class="card tactic">
          <TextInput
            id={`tactic-${tactic.key}`}
            label={text.tactic}
            placeholder={text.tacticExample}
            value={tactic.statement}
            aside={
              <RemoveButton
                name={text.removeTactic(place + 1)}
                onClick={() => onChange(tactics.filter((one) => one !== tactic))}
              />
            }
            onChange={(statement) => changeOne(tactic, { statement })}
          />
          <Combobox
            id={`channel-${tactic.key}`}
            label={text.channel}
            value={tactic.channel}
            suggest={suggestChannels}
            onChange={(channel) => changeOne(tactic, { channel })}
          />
          <div class="pair wide-first">
            <TextInput
              id={`contribution-${tactic.key}`}
              label={text.contribution}
              kind="number"
              value={tactic.contribution}
              echo={inGoalsCurrency(tactic.contribution, contributed(tactic), derived.choice.style)}
              error={errorOf(`contribution-${tactic.key}`)}
              onChange={(contribution) => changeOne(tactic, { contribution })}
              onLeave={() => leave(`contribution-${tactic.key}`)}
            />
            <TextInput
              id={`effort-${tactic.key}`}
              label={text.effort}
              kind="number"
              hint={text.effortHint}
              value={tactic.effort}
              echo={daysRead(tactic.effort, readEffort(tactic.effort, around.decimalComma).value)}
              error={errorOf(`effort-${tactic.key}`)}
              onChange={(effort) => changeOne(tactic, { effort })}
              onLeave={() => leave(`effort-${tactic.key}`)}
            />
          </div>
        </div>
      ))}
      <div class="chips">
        <Button onClick={addTactic}>{text.addTactic}</Button>
        {beside}
      </div>
    </>
  );
}

/** Whether the tactics together bring what the goal needs. */
function Coverage({ derived }: StepProps) {
  const { contributed, coverage, way, choice } = derived;
  if (contributed === null || coverage === null || way === null) return null;
  const text = words.tactics;
  // a goal that goes down counts how far down
  const show = (value: number) => showDifference(way < 0 ? -value : value, choice.style);
  const enough = coverage >= 1 - 1e-9;
  return (
    <div class={enough ? 'note good' : 'note warning'} role="status">
      <div class="meter" aria-hidden="true">
        <span style={{ width: `${Math.max(0, Math.min(1, coverage)) * 100}%` }} />
      </div>
      <p>
        {text.covered(show(contributed), show(way))}{' '}
        {enough ? text.enough : text.missing(show(way - contributed))}
      </p>
    </div>
  );
}
