import { Link } from '@tanstack/react-router';
import { useText } from '../lib/i18n';
import { PageTitle } from '../ui/page';
import classes from './plain-page.module.css';

export function NotFoundPage() {
  const { t } = useText();
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
