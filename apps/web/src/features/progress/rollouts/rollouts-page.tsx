import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import classes from '../transfer/transfer.module.css';
import { TransferPages } from '../transfer/transfer-frame';
import { useTransferWords } from '../transfer/use-transfer-words';
import { type RolloutItem, rolloutsQuery } from './api';
import { rolloutState, STATE_TONES } from './rollout-state';

/** Roll-outs in one's own teams; those that were called off stay, as part of the story. */
export function RolloutsPage() {
  const { t } = useText();
  const rollouts = useQuery(rolloutsQuery);
  return (
    <Page
      title={t('progress.rollout.title')}
      intro={t('progress.rollout.intro')}
      density="compact"
      actions={
        <Button component={Link} to={'/reports/rollouts/new' as never}>
          {t('progress.rollout.new')}
        </Button>
      }
    >
      <TransferPages page="/reports/rollouts" />
      {rollouts.data ? (
        rollouts.data.length > 0 ? (
          <ul className={classes.reports}>
            {rollouts.data.map((rollout) => (
              <RolloutRow key={rollout.id} rollout={rollout} />
            ))}
          </ul>
        ) : (
          <EmptyState title={t('progress.rollout.empty')} text={t('progress.rollout.emptyText')} />
        )
      ) : rollouts.error ? (
        <ErrorState error={rollouts.error} title={t('progress.rollout.failed')} onRetry={() => void rollouts.refetch()} />
      ) : (
        <LoadingRows count={3} height={80} />
      )}
    </Page>
  );
}

function RolloutRow({ rollout }: { readonly rollout: RolloutItem }) {
  const { t, language, date } = useText();
  const words = useTransferWords();
  const { id, courseTitle, waves, plannedAt, plannedBy, figures } = rollout;
  const state = rolloutState(rollout);
  return (
    <li>
      <div className={classes.course}>
        <h2>
          <Link to="/reports/rollouts/$id" params={{ id }}>
            {pickLanguage(courseTitle, language)}
          </Link>
        </h2>
        <p>
          {[
            t('progress.rollout.waves', { count: waves.length }),
            waves[0] && t('progress.rollout.starts', { day: words.dayOf(waves[0].startsOn) }),
            waves.flatMap(({ teams }) => teams.map(({ name }) => name)).join(' → '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <span className={classes.meta}>
          {t('progress.rollout.plannedBy', { day: date(new Date(plannedAt)), name: fullName(plannedBy) })}
        </span>
      </div>
      <div className={classes.answer}>
        <StatusWord tone={STATE_TONES[state]}>{t(`progress.rollout.state.${state}`)}</StatusWord>
        {figures && <span className={classes.meta}>{t(`progress.transfer.verdict.${figures.verdict}`)}</span>}
      </div>
    </li>
  );
}
