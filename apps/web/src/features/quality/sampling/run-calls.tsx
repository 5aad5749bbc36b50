import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import { runCallsQuery } from './run-api';
import classes from './sampling.module.css';

/** The calls of a draw in the order they were made, each with the chance it had. */
export function RunCalls({ runId }: { readonly runId: string }) {
  const { t, dayAndTime, number } = useText();
  const calls = useInfiniteQuery(runCallsQuery(runId));
  const rows = calls.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  return (
    <section className={classes.part}>
      <h2>{t('quality.sampling.drawnCalls')}</h2>
      {calls.isPending && <LoadingRows count={6} />}
      {calls.isError && (
        <ErrorState error={calls.error} title={t('quality.sampling.loadFailed')} onRetry={() => void calls.refetch()} />
      )}
      {calls.data && rows.length === 0 && <p>{t('quality.sampling.drawnNone')}</p>}
      {rows.length > 0 && (
        <TableScroll label={t('quality.sampling.drawnCalls')}>
          <table className={classes.table}>
            <caption>{t('quality.sampling.drawnCalls')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('quality.sampling.call')}</th>
                <th scope="col">{t('quality.sampling.agent')}</th>
                <th scope="col">{t('quality.sampling.outOf')}</th>
                <th scope="col">{t('quality.sampling.chanceHad')}</th>
                <th scope="col">{t('quality.sampling.scoredBy')}</th>
                <th scope="col">{t('quality.sampling.state')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((call) => (
                <tr key={call.id} data-call={call.interactionId}>
                  <th scope="row">
                    {dayAndTime(new Date(call.startedAt))}
                    {call.queue && <small>{call.queue}</small>}
                  </th>
                  <td>{call.agent ? fullName(call.agent) : t('quality.sampling.hidden')}</td>
                  <td>{call.frameSize}</td>
                  <td>{number(call.inclusionProbability * 100, 1)} %</td>
                  <td>{fullName(call.evaluator)}</td>
                  <td>
                    <StatusWord tone={call.scored ? 'good' : 'info'}>
                      {t(call.scored ? 'quality.sampling.isScored' : 'quality.sampling.waits')}
                    </StatusWord>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {calls.hasNextPage && (
        <Button variant="default" mt={16} loading={calls.isFetchingNextPage} onClick={() => void calls.fetchNextPage()}>
          {t('quality.sampling.more')}
        </Button>
      )}
    </section>
  );
}
