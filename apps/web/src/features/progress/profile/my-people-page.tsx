import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { myPeopleQuery } from './api';
import classes from './profile.module.css';

/** The agents of my teams, by name: the way to each profile. No figures, so no order but the alphabet. */
export function MyPeoplePage() {
  const { t, language } = useText();
  const people = useQuery(myPeopleQuery);
  const byName = new Intl.Collator(language);
  return (
    <Page title={t('progress.profile.people')} intro={t('progress.profile.peopleIntro')} density="compact">
      {people.isPending ? (
        <LoadingRows count={8} />
      ) : !people.data ? (
        <ErrorState error={people.error} title={t('progress.profile.peopleFailed')} onRetry={() => void people.refetch()} />
      ) : people.data.length === 0 ? (
        <EmptyState title={t('progress.team.empty.title')} text={t('progress.team.empty.text')} />
      ) : (
        <ul className={classes.people}>
          {people.data
            .toSorted(
              (one, other) => byName.compare(one.familyName, other.familyName) || byName.compare(one.givenName, other.givenName),
            )
            .map((person) => (
              <li key={person.id}>
                <Link to="/people/$personId" params={{ personId: person.id }}>
                  {fullName(person)}
                </Link>
                <span>{person.teams.map(({ name }) => name).join(', ')}</span>
              </li>
            ))}
        </ul>
      )}
    </Page>
  );
}
