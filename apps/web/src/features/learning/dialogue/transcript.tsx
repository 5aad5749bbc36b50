import { useText } from '../../../lib/i18n';
import type { Followed, Played, PlayedTurn } from './follow';
import classes from './transcript.module.css';
import { TurnSound } from './turn-sound';

interface Props {
  readonly dialogue: Played;
  readonly followed: Followed;
}

/** What was said so far. A log: what comes new is read out by a screen reader, and nothing else. */
export function Transcript({ dialogue, followed: { said, now, end } }: Props) {
  const { t, language } = useText();
  return (
    <div className={classes.turns} role="log" aria-label={t('learning.dialogue.transcript')}>
      {said.map(({ turn, reply }, index) => (
        // The same turn can come up twice: the place is the identity, and it never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className={classes.pair}>
          <CustomerTurn dialogue={dialogue} turn={turn} first={index === 0} />
          <div className={classes.me}>
            <p className={classes.name}>{t('learning.dialogue.you')}</p>
            <p>{reply.text[language]}</p>
          </div>
        </div>
      ))}
      {now && <CustomerTurn dialogue={dialogue} turn={now} first={said.length === 0} now />}
      {end && (
        <div className={classes.end}>
          <p className={classes.name}>{t('learning.dialogue.ended')}</p>
          <p>{end[language]}</p>
        </div>
      )}
    </div>
  );
}

interface TurnProps {
  readonly dialogue: Played;
  readonly turn: PlayedTurn;
  readonly first?: boolean;
  readonly now?: boolean;
}

/** The customer's words, with a line before them about how they sound when that changed. */
export function CustomerTurn({ dialogue, turn, first = false, now = false }: TurnProps) {
  const { t, language } = useText();
  const mood = turn.mood[language];
  const chat = dialogue.channel === 'chat';
  const name = dialogue.customerName[language];
  const url = turn.audioUrl[language];
  const line = first
    ? t(chat ? 'learning.dialogue.moodAtFirstChat' : 'learning.dialogue.moodAtFirst', { mood: '' })
    : t(chat ? 'learning.dialogue.moodNowChat' : 'learning.dialogue.moodNow', { mood: '' });
  return (
    <>
      {mood && (
        <p className={classes.mood}>
          <span>
            {line}
            <b>{mood}</b>
          </span>
        </p>
      )}
      <div className={classes.customer}>
        <p className={classes.name} data-now={now || undefined}>
          {now && <i aria-hidden="true" />}
          {name}
        </p>
        <p>{turn.words[language]}</p>
        {url && <TurnSound key={url} url={url} name={name} />}
      </div>
    </>
  );
}
