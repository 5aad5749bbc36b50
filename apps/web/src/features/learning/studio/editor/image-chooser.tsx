import { Modal } from '@mantine/core';
import { useText } from '../../../../lib/i18n';
import { FileDrop } from '../components/file-drop';

interface Props {
  readonly onChosen: (fileId: string) => void;
  readonly onClose: () => void;
}

/** Asks for a picture; its words come beside it in the text. */
export function ImageChooser({ onChosen, onClose }: Props) {
  const { t } = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('learning.studio.image.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <FileDrop
        accept={['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']}
        label={t('learning.studio.image.choose')}
        hint={t('learning.studio.image.hint')}
        onUploaded={({ id }) => onChosen(id)}
      />
    </Modal>
  );
}
