import { Button, Menu } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconChartBar, IconCopy, IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { useUndoToast } from '../../../../ui/use-undo-toast';
import { useArchiveCourse, useDuplicateCourse } from '../api/author-course';
import { TitleDialog } from './title-dialog';

interface Props {
  readonly courseId: string;
  readonly title: LocalizedText;
  readonly archived: boolean;
  /** Only what people can do has figures. */
  readonly published: boolean;
  readonly label: string;
  /** Saves what waits first, so that a copy has it. */
  readonly settle?: () => Promise<unknown>;
  readonly onArchived?: () => void;
}

/** Copy a course, or put it away. Putting away is done at once and can be taken back. */
export function CourseMenu({ courseId, title, archived, published, label, settle, onArchived }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  const [copying, setCopying] = useState(false);
  const duplicate = useDuplicateCourse();
  const archive = useArchiveCourse();
  const undoToast = useUndoToast();
  const setArchived = async (value: boolean) => {
    await settle?.();
    await archive.mutateAsync({ courseId, archived: value });
    onArchived?.();
    void undoToast(
      t(value ? 'learning.studio.archive.done' : 'learning.studio.archive.undone'),
      () => void archive.mutateAsync({ courseId, archived: !value }).then(() => onArchived?.()),
    );
  };
  const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px={8} aria-label={label} title={label}>
            <IconDots {...icon} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {published && (
            <Menu.Item
              leftSection={<IconChartBar {...icon} />}
              onClick={() => void navigate({ to: '/courses/$courseId/report', params: { courseId } })}
            >
              {t('learning.report.open')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => setCopying(true)}>
            {t('learning.studio.copy.do')}
          </Menu.Item>
          <Menu.Item
            leftSection={archived ? <IconArchiveOff {...icon} /> : <IconArchive {...icon} />}
            onClick={() => void setArchived(!archived)}
          >
            {t(archived ? 'learning.studio.archive.undo' : 'learning.studio.archive.do')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {copying && (
        <TitleDialog
          title={t('learning.studio.copy.title')}
          text={t('learning.studio.copy.text')}
          submit={t('learning.studio.copy.do')}
          start={{
            nl: title.nl && t('learning.studio.copy.nl', { title: title.nl }),
            en: title.en && t('learning.studio.copy.en', { title: title.en }),
          }}
          busy={duplicate.isPending}
          error={duplicate.error}
          onClose={() => setCopying(false)}
          onSubmit={async (name) => {
            await settle?.();
            duplicate.mutate(
              { courseId, title: name },
              { onSuccess: (copy) => void navigate({ to: '/courses/$courseId', params: { courseId: copy } }) },
            );
          }}
        />
      )}
    </>
  );
}
