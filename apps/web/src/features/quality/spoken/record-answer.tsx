import { Button } from '@mantine/core';
import { IconMicrophone, IconPlayerStopFilled } from '@tabler/icons-react';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { useSendAnswer } from './api';
import classes from './spoken.module.css';
import { type RecorderState, useRecorder } from './use-recorder';

interface Props {
  readonly id: string;
  readonly coach: string;
}

/** After this long without a sound we ask whether the microphone is on. */
const HEARD_WITHIN_SECONDS = 3;

/** Record, stop, listen, again or send. The button that starts also stops, so that the keyboard stays where it is. */
export function RecordAnswer({ id, coach }: Props) {
  const { t, tCode, percent } = useText();
  const { state, start, stop } = useRecorder();
  const send = useSendAnswer(id);
  const error = send.error instanceof ApiError ? send.error : null;
  const isRecording = state.kind === 'recording';
  const isBusy = state.kind === 'asking' || state.kind === 'making';
  const again = state.kind === 'ready';
  return (
    <section className={classes.recorder} aria-label={t('quality.spoken.page')}>
      {isRecording && <Meter state={state} />}
      <div role="status" className={classes.status}>
        <Words state={state} />
      </div>
      <div role="alert">
        {state.kind === 'idle' && state.problem && (
          <StatusWord tone="critical">{t(`quality.spoken.problem.${state.problem}`)}</StatusWord>
        )}
        {error && (
          <StatusWord tone="critical">
            {error.code === 'OFFLINE' ? t('common.error.offline') : tCode(error.code, 'quality.spoken.ask.failed')}
          </StatusWord>
        )}
      </div>
      {state.kind === 'ready' && (
        // biome-ignore lint/a11y/useMediaCaption: these are the speaker's own words of a moment ago.
        <audio controls src={state.url} aria-label={t('quality.spoken.listen')} className={classes.sound} />
      )}
      {send.isPending && (
        <progress
          value={send.progress ?? 0}
          aria-label={t('quality.spoken.sending', { share: percent(send.progress ?? 0) })}
          className={classes.progress}
        />
      )}
      <div className={classes.deeds}>
        {state.kind === 'ready' && (
          <Button size="lg" loading={send.isPending} onClick={() => send.mutate(state.file)}>
            {t('quality.spoken.send', { name: coach })}
          </Button>
        )}
        <Button
          size="lg"
          variant={again ? 'default' : 'filled'}
          // Never disabled in between: a disabled button loses the keyboard.
          disabled={send.isPending}
          aria-disabled={isBusy || undefined}
          leftSection={
            isRecording ? (
              <IconPlayerStopFilled size={20} aria-hidden="true" />
            ) : (
              <IconMicrophone size={20} stroke={1.75} aria-hidden="true" />
            )
          }
          onClick={() => {
            if (!isBusy) void (isRecording ? stop() : start());
          }}
        >
          {t(isRecording ? 'quality.spoken.stop' : again ? 'quality.spoken.again' : 'quality.spoken.record')}
        </Button>
      </div>
    </section>
  );
}

/** What a screen reader hears too: only what changes rarely. */
function Words({ state }: { readonly state: RecorderState }) {
  const { t } = useText();
  if (state.kind === 'asking') return t('quality.spoken.asking');
  if (state.kind === 'making') return t('quality.spoken.making');
  if (state.kind === 'recording') {
    const quiet = !state.heard && state.seconds > HEARD_WITHIN_SECONDS;
    return t(quiet ? 'quality.spoken.tooSoft' : state.heard ? 'quality.spoken.level' : 'quality.spoken.recording');
  }
  if (state.kind !== 'ready') return null;
  if (state.silent) return <StatusWord tone="attention">{t('quality.spoken.silent')}</StatusWord>;
  return (
    <>
      {state.full && `${t('quality.spoken.full')} `}
      {t('quality.spoken.ready', { time: formatTimecode(Math.round(state.seconds) * 1000) })}
    </>
  );
}

/** The ear of the page: a bar that follows the voice, and the time. The square root spreads soft speech over the bar. */
function Meter({ state }: { readonly state: Extract<RecorderState, { kind: 'recording' }> }) {
  return (
    <div className={classes.meter}>
      <span className={classes.dot} aria-hidden="true" />
      <time role="timer" aria-live="off">
        {formatTimecode(Math.floor(state.seconds) * 1000)}
      </time>
      <span className={classes.level} aria-hidden="true">
        <span style={{ width: `${Math.round(Math.sqrt(Math.min(1, state.level)) * 100)}%` }} />
      </span>
    </div>
  );
}
