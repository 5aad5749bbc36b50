import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { saveText } from '../../../lib/save-text';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { useAuditTrail, useExportAudit } from './audit';
import { AuditFilters } from './audit-filters';
import classes from './audit-page.module.css';
import { auditSearch } from './audit-search';
import { AuditTable } from './audit-table';
import { ChainCheck } from './chain-check';

/** Who did what to what and when. The filters are in the address. */
export function AuditPage() {
  const { t } = useText();
  const search = auditSearch(useSearch({ from: '/shell/admin/audit' }));
  const navigate = useNavigate();
  const trail = useAuditTrail(search);
  const take = useExportAudit();
  const entries = trail.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const clear = () => void navigate({ to: '/admin/audit', search: {}, replace: true });
  return (
    <Page
      title={t('people.audit.title')}
      intro={t('people.audit.intro')}
      density="compact"
      actions={
        <Button
          variant="default"
          loading={take.isPending}
          onClick={() => take.mutate(search, { onSuccess: (csv) => saveText('audit.csv', csv) })}
        >
          {t('people.audit.export')}
        </Button>
      }
    >
      <div role="alert">{take.isError && <StatusWord tone="critical">{t('people.audit.exportFailed')}</StatusWord>}</div>
      <AuditFilters search={search} onClear={clear} />
      {trail.isPending ? (
        <LoadingRows count={8} height={46} />
      ) : trail.isError && entries.length === 0 ? (
        <ErrorState error={trail.error} title={t('people.audit.loadFailed')} onRetry={() => void trail.refetch()} />
      ) : entries.length === 0 ? (
        <EmptyState
          title={t('people.audit.none.title')}
          text={t('people.audit.none.text')}
          action={<Button onClick={clear}>{t('people.audit.clear')}</Button>}
        />
      ) : (
        <>
          <AuditTable entries={entries} />
          {trail.hasNextPage && (
            <Button
              variant="default"
              className={classes.more}
              loading={trail.isFetchingNextPage}
              onClick={() => void trail.fetchNextPage()}
            >
              {t('people.audit.more')}
            </Button>
          )}
        </>
      )}
      <ChainCheck />
    </Page>
  );
}
