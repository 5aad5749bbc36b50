import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PROFILE_TABS, type ProfileTab } from '@vakwerk/domain/progress/profile-stream';
import { useText } from '../../../lib/i18n';
import { among, text } from '../../../lib/search-words';
import { fullName, useSignedIn } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { Tabs } from '../../../ui/tabs';
import { type Profile, profileQuery } from './api';
import { ProfileSkills } from './profile-skills';
import { ProfileStream } from './profile-stream';

/** Everything of one agent for who leads them, without a figure that takes it all together. The tab is in the address. */
export function ProfilePage() {
  const { t } = useText();
  const { personId } = useParams({ from: '/shell/people/$personId' });
  const profile = useQuery(profileQuery(personId));
  if (profile.data) return <Loaded profile={profile.data} />;
  return (
    <Page title={t('progress.profile.title')} density="compact">
      {profile.isError ? (
        <ErrorState error={profile.error} title={t('progress.profile.failed')} onRetry={() => void profile.refetch()} />
      ) : (
        <LoadingRows count={6} />
      )}
    </Page>
  );
}

function Loaded({ profile }: { readonly profile: Profile }) {
  const { t, date } = useText();
  const { roles } = useSignedIn();
  const search = useSearch({ from: '/shell/people/$personId' });
  const tab = among(PROFILE_TABS, search.tab) ?? 'growth';
  const skill = text(search.skill);
  const navigate = useNavigate();
  const { person, teamNames, hiredOn, skills, goals } = profile;
  const go = (to: ProfileTab) =>
    void navigate({
      to: '/people/$personId',
      params: { personId: person.id },
      search: to === 'growth' ? {} : { tab: to },
      replace: true,
      resetScroll: false,
    });
  const since = hiredOn ? t('progress.profile.since', { day: date(new Date(`${hiredOn}T12:00:00Z`)) }) : null;
  return (
    <Page
      over={<Link to="/people">{t('progress.profile.people')}</Link>}
      title={fullName(person)}
      intro={[teamNames.join(', '), since].filter(Boolean).join(' · ')}
      density="compact"
      actions={
        <>
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/assign" search={{ person: person.id, give: true }} {...props} />}
          >
            {t('progress.team.assign')}
          </Button>
          {roles.includes('coach') && (
            <Button renderRoot={(props) => <Link to="/coaching" search={{ agent: person.id }} {...props} />}>
              {t('progress.team.detail.plan')}
            </Button>
          )}
        </>
      }
    >
      <Tabs
        label={t('progress.profile.tabs')}
        active={tab}
        onChange={go}
        tabs={PROFILE_TABS.map((id) => ({ id, label: t(`progress.profile.tab.${id}`) }))}
      >
        {tab === 'growth' && <ProfileSkills person={person} skills={skills} goals={goals} chosen={skill} />}
        <ProfileStream personId={person.id} tab={tab} />
      </Tabs>
    </Page>
  );
}
