import { Button, Select } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { useTeamAssignments } from './assign';
import classes from './assign.module.css';
import { AssignDialog } from './assign-dialog';
import { AssignTable } from './assign-table';

const VIEWS = ['open', 'overdue', 'stuck', 'completed', 'ended'] as const;
const ORDERS = ['due', 'person', 'active'] as const;
interface Search {
  readonly view?: string;
  readonly order?: string;
  readonly team?: string;
  readonly person?: string;
  readonly course?: string;
  readonly give?: true;
}

/** What my people have to do, who is stuck and where; and giving something new. The address keeps the filter. */
export function AssignPage() {
  const { t } = useText();
  const { teams } = useSignedIn();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const { team, person, course, give: giving } = search;
  const view = VIEWS.find((each) => each === search.view) ?? 'open';
  const order = ORDERS.find((each) => each === search.order) ?? 'due';
  const list = useTeamAssignments({ view, order, teamId: team ?? null, personId: person ?? null, courseId: course ?? null });
  const change = (changes: Partial<Search>) =>
    void navigate({ to: '/assign', search: { ...search, ...changes } as never, replace: true });
  const give = (open: boolean) => change({ give: open || (undefined as never) });
  const counts = list.data?.counts;
  return (
    <Page
      title={t('learning.assign.title')}
      intro={t('learning.assign.intro')}
      density="compact"
      actions={
        <>
          <Button component={Link} to={'/assign/rules' as never} variant="default">
            {t('learning.assign.rules')}
          </Button>
          <Button onClick={() => give(true)}>{t('learning.assign.give')}</Button>
        </>
      }
    >
      <div className={classes.filters}>
        <div className={classes.acts}>
          {VIEWS.map((each) => (
            <Button
              key={each}
              variant={each === view ? 'light' : 'subtle'}
              aria-pressed={each === view}
              onClick={() => change({ view: each })}
            >
              {`${t(`learning.assign.view.${each}` as MessageId)}${counts ? ` (${counts[each]})` : ''}`}
            </Button>
          ))}
        </div>
        <Select
          label={t('learning.assign.team')}
          placeholder={t('learning.assign.allTeams')}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={team ?? null}
          onChange={(value) => change({ team: value ?? (undefined as never) })}
          clearable
        />
        <Select
          label={t('learning.assign.order')}
          data={ORDERS.map((each) => ({ value: each, label: t(`learning.assign.order.${each}` as MessageId) }))}
          value={order}
          allowDeselect={false}
          onChange={(value) => change({ order: (ORDERS.find((each) => each === value) ?? 'due') as never })}
        />
      </div>
      {list.data && list.data.nodes.length > 0 ? (
        <AssignTable assignments={list.data.nodes} />
      ) : list.data ? (
        <EmptyState title={t('learning.assign.empty')} text={t('learning.assign.emptyText')} />
      ) : list.error ? (
        <ErrorState error={list.error} title={t('learning.assign.failed')} onRetry={() => void list.refetch()} />
      ) : (
        <LoadingRows count={8} />
      )}
      {giving && <AssignDialog opened onClose={() => give(false)} teamId={team} personId={person} courseId={course} />}
    </Page>
  );
}
