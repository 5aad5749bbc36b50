import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { RowContent, rowClass } from '../../../ui/row';

const NextSessionDocument = graphql(`
  query NextSession {
    nextSession {
      id
      startsAt
      durationMinutes
      coach { id givenName }
      agent { id givenName }
    }
  }
`);

/** The next talk with a coach, on Today. `to`: the page with appointments; null while there is none. */
export function NextSessionRow({ to }: { readonly to: string | null }) {
  const { t, dayAndTime } = useText();
  const { person } = useSignedIn();
  const { data } = useQuery({
    queryKey: ['coaching', 'next'],
    queryFn: async ({ signal }) => (await request(NextSessionDocument, {}, signal)).nextSession ?? null,
  });
  if (!data) return null;
  const other = data.coach.id === person.id ? data.agent : data.coach;
  const content = (
    <RowContent
      title={t('coaching.today.with', { name: other.givenName })}
      sub={dayAndTime(new Date(data.startsAt))}
      value={t('common.minutes', { count: data.durationMinutes })}
    />
  );
  return (
    <li>
      {to ? (
        <Link to={to} className={rowClass}>
          {content}
        </Link>
      ) : (
        <div className={rowClass}>{content}</div>
      )}
    </li>
  );
}
