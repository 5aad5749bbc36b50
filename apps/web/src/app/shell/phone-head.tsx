import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useText } from '../../lib/i18n';
import { Mark } from '../../ui/mark';
import { AccountButton } from './account-button';
import classes from './phone-head.module.css';

const Bell = lazy(() => import('../../features/messages/bell'));

export function PhoneHead() {
  const { t } = useText();
  return (
    <header className={classes.head}>
      <Link to="/" className={classes.brand}>
        <Mark />
        {t('common.appName')}
      </Link>
      <div className={classes.own}>
        <Suspense fallback={null}>
          <Bell />
        </Suspense>
        <AccountButton small />
      </div>
    </header>
  );
}
