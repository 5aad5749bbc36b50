import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import { PageTitle } from '../../../ui/page';
import type { DialogueStep } from '../api/module';
import { PlayerFrame } from '../player/player-frame';
import type { StepProps } from '../player/step-props';
import classes from './dialogue-view.module.css';
import { LookBack } from './look-back';
import { ReplyBar } from './reply-bar';
import { Transcript } from './transcript';
import { useTalk } from './use-talk';

/** What the page of a lesson leaves free under its text for the bar, less the padding of the bar. */
const ROOM = 92;

/** A conversation: the transcript, what one can say in the bar, and after the end what was said beside what could be. */
export default function DialogueView({ module, step, index, onBack, onNext }: StepProps<DialogueStep>) {
  const { t, tCode, language } = useText();
  const talk = useTalk(module, step);
  const { followed, ended } = talk;
  const { dialogue } = step;
  const [height, bar] = useHeight();
  const place = useRef<HTMLDivElement>(null);
  const moves = followed.said.length;
  useEffect(() => {
    if (moves > 0 && !ended) place.current?.scrollIntoView({ block: 'end' });
  }, [moves, ended]);
  const group = 'learning.player.keys' as const;
  useShortcuts(ended ? [{ keys: 'ArrowRight', label: 'learning.player.keyNext', group, run: onNext }] : []);
  const total = Math.max(dialogue.usualTurns, moves + (followed.now ? 1 : 0));
  const last = index === module.steps.length - 1;
  return (
    <PlayerFrame
      module={module}
      current={index}
      own={ended ? undefined : { total, done: moves, current: followed.now ? moves : undefined }}
      bar={
        <div ref={bar} className={classes.bar}>
          {followed.now && !talk.error ? (
            <ReplyBar dialogue={dialogue} turn={followed.now} onChoose={talk.choose} takeFocus={moves > 0} />
          ) : (
            <>
              <Button size="lg" variant="default" onClick={ended ? () => talk.replayFrom(1) : onBack}>
                {t(ended ? 'learning.dialogue.again' : 'learning.player.back')}
              </Button>
              <Button size="lg" className={classes.next} onClick={onNext}>
                {t(last ? 'learning.player.finish' : 'learning.player.next')}
              </Button>
            </>
          )}
        </div>
      }
    >
      <div className={classes.head}>
        <PageTitle>{dialogue.title[language]}</PageTitle>
        <span>
          {t('learning.dialogue.kind')}
          {!ended && <> · {t('learning.dialogue.turnOfAbout', { turn: Math.min(moves + 1, total), total })}</>}
        </span>
      </div>
      {ended?.result ? (
        <LookBack
          dialogue={dialogue}
          result={ended.result}
          passRatio={step.passRatio ?? null}
          runId={ended.id}
          onReplay={talk.replayFrom}
        />
      ) : (
        <>
          {dialogue.situation[language] && (
            <p className={classes.know}>
              <b>{t('learning.dialogue.know')}</b> {dialogue.situation[language]}
            </p>
          )}
          {talk.replayed > 0 && <p className={classes.note}>{t('learning.dialogue.replaying', { number: talk.replayed + 1 })}</p>}
          <Transcript dialogue={dialogue} followed={followed} />
          <p role="status" className={classes.note}>
            {talk.error && tCode(`learning.error.${talk.error.code}`, 'common.error.title')}
            {!talk.error && !talk.saved && t(followed.now ? 'learning.dialogue.notSaved' : 'learning.dialogue.waiting')}
            {!talk.error && talk.saved && !followed.now && t('learning.dialogue.scoring')}
          </p>
          <div ref={place} style={{ height: Math.max(0, height - ROOM) }} />
        </>
      )}
    </PlayerFrame>
  );
}

/** The height of the bar, so that what was said last is never behind it. */
function useHeight(): readonly [number, React.RefObject<HTMLDivElement | null>] {
  const ref = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (!ref.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setHeight(Math.ceil(entry?.contentRect.height ?? 0)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [height, ref];
}
