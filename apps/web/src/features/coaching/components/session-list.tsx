import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import type { SessionSummary } from '../api/sessions';
import classes from './session-list.module.css';

interface Props {
  readonly label: string;
  readonly sessions: readonly SessionSummary[];
  readonly viewerId: string;
  /** The next one gets the sun. */
  readonly nextId?: string | undefined;
  /** A manager sees that it takes place, and cannot go in. */
  readonly open: boolean;
}

export function SessionList({ label, sessions, viewerId, nextId, open }: Props) {
  const { t, dayAndTime } = useText();
  return (
    <Rows label={label}>
      {sessions.map((session) => {
        const { coach, agent } = session;
        const title = session.title
          ? t('coaching.sessions.group', { title: session.title, count: session.agentCount })
          : open
            ? t('coaching.sessions.with', { name: fullName(coach.id === viewerId ? agent : coach) })
            : t('coaching.sessions.pair', { agent: fullName(agent), coach: fullName(coach) });
        const sub = t('coaching.when', { when: dayAndTime(new Date(session.startsAt)), minutes: session.durationMinutes });
        const state = t(`coaching.state.${session.state}`);
        return (
          <li key={session.id}>
            {open ? (
              <Link to="/coaching/$sessionId" params={{ sessionId: session.id }} className={rowClass}>
                <RowContent
                  title={title}
                  sub={sub}
                  value={state}
                  fresh={session.id === nextId ? t('coaching.sessions.soon') : undefined}
                />
              </Link>
            ) : (
              <div className={classes.still}>
                <span>
                  <b>{title}</b>
                  <span>{sub}</span>
                </span>
                <span>{state}</span>
              </div>
            )}
          </li>
        );
      })}
    </Rows>
  );
}
