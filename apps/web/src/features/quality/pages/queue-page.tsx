import { Button, Switch } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { useShortcuts } from '../../../lib/shortcuts';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { KeyHint } from '../../../ui/key-hint';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { Panes } from '../../../ui/panes';
import { callQuery } from '../api/call';
import { type QueueItem, useScoringQueue } from '../api/scoring-queue';
import { useHiddenNames } from '../components/hidden-names';
import { QueueTable } from '../components/queue-table';
import { dateIn, inView, REASONS, VIEWS } from '../components/queue-views';
import { SubmissionBar } from '../components/submission-bar';
import classes from './queue-page.module.css';

/** The calls that were drawn for this coach, with why, and how far everyone's fair share is. */
export function QueuePage() {
  const { t, zone } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { teams } = useSignedIn();
  const { view = 'today', reason, team } = useSearch({ from: '/shell/queue' });
  const filter = { ...(reason && { reason }), ...(team && { teamId: team }) };
  const queue = useScoringQueue({ show: 'open', ...filter });
  const done = useScoringQueue({ show: 'done', ...filter });
  const [hidden, setHidden] = useHiddenNames();
  const [search, setSearch] = useState('');
  const [currentId, setCurrent] = useState<string | null>(null);
  const today = dateIn(zone, new Date());
  const all = queue.data?.nodes ?? [];
  const wanted = search.trim().toLocaleLowerCase();
  const matches = ({ agent, interaction }: QueueItem) =>
    !wanted || `${hidden ? '' : fullName(agent)} ${interaction.subject ?? ''}`.toLocaleLowerCase().includes(wanted);
  const shown = all.filter((item) => inView(item, view, today) && matches(item));
  const current = shown.find(({ id }) => id === currentId) ?? shown[0];
  const ready = shown.find(({ takenByColleague }) => !takenByColleague);
  const open = (item: QueueItem | undefined) =>
    item && void navigate({ to: '/queue/$interactionId', params: { interactionId: item.interaction.id } });
  const prefetch = (item: QueueItem) => void client.prefetchQuery(callQuery(item.interaction.id));
  const step = (by: number) => {
    const next = shown[Math.min(shown.length - 1, Math.max(0, shown.findIndex(({ id }) => id === current?.id) + by))];
    if (!next) return;
    setCurrent(next.id);
    prefetch(next);
  };
  const group = 'quality.key.group.queue' as const;
  useShortcuts([
    { keys: 'j', label: 'quality.key.down', group, run: () => step(1) },
    { keys: 'k', label: 'quality.key.up', group, run: () => step(-1) },
    { keys: 'Enter', label: 'quality.key.open', group, run: () => open(current) },
  ]);
  const setFilter = (change: { reason?: (typeof REASONS)[number] | undefined; team?: string | undefined }) =>
    void navigate({ to: '/queue', search: (before) => ({ ...before, ...change }) });
  const { todayCount = 0, doneTodayCount = 0, quotas = [] } = queue.data ?? {};
  const minutes = Math.round(
    all.filter((item) => inView(item, 'today', today)).reduce((sum, each) => sum + each.interaction.durationSeconds, 0) / 60,
  );
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
        <aside className={classes.side}>
          <h2>{t('quality.queue.views')}</h2>
          <ul>
            {VIEWS.map((each) => (
              <li key={each}>
                <Link
                  to="/queue"
                  search={(before) => ({ ...before, view: each })}
                  aria-current={each === view ? 'true' : undefined}
                >
                  {t(`quality.queue.view.${each}`)} <span>{all.filter((item) => inView(item, each, today)).length}</span>
                </Link>
              </li>
            ))}
            <li>
              <Link to="/calls">{t('quality.queue.allCalls')}</Link>
            </li>
          </ul>
          {quotas.length > 0 && (
            <div className={classes.fair}>
              <h2>{t('quality.queue.fair')}</h2>
              <p>{t('quality.queue.fairText')}</p>
              <p className={classes.meta}>
                {t('quality.queue.fairDone', {
                  scored: quotas.reduce((sum, each) => sum + each.scored, 0),
                  quota: quotas.reduce((sum, each) => sum + each.quota, 0),
                })}
              </p>
            </div>
          )}
        </aside>
        <div className={classes.list}>
          <div className={classes.tools}>
            <label className={classes.search}>
              <IconSearch size={16} stroke={1.75} aria-hidden="true" />
              <input
                type="search"
                value={search}
                placeholder={t('quality.queue.search')}
                aria-label={t('quality.queue.search')}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
            {teams.length > 1 && (
              <label className={classes.select}>
                {t('quality.queue.team')}
                <select value={team ?? ''} onChange={(event) => setFilter({ team: event.currentTarget.value || undefined })}>
                  <option value="">{t('quality.queue.reason.all')}</option>
                  {teams.map((each) => (
                    <option key={each.id} value={each.id}>
                      {each.name}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <label className={classes.select}>
              {t('quality.queue.reason')}
              <select
                value={reason ?? ''}
                onChange={(event) => setFilter({ reason: REASONS.find((each) => each === event.currentTarget.value) })}
              >
                <option value="">{t('quality.queue.reason.all')}</option>
                {REASONS.map((each) => (
                  <option key={each} value={each}>
                    {t(`quality.queue.reason.${each}`)}
                  </option>
                ))}
              </select>
            </label>
            <span className={classes.meta}>{t('quality.queue.sorted')}</span>
          </div>
          {queue.isPending && <LoadingRows count={8} height={46} />}
          {queue.isError && (
            <ErrorState error={queue.error} title={t('quality.queue.error')} onRetry={() => void queue.refetch()} />
          )}
          {queue.data && shown.length === 0 && (
            <EmptyState
              title={t(all.length > 0 ? 'quality.queue.emptyView' : 'quality.queue.empty')}
              text={t(all.length > 0 ? 'quality.queue.emptyViewText' : 'quality.queue.emptyText')}
              action={
                all.length > 0 && (
                  <Link to="/queue" search={{ view: 'all' }}>
                    {t('quality.queue.showAll')}
                  </Link>
                )
              }
            />
          )}
          {queue.data && (shown.length > 0 || (done.data?.nodes.length ?? 0) > 0) && (
            <QueueTable
              open={shown}
              done={done.data?.nodes.slice(0, 8) ?? []}
              quotas={quotas}
              today={today}
              hidden={hidden}
              currentId={current?.id ?? null}
              onHover={prefetch}
            />
          )}
          <footer className={classes.keys} aria-hidden="true">
            <span>
              <KeyHint keys="j k" /> {t('quality.queue.hint.move')}
            </span>
            <span>
              <KeyHint keys="Enter" /> {t('quality.queue.hint.open')}
            </span>
            <span>
              <KeyHint keys="?" /> {t('quality.queue.hint.all')}
            </span>
          </footer>
        </div>
      </div>
      <SubmissionBar />
    </Page>
  );
}
