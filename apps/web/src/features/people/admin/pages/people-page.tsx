import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { fullName, useSignedIn } from '../../../../lib/session';
import { EmptyState } from '../../../../ui/empty-state';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { Page } from '../../../../ui/page';
import { useUndoToast } from '../../../../ui/use-undo-toast';
import { useSetPersonActive } from '../api/change-people';
import { type RosterPerson, rosterQuery } from '../api/roster';
import { PeopleTable } from '../components/people-table';
import { peopleSearch } from '../model/people-search';
import { type PeopleView, viewOfPeople } from '../model/people-view';
import { useNotice } from '../use-notice';
import classes from './people-page.module.css';

const InviteDialog = lazy(() => import('../components/invite-dialog'));
const dialogs = () => import('../components/person-dialogs');
const DataDialog = lazy(async () => ({ default: (await dialogs()).DataDialog }));
const PlaceDialog = lazy(async () => ({ default: (await dialogs()).PlaceDialog }));

/** Everyone of the organisation: search and order are in the address. */
export function PeoplePage() {
  const { t, tCode, language } = useText();
  const { person: viewer, organisationName } = useSignedIn();
  const { q = '', sort = 'name', down = false } = peopleSearch(useSearch({ from: '/shell/admin/people' }));
  const navigate = useNavigate();
  const roster = useQuery(rosterQuery);
  const [inviting, setInviting] = useState(false);
  const [placing, setPlacing] = useState<RosterPerson | null>(null);
  const [dataOf, setDataOf] = useState<RosterPerson | null>(null);
  const setActive = useSetPersonActive();
  const undoToast = useUndoToast();
  const notice = useNotice();
  const view: PeopleView = { search: q, sort, descending: down };
  const people = useMemo(
    () =>
      viewOfPeople(
        roster.data?.people ?? [],
        { search: q, sort, descending: down },
        {
          roles: ({ roles }) => roles.map((role) => t(`people.role.${role}`)).join(', '),
          status: ({ status }) => t(`people.admin.status.${status}`),
        },
        language,
      ),
    [roster.data, q, sort, down, t, language],
  );
  const show = (change: { q?: string | undefined; sort?: typeof sort; down?: boolean | undefined }) =>
    void navigate({ to: '/admin/people', search: (known) => ({ ...known, ...change }), replace: true, resetScroll: false });
  const change = async (person: RosterPerson, active: boolean): Promise<void> => {
    const refusal = await setActive.mutateAsync({ personId: person.id, active }).catch(() => 'unknown');
    if (refusal !== null) return notice(tCode(`people.error.${refusal}`, 'common.error.title'));
    const words = t(active ? 'people.admin.reactivated' : 'people.admin.deactivated', { name: fullName(person) });
    return undoToast(words, () => void setActive.mutate({ personId: person.id, active: !active }));
  };
  return (
    <Page
      title={t('people.admin.title')}
      intro={roster.data && t('people.admin.intro', { count: roster.data.people.length, organisation: organisationName })}
      density="compact"
      actions={
        <>
          <Button variant="default" component={Link} to="/admin/rights">
            {t('people.permissions.open')}
          </Button>
          <Button variant="default" component={Link} to="/admin/import">
            {t('people.admin.import')}
          </Button>
          <Button onClick={() => setInviting(true)}>{t('people.admin.invite')}</Button>
        </>
      }
    >
      {roster.isPending ? (
        <LoadingRows count={8} height={46} />
      ) : !roster.data ? (
        <ErrorState error={roster.error} title={t('people.admin.loadFailed')} onRetry={() => void roster.refetch()} />
      ) : (
        <>
          <div className={classes.search}>
            <TextInput
              type="search"
              label={t('people.admin.search')}
              value={q}
              onChange={(event) => show({ q: event.currentTarget.value || undefined })}
            />
            <p role="status">{q && t('people.admin.found', { count: people.length })}</p>
          </div>
          {people.length === 0 ? (
            <EmptyState
              title={t('people.admin.nobody.title')}
              text={t('people.admin.nobody.text')}
              action={<Button onClick={() => show({ q: undefined })}>{t('people.admin.clear')}</Button>}
            />
          ) : (
            <PeopleTable
              people={people}
              view={view}
              viewerId={viewer.id}
              onSort={(next) => show({ sort: next, down: next === sort ? !down : undefined })}
              onActive={(person, active) => void change(person, active)}
              onPlace={setPlacing}
              onData={setDataOf}
            />
          )}
        </>
      )}
      {dataOf && (
        <Suspense fallback={null}>
          <DataDialog
            person={dataOf}
            self={dataOf.id === viewer.id}
            onClose={() => setDataOf(null)}
            onDone={(words) => {
              setDataOf(null);
              void notice(words);
            }}
          />
        </Suspense>
      )}
      {placing && (
        <Suspense fallback={null}>
          <PlaceDialog
            person={placing}
            teams={roster.data?.teams ?? []}
            onClose={() => setPlacing(null)}
            onSaved={() => {
              setPlacing(null);
              void notice(t('people.place.saved', { name: fullName(placing) }));
            }}
          />
        </Suspense>
      )}
      {inviting && (
        <Suspense fallback={null}>
          <InviteDialog
            teams={roster.data?.teams ?? []}
            onClose={() => setInviting(false)}
            onInvited={(input) => {
              setInviting(false);
              void notice(t('people.invite.sent', { name: fullName(input), email: input.email }));
            }}
          />
        </Suspense>
      )}
    </Page>
  );
}
