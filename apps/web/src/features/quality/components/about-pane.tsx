import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../lib/i18n';
import type { Call } from '../api/call';
import type { Evaluation } from '../api/evaluation-fields';
import { useAgentName } from '../queue/use-agent-name';
import classes from './side-panes.module.css';

interface Props {
  readonly call: Call;
  readonly evaluation: Evaluation;
  /** The coach chose not to see names while scoring. */
  readonly hidden?: boolean;
}

/** What is known about the call, and how it was chosen: a chance is part of being fair. */
export default function AboutPane({ call, evaluation, hidden = false }: Props) {
  const { t, number, dayAndTime, language } = useText();
  const nameOf = useAgentName();
  const reason = evaluation.drawReason ?? 'none';
  const { draw } = call;
  const chance =
    draw?.inclusionProbability != null && draw.frameSize != null
      ? t('quality.score.about.chance', { chance: `${number(draw.inclusionProbability * 100, 1)} %`, frame: draw.frameSize })
      : null;
  const facts = [
    [t('quality.score.about.agent'), nameOf(call.agent, hidden || call.blind)],
    [t('quality.score.about.when'), dayAndTime(new Date(call.startedAt))],
    [t('quality.score.about.length'), formatTimecode(call.durationSeconds * 1000)],
    ...(call.queue ? [[t('quality.score.about.queue'), call.queue]] : []),
    [
      t('quality.score.about.why'),
      evaluation.kind === 'practice'
        ? t('quality.spoken.reason')
        : [t(`quality.queue.reason.${reason}`), chance].filter(Boolean).join(', '),
    ],
    [
      t('quality.score.about.card'),
      t('quality.score.cardVersion', {
        name: pickLanguage(evaluation.scorecardVersion.name, language),
        number: evaluation.scorecardVersion.number,
      }),
    ],
  ];
  return (
    <dl className={classes.about}>
      {facts.map(([word, value]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
