import { Modal } from '@mantine/core';
import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';
import { useText } from '../../../../lib/i18n';
import type { CourseDesk, Publishing } from '../api/course-desk';
import type { useDraft } from '../use-draft';
import { ConflictDialog } from './conflict-dialog';
import { HistoryDialog } from './history-dialog';
import { ProblemList } from './problem-list';
import { PublishDialog } from './publish-dialog';
import type { StudioDialog } from './studio-parts';

interface Props {
  readonly dialog: StudioDialog;
  readonly desk: CourseDesk;
  readonly draft: ReturnType<typeof useDraft>;
  readonly problems: readonly CourseProblem[];
  readonly publishing: Publishing | undefined;
  readonly onGo: (problem: CourseProblem) => void;
  readonly onRefused: (problems: readonly CourseProblem[]) => void;
  readonly onAgain: () => Promise<void>;
  readonly onDialog: (dialog: StudioDialog | null) => void;
}

/** Everything of the studio that asks or tells over the page. */
export default function StudioDialogs(props: Props) {
  const { dialog, desk, draft, problems, publishing, onGo, onRefused, onAgain, onDialog } = props;
  const { t } = useText();
  const onClose = () => onDialog(null);
  switch (dialog) {
    case 'problems':
      return (
        <Modal
          opened
          onClose={onClose}
          size="lg"
          title={t('learning.studio.problems.title')}
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          {problems.length === 0 ? (
            <p>{t('learning.studio.problems.none')}</p>
          ) : (
            <ProblemList course={draft.course} problems={problems} onGo={onGo} />
          )}
        </Modal>
      );
    case 'publish':
      return (
        <PublishDialog
          desk={desk}
          draft={draft}
          publishing={publishing}
          onRefused={(refused) => {
            onRefused(refused);
            onDialog('problems');
          }}
          onPublished={async () => {
            onClose();
            await onAgain();
          }}
          onClose={onClose}
        />
      );
    case 'conflict':
      return draft.autosave.theirs ? <ConflictDialog draft={draft} theirs={draft.autosave.theirs} onClose={onClose} /> : null;
    case 'history':
      return (
        <HistoryDialog
          desk={desk}
          draft={draft}
          onRestored={async () => {
            onClose();
            await onAgain();
          }}
          onClose={onClose}
        />
      );
  }
}
