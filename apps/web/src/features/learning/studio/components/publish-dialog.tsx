import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';
import { useState } from 'react';
import { ApiError } from '../../../../lib/graphql';
import { useText } from '../../../../lib/i18n';
import { ErrorState } from '../../../../ui/error-state';
import { useMoveLearners, usePublishCourse } from '../api/author-course';
import { type CourseDesk, type Publishing, revisionQuery, revisionsQuery } from '../api/course-desk';
import type { useDraft } from '../use-draft';
import classes from './dialogs.module.css';
import { DifferenceList } from './difference-list';

interface Props {
  readonly desk: CourseDesk;
  readonly draft: ReturnType<typeof useDraft>;
  readonly publishing: Publishing | undefined;
  readonly onRefused: (problems: readonly CourseProblem[]) => void;
  readonly onPublished: () => Promise<void>;
  readonly onClose: () => void;
}

/** What changes for whom, in sentences, before it is done. Who is in the course keeps their version unless the author says why not. */
export function PublishDialog({ desk, draft, publishing, onRefused, onPublished, onClose }: Props) {
  const { t, tCode } = useText();
  const publish = usePublishCourse();
  const move = useMoveLearners();
  const [moving, setMoving] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const number = (desk.publishedNumber ?? 0) + 1;
  const busy = publishing?.inProgress ?? [];
  const people = busy.reduce((sum, each) => sum + each.people, 0);
  const noReason = moving && reason.trim() === '';
  const doPublish = async () => {
    setTried(true);
    if (noReason) return;
    const expectedVersion = await draft.settle();
    const wrong = await publish.mutateAsync({ courseId: desk.id, expectedVersion });
    if (wrong.length > 0) return onRefused(wrong);
    if (moving) await move.mutateAsync({ courseId: desk.id, reason });
    await onPublished();
  };
  const error = publish.error ?? move.error;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('learning.studio.publishing.title', { number })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.dialog}>
        <p>{t('learning.studio.publishing.text')}</p>
        {desk.publishedNumber == null ? (
          <p>{t('learning.studio.publishing.first')}</p>
        ) : (
          <Changes desk={desk} draft={draft} number={desk.publishedNumber} />
        )}
        {publishing && (
          <section>
            <h3>{t('learning.studio.publishing.who')}</h3>
            <ul>
              <li>{t('learning.studio.publishing.notStarted', { count: publishing.notStarted, number })}</li>
              {busy.map((each) => (
                <li key={each.number}>{t('learning.studio.publishing.keep', { count: each.people, number: each.number })}</li>
              ))}
              {publishing.completed > 0 && <li>{t('learning.studio.publishing.completed', { count: publishing.completed })}</li>}
            </ul>
          </section>
        )}
        {people > 0 && (
          <>
            <label className={classes.check}>
              <input type="checkbox" checked={moving} onChange={(event) => setMoving(event.currentTarget.checked)} />
              {t('learning.studio.publishing.move', { count: people, number })}
            </label>
            {moving && (
              <label className={classes.reason}>
                {t('learning.studio.publishing.reason')}
                <textarea
                  rows={2}
                  maxLength={500}
                  value={reason}
                  aria-invalid={tried && noReason}
                  onChange={(event) => setReason(event.currentTarget.value)}
                />
                <span>{t('learning.studio.publishing.reasonHint')}</span>
              </label>
            )}
            {tried && noReason && (
              <p role="alert" className={classes.error}>
                {t('learning.studio.publishing.reasonNeeded')}
              </p>
            )}
          </>
        )}
        {error != null && (
          <ErrorState
            error={error}
            title={tCode(error instanceof ApiError ? error.code : '', 'learning.studio.publishing.failed')}
          />
        )}
        <div className={classes.deeds}>
          <Button loading={publish.isPending || move.isPending} onClick={() => void doPublish().catch(() => undefined)}>
            {t('learning.studio.publishing.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function Changes({ desk, draft, number }: Pick<Props, 'desk' | 'draft'> & { readonly number: number }) {
  const { t } = useText();
  const revisions = useQuery(revisionsQuery(desk.id));
  const published = revisions.data?.find(({ kind }) => kind === 'published');
  const before = useQuery({ ...revisionQuery(published?.id ?? ''), enabled: published !== undefined });
  if (!before.data) return null;
  return (
    <section>
      <h3>{t('learning.studio.publishing.changes', { number })}</h3>
      <DifferenceList before={before.data} after={draft.course} />
    </section>
  );
}
