import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { TableScroll } from '../../../ui/table-scroll';
import { runsQuery } from './api';
import classes from './sampling.module.css';

/** Every draw that was made, newest period first; its date opens the coverage of that period. */
export function RunsTable({ planId }: { readonly planId: string }) {
  const { t, day, dayAndTime } = useText();
  const runs = useInfiniteQuery(runsQuery(planId));
  const rows = runs.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  return (
    <section className={classes.part}>
      <h2>{t('quality.sampling.runs')}</h2>
      <p className={classes.meta}>{t('quality.sampling.runsText')}</p>
      {runs.isPending && <LoadingRows count={3} />}
      {runs.isError && (
        <ErrorState error={runs.error} title={t('quality.sampling.loadFailed')} onRetry={() => void runs.refetch()} />
      )}
      {runs.data && rows.length === 0 && <p>{t('quality.sampling.runsEmpty')}</p>}
      {rows.length > 0 && (
        <TableScroll label={t('quality.sampling.runs')}>
          <table className={classes.table}>
            <caption>{t('quality.sampling.runs')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('quality.sampling.period')}</th>
                <th scope="col">{t('quality.sampling.frame')}</th>
                <th scope="col">{t('quality.sampling.drawn')}</th>
                <th scope="col">{t('quality.sampling.short')}</th>
                <th scope="col">{t('quality.sampling.seed')}</th>
                <th scope="col">{t('quality.sampling.by')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((run) => (
                <tr key={run.id}>
                  <th scope="row">
                    <Link to="/sampling/$planId" params={{ planId }} search={{ period: run.periodKey }}>
                      {day(new Date(`${run.periodKey}T12:00:00Z`))}
                    </Link>
                  </th>
                  <td>{run.frameSize}</td>
                  <td>
                    <Link to="/sampling/$planId/$runId" params={{ planId, runId: run.id }}>
                      {t('quality.sampling.callCount', { count: run.drawn })}
                    </Link>
                  </td>
                  <td>{t('quality.sampling.shortfalls', { count: run.shortfalls.length })}</td>
                  <td>
                    <code>{run.seed}</code>
                  </td>
                  <td>
                    {run.ranBy ? fullName(run.ranBy) : t('quality.sampling.byClock')}, {dayAndTime(new Date(run.ranAt))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {runs.hasNextPage && (
        <Button variant="default" mt={16} loading={runs.isFetchingNextPage} onClick={() => void runs.fetchNextPage()}>
          {t('quality.sampling.more')}
        </Button>
      )}
    </section>
  );
}
