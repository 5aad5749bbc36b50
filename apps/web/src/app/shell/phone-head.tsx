import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { Mark } from '../../ui/mark';
import { AccountButton } from './account-button';
import { BellPlace } from './bell-place';
import classes from './phone-head.module.css';

export function PhoneHead() {
  const { t } = useText();
  return (
    <header className={classes.head}>
      <Link to="/" className={classes.brand}>
        <Mark />
        {t('common.appName')}
      </Link>
      <div className={classes.own}>
        <BellPlace />
        <AccountButton small />
      </div>
    </header>
  );
}
