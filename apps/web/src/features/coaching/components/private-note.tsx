import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAutosave } from '../../../lib/autosave';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { SaveStateLine } from '../../../ui/save-state';
import { privateNoteQuery, writePrivateNote } from '../api/room';
import classes from './room-notes.module.css';

/** Closed until the coach opens it: it must not stand on a screen that two people look at, and every reading is written down. */
export default function PrivateNote({ sessionId }: { readonly sessionId: string }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.private} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('coaching.room.private')}</summary>
      <p className={classes.none}>{t('coaching.room.private.help')}</p>
      {open && <Note sessionId={sessionId} />}
    </details>
  );
}

function Note({ sessionId }: { readonly sessionId: string }) {
  const { t } = useText();
  const note = useQuery(privateNoteQuery(sessionId));
  if (note.isPending) return <LoadingRows count={1} />;
  if (!note.data)
    return <ErrorState error={note.error} title={t('coaching.room.private.failed')} onRetry={() => void note.refetch()} />;
  return <Field sessionId={sessionId} stored={note.data.text} />;
}

function Field({ sessionId, stored }: { readonly sessionId: string; readonly stored: string }) {
  const { t } = useText();
  const [text, setText] = useState(stored);
  const { state, savedAt, change } = useAutosave<string>({
    version: 0,
    save: async (value, version) => {
      const answer = await writePrivateNote(sessionId, value);
      if (answer.__typename !== 'PrivateNoteKept') throw new Error(answer.code);
      return { kind: 'saved', version };
    },
  });
  return (
    <>
      <Textarea
        aria-label={t('coaching.room.private')}
        value={text}
        rows={3}
        maxLength={10_000}
        onChange={(event) => {
          setText(event.currentTarget.value);
          change(event.currentTarget.value);
        }}
      />
      <SaveStateLine state={state} savedAt={savedAt} onCompare={() => undefined} />
    </>
  );
}
