import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { mayCall } from '@vakwerk/domain/people/permissions';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { TableScroll } from '../../../ui/table-scroll';
import { plansQuery } from './api';
import { PlanForm } from './plan-form';
import classes from './sampling.module.css';

/** The plans about one's own teams, and the place where a manager makes one. */
export function SamplingPage() {
  const { t, dayAndTime } = useText();
  const navigate = useNavigate();
  const { roles, teams } = useSignedIn();
  const { make = false, show } = useSearch({ from: '/shell/sampling' });
  const archived = show === 'archived';
  const plans = useInfiniteQuery(plansQuery(archived));
  const mayManage = mayCall(roles, 'sampling:manage');
  const rows = plans.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const start = mayManage && (
    <Button onClick={() => void navigate({ to: '/sampling', search: { make: true } })}>{t('quality.sampling.new')}</Button>
  );
  if (make && mayManage)
    return (
      <Page density="compact" title={t('quality.sampling.new')} intro={t('quality.sampling.intro')}>
        <PlanForm
          stored={null}
          onSaved={(planId) => void navigate({ to: '/sampling/$planId', params: { planId } })}
          onCancel={() => void navigate({ to: '/sampling' })}
        />
      </Page>
    );
  return (
    <Page density="compact" title={t('quality.sampling.title')} intro={t('quality.sampling.intro')} actions={start}>
      {plans.isPending && <LoadingRows count={4} />}
      {plans.isError && (
        <ErrorState error={plans.error} title={t('quality.sampling.loadFailed')} onRetry={() => void plans.refetch()} />
      )}
      {plans.data && rows.length === 0 && (
        <EmptyState title={t('quality.sampling.empty')} text={t('quality.sampling.emptyText')} action={start} />
      )}
      {rows.length > 0 && (
        <TableScroll label={t('quality.sampling.title')}>
          <table className={classes.table}>
            <caption>{t('quality.sampling.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('quality.sampling.name')}</th>
                <th scope="col">{t('quality.sampling.teams')}</th>
                <th scope="col">{t('quality.sampling.count')}</th>
                <th scope="col">{t('quality.sampling.state')}</th>
                <th scope="col">{t('quality.sampling.next')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((plan) => (
                <tr key={plan.id}>
                  <th scope="row">
                    <Link to="/sampling/$planId" params={{ planId: plan.id }}>
                      {plan.name}
                    </Link>
                  </th>
                  <td>
                    {teams
                      .filter(({ id }) => plan.frame.teamIds.includes(id))
                      .map(({ name }) => name)
                      .join(', ')}
                  </td>
                  <td>{t(`quality.sampling.quota.${plan.quotaPer}`, { count: plan.quotaCount })}</td>
                  <td>{t(`quality.sampling.state.${plan.state}`)}</td>
                  <td>{plan.drawsNextAt ? dayAndTime(new Date(plan.drawsNextAt)) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {plans.hasNextPage && (
        <Button variant="default" mt={16} loading={plans.isFetchingNextPage} onClick={() => void plans.fetchNextPage()}>
          {t('quality.sampling.more')}
        </Button>
      )}
      <p className={classes.part}>
        <Link to="/sampling" search={archived ? {} : { show: 'archived' }}>
          {t(archived ? 'quality.sampling.inUse' : 'quality.sampling.archived')}
        </Link>
      </p>
    </Page>
  );
}
