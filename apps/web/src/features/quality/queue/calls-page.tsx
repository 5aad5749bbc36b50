import { Button, Switch } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { mayCall } from '@vakwerk/domain/people/permissions';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { useShortcuts } from '../../../lib/shortcuts';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { KeyHint } from '../../../ui/key-hint';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { useInteractions } from '../api/interactions';
import { useMyAgents } from '../api/my-agents';
import { useParked } from '../intake/parked';
import { type CallRow, CallsTable, isFree } from './calls-table';
import classes from './queue-page.module.css';
import { NOTHING, rangedTo, toggled } from './selection';
import { SelectionBar } from './selection-bar';
import { useSteer } from './use-steer';

const UploadDialog = lazy(() => import('../components/upload-dialog'));
const FolderDialog = lazy(() => import('../intake/folder-dialog'));
const SteerDialog = lazy(() => import('./steer-dialog'));
/** The server takes as many at a time. */
const MOST_PICKED = 50;

/** Every call of one's own teams: add one, or pick some for a coach. */
export function CallsPage() {
  const { t } = useText();
  const { roles } = useSignedIn();
  const navigate = useNavigate();
  const { agent, recorded = false } = useSearch({ from: '/shell/calls' });
  const [adding, setAdding] = useState<'one' | 'folder' | null>(null);
  const [selection, select] = useState(NOTHING);
  const [currentId, setCurrent] = useState<string | null>(null);
  const [steering, setSteering] = useState<readonly string[] | null>(null);
  const steer = useSteer();
  const agents = useMyAgents().data ?? [];
  const mayList = mayCall(roles, 'interaction:list');
  const mayPick = mayCall(roles, 'sampling:hand-out');
  const mayImport = mayCall(roles, 'interaction:import');
  const calls = useInteractions({ agentId: agent ?? null, recorded: recorded || null }, mayList);
  const rows = calls.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const free = rows.filter(isFree);
  const chosen = free.filter(({ id }) => selection.ids.has(id)).slice(0, MOST_PICKED);
  const waiting = useParked(mayCall(roles, 'interaction:park')).data?.pages[0]?.total ?? 0;
  const current = rows.find(({ id }) => id === currentId) ?? rows[0];
  const step = (by: number) => {
    const at = rows.findIndex(({ id }) => id === current?.id);
    setCurrent(rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.id ?? null);
  };
  const choose = (row: CallRow | undefined, range: boolean) => {
    if (!row || !isFree(row)) return;
    setCurrent(row.id);
    const order = free.map(({ id }) => id);
    select(range ? rangedTo(selection, row.id, order) : toggled(selection, row.id));
  };
  const begin = () => {
    const picked = chosen.length > 0 ? chosen : current && isFree(current) ? [current] : [];
    if (picked.length > 0) setSteering(picked.map(({ id }) => id));
  };
  const group = 'quality.key.group.queue' as const;
  useShortcuts(
    mayPick && !steering && !adding
      ? [
          { keys: 'j', label: 'quality.key.down', group, run: () => step(1) },
          { keys: 'k', label: 'quality.key.up', group, run: () => step(-1) },
          { keys: 'x', label: 'quality.key.choose', group, run: () => choose(current, false) },
          { keys: 'shift+x', label: 'quality.key.chooseRange', group, run: () => choose(current, true) },
          { keys: 'a', label: 'quality.handOut.begin', group, run: begin },
          ...(chosen.length > 0
            ? [{ keys: 'Escape', label: 'quality.select.none', group, run: () => select(NOTHING) } as const]
            : []),
        ]
      : [],
  );
  const filter = (search: { readonly agent?: string; readonly recorded?: true }) =>
    void navigate({ to: '/calls', search, replace: true, resetScroll: false });
  return (
    <Page
      density="compact"
      title={t('quality.calls.title')}
      intro={t(mayList ? 'quality.calls.intro' : 'quality.calls.onlyAdd')}
      actions={
        mayImport && (
          <>
            <Button variant="default" onClick={() => setAdding('folder')}>
              {t('quality.intake.open')}
            </Button>
            <Button onClick={() => setAdding('one')}>{t('quality.calls.upload')}</Button>
          </>
        )
      }
    >
      {mayList && (
        <div className={classes.tools}>
          <label className={classes.select}>
            {t('quality.calls.agent')}
            <select
              value={agent ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                filter({ ...(value && { agent: value }), ...(recorded && { recorded: true }) });
              }}
            >
              <option value="">{t('quality.calls.everyone')}</option>
              {agents.map((each) => (
                <option key={each.id} value={each.id}>
                  {fullName(each)}
                </option>
              ))}
            </select>
          </label>
          <Switch
            checked={recorded}
            onChange={(event) => filter({ ...(agent && { agent }), ...(event.currentTarget.checked && { recorded: true }) })}
            label={t('quality.calls.recorded')}
          />
        </div>
      )}
      {waiting > 0 && (
        <p>
          <Link to="/admin/parked">
            {t('quality.parked.title')}: {t('quality.parked.count', { count: waiting })}
          </Link>
        </p>
      )}
      {!mayList && <EmptyState title={t('quality.calls.noList')} text={t('quality.calls.noListText')} />}
      {mayList && calls.isPending && <LoadingRows count={8} height={46} />}
      {mayList && calls.isError && (
        <ErrorState error={calls.error} title={t('quality.calls.error')} onRetry={() => void calls.refetch()} />
      )}
      {calls.data && rows.length === 0 && <EmptyState title={t('quality.calls.empty')} text={t('quality.calls.emptyText')} />}
      {rows.length > 0 && (
        <CallsTable
          rows={rows}
          mayScore={mayCall(roles, 'evaluation:score')}
          chosen={mayPick ? selection.ids : null}
          currentId={current?.id ?? null}
          onChoose={choose}
        />
      )}
      {calls.hasNextPage && (
        <Button variant="default" mt={16} loading={calls.isFetchingNextPage} onClick={() => void calls.fetchNextPage()}>
          {t('quality.calls.more')}
        </Button>
      )}
      <SelectionBar count={chosen.length} onNone={() => select(NOTHING)}>
        <button type="button" onClick={begin}>
          {t('quality.handOut.begin')} <KeyHint keys="a" />
        </button>
      </SelectionBar>
      <Suspense fallback={null}>
        {adding === 'one' && <UploadDialog agents={agents} onClose={() => setAdding(null)} />}
        {adding === 'folder' && <FolderDialog onClose={() => setAdding(null)} />}
        {steering && (
          <SteerDialog
            interactionIds={steering}
            onClose={() => setSteering(null)}
            onSteer={async (picked) => {
              await steer(picked);
              select(NOTHING);
            }}
          />
        )}
      </Suspense>
    </Page>
  );
}
