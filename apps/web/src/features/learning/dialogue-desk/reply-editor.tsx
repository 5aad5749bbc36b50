import { ActionIcon, Button, NativeSelect, NumberInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import {
  type DialogueContent,
  type DialogueReply,
  type DialogueTurn,
  MOST_POINTS,
} from '@vakwerk/domain/learning/dialogues/dialogue';
import { addTurn, changeReply, moveReply, removeReply } from '@vakwerk/domain/learning/dialogues/edit-dialogue';
import { useText } from '../../../lib/i18n';
import { useUndoToast } from '../../../ui/use-undo-toast';
import classes from './desk.module.css';
import { PairField } from './pair-field';
import { SkillChoice } from './skill-choice';
import { turnName } from './turn-words';
import { useDeskTools } from './use-desk';

interface Props {
  readonly content: DialogueContent;
  readonly turn: DialogueTurn;
  readonly reply: DialogueReply;
  readonly index: number;
  readonly onOpen: (turnId: string | null) => void;
}

const END = '';
const NEW = ' new';
const ICON = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** One thing to say: what it is worth, why, and what comes then. */
export function ReplyEditor({ content, turn, reply, index, onOpen }: Props) {
  const { t, language } = useText();
  const { change, readOnly } = useDeskTools();
  const tell = useUndoToast();
  const place = { turnId: turn.id, replyId: reply.id };
  const name = t('learning.dialogues.reply', { number: String(index + 1) });
  const set = (part: Partial<Omit<DialogueReply, 'id'>>, field: string) =>
    change((now) => changeReply(now, place, part), `${turn.id} ${reply.id} ${field}`);
  const lead = (to: string) => {
    if (to !== NEW) return set({ nextTurnId: to === END ? null : to }, 'next');
    const turnId = crypto.randomUUID();
    const ids = [turnId];
    change((now) => addTurn(now, () => ids.shift() ?? crypto.randomUUID(), place));
    return onOpen(turnId);
  };
  const remove = () => {
    const before = content;
    change((now) => removeReply(now, place));
    void tell(t('learning.dialogues.removedReply'), () => change(() => before));
  };
  return (
    <section className={classes.reply} aria-label={name}>
      <div className={classes.replyHead}>
        <h4>{name}</h4>
        {!readOnly && (
          <span>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`${t('learning.dialogues.moveUp')}: ${name}`}
              onClick={() => change((now) => moveReply(now, place, -1))}
            >
              <IconArrowUp {...ICON} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`${t('learning.dialogues.moveDown')}: ${name}`}
              onClick={() => change((now) => moveReply(now, place, 1))}
            >
              <IconArrowDown {...ICON} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={`${t('learning.dialogues.removeReply')}: ${name}`}
              onClick={remove}
            >
              <IconTrash {...ICON} />
            </ActionIcon>
          </span>
        )}
      </div>
      <PairField label={t('learning.dialogues.replyText')} text={reply.text} onChange={(text) => set({ text }, 'text')} />
      <PairField
        label={t('learning.dialogues.feedback')}
        text={reply.feedback}
        onChange={(feedback) => set({ feedback }, 'feedback')}
      />
      <div className={classes.facts}>
        <NumberInput
          label={t('learning.dialogues.points')}
          value={reply.points}
          min={0}
          max={MOST_POINTS}
          allowDecimal={false}
          clampBehavior="strict"
          readOnly={readOnly}
          onChange={(value) => set({ points: Number(value) || 0 }, 'points')}
        />
        <SkillChoice chosen={reply.skillIds} onChange={(skillIds) => set({ skillIds }, 'skills')} />
        <div className={classes.next}>
          <NativeSelect
            label={t('learning.dialogues.next')}
            value={reply.nextTurnId ?? END}
            disabled={readOnly}
            onChange={(event) => lead(event.currentTarget.value)}
            data={[
              { value: END, label: t('learning.dialogues.nextEnd') },
              ...content.turns.map(({ id }) => ({ value: id, label: turnName(content, id, language, t) })),
              { value: NEW, label: t('learning.dialogues.nextNew') },
            ]}
          />
          {reply.nextTurnId && (
            <Button variant="subtle" onClick={() => onOpen(reply.nextTurnId)}>
              {t('learning.dialogues.goThere')}
            </Button>
          )}
        </div>
      </div>
      {reply.nextTurnId === null && (
        <PairField
          label={t('learning.dialogues.endText')}
          text={reply.endText}
          onChange={(endText) => set({ endText }, 'endText')}
        />
      )}
    </section>
  );
}
