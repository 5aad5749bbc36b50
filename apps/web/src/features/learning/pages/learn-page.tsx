import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { type MyAssignment, useMyAssignments } from '../api/assignments';
import { type Course, useCourses } from '../api/courses';
import { MyCertificates, MyPaths } from '../certificates/learn-extras';
import classes from './learn-page.module.css';

/** "Leren": what is meant for me, what I may choose, what is behind me. */
export function LearnPage() {
  const { t } = useText();
  const assignments = useMyAssignments(true);
  const courses = useCourses();
  const error = assignments.error ?? courses.error;
  const retry = () => void Promise.all([assignments.refetch(), courses.refetch()]);
  return (
    <Page title={t('learning.title')} intro={t('learning.intro')} width="today">
      {assignments.data && courses.data ? (
        <>
          <MyPaths className={classes.section} />
          <Lists assignments={assignments.data} courses={courses.data} />
          <MyCertificates className={classes.section} />
        </>
      ) : error ? (
        <ErrorState error={error} title={t('learning.list.failed')} onRetry={retry} />
      ) : (
        <LoadingRows count={4} />
      )}
    </Page>
  );
}

function Lists({ assignments, courses }: { readonly assignments: readonly MyAssignment[]; readonly courses: readonly Course[] }) {
  const { t, language } = useText();
  const todo = assignments.filter((each) => each.next !== null && each.state !== 'completed');
  const done = assignments.filter((each) => each.state === 'completed');
  const mine = new Set([...todo, ...done].map((each) => each.courseId));
  const others = courses.filter((course) => !mine.has(course.id));
  if (todo.length + done.length + others.length === 0)
    return <EmptyState title={t('learning.list.empty')} text={t('learning.list.emptyText')} />;
  return (
    <>
      {todo.length > 0 && (
        <Section title={t('learning.list.todo')}>
          {todo.map((each) => (
            <CourseRow
              key={each.id}
              courseId={each.courseId}
              title={each.title[language]}
              sub={<AssignmentFacts assignment={each} />}
              value={t('common.minutes', { count: each.minutesLeft })}
            />
          ))}
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('learning.list.more')}>
          {others.map((each) => (
            <CourseRow
              key={each.id}
              courseId={each.id}
              title={each.title[language]}
              sub={each.summary[language]}
              value={t('common.minutes', { count: each.minutes })}
            />
          ))}
        </Section>
      )}
      {done.length > 0 && (
        <Section title={t('learning.list.done')}>
          {done.map((each) => (
            <CourseRow
              key={each.id}
              courseId={each.courseId}
              title={each.title[language]}
              sub={<DoneOn at={each.completedAt} />}
            />
          ))}
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      <Rows label={title}>{children}</Rows>
    </section>
  );
}

interface RowProps {
  readonly courseId: string;
  readonly title: string;
  readonly sub: React.ReactNode;
  readonly value?: string;
}
const CourseRow = ({ courseId, title, sub, value }: RowProps) => (
  <li>
    <Link to="/learn/$courseId" params={{ courseId }} className={rowClass}>
      <RowContent title={title} sub={sub} value={value} />
    </Link>
  </li>
);

function AssignmentFacts({ assignment }: { readonly assignment: MyAssignment }) {
  const { t, day } = useText();
  const { doneSteps, totalSteps, dueOn, assignedBy, reason, state, reasonNote } = assignment;
  // Noon in UTC is the same calendar day everywhere from −11 to +11 hours.
  const due = dueOn && day(new Date(`${dueOn}T12:00:00Z`));
  return [
    t('learning.list.progress', { done: doneSteps, total: totalSteps }),
    due && t(state === 'overdue' ? 'learning.list.overdue' : 'learning.list.due', { day: due }),
    reason === 'rule' && t('learning.reason.rule'),
    assignedBy && reason !== 'rule' && reason !== 'own' && t('learning.list.from', { name: assignedBy.givenName }),
    reasonNote,
  ]
    .filter(Boolean)
    .join(' · ');
}

function DoneOn({ at }: { readonly at: string | null | undefined }) {
  const { t, day } = useText();
  return at ? `${t('learning.course.done')} · ${day(new Date(at))}` : t('learning.course.done');
}
