import { useText } from '../../../lib/i18n';
import type { SessionSummary } from '../api/sessions';
import { SessionList } from './session-list';
import classes from './session-list.module.css';

interface Props {
  readonly sessions: readonly SessionSummary[];
  readonly viewerId: string;
  readonly open: boolean;
}

const MINUTE_MS = 60_000;
const hasEnded = ({ startsAt, durationMinutes }: SessionSummary, now: number) =>
  new Date(startsAt).getTime() + durationMinutes * MINUTE_MS < now;

/** What is planned, soonest first; then what has been, newest first. */
export function SessionSections({ sessions, viewerId, open }: Props) {
  const { t } = useText();
  const now = Date.now();
  // A session whose time is over still waits for the coach to close it: it stays above.
  const ahead = sessions.filter((session) => session.state === 'planned');
  const past = sessions.filter((session) => session.state !== 'planned').toReversed();
  const next = ahead.find((session) => !hasEnded(session, now));
  return (
    <>
      <section className={classes.section}>
        <h2>{t('coaching.sessions.upcoming')}</h2>
        {ahead.length > 0 ? (
          <SessionList
            label={t('coaching.sessions.upcoming')}
            sessions={ahead}
            viewerId={viewerId}
            nextId={next?.id}
            open={open}
          />
        ) : (
          <p>{t('coaching.sessions.noneUpcoming')}</p>
        )}
      </section>
      <section className={classes.section}>
        <h2>{t('coaching.sessions.past')}</h2>
        {past.length > 0 ? (
          <SessionList label={t('coaching.sessions.past')} sessions={past} viewerId={viewerId} open={open} />
        ) : (
          <p>{t('coaching.sessions.nonePast')}</p>
        )}
      </section>
    </>
  );
}
