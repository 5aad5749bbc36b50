import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { type CoachDay, coachDayQuery } from '../api/overviews';
import listClasses from '../components/session-list.module.css';
import { WaitingElsewhere } from '../components/waiting-elsewhere';
import { noonOf } from '../model/local-date';

const WEEKS = [2, 4, 6, 8, 13];
export const DEFAULT_WEEKS = 4;

/** What waits for a coach: conversations of today, promises to look back on, people nobody talked with, and what others ask. */
export function CoachDayPage() {
  const { t, longDay } = useText();
  const { weeks = DEFAULT_WEEKS } = useSearch({ from: '/shell/day' });
  const navigate = useNavigate();
  const found = useQuery(coachDayQuery(weeks));
  return (
    <Page title={t('coaching.day.title')} over={longDay(new Date())} density="compact">
      {found.isPending ? (
        <LoadingRows count={6} />
      ) : !found.data ? (
        <ErrorState error={found.error} title={t('coaching.day.failed')} onRetry={() => void found.refetch()} />
      ) : (
        <>
          <TodaysSessions sessions={found.data.sessions} />
          <DueAgreements agreements={found.data.agreements} />
          <section className={listClasses.section}>
            <h2>{t('coaching.day.uncoached')}</h2>
            <NativeSelect
              label={t('coaching.day.weeks')}
              value={String(weeks)}
              maw={220}
              mb={8}
              data={WEEKS.map((each) => ({ value: String(each), label: t('coaching.day.weeksOption', { weeks: each }) }))}
              onChange={(event) =>
                void navigate({ to: '/day', search: { weeks: Number(event.currentTarget.value) }, replace: true })
              }
            />
            <Uncoached people={found.data.uncoached} />
          </section>
          <WaitingElsewhere />
        </>
      )}
    </Page>
  );
}

function TodaysSessions({ sessions }: { readonly sessions: CoachDay['sessions'] }) {
  const { t, time, dayAndTime } = useText();
  const today = new Date().toDateString();
  return (
    <section className={listClasses.section}>
      <h2>{t('coaching.day.sessions')}</h2>
      {sessions.length === 0 ? (
        <p>
          {t('coaching.day.noSessions')} <Link to="/coaching">{t('coaching.day.toSessions')}</Link>
        </p>
      ) : (
        <Rows label={t('coaching.day.sessions')}>
          {sessions.map((session) => {
            const at = new Date(session.startsAt);
            const prepare = [
              t('coaching.day.points', { count: session.points }),
              session.agentPoints > 0 && t('coaching.day.agentPoints', { count: session.agentPoints }),
              session.lookBacks > 0 && t('coaching.day.lookBacks', { count: session.lookBacks }),
            ];
            return (
              <li key={session.id}>
                <Link to="/coaching/$sessionId" params={{ sessionId: session.id }} className={rowClass}>
                  <RowContent
                    title={session.title || session.agents.map(fullName).join(', ')}
                    sub={prepare.filter(Boolean).join(' · ')}
                    value={at.toDateString() === today ? time(at) : t('coaching.day.notClosed', { when: dayAndTime(at) })}
                  />
                </Link>
              </li>
            );
          })}
        </Rows>
      )}
    </section>
  );
}

function DueAgreements({ agreements }: { readonly agreements: CoachDay['agreements'] }) {
  const { t, day } = useText();
  return (
    <section className={listClasses.section}>
      <h2>{t('coaching.day.agreements')}</h2>
      {agreements.length === 0 ? (
        <p>{t('coaching.day.noAgreements')}</p>
      ) : (
        <Rows label={t('coaching.day.agreements')}>
          {agreements.map(({ id, sessionId, owner, what, dueOn, proposed }) => (
            <li key={id}>
              <Link to="/coaching/$sessionId" params={{ sessionId }} search={{ mode: 'after' }} className={rowClass}>
                <RowContent
                  title={what}
                  sub={`${fullName(owner)} · ${t('coaching.room.agreements.due', { day: day(noonOf(dueOn)) })}`}
                  fresh={proposed ? t('coaching.day.proposed') : undefined}
                />
              </Link>
            </li>
          ))}
        </Rows>
      )}
    </section>
  );
}

function Uncoached({ people }: { readonly people: CoachDay['uncoached'] }) {
  const { t, date } = useText();
  if (people.length === 0) return <p>{t('coaching.day.everybodySeen')}</p>;
  return (
    <Rows label={t('coaching.day.uncoached')}>
      {people.map(({ person, lastHeldOn }) => (
        <li key={person.id}>
          <Link to="/coaching" search={{ plan: true, agent: person.id }} className={rowClass}>
            <RowContent
              title={fullName(person)}
              sub={lastHeldOn ? t('coaching.day.lastHeld', { day: date(noonOf(lastHeldOn)) }) : t('coaching.day.neverHeld')}
              value={t('coaching.sessions.plan')}
            />
          </Link>
        </li>
      ))}
    </Rows>
  );
}
