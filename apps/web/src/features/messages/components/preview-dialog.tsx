import { Modal } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import type { Kind } from '../api/settings';
import { PreviewParts } from './preview-parts';

/** What one kind looks like, as mail, as plain text and in the inbox. */
export function PreviewDialog({ kind, onClose }: { readonly kind: Kind; readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t('messaging.kinds.previewOf', { kind: t(`messaging.kind.${kind}`) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <PreviewParts kind={kind} />
    </Modal>
  );
}
