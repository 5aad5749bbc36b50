import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { jobOverviewQuery } from '../api/job-overview';
import { EventCounts } from '../components/event-counts';
import { FailedJobs } from '../components/failed-jobs';
import { FiguresStatus } from '../components/figures-status';
import classes from '../components/jobs.module.css';
import { MailStatus } from '../components/mail-status';

/** One sentence that says whether an administrator must do something; the numbers under it. */
export function JobsPage() {
  const { t } = useText();
  const overview = useQuery(jobOverviewQuery);
  const jobs = overview.data?.jobOverview;
  return (
    <Page
      title={t('jobs.title')}
      intro={t('jobs.intro')}
      over={jobs && t(jobs.backend === 'redis' ? 'jobs.backend.redis' : 'jobs.backend.postgres')}
      density="compact"
    >
      {overview.isPending ? (
        <LoadingRows count={5} />
      ) : !overview.data || !jobs ? (
        <ErrorState error={overview.error} title={t('jobs.loadFailed')} onRetry={() => void overview.refetch()} />
      ) : (
        <>
          <p className={classes.verdict}>
            {jobs.failures.length === 0 ? t('jobs.calm') : t('jobs.waitingForYou', { count: jobs.failures.length })}
          </p>
          <FiguresStatus checks={overview.data.figuresChecks} />
          <FailedJobs failures={jobs.failures} />
          <div className={classes.columns}>
            <EventCounts events={jobs.events} />
            <MailStatus status={overview.data.mailStatus} />
          </div>
        </>
      )}
    </Page>
  );
}
