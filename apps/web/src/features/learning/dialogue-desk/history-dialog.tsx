import { Button, Modal } from '@mantine/core';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { type Desk, readRevision } from '../api/dialogue-desk';
import classes from './desk.module.css';

interface Props {
  readonly desk: Desk;
  readonly onRestore: (content: DialogueContent, savedAt: Date) => void;
  readonly onClose: () => void;
}

/** What each sitting left behind. Taking one back is a change like any other: it can be undone. */
export default function HistoryDialog({ desk, onRestore, onClose }: Props) {
  const { t, dayAndTime } = useText();
  const [busy, setBusy] = useState<number | null>(null);
  const restore = async (number: number, savedAt: Date) => {
    setBusy(number);
    try {
      onRestore(await readRevision(desk.id, number), savedAt);
      onClose();
    } finally {
      setBusy(null);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('learning.dialogues.historyOf')}
      closeButtonProps={{ 'aria-label': t('learning.dialogues.close') }}
    >
      <ol className={classes.revisions}>
        {desk.revisions.map(({ number, savedAt, savedBy, publishedNumber }) => {
          const name = savedBy ? `${savedBy.givenName} ${savedBy.familyName}` : t('learning.dialogues.revisionUnknown');
          return (
            <li key={number}>
              <span>
                {t('learning.dialogues.revision', { day: dayAndTime(new Date(savedAt)), name })}
                {publishedNumber !== null && publishedNumber !== undefined && (
                  <small>{t('learning.dialogues.revisionPublished', { number: String(publishedNumber) })}</small>
                )}
              </span>
              <Button variant="default" loading={busy === number} onClick={() => void restore(number, new Date(savedAt))}>
                {t('learning.dialogues.restore')}
              </Button>
            </li>
          );
        })}
      </ol>
    </Modal>
  );
}
