import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { sessionDeeds } from '../api/change-session';
import type { Agreement, CoachingSession } from '../api/session-fields';
import { noonOf } from '../model/local-date';
import { useDeedWords } from '../use-deed-words';
import { AgreementProposal } from './agreement-proposal';
import { AgreementSteps } from './agreement-steps';
import classes from './room-item.module.css';

const OUTCOMES = ['kept', 'notYet', 'dropped'] as const;

/** An agreement of last time: the coach says how it went, also when the calls propose it. */
export function LookBack({ session, agreement }: { readonly session: CoachingSession; readonly agreement: Agreement }) {
  const { t, day } = useText();
  const { run, busy, refusal } = useDeedWords(session.agent);
  return (
    <div className={classes.lookBack}>
      <p>
        {agreement.owner.givenName} · {t('coaching.room.agreements.due', { day: day(noonOf(agreement.dueOn)) })}
      </p>
      <AgreementProposal session={session} agreement={agreement} />
      <AgreementSteps session={session} agreement={agreement} />
      {!session.viewerMay.lead && <p>{t('coaching.room.earlier.coachDecides', { name: session.coach.givenName })}</p>}
      <fieldset disabled={busy} hidden={!session.viewerMay.lead}>
        <legend>{t('coaching.room.earlier.ask')}</legend>
        {OUTCOMES.map((outcome) => (
          <Button key={outcome} variant="default" onClick={() => void run(() => sessionDeeds.followUp(agreement.id, outcome))}>
            {t(`coaching.outcome.${outcome}`)}
          </Button>
        ))}
      </fieldset>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
    </div>
  );
}
