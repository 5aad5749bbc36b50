import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type DialogueContent, type DialogueTurn, MOST_REPLIES } from '@vakwerk/domain/learning/dialogues/dialogue';
import { addReply, changeTurn } from '@vakwerk/domain/learning/dialogues/edit-dialogue';
import { useText } from '../../../lib/i18n';
import classes from './desk.module.css';
import { PairField } from './pair-field';
import { ReplyEditor } from './reply-editor';
import { SoundField } from './sound-field';
import { TurnDeeds } from './turn-deeds';
import { useDeskTools } from './use-desk';

interface Props {
  readonly content: DialogueContent;
  readonly turn: DialogueTurn;
  readonly onOpen: (turnId: string | null) => void;
}

/** Everything of one turn. The same in the list and beside the map. */
export function TurnEditor({ content, turn, onOpen }: Props) {
  const { t } = useText();
  const { change, readOnly } = useDeskTools();
  const set = (part: Partial<Omit<DialogueTurn, 'id'>>, field: string) =>
    change((now) => changeTurn(now, turn.id, part), `${turn.id} ${field}`);
  return (
    <div className={classes.editor}>
      <PairField label={t('learning.dialogues.words')} text={turn.words} onChange={(words) => set({ words }, 'words')} />
      <PairField
        label={t('learning.dialogues.mood')}
        hint={t('learning.dialogues.moodHint')}
        text={turn.mood}
        lines={1}
        optional
        onChange={(mood) => set({ mood }, 'mood')}
      />
      <SoundField audio={turn.audio} onChange={(audio) => set({ audio }, 'audio')} />
      {turn.replies.map((reply, index) => (
        <ReplyEditor key={reply.id} content={content} turn={turn} reply={reply} index={index} onOpen={onOpen} />
      ))}
      {!readOnly && (
        <div className={classes.deeds}>
          {turn.replies.length < MOST_REPLIES && (
            <Button
              variant="default"
              leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => change((now) => addReply(now, turn.id, () => crypto.randomUUID()))}
            >
              {t('learning.dialogues.addReply')}
            </Button>
          )}
          <TurnDeeds content={content} turn={turn} onOpen={onOpen} />
        </div>
      )}
    </div>
  );
}
