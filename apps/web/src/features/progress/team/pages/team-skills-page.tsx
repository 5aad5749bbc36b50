import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../../../lib/i18n';
import { useSignedIn } from '../../../../lib/session';
import { ChoiceSegments } from '../../../../ui/choice-segments';
import { EmptyState } from '../../../../ui/empty-state';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { Page } from '../../../../ui/page';
import { myTeamsQuery, USUAL_WEEKS } from '../api/team-heat-map';
import { TeamView } from '../components/team-view';
import classes from './team-skills-page.module.css';

/** In the address in place of a team: all of one's own, below each other. */
const ALL = 'all';

/** Where the figures of the table are as a file: of one team, or of all. */
const peopleFileAddress = (evidence: string, teamId: string | undefined) =>
  `/api/progress/people?${new URLSearchParams({ evidence, ...(teamId && { team: teamId }) })}`;

/** What a team can do. Team, kind of evidence, person and skill are in the address. */
export function TeamSkillsPage() {
  const { t } = useText();
  const { roles } = useSignedIn();
  const search = useSearch({ from: '/shell/skills' });
  const navigate = useNavigate();
  const teams = useQuery(myTeamsQuery);
  const evidence = search.evidence ?? 'does';
  const all = search.team === ALL && (teams.data?.length ?? 0) > 1;
  const team = all ? undefined : (teams.data?.find(({ id }) => id === search.team) ?? teams.data?.[0]);
  const go = (change: Partial<typeof search>) =>
    void navigate({ to: '/skills', search: { ...search, ...change }, replace: true, resetScroll: false });
  return (
    <Page
      title={t('progress.team.title')}
      intro={t(evidence === 'does' ? 'progress.team.introDoes' : 'progress.team.introKnows')}
      density="compact"
      actions={
        <div className={classes.actions}>
          {teams.data && teams.data.length > 1 && (
            <NativeSelect
              aria-label={t('progress.team.choose')}
              value={team?.id ?? ALL}
              onChange={(event) => go({ team: event.currentTarget.value, person: undefined })}
              data={[
                ...teams.data.map(({ id, name }) => ({ value: id, label: name })),
                { value: ALL, label: t('progress.team.all') },
              ]}
            />
          )}
          {teams.data && teams.data.length > 0 && (
            <Button variant="default" component="a" href={peopleFileAddress(evidence, team?.id)} download>
              {t('progress.team.download')}
            </Button>
          )}
          {team && (
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/assign" search={{ team: team.id, give: true }} {...props} />}
            >
              {t('progress.team.assign')}
            </Button>
          )}
          <ChoiceSegments
            label={t('progress.team.evidence')}
            chosen={evidence}
            onChoose={(kind) => go({ evidence: kind })}
            choices={[
              { id: 'does', label: t('progress.team.does') },
              { id: 'knows', label: t('progress.team.knows') },
            ]}
          />
        </div>
      }
    >
      {teams.isPending ? (
        <LoadingRows count={9} height={43} />
      ) : !teams.data ? (
        <ErrorState error={teams.error} title={t('progress.team.loadFailed')} onRetry={() => void teams.refetch()} />
      ) : teams.data.length === 0 ? (
        <EmptyState title={t('progress.team.noTeam.title')} text={t('progress.team.noTeam.text')} />
      ) : (
        <TeamView
          teamIds={team ? [team.id] : teams.data.map(({ id }) => id)}
          evidence={evidence}
          weeks={search.weeks ?? USUAL_WEEKS}
          personId={search.person}
          skillId={search.skill}
          mayPlan={roles.includes('coach')}
          onOpen={({ personId, skillId }) => go({ person: personId, skill: skillId })}
        />
      )}
    </Page>
  );
}
