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
    myAgreements { id what dueOn }
  }
`);

/** The next talk with a coach and what one promised, on Today. `to`: the page with appointments; null while there is none. */
export function NextSessionRow({ to }: { readonly to: string | null }) {
  const { t, day, dayAndTime } = useText();
  const { person } = useSignedIn();
  const { data } = useQuery({
    queryKey: ['coaching', 'next'],
    queryFn: ({ signal }) => request(NextSessionDocument, {}, signal),
  });
  if (!data) return null;
  const { nextSession: next, myAgreements: promised } = data;
  const [first] = promised;
  if (!next && !first) return null;
  const running = promised.length > 0 ? t('coaching.today.agreements', { count: promised.length }) : null;
  const content = next ? (
    <RowContent
      title={t('coaching.today.with', { name: (next.coach.id === person.id ? next.agent : next.coach).givenName })}
      sub={[dayAndTime(new Date(next.startsAt)), running].filter(Boolean).join(' · ')}
      value={t('common.minutes', { count: next.durationMinutes })}
    />
  ) : (
    <RowContent
      title={first?.what}
      sub={t('coaching.today.due', { day: day(new Date(`${first?.dueOn}T12:00:00Z`)) })}
      value={running}
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
