import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { myTeamsQuery } from '../team/api/team-heat-map';
import classes from './dashboard.module.css';
import { DashboardParts } from './dashboard-parts';
import { type DashboardSearch, readDashboardSearch, USUAL } from './dashboard-search';
import { DashboardTools } from './dashboard-tools';
import { DashboardViews } from './dashboard-views';

/** What a manager reads first. Team, period, skill and what stands beside it are in the address. */
export function DashboardPage() {
  const { t } = useText();
  const search = useSearch({ from: '/shell/dashboard' });
  const navigate = useNavigate();
  const teams = useQuery(myTeamsQuery);
  const team = teams.data?.find(({ id }) => id === search.team) ?? teams.data?.[0];
  const change = (changed: { readonly [Key in keyof DashboardSearch]?: DashboardSearch[Key] | undefined }) =>
    void navigate({
      to: '/dashboard',
      search: readDashboardSearch({ ...search, ...changed }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Page
      density="compact"
      title={t('progress.dashboard.title')}
      intro={team ? t('progress.dashboard.intro', { team: team.name }) : t('progress.dashboard.introNoTeam')}
      actions={
        team && (
          <div className={classes.actions} data-no-print>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => window.print()}
            >
              {t('progress.dashboard.print')}
            </Button>
            <Button
              component="a"
              variant="default"
              href={downloadAddress({ ...search, team: team.id })}
              download
              title={t('progress.dashboard.downloadHint')}
              leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />}
            >
              {t('progress.dashboard.download')}
            </Button>
          </div>
        )
      }
    >
      {teams.isPending ? (
        <LoadingRows count={8} height={56} />
      ) : !teams.data ? (
        <ErrorState error={teams.error} title={t('progress.dashboard.failed')} onRetry={() => void teams.refetch()} />
      ) : !team ? (
        <EmptyState title={t('progress.team.noTeam.title')} text={t('progress.team.noTeam.text')} />
      ) : (
        <>
          <DashboardViews search={search} />
          <DashboardTools teams={teams.data} view={{ ...search, team: team.id }} onChange={change} />
          <DashboardParts view={{ ...search, team: team.id }} />
        </>
      )}
    </Page>
  );
}

function downloadAddress({ team, weeks = USUAL, skill, beside }: DashboardSearch & { readonly team: string }): string {
  const query = new URLSearchParams({ teamId: team, weeks: String(weeks) });
  if (skill) query.set('skillId', skill);
  if (beside) query.set('compareWith', beside);
  return `/api/dashboard/export?${query}`;
}
