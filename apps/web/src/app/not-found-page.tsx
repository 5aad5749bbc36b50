import { Link, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useText } from '../lib/i18n';
import { PageTitle } from '../ui/page';
import { addAllPages, knows } from './all-pages';
import { PendingPage } from './pending-page';
import classes from './plain-page.module.css';

/** Nothing is at this address; or not yet, when it is of a page the router was not told of. */
export function NotFoundPage() {
  const { t } = useText();
  const router = useRouter();
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    void addAllPages(router)
      .then(() => (knows(router, router.state.location.pathname) ? router.invalidate() : undefined))
      .catch(() => undefined)
      .finally(() => setLooked(true));
  }, [router]);
  if (!looked) return <PendingPage />;
  return (
    <main id="content" className={classes.page}>
      <PageTitle>{t('common.notFound.title')}</PageTitle>
      <p>{t('common.notFound.text')}</p>
      <p>
        <Link to="/">{t('common.notFound.home')}</Link>
      </p>
    </main>
  );
}
