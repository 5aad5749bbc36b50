import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../lib/i18n';
import { shortcuts } from '../lib/shortcuts';
import classes from './root-layout.module.css';
import { RouteAnnouncer } from './route-announcer';

export function RootLayout() {
  const { t } = useText();
  useEffect(() => {
    window.addEventListener('keydown', shortcuts.handle);
    return () => window.removeEventListener('keydown', shortcuts.handle);
  }, []);
  return (
    <>
      <a className={classes.skip} href="#content">
        {t('common.skipLink')}
      </a>
      <RouteAnnouncer />
      <Outlet />
    </>
  );
}
