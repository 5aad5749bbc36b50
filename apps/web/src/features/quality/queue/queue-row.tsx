import { IconEyeOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../lib/i18n';
import { KeyHint } from '../../../ui/key-hint';
import { StatusWord } from '../../../ui/status-word';
import classes from './queue-table.module.css';
import { QuotaTicks } from './quota-ticks';
import type { QueueItem, Quota } from './scoring-queue';
import { useAgentName } from './use-agent-name';

interface Props {
  readonly item: QueueItem;
  readonly quota: Quota | undefined;
  readonly today: string;
  readonly hidden: boolean;
  readonly current: boolean;
  /** null: cannot be chosen. */
  readonly chosen: boolean | null;
  readonly longestSeconds: number;
  readonly onChoose: (range: boolean) => void;
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

export function QueueRow({ item, quota, today, hidden, current, chosen, longestSeconds, onChoose, onHover }: Props) {
  const { t, dayAndTime, day } = useText();
  const nameOf = useAgentName();
  const { interaction, agent, blind, dueOn, state, takenByColleague, evaluationId } = item;
  const subject = interaction.subject ?? t('quality.queue.noSubject');
  const due = dueOn == null ? '' : dueOn === today ? t('quality.queue.dueToday') : day(new Date(`${dueOn}T12:00:00Z`));
  const done = state != null && state !== 'draft';
  const name = nameOf(agent, hidden || blind);
  return (
    <tr
      data-current={current || undefined}
      data-done={done || undefined}
      data-chosen={chosen || undefined}
      onMouseEnter={onHover}
      onFocus={onHover}
    >
      <td className={classes.who}>
        <div>
          {chosen !== null && (
            <input
              type="checkbox"
              className={classes.box}
              aria-label={t('quality.select.row', { subject, name })}
              checked={chosen}
              onChange={(event) => onChoose(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
            />
          )}
          <b data-blind={blind || undefined} title={blind ? t('quality.queue.blindWhy') : undefined}>
            {blind && <IconEyeOff size={15} stroke={1.75} aria-hidden="true" />}
            {name}
          </b>
        </div>
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
      <Why item={item} />
      <td>
        {item.countsForQuota && quota && !hidden ? (
          <QuotaTicks quota={quota} next={!done} />
        ) : (
          <span className={classes.meta}>{t(item.countsForQuota ? 'quality.queue.counted' : 'quality.queue.notCounted')}</span>
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

/** Chance, or the reason of whoever picked it; and that somebody is new, whatever the reason. */
function Why({ item: { reason, motive, weekOfService } }: { readonly item: QueueItem }) {
  const { t } = useText();
  const chosen = motive && motive !== 'other' ? t(`quality.handOut.motive.${motive}`) : t(`quality.queue.reason.${reason}`);
  return (
    <td className={classes.why} data-picked={reason === 'steered' || undefined}>
      {chosen}
      {weekOfService != null && <span>{t('quality.queue.newWeek', { week: weekOfService })}</span>}
    </td>
  );
}
