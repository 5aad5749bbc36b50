import { useQuery, useQueryClient } from '@tanstack/react-query';
import { OFFICE_WEEK } from '@vakwerk/domain/coaching/schedule/working-week';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { saveTeamWeek, teamWeekQuery } from '../api/askable-times';
import { WeekForm } from '../components/week-form';

/** When the teams of a manager work: what holds for everybody who filled in no week of their own. */
export function TeamHoursPage() {
  const { t } = useText();
  const { teams } = useSignedIn();
  return (
    <Page title={t('coaching.teamHours.title')} intro={t('coaching.teamHours.intro')} width="today" density="compact">
      {teams.length === 0 && <EmptyState title={t('coaching.teamHours.none')} text={t('coaching.teamHours.noneText')} />}
      {teams.map(({ id, name }) => (
        <TeamWeek key={id} teamId={id} name={name} />
      ))}
    </Page>
  );
}

function TeamWeek({ teamId, name }: { readonly teamId: string; readonly name: string }) {
  const { t, zone } = useText();
  const client = useQueryClient();
  const week = useQuery(teamWeekQuery(teamId));
  if (week.isPending) return <LoadingRows count={7} />;
  if (week.isError) return <ErrorState error={week.error} onRetry={() => void week.refetch()} />;
  return (
    <WeekForm
      key={JSON.stringify(week.data)}
      title={name}
      hint={t(week.data ? 'coaching.teamHours.own' : 'coaching.teamHours.office', { zone })}
      week={week.data ?? [...OFFICE_WEEK]}
      otherwise={week.data ? t('coaching.teamHours.useOffice') : null}
      onSave={async (next) => {
        const answer = await saveTeamWeek(teamId, next);
        if (answer.__typename === 'TeamWorkingWeekRefused') return answer.code;
        await client.invalidateQueries({ queryKey: ['coaching'] });
        return null;
      }}
    />
  );
}
