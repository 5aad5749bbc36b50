import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { JobOverviewViewQuery } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { useSendTestMail } from '../api/job-overview';
import classes from './jobs.module.css';

/** How mail is doing, and a test that answers about now. */
export function MailStatus({ status }: { readonly status: JobOverviewViewQuery['mailStatus'] }) {
  const { t, tCode, number, dayAndTime } = useText();
  const test = useSendTestMail();
  return (
    <section className={classes.section}>
      <h2>{t('messaging.status.title')}</h2>
      {status.failed > 0 ? (
        <StatusWord tone="critical">{t('messaging.status.refused', { count: status.failed })}</StatusWord>
      ) : status.pending > 0 && status.lastError ? (
        <StatusWord tone="attention">{t('messaging.status.stuck')}</StatusWord>
      ) : (
        <StatusWord tone="good">{t('messaging.status.fine')}</StatusWord>
      )}
      <dl>
        <div>
          <dt>{t('messaging.status.pending')}</dt>
          <dd>{number(status.pending)}</dd>
        </div>
        <div>
          <dt>{t('messaging.status.failed')}</dt>
          <dd>{number(status.failed)}</dd>
        </div>
        <div>
          <dt>{t('messaging.status.lastSent')}</dt>
          <dd>{status.lastSentAt ? dayAndTime(new Date(status.lastSentAt)) : t('messaging.status.never')}</dd>
        </div>
      </dl>
      {status.lastError && <p className={classes.reason}>{t('messaging.status.lastError', { error: status.lastError })}</p>}
      <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
        {t('messaging.status.test')}
      </Button>
      <p>
        <Link to="/admin/mail">{t('messaging.log.title')}</Link> · <Link to="/admin/messages">{t('messaging.kinds.title')}</Link>
      </p>
      <div role="status">
        {test.data?.__typename === 'TestMailSent' && (
          <StatusWord tone="good">{t('messaging.status.testSent', { address: test.data.sentTo })}</StatusWord>
        )}
        {test.data?.__typename === 'TestMailRefused' && (
          <>
            <StatusWord tone="critical">{tCode(`messaging.error.${test.data.code}`, 'common.error.title')}</StatusWord>
            {test.data.detail && <p className={classes.reason}>{test.data.detail}</p>}
          </>
        )}
        {test.isError && <StatusWord tone="critical">{t('common.error.title')}</StatusWord>}
      </div>
    </section>
  );
}
