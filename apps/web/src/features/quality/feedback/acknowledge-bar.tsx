import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import classes from './acknowledge-bar.module.css';
import { type Feedback, useAcknowledge } from './feedback';

/** "Gelezen" is not "eens": it always works, and a note of one's own may go along. */
export function AcknowledgeBar({ feedback }: { readonly feedback: Feedback }) {
  const { t, tCode, day } = useText();
  const acknowledge = useAcknowledge(feedback.id);
  const [writing, setWriting] = useState(false);
  const [note, setNote] = useState('');
  if (feedback.acknowledgedAt)
    return (
      <div className={classes.done} role="status">
        <StatusWord tone="good">{t('quality.feedback.acknowledged', { day: day(new Date(feedback.acknowledgedAt)) })}</StatusWord>
        {feedback.agentNote && (
          <p>
            <b>{t('quality.feedback.ownNote')}</b> {feedback.agentNote}
          </p>
        )}
      </div>
    );
  if (feedback.state !== 'released') return null;
  return (
    <div className={classes.bar} data-action-bar>
      <div className={classes.inside}>
        {writing && (
          <Textarea
            className={classes.note}
            label={t('quality.feedback.ownNote')}
            description={t('quality.feedback.ownNoteHint', { name: feedback.evaluator.givenName })}
            value={note}
            maxLength={2000}
            rows={2}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        <Button size="lg" className={classes.read} loading={acknowledge.isPending} onClick={() => acknowledge.mutate(note)}>
          {t('quality.feedback.acknowledge')}
        </Button>
        {!writing && (
          <button type="button" className={classes.add} onClick={() => setWriting(true)}>
            {t('quality.feedback.addNote')}
          </button>
        )}
        <p className={classes.agree} role={acknowledge.error ? 'alert' : undefined}>
          {acknowledge.error
            ? tCode('code' in acknowledge.error ? String(acknowledge.error.code) : '', 'quality.feedback.ackFailed')
            : t('quality.feedback.notAgree')}
        </p>
      </div>
    </div>
  );
}
