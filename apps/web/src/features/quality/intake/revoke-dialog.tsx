import { Button, Modal } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { type ApiKey, useRevokeApiKey } from './api-keys';
import classes from './intake.module.css';
import { showNotice } from './notice';

/** Ends a key, after asking: there is no way back. */
export default function RevokeDialog({ apiKey, onClose }: { readonly apiKey: ApiKey; readonly onClose: () => void }) {
  const { t } = useText();
  const revoke = useRevokeApiKey();
  const confirm = () =>
    revoke.mutate(apiKey.id, {
      onSuccess: () => {
        void showNotice(t('quality.integrations.revokedNow'), t('common.close'));
        onClose();
      },
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('quality.integrations.revokeTitle', { name: apiKey.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.form}>
        <p>{t('quality.integrations.revokeText')}</p>
        <div role="alert">{revoke.isError && <StatusWord tone="critical">{t('common.error.title')}</StatusWord>}</div>
        <Button data-autofocus loading={revoke.isPending} onClick={confirm}>
          {t('quality.integrations.revoke')}
        </Button>
      </div>
    </Modal>
  );
}
