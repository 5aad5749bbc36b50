import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useEffect, useRef } from 'react';
import { useText } from '../../../lib/i18n';
import type { NumberedFragment } from '../draft/fragments';
import classes from './fragment-chip.module.css';

interface Props {
  readonly fragment: NumberedFragment;
  readonly playing: boolean;
  readonly onPlay: () => void;
  /** Being named now: the words are a field. Leave `onName` out where nothing can be changed. */
  readonly naming?: boolean;
  readonly onName?: (note: string) => void;
  readonly onNamed?: () => void;
}

/** Number, play, the evaluator's own words, time. The number is the same on the wave, in the transcript and here. */
export function FragmentChip({ fragment, playing, onPlay, naming = false, onName, onNamed }: Props) {
  const { t } = useText();
  const { number, note, startMs, endMs } = fragment;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (naming) field.current?.focus();
  }, [naming]);
  const time = `${formatTimecode(startMs)}–${formatTimecode(endMs)}`;
  if (naming && onName) {
    return (
      <span className={classes.chip} data-now={playing || undefined}>
        <b>{number}</b>
        <input
          ref={field}
          value={note}
          maxLength={80}
          placeholder={t('quality.score.fragmentExample')}
          aria-label={t('quality.score.fragmentWords', { number })}
          onChange={(event) => onName(event.currentTarget.value)}
          onBlur={onNamed}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            onNamed?.();
          }}
        />
        <time>{time}</time>
      </span>
    );
  }
  return (
    <button type="button" className={classes.chip} data-now={playing || undefined} onClick={onPlay}>
      <b>
        <span className={classes.spoken}>{t(playing ? 'quality.score.fragmentNow' : 'quality.score.fragment', { number })}</span>
        <span aria-hidden="true">{number}</span>
      </b>
      <IconPlayerPlayFilled size={12} aria-hidden="true" />
      <span className={classes.words}>{note || t('quality.score.fragment', { number })}</span>
      <time>{time}</time>
    </button>
  );
}
