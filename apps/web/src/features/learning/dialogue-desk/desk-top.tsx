import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconDots } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { checkDialogue } from '@vakwerk/domain/learning/dialogues/check-dialogue';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { PageTitle } from '../../../ui/page';
import { SaveStateLine } from '../../../ui/save-state';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { type Desk, publishDialogue, useArchiveDialogue, useCopyDialogue } from '../api/dialogue-desk';
import classes from './desk.module.css';
import type { useDesk } from './use-desk';

interface Props {
  readonly desk: Desk;
  readonly work: ReturnType<typeof useDesk>;
  readonly readOnly: boolean;
  readonly onHistory: () => void;
  /** One sentence about what was just done. */
  readonly onTold: (sentence: string) => void;
}

const ICON = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** The name, whether it is saved, and what can be done with the whole. */
export function DeskTop({ desk, work, readOnly, onHistory, onTold }: Props) {
  const { t, tCode, language } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useUndoToast();
  const copy = useCopyDialogue();
  const archive = useArchiveDialogue();
  const [publishing, setPublishing] = useState(false);
  const title = pickLanguage(work.content.title, language);
  const fresh = () => client.invalidateQueries({ queryKey: ['learning', 'dialogues'] });
  const publish = async () => {
    if (checkDialogue(work.content).length > 0) return onTold(t('learning.dialogues.publishFailed'));
    setPublishing(true);
    try {
      const number = await publishDialogue(desk.id, await work.settle());
      onTold(
        number === null
          ? t('learning.dialogues.publishFailed')
          : t('learning.dialogues.publishedNow', { number: String(number) }),
      );
      await fresh();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      onTold(tCode(`learning.error.${code}`, 'learning.dialogues.publishFailed'));
    } finally {
      setPublishing(false);
    }
    return undefined;
  };
  const putAway = (archived: boolean) =>
    archive.mutate(
      { dialogueId: desk.id, archived },
      {
        onSuccess: () => {
          if (archived)
            void tell(t('learning.dialogues.archivedNow'), () => archive.mutate({ dialogueId: desk.id, archived: false }));
        },
      },
    );
  const makeCopy = () =>
    copy.mutate(
      {
        dialogueId: desk.id,
        title: {
          nl: work.content.title.nl && t('learning.dialogues.copyName', { title: work.content.title.nl }),
          en: work.content.title.en && t('learning.dialogues.copyName', { title: work.content.title.en }),
        },
      },
      { onSuccess: (dialogueId) => void navigate({ to: '/dialogues/$dialogueId', params: { dialogueId } }) },
    );
  return (
    <div className={classes.top}>
      <Link to="/dialogues">{t('learning.dialogues.back')}</Link>
      <PageTitle>{title || t('learning.dialogues.draft')}</PageTitle>
      <SaveStateLine state={work.autosave.state} savedAt={work.autosave.savedAt} onCompare={() => undefined} />
      {!readOnly && (
        <>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('learning.dialogues.undo')}
            disabled={!work.canUndo}
            onClick={work.undo}
          >
            <IconArrowBackUp {...ICON} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('learning.dialogues.redo')}
            disabled={!work.canRedo}
            onClick={work.redo}
          >
            <IconArrowForwardUp {...ICON} />
          </ActionIcon>
        </>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('learning.dialogues.menu')}>
            <IconDots {...ICON} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onHistory}>{t('learning.dialogues.history')}</Menu.Item>
          <Menu.Item onClick={makeCopy}>{t('learning.dialogues.copy')}</Menu.Item>
          <Menu.Item onClick={() => putAway(!readOnly)}>
            {t(readOnly ? 'learning.dialogues.unarchive' : 'learning.dialogues.archive')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {!readOnly && (
        <Button loading={publishing} onClick={() => void publish()}>
          {t('learning.dialogues.publish')}
        </Button>
      )}
    </div>
  );
}
