import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { PageTitle } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import classes from '../components/unsubscribe.module.css';

/** From the link in a digest, without signing in: one button, one press. Opening the page alone changes nothing. */
export function UnsubscribePage() {
  const { t } = useText();
  const token = useRouterState({ select: ({ location }) => location.hash });
  const stop = useMutation({
    mutationFn: async () => {
      const { ok, status } = await fetch(`/api/unsubscribe?token=${encodeURIComponent(token)}`, { method: 'POST' });
      if (!ok && status !== 404) throw new Error(`answer ${status}`);
      return ok;
    },
  });
  return (
    <main id="content" className={classes.page}>
      <PageTitle>{t('messaging.unsubscribe.title')}</PageTitle>
      <p>{t('messaging.unsubscribe.text')}</p>
      <div role="status">
        {stop.data === true && <StatusWord tone="good">{t('messaging.unsubscribe.done')}</StatusWord>}
        {stop.data === false && <StatusWord tone="critical">{t('messaging.unsubscribe.unknown')}</StatusWord>}
      </div>
      {stop.isError && <ErrorState error={stop.error} onRetry={() => stop.mutate()} />}
      {stop.data === undefined ? (
        <Button size="lg" loading={stop.isPending} onClick={() => stop.mutate()}>
          {t('messaging.unsubscribe.confirm')}
        </Button>
      ) : (
        <>
          {stop.data && <p>{t('messaging.unsubscribe.back')}</p>}
          <Link to="/settings/messages">{t('messaging.unsubscribe.settings')}</Link>
        </>
      )}
    </main>
  );
}
