import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { useShortcuts } from '../../../lib/shortcuts';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import queue from '../queue/queue-page.module.css';
import { useRegister } from './api';
import classes from './register.module.css';
import { downloadAddress, orderAfter } from './register-filter';
import { type RegisterSearch, readRegisterSearch } from './register-search';

import { RegisterTable } from './register-table';
import { type RegisterChange, RegisterTools } from './register-tools';
import { RegisterViews } from './register-views';

/** As many rows as somebody prints at most. */
const PRINTED = 1_000;

/** Everything that was handed in, as far as the reader may see it: search, narrow down, keep as a view, take along. */
export function RegisterPage() {
  const { t, date } = useText();
  const { roles, person } = useSignedIn();
  const navigate = useNavigate();
  const search = readRegisterSearch({ ...useSearch({ from: '/shell/evaluations' }) });
  const leads = roles.includes('coach') || roles.includes('manager');
  const list = useRegister(search);
  const rows = list.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const [currentId, setCurrent] = useState<string | null>(null);
  const current = rows.find(({ id }) => id === currentId);
  const filtered = Object.keys(search).some((name) => name !== 'order');
  const to = (next: RegisterSearch) => void navigate({ to: '/evaluations', search: next, replace: true, resetScroll: false });
  const change = (changed: RegisterChange) => to(readRegisterSearch({ ...search, ...changed }));
  const step = (by: number) => {
    const at = rows.findIndex(({ id }) => id === currentId);
    setCurrent(rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.id ?? null);
  };
  const open = () =>
    current &&
    void navigate({
      to: current.agent.id === person.id ? '/feedback/$evaluationId' : '/evaluations/$evaluationId',
      params: { evaluationId: current.id },
    });
  const group = 'quality.register.title' as const;
  useShortcuts([
    { keys: 'j', label: 'quality.key.down', group, run: () => step(1) },
    { keys: 'k', label: 'quality.key.up', group, run: () => step(-1) },
    { keys: 'Enter', label: 'quality.key.open', group, run: open },
  ]);
  const print = usePrint(list);
  return (
    <Page
      density="compact"
      title={t('quality.register.title')}
      intro={t(leads ? 'quality.register.intro' : 'quality.register.introOwn')}
      actions={
        rows.length > 0 && (
          <div className={queue.tools} data-no-print>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} stroke={1.75} />}
              loading={print.busy}
              onClick={print.begin}
            >
              {t('quality.register.print')}
            </Button>
            <Button
              component="a"
              variant="default"
              href={downloadAddress(search)}
              download
              title={t('quality.register.downloadHint')}
              leftSection={<IconDownload size={16} stroke={1.75} />}
            >
              {t('quality.register.download')}
            </Button>
          </div>
        )
      }
    >
      <RegisterViews search={search} leads={leads} />
      <RegisterTools
        search={search}
        leads={leads}
        onChange={change}
        onClear={() => to(readRegisterSearch({ order: search.order }))}
      />
      <p className={classes.printed}>{t('quality.register.printedOn', { day: date(new Date()) })}</p>
      {list.isPending && <LoadingRows count={8} height={52} />}
      {list.isError && <ErrorState error={list.error} title={t('quality.register.error')} onRetry={() => void list.refetch()} />}
      {list.data && rows.length === 0 && (
        <EmptyState
          title={t(filtered ? 'quality.register.emptyView' : 'quality.register.empty')}
          text={t(
            filtered ? 'quality.register.emptyViewText' : leads ? 'quality.register.emptyText' : 'quality.register.emptyOwnText',
          )}
          action={
            filtered && (
              <Link to="/evaluations" search={{}}>
                {t('quality.register.clear')}
              </Link>
            )
          }
        />
      )}
      {rows.length > 0 && (
        <div className={list.isPlaceholderData ? classes.stale : undefined}>
          <RegisterTable
            rows={rows}
            search={search}
            ownId={person.id}
            currentId={currentId}
            onSort={(by) => change({ order: orderAfter(search, by) })}
          />
        </div>
      )}
      {list.hasNextPage && (
        <Button
          variant="default"
          mt={16}
          data-no-print
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('quality.register.more')}
        </Button>
      )}
    </Page>
  );
}

/** Paper has no button for more: the rows come first, then the dialog. */
function usePrint({ data, hasNextPage, isFetchingNextPage, fetchNextPage }: ReturnType<typeof useRegister>) {
  const [busy, setBusy] = useState(false);
  const rows = data?.pages.reduce((sum, { nodes }) => sum + nodes.length, 0) ?? 0;
  useEffect(() => {
    if (!busy || isFetchingNextPage) return;
    if (hasNextPage && rows < PRINTED) void fetchNextPage();
    else {
      setBusy(false);
      window.print();
    }
  }, [busy, hasNextPage, isFetchingNextPage, rows, fetchNextPage]);
  return { busy, begin: () => setBusy(true) };
}
