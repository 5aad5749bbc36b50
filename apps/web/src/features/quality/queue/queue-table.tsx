import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useText } from '../../../lib/i18n';
import { QueueRow } from './queue-row';
import { type Order, type Sort } from './queue-search';
import classes from './queue-table.module.css';
import { sortOf } from './queue-views';
import type { QueueItem, Quota } from './scoring-queue';

interface Props {
  readonly open: readonly QueueItem[];
  readonly done: readonly QueueItem[];
  /** Above what was handed in; left out where there is nothing else. */
  readonly doneTitle: string | null;
  readonly quotas: readonly Quota[];
  readonly today: string;
  readonly hidden: boolean;
  readonly currentId: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly order: Order | undefined;
  readonly onOrder: (order: Order) => void;
  /** `range`: from the last chosen row to this one. */
  readonly onChoose: (item: QueueItem, range: boolean) => void;
  readonly onChooseAll: () => void;
  readonly onHover: (item: QueueItem) => void;
}

const HEADS = ['agent', 'call', 'length', 'why', 'month', 'due'] as const;
const SORTED: Readonly<Record<string, Sort>> = { agent: 'agent', call: 'call', length: 'length', due: 'due' };

export function QueueTable(props: Props) {
  const { open, done, doneTitle, quotas, today, hidden, currentId, chosen, order, onOrder, onChoose, onChooseAll, onHover } =
    props;
  const { t } = useText();
  const longest = Math.max(1, ...[...open, ...done].map((each) => each.interaction.durationSeconds));
  const row = (item: QueueItem, choosable: boolean) => (
    <QueueRow
      key={item.id}
      item={item}
      quota={quotas.find((each) => each.agent.id === item.agent.id)}
      today={today}
      hidden={hidden}
      current={item.id === currentId}
      chosen={choosable ? chosen.has(item.id) : null}
      longestSeconds={longest}
      onChoose={(range) => onChoose(item, range)}
      onHover={() => onHover(item)}
    />
  );
  const some = open.some(({ id }) => chosen.has(id));
  const all = some && open.every(({ id }) => chosen.has(id));
  return (
    <table className={classes.table}>
      <caption>{t('quality.queue.caption')}</caption>
      <thead>
        <tr>
          {HEADS.map((head) => {
            const sort = SORTED[head];
            return (
              <Head
                key={head}
                sort={sort && !(hidden && sort === 'agent') ? sort : undefined}
                order={order}
                onOrder={onOrder}
                before={
                  head === 'agent' &&
                  open.length > 0 && (
                    <input
                      type="checkbox"
                      className={classes.box}
                      aria-label={t('quality.select.all')}
                      checked={all}
                      ref={(box) => {
                        if (box) box.indeterminate = some && !all;
                      }}
                      onChange={onChooseAll}
                    />
                  )
                }
              >
                {t(`quality.queue.${head}`)}
              </Head>
            );
          })}
          <th scope="col">
            <span className={classes.spoken}>{t('quality.queue.state')}</span>
          </th>
        </tr>
      </thead>
      <tbody>{open.map((item) => row(item, true))}</tbody>
      {done.length > 0 && (
        <tbody>
          {doneTitle !== null && (
            <tr>
              <th colSpan={7} scope="rowgroup" className={classes.group}>
                {doneTitle}
              </th>
            </tr>
          )}
          {done.map((item) => row(item, false))}
        </tbody>
      )}
    </table>
  );
}

interface HeadProps {
  readonly sort: Sort | undefined;
  readonly order: Order | undefined;
  readonly onOrder: (order: Order) => void;
  readonly before: React.ReactNode;
  readonly children: string;
}

/** A second press turns the order round. */
function Head({ sort, order, onOrder, before, children }: HeadProps) {
  const current = sort !== undefined && sortOf(order) === sort;
  const down = order?.startsWith('-') ?? false;
  const Icon = down ? IconChevronDown : IconChevronUp;
  return (
    <th scope="col" aria-sort={current ? (down ? 'descending' : 'ascending') : undefined}>
      {before}
      {sort ? (
        <button type="button" className={classes.sort} onClick={() => onOrder(current && !down ? `-${sort}` : sort)}>
          {children} {current && <Icon size={14} stroke={2} aria-hidden="true" />}
        </button>
      ) : (
        children
      )}
    </th>
  );
}
