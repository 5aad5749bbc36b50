import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { refusalOf, sessionDeeds } from '../api/change-session';
import type { CoachingSession } from '../api/session-fields';
import { useDeedWords } from '../use-deed-words';
import classes from './room-dialog.module.css';

/** Cancelling sends mail that cannot be unsent, so it asks for a reason instead of offering undo. */
export function CancelDialog({ session, onClose }: { readonly session: CoachingSession; readonly onClose: () => void }) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [whole, endWhole] = useState(false);
  const repeats = session.series !== null && session.series !== undefined && !session.series.endedAt;
  const { run, busy, refusal } = useDeedWords(session.agent);
  const cancel = async () => {
    const deed = whole ? sessionDeeds.endSeries : sessionDeeds.cancel;
    const answer = await run(() => deed(session.id, session.version, reason));
    if (answer && !refusalOf(answer)) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('coaching.room.cancel.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void cancel();
        }}
      >
        <p>{t('coaching.room.cancel.text', { name: session.agent.givenName })}</p>
        <Textarea
          data-autofocus
          label={t('coaching.room.cancel.reason')}
          value={reason}
          rows={3}
          maxLength={400}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {repeats && (
          <Checkbox
            label={t('coaching.series.endToo')}
            checked={whole}
            onChange={(event) => endWhole(event.currentTarget.checked)}
          />
        )}
        <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
        <Button type="submit" loading={busy}>
          {t('coaching.room.cancel')}
        </Button>
      </form>
    </Modal>
  );
}
