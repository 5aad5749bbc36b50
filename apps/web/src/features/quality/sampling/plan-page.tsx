import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { type Plan, planQuery } from './api';
import { CoverageTable } from './coverage-table';
import { PlanDeeds } from './plan-deeds';
import { PlanFacts } from './plan-facts';
import { PlanForm } from './plan-form';
import { RunsTable } from './runs-table';

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
  const { t, dayAndTime } = useText();
  const navigate = useNavigate();
  const { edit = false, period } = useSearch({ from: '/shell/sampling/$planId' });
  const done = () => void navigate({ to: '/sampling/$planId', params: { planId: plan.id } });
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
      {plan.mayManage && <PlanDeeds plan={plan} />}
      <PlanFacts plan={plan} />
      <CoverageTable planId={plan.id} periodKey={period ?? plan.lastPeriodKey} />
      <RunsTable planId={plan.id} />
    </Page>
  );
}
