import { Button } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { type LearnerCourse, useLearnerCourse, useStartOwnCourse } from '../api/courses';
import classes from './course-page.module.css';

/** A course with its parts, and the one thing to do now. */
export function CoursePage() {
  const { t, tCode, language, day } = useText();
  const { courseId } = useParams({ from: '/shell/learn/$courseId' });
  const { data: course, error, refetch } = useLearnerCourse(courseId);
  const { roles } = useSignedIn();
  const navigate = useNavigate();
  const start = useStartOwnCourse();
  if (error && !course) return <ErrorState error={error} title={t('learning.course.failed')} onRetry={() => void refetch()} />;
  if (!course) return <LoadingRows count={4} />;
  const { mine, nextModuleId } = course;
  const gives = roles.some((role) => role === 'coach' || role === 'manager');
  const begin = () =>
    start.mutate(courseId, {
      onSuccess: ({ id, next }) =>
        next &&
        void navigate({
          to: '/les/$assignmentId/$moduleId/stap/$step',
          params: { assignmentId: id, moduleId: next.moduleId, step: String(next.stepNumber) },
        }),
    });
  return (
    <Page
      title={course.title[language]}
      intro={course.summary[language]}
      over={<Link to="/learn">{t('learning.title')}</Link>}
      width="today"
      actions={
        <>
          {gives && (
            <Button
              size="lg"
              variant="default"
              renderRoot={(props) => <Link {...props} to="/assign" search={{ course: courseId, give: true }} />}
            >
              {t('learning.assign.give')}
            </Button>
          )}
          {mine ? (
            nextModuleId && (
              <Button size="lg" renderRoot={(props) => <PartLink {...props} course={course} moduleId={nextModuleId} />}>
                {t('learning.course.resume')}
              </Button>
            )
          ) : (
            <Button size="lg" onClick={begin} loading={start.isPending}>
              {t('learning.course.start')}
            </Button>
          )}
        </>
      }
    >
      {mine?.moved && (
        <div className={classes.moved}>
          <b>{t('learning.course.moved', { day: day(new Date(mine.moved.at)) })}</b>
          <p>{mine.moved.reason}</p>
        </div>
      )}
      {start.error && (
        <p role="alert" className={classes.refused}>
          {tCode('code' in start.error ? `learning.error.${start.error.code}` : '', 'common.error.title')}
        </p>
      )}
      <h2 className={classes.parts}>{t('learning.course.parts')}</h2>
      <Rows label={t('learning.course.parts')}>
        {course.modules.map((module) => (
          <li key={module.id}>
            {mine && module.open ? (
              <PartLink course={course} moduleId={module.id} className={rowClass}>
                <Part module={module} />
              </PartLink>
            ) : (
              <div className={rowClass}>
                <Part module={module} />
              </div>
            )}
          </li>
        ))}
      </Rows>
    </Page>
  );
}

interface PartLinkProps {
  readonly course: LearnerCourse;
  readonly moduleId: string;
  readonly className?: string;
  readonly children?: React.ReactNode;
}

/** To the first step of a part that is not done, or its beginning. */
function PartLink({ course, moduleId, ...rest }: PartLinkProps) {
  const done = course.modules.find((module) => module.id === moduleId);
  const step = done && !done.completedAt ? Math.min(done.doneSteps + 1, done.stepCount) : 1;
  return (
    <Link
      {...rest}
      to="/les/$assignmentId/$moduleId/stap/$step"
      params={{ assignmentId: course.mine?.assignmentId ?? '', moduleId, step: String(step) }}
    />
  );
}

function Part({ module }: { readonly module: LearnerCourse['modules'][number] }) {
  const { t, language } = useText();
  const facts = [
    module.completedAt
      ? t('learning.course.done')
      : module.doneSteps > 0
        ? t('learning.list.progress', { done: module.doneSteps, total: module.requiredSteps })
        : t('learning.course.partSteps', { count: module.stepCount }),
    module.optional && t('learning.course.optional'),
    !module.open && t('learning.course.closed'),
  ];
  return (
    <RowContent
      title={module.title[language]}
      sub={facts.filter(Boolean).join(' · ')}
      value={t('common.minutes', { count: module.minutes })}
    />
  );
}
