import { Combobox } from '../components/combobox.tsx';
import { Select, TextArea } from '../components/controls.tsx';
import { suggestChannels } from '../model/suggestions.ts';
import { GROUPS, TEMPLATES } from '../template-goals.ts';
import { answersFrom } from '../templates.ts';
import { words } from '../text.ts';
import type { StepProps } from './step.ts';

const namesIn = (group?: string) =>
  TEMPLATES.filter((template) => template.group === group).map(({ name }) => name);

const TEMPLATE_OPTIONS = [...namesIn(), ...GROUPS.map((group) => ({ group, options: namesIn(group) }))];

interface GoalProps extends StepProps {
  /**
   * Whether it is in the plan already: there its fields only follow figures that its sentence said before, and no
   * template takes the place of its strategies, whose rows a save would delete.
   */
  readonly isEdited: boolean;
}

export function GoalStep({ answers, around, change, errorOf, leave, sourceOf, isEdited }: GoalProps) {
  const text = words.goal;
  const follows =
    !isEdited || answers.fromGoal.target !== undefined || answers.fromGoal.deadline !== undefined;
  return (
    <>
      {!isEdited && (
        <Select
          id="template"
          label={text.startFrom}
          value={answers.template}
          options={TEMPLATE_OPTIONS}
          onChange={(name) => change(answersFrom(name, around))}
        />
      )}
      <TextArea
        id="goal"
        label={text.goal}
        hint={follows ? text.goalHint : text.goalHintEditing}
        placeholder={text.goalExample}
        rows={3}
        value={answers.goal}
        error={errorOf('goal')}
        onChange={(goal) => change({ goal })}
        onLeave={() => leave('goal')}
      />
      <Combobox
        id="channel"
        label={text.channel}
        hint={sourceOf('channel') ?? text.channelHint}
        value={answers.channel}
        suggest={suggestChannels}
        onChange={(channel) => change({ channel })}
      />
    </>
  );
}
