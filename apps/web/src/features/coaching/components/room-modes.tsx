import { Switch } from '@mantine/core';
import { ROOM_MODES, type RoomMode } from '@vakwerk/domain/coaching/room-mode';
import { useEffect, useState } from 'react';
import { useText } from '../../../lib/i18n';
import type { CoachingSession } from '../api/session-fields';
import classes from './room-modes.module.css';

interface Props {
  readonly session: CoachingSession;
  readonly mode: RoomMode;
  readonly onMode: (mode: RoomMode) => void;
  /** null: this person sees no scores here anyway. */
  readonly scoresHidden: boolean | null;
  readonly onScoresHidden: (hidden: boolean) => void;
}

/** Prepare, talk, look back; and while two people look at one screen, no scores on it. */
export function RoomModes({ session, mode, onMode, scoresHidden, onScoresHidden }: Props) {
  const { t } = useText();
  return (
    <div className={classes.modes}>
      <fieldset className={classes.segments}>
        <legend>{t('coaching.room.mode')}</legend>
        {ROOM_MODES.map((each) => (
          <label key={each} data-checked={mode === each || undefined}>
            <input type="radio" name="room-mode" checked={mode === each} onChange={() => onMode(each)} />
            {t(`coaching.room.mode.${each}`)}
          </label>
        ))}
      </fieldset>
      {scoresHidden !== null && mode !== 'after' && (
        <Switch
          size="sm"
          checked={scoresHidden}
          onChange={(event) => onScoresHidden(event.currentTarget.checked)}
          label={t('coaching.room.scoresHidden')}
        />
      )}
      {mode === 'meet' && session.state === 'planned' && <Clock session={session} />}
    </div>
  );
}

const MINUTE_MS = 60_000;

/** "12 van 30 min", from the time it was to begin. Nobody is hurried: it changes once a minute and is not read aloud. */
function Clock({ session }: { readonly session: CoachingSession }) {
  const { t } = useText();
  const [now, tick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 20_000);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.floor((now - new Date(session.startsAt).getTime()) / MINUTE_MS);
  if (minutes < 0 || minutes > 3 * session.durationMinutes) return null;
  return (
    <p className={classes.clock} data-over={minutes >= session.durationMinutes || undefined}>
      <b>{minutes}</b> {t('coaching.room.ofMinutes', { minutes: session.durationMinutes })}
    </p>
  );
}
