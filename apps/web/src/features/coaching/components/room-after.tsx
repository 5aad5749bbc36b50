import { useText } from '../../../lib/i18n';
import type { CoachingSession } from '../api/session-fields';
import { LookBack } from './look-back';
import classes from './room-after.module.css';

const OPEN: readonly string[] = ['agreed', 'toFollowUp'];

/** What they talked about, what waits, and what the calls say since. */
export function RoomAfter({ session }: { readonly session: CoachingSession }) {
  const { t } = useText();
  const done = session.agenda.filter(({ doneAt }) => doneAt);
  const left = session.agenda.filter(({ doneAt }) => !doneAt);
  return (
    <article className={classes.after}>
      <h2>{t('coaching.room.after.title')}</h2>
      <p>{t('coaching.room.after.done', { done: done.length, total: session.agenda.length })}</p>
      {left.length > 0 && session.state === 'held' && (
        <p>{t('coaching.room.after.left', { points: left.map(({ title }) => title).join(' · ') })}</p>
      )}
      {session.openAgreements.length > 0 && (
        <section>
          <h3>{t('coaching.room.after.earlier')}</h3>
          {session.openAgreements.map((agreement) => (
            <div key={agreement.id} className={classes.earlier}>
              <p className={classes.what}>{agreement.what}</p>
              <LookBack session={session} agreement={agreement} />
            </div>
          ))}
        </section>
      )}
      {session.agreements.length > 0 && (
        <section>
          <h3>{t('coaching.room.after.agreed')}</h3>
          {session.agreements.map((agreement) => (
            <div key={agreement.id} className={classes.earlier}>
              <p className={classes.what}>{agreement.what}</p>
              {OPEN.includes(agreement.state) ? (
                <LookBack session={session} agreement={agreement} />
              ) : (
                <p>
                  {agreement.owner.givenName} · {t(`coaching.agreementState.${agreement.state}`)}
                </p>
              )}
            </div>
          ))}
        </section>
      )}
    </article>
  );
}
