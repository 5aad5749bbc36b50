import { useText } from '../../../lib/i18n';
import type { CoachingSession } from '../api/session-fields';
import { AgreementRow } from './agreement-row';
import { LookBack } from './look-back';
import classes from './room-after.module.css';

interface Props {
  readonly session: CoachingSession;
  readonly skills: readonly { readonly id: string; readonly name: { readonly nl: string; readonly en: string } }[];
}

/** What they talked about, what waits, and what the calls say since. */
export function RoomAfter({ session, skills }: Props) {
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
          <ol>
            {session.agreements.map((agreement) => (
              <AgreementRow key={agreement.id} session={session} agreement={agreement} skills={skills} />
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}
