import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { sessionDeeds } from '../api/change-session';
import type { CoachingSession } from '../api/session-fields';
import { noonOf } from '../model/local-date';
import { useDeedWords } from '../use-deed-words';
import { AgreementForm } from './agreement-form';
import classes from './room-agreements.module.css';

interface Props {
  readonly session: CoachingSession;
  readonly viewerId: string;
}

/** Who, what, when; both say yes, and the coach says that the session took place. */
export function RoomAgreements({ session, viewerId }: Props) {
  const { t, day } = useText();
  const { run, busy, refusal } = useDeedWords(session.agent);
  const isCoach = session.coach.id === viewerId;
  const { agreements, viewerMay } = session;
  const mine = agreements.filter(({ coachAgreed, agentAgreed }) => !(isCoach ? coachAgreed : agentAgreed));
  const people = [
    { person: session.agent, agreed: agreements.every(({ agentAgreed }) => agentAgreed) },
    { person: session.coach, agreed: agreements.every(({ coachAgreed }) => coachAgreed) },
  ];
  const agreeAll = async () => {
    for (const { id } of mine) await run(() => sessionDeeds.agree(id));
  };
  return (
    <aside className={classes.agreements} aria-label={t('coaching.room.agreements')}>
      <h2>{t('coaching.room.agreements')}</h2>
      {session.state === 'cancelled' && (
        <p className={classes.none}>{t('coaching.room.cancelled', { reason: session.cancelReason ?? '' })}</p>
      )}
      {agreements.length === 0 && session.state !== 'cancelled' && (
        <p className={classes.none}>{t('coaching.room.agreements.none')}</p>
      )}
      <ol>
        {agreements.map(({ id, owner, what, dueOn, state }) => (
          <li key={id}>
            <p className={classes.who}>{owner.givenName}</p>
            <p className={classes.what}>{what}</p>
            <p className={classes.due}>
              {t('coaching.room.agreements.due', { day: day(noonOf(dueOn)) })} · {t(`coaching.agreementState.${state}`)}
            </p>
          </li>
        ))}
      </ol>
      {viewerMay.makeAgreement && <AgreementForm session={session} />}
      {agreements.length > 0 && (
        <section className={classes.signOff}>
          <h3>{t('coaching.room.agreements.signOff')}</h3>
          {people.map(({ person, agreed }) => (
            <p key={person.id}>
              <span>
                {person.id === viewerId ? t('coaching.room.agreements.you', { name: person.givenName }) : person.givenName}
              </span>
              {agreed ? (
                <StatusWord tone="good">{t('coaching.room.agreements.agreed')}</StatusWord>
              ) : (
                <span className={classes.due}>{t('coaching.room.agreements.notYet')}</span>
              )}
            </p>
          ))}
          {mine.length > 0 && session.state !== 'cancelled' && (
            <Button fullWidth loading={busy} onClick={() => void agreeAll()}>
              {t('coaching.room.agreements.agreeAll')}
            </Button>
          )}
        </section>
      )}
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      {viewerMay.change && (
        <Button
          variant={mine.length > 0 ? 'default' : 'filled'}
          fullWidth
          loading={busy}
          className={classes.close ?? ''}
          onClick={() => void run(() => sessionDeeds.close(session.id, session.version))}
        >
          {t('coaching.room.close')}
        </Button>
      )}
    </aside>
  );
}
