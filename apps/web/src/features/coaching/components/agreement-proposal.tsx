import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { sessionDeeds } from '../api/change-session';
import type { Agreement, CoachingSession } from '../api/session-fields';
import { useDeedWords } from '../use-deed-words';
import classes from './room-agreements.module.css';

/** The calls show that it worked. They say so with their figures; the coach decides. */
export function AgreementProposal({ session, agreement }: { readonly session: CoachingSession; readonly agreement: Agreement }) {
  const { t, day, percent, number } = useText();
  const { run, busy, refusal } = useDeedWords(session.agent);
  const { proposal } = agreement;
  if (!proposal) return null;
  const since = { count: number(proposal.sinceSum), total: proposal.sinceN, day: day(new Date(agreement.madeAt)) };
  return (
    <div className={classes.proposal}>
      <p>
        <b>{t('coaching.proposal.since', since)}</b>{' '}
        {t('coaching.proposal.before', { before: percent(proposal.beforeMean), n: proposal.beforeN })}{' '}
        {t('coaching.proposal.interval', { low: percent(proposal.low), high: percent(proposal.high) })}
      </p>
      {session.viewerMay.lead && (
        <div className={classes.decide}>
          <Button size="compact-sm" loading={busy} onClick={() => void run(() => sessionDeeds.followUp(agreement.id, 'kept'))}>
            {t('coaching.proposal.confirm')}
          </Button>
          <span>{t('coaching.proposal.orWait')}</span>
        </div>
      )}
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
    </div>
  );
}
