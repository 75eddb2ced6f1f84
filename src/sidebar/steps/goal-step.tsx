import { Combobox } from '../components/combobox.tsx';
import { Select, TextArea } from '../components/controls.tsx';
import { suggestChannels } from '../model/suggestions.ts';
import { answersFrom, TEMPLATES } from '../templates.ts';
import { words } from '../text.ts';
import type { StepProps } from './step.ts';

export function GoalStep({ answers, around, change, errorOf, leave, sourceOf }: StepProps) {
  const text = words.goal;
  return (
    <>
      <Select
        id="template"
        label={text.startFrom}
        value={answers.template}
        options={TEMPLATES.map(({ name }) => ({ value: name, label: name }))}
        onChange={(name) => change(answersFrom(name, around))}
      />
      <TextArea
        id="goal"
        label={text.goal}
        hint={text.goalHint}
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
