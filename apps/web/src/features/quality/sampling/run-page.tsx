import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { planQuery } from './api';
import { repeatQuery, runQuery } from './run-api';
import { RunCalls } from './run-calls';
import classes from './sampling.module.css';

/** One draw: its calls with their chance, and a button that makes it again. */
export function RunPage() {
  const { t, day, dayAndTime } = useText();
  const { planId, runId } = useParams({ from: '/shell/sampling/$planId/$runId' });
  const run = useQuery(runQuery(runId));
  const plan = useQuery(planQuery(planId));
  const over = (
    <>
      <Link to="/sampling">{t('quality.sampling.title')}</Link>
      {' · '}
      <Link to="/sampling/$planId" params={{ planId }}>
        {plan.data?.name ?? t('quality.sampling.plan')}
      </Link>
    </>
  );
  if (!run.data)
    return (
      <Page density="compact" title={t('quality.sampling.run')} over={over}>
        {run.isPending && <LoadingRows count={6} />}
        {run.isError && (
          <ErrorState error={run.error} title={t('quality.sampling.loadFailed')} onRetry={() => void run.refetch()} />
        )}
      </Page>
    );
  const { periodKey, drawn, frameSize, seed, ranBy, ranAt } = run.data;
  const by = ranBy ? fullName(ranBy) : t('quality.sampling.byClock');
  return (
    <Page
      density="compact"
      title={t('quality.sampling.runOf', { day: day(new Date(`${periodKey}T12:00:00Z`)) })}
      over={over}
      intro={t('quality.sampling.runFacts', { drawn, frame: frameSize, by, when: dayAndTime(new Date(ranAt)) })}
    >
      <p className={classes.meta}>
        {t('quality.sampling.seed')}: <code>{seed}</code>
      </p>
      <Repeat runId={runId} drawn={drawn} />
      <RunCalls runId={runId} />
    </Page>
  );
}

function Repeat({ runId, drawn }: { readonly runId: string; readonly drawn: number }) {
  const { t } = useText();
  const { data, error, isFetching, refetch } = useQuery(repeatQuery(runId));
  return (
    <section className={classes.part}>
      <h2>{t('quality.sampling.check')}</h2>
      <p className={classes.meta}>{t('quality.sampling.checkText')}</p>
      <div className={classes.end}>
        <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
          {t('quality.sampling.again')}
        </Button>
        <div role="status" aria-busy={isFetching}>
          {data && !isFetching && (
            <StatusWord tone={data.same ? 'good' : 'attention'}>
              {data.same
                ? t('quality.sampling.same', { count: drawn, frame: data.frameSize })
                : t('quality.sampling.differs', { missing: data.missing, added: data.added, frame: data.frameSize })}
            </StatusWord>
          )}
        </div>
      </div>
      {error && <ErrorState error={error} title={t('quality.sampling.previewFailed')} onRetry={() => void refetch()} />}
    </section>
  );
}
