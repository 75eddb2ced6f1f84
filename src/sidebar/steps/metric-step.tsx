import { metricById } from '../../marketing/metrics/find.ts';
import { inSentence, metricFit } from '../../marketing/metrics/fit.ts';
import type { Metric } from '../../marketing/metrics/metric.ts';
import { DIRECTIONS, KINDS } from '../../plan/goal.ts';
import { Combobox } from '../components/combobox.tsx';
import { Button, Select } from '../components/controls.tsx';
import { type MetricChoice, withMetric } from '../model/metric-choice.ts';
import { suggestMetrics } from '../model/suggestions.ts';
import { words } from '../text.ts';
import type { StepProps } from './step.ts';

export function MetricStep({ answers, derived, change, sourceOf }: StepProps) {
  const text = words.metric;
  const { choice } = derived;
  const choose = (metric: string) => change(withMetric(answers, metric));
  return (
    <>
      <Combobox
        id="metric"
        label={text.metric}
        hint={sourceOf('metric') ?? text.hint}
        value={answers.metric}
        suggest={(typed) => suggestMetrics(typed, choice.platform)}
        onChange={choose}
      />
      <Fit choice={choice} typed={answers.metric} onChoose={choose} />
      <div class="pair">
        <Select
          id="kind"
          label={text.kind}
          hint={sourceOf('kind') ?? text.kindHints[choice.kind]}
          value={choice.kind}
          options={KINDS}
          onChange={(kind) => change({ kind })}
        />
        <Select
          id="direction"
          label={text.direction}
          hint={sourceOf('direction')}
          value={choice.direction}
          options={DIRECTIONS}
          onChange={(direction) => change({ direction })}
        />
      </div>
    </>
  );
}

interface FitProps {
  readonly choice: MetricChoice;
  readonly typed: string;
  readonly onChoose: (metric: string) => void;
}

/** What the metric is worth on the channel, and what to use instead of one that decides nothing. */
function Fit({ choice: { metric, platform }, typed, onChoose }: FitProps) {
  if (typed.trim() === '') return null;
  if (!metric) return <p class="note">{words.metric.unknown}</p>;
  const { verdict, advice } = metricFit(metric, platform);
  if (verdict === 'Good') return <p class="note good">{words.metric.good(platform?.place ?? '')}</p>;
  const better = verdict === 'Vanity' ? betterOnes(metric, platform?.instead) : [];
  return (
    <div class={verdict === 'Vanity' ? 'note warning' : 'note'} role="status">
      <p>
        <strong>{verdict}</strong>: {advice}
      </p>
      {better.length > 0 && (
        <div class="chips">
          {better.map((one) => (
            <Button key={one.id} look="chip" onClick={() => onChoose(one.name)}>
              {words.metric.use(inSentence(one))}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function betterOnes(metric: Metric, onPlatform: readonly string[] | undefined): readonly Metric[] {
  return (onPlatform ?? metric.instead ?? []).filter((id) => id !== metric.id).map(metricById);
}
