import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { type Plan, planQuery, useChangePlanState, useDrawNow } from './api';
import { CoverageTable } from './coverage-table';
import { PlanForm } from './plan-form';
import { RunsTable } from './runs-table';
import classes from './sampling.module.css';

/** One plan: how far each agent is, and every draw with what is needed to make it again. */
export function PlanPage() {
  const { t } = useText();
  const { planId } = useParams({ from: '/shell/sampling/$planId' });
  const plan = useQuery(planQuery(planId));
  if (!plan.data)
    return (
      <Page density="compact" title={t('quality.sampling.title')}>
        {plan.isPending && <LoadingRows count={6} />}
        {plan.isError && (
          <ErrorState error={plan.error} title={t('quality.sampling.loadFailed')} onRetry={() => void plan.refetch()} />
        )}
      </Page>
    );
  return <Loaded plan={plan.data} />;
}

function Loaded({ plan }: { readonly plan: Plan }) {
  const { t, tCode, dayAndTime } = useText();
  const navigate = useNavigate();
  const { edit = false, period } = useSearch({ from: '/shell/sampling/$planId' });
  const change = useChangePlanState();
  const draw = useDrawNow();
  const done = () => void navigate({ to: '/sampling/$planId', params: { planId: plan.id } });
  const to = (state: Plan['state']) => change.mutate({ planId: plan.id, expectedVersion: plan.version, state });
  const failed = draw.error ?? change.error;
  const facts = [
    t(`quality.sampling.quota.${plan.quotaPer}`, { count: plan.quotaCount }),
    t(`quality.sampling.state.${plan.state}`),
    ...(plan.drawsNextAt ? [`${t('quality.sampling.next')}: ${dayAndTime(new Date(plan.drawsNextAt))}`] : []),
  ];
  const over = <Link to="/sampling">{t('quality.sampling.title')}</Link>;
  if (edit && plan.mayManage)
    return (
      <Page density="compact" title={plan.name} over={over}>
        <PlanForm key={plan.version} stored={plan} onSaved={done} onCancel={done} />
      </Page>
    );
  return (
    <Page density="compact" title={plan.name} over={over} intro={facts.join(' · ')}>
      {plan.mayManage && (
        <div className={classes.end}>
          <Button disabled={plan.state !== 'active'} loading={draw.isPending} onClick={() => draw.mutate(plan.id)}>
            {t('quality.sampling.drawNow')}
          </Button>
          <Button
            variant="default"
            onClick={() => void navigate({ to: '/sampling/$planId', params: { planId: plan.id }, search: { edit: true } })}
          >
            {t('quality.sampling.edit')}
          </Button>
          <Button variant="default" loading={change.isPending} onClick={() => to(plan.state === 'paused' ? 'active' : 'paused')}>
            {t(plan.state === 'paused' ? 'quality.sampling.resume' : 'quality.sampling.pause')}
          </Button>
          {plan.state === 'paused' && (
            <Button variant="default" onClick={() => to('archived')}>
              {t('quality.sampling.archive')}
            </Button>
          )}
          <div role="status">
            {draw.data !== undefined && (
              <StatusWord tone="good">{t('quality.sampling.drawnNow', { count: draw.data })}</StatusWord>
            )}
            {failed && (
              <StatusWord tone="attention">
                {tCode('code' in failed ? String(failed.code) : '', 'quality.sampling.changeFailed')}
              </StatusWord>
            )}
          </div>
        </div>
      )}
      <CoverageTable planId={plan.id} periodKey={period ?? plan.lastPeriodKey} />
      <RunsTable planId={plan.id} />
    </Page>
  );
}
