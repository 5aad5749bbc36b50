import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { TRANSFER_METHOD } from '@vakwerk/domain/progress/transfer/transfer-method';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { ReportBody } from '../transfer/report-body';
import transfer from '../transfer/transfer.module.css';
import { type RolloutDetail, rolloutQuery, useCancelRollout } from './api';
import classes from './rollout.module.css';
import { rolloutState, STATE_TONES } from './rollout-state';
import { SealedPlan } from './sealed-plan';
import { WaveTable } from './wave-table';

/** One roll-out: the order, what was fixed before, and what it shows. */
export function RolloutPage() {
  const { t, language } = useText();
  const { id = '' } = useParams({ strict: false });
  const answer = useQuery(rolloutQuery(id));
  const rollout = answer.data;
  return (
    <Page
      title={rollout ? pickLanguage(rollout.courseTitle, language) : t('progress.rollout.title')}
      over={
        <Link to="/reports/rollouts" className={transfer.back ?? ''}>
          {t('progress.rollout.title')}
        </Link>
      }
      density="compact"
      actions={rollout?.canCancel && <Cancel id={id} />}
    >
      {rollout ? (
        <Loaded rollout={rollout} />
      ) : answer.error ? (
        <ErrorState error={answer.error} title={t('progress.rollout.failed')} onRetry={() => void answer.refetch()} />
      ) : (
        <LoadingRows count={4} height={96} />
      )}
    </Page>
  );
}

function Loaded({ rollout }: { readonly rollout: RolloutDetail }) {
  const { t, language, date } = useText();
  const { outcomeSkills, plannedAt, plannedBy, figures, weighedAt } = rollout;
  const state = rolloutState(rollout);
  return (
    <div className={classes.rollout}>
      <div>
        <StatusWord tone={STATE_TONES[state]}>{t(`progress.rollout.state.${state}`)}</StatusWord>
        <p className={transfer.meta}>
          {t('progress.rollout.plannedBy', { day: date(new Date(plannedAt)), name: fullName(plannedBy) })}
        </p>
      </div>
      <WaveTable waves={rollout.waves} />
      <section className={transfer.part}>
        <h2>{t('progress.rollout.outcome')}</h2>
        <p>{outcomeSkills.map(({ name }) => pickLanguage(name, language)).join(', ')}</p>
      </section>
      <SealedPlan rollout={rollout} />
      <section className={transfer.part}>
        <h2>{t('progress.rollout.shows')}</h2>
        {figures && weighedAt ? (
          <ReportBody figures={figures} method={TRANSFER_METHOD} weighedAt={new Date(weighedAt)} />
        ) : (
          <p>{t('progress.rollout.notBegun')}</p>
        )}
      </section>
    </div>
  );
}

function Cancel({ id }: { readonly id: string }) {
  const { t, tCode } = useText();
  const undo = useUndoToast();
  const cancel = useCancelRollout(id);
  const press = async () => {
    await cancel.mutateAsync(true);
    void undo(t('progress.rollout.cancelled'), () => cancel.mutate(false));
  };
  return (
    <div className={transfer.actions}>
      {cancel.error && (
        <span className={classes.refused} role="alert">
          {cancel.error instanceof ApiError
            ? tCode(`progress.error.${cancel.error.code}`, 'progress.rollout.cancelFailed')
            : t('progress.rollout.cancelFailed')}
        </span>
      )}
      <Button variant="default" loading={cancel.isPending} onClick={() => void press().catch(() => undefined)}>
        {t('progress.rollout.cancel')}
      </Button>
    </div>
  );
}
