import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import classes from './hand-out.module.css';
import type { QueueSearch } from './queue-search';
import { type OwnView, useRenameView, useSaveView } from './saved-views';

interface Props {
  /** null: the filters of now get a name. */
  readonly view: OwnView | null;
  readonly search: QueueSearch;
  readonly onClose: () => void;
}

/** A name for the filters of now, or another one for a view. */
export default function ViewNameDialog({ view, search, onClose }: Props) {
  const { t, tCode } = useText();
  const save = useSaveView();
  const rename = useRenameView();
  const [name, setName] = useState(view?.name ?? '');
  const error = save.error ?? rename.error;
  const code = error instanceof ApiError ? error.code : '';
  const send = () => {
    const given = name.trim();
    if (given === '') return;
    if (view) rename.mutate({ id: view.id, name: given }, { onSuccess: onClose });
    else save.mutate({ name: given, search }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(view ? 'quality.queue.view.renameTitle' : 'quality.queue.view.saveTitle')}
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
          description={view ? undefined : t('quality.queue.view.saveHint')}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={error && tCode(code, 'quality.queue.view.failed')}
        />
        <Button type="submit" disabled={name.trim() === ''} loading={save.isPending || rename.isPending}>
          {t('common.save')}
        </Button>
      </form>
    </Modal>
  );
}
