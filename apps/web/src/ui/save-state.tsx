import type { SaveState } from '../lib/autosave';
import { useText } from '../lib/i18n';
import classes from './save-state.module.css';
import { StatusWord } from './status-word';

interface Props {
  readonly state: SaveState;
  readonly savedAt: Date | null;
  /** Opens the comparison after a conflict. */
  readonly onCompare: () => void;
}

/** "Bewaard 10:58". While saving, the old time stays. A conflict becomes a button. */
export function SaveStateLine({ state, savedAt, onCompare }: Props) {
  const { t, time } = useText();
  if (state === 'conflict') {
    return (
      <button type="button" className={classes.conflict} onClick={onCompare}>
        <StatusWord tone="critical">{t('common.conflict')}</StatusWord>
      </button>
    );
  }
  return (
    <span className={classes.line} aria-live="polite">
      {state === 'failed' ? (
        <StatusWord tone="attention">{t('common.notSaved')}</StatusWord>
      ) : (
        savedAt && <StatusWord tone="good">{t('common.savedAt', { time: time(savedAt) })}</StatusWord>
      )}
    </span>
  );
}
