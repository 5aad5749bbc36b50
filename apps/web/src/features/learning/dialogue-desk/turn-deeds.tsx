import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import type { DialogueContent, DialogueTurn } from '@vakwerk/domain/learning/dialogues/dialogue';
import { copyTurn, moveTurn, removeTurn } from '@vakwerk/domain/learning/dialogues/edit-dialogue';
import { useText } from '../../../lib/i18n';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { useDeskTools } from './use-desk';

interface Props {
  readonly content: DialogueContent;
  readonly turn: DialogueTurn;
  readonly onOpen: (turnId: string | null) => void;
}

const ICON = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** What can be done with a whole turn. */
export function TurnDeeds({ content, turn, onOpen }: Props) {
  const { t } = useText();
  const { change } = useDeskTools();
  const tell = useUndoToast();
  const remove = () => {
    const before = content;
    onOpen(null);
    change((now) => removeTurn(now, turn.id));
    void tell(t('learning.dialogues.removedTurn'), () => change(() => before));
  };
  return (
    <>
      {content.startTurnId !== turn.id && (
        <Button variant="subtle" onClick={() => change((now) => ({ ...now, startTurnId: turn.id }))}>
          {t('learning.dialogues.makeStart')}
        </Button>
      )}
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('learning.dialogues.moveUp')}
        onClick={() => change((now) => moveTurn(now, turn.id, -1))}
      >
        <IconArrowUp {...ICON} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('learning.dialogues.moveDown')}
        onClick={() => change((now) => moveTurn(now, turn.id, 1))}
      >
        <IconArrowDown {...ICON} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('learning.dialogues.copyTurn')}
        onClick={() => change((now) => copyTurn(now, turn.id, () => crypto.randomUUID()))}
      >
        <IconCopy {...ICON} />
      </ActionIcon>
      <ActionIcon variant="subtle" size="lg" aria-label={t('learning.dialogues.removeTurn')} onClick={remove}>
        <IconTrash {...ICON} />
      </ActionIcon>
    </>
  );
}
