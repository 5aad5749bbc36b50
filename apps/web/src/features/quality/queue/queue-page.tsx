import { Button, Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { useShortcuts } from '../../../lib/shortcuts';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { KeyHint } from '../../../ui/key-hint';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { Panes } from '../../../ui/panes';
import { callQuery } from '../api/call';
import { useHiddenNames } from '../components/hidden-names';
import { SubmissionBar } from '../components/submission-bar';
import classes from './queue-page.module.css';
import { type QueueSearch, readQueueSearch } from './queue-search';
import { QueueSide } from './queue-side';
import { QueueTable } from './queue-table';
import { QueueTools } from './queue-tools';
import { dateIn, inOrder, inView, passes } from './queue-views';
import { type QueueItem, useScoringQueue } from './scoring-queue';
import { allOrNothing, NOTHING, rangedTo, toggled } from './selection';
import { SelectionBar } from './selection-bar';
import { useAssign } from './use-assign';

const AssignDialog = lazy(() => import('./assign-dialog'));
/** Beside what is open: enough to look back at the last ones. */
const DONE_LATELY = 8;

/** The calls that were drawn for this coach, with why, and how far everyone's fair share is. */
export function QueuePage() {
  const { t, zone } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/queue' });
  const queue = useScoringQueue('open');
  const done = useScoringQueue('done');
  const [hidden, setHidden] = useHiddenNames();
  const [currentId, setCurrent] = useState<string | null>(null);
  const [selection, select] = useState(NOTHING);
  const [assigning, setAssigning] = useState<readonly QueueItem[] | null>(null);
  const assign = useAssign();
  const today = dateIn(zone, new Date());
  const nameOf = ({ agent, blind }: QueueItem) => (hidden || blind ? '' : fullName(agent));
  const all = queue.items ?? [];
  const listOf = ({ view = 'today', ...filters }: QueueSearch) => {
    const items = view === 'done' ? (done.items ?? []) : all.filter((item) => inView(item, view, today));
    // Filtering by an agent would tell whose the hidden ones are.
    return items.filter((item) => passes(item, filters, nameOf) && !(filters.agent && nameOf(item) === ''));
  };
  const countIn = (wanted: QueueSearch) =>
    (wanted.view === 'done' ? done.items : queue.items) === undefined ? null : listOf(wanted).length;
  const isDone = search.view === 'done';
  const shown = inOrder(listOf(search), search.order, nameOf);
  const order = isDone ? [] : shown.map(({ id }) => id);
  const chosen = isDone ? [] : shown.filter(({ id }) => selection.ids.has(id));
  const current = isDone ? undefined : (shown.find(({ id }) => id === currentId) ?? shown[0]);
  const ready = isDone ? undefined : shown.find(({ takenByColleague }) => !takenByColleague);
  const open = (item: QueueItem | undefined) =>
    item && void navigate({ to: '/queue/$interactionId', params: { interactionId: item.interaction.id } });
  const prefetch = (item: QueueItem) => void client.prefetchQuery(callQuery(item.interaction.id));
  const step = (by: number) => {
    const next = shown[Math.min(shown.length - 1, Math.max(0, shown.findIndex(({ id }) => id === current?.id) + by))];
    if (!next) return;
    setCurrent(next.id);
    prefetch(next);
  };
  const choose = (item: QueueItem | undefined, range: boolean) => {
    if (!item || isDone) return;
    setCurrent(item.id);
    select(range ? rangedTo(selection, item.id, order) : toggled(selection, item.id));
  };
  const beginAssigning = () => {
    const items = chosen.length > 0 ? chosen : current ? [current] : [];
    if (items.length > 0) setAssigning(items);
  };
  const group = 'quality.key.group.queue' as const;
  useShortcuts(
    assigning
      ? []
      : [
          { keys: 'j', label: 'quality.key.down', group, run: () => step(1) },
          { keys: 'k', label: 'quality.key.up', group, run: () => step(-1) },
          { keys: 'Enter', label: 'quality.key.open', group, run: () => open(current) },
          { keys: 'x', label: 'quality.key.choose', group, run: () => choose(current, false) },
          { keys: 'shift+x', label: 'quality.key.chooseRange', group, run: () => choose(current, true) },
          { keys: 'shift+a', label: 'quality.key.chooseAll', group, run: () => select(allOrNothing(selection, order)) },
          { keys: 'a', label: 'quality.key.assign', group, run: beginAssigning },
          ...(chosen.length > 0
            ? [{ keys: 'Escape', label: 'quality.select.none', group, run: () => select(NOTHING) } as const]
            : []),
        ],
  );
  const change: Parameters<typeof QueueTools>[0]['onChange'] = (changed) =>
    void navigate({
      to: '/queue',
      search: (before) => readQueueSearch({ ...before, ...changed }),
      replace: true,
      resetScroll: false,
    });
  const agents = [...new Map(all.map((item) => [item.agent.id, nameOf(item)]))]
    .flatMap(([id, name]) => (name ? [{ id, name }] : []))
    .sort((one, other) => one.name.localeCompare(other.name));
  const { todayCount, doneTodayCount, quotas } = queue;
  const minutes = Math.round(listOf({}).reduce((sum, each) => sum + each.interaction.durationSeconds, 0) / 60);
  const lately = isDone ? shown : (done.items?.slice(0, DONE_LATELY) ?? []);
  const source = isDone ? done : queue;
  return (
    <Page
      density="compact"
      title={t('quality.queue.title')}
      actions={
        <>
          <Switch
            checked={hidden}
            onChange={(event) => setHidden(event.currentTarget.checked)}
            label={t('quality.queue.hideNames')}
          />
          <Button disabled={!ready} onClick={() => open(ready)}>
            {t('quality.queue.begin')}
          </Button>
        </>
      }
    >
      <div className={classes.day}>
        <p>
          <b>{t('quality.queue.today', { count: todayCount })}</b> · <b>{t('quality.queue.done', { count: doneTodayCount })}</b>
          {minutes > 0 && ` · ${t('quality.queue.left', { minutes })}`}
        </p>
        {todayCount > 0 && <Panes tone="ink" total={Math.min(40, todayCount)} done={doneTodayCount} current={doneTodayCount} />}
      </div>
      <div className={classes.columns}>
        <QueueSide search={search} quotas={quotas} countIn={countIn} />
        <div className={classes.list}>
          <QueueTools search={search} agents={agents} onChange={change} />
          {source.isPending && <LoadingRows count={8} height={46} />}
          {source.isError && (
            <ErrorState error={source.error} title={t('quality.queue.error')} onRetry={() => void source.refetch()} />
          )}
          {source.items && shown.length === 0 && (
            <EmptyState
              title={t(all.length > 0 || isDone ? 'quality.queue.emptyView' : 'quality.queue.empty')}
              text={t(all.length > 0 || isDone ? 'quality.queue.emptyViewText' : 'quality.queue.emptyText')}
              action={
                all.length > 0 && (
                  <Link to="/queue" search={{ view: 'all' }}>
                    {t('quality.queue.showAll')}
                  </Link>
                )
              }
            />
          )}
          {source.items && (shown.length > 0 || lately.length > 0) && (
            <QueueTable
              open={isDone ? [] : shown}
              done={lately}
              doneTitle={isDone ? null : t('quality.queue.sentToday')}
              quotas={quotas}
              today={today}
              hidden={hidden}
              currentId={current?.id ?? null}
              chosen={selection.ids}
              order={search.order}
              onOrder={(order) => change({ order })}
              onChoose={choose}
              onChooseAll={() => select(allOrNothing(selection, order))}
              onHover={prefetch}
            />
          )}
          {source.hasNextPage && (
            <Button variant="default" mt={16} loading={source.isFetchingNextPage} onClick={() => void source.fetchNextPage()}>
              {t('quality.calls.more')}
            </Button>
          )}
          <SelectionBar count={chosen.length} onNone={() => select(NOTHING)}>
            <button type="button" onClick={beginAssigning}>
              {t('quality.queue.assign')} <KeyHint keys="a" />
            </button>
          </SelectionBar>
          <footer className={classes.keys} aria-hidden="true">
            <span>
              <KeyHint keys="j k" /> {t('quality.queue.hint.move')}
            </span>
            <span>
              <KeyHint keys="Enter" /> {t('quality.queue.hint.open')}
            </span>
            <span>
              <KeyHint keys="x" /> {t('quality.queue.hint.choose')}
            </span>
            <span>
              <KeyHint keys="a" /> {t('quality.queue.hint.assign')}
            </span>
            <span>
              <KeyHint keys="?" /> {t('quality.queue.hint.all')}
            </span>
          </footer>
        </div>
      </div>
      <SubmissionBar />
      <Suspense fallback={null}>
        {assigning && (
          <AssignDialog
            items={assigning}
            onClose={() => setAssigning(null)}
            onAssign={async (coach) => {
              await assign(assigning, coach);
              select(NOTHING);
            }}
          />
        )}
      </Suspense>
    </Page>
  );
}
