import { IconChevronRight } from '@tabler/icons-react';
import type { Role } from '@vakwerk/domain/people/role';
import { useId } from 'react';
import { useText } from '../../../lib/i18n';
import classes from './demo-accounts.module.css';

export interface DemoAccount {
  readonly displayName: string;
  readonly email: string;
  /** Demo passwords are no secret: the API gives them only in demo mode. */
  readonly password: string;
  readonly role: Role;
  readonly organisationName: string;
}

const initials = (name: string) =>
  name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');

/** The people of the demo; one press signs you in as one of them. Only shown when the API says this is a demo. */
export function DemoAccounts({
  accounts,
  onChoose,
}: {
  readonly accounts: readonly DemoAccount[];
  readonly onChoose: (account: DemoAccount) => void;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <header>
        <h2 id={id}>{t('people.demo.title')}</h2>
        <p>{t('people.demo.text')}</p>
      </header>
      <ul>
        {accounts.map((account) => (
          <li key={account.email}>
            <button type="button" onClick={() => onChoose(account)}>
              <span className={classes.initials} aria-hidden="true">
                {initials(account.displayName)}
              </span>
              <span>
                <b>{account.displayName}</b>
                <span className={classes.role}>{t(`people.roleDoes.${account.role}`)}</span>
              </span>
              <IconChevronRight size={20} stroke={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
