import { Link } from '@tanstack/react-router';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { KeyHint } from '../../../ui/key-hint';
import { StatusWord } from '../../../ui/status-word';
import type { QueueItem, Quota } from '../api/scoring-queue';
import classes from './queue-table.module.css';

interface Props {
  readonly item: QueueItem;
  readonly quota: Quota | undefined;
  readonly today: string;
  readonly hidden: boolean;
  readonly current: boolean;
  readonly longestSeconds: number;
  readonly onHover: () => void;
}

const BAR = 44;
/** Only what is settled is good news; who sees it differently waits for an answer. */
const SENT_TONE = {
  submitted: 'info',
  graded: 'good',
  released: 'good',
  acknowledged: 'good',
  disputed: 'attention',
  resolved: 'good',
  withdrawn: 'info',
} as const;

export function QueueRow({ item, quota, today, hidden, current, longestSeconds, onHover }: Props) {
  const { t, dayAndTime, day } = useText();
  const { interaction, agent, reason, dueOn, state, takenByColleague, evaluationId } = item;
  const subject = interaction.subject ?? t('quality.queue.noSubject');
  const due = dueOn == null ? '' : dueOn === today ? t('quality.queue.dueToday') : day(new Date(`${dueOn}T12:00:00Z`));
  const done = state != null && state !== 'draft';
  return (
    <tr data-current={current || undefined} data-done={done || undefined} onMouseEnter={onHover} onFocus={onHover}>
      <td className={classes.who}>
        <b>{hidden ? t('quality.queue.hidden') : fullName(agent)}</b>
      </td>
      <td className={classes.call}>
        {done && evaluationId ? (
          <Link to="/evaluations/$evaluationId" params={{ evaluationId }}>
            {subject}
          </Link>
        ) : (
          <Link to="/queue/$interactionId" params={{ interactionId: interaction.id }} data-row-link>
            {subject}
          </Link>
        )}
        <span>{dayAndTime(new Date(interaction.startedAt))}</span>
      </td>
      <td className={classes.length}>
        {formatTimecode(interaction.durationSeconds * 1000)}
        <i style={{ width: Math.max(3, (interaction.durationSeconds / Math.max(1, longestSeconds)) * BAR) }} />
      </td>
      <td className={classes.why}>{t(`quality.queue.reason.${reason}`)}</td>
      <td>
        {item.countsForQuota && quota ? (
          <QuotaTicks quota={quota} next={!done} />
        ) : (
          <span className={classes.meta}>{t('quality.queue.notCounted')}</span>
        )}
      </td>
      <td className={classes.due} data-now={(dueOn != null && dueOn <= today) || undefined}>
        {!done && due}
      </td>
      <td className={classes.state}>
        {done ? (
          <StatusWord tone={SENT_TONE[state]}>{t(`quality.queue.sent.${state}`)}</StatusWord>
        ) : takenByColleague ? (
          <span className={classes.meta}>{t('quality.queue.taken')}</span>
        ) : current ? (
          <span className={classes.go}>
            {t('quality.queue.open')} <KeyHint keys="Enter" />
          </span>
        ) : (
          state === 'draft' && <span className={classes.draft}>{t('quality.queue.draft')}</span>
        )}
      </td>
    </tr>
  );
}

/** One tick per random call of this month: done ones filled, the one this call would be with a frame. */
function QuotaTicks({ quota: { scored, quota }, next }: { readonly quota: Quota; readonly next: boolean }) {
  const { t } = useText();
  const ticks = Array.from({ length: Math.max(quota, scored) }, (_, index) => index);
  return (
    <span className={classes.quota} role="img" aria-label={t('quality.queue.quotaLong', { scored, quota })}>
      <span aria-hidden="true">
        {ticks.map((index) => (
          <i key={index} data-state={index < scored ? 'done' : index === scored && next ? 'next' : 'open'} />
        ))}
      </span>
      <span aria-hidden="true">{t('quality.queue.quota', { scored, quota })}</span>
    </span>
  );
}
