import { typicalInWords, typicalRange } from '../../marketing/benchmarks.ts';
import { Button, Select, TextInput } from '../components/controls.tsx';
import { useSelection } from '../components/use-selection.tsx';
import { TARGET_MODES } from '../model/answers.ts';
import type { Derived } from '../model/derived.ts';
import type { Reading } from '../model/figures.ts';
import { meaningOf, timeInWords } from '../model/meaning.ts';
import { chanceOf, proposalOf } from '../model/plausibility.ts';
import { baselineFrom } from '../model/selection.ts';
import { type FigureStyle, showChange, showExact, showFigure } from '../model/show-number.ts';
import { words } from '../text.ts';
import type { StepProps } from './step.ts';

export function NumbersStep(props: StepProps) {
  const { answers, derived, change, errorOf, leave, sourceOf } = props;
  const { choice, figures, target } = derived;
  const text = words.numbers;
  const selection = useSelection({
    label: text.useSelection,
    read: (selected) => baselineFrom(selected, choice),
    change,
  });
  const typedAsChange = figures.mode !== 'a value' && target !== null;
  return (
    <>
      <TextInput
        id="baseline"
        label={text.baseline}
        kind="number"
        aside={selection.button}
        hint={
          sourceOf('baseline') ??
          (figures.change && target === null ? text.sayFromWhat : text.baselineHints[choice.kind])
        }
        value={answers.baseline}
        echo={echo(answers.baseline, figures.baseline, choice.style)}
        error={errorOf('baseline')}
        onChange={(baseline) => change({ baseline })}
        onLeave={() => leave('baseline')}
      />
      {selection.message}
      <div class="pair">
        <TextInput
          id="target"
          label={text.target}
          kind="number"
          hint={sourceOf('target')}
          value={answers.target}
          echo={
            typedAsChange
              ? text.readAs(showFigure(target, choice.style))
              : echo(answers.target, figures.target, choice.style)
          }
          error={errorOf('target')}
          onChange={(typed) => change({ target: typed, ...(sourceOf('targetIs') && { targetIs: '' }) })}
          onLeave={() => leave('target')}
        />
        <Select
          id="target-is"
          label={text.targetIs}
          value={figures.mode}
          options={TARGET_MODES}
          onChange={(targetIs) => change({ targetIs })}
        />
      </div>
      <Meaning {...props} />
      <Choices {...props} />
      <Benchmark derived={derived} />
    </>
  );
}

/** Says how an entry was read, where it was not typed just so. */
function echo(typed: string, reading: Reading, style: FigureStyle): string | undefined {
  if (reading.state !== 'read') return undefined;
  const shown = showFigure(reading.value, style);
  if (reading.unsure) {
    return words.numbers.unsure(shown, showFigure(reading.value / 100, style));
  }
  return typed.trim() === shown ? undefined : words.numbers.readAs(shown);
}

/** The change in plain words, and whether it is within reach. */
function Meaning({ answers, derived }: StepProps) {
  const { choice, aim } = derived;
  const meaning = meaningOf(aim, choice.style);
  if (meaning === null) return null;
  const chance = chanceOf(aim, answers.history);
  return (
    <section class={meaning.verdict === 'steep' ? 'note warning' : 'note'} aria-label={words.numbers.change}>
      <p>
        <strong>{meaning.change}</strong>
      </p>
      {meaning.judged !== '' && <p>{meaning.judged}</p>}
      {chance !== null && <p>{words.numbers.chance(chanceInWords(chance))}</p>}
    </section>
  );
}

function chanceInWords(chance: number): string {
  if (chance < 0.01) return 'less than 1%';
  return chance > 0.99 ? 'more than 99%' : `about ${showChange(chance)}`;
}

/** A realistic and a stretch target. */
function Choices({ answers, derived: { aim, choice }, change }: StepProps) {
  const text = words.numbers;
  const proposal = proposalOf(aim, answers.history);
  if (proposal === null) return null;
  const options = [
    { name: text.realistic, value: proposal.realistic },
    { name: text.stretch, value: proposal.stretch },
  ].filter(({ value }, place, all) => value !== aim.baseline && value !== all[place - 1]?.value);
  if (options.length === 0) return null;
  return (
    <div class="choices">
      <p class="small-title">{text.choose}</p>
      <div class="chips">
        {options.map(({ name, value }) => (
          <Button
            key={name}
            look="chip"
            onClick={() => change({ target: showExact(value, choice.style), targetIs: 'a value' })}
          >
            {name} {showFigure(value, choice.style)}
          </Button>
        ))}
      </div>
      <p class="hint">{proposal.from === 'history' ? text.fromHistory : text.fromRule(timeInWords(aim))}</p>
    </div>
  );
}

function Benchmark({ derived: { choice } }: { readonly derived: Derived }) {
  const { metric, platform } = choice;
  const range = metric && (typicalRange(metric.id, platform?.id) ?? typicalRange(metric.id));
  if (!range) return null;
  return (
    <div class="benchmark">
      <span class="tag">{words.numbers.benchmark}</span> {typicalInWords(range)}
      <p class="hint">{words.numbers.benchmarkNote}</p>
    </div>
  );
}
