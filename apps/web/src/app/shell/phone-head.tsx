import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { Mark } from '../../ui/mark';
import { AccountMenu } from './account-menu';
import classes from './phone-head.module.css';

export function PhoneHead() {
  const { t } = useText();
  return (
    <header className={classes.head}>
      <Link to="/" className={classes.brand}>
        <Mark />
        {t('common.appName')}
      </Link>
      <AccountMenu compact />
    </header>
  );
}
