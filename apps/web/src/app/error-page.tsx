import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ApiError } from '../lib/graphql';
import { useText } from '../lib/i18n';
import { CopyCode } from '../ui/copy-code';
import { PageTitle } from '../ui/page';
import classes from './plain-page.module.css';

/** A page that broke while drawing itself. What was saved is safe: drafts live on the server. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useText();
  const code = error instanceof ApiError ? error.requestId : String(error).slice(0, 80);
  return (
    <main id="content" className={classes.page} role="alert">
      <PageTitle>{t('common.error.pageTitle')}</PageTitle>
      <p>{t('common.error.pageSafe')}</p>
      <Button mt={20} onClick={() => window.location.reload()}>
        {t('common.error.reload')}
      </Button>
      {code && <CopyCode label={t('common.error.code')} code={code} />}
    </main>
  );
}
