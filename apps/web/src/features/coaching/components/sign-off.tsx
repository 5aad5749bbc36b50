import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { sessionDeeds } from '../api/change-session';
import type { CoachingSession } from '../api/session-fields';
import { useDeedWords } from '../use-deed-words';
import classes from './room-agreements.module.css';

/** Everybody says: so it was, and so we agreed. The coach closes the session. */
export function SignOff({ session, viewerId }: { readonly session: CoachingSession; readonly viewerId: string }) {
  const { t } = useText();
  const { run, busy, refusal } = useDeedWords(session.agent);
  const mine = session.seats.find(({ person }) => person.id === viewerId);
  if (session.state === 'cancelled') return null;
  const signed = Boolean(mine?.signedAt);
  return (
    <section className={classes.signOff}>
      <h3>{t('coaching.room.agreements.signOff')}</h3>
      {session.seats.map(({ person, signedAt }) => (
        <p key={person.id}>
          <span>{person.id === viewerId ? t('coaching.room.agreements.you', { name: person.givenName }) : person.givenName}</span>
          {signedAt ? (
            <StatusWord tone="good">{t('coaching.room.agreements.agreed')}</StatusWord>
          ) : (
            <span className={classes.due}>{t('coaching.room.agreements.notYet')}</span>
          )}
        </p>
      ))}
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <Button
        fullWidth
        variant={signed ? 'default' : 'filled'}
        loading={busy}
        onClick={() => void run(() => sessionDeeds.signOff(session.id, !signed))}
      >
        {t(signed ? 'coaching.room.agreements.unsign' : 'coaching.room.agreements.agreeAll')}
      </Button>
      {session.viewerMay.change && (
        <Button
          variant={signed ? 'filled' : 'default'}
          fullWidth
          loading={busy}
          className={classes.close ?? ''}
          onClick={() => void run(() => sessionDeeds.close(session.id, session.version))}
        >
          {t('coaching.room.close')}
        </Button>
      )}
    </section>
  );
}
