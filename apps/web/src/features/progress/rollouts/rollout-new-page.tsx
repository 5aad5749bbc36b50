import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import transfer from '../transfer/transfer.module.css';
import { rolloutChoicesQuery } from './api';
import { RolloutForm } from './rollout-form';

/** Plans a roll-out: everything is decided here, before chance draws. */
export function RolloutNewPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const choices = useQuery(rolloutChoicesQuery);
  return (
    <Page
      title={t('progress.rollout.newTitle')}
      intro={t('progress.rollout.newIntro')}
      over={
        <Link to="/reports/rollouts" className={transfer.back ?? ''}>
          {t('progress.rollout.title')}
        </Link>
      }
      density="compact"
    >
      {choices.data ? (
        choices.data.courses.length === 0 ? (
          <EmptyState title={t('progress.rollout.noCourses')} text={t('progress.rollout.noCoursesText')} />
        ) : choices.data.teams.length < 2 ? (
          <EmptyState title={t('progress.rollout.fewTeams')} text={t('progress.rollout.fewTeamsText')} />
        ) : (
          <RolloutForm
            choices={choices.data}
            onDone={(id) =>
              void (id ? navigate({ to: '/reports/rollouts/$id', params: { id } }) : navigate({ to: '/reports/rollouts' }))
            }
          />
        )
      ) : choices.error ? (
        <ErrorState error={choices.error} title={t('progress.rollout.failed')} onRetry={() => void choices.refetch()} />
      ) : (
        <LoadingRows count={6} />
      )}
    </Page>
  );
}
