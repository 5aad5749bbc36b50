import { Button, Menu, Modal } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconCopy, IconDots, IconDownload, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { ErrorState } from '../../../../ui/error-state';
import { useUndoToast } from '../../../../ui/use-undo-toast';
import { useArchiveScorecard, useCopyScorecard } from '../api/author-scorecard';
import type { Desk } from '../api/scorecard-desk';
import { downloadCard } from '../download-card';
import { CardNameDialog } from './card-name-dialog';
import classes from './versions.module.css';

interface Props {
  readonly desk: Desk;
  readonly versionId: string;
  readonly mayAuthor: boolean;
  /** Saves what waits first, so that a copy or a file has it. */
  readonly settle?: () => Promise<unknown>;
  /** Asks whether the draft may go; absent where there is none. */
  readonly onDiscard?: () => void;
}

/** Copy, archive, export and print. */
export function CardMenu({ desk, versionId, mayAuthor, settle, onDiscard }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'copy' | 'archive' | null>(null);
  const copy = useCopyScorecard();
  const archive = useArchiveScorecard();
  const undoToast = useUndoToast();
  const archived = desk.archivedAt != null;
  const setArchived = (value: boolean) =>
    archive.mutate(
      { scorecardId: desk.id, archived: value },
      {
        onSuccess: () => {
          setDialog(null);
          void undoToast(t(value ? 'quality.card.archive.done' : 'quality.card.archive.undone'), () => setArchived(!value));
        },
      },
    );
  const number = desk.versions.find(({ id }) => id === versionId)?.number ?? 1;
  const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;
  const after = (deed: () => unknown) => () => void (settle ? settle() : Promise.resolve()).then(deed);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px={8} aria-label={t('quality.card.top.more')} title={t('quality.card.top.more')}>
            <IconDots {...icon} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayAuthor && (
            <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => setDialog('copy')}>
              {t('quality.card.action.copy')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconDownload {...icon} />}
            onClick={after(() => downloadCard(versionId, `${desk.code}-${number}`))}
          >
            {t('quality.card.action.export')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPrinter {...icon} />} onClick={() => window.print()}>
            {t('quality.card.action.print')}
          </Menu.Item>
          {mayAuthor && (
            <Menu.Item
              leftSection={archived ? <IconArchiveOff {...icon} /> : <IconArchive {...icon} />}
              onClick={() => (archived ? setArchived(false) : setDialog('archive'))}
            >
              {t(archived ? 'quality.card.action.unarchive' : 'quality.card.action.archive')}
            </Menu.Item>
          )}
          {onDiscard && (
            <Menu.Item leftSection={<IconTrash {...icon} />} onClick={onDiscard}>
              {t(
                desk.versions.some(({ publishedAt }) => publishedAt != null)
                  ? 'quality.card.discard.do'
                  : 'quality.card.discard.cardDo',
              )}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'copy' && (
        <CardNameDialog
          title={t('quality.card.copy.title')}
          text={t('quality.card.copy.text')}
          submit={t('quality.card.copy.create')}
          start={{
            nl: desk.name.nl && t('quality.card.copy.nameNl', { name: desk.name.nl }),
            en: desk.name.en && t('quality.card.copy.nameEn', { name: desk.name.en }),
          }}
          busy={copy.isPending}
          error={copy.error}
          onClose={() => setDialog(null)}
          onSubmit={(name) =>
            after(() =>
              copy.mutate(
                { versionId, name },
                { onSuccess: (scorecardId) => void navigate({ to: '/scorecards/$scorecardId', params: { scorecardId } }) },
              ),
            )()
          }
        />
      )}
      {dialog === 'archive' && (
        <Modal
          opened
          onClose={() => setDialog(null)}
          title={t('quality.card.archive.title')}
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          <div className={classes.dialog}>
            <p>{t('quality.card.archive.text')}</p>
            {archive.isError && <ErrorState error={archive.error} />}
            <div className={classes.deeds}>
              <Button loading={archive.isPending} onClick={() => setArchived(true)}>
                {t('quality.card.action.archive')}
              </Button>
              <Button variant="default" onClick={() => setDialog(null)}>
                {t('common.cancel')}
              </Button>
            </div>
          </div>
        </Modal>
      )}
    </>
  );
}
