import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import type { CoachingSession } from '../api/session-fields';
import { mySessionsQuery } from '../api/sessions';
import classes from './room-agreements.module.css';

/** When these two talk again; planning it is one press away for the coach. */
export function NextTime({ session }: { readonly session: CoachingSession }) {
  const { t, dayAndTime } = useText();
  const sessions = useQuery(mySessionsQuery);
  if (!sessions.data || session.seats.length > 2) return null;
  const next = sessions.data.find(
    (each) =>
      each.id !== session.id &&
      each.state === 'planned' &&
      each.agentCount === 1 &&
      each.startsAt > session.startsAt &&
      each.agent.id === session.agent.id &&
      each.coach.id === session.coach.id,
  );
  if (!next && !session.viewerMay.lead) return null;
  return (
    <section className={classes.next}>
      <h3>{t('coaching.room.next')}</h3>
      {next ? (
        <p>
          <Link to="/coaching/$sessionId" params={{ sessionId: next.id }}>
            {dayAndTime(new Date(next.startsAt))}
          </Link>
        </p>
      ) : (
        <p>
          <Link to="/coaching" search={{ plan: true, agent: session.agent.id }}>
            {t('coaching.room.next.plan')}
          </Link>
        </p>
      )}
      {session.series && !session.series.endedAt && (
        <p className={classes.due}>{t('coaching.series.every', { weeks: session.series.everyWeeks })}</p>
      )}
    </section>
  );
}
