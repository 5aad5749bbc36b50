import { IconClock } from '@tabler/icons-react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import type { Attempt } from './attempt-query';
import { useTimeLeft } from './time-left';
import classes from './time-line.module.css';
import type { Answering } from './use-attempt';

const MINUTE_MS = 60_000;
/** From here on the minutes are said aloud too, each time they change. */
const SAY_FROM_MINUTES = 5;

/** Time in words, and only when there is a limit. Nothing blinks and nothing runs: a minute is precise enough. */
export function TimeLine({ attempt, answering }: { readonly attempt: Attempt; readonly answering: Answering }) {
  const { t, time } = useText();
  const { state, closesAt, handInUntil } = attempt.status;
  const left = useTimeLeft(attempt.status, () => void answering.handIn(true));
  if (state === 'overdue' && handInUntil)
    return (
      <div role="status" className={classes.overdue}>
        <StatusWord tone="attention">{t('learning.quiz.overdue', { time: time(new Date(handInUntil)) })}</StatusWord>
      </div>
    );
  if (left === null || !closesAt) return null;
  const minutes = Math.floor(left / MINUTE_MS);
  const words = left === 0 ? t('learning.quiz.timeUp') : t('learning.quiz.timeLeft', { minutes });
  return (
    <p className={classes.time} aria-live={minutes <= SAY_FROM_MINUTES ? 'polite' : 'off'}>
      <IconClock size={18} stroke={1.75} aria-hidden="true" />
      <span>
        {words} · {t('learning.quiz.timeUntil', { time: time(new Date(closesAt)) })}
      </span>
    </p>
  );
}
