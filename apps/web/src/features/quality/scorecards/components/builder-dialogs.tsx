import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import type { CardProblem } from '../api/author-scorecard';
import { contentQuery, type VersionSummary } from '../api/scorecard-desk';
import { skillsQuery } from '../api/scorecard-library';
import type { ProblemPlace } from '../model/problem-place';
import { DifferenceList } from './difference-list';
import { ProblemList } from './problem-list';
import classes from './versions.module.css';

interface DialogProps {
  readonly onClose: () => void;
}

interface ProblemsProps extends DialogProps {
  readonly version: ScorecardVersion;
  readonly problems: readonly CardProblem[];
  readonly onGo: (place: ProblemPlace) => void;
}

export function ProblemsDialog({ version, problems, onGo, onClose }: ProblemsProps) {
  const { t } = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('quality.card.problems.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {problems.length === 0 ? (
        <p>{t('quality.card.problems.none')}</p>
      ) : (
        <ProblemList version={version} problems={problems} onGo={onGo} />
      )}
    </Modal>
  );
}

interface PublishProps extends DialogProps {
  readonly version: ScorecardVersion;
  readonly number: number;
  readonly published: VersionSummary | null;
  /** Evaluations on all older versions. */
  readonly used: number;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onPublish: () => void;
}

/** What will change for everybody, in sentences, before it is done. */
export function PublishDialog({ version, number, published, used, busy, error, onPublish, onClose }: PublishProps) {
  const { t } = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('quality.card.publish.title', { number })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.dialog}>
        <p>{t('quality.card.publish.text')}</p>
        {published ? <Changes version={version} published={published} /> : <p>{t('quality.card.publish.first')}</p>}
        {used > 0 && <p>{t('quality.card.publish.kept', { count: used })}</p>}
        {error != null && <ErrorState error={error} />}
        <div className={classes.deeds}>
          <Button loading={busy} onClick={onPublish}>
            {t('quality.card.publish.do')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** What a draft changes about the version that is in use. */
export function Changes({ version, published }: { readonly version: ScorecardVersion; readonly published: VersionSummary }) {
  const { t } = useText();
  const before = useQuery(contentQuery(published.id));
  const skills = useQuery(skillsQuery);
  return (
    <section>
      <h3>{t('quality.card.publish.changes', { number: published.number })}</h3>
      {before.isError && <ErrorState error={before.error} onRetry={() => void before.refetch()} />}
      {before.isPending && <LoadingRows count={3} height={36} />}
      {before.data && <DifferenceList before={before.data} after={version} skills={skills.data ?? []} />}
    </section>
  );
}

interface ConflictProps extends DialogProps {
  readonly mine: ScorecardVersion;
  readonly theirs: ScorecardVersion;
  readonly by: VersionSummary | null;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** A colleague saved too: the difference, and a choice. Nothing is thrown away. */
export function CardConflictDialog({ mine, theirs, by, onKeepMine, onTakeTheirs, onClose }: ConflictProps) {
  const { t, time } = useText();
  const skills = useQuery(skillsQuery);
  const name = by?.savedBy ? fullName(by.savedBy) : t('quality.card.conflict.someone');
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('quality.card.conflict.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.dialog}>
        <p>{t('quality.card.conflict.text', { name, time: by ? time(new Date(by.savedAt)) : '–' })}</p>
        <DifferenceList before={theirs} after={mine} skills={skills.data ?? []} />
        <div className={classes.deeds}>
          <Button onClick={onKeepMine}>{t('quality.card.conflict.keepMine')}</Button>
          <Button variant="default" onClick={onTakeTheirs}>
            {t('quality.card.conflict.takeTheirs')}
          </Button>
          <p>{t('quality.card.conflict.hint')}</p>
        </div>
      </div>
    </Modal>
  );
}
