import { useText } from '../../../lib/i18n';
import type { QueueItem, Quota } from '../api/scoring-queue';
import { QueueRow } from './queue-row';
import classes from './queue-table.module.css';

interface Props {
  readonly open: readonly QueueItem[];
  readonly done: readonly QueueItem[];
  readonly quotas: readonly Quota[];
  readonly today: string;
  readonly hidden: boolean;
  readonly currentId: string | null;
  readonly onHover: (item: QueueItem) => void;
}

export function QueueTable({ open, done, quotas, today, hidden, currentId, onHover }: Props) {
  const { t } = useText();
  const longest = Math.max(1, ...open.map((each) => each.interaction.durationSeconds));
  const row = (item: QueueItem) => (
    <QueueRow
      key={item.id}
      item={item}
      quota={quotas.find((each) => each.agent.id === item.agent.id)}
      today={today}
      hidden={hidden}
      current={item.id === currentId}
      longestSeconds={longest}
      onHover={() => onHover(item)}
    />
  );
  const heads = ['agent', 'call', 'length', 'why', 'month', 'due'] as const;
  return (
    <table className={classes.table}>
      <caption>{t('quality.queue.caption')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" aria-sort={head === 'due' ? 'ascending' : undefined}>
              {t(`quality.queue.${head}`)}
            </th>
          ))}
          <th scope="col">
            <span className={classes.spoken}>{t('quality.queue.state')}</span>
          </th>
        </tr>
      </thead>
      <tbody>{open.map(row)}</tbody>
      {done.length > 0 && (
        <tbody>
          <tr>
            <th colSpan={7} scope="rowgroup" className={classes.group}>
              {t('quality.queue.sentToday')}
            </th>
          </tr>
          {done.map(row)}
        </tbody>
      )}
    </table>
  );
}
