import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../lib/graphql';
import { useText } from '../lib/i18n';
import classes from './view-name-dialog.module.css';

interface Props {
  /** The view that gets another name; null: the filters of now get one. */
  readonly name: string | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** A name for the filters of now, or another one for a view. */
export default function ViewNameDialog({ name: before, busy, error, onName, onClose }: Props) {
  const { t, tCode } = useText();
  const [name, setName] = useState(before ?? '');
  const code = error instanceof ApiError ? error.code : '';
  const send = () => {
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(before !== null ? 'quality.queue.view.renameTitle' : 'quality.queue.view.saveTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextInput
          data-autofocus
          label={t('quality.queue.view.name')}
          description={before === null && t('quality.queue.view.saveHint')}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={error ? tCode(code, 'quality.queue.view.failed') : undefined}
        />
        <Button type="submit" disabled={name.trim() === ''} loading={busy}>
          {t('common.save')}
        </Button>
      </form>
    </Modal>
  );
}
