import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { type CourseReport, courseReportQuery } from './course-report';
import classes from './course-report.module.css';
import { FunnelTable } from './funnel-table';
import { QuestionTable } from './question-table';

/** How a course does: where people stop, and which questions do not tell people apart. */
export function CourseReportPage() {
  const { courseId } = useParams({ from: '/shell/courses/$courseId/report' });
  const { t, language } = useText();
  const report = useQuery(courseReportQuery(courseId));
  const title = report.data ? pickLanguage(report.data.course.title, language) : t('learning.report.title');
  return (
    <Page
      density="compact"
      over={
        <Link to="/courses/$courseId" params={{ courseId }}>
          {t('learning.report.back')}
        </Link>
      }
      title={title}
      intro={report.data && t('learning.report.intro', { number: report.data.courseFunnel.versionNumber })}
    >
      {report.isPending && <LoadingRows count={6} height={44} />}
      {report.isError && (
        <ErrorState error={report.error} title={t('learning.report.failed')} onRetry={() => void report.refetch()} />
      )}
      {report.data && <Report report={report.data} />}
    </Page>
  );
}

function Report({ report: { courseFunnel: funnel, courseQuestions: questions } }: { readonly report: CourseReport }) {
  const { t, number } = useText();
  const facts = [
    [t('learning.report.assigned'), funnel.assigned],
    [t('learning.report.started'), funnel.started],
    [t('learning.report.completed'), funnel.completed],
  ] as const;
  return (
    <>
      {funnel.assigned === 0 ? (
        <EmptyState title={t('learning.report.nobody')} text={t('learning.report.nobodyText')} />
      ) : (
        <>
          <dl className={classes.facts}>
            {facts.map(([label, count]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{count == null ? '–' : number(count)}</dd>
              </div>
            ))}
          </dl>
          <section className={classes.part}>
            <h2>{t('learning.report.stops')}</h2>
            {funnel.started == null ? (
              <p>{t('learning.report.fewPeople')}</p>
            ) : (
              <FunnelTable modules={funnel.modules} started={funnel.started} />
            )}
          </section>
        </>
      )}
      <section className={classes.part}>
        <h2>{t('learning.report.questions')}</h2>
        {questions.length === 0 ? <p>{t('learning.report.noQuestions')}</p> : <QuestionTable questions={questions} />}
      </section>
    </>
  );
}
