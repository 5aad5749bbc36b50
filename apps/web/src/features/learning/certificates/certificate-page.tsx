import { Button, Switch } from '@mantine/core';
import { IconChevronLeft, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { shownCode } from '@vakwerk/domain/learning/certificates/certificate';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { StatusWord } from '../../../ui/status-word';
import classes from './certificate.module.css';
import { CertificateSheet } from './certificate-sheet';
import { type ShownCertificate, useCertificate, useShowName } from './certificates';

/** One certificate, to look at, print and show to others. */
export function CertificatePage() {
  const { certificateId } = useParams({ strict: false }) as { certificateId: string };
  const { t } = useText();
  const { data, error, refetch } = useCertificate(certificateId);
  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <Button component={Link} to="/learn" variant="subtle" leftSection={<IconChevronLeft size={20} aria-hidden="true" />}>
          {t('learning.certificate.back')}
        </Button>
        <strong>{data && t('learning.certificate.title', { number: data.number })}</strong>
        {data && <Acts code={data.code} />}
      </div>
      <div className={classes.main}>
        {data ? (
          <>
            <CertificateSheet certificate={data} />
            <Choices certificate={data} />
          </>
        ) : error ? (
          <ErrorState error={error} title={t('learning.certificate.failed')} onRetry={() => void refetch()} />
        ) : (
          <LoadingRows count={4} />
        )}
      </div>
    </div>
  );
}

function Acts({ code }: { readonly code: string }) {
  const { t } = useText();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${window.location.origin}/c/${shownCode(code)}`);
    setCopied(true);
  };
  return (
    <>
      <Button variant="default" onClick={() => void copy()}>
        <span aria-live="polite">{t(copied ? 'learning.certificate.copied' : 'learning.certificate.copy')}</span>
      </Button>
      <Button leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden="true" />} onClick={() => window.print()}>
        {t('learning.certificate.print')}
      </Button>
    </>
  );
}

const TONES = { completed: 'good', due: 'attention', expired: 'attention', replaced: 'info', revoked: 'critical' } as const;

/** Whether it still counts, and what only the holder decides. */
function Choices({ certificate: { id, state, showsName, holder, renewal } }: { readonly certificate: ShownCertificate }) {
  const { t } = useText();
  const viewer = useViewer();
  const show = useShowName(id);
  return (
    <div className={classes.choices}>
      <StatusWord tone={TONES[state]}>{t(`learning.certificate.state.${state}` as MessageId)}</StatusWord>
      {renewal && viewer?.person.id === holder.id && (
        <Button component={Link} to="/learn/$courseId" params={{ courseId: renewal.courseId } as never} variant="default">
          {t('learning.certificate.renew')}
        </Button>
      )}
      {viewer?.person.id === holder.id && (
        <Switch
          label={t('learning.certificate.showName')}
          description={t('learning.certificate.showNameHint')}
          checked={show.isPending ? show.variables : showsName}
          onChange={(event) => show.mutate(event.currentTarget.checked)}
        />
      )}
    </div>
  );
}
