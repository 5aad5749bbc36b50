import { Button, Modal, TextInput } from '@mantine/core';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { type FormEvent, useState } from 'react';
import { useText } from '../lib/i18n';
import { ErrorState } from './error-state';
import classes from './name-dialog.module.css';

export interface NameDialogProps {
  readonly title: string;
  readonly text: string;
  readonly submit: string;
  readonly start: LocalizedText;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: (name: LocalizedText) => void;
  readonly onClose: () => void;
}

/** What the two fields are called, and what is said when both are empty. */
interface Labels extends LocalizedText {
  readonly missing: string;
}

/** Asks what something is called, in one language or both: for a new one and for a copy. */
export function NameDialog({
  labels,
  title,
  text,
  submit,
  start,
  busy,
  error,
  onSubmit,
  onClose,
}: NameDialogProps & { readonly labels: Labels }) {
  const { t } = useText();
  const [name, setName] = useState(start);
  const [tried, setTried] = useState(false);
  const missing = name.nl.trim() === '' && name.en.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing) onSubmit(name);
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form noValidate className={classes.dialog} onSubmit={send}>
        <p>{text}</p>
        <TextInput
          data-autofocus
          lang="nl"
          label={labels.nl}
          value={name.nl}
          maxLength={200}
          error={tried && missing && labels.missing}
          onChange={(event) => setName({ ...name, nl: event.currentTarget.value })}
        />
        <TextInput
          lang="en"
          label={labels.en}
          value={name.en}
          maxLength={200}
          onChange={(event) => setName({ ...name, en: event.currentTarget.value })}
        />
        {error != null && <ErrorState error={error} />}
        <div className={classes.deeds}>
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
