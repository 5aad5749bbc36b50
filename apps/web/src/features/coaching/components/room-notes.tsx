import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAutosave } from '../../../lib/autosave';
import { useText } from '../../../lib/i18n';
import { SaveStateLine } from '../../../ui/save-state';
import { refusalOf, sessionDeeds } from '../api/change-session';
import type { CoachingSession } from '../api/session-fields';
import classes from './room-notes.module.css';

interface Props {
  readonly session: CoachingSession;
  readonly viewerId: string;
}

/** Everybody reads every note and each writes their own, so nobody can overwrite another. */
export function RoomNotes({ session, viewerId }: Props) {
  const { t } = useText();
  const [text, setText] = useState(session.seats.find(({ person }) => person.id === viewerId)?.note ?? '');
  const { state, savedAt, change } = useAutosave<string>({
    version: 0,
    save: async (value, version) => {
      const { answer } = await sessionDeeds.note(session.id, value);
      const refused = refusalOf(answer);
      // Kept and tried again: the words stay on the page.
      if (refused) throw new Error(refused.code);
      return { kind: 'saved', version };
    },
  });
  const mayWrite = session.viewerMay.makeAgreement;
  return (
    <section className={classes.notes}>
      <div className={classes.head}>
        <h3>{t('coaching.room.notes')}</h3>
        <span>
          {t('coaching.room.notes.both')} <SaveStateLine state={state} savedAt={savedAt} onCompare={() => undefined} />
        </span>
      </div>
      <dl aria-live="polite">
        {session.seats
          .filter(({ person }) => person.id !== viewerId)
          .map(({ person, note }) => (
            <div key={person.id}>
              <dt>{person.givenName}</dt>
              <dd>{note || <span className={classes.none}>{t('coaching.room.notes.none')}</span>}</dd>
            </div>
          ))}
      </dl>
      {mayWrite ? (
        <Textarea
          label={t('coaching.room.notes.mine')}
          value={text}
          rows={4}
          maxLength={10_000}
          onChange={(event) => {
            setText(event.currentTarget.value);
            change(event.currentTarget.value);
          }}
        />
      ) : (
        text && <p className={classes.mine}>{text}</p>
      )}
    </section>
  );
}
