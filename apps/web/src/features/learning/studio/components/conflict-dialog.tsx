import { Button, Modal } from '@mantine/core';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import type { useDraft } from '../use-draft';
import classes from './dialogs.module.css';
import { DifferenceList } from './difference-list';

interface Props {
  readonly draft: ReturnType<typeof useDraft>;
  readonly theirs: CourseContent;
  readonly onClose: () => void;
}

/** A colleague changed the same piece: the difference, and a choice. Nothing is thrown away: my text is in the history. */
export function ConflictDialog({ draft, theirs, onClose }: Props) {
  const { t, time } = useText();
  const { other } = draft;
  const name = other?.by ? fullName(other.by) : t('learning.studio.conflict.someone');
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('learning.studio.conflict.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.dialog}>
        <p>{t('learning.studio.conflict.text', { name, time: other ? time(new Date(other.savedAt)) : '–' })}</p>
        <DifferenceList before={theirs} after={draft.course} />
        <div className={classes.deeds}>
          <Button
            onClick={() => {
              draft.keepMine();
              onClose();
            }}
          >
            {t('learning.studio.conflict.mine')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              draft.takeTheirs();
              onClose();
            }}
          >
            {t('learning.studio.conflict.theirs')}
          </Button>
        </div>
        <p>{t('learning.studio.conflict.safe')}</p>
      </div>
    </Modal>
  );
}
