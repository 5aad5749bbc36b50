import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { askEvidenceSound } from '../api/plan-source';
import classes from './fragment-sound.module.css';

interface Fragment {
  readonly id: string;
  readonly number: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly note: string;
}
interface Props {
  readonly interactionId: string;
  readonly fragments: readonly Fragment[];
}

const MS = 1000;

/** Plays exactly the fragment, in the room. The link is asked for at the first press, because asking is logged. */
export function FragmentSound({ interactionId, fragments }: Props) {
  const { t } = useText();
  const audio = useRef<HTMLAudioElement | null>(null);
  const stopAt = useRef(Number.POSITIVE_INFINITY);
  const [playing, setPlaying] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const element = new Audio();
    element.preload = 'none';
    element.onpause = () => setPlaying(null);
    element.ontimeupdate = () => {
      if (element.currentTime >= stopAt.current) element.pause();
    };
    audio.current = element;
    return () => element.pause();
  }, []);
  const play = async (fragment: Fragment) => {
    const element = audio.current;
    if (!element) return;
    if (playing === fragment.id) return element.pause();
    try {
      if (!element.src) element.src = await askEvidenceSound(interactionId);
      element.currentTime = fragment.startMs / MS;
      stopAt.current = fragment.endMs / MS;
      await element.play();
      setPlaying(fragment.id);
      setFailed(false);
    } catch {
      element.removeAttribute('src');
      setFailed(true);
    }
  };
  return (
    <div className={classes.sound}>
      <ul>
        {fragments.map((fragment) => {
          const Icon = playing === fragment.id ? IconPlayerPauseFilled : IconPlayerPlayFilled;
          return (
            <li key={fragment.id}>
              <button type="button" data-now={playing === fragment.id || undefined} onClick={() => void play(fragment)}>
                <span className={classes.number}>{fragment.number}</span>
                <Icon size={14} aria-hidden="true" />
                <span>
                  {fragment.note || t(playing === fragment.id ? 'coaching.room.evidence.pause' : 'coaching.room.evidence.play')}
                </span>
                <span className={classes.range}>
                  {t('coaching.room.evidence.range', {
                    start: formatTimecode(fragment.startMs),
                    end: formatTimecode(fragment.endMs),
                  })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div role="alert">{failed && <StatusWord tone="critical">{t('coaching.room.evidence.noSound')}</StatusWord>}</div>
    </div>
  );
}
