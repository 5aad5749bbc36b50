import { Link } from '@tanstack/react-router';
import type { RefusedAddressesViewQuery } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import classes from './mail-log.module.css';

interface Props {
  readonly refused: RefusedAddressesViewQuery['refusedAddresses'];
}

/** Whose address the mail server will not take mail for, and what it says about it. */
export function RefusedAddresses({ refused }: Props) {
  const { t, dayAndTime } = useText();
  return (
    <section className={classes.refused}>
      <h2>{t('messaging.refused.title')}</h2>
      <p>{t('messaging.refused.lead')}</p>
      <ul>
        {refused.map(({ person, email, error, at }) => (
          <li key={person.id}>
            <b>{fullName(person)}</b> · {email} · {dayAndTime(new Date(at))}
            {error && <small>{error}</small>}
          </li>
        ))}
      </ul>
      <Link to="/admin/people">{t('messaging.refused.people')}</Link>
    </section>
  );
}
