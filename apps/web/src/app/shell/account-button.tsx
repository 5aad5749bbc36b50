import { useText } from '../../lib/i18n';
import { fullName, useSignedIn } from '../../lib/session';
import classes from './account-button.module.css';
import { Avatar } from './avatar';
import { openAccount } from './dialogs';

/** Who is signed in; opens language, colours, shortcuts and sign out. */
export function AccountButton({ small = false }: { readonly small?: boolean }) {
  const { t } = useText();
  const { person, teams, roles } = useSignedIn();
  const role = roles[0];
  return (
    <button
      type="button"
      className={classes.account}
      data-small={small || undefined}
      aria-haspopup="dialog"
      onClick={openAccount}
      {...(small && { 'aria-label': `${t('common.account')}: ${fullName(person)}` })}
    >
      <Avatar person={person} />
      {!small && (
        <span className={classes.words}>
          <b>{fullName(person)}</b>
          <span>{teams[0]?.name ?? (role ? t(`people.role.${role}`) : '')}</span>
        </span>
      )}
    </button>
  );
}
