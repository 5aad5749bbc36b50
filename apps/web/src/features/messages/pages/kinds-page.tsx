import { Link } from '@tanstack/react-router';
import { MESSAGE_KINDS, type MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { useSendSample } from '../api/mail-log';
import { KindRow } from '../components/kind-row';
import classes from '../components/kinds.module.css';
import { PreviewDialog } from '../components/preview-dialog';

/** Every kind of message there is, on one page. */
export function KindsPage() {
  const { t, tCode } = useText();
  const sample = useSendSample();
  const [shown, setShown] = useState<MessageKind | null>(null);
  const outcome = sample.data;
  return (
    <Page
      title={t('messaging.kinds.title')}
      intro={t('messaging.kinds.lead')}
      density="compact"
      actions={<Link to="/admin/mail">{t('messaging.log.title')}</Link>}
    >
      <div role="status" className={classes.outcome}>
        {outcome?.__typename === 'TestMailSent' && (
          <StatusWord tone="good">{t('messaging.status.testSent', { address: outcome.sentTo })}</StatusWord>
        )}
        {outcome?.__typename === 'TestMailRefused' && (
          <>
            <StatusWord tone="critical">{tCode(`messaging.error.${outcome.code}`, 'common.error.title')}</StatusWord>
            {outcome.detail && <p>{outcome.detail}</p>}
          </>
        )}
        {sample.isError && <StatusWord tone="critical">{t('common.error.title')}</StatusWord>}
      </div>
      <ul className={classes.kinds}>
        {MESSAGE_KINDS.map((kind) => (
          <KindRow
            key={kind}
            kind={kind}
            busy={sample.isPending && sample.variables === kind}
            onShow={() => setShown(kind)}
            onSend={() => sample.mutate(kind)}
          />
        ))}
      </ul>
      {shown && <PreviewDialog kind={shown} onClose={() => setShown(null)} />}
    </Page>
  );
}
