import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { EmptyState } from '../../../../ui/empty-state';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { Page } from '../../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../../ui/row';
import { type RosterPerson, rosterQuery } from '../api/roster';
import { useNotice } from '../use-notice';
import classes from './teams-page.module.css';

const TeamDialog = lazy(() => import('../components/team-dialog'));

const leads = (people: readonly RosterPerson[]) =>
  people.filter(({ roles }) => roles.includes('coach') || roles.includes('manager'));

/** The teams of today and who leads them; a row opens the people of that team. */
export function TeamsPage() {
  const { t } = useText();
  const roster = useQuery(rosterQuery);
  const notice = useNotice();
  const [naming, setNaming] = useState<{ readonly team: { readonly id: string; readonly name: string } | null } | null>(null);
  const people = (roster.data?.people ?? []).filter(({ status }) => status !== 'deactivated');
  const without = people.filter(({ teams }) => teams.length === 0);
  const actions = (
    <>
      <Button variant="default" component={Link} to="/admin/import">
        {t('people.admin.import')}
      </Button>
      <Button onClick={() => setNaming({ team: null })}>{t('people.teams.create')}</Button>
    </>
  );
  return (
    <Page title={t('people.teams.title')} intro={t('people.teams.intro')} density="compact" actions={actions}>
      {roster.isPending ? (
        <LoadingRows count={4} />
      ) : !roster.data ? (
        <ErrorState error={roster.error} title={t('people.teams.loadFailed')} onRetry={() => void roster.refetch()} />
      ) : roster.data.teams.length === 0 ? (
        <EmptyState title={t('people.teams.empty.title')} text={t('people.teams.empty.text')} action={actions} />
      ) : (
        <>
          <Rows label={t('people.teams.title')}>
            {roster.data.teams.map(({ id, name }) => {
              const members = people.filter(({ teams }) => teams.some((team) => team.id === id));
              const names = leads(members).map(fullName).join(', ');
              return (
                <li key={id} className={classes.team}>
                  <Link to="/admin/people" search={{ q: name }} className={rowClass}>
                    <RowContent
                      title={name}
                      sub={names ? t('people.teams.leads', { names }) : t('people.teams.noLeads')}
                      value={t('people.teams.members', { count: members.length })}
                    />
                  </Link>
                  <Button
                    variant="subtle"
                    size="sm"
                    aria-label={t('people.teams.renameName', { name })}
                    onClick={() => setNaming({ team: { id, name } })}
                  >
                    {t('people.teams.rename')}
                  </Button>
                </li>
              );
            })}
          </Rows>
          {without.length > 0 && (
            <p style={{ marginTop: 16, color: 'var(--text-2)' }}>
              {t('people.teams.without')}: {without.map(fullName).join(', ')}
            </p>
          )}
        </>
      )}
      {naming && (
        <Suspense fallback={null}>
          <TeamDialog
            team={naming.team}
            onClose={() => setNaming(null)}
            onSaved={(name) => {
              setNaming(null);
              void notice(t(naming.team ? 'people.teams.renamed' : 'people.teams.created', { name }));
            }}
          />
        </Suspense>
      )}
    </Page>
  );
}
