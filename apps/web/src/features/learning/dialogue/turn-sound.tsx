import { IconPlayerStop, IconVolume } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import classes from './transcript.module.css';

/** The words of a turn, spoken. Only when somebody asks: a work floor is not silent, and not everybody hears. */
export function TurnSound({ url, name }: { readonly url: string; readonly name: string }) {
  const { t } = useText();
  const sound = useRef<HTMLAudioElement | null>(null);
  const [state, setState] = useState<'still' | 'playing' | 'failed'>('still');
  useEffect(() => () => sound.current?.pause(), []);
  const toggle = () => {
    if (state === 'playing') {
      sound.current?.pause();
      return setState('still');
    }
    const audio = sound.current ?? new Audio(url);
    sound.current = audio;
    audio.currentTime = 0;
    audio.onended = () => setState('still');
    setState('playing');
    return void audio.play().catch(() => setState('failed'));
  };
  const Icon = state === 'playing' ? IconPlayerStop : IconVolume;
  return (
    <>
      <button type="button" className={classes.sound} onClick={toggle}>
        <Icon size={20} stroke={1.75} aria-hidden="true" />
        {state === 'playing' ? t('learning.dialogue.stopListening') : t('learning.dialogue.listen', { name })}
      </button>
      {state === 'failed' && <p role="status">{t('learning.dialogue.soundFailed')}</p>}
    </>
  );
}
