import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { mySessionsQuery, teamSessionsQuery } from '../api/sessions';
import { SessionSections } from '../components/session-sections';

const TeamCoverage = lazy(() => import('../components/team-coverage'));
const PlanDialog = lazy(() => import('../components/plan-dialog'));

/** A coach's own sessions; for a manager, that coaching takes place. The plan dialog lives in the address. */
export function SessionsPage() {
  const { t } = useText();
  const { person, roles } = useSignedIn();
  const coaches = roles.includes('coach');
  const { plan, agent, evaluation } = useSearch({ from: '/shell/coaching' });
  const navigate = useNavigate();
  const sessions = useQuery(coaches ? mySessionsQuery : teamSessionsQuery);
  const openPlan = () => void navigate({ to: '/coaching', search: { plan: true } });
  const button = coaches && (
    <>
      <Link to="/coaching/spoken">{t('quality.spoken.team.link')}</Link>
      <Link to="/coaching/templates">{t('coaching.template.link')}</Link>
      <Link to="/appointments/times">{t('coaching.times.link')}</Link>
      <Button onClick={openPlan}>{t('coaching.sessions.plan')}</Button>
    </>
  );
  const onPlanned = async (sessionId: string, note: string | null) => {
    const { notifications } = await import('@mantine/notifications');
    notifications.show({ message: note ?? t('coaching.plan.done'), closeButtonProps: { 'aria-label': t('common.close') } });
    await navigate({ to: '/coaching/$sessionId', params: { sessionId } });
  };
  return (
    <Page
      title={t('coaching.sessions.title')}
      intro={t(coaches ? 'coaching.sessions.intro' : 'coaching.sessions.introManager')}
      actions={
        <>
          {roles.includes('manager') && <Link to="/coaching/hours">{t('coaching.teamHours.title')}</Link>}
          {button}
        </>
      }
      density="compact"
    >
      {roles.includes('manager') && (
        <Suspense fallback={null}>
          <TeamCoverage />
        </Suspense>
      )}
      {sessions.isPending ? (
        <LoadingRows count={5} />
      ) : sessions.isError && !sessions.data ? (
        <ErrorState error={sessions.error} title={t('coaching.sessions.loadFailed')} onRetry={() => void sessions.refetch()} />
      ) : sessions.data.length === 0 ? (
        <EmptyState
          title={t('coaching.sessions.empty.title')}
          text={t(coaches ? 'coaching.sessions.empty.text' : 'coaching.sessions.empty.textManager')}
          action={button}
        />
      ) : (
        <SessionSections sessions={sessions.data} viewerId={person.id} open={coaches} />
      )}
      {coaches && (plan || agent || evaluation) && (
        <Suspense fallback={null}>
          <PlanDialog
            agentId={agent ?? ''}
            evaluationId={evaluation ?? ''}
            onClose={() => void navigate({ to: '/coaching', search: {} })}
            onPlanned={(sessionId, note) => void onPlanned(sessionId, note)}
          />
        </Suspense>
      )}
    </Page>
  );
}
