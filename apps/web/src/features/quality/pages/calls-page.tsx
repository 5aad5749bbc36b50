import { Button, Switch } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { mayCall } from '@vakwerk/domain/people/permissions';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { useInteractions } from '../api/interactions';
import { useMyAgents } from '../api/my-agents';
import table from '../components/queue-table.module.css';
import { useParked } from '../intake/parked';
import queue from './queue-page.module.css';

const UploadDialog = lazy(() => import('../components/upload-dialog'));
const FolderDialog = lazy(() => import('../intake/folder-dialog'));

/** Every call of one's own teams, and the place where a recording is added. */
export function CallsPage() {
  const { t, dayAndTime } = useText();
  const { roles } = useSignedIn();
  const [agentId, setAgent] = useState<string | null>(null);
  const [recorded, setRecorded] = useState(false);
  const [adding, setAdding] = useState<'one' | 'folder' | null>(null);
  const agents = useMyAgents().data ?? [];
  const calls = useInteractions({ agentId, recorded: recorded || null });
  const rows = calls.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const mayScore = mayCall(roles, 'evaluation:score');
  const mayImport = mayCall(roles, 'interaction:import');
  const waiting = useParked(mayCall(roles, 'interaction:park')).data?.pages[0]?.total ?? 0;
  return (
    <Page
      density="compact"
      title={t('quality.calls.title')}
      intro={t('quality.calls.intro')}
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
      <div className={queue.tools}>
        <label className={queue.select}>
          {t('quality.calls.agent')}
          <select value={agentId ?? ''} onChange={(event) => setAgent(event.currentTarget.value || null)}>
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
          onChange={(event) => setRecorded(event.currentTarget.checked)}
          label={t('quality.calls.recorded')}
        />
      </div>
      {waiting > 0 && (
        <p>
          <Link to="/admin/parked">
            {t('quality.parked.title')}: {t('quality.parked.count', { count: waiting })}
          </Link>
        </p>
      )}
      {calls.isPending && <LoadingRows count={8} height={46} />}
      {calls.isError && <ErrorState error={calls.error} title={t('quality.calls.error')} onRetry={() => void calls.refetch()} />}
      {calls.data && rows.length === 0 && <EmptyState title={t('quality.calls.empty')} text={t('quality.calls.emptyText')} />}
      {rows.length > 0 && (
        <table className={table.table}>
          <caption>{t('quality.calls.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('quality.queue.agent')}</th>
              <th scope="col">{t('quality.queue.call')}</th>
              <th scope="col">{t('quality.queue.length')}</th>
              <th scope="col">{t('quality.queue.why')}</th>
              <th scope="col">{t('quality.calls.sound')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td className={table.who}>
                  <b>{fullName(row.agent)}</b>
                </td>
                <td className={table.call}>
                  {mayScore ? (
                    <Link to="/queue/$interactionId" params={{ interactionId: row.id }}>
                      {row.subject ?? t('quality.queue.noSubject')}
                    </Link>
                  ) : (
                    (row.subject ?? t('quality.queue.noSubject'))
                  )}
                  <span>{dayAndTime(new Date(row.startedAt))}</span>
                </td>
                <td className={table.length}>{formatTimecode(row.durationSeconds * 1000)}</td>
                <td className={table.why}>{row.draw ? t(`quality.queue.reason.${row.draw.reason}`) : ''}</td>
                <td className={table.due}>{t(`quality.calls.sound.${soundOf(row)}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {calls.hasNextPage && (
        <Button variant="default" mt={16} loading={calls.isFetchingNextPage} onClick={() => void calls.fetchNextPage()}>
          {t('quality.calls.more')}
        </Button>
      )}
      <Suspense fallback={null}>
        {adding === 'one' && <UploadDialog agents={agents} onClose={() => setAdding(null)} />}
        {adding === 'folder' && <FolderDialog onClose={() => setAdding(null)} />}
      </Suspense>
    </Page>
  );
}

interface SoundRow {
  readonly channel: string;
  readonly recording?: { readonly channels: number } | null | undefined;
}

function soundOf({ channel, recording }: SoundRow): 'chat' | 'none' | 'one' | 'two' {
  if (recording) return recording.channels === 2 ? 'two' : 'one';
  return channel === 'chat' ? 'chat' : 'none';
}
