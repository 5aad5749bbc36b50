import { Button } from '@mantine/core';
import { checkPath, type PathContent, type PathProblem } from '@vakwerk/domain/learning/assignments/path';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { CertificationFact } from '../certification/certification-fact';
import { type OpenPath, type PathSides, useArchivePath, usePublishPath } from './path';
import classes from './path.module.css';

interface Props {
  readonly opened: OpenPath;
  readonly content: PathContent;
  readonly sides: PathSides;
  /** Saves what waits. */
  readonly settle: () => Promise<void>;
}

/** Who is affected, what still misses, publishing, and what the path is worth. */
export function PathAside({ opened, content, sides, settle }: Props) {
  const { t, tCode, number } = useText();
  const publish = usePublishPath();
  const archive = useArchivePath();
  const undoToast = useUndoToast();
  const [done, setDone] = useState<string | null>(null);
  const archived = opened.archivedAt != null;
  const problems = checkPath(content, new Set(sides.courses.map(({ id }) => id)));
  const send = async () => {
    setDone(null);
    await settle();
    publish.mutate(opened.id, {
      onSuccess: (answer) =>
        setDone(typeof answer === 'number' ? t('learning.paths.published', { number: answer }) : t('learning.paths.notReady')),
    });
  };
  const put = (away: boolean) =>
    archive.mutate(
      { id: opened.id, archived: away },
      {
        onSuccess: () =>
          void undoToast(t(away ? 'learning.paths.archive.done' : 'learning.paths.archive.undone'), () =>
            archive.mutate({ id: opened.id, archived: !away }),
          ),
      },
    );
  return (
    <aside className={classes.aside}>
      {archived ? (
        <StatusWord tone="info">{t('learning.paths.isArchived')}</StatusWord>
      ) : (
        <>
          <Button loading={publish.isPending} disabled={problems.length > 0} onClick={() => void send()}>
            {t('learning.studio.publish', { number: (opened.versionNumber ?? 0) + 1 })}
          </Button>
          {problems.length > 0 ? (
            <div>
              <h2>{t('learning.studio.problems.title')}</h2>
              <ul className={classes.problems}>
                {problems.map((problem) => (
                  <li key={`${problem.code} ${problem.language} ${problem.courseId}`}>
                    <Problem problem={problem} sides={sides} />
                  </li>
                ))}
              </ul>
            </div>
          ) : (
            <p className={classes.hint}>
              {opened.openCount === 0
                ? t('learning.paths.affectsNobody')
                : t('learning.paths.affects', { count: opened.openCount })}
            </p>
          )}
          <p role="status">{done}</p>
          {publish.error && (
            <p role="alert" className={classes.wrong}>
              {tCode(publish.error instanceof ApiError ? publish.error.code : '', 'learning.studio.publishing.failed')}
            </p>
          )}
        </>
      )}
      <dl className={classes.facts}>
        <div>
          <dt>{t('learning.paths.followNow')}</dt>
          <dd>{number(opened.openCount)}</dd>
        </div>
        <div>
          <dt>{t('learning.paths.finishedIt')}</dt>
          <dd>{number(opened.completedCount)}</dd>
        </div>
      </dl>
      <CertificationFact target={{ kind: 'path', id: opened.id }} />
      <Button variant="default" loading={archive.isPending} onClick={() => put(!archived)}>
        {t(archived ? 'learning.studio.archive.undo' : 'learning.studio.archive.do')}
      </Button>
    </aside>
  );
}

function Problem({ problem, sides }: { readonly problem: PathProblem; readonly sides: PathSides }) {
  const { t, language } = useText();
  const course = sides.courses.find(({ id }) => id === problem.courseId);
  const about = [
    problem.language && t(`learning.studio.language.${problem.language}`),
    course && pickLanguage(course.title, language),
  ].filter(Boolean);
  const sentence = t(`learning.paths.problem.${problem.code}`);
  return about.length > 0 ? `${sentence} (${about.join(', ')})` : sentence;
}
