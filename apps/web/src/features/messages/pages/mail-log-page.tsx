import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { FILTERS, type Filter, mailLogQuery, refusedQuery, useRetryMail } from '../api/mail-log';
import classes from '../components/mail-log.module.css';
import { MailTable } from '../components/mail-table';
import { RefusedAddresses } from '../components/refused-addresses';

/** What became of every mail: when, to whom, and in the server's words why not. The filter is in the address. */
export function MailLogPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { state } = useSearch({ from: '/shell/admin/mail' });
  const filter = FILTERS.find((each) => each === state) ?? 'all';
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(mailLogQuery(filter));
  const { data: refused } = useQuery(refusedQuery);
  const retry = useRetryMail();
  const mails = data?.pages.flatMap((page) => page.nodes);
  return (
    <Page
      title={t('messaging.log.title')}
      intro={t('messaging.log.lead')}
      density="compact"
      actions={<Link to="/admin/messages">{t('messaging.kinds.title')}</Link>}
    >
      {refused && refused.length > 0 && <RefusedAddresses refused={refused} />}
      <div className={classes.tools}>
        <NativeSelect
          label={t('messaging.log.filter')}
          data={FILTERS.map((value) => ({ value, label: t(`messaging.log.filter.${value}`) }))}
          value={filter}
          onChange={({ currentTarget }) =>
            void navigate({ to: '/admin/mail', search: { state: currentTarget.value as Filter }, replace: true })
          }
        />
        <div role="status">
          {retry.isSuccess && <StatusWord tone="good">{t('messaging.log.retried')}</StatusWord>}
          {retry.isError && <StatusWord tone="critical">{t('common.error.title')}</StatusWord>}
        </div>
      </div>
      {error && !mails && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !mails && <LoadingRows count={6} />}
      {mails?.length === 0 && <EmptyState title={t('messaging.log.empty.title')} text={t('messaging.log.empty.text')} />}
      {mails && mails.length > 0 && (
        <MailTable mails={mails} busyId={retry.isPending ? retry.variables : null} onRetry={retry.mutate} />
      )}
      {hasNextPage && (
        <Button variant="default" mt={20} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('messaging.log.more')}
        </Button>
      )}
    </Page>
  );
}
