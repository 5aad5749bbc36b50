import { Button } from '@mantine/core';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { bestWay } from '@vakwerk/domain/learning/dialogues/dialogue-best-way';
import { dialogueReport } from '@vakwerk/domain/learning/dialogues/dialogue-report';
import type { DialogueMove } from '@vakwerk/domain/learning/dialogues/dialogue-walk';
import { useMemo, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { type Choice, follow, type Played } from '../dialogue/follow';
import { LookBack } from '../dialogue/look-back';
import { ReplyBar } from '../dialogue/reply-bar';
import { Transcript } from '../dialogue/transcript';
import classes from './desk.module.css';

/** The draft as an agent gets it. Nothing is sent: the same rules score it here. */
export default function TryOut({ content }: { readonly content: DialogueContent }) {
  const { t, language } = useText();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const dialogue = useMemo(() => played(content), [content]);
  const followed = follow(dialogue, choices);
  const said = followed.said.map(({ turn, reply }) => ({ turnId: turn.id, replyId: reply.id }));
  const result = followed.now ? null : resultOf(content, said);
  if (!bestWay(content)?.points) return <p className={classes.note}>{t('learning.dialogues.tryCannot')}</p>;
  return (
    <div className={classes.try}>
      <p className={classes.note}>{t('learning.dialogues.trying')}</p>
      <h2>{content.title[language]}</h2>
      {result ? (
        <>
          <LookBack dialogue={dialogue} result={result} runId="" onReplay={(number) => setChoices(said.slice(0, number - 1))} />
          <Button onClick={() => setChoices([])}>{t('learning.dialogue.again')}</Button>
        </>
      ) : (
        <>
          {content.situation[language] && (
            <p>
              <b>{t('learning.dialogue.know')}</b> {content.situation[language]}
            </p>
          )}
          <Transcript dialogue={dialogue} followed={followed} />
          {followed.now && (
            <ReplyBar
              dialogue={dialogue}
              turn={followed.now}
              takeFocus={said.length > 0}
              onChoose={(replyId) => setChoices([...said, { turnId: followed.now?.id ?? '', replyId }])}
            />
          )}
        </>
      )}
    </div>
  );
}

/** As the server would send it. */
function played(content: DialogueContent): Played {
  const url = (id: string) => (id === '' ? null : `/api/media/${id}`);
  return {
    ...content,
    startTurnId: content.startTurnId ?? '',
    usualTurns: bestWay(content)?.moves.length ?? content.turns.length,
    turns: content.turns.map((turn) => ({
      ...turn,
      audioUrl: { nl: url(turn.audio.nl), en: url(turn.audio.en) },
      replies: turn.replies.map((reply) => ({ ...reply })),
    })),
  };
}

function resultOf(content: DialogueContent, choices: readonly Choice[]) {
  try {
    const report = dialogueReport(content, choices);
    if (!report) return null;
    return {
      ...report.score,
      isBest: report.isBest,
      moves: report.moves.map(({ move, number, kept, mostPoints, betterReplyId }) => {
        const better = move.turn.replies.find(({ id }) => id === betterReplyId);
        return {
          ...weighed(move),
          number,
          kept,
          mostPoints,
          better: better ? { replyId: better.id, feedback: better.feedback } : null,
        };
      }),
      bestMoves: report.best.map(weighed),
    };
  } catch {
    return null; // nothing in this draft earns points yet
  }
}

const weighed = ({ turn, reply }: DialogueMove) => ({
  turnId: turn.id,
  replyId: reply.id,
  points: reply.points,
  feedback: reply.feedback,
});
