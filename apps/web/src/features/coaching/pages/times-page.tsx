import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { askableTimesQuery, timesDeeds } from '../api/askable-times';
import { DaysOff } from '../components/days-off';
import { WeekForm } from '../components/week-form';

/** When I can be asked for a conversation. Only used to propose times; why I am away is nobody's business. */
export function TimesPage() {
  const { t } = useText();
  const client = useQueryClient();
  const times = useQuery(askableTimesQuery);
  return (
    <Page title={t('coaching.times.title')} intro={t('coaching.times.intro')} width="today">
      {times.isPending ? (
        <LoadingRows count={6} />
      ) : !times.data ? (
        <ErrorState error={times.error} onRetry={() => void times.refetch()} />
      ) : (
        <>
          <WeekForm
            key={JSON.stringify(times.data.week)}
            title={t('coaching.times.week')}
            hint={t(times.data.ownWeek ? 'coaching.times.own' : 'coaching.times.team', { zone: times.data.timeZone })}
            week={times.data.week}
            otherwise={times.data.ownWeek ? t('coaching.times.useTeam') : null}
            onSave={async (week) => {
              const answer = await timesDeeds.saveWeek(week);
              if (answer.__typename === 'AskableTimesRefused') return answer.code;
              client.setQueryData(askableTimesQuery.queryKey, answer.times);
              return null;
            }}
          />
          <DaysOff times={times.data} onChanged={(next) => client.setQueryData(askableTimesQuery.queryKey, next)} />
        </>
      )}
    </Page>
  );
}
