import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import intake from '../intake/intake.module.css';

interface Props {
  /** How many things will go. */
  readonly count: number;
  readonly pending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Something that cannot come back is confirmed by typing how much it is. */
export default function ConfirmDialog({ count, pending, onConfirm, onClose }: Props) {
  const { t } = useText();
  const [typed, type] = useState('');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('quality.retention.confirmTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={intake.form}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (typed.trim() === String(count)) onConfirm();
        }}
      >
        <p>{t('quality.retention.confirmText', { count })}</p>
        <TextInput
          data-autofocus
          autoComplete="off"
          inputMode="numeric"
          label={t('quality.retention.confirmLabel', { count: String(count) })}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <div className={intake.buttons}>
          <Button type="submit" disabled={typed.trim() !== String(count)} loading={pending}>
            {t('quality.retention.confirm')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('quality.retention.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
