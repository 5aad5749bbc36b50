import { Button } from '@mantine/core';
import { IconLink, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ChoiceSegments } from '../../../ui/choice-segments';
import { StatusWord } from '../../../ui/status-word';
import type { SharedRun } from '../api/dialogue-run';
import type { Played } from './follow';
import classes from './look-back.module.css';

type Result = NonNullable<SharedRun['result']>;
type Move = Result['moves'][number];

interface Props {
  readonly dialogue: Played;
  readonly result: Result;
  readonly runId: string;
  /** What the step asks for; null: any end will do. */
  readonly passRatio?: number | null;
  /** Whose conversation it is, by name; left out: of who looks. */
  readonly speaker?: string | undefined;
  /** Left out: it is only looked at, by a link. */
  readonly onReplay?: (number: number) => void;
  /** The turn of the link. */
  readonly highlight?: number | undefined;
}

const GOOD = 0.8;
const HALF = 0.5;

/** After a conversation: what was said, what it was worth and why, and a better one beside it. */
export function LookBack({ dialogue, result, runId, passRatio = null, speaker, onReplay, highlight }: Props) {
  const { t, number } = useText();
  const name = speaker ?? '';
  const [way, setWay] = useState<'own' | 'best'>('own');
  const word = result.isBest ? 'Best' : result.ratio >= GOOD ? 'Most' : result.ratio >= HALF ? 'Some' : 'Few';
  const notEnough = passRatio !== null && result.ratio < passRatio;
  return (
    <section className={classes.back}>
      <h2>{speaker === undefined ? t(`learning.dialogue.result${word}`) : t(`learning.dialogue.result${word}Of`, { name })}</h2>
      <p className={classes.points}>
        {t('learning.dialogue.points', { points: number(result.points), best: number(result.bestPoints) })}
        {result.bestPointsOnWay !== result.bestPoints && (
          <>
            {' · '}
            {t(speaker === undefined ? 'learning.dialogue.pointsOnWay' : 'learning.dialogue.pointsOnWayOf', {
              best: number(result.bestPointsOnWay),
              name,
            })}
          </>
        )}
      </p>
      {notEnough && onReplay && (
        <p className={classes.more}>
          {t('learning.dialogue.notEnough', { need: number(Math.ceil((passRatio ?? 0) * result.bestPoints - 1e-9)) })}
        </p>
      )}
      {!result.isBest && (
        <ChoiceSegments
          label={t('learning.dialogue.ways')}
          choices={[
            {
              id: 'own',
              label: speaker === undefined ? t('learning.dialogue.yourWay') : t('learning.dialogue.shared', { name }),
            },
            { id: 'best', label: t('learning.dialogue.bestWay') },
          ]}
          chosen={way}
          onChoose={setWay}
        />
      )}
      <ol className={classes.moves}>
        {way === 'own'
          ? result.moves.map((move) => (
              <OwnMove
                key={move.number}
                dialogue={dialogue}
                move={move}
                runId={runId}
                speaker={speaker}
                onReplay={onReplay}
                here={move.number === highlight}
              />
            ))
          : result.bestMoves.map((move) => (
              <li key={move.turnId} className={classes.move}>
                <Words dialogue={dialogue} move={move} speaker={speaker} />
              </li>
            ))}
      </ol>
    </section>
  );
}

interface WordsProps {
  readonly dialogue: Played;
  readonly move: Pick<Move, 'turnId' | 'replyId' | 'feedback'>;
  readonly speaker: string | undefined;
}

function Words({ dialogue, move, speaker }: WordsProps) {
  const { t, language } = useText();
  const turn = dialogue.turns.find(({ id }) => id === move.turnId);
  const reply = turn?.replies.find(({ id }) => id === move.replyId);
  return (
    <>
      <p className={classes.name}>{dialogue.customerName[language]}</p>
      <p>{turn?.words[language]}</p>
      <div className={classes.me}>
        <p className={classes.name}>{speaker ?? t('learning.dialogue.you')}</p>
        <p>{reply?.text[language]}</p>
      </div>
      <p className={classes.why}>{move.feedback[language]}</p>
      {reply && !reply.nextTurnId && (
        <p className={classes.end}>
          <b>{t('learning.dialogue.ended')}.</b> {reply.endText[language]}
        </p>
      )}
    </>
  );
}

interface OwnMoveProps {
  readonly dialogue: Played;
  readonly move: Move;
  readonly runId: string;
  readonly speaker: string | undefined;
  readonly onReplay: ((number: number) => void) | undefined;
  readonly here: boolean;
}

function OwnMove({ dialogue, move, runId, speaker, onReplay, here }: OwnMoveProps) {
  const { t, language, number } = useText();
  const { better, kept, number: place, points, mostPoints } = move;
  const turn = dialogue.turns.find(({ id }) => id === move.turnId);
  const betterText = turn?.replies.find(({ id }) => id === better?.replyId)?.text[language];
  return (
    <li id={`turn-${place}`} className={classes.move} data-here={here || undefined} data-over={!kept || undefined}>
      <p className={classes.place}>
        {here && <i aria-hidden="true" />}
        <b>{t('learning.dialogue.moveOf', { number: place })}</b>
        {kept && (
          <>
            <StatusWord tone={better ? 'attention' : 'good'}>
              {t(better ? 'learning.dialogue.canBeBetter' : 'learning.dialogue.good')}
            </StatusWord>
            <span>{t('learning.dialogue.worth', { points: number(points), most: number(mostPoints) })}</span>
          </>
        )}
      </p>
      {here && <p className={classes.why}>{t('learning.dialogue.talkAbout')}</p>}
      <Words dialogue={dialogue} move={move} speaker={speaker} />
      {!kept && (
        <p className={classes.why}>
          {speaker === undefined ? t('learning.dialogue.overtaken') : t('learning.dialogue.overtakenOf', { name: speaker })}
        </p>
      )}
      {kept && better && betterText && (
        <div className={classes.better}>
          <p>
            <b>{t('learning.dialogue.better', { text: '' })}</b>
            {betterText}
          </p>
          <p className={classes.why}>{better.feedback[language]}</p>
        </div>
      )}
      {onReplay && (
        <div className={classes.deeds}>
          <Button
            variant="default"
            leftSection={<IconRefresh size={18} stroke={1.75} aria-hidden="true" />}
            aria-label={t('learning.dialogue.fromHereOf', { number: place })}
            onClick={() => onReplay(place)}
          >
            {t('learning.dialogue.fromHere')}
          </Button>
          <CopyLink runId={runId} number={place} />
        </div>
      )}
    </li>
  );
}

/** The address of this turn, to talk about with a coach. Where copying is not allowed the address is shown. */
function CopyLink({ runId, number }: { readonly runId: string; readonly number: number }) {
  const { t } = useText();
  const [state, setState] = useState<'still' | 'copied' | 'show'>('still');
  const address = `${window.location.origin}/oefengesprek/${runId}/beurt/${number}`;
  const copy = () => {
    const done = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => setState('copied'),
      () => setState('show'),
    );
  };
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconLink size={18} stroke={1.75} aria-hidden="true" />}
        aria-label={t('learning.dialogue.copyLinkOf', { number })}
        onClick={copy}
      >
        {t('learning.dialogue.copyLink')}
      </Button>
      <p role="status" className={classes.copied}>
        {state === 'copied' && t('learning.dialogue.copied')}
        {state === 'show' && address}
      </p>
    </>
  );
}
