import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { useUndoToast } from '../../../../ui/use-undo-toast';
import { useRestoreRevision } from '../api/author-course';
import { type CourseDesk, type Revision, revisionQuery, revisionsQuery } from '../api/course-desk';
import type { useDraft } from '../use-draft';
import dialogs from './dialogs.module.css';
import { DifferenceList } from './difference-list';
import classes from './history.module.css';

interface Props {
  readonly desk: CourseDesk;
  readonly draft: ReturnType<typeof useDraft>;
  readonly onRestored: () => Promise<void>;
  readonly onClose: () => void;
}

/** Every older draft with who and when; one can be looked at beside the draft of now, and brought back. */
export function HistoryDialog({ desk, draft, onRestored, onClose }: Props) {
  const { t } = useText();
  const revisions = useQuery(revisionsQuery(desk.id));
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = revisions.data?.find(({ id }) => id === chosenId) ?? revisions.data?.[1] ?? revisions.data?.[0];
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('learning.studio.history.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {revisions.isPending && <LoadingRows count={4} height={48} />}
      {revisions.isError && <ErrorState error={revisions.error} onRetry={() => void revisions.refetch()} />}
      {revisions.data && (
        <div className={classes.history}>
          <ol className={classes.list} aria-label={t('learning.studio.history.list')}>
            {revisions.data.map((revision) => (
              <Entry
                key={revision.id}
                revision={revision}
                chosen={revision.id === chosen?.id}
                onChoose={() => setChosenId(revision.id)}
              />
            ))}
          </ol>
          {chosen && (
            <Looked
              key={chosen.id}
              revision={chosen}
              newestId={revisions.data[0]?.id ?? null}
              draft={draft}
              archived={desk.archivedAt != null}
              onRestored={onRestored}
            />
          )}
        </div>
      )}
    </Modal>
  );
}

interface EntryProps {
  readonly revision: Revision;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Entry({ revision, chosen, onChoose }: EntryProps) {
  const { t, dayAndTime } = useText();
  return (
    <li>
      <button type="button" aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
        <b>{t(`learning.studio.history.${revision.kind}`, { number: revision.publishedNumber ?? 0 })}</b>
        <span>
          {dayAndTime(new Date(revision.savedAt))} ·{' '}
          {revision.savedBy ? fullName(revision.savedBy) : t('learning.studio.product')}
        </span>
      </button>
    </li>
  );
}

interface LookedProps {
  readonly revision: Revision;
  readonly newestId: string | null;
  readonly draft: ReturnType<typeof useDraft>;
  readonly archived: boolean;
  readonly onRestored: () => Promise<void>;
}

function Looked({ revision, newestId, draft, archived, onRestored }: LookedProps) {
  const { t, dayAndTime } = useText();
  const content = useQuery(revisionQuery(revision.id));
  const restore = useRestoreRevision();
  const undoToast = useUndoToast();
  const bringBack = async (revisionId: string) => {
    await restore.mutateAsync(revisionId);
    await onRestored();
  };
  const doRestore = async () => {
    await draft.settle();
    await bringBack(revision.id);
    void undoToast(t('learning.studio.history.done', { when: dayAndTime(new Date(revision.savedAt)) }), () => {
      if (newestId) void bringBack(newestId);
    });
  };
  return (
    <section className={classes.look}>
      <h3>{t('learning.studio.history.difference')}</h3>
      {content.isPending && <LoadingRows count={3} height={32} />}
      {content.isError && <ErrorState error={content.error} onRetry={() => void content.refetch()} />}
      {content.data && (
        <div className={dialogs.dialog}>
          <DifferenceList before={draft.course} after={content.data} />
          {restore.isError && <ErrorState error={restore.error} />}
          <div className={dialogs.deeds}>
            <Button disabled={archived} loading={restore.isPending} onClick={() => void doRestore().catch(() => undefined)}>
              {t('learning.studio.history.restore')}
            </Button>
          </div>
          <p>{t('learning.studio.history.safe')}</p>
        </div>
      )}
    </section>
  );
}
