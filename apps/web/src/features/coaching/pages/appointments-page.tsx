import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { myAgreementsQuery, mySessionsQuery } from '../api/sessions';
import listClasses from '../components/session-list.module.css';
import { SessionSections } from '../components/session-sections';
import { noonOf } from '../model/local-date';

const LendRequests = lazy(() => import('../components/lend-requests'));

/** The agent's own view: what they promised first, then when they talk. */
export function AppointmentsPage() {
  const { t, day } = useText();
  const { person, roles } = useSignedIn();
  const sessions = useQuery(mySessionsQuery);
  const agreements = useQuery(myAgreementsQuery);
  const error = sessions.error ?? agreements.error;
  const retry = () => void Promise.all([sessions.refetch(), agreements.refetch()]);
  return (
    <Page
      title={t('coaching.mine.title')}
      intro={t('coaching.mine.intro')}
      width="today"
      actions={<Link to="/appointments/times">{t('coaching.times.link')}</Link>}
    >
      {roles.includes('agent') && (
        <Suspense fallback={null}>
          <LendRequests className={listClasses.section} />
        </Suspense>
      )}
      {error ? (
        <ErrorState error={error} title={t('coaching.sessions.loadFailed')} onRetry={retry} />
      ) : !sessions.data || !agreements.data ? (
        <LoadingRows count={4} />
      ) : sessions.data.length === 0 && agreements.data.length === 0 ? (
        <EmptyState title={t('coaching.mine.empty.title')} text={t('coaching.mine.empty.text')} />
      ) : (
        <>
          <section className={listClasses.section}>
            <h2>{t('coaching.mine.agreements')}</h2>
            {agreements.data.length === 0 ? (
              <p>{t('coaching.mine.noAgreements')}</p>
            ) : (
              <Rows label={t('coaching.mine.agreements')}>
                {agreements.data.map(({ id, sessionId, what, dueOn, state }) => (
                  <li key={id}>
                    <Link to="/coaching/$sessionId" params={{ sessionId }} className={rowClass}>
                      <RowContent
                        title={what}
                        sub={t('coaching.room.agreements.due', { day: day(noonOf(dueOn)) })}
                        value={t(`coaching.agreementState.${state}`)}
                      />
                    </Link>
                  </li>
                ))}
              </Rows>
            )}
          </section>
          <SessionSections sessions={sessions.data} viewerId={person.id} open />
        </>
      )}
    </Page>
  );
}
